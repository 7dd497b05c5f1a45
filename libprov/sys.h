/*
 * sys.h - the recorder's own system calls: raw, so that they touch neither errno nor libc.
 *
 * Each returns what the kernel returns: >= 0, or -errno.  All are async-signal-safe.
 */
#ifndef PROV_SYS_H
#define PROV_SYS_H

#include <fcntl.h>
#include <stddef.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/syscall.h>

struct statx;

/*
 * Not 0 while something of the program's own filters, traps or traces what it calls (filter.h): then
 * no call of ours is made, in this process and the children it forks.
 */
extern uint32_t sys_is_silent;

#define SYS_SILENCED (-1l) /* what sys_call returns then: EPERM */

long sys_call(long n, long a, long b, long c, long d, long e, long f);

/*
 * For calls that are the program's own, or that undo what would harm it.  The one place in libprov
 * where a system call instruction stands (complete_stub.S apart).
 */
long sys_call_always(long n, long a, long b, long c, long d, long e, long f);

static inline int sys_open(const char *path, int flags, unsigned int mode)
{
	return (int)sys_call(SYS_openat, AT_FDCWD, (long)path, flags | O_CLOEXEC, mode, 0, 0);
}

static inline void sys_close(int fd)
{
	sys_call(SYS_close, fd, 0, 0, 0, 0, 0);
}

static inline long sys_read(int fd, void *buf, size_t n)
{
	return sys_call(SYS_read, fd, (long)buf, (long)n, 0, 0, 0);
}

static inline long sys_pread(int fd, void *buf, size_t n, int64_t offset)
{
	return sys_call(SYS_pread64, fd, (long)buf, (long)n, (long)offset, 0, 0);
}

/* Returns an address, or -errno as a small negative number: see sys_failed(). */
static inline void *sys_mmap(void *addr, size_t n, int prot, int flags, int fd, uint64_t offset)
{
	return (void *)sys_call(SYS_mmap, (long)addr, (long)n, prot, flags, fd, (long)offset);
}

static inline int sys_failed(const void *addr)
{
	return (unsigned long)addr >= (unsigned long)-4095;
}

static inline long sys_munmap(void *addr, size_t n)
{
	return sys_call(SYS_munmap, (long)addr, (long)n, 0, 0, 0, 0);
}

static inline long sys_madvise(void *addr, size_t n, int advice)
{
	return sys_call(SYS_madvise, (long)addr, (long)n, advice, 0, 0, 0);
}

static inline long sys_ftruncate(int fd, uint64_t size)
{
	return sys_call(SYS_ftruncate, fd, (long)size, 0, 0, 0, 0);
}

static inline long sys_statx(int dirfd, const char *path, int flags, unsigned int mask,
			     struct statx *stx)
{
	return sys_call(SYS_statx, dirfd, (long)path, flags, mask, (long)stx, 0);
}

/* As access(2), but by the caller's effective ids and capabilities. */
static inline long sys_may(const char *path, int mode)
{
	long ret = sys_call(SYS_faccessat2, AT_FDCWD, (long)path, mode, AT_EACCESS, 0, 0);

	return ret == -38 /* ENOSYS, before Linux 5.8 */
		       ? sys_call(SYS_faccessat, AT_FDCWD, (long)path, mode, 0, 0, 0)
		       : ret;
}

static inline long sys_readlink(const char *path, char *buf, size_t n)
{
	return sys_call(SYS_readlinkat, AT_FDCWD, (long)path, (long)buf, (long)n, 0, 0);
}

static inline long sys_getcwd(char *buf, size_t n)
{
	return sys_call(SYS_getcwd, (long)buf, (long)n, 0, 0, 0, 0);
}

static inline uint32_t sys_getpid(void)
{
	return (uint32_t)sys_call(SYS_getpid, 0, 0, 0, 0, 0, 0);
}

/* Signals that must come through even then: SIGSYS under --complete. */
extern uint64_t sys_unblockable;

#define SYS_NOT_BLOCKED (1ull << 8) /* SIGKILL, which cannot be blocked */

/*
 * All that can be blocked; the kernel's signal set of 64 bits.  In silence none is, and what was
 * blocked before comes back even if silence has begun meanwhile.
 */
static inline uint64_t sys_block_signals(void)
{
	uint64_t all = ~sys_unblockable, old = SYS_NOT_BLOCKED;

	sys_call(SYS_rt_sigprocmask, 0 /* SIG_BLOCK */, (long)&all, (long)&old, 8, 0, 0);
	return old;
}

static inline void sys_restore_signals(uint64_t old)
{
	if (!(old & SYS_NOT_BLOCKED))
		sys_call_always(SYS_rt_sigprocmask, 2 /* SIG_SETMASK */, (long)&old, 0, 8, 0, 0);
}

static inline uint32_t sys_gettid(void)
{
	return (uint32_t)sys_call(SYS_gettid, 0, 0, 0, 0, 0, 0);
}

#endif
