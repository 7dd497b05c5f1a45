/* descriptor.c - what descriptors stand for. */
#include "model_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

struct fd fd_new(struct model *m, int64_t fd, uint32_t path, uint64_t flags)
{
	return (struct fd){.fd = (int)fd,
			   .path = path,
			   .flags = (uint32_t)flags & ~(uint32_t)O_CLOEXEC,
			   .is_cloexec = flags & O_CLOEXEC,
			   .n_moves = m->n_moves,
			   .ofd = ++m->n_ofds};
}

static struct fd with_id(struct fd f, const struct id *id)
{
	if (id->is_there) {
		f.major = id->major;
		f.minor = id->minor;
		f.inode = id->inode;
	}
	return f;
}

/* An object that has no path, under the kernel's word for it. */
static struct fd nameless(struct fd f)
{
	f.is_nameless = true;
	f.is_gone = true;
	return f;
}

static uint32_t object_name(struct model *m, const char *what, const struct id *id)
{
	char name[64];

	snprintf(name, sizeof(name), "%s:[%llu]", what, (unsigned long long)id->inode);
	return model_intern(m, str_of(name));
}

/* A path that stands for an open descriptor, or -1. */
int64_t model_fd_named(struct str path)
{
	static const char *const dirs[] = {"/proc/self/fd/", "/proc/thread-self/fd/", "/dev/fd/"};
	static const char *const names[] = {"/dev/stdin", "/dev/stdout", "/dev/stderr"};
	int64_t fd = 0;

	if (!str_starts(path, "/dev/") && !str_starts(path, "/proc/")) /* most, by far */
		return -1;
	for (int i = 0; i < 3; i++)
		if (str_is(path, str_of(names[i])))
			return i;
	for (int i = 0; i < 3; i++) {
		size_t n = strlen(dirs[i]);

		if (!str_starts(path, dirs[i]) || path.len == n || path.len > n + 9)
			continue;
		for (; n < path.len && path.bytes[n] >= '0' && path.bytes[n] <= '9'; n++)
			fd = fd * 10 + path.bytes[n] - '0';
		return n == path.len ? fd : -1;
	}
	return -1;
}

/* A file that O_TMPFILE made in a directory. */
static struct fd nameless_in(struct model *m, struct fd f, uint32_t dir, const struct id *id)
{
	char name[64];

	snprintf(name, sizeof(name), "/#%llu (deleted)", (unsigned long long)id->inode);
	f.path = dir == NO_PATH || !id->is_there
			 ? NO_PATH
			 : model_intern_joined(m, model_str(m, dir), str_of(name));
	return nameless(f);
}

/* A link of /proc/PID/ns: what it leads to has no path. */
static bool is_namespace(struct model *m, uint32_t path, const struct id *id)
{
	struct str p = path == NO_PATH ? STR("") : model_str(m, path);

	return str_starts(p, "/proc/") && memmem(p.bytes, p.len, "/ns/", 4) && id->is_there &&
	       S_ISREG(id->mode);
}

/* "mnt:[4026531841]"; that for children is of the same kind. */
static uint32_t namespace_name(struct model *m, uint32_t path, const struct id *id)
{
	struct str p = model_str(m, path);
	const char *base = (const char *)memrchr(p.bytes, '/', p.len) + 1;
	char kind[32];

	snprintf(kind, sizeof(kind), "%.*s", (int)(p.bytes + p.len - base), base);
	kind[strcspn(kind, "_")] = '\0';
	return object_name(m, kind, id);
}

void model_on_open(struct model *m, const struct op *op, struct image *image)
{
	uint32_t flags = (uint32_t)op->f[OPEN_flags].u, path;
	const struct fd *same;
	struct fd f;

	if (op->err || op->ret < 0)
		return;
	path = model_op_path(m, image, op->f[OPEN_dirfd].i, op->f[OPEN_path].str);
	same = path == NO_PATH ? NULL : fdtab_get(image->fds, model_fd_named(model_str(m, path)));
	f = fd_new(m, op->ret, path, flags);
	if (same && same->is_nameless)
		f = nameless(f);
	if (same)
		f.path = model_fd_path(m, image, same->fd);
	else if (is_namespace(m, path, &op->f[OPEN_id].id))
		f = nameless(
			fd_new(m, op->ret, namespace_name(m, path, &op->f[OPEN_id].id), flags));
	else if ((flags & __O_TMPFILE) == __O_TMPFILE)
		f = nameless_in(m, f, path, &op->f[OPEN_id].id);
	fdtab_set(image->fds, with_id(f, &op->f[OPEN_id].id));
}

static struct fd new_socket(struct model *m, int64_t fd, uint64_t flags, const struct id *id)
{
	uint32_t name =
		id->is_there ? object_name(m, "socket", id) : model_intern(m, STR("socket"));

	return with_id(fd_new(m, fd, name, O_RDWR | (flags & O_CLOEXEC)), id);
}

/* id: of the first; the second of a pair of sockets is another object. */
static void paired(struct model *m, struct image *image, int64_t a, int64_t b, uint64_t flags,
		   const struct id *id)
{
	uint32_t name = id->is_there ? object_name(m, "pipe", id) : NO_PATH;

	fdtab_set(image->fds, with_id(fd_new(m, a, name, O_RDONLY | (flags & O_CLOEXEC)), id));
	fdtab_set(image->fds, with_id(fd_new(m, b, name, O_WRONLY | (flags & O_CLOEXEC)), id));
}

void model_on_socket(struct model *m, const struct op *op, struct image *image)
{
	if (!op->err)
		fdtab_set(image->fds,
			  new_socket(m, op->ret, op->f[SOCKET_type].u, &op->f[SOCKET_id].id));
}

void model_on_accept(struct model *m, const struct op *op, struct image *image)
{
	if (!op->err)
		fdtab_set(image->fds,
			  new_socket(m, op->ret, op->f[ACCEPT_flags].u, &op->f[ACCEPT_id].id));
}

void model_on_socketpair(struct model *m, const struct op *op, struct image *image)
{
	uint64_t type = op->f[SOCKETPAIR_type].u;

	if (op->err)
		return;
	fdtab_set(image->fds,
		  new_socket(m, op->f[SOCKETPAIR_fd0].i, type, &op->f[SOCKETPAIR_id].id));
	fdtab_set(image->fds,
		  new_socket(m, op->f[SOCKETPAIR_fd1].i, type, &op->f[SOCKETPAIR_id1].id));
}

void model_on_pipe(struct model *m, const struct op *op, struct image *image)
{
	struct fd *stream;

	if (op->err)
		return;
	paired(m, image, op->f[PIPE_rfd].i, op->f[PIPE_wfd].i, op->f[PIPE_flags].u,
	       &op->f[PIPE_id].id);
	stream = op_is_call(m, op, "popen") || op_is_call(m, op, "_IO_popen")
			 ? fdtab_get(image->fds, op->ret)
			 : NULL;
	if (stream)
		stream->is_popens = true;
}

void model_on_dup(struct model *m, const struct op *op, struct image *image)
{
	const struct fd *from = fdtab_get(image->fds, op->f[DUP_fd].i);
	struct fd f;

	if (op->err || op->ret < 0)
		return;
	if (!from) { /* it is open, as it seems, but its file is not known */
		fdtab_set(image->fds, fd_new(m, op->ret, NO_PATH, op->f[DUP_flags].u));
		return;
	}
	if (op->ret == from->fd)
		return; /* dup2(fd, fd) changes nothing */
	f = *from;
	f.is_popens = false;
	f.fd = (int)op->ret;
	f.is_cloexec = op->f[DUP_flags].u & O_CLOEXEC;
	fdtab_set(image->fds, f);
}

/* The kernel lets go of it first, and then of the errors that come of that. */
void model_on_close(struct model *m, const struct op *op, struct image *image)
{
	uint64_t fd = (uint64_t)op->f[CLOSE_fd].i;

	(void)m;
	if (op->err != EBADF && op->f[CLOSE_fd].i >= 0)
		fdtab_close(image->fds, fd, fd);
}

void model_on_fdflags(struct model *m, const struct op *op, struct image *image)
{
	uint64_t fd = (uint64_t)op->f[FDFLAGS_fd].i;

	(void)m;
	if (!op->err && op->f[FDFLAGS_what].u == FDFLAGS_DESCRIPTOR)
		fdtab_set_cloexec(image->fds, fd, fd, op->f[FDFLAGS_flags].u & FD_CLOEXEC);
}

#define CLOSE_RANGE_UNSHARE_ 2u
#define CLOSE_RANGE_CLOEXEC_ 4u

void model_on_closerange(struct model *m, const struct op *op, struct image *image)
{
	uint64_t first = op->f[CLOSERANGE_first].u, last = op->f[CLOSERANGE_last].u;

	if (op->err)
		return;
	if (op->f[CLOSERANGE_flags].u & CLOSE_RANGE_UNSHARE_)
		context_part(m, op, image, true, false);
	if (op->f[CLOSERANGE_flags].u & CLOSE_RANGE_CLOEXEC_)
		fdtab_set_cloexec(image->fds, first, last, true);
	else if (op->f[CLOSERANGE_flags].u <
		 0x80000000u) /* not fcloseall, which closes streams only */
		fdtab_close(image->fds, first, last);
}

static void describe(struct model *m, struct image *image, int64_t number, struct str words,
		     uint64_t flags, const struct id *id)
{
	struct fd f = fd_new(m, number, NO_PATH, flags);

	if (!words.len)
		; /* the kernel could not be asked */
	else if (words.bytes[0] != '/' || str_starts(words, "/memfd:") ||
		 str_ends(words, " (deleted)"))
		f = nameless(fd_new(m, number, model_intern(m, words), flags));
	else
		f.path = model_path(m, image, AT_FDCWD, words);
	fdtab_set(image->fds, with_id(f, id));
}

void model_on_fd(struct model *m, const struct op *op, struct image *image)
{
	if (!op->err)
		describe(m, image, op->ret, op->f[FD_what].str, op->f[FD_flags].u,
			 &op->f[FD_id].id);
}

void model_on_getfd(struct model *m, const struct op *op, struct image *image)
{
	if (!op->err)
		describe(m, image, op->f[GETFD_fd].i, op->f[GETFD_path].str, op->f[GETFD_flags].u,
			 &op->f[GETFD_id].id);
}

void model_on_fdinfo(struct model *m, const struct op *op, struct image *image)
{
	describe(m, image, op->f[FDINFO_fd].i, op->f[FDINFO_path].str, op->f[FDINFO_flags].u,
		 &op->f[FDINFO_id].id);
}
