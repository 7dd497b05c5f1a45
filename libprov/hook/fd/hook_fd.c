/* hook_fd.c - descriptors, streams: see hook_fd.h. */
#include "hook_fd.h"

#include "fd.h"
#include "io/io.h"
#include "str.h"
#include "sync/sync.h"
#include "sys.h"
#include "touch.h"
#include "hook/wrap.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void fd_range_changed(unsigned int first, unsigned int last)
{
	if (last > first + FD_GENERATIONS)
		last = first + FD_GENERATIONS;
	for (unsigned int fd = first; fd <= last; fd++)
		fd_changed((int)(fd & 0x7fffffff));
}

void fd_pair_changed(const int *fds)
{
	if (!fds)
		return;
	fd_changed(fds[0]);
	fd_changed(fds[1]);
}

void fd_controlled(const struct call *c, int fd, int command, void *arg, int ret)
{
	int value = (int)(intptr_t)arg;

	switch (command) {
	case F_DUPFD:
	case F_DUPFD_CLOEXEC:
		fd_changed(ret);
		put_DUP(c, ret, fd, command == F_DUPFD_CLOEXEC ? O_CLOEXEC : 0);
		break;
	case F_SETFD:
		put_FDFLAGS(c, ret, fd, FDFLAGS_DESCRIPTOR, (uint64_t)value);
		break;
	case F_SETFL:
		put_FDFLAGS(c, ret, fd, FDFLAGS_STATUS, (uint64_t)value);
		break;
	default: /* questions, locks, leases: nothing the fd table depends on */
		break;
	}
}

#define NS_GET_USERNS_ 0xb701ul
#define NS_GET_PARENT_ 0xb702ul
#define UFFD_NEW_      0xaa00ul /* of /dev/userfaultfd */

/* Of all that ioctl can ask for: what changes the descriptor, what makes one, what copies a file.
 */
bool fd_cares_for(unsigned long request)
{
	return request == FIOCLEX || request == FIONCLEX || request == TIOCGPTPEER ||
	       request == NS_GET_USERNS_ || request == NS_GET_PARENT_ || request == UFFD_NEW_ ||
	       request == FICLONE || request == FICLONERANGE;
}

/* As by copy_file_range: blocks of one file become those of another, too. */
static void cloned(const struct call *c, int in, int out)
{
	struct id id;

	if (!c->err)
		io_copy(c, in, out,
			!sys_is_silent && path_identify(out, "", AT_EMPTY_PATH, &id)
				? (int64_t)id.size
				: 1);
}

void fd_commanded(const struct call *c, int fd, unsigned long request, const void *arg, int ret)
{
	if (request == FIOCLEX || request == FIONCLEX)
		put_FDFLAGS(c, ret, fd, FDFLAGS_DESCRIPTOR, request == FIOCLEX ? FD_CLOEXEC : 0);
	else if (request == FICLONE)
		cloned(c, (int)(intptr_t)arg, fd);
	else if (request == FICLONERANGE && !c->err)
		cloned(c, (int)((const struct file_clone_range *)arg)->src_fd, fd);
	else if (request != FICLONERANGE)
		fd_made(c, ret);
}

int fileno_of(FILE *f)
{
	return f ? f->_fileno : -1;
}

void hook_fclose_before(struct call *c, struct fclose_hook *h, FILE *f)
{
	(void)c;
	h->fd = fileno_of(f);
}

void hook_fclose_after(struct call *c, struct fclose_hook *h, int ret)
{
	(void)c, (void)ret;
	fd_changed(h->fd);
}

void hook_freopen_before(struct call *c, struct freopen_hook *h, const char *path, const char *mode,
			 FILE *f)
{
	struct text t = text_in(h->self, sizeof(h->self));

	(void)c, (void)mode;
	h->fd = fileno_of(f);
	h->path = path;
	if (path || h->fd < 0)
		return;
	text_add(&t, "/proc/self/fd/"); /* as libc opens it */
	text_add_u(&t, (uint64_t)h->fd);
	h->path = h->self;
}

/* The old file is closed even if there is no new one; without a path it is opened first. */
void hook_freopen_after(struct call *c, struct freopen_hook *h, FILE *ret)
{
	struct call closing = *c;

	(void)ret;
	fd_changed(h->fd);
	closing.err = 0;
	if (h->fd >= 0 && (h->path != h->self || !ret))
		put_CLOSE(&closing, 0, h->fd);
}

void hook_closedir_before(struct call *c, struct closedir_hook *h, DIR *d)
{
	(void)c;
	h->fd = d ? dirfd(d) : -1;
}

void hook_closedir_after(struct call *c, struct closedir_hook *h, int ret)
{
	(void)c, (void)ret;
	fd_changed(h->fd);
}

int fopen_flags(const char *mode)
{
	int flags = mode[0] == 'r'   ? O_RDONLY
		    : mode[0] == 'w' ? O_WRONLY | O_CREAT | O_TRUNC
				     : O_WRONLY | O_CREAT | O_APPEND;

	/* libc looks no further. */
	for (int i = 1; i < 7 && mode[i] && mode[i] != ','; i++) {
		if (mode[i] == '+')
			flags = (flags & ~O_ACCMODE) | O_RDWR;
		else if (mode[i] == 'x')
			flags |= O_EXCL;
		else if (mode[i] == 'e')
			flags |= O_CLOEXEC;
	}
	return flags;
}

/* The writes before have said if the program ever wrote through it. */
void io_flushed(const struct call *c, FILE *f)
{
	(void)c, (void)f;
}

static const char *below_shm(const struct call *c, const char *prefix, const char *name,
			     char buf[288])
{
	struct text t = text_in(buf, 288);

	if (!call_str(c, name))
		return NULL;
	while (*name == '/')
		name++;
	text_add(&t, prefix);
	text_add(&t, name);
	return buf;
}

const char *shm_path(const struct call *c, const char *name, char buf[288])
{
	return below_shm(c, "/dev/shm/", name, buf);
}

const char *sem_path(const struct call *c, const char *name, char buf[288])
{
	return below_shm(c, "/dev/shm/sem.", name, buf);
}

void hook_sem_open_before(struct call *c, struct sem_open_hook *h, const char *name, int flags,
			  unsigned int mode, unsigned int value)
{
	struct id id;

	(void)flags, (void)mode, (void)value;
	h->is_there = false;
	h->path[0] = '\0';
	if (!sys_is_silent && call_can_read_string(name) && sem_path(c, name, h->path))
		h->is_there = path_identify(AT_FDCWD, h->path, 0, &id);
}

/* A new one is made under a name that only libc knows, and linked. */
void hook_sem_open_after(struct call *c, struct sem_open_hook *h, sem_t *ret)
{
	struct id id;

	if (!c->err && h->path[0] && path_identify(AT_FDCWD, h->path, 0, &id)) {
		const void *page = (const void *)((uintptr_t)ret & ~(PROV_PAGE - 1ull));

		table_share(page, PROV_PAGE, &id, 0); /* libc's own mapping */
		sync_watch();
	}
	if (!h->path[0] || (c->err && c->err != ENOENT))
		return;
	if (c->err || h->is_there)
		file_touched(c, TOUCH_READ, h->path);
	if (!c->err && h->is_there)
		file_touched(c, TOUCH_WRITTEN, h->path);
	else if (!c->err)
		put_LINK(c, 0, AT_FDCWD, NULL, AT_FDCWD, h->path, 0);
}

/* To get to a place within a block libc may read the block, of a stream that is written, too. */
void file_sought(const struct call *c, FILE *f)
{
	if (!c->err && f->_IO_read_end > f->_IO_read_base)
		io_file_read(c, f, f->_IO_read_end - f->_IO_read_base);
}

/* A struct that the kernel could not read has no flags. */
static bool is_whole(const struct open_how *how, size_t size)
{
	return size >= sizeof(*how) && call_can_read(how) &&
	       call_can_read((const char *)(how + 1) - 1);
}

uint64_t how_flags(const struct open_how *how, size_t size)
{
	return is_whole(how, size) ? how->flags : 0;
}

uint64_t how_mode(const struct open_how *how, size_t size)
{
	return is_whole(how, size) ? how->mode : 0;
}

/* With RESOLVE_IN_ROOT "/" is the directory, too. */
const char *path_below(const struct call *c, const char *path, const struct open_how *how,
		       size_t size)
{
	const char *p = call_str(c, path);

	if (!p || !is_whole(how, size) || !(how->resolve & RESOLVE_IN_ROOT) || *p != '/')
		return p;
	while (*p == '/')
		p++;
	return *p ? p : ".";
}
