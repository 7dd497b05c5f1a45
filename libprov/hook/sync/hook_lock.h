/* hook_lock.h - locks of files. */
#ifndef PROV_HOOK_LOCK_H
#define PROV_HOOK_LOCK_H

#include "fd.h"
#include "hook/hook.h"

extern uint32_t locks_held;
void locks_closing(const struct call *c, int fd);
void locks_ending(const struct call *c);

struct close_hook {
	char unused;
};
static inline void hook_close_before(struct call *c, struct close_hook *h, int fd)
{
	(void)h;
	if (__builtin_expect(locks_held != 0, 0))
		locks_closing(c, fd);
	if (__builtin_expect(fd_is_written(fd), 0))
		fd_leave(c, fd);
}
static inline void hook_close_after(struct call *c, struct close_hook *h, int ret)
{
	(void)c, (void)h, (void)ret;
}

struct flock_hook {
	int fd, operation;
};
void hook_flock_before(struct call *c, struct flock_hook *h, int fd, int operation);
void hook_flock_after(struct call *c, struct flock_hook *h, int ret);

struct range_hook {
	uint64_t range[2];
	int fd;
	short type;
	bool is_lock;
};
#define fcntl_hook range_hook
#define lockf_hook range_hook
void hook_fcntl_before(struct call *c, struct range_hook *h, int fd, int command, void *arg);
void hook_fcntl_after(struct call *c, struct range_hook *h, int ret);
void hook_lockf_before(struct call *c, struct range_hook *h, int fd, int command, off_t length);
void hook_lockf_after(struct call *c, struct range_hook *h, int ret);

#endif
