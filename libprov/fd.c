/* fd.c - see fd.h. */
#include "fd.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include "str.h"
#include "sys.h"
#include "../generated/put.h"

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
	if (fd < 0 || state_is_silent)
		return NULL;
	return path_identify(fd, "", AT_EMPTY_PATH, id);
}

void fd_changed(int fd)
{
	if (fd >= 0)
		__atomic_fetch_add(&wiped->fd_generation[fd % FD_GENERATIONS], 1, __ATOMIC_RELAXED);
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
	char link[4096];
	char path[64];
};

static void put_one(const struct call *c, struct scratch *s, const char *name)
{
	struct text t = text_in(s->path, sizeof(s->path));
	int fd = (int)str_u(&name);
	long n, flags;

	text_add(&t, "/proc/self/fd/");
	text_add_u(&t, (uint64_t)fd);
	n = sys_readlink(s->path, s->link, sizeof(s->link) - 1);
	s->link[n > 0 ? n : 0] = '\0';
	flags = sys_call(SYS_fcntl, fd, F_GETFL, 0, 0, 0, 0);
	if (flags < 0)
		return;
	if (sys_call(SYS_fcntl, fd, F_GETFD, 0, 0, 0, 0) & FD_CLOEXEC)
		flags |= O_CLOEXEC;
	put_FDINFO(c, 0, fd, (uint64_t)flags, fd_id(c, fd), s->link);
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
