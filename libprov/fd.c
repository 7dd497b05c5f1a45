/* fd.c - see fd.h. */
#include "fd.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include "str.h"
#include "sys.h"
#include "put.h"

static void fill(struct id *id, const struct statx *stx)
{
	id->major = stx->stx_dev_major;
	id->minor = stx->stx_dev_minor;
	id->inode = stx->stx_ino;
	id->mode = stx->stx_mode;
	id->size = stx->stx_size;
	id->btime_ns = stx->stx_mask & STATX_BTIME ? (uint64_t)stx->stx_btime.tv_sec * 1000000000u +
							     stx->stx_btime.tv_nsec
						   : 0;
}

const struct id *path_identify(int dirfd, const char *path, int flags, struct id *id)
{
	struct statx stx;

	if (sys_statx(dirfd, path, flags | AT_NO_AUTOMOUNT, STATX_BASIC_STATS | STATX_BTIME, &stx) <
	    0)
		return NULL;
	fill(id, &stx);
	return id;
}

const struct id *fd_identify(const struct call *c, int fd, struct id *id)
{
	(void)c;
	if (fd < 0 || sys_is_silent)
		return NULL;
	return path_identify(fd, "", AT_EMPTY_PATH, id);
}

void fd_changed(int fd)
{
	if (fd >= 0)
		__atomic_fetch_add(&wiped->fd_generation[fd % FD_GENERATIONS], 1, __ATOMIC_RELAXED);
}

struct fd_link *fd_ask(int fd)
{
	struct fd_link *w = sys_is_silent ? NULL
					  : sys_mmap(NULL, sizeof(*w), PROT_READ | PROT_WRITE,
						     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (!w || sys_failed(w))
		return NULL;
	fd_ask_in(w, fd);
	return w;
}

void fd_link_free(struct fd_link *w)
{
	if (w)
		sys_munmap(w, sizeof(*w));
}

bool fd_ask_in(struct fd_link *w, int fd)
{
	struct text t = text_in(w->self, sizeof(w->self));
	long n, flags = sys_call(SYS_fcntl, fd, F_GETFL, 0, 0, 0, 0);

	text_add(&t, "/proc/thread-self/fd/"); /* a thread may have a table of its own */
	text_add_u(&t, (uint64_t)fd);
	n = sys_readlink(w->self, w->link, sizeof(w->link) - 1);
	w->link[n > 0 ? n : 0] = '\0';
	w->path = n > 0 ? w->link : NULL;
	/* Message queues keep O_CLOEXEC among their own flags, where it means nothing. */
	if (flags >= 0)
		flags &= ~(long)O_CLOEXEC;
	if (flags >= 0 && (sys_call(SYS_fcntl, fd, F_GETFD, 0, 0, 0, 0) & FD_CLOEXEC))
		flags |= O_CLOEXEC;
	w->flags = flags < 0 ? 0 : (uint64_t)flags;
	return flags >= 0;
}

struct entry {
	uint64_t inode;
	int64_t offset;
	uint16_t length;
	uint8_t type;
	char name[];
};

struct scratch {
	char entries[8192];
	struct fd_link words;
};

static void put_one(const struct call *c, struct scratch *s, const char *name)
{
	int fd = (int)str_u(&name);

	if (fd_ask_in(&s->words, fd))
		put_FDINFO(c, 0, fd, s->words.flags, fd_id(c, fd), s->words.link);
}

void fd_put_inherited(const struct call *c)
{
	struct scratch *s = sys_mmap(NULL, sizeof(*s), PROT_READ | PROT_WRITE,
				     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int dir;
	long n;

	if (sys_failed(s))
		return;
	dir = sys_open("/proc/self/fd", O_RDONLY | O_DIRECTORY, 0);
	while (dir >= 0 && (n = sys_call(SYS_getdents64, dir, (long)s->entries, sizeof(s->entries),
					 0, 0, 0)) > 0)
		for (long at = 0; at < n;) {
			struct entry *e = (struct entry *)(s->entries + at);
			const char *name = e->name;

			if (e->name[0] != '.' && (int)str_u(&name) != dir)
				put_one(c, s, e->name);
			at += e->length;
		}
	if (dir >= 0)
		sys_close(dir);
	sys_munmap(s, sizeof(*s));
}
