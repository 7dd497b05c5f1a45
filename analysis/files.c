/* files.c - see files.h: one table of paths, and what each kind of op says about its paths. */
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

const char *const did_words[DID_WORDS] = {
	"chdir",       "create",    "delete",	"exec",	    "link",  "list",
	"lookup",      "map",	    "metadata", "missing",  "read",  "readlink",
	"rename-from", "rename-to", "symlink",	"truncate", "write",
};

/* One op, as the table's entries see it. */
struct use {
	struct files *files;
	const struct image *image;
	const struct op *op;
};

static struct file *file_at(struct files *f, uint32_t path)
{
	uint64_t i;

	if (map_get(&f->index, path, &i))
		return &f->v[i];
	GROW(f->v, f->n);
	f->v[f->n] = (struct file){.path = path, .is_there_after = true};
	map_set(&f->index, path, f->n);
	return &f->v[f->n++];
}

/* Whether it is first met by this: what is there then was there before. */
static void note_existing(struct file *file)
{
	if (!file->n_uses)
		file->was_there_before = true;
	file->is_there_after = true;
}

static struct file *use_path(const struct use *u, uint32_t path, uint32_t did)
{
	struct file *file;

	if (path == NO_PATH)
		return NULL;
	file = file_at(u->files, path);
	if (did == DID_MISSING) {
		if (!file->n_uses)
			file->is_there_after = false;
	} else if (!(did & (DID_CREATE | DID_SYMLINK | DID_LINK | DID_RENAME_TO))) {
		note_existing(file);
	}
	if ((did & DID_USED) && !file->is_own_doing)
		file->is_used_as_found = true;
	file->did |= did;
	file->n_uses++;
	return file;
}

static void use_id(struct file *file, const struct id *id)
{
	if (file && id->is_there)
		file->mode = id->mode;
}

/* A name now stands for something the command made. */
static void made(struct file *file)
{
	if (!file)
		return;
	file->is_there_after = true;
	file->is_own_doing = true;
}

static void unmade(struct file *file)
{
	if (file)
		file->is_there_after = false;
}

static bool is_missing(uint32_t err)
{
	return err == ENOENT || err == ENOTDIR;
}

/* Path of an op that failed, or that only looked. */
static void looked_up(const struct use *u, uint32_t path, uint32_t did, const struct id *id)
{
	uint32_t err = u->op->err;
	struct file *file;

	if (is_missing(err))
		did = DID_MISSING;
	else if (err)
		did = DID_LOOKUP;
	if (err == ENAMETOOLONG || err == EBADF || err == EFAULT || err == EINTR)
		return;
	file = use_path(u, path, did);
	if (!err && id)
		use_id(file, id);
}

/* By its birth: the kernel's file times are as coarse as its tick. */
#define COARSE_NS 10000000

static bool is_newborn(const struct use *u, const struct id *id, const struct file *file)
{
	if (u->op->f[OPEN_flags].u & O_EXCL)
		return true;
	if (file && file->n_uses)
		return !file->is_there_after;
	if (id->birth > 1)
		return (int64_t)(id->birth - 2) + COARSE_NS >= u->op->t0;
	return id->birth == 0 && id->is_there && id->size == 0;
}

static void opened(const struct use *u)
{
	const struct op *op = u->op;
	uint64_t flags = op->f[OPEN_flags].u, access = flags & O_ACCMODE;
	const struct id *id = &op->f[OPEN_id].id;
	uint32_t path =
		model_path(&u->files->model, u->image, op->f[OPEN_dirfd].i, op->f[OPEN_path].str);
	uint32_t did = 0;
	uint64_t known;
	bool is_new;
	struct file *file;

	if (op->err || path == NO_PATH) {
		looked_up(u, path, DID_LOOKUP, NULL);
		return;
	}
	if ((flags & __O_TMPFILE) == __O_TMPFILE) /* a file without a name in that directory */
		return;
	if ((flags & O_PATH) || (id->is_there && S_ISDIR(id->mode))) {
		use_id(use_path(u, path, DID_LOOKUP), id);
		return;
	}
	file = map_get(&u->files->index, path, &known) ? &u->files->v[known] : NULL;
	is_new = (flags & O_CREAT) && is_newborn(u, id, file);
	if (is_new)
		did |= DID_CREATE;
	else if (flags & O_TRUNC)
		did |= DID_TRUNCATE;
	if (access == O_RDONLY)
		did |= DID_READ;
	else if (access == O_WRONLY)
		did |= DID_WRITE;
	else if (!did)
		did |= DID_LOOKUP; /* read-write: what it was used for shows later */
	file = use_path(u, path, did);
	use_id(file, id);
	if (is_new)
		made(file);
	else
		note_existing(file);
	if (did & DID_TRUNCATE)
		file->is_own_doing = true;
}

/* Data moved through a descriptor. */
static void moved(const struct use *u, int64_t fd, uint32_t did)
{
	const struct fd *f = fdtab_get(u->image->fds, fd);

	if (u->op->err || !f)
		return;
	use_path(u, f->path, did);
}

static void renamed(const struct use *u)
{
	struct model *m = &u->files->model;
	const struct op *op = u->op;
	uint32_t from = model_path(m, u->image, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = model_path(m, u->image, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	struct file *file;
	uint32_t mode;

	if (op->err) {
		looked_up(u, from, DID_LOOKUP, NULL);
		return;
	}
	file = use_path(u, from, DID_RENAME_FROM);
	mode = file ? file->mode : 0;
	if (!(op->f[RENAME_flags].u & 2)) /* RENAME_EXCHANGE: both stay */
		unmade(file);
	file = use_path(u, to, DID_RENAME_TO);
	if (file)
		file->mode = mode;
	made(file);
}

static void linked(const struct use *u)
{
	struct model *m = &u->files->model;
	const struct op *op = u->op;
	uint32_t from = model_path(m, u->image, op->f[LINK_olddirfd].i, op->f[LINK_old].str);
	uint32_t to = model_path(m, u->image, op->f[LINK_newdirfd].i, op->f[LINK_new].str);

	if (op->err) {
		looked_up(u, from, DID_LOOKUP, NULL);
		return;
	}
	use_path(u, from, DID_LOOKUP);
	made(use_path(u, to, DID_LINK));
}

/* libprov.so, libprov-2.so: no inputs of the command. */
static bool is_recorder(struct str path)
{
	const char *slash = path.len ? memrchr(path.bytes, '/', path.len) : NULL;
	size_t dir = slash ? (size_t)(slash + 1 - path.bytes) : 0;
	struct str name = {path.bytes + dir, path.len - dir};

	return str_starts(name, "libprov") && str_ends(name, ".so");
}

/* What START and LIBS imply: the loader's files, once per image. */
static void loaded(const struct use *u, struct strv libs)
{
	struct model *m = &u->files->model;

	for (size_t i = 0; i < libs.n; i++) {
		if (is_recorder(libs.v[i]))
			continue;
		use_path(u, model_path(m, u->image, AT_FDCWD, libs.v[i]), DID_MAP | DID_READ);
	}
}

static void started(const struct use *u)
{
	uint64_t libs = u->op->f[START_libs].u;

	if (!libs)
		return;
	use_path(u, u->image->exe, DID_EXEC);
	loaded(u, model_block(&u->files->model, libs));
	use_path(u, strings_add(&u->files->model.strings, STR("/etc/ld.so.cache")), DID_READ);
	use_path(u, strings_add(&u->files->model.strings, STR("/etc/ld.so.preload")), DID_MISSING);
}

static void touched(const struct use *u)
{
	static const struct {
		char what;
		uint32_t did;
	} words[] = {
		{'r', DID_READ},	   {'x', DID_EXEC},	      {'i', DID_EXEC},
		{'l', DID_MAP | DID_READ}, {'m', DID_MAP | DID_READ}, {'s', DID_LOOKUP},
		{'d', DID_LIST},	   {'n', DID_READLINK},
	};
	uint32_t path = model_path(&u->files->model, u->image, AT_FDCWD, u->op->f[TOUCH_path].str);

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words[i].what == (char)u->op->f[TOUCH_what].u)
			looked_up(u, path, words[i].did, &u->op->f[TOUCH_id].id);
}

static void mapped(const struct use *u)
{
	int64_t fd = u->op->f[MMAP_fd].i;
	uint64_t prot = u->op->f[MMAP_prot].u, flags = u->op->f[MMAP_flags].u;

	if (fd < 0)
		return;
	moved(u, fd, DID_MAP | DID_READ);
	if ((prot & PROT_WRITE) && (flags & MAP_SHARED))
		moved(u, fd, DID_WRITE);
}

/* Which of the programs that were announced ran shows later: by their START, or here. */
static void ran_unseen(struct files *f)
{
	for (size_t i = 0; i < f->model.n_images; i++) {
		struct use u = {f, &f->model.images[i], NULL};
		struct file *file;
		bool is_there;

		if (u.image->exe == NO_PATH || f->model.processes[u.image->process].is_launcher)
			continue;
		file = file_at(f, u.image->exe);
		is_there = file->is_there_after;
		use_path(&u, u.image->exe, DID_EXEC);
		file_at(f, u.image->exe)->is_there_after = is_there; /* now may be long ago */
	}
}

/*
 * libc asks for each directory on the way, below the working directory if it begins there.  Links
 * it followed are TOUCH ops.
 */
static void resolved(const struct use *u, struct str given, struct str path)
{
	struct model *m = &u->files->model;
	struct str from = {NULL, 0};

	if (given.len && given.bytes[0] != '/' && u->image->place->cwd != NO_PATH)
		from = model_str(m, u->image->place->cwd);
	for (size_t n = from.len + 1; !u->op->err && n < path.len; n++)
		if (path.bytes[n] == '/')
			use_path(u, model_path(m, u->image, AT_FDCWD, (struct str){path.bytes, n}),
				 DID_LOOKUP);
}

/* On a descriptor: what its file is asked, or told, by another name. */
static void looked_at(const struct use *u, int64_t fd)
{
	if (!u->op->err)
		use_path(u, model_fd_path(u->image, fd), DID_LOOKUP);
}

static void visit(struct model *m, struct image *image, const struct op *op, void *arg)
{
	struct files *f = arg;
	struct use u = {f, image, op};

	if (f->also)
		f->also(op, f->arg);
#define PATH(kind, dirfd, path)                                                                    \
	model_path(m, image, op->f[kind##_##dirfd].i, op->f[kind##_##path].str)
	switch (op->kind) {
	case OP_OPEN:
		opened(&u);
		break;
	case OP_READ:
		moved(&u, op->f[READ_fd].i, op->f[READ_how].u == 2 ? DID_LIST : DID_READ);
		break;
	case OP_WRITE:
		moved(&u, op->f[WRITE_fd].i, DID_WRITE);
		break;
	case OP_COPY:
		moved(&u, op->f[COPY_in].i, DID_READ);
		moved(&u, op->f[COPY_out].i, DID_WRITE);
		break;
	case OP_STAT:
		if (!op->f[STAT_path].str.bytes)
			looked_at(&u, op->f[STAT_dirfd].i);
		else
			looked_up(&u, PATH(STAT, dirfd, path), DID_LOOKUP, &op->f[STAT_id].id);
		break;
	case OP_ACCESS:
		looked_up(&u, PATH(ACCESS, dirfd, path), DID_LOOKUP, NULL);
		break;
	case OP_READLINK:
		if (op->err == EINVAL) /* it is there, and no link */
			use_path(&u, PATH(READLINK, dirfd, path), DID_LOOKUP);
		else
			looked_up(&u, PATH(READLINK, dirfd, path), DID_READLINK, NULL);
		break;
	case OP_REALPATH:
		looked_up(&u, model_path(m, image, AT_FDCWD, op->f[REALPATH_path].str), DID_LOOKUP,
			  NULL);
		resolved(&u, op->f[REALPATH_path].str, op->f[REALPATH_resolved].str);
		break;
	case OP_STATFS:
		if (!op->f[STATFS_path].str.bytes)
			looked_at(&u, op->f[STATFS_fd].i);
		else
			looked_up(&u, model_path(m, image, AT_FDCWD, op->f[STATFS_path].str),
				  DID_LOOKUP, NULL);
		break;
	case OP_RENAME:
		renamed(&u);
		break;
	case OP_LINK:
		linked(&u);
		break;
	case OP_SYMLINK:
		if (op->err)
			looked_up(&u, PATH(SYMLINK, dirfd, path), DID_LOOKUP, NULL);
		else
			made(use_path(&u, PATH(SYMLINK, dirfd, path), DID_SYMLINK));
		break;
	case OP_UNLINK:
		if (op->err)
			looked_up(&u, PATH(UNLINK, dirfd, path), DID_LOOKUP, NULL);
		else
			unmade(use_path(&u, PATH(UNLINK, dirfd, path), DID_DELETE));
		break;
	case OP_MKDIR:
	case OP_MKNOD:
		if (op->err)
			looked_up(&u, PATH(MKDIR, dirfd, path), DID_LOOKUP, NULL);
		else {
			struct file *file = use_path(&u, PATH(MKDIR, dirfd, path), DID_CREATE);
			if (file)
				file->mode = op->kind == OP_MKDIR ? S_IFDIR : op->f[MKNOD_mode].u;
			made(file);
		}
		break;
	case OP_TRUNCATE:
		if (op->f[TRUNCATE_path].str.bytes)
			looked_up(&u, model_path(m, image, AT_FDCWD, op->f[TRUNCATE_path].str),
				  DID_TRUNCATE, NULL);
		else
			moved(&u, op->f[TRUNCATE_fd].i, DID_TRUNCATE);
		break;
	case OP_FALLOCATE:
		moved(&u, op->f[FALLOCATE_fd].i, DID_WRITE);
		break;
	case OP_CHMOD:
		looked_up(&u, PATH(CHMOD, dirfd, path), DID_METADATA, NULL);
		break;
	case OP_CHOWN:
		looked_up(&u, PATH(CHOWN, dirfd, path), DID_METADATA, NULL);
		break;
	case OP_UTIME:
		looked_up(&u, PATH(UTIME, dirfd, path), DID_METADATA, NULL);
		break;
	case OP_XATTR:
		looked_up(&u,
			  op->f[XATTR_path].str.bytes
				  ? model_path(m, image, AT_FDCWD, op->f[XATTR_path].str)
				  : model_fd_path(image, op->f[XATTR_fd].i),
			  op->f[XATTR_what].u == 's' || op->f[XATTR_what].u == 'r' ? DID_METADATA
										   : DID_LOOKUP,
			  NULL);
		break;
	case OP_CHDIR:
		looked_up(&u,
			  op->err || !op->f[CHDIR_path].str.bytes ? PATH(CHDIR, dirfd, path)
								  : image->place->cwd,
			  DID_CHDIR, NULL);
		break;
	case OP_MMAP:
		mapped(&u);
		break;
	case OP_TOUCH:
		touched(&u);
		break;
	case OP_START:
		started(&u);
		break;
	case OP_DLOPEN:
		loaded(&u, op->f[DLOPEN_names].strv);
		break;
	case OP_SPAWN:
		if (op->err)
			looked_up(&u, model_program(m, op->f[SPAWN_token].u), DID_EXEC, NULL);
		break;
	case OP_EXECFAIL:
		looked_up(&u, model_program(m, op->f[EXECFAIL_token].u), DID_EXEC, NULL);
		break;
	case OP_EXEC:
	case OP_ENV:
	case OP_LIBS:
	case OP_THREAD:
	case OP_FDINFO:
	case OP_GAP:
	case OP_FORK:
	case OP_WAIT:
	case OP_EXIT:
	case OP_SIGNAL:
	case OP_TCREATE:
	case OP_TJOIN:
	case OP_TDETACH:
	case OP_TEXIT:
	case OP_CLOSE:
	case OP_CLOSERANGE:
	case OP_DUP:
	case OP_FDFLAGS:
	case OP_PIPE:
	case OP_SOCKETPAIR:
	case OP_SOCKET:
	case OP_CONNECT:
	case OP_ACCEPT:
	case OP_BIND:
	case OP_SEEK:
	case OP_FSYNC:
	case OP_CHROOT:
	case OP_UMASK:
	case OP_GETCWD:
	case OP_MUNMAP:
	case OP_MSYNC:
	case OP_GETENV:
		break;
	}
#undef PATH
}

static const struct strings *sort_strings; /* qsort has no argument of its own */

static int by_path(const void *a, const void *b)
{
	return str_compare(sort_strings->v[((const struct file *)a)->path],
			   sort_strings->v[((const struct file *)b)->path]);
}

static bool is_below(struct str path, const char *dir)
{
	size_t n = strlen(dir);

	return str_starts(path, dir) && (path.len == n || path.bytes[n] == '/');
}

static enum file_class class_of(const struct file *f, struct str path)
{
	uint32_t type = f->mode & S_IFMT;

	if (path.bytes[0] != '/' || (is_below(path, "/dev") && !is_below(path, "/dev/shm")) ||
	    is_below(path, "/proc") || is_below(path, "/sys"))
		return FILE_SPECIAL;
	return !type || type == S_IFREG || type == S_IFDIR || type == S_IFLNK ? FILE_ORDINARY
									      : FILE_SPECIAL;
}

/* Pipes and sockets have names in the model but are no paths. */
static void keep_paths(struct files *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++) {
		struct str path = f->model.strings.v[f->v[i].path];

		if (!path.len || path.bytes[0] != '/')
			continue;
		f->v[i].class = class_of(&f->v[i], path);
		f->v[n++] = f->v[i];
	}
	f->n = n;
}

void files_of(struct files *f, struct recording *r)
{
	files_and(f, r, NULL, NULL);
}

void files_and(struct files *f, struct recording *r, files_also *also, void *arg)
{
	*f = (struct files){.also = also, .arg = arg};
	model_run(&f->model, r, visit, f);
	ran_unseen(f);
	keep_paths(f);
	sort_strings = &f->model.strings;
	if (f->n)
		qsort(f->v, f->n, sizeof(*f->v), by_path);
	map_free(&f->index);
}

void files_end(struct files *f)
{
	model_end(&f->model);
	free(f->v);
	map_free(&f->index);
}

bool file_is_input(const struct file *f, bool is_all)
{
	if (is_all)
		return f->was_there_before || f->did == DID_MISSING;
	return f->was_there_before && f->is_used_as_found && f->class == FILE_ORDINARY;
}

bool file_is_output(const struct file *f, bool is_all)
{
	return f->is_there_after && (f->did & DID_CHANGED) && (is_all || f->class == FILE_ORDINARY);
}
