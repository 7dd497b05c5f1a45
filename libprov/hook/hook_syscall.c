/*
 * hook_syscall.c - syscall(): decoded as the function it stands for (generated/wrappers.c).
 *
 * A call that makes a child on another stack, or in this memory, must find its return address where
 * libc's syscall() expects it: those are jumped to, not called.
 */
#include "hook_syscall.h"

#include <linux/sched.h>
#include <sys/syscall.h>

#include "filter.h"
#include "start/start.h"
#include "sys.h"
#include "wrap.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define ARCH_SET_FS 0x1002

static void gap(const char *reason, const char *detail)
{
	struct call c;

	if (call_now(&c, CALL_syscall))
		put_GAP(&c, 0, reason, detail, NULL);
}

static void end_at_once(int status)
{
	struct exit_hook h;
	struct call c;

	if (call_now(&c, CALL_syscall))
		hook_exit_before(&c, &h, status);
}

/* System calls whose wrapper has a shape of its own, or that have none. */
long syscall_from(const void *site, long n, long a, long b, long c, long d, long e, long f)
{
	extern int wrap_execve(const char *, char *const[], char *const[]) ASM("execve");
	extern int wrap_execveat(int, const char *, char *const[], char *const[], int)
		ASM("execveat");

	struct pin_wait pinned;
	struct filter filter;
	long ret;

	switch (n) {
	case SYS_execve:
		return wrap_execve((const char *)a, (char *const *)b, (char *const *)c);
	case SYS_execveat:
		return wrap_execveat((int)a, (const char *)b, (char *const *)c, (char *const *)d,
				     (int)e);
	case SYS_exit_group:
		end_at_once((int)a);
		break;
	case SYS_io_uring_setup:
		gap("io_uring", "io_uring_setup");
		break;
	case SYS_rt_sigaction:
		if (b)
			state_handlers_may_run();
		break;
	default:
		break;
	}
	filter_before(&filter, n, a, b);
	if (pin_has(PIN_CLOCK))
		pin_wait_before(&pinned, n, b, &c, &d);
	ret = syscall_decoded(site, n, a, b, c, d, e, f);
	if (pin_has(PIN_CLOCK))
		pin_wait_after(&pinned, ret);
	filter_after(&filter, ret);
	return ret;
}

/* Jumped to, so that it returns to the caller of syscall(). */
long syscall_called(long n, long a, long b, long c, long d, long e, long f)
{
	return syscall_from(__builtin_return_address(0), n, a, b, c, d, e, f);
}

static bool can_read_args(const struct clone_args *args, size_t size)
{
	return size >= CLONE_ARGS_SIZE_VER0 && call_can_read(args) &&
	       call_can_read((const char *)args + CLONE_ARGS_SIZE_VER0 - 1);
}

static bool is_fork(const struct clone_args *args, size_t size)
{
	return can_read_args(args, size) && !(args->flags & CLONE_VM) && !args->stack;
}

/* True if the calls that follow may be made on other thread-local storage. */
static bool sets_tls(long n, long a, long b)
{
	switch (n) {
	case SYS_clone:
		return a & CLONE_SETTLS;
	case SYS_clone3:
		return can_read_args((const struct clone_args *)a, (size_t)b) &&
		       ((const struct clone_args *)a)->flags & CLONE_SETTLS;
#ifdef SYS_arch_prctl
	case SYS_arch_prctl:
		return a == ARCH_SET_FS;
#endif
	default:
		return false;
	}
}

bool syscall_is_fork(long n, long a, long b)
{
	switch (n) {
#ifdef SYS_fork
	case SYS_fork:
		return true;
#endif
	case SYS_clone:
		return !(a & CLONE_VM) && !b;
	case SYS_clone3:
		return is_fork((const struct clone_args *)a, (size_t)b);
	default:
		return false;
	}
}

/* From the assembly only.  Returns where to jump with all arguments as they came. */
__attribute__((used, visibility("hidden"))) void *syscall_before(long n, long a, long b)
{
	extern pid_t wrap_vfork(void) ASM("vfork");

	if (sets_tls(n, a, b))
		tls_is_about_to_differ();
	switch (n) {
	case SYS_clone:
		if (syscall_is_fork(n, a, b))
			return (void *)syscall_called;
		gap("raw-clone", "clone by syscall()");
		break;
	case SYS_clone3:
		if (syscall_is_fork(n, a, b))
			return (void *)syscall_called;
		gap("raw-clone", "clone3 by syscall()");
		break;
#ifdef SYS_vfork
	case SYS_vfork:
		return (void *)wrap_vfork;
#endif
	case SYS_rt_sigreturn:
	case SYS_exit:
		break;
	default:
		return (void *)syscall_called;
	}
	return real_get(REAL_syscall);
}

#if defined(__x86_64__)
__asm__(".text\n.globl syscall\n.type syscall, @function\nsyscall:\n"
	"	.cfi_startproc\n"
	"	pushq %rdi\n	.cfi_adjust_cfa_offset 8\n"
	"	pushq %rsi\n	.cfi_adjust_cfa_offset 8\n"
	"	pushq %rdx\n	.cfi_adjust_cfa_offset 8\n"
	"	pushq %rcx\n	.cfi_adjust_cfa_offset 8\n"
	"	pushq %r8\n	.cfi_adjust_cfa_offset 8\n"
	"	pushq %r9\n	.cfi_adjust_cfa_offset 8\n"
	"	subq $8, %rsp\n	.cfi_adjust_cfa_offset 8\n"
	"	call syscall_before\n"
	"	addq $8, %rsp\n	.cfi_adjust_cfa_offset -8\n"
	"	popq %r9\n	.cfi_adjust_cfa_offset -8\n"
	"	popq %r8\n	.cfi_adjust_cfa_offset -8\n"
	"	popq %rcx\n	.cfi_adjust_cfa_offset -8\n"
	"	popq %rdx\n	.cfi_adjust_cfa_offset -8\n"
	"	popq %rsi\n	.cfi_adjust_cfa_offset -8\n"
	"	popq %rdi\n	.cfi_adjust_cfa_offset -8\n"
	"	jmp *%rax\n"
	"	.cfi_endproc\n.size syscall, . - syscall\n");
#else
#error "syscall: this architecture's assembly is not written yet"
#endif

#ifdef SYS_arch_prctl
/* glibc declares it nowhere. */
EXPORT int wrap_arch_prctl(int code, unsigned long address) ASM("arch_prctl");
int wrap_arch_prctl(int code, unsigned long address)
{
	int (*real)(int, unsigned long) = (int (*)(int, unsigned long))real_get(REAL_arch_prctl);

	if (code == ARCH_SET_FS)
		tls_is_about_to_differ();
	return real(code, address);
}

EXPORT int wrap___arch_prctl(int code, unsigned long address) ASM("__arch_prctl")
	__attribute__((alias("arch_prctl")));
#endif
