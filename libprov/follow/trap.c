/* trap.c - a system call of the program: recorded as the wrapper of its function does it.  See follow.h. */
#include <errno.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <unistd.h>

#include "call.h"
#include "calls.h"
#include "fd.h"
#include "follow.h"
#include "log.h"
#include "put.h"
#include "str.h"
#include "sys.h"
#include "hook/hook_syscall.h"
#include "hook/fd/hook_fd.h"
#include "hook/process/hook_wait.h"

#ifndef PR_SET_SYSCALL_USER_DISPATCH
#define PR_SET_SYSCALL_USER_DISPATCH 59
#endif
#define ARCH_SET_FS 0x1002
#define ARCH_GET_FS 0x1003

/* --- calls that the wrappers make */

static long result(long ret)
{
	if (ret == CALL_AGAIN) {
		area_own()->is_restarted = 1;
		ret = -EINTR;
	}
	if (ret >= 0 || ret < -4095)
		return ret;
	errno = (int)-ret;
	return -1;
}

/* In the place of libc's syscall(). */
long follow_made(long n, long a, long b, long c, long d, long e, long f)
{
	return result(follow_call(n, a, b, c, d, e, f));
}

static long exec(long n, long a, long b, long c, long d, long e)
{
	struct area *area = area_own();
	long ret;

	signal_before_exec(area);
	ret = follow_call(n, a, b, c, d, e, 0);
	signal_after_exec(area);
	return result(ret);
}

int follow_execve(const char *path, char *const *argv, char *const *envp)
{
	return (int)exec(SYS_execve, (long)path, (long)argv, (long)envp, 0, 0);
}

int follow_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags)
{
	return (int)exec(SYS_execveat, dirfd, (long)path, (long)argv, (long)envp, flags);
}

/* --- /proc/self/exe is the program, not us */

static bool is_exe(const char *path)
{
	const char *p = path;

	if (!path || !call_can_read(path) || *path != '/' || !call_can_read_string(path) ||
	    !str_starts(path, "/proc/"))
		return false;
	p += sizeof("/proc/") - 1;
	if (str_eq(p, "self/exe") || str_eq(p, "thread-self/exe"))
		return true;
	return *p >= '1' && *p <= '9' && str_u(&p) == sys_getpid() && str_eq(p, "/exe");
}

/* The argument that is a path and whose last link is followed; -1: none. */
static int followed_path(const greg_t *r)
{
	switch (r[REG_RAX]) {
	case SYS_open:
	case SYS_stat:
	case SYS_access:
	case SYS_execve:
	case SYS_statfs:
	case SYS_getxattr:
	case SYS_truncate:
	case SYS_chmod:
	case SYS_chown:
		return REG_RDI;
	case SYS_openat:
		return r[REG_RDX] & O_NOFOLLOW ? -1 : REG_RSI;
	case SYS_newfstatat:
		return r[REG_R10] & AT_SYMLINK_NOFOLLOW ? -1 : REG_RSI;
	case SYS_statx:
		return r[REG_RDX] & AT_SYMLINK_NOFOLLOW ? -1 : REG_RSI;
	case SYS_faccessat:
	case SYS_faccessat2:
	case SYS_execveat:
		return REG_RSI;
	default:
		return -1;
	}
}

static long recorded(const greg_t *r)
{
	long ret;

	errno = 0;
	ret = syscall_from((const void *)r[REG_RIP], r[REG_RAX], r[REG_RDI], r[REG_RSI], r[REG_RDX],
			   r[REG_R10], r[REG_R8], r[REG_R9]);
	return ret == -1 ? -errno : ret;
}

/* The kernel's answer, which is our own path, goes elsewhere: behind the program's it leaves all as it was. */
static long answer_link(const greg_t *given, int to, int size)
{
	size_t n = str_len(follow_path);
	greg_t r[NGREG];
	char own[256];
	long ret;

	bytes_copy(r, given, sizeof(r));
	if (call_can_read((const char *)r[to]) && (int)r[size] > 0) {
		r[to] = (greg_t)own;
		r[size] = sizeof(own);
	}
	ret = recorded(r);
	if (ret < 0 || r[to] == given[to])
		return ret;
	n = n < (size_t)given[size] ? n : (size_t)given[size];
	if (!call_can_read((const char *)given[to] + n - 1))
		return -EFAULT;
	bytes_copy((char *)given[to], follow_path, n);
	return (long)n;
}

static long with_path(greg_t *r)
{
	int which = followed_path(r);
	greg_t was;
	long ret;

	if (r[REG_RAX] == SYS_readlink && is_exe((const char *)r[REG_RDI]))
		return answer_link(r, REG_RSI, REG_RDX);
	if (r[REG_RAX] == SYS_readlinkat && is_exe((const char *)r[REG_RSI]))
		return answer_link(r, REG_RDX, REG_R10);
	if (which < 0 || !is_exe((const char *)r[which]))
		return recorded(r);
	was = r[which];
	r[which] = (greg_t)follow_path;
	ret = recorded(r);
	r[which] = was;
	return ret;
}

/* --- the rest */

/* With the program's thread pointer in its place. */
static long change_storage(struct area *a, const greg_t *r)
{
	long ret;

	if (r[REG_RDI] == ARCH_SET_FS) {
		if ((uint64_t)r[REG_RSI] >= 0x00007ffffffff000ull)
			return -EPERM;
		a->fs = (uint64_t)r[REG_RSI];
		return 0;
	}
	ret = follow_call(SYS_arch_prctl, r[REG_RDI], r[REG_RSI], 0, 0, 0, 0);
	if (r[REG_RDI] == ARCH_GET_FS && !ret)
		*(uint64_t *)r[REG_RSI] = a->fs;
	return ret;
}

static long raw(const greg_t *r)
{
	return follow_call(r[REG_RAX], r[REG_RDI], r[REG_RSI], r[REG_RDX], r[REG_R10], r[REG_R8],
			   r[REG_R9]);
}

/* The last thread ends the process without exit_group: programs without libc do. */
static long end(struct area *a, const greg_t *r)
{
	struct exit_hook h;
	struct call c;

	if ((a->is_process || wiped->images[0].threads == 1) && call_now(&c, CALL_syscall))
		hook_exit_before(&c, &h, (int)r[REG_RDI]);
	end_thread(a);
	return raw(r);
}

static bool is_worth_recording(const greg_t *r)
{
	switch (r[REG_RAX]) {
	case SYS_mmap:
		return !(r[REG_R10] & MAP_ANONYMOUS);
	case SYS_ioctl:
		return fd_cares_for((unsigned long)r[REG_RSI]);
	case SYS_execve:
	case SYS_execveat:
	case SYS_exit_group:
	case SYS_io_uring_setup:
		return true;
	default:
		return syscall_is_decoded(r[REG_RAX]);
	}
}

/*
 * Calls that following cannot be on with.  NULL: another, or one that is sure to fail, as the question whether
 * there is seccomp.
 */
static const char *why_leave(const greg_t *r)
{
	bool is_prctl = r[REG_RAX] == SYS_prctl && r[REG_RDI] == PR_SET_SECCOMP;
	bool is_seccomp = r[REG_RAX] == SYS_seccomp;

	if ((is_prctl && r[REG_RSI] == SECCOMP_MODE_STRICT) ||
	    (is_seccomp && r[REG_RDI] == SECCOMP_SET_MODE_STRICT))
		return "seccomp";
	if ((is_prctl || (is_seccomp && r[REG_RDI] == SECCOMP_SET_MODE_FILTER)) &&
	    call_can_read((const void *)r[REG_RDX]))
		return "seccomp";
	if (r[REG_RAX] == SYS_prctl && r[REG_RDI] == PR_SET_SYSCALL_USER_DISPATCH)
		return "system call user dispatch";
	if (r[REG_RAX] == SYS_prctl && r[REG_RDI] == PR_SET_TSC && r[REG_RSI] == PR_TSC_SIGSEGV)
		return "PR_SET_TSC";
	if (r[REG_RAX] == SYS_ptrace && r[REG_RDI] == PTRACE_TRACEME)
		return "traced, as by a debugger";
	return NULL;
}

static long make(struct area *a, ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;
	long n = r[REG_RAX];
	const char *why = why_leave(r);

	if (why)
		leave(a, u, why);
	switch (n) {
	case SYS_clone:
	case SYS_clone3:
	case SYS_fork:
	case SYS_vfork:
		return make_child(a, u, n);
	case SYS_arch_prctl:
		return change_storage(a, r);
	case SYS_exit:
		return end(a, r);
	default:
		break;
	}
	if (signal_is_for(n))
		return signal_call(a, u, n);
	return is_worth_recording(r) ? with_path(r) : raw(r);
}

/* By the 32-bit entry, whose numbers are others. */
static void trap_32(greg_t *r)
{
	static bool is_told;
	struct call c;
	long ret = r[REG_RAX];

	if (!is_told && call_now(&c, CALL_syscall))
		put_GAP(&c, 0, "follow", "32-bit system calls", NULL);
	is_told = true;
	__asm__ volatile("pushq %%rbp\n\tmovq %[bp], %%rbp\n\tint $0x80\n\tpopq %%rbp"
			 : "+a"(ret)
			 : "b"(r[REG_RBX]), "c"(r[REG_RCX]), "d"(r[REG_RDX]), "S"(r[REG_RSI]),
			   "D"(r[REG_RDI]), [bp] "r"(r[REG_RBP])
			 : "memory", "r8", "r9", "r10", "r11");
	r[REG_RAX] = (uint32_t)ret;
	if (ret == 0)
		dispatch_on(); /* a child, perhaps */
}

/* And by nothing else. */
static bool is_interrupted_by_us(const struct area *a, long ret)
{
	return ret == -EINTR && a->is_leaving && !a->pending;
}

void trap(struct area *a, ucontext_t *u, bool is_32)
{
	greg_t *r = u->uc_mcontext.gregs;
	long ret;

	if (is_32) {
		trap_32(r);
		return;
	}

	r[REG_R11] |= TAKEN;
	a->is_restarted = 0;
	a->has_wait_mask = false;
	if (a->asked) /* the signal that asks is dropped where it meets a trap */
		a->is_leaving = 1;
	ret = make(a, u);
	if (a->asked)
		a->is_leaving = 1;
	if (ret == CALL_AGAIN || a->is_restarted || is_interrupted_by_us(a, ret))
		r[REG_RIP] -= 2; /* syscall */
	else
		r[REG_RAX] = ret;
}
