/* fd.c - see fd.h. */
#include "fd.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include "hot.h"
#include "str.h"
#include "sys.h"
#include "put.h"

static uint64_t ns_of(struct statx_timestamp t)
{
	return (uint64_t)t.tv_sec * 1000000000u + t.tv_nsec;
}

void id_fill(struct id *id, const struct statx *stx)
{
	id->major = stx->stx_dev_major;
	id->minor = stx->stx_dev_minor;
	id->inode = stx->stx_mask & STATX_INO ? stx->stx_ino : 0;
	id->mode = stx->stx_mode;
	id->size = stx->stx_mask & STATX_SIZE ? stx->stx_size : 0;
	id->btime_ns = stx->stx_mask & STATX_BTIME ? ns_of(stx->stx_btime) : 0;
	id->ctime_ns = stx->stx_mask & STATX_CTIME ? ns_of(stx->stx_ctime) : 0;
	id->mtime_ns = stx->stx_mask & STATX_MTIME ? ns_of(stx->stx_mtime) : 0;
}

const struct id *path_identify(int dirfd, const char *path, int flags, struct id *id)
{
	struct statx stx;

	if (sys_statx(dirfd, path, flags | AT_NO_AUTOMOUNT, STATX_BASIC_STATS | STATX_BTIME, &stx) <
	    0)
		return NULL;
	id_fill(id, &stx);
	return id;
}

const struct id *fd_identify(const struct call *c, int fd, struct id *id)
{
	(void)c;
	if (fd < 0 || sys_is_silent)
		return NULL;
	id = (struct id *)path_identify(fd, "", AT_EMPTY_PATH, id);
	if (id && fd < FD_KINDS)
		fd_kind[fd] = S_ISREG(id->mode) ? FD_REGULAR : FD_OTHER;
	return id;
}

HOT uint8_t fd_kind[FD_KINDS];

void fd_leave(const struct call *c, int fd)
{
	struct id id = {0};
	struct call now;

	fd_kind[fd] = FD_OTHER;
	if (fd_identify(c, fd, &id) && call_now(&now, c->no))
		put_LEFT(&now, 0, fd, &id);
}

void fd_changed(int fd)
{
	if (fd < 0)
		return;
	if (fd < FD_KINDS)
		fd_kind[fd] = FD_OTHER;
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
