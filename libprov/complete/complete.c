/* complete.c - see complete.h. */
#include "complete.h"

#include <elf.h>
#include <errno.h>
#include <link.h>
#include <linux/audit.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/ptrace.h>

#include "complete_count.h"
#include "complete_signal.h"
#include "filter.h"
#include "hot.h"
#include "log.h"
#include "real.h"
#include "stack.h"
#include "sys.h"
#include "hook/wrap.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#ifndef PR_SET_SYSCALL_USER_DISPATCH
#define PR_SET_SYSCALL_USER_DISPATCH 59
#define PR_SYS_DISPATCH_OFF	     0
#define PR_SYS_DISPATCH_ON	     1
#endif
#ifndef SYS_USER_DISPATCH
#define SYS_USER_DISPATCH 2 /* si_code */
#endif

#define TRACED "traced, as by a debugger" /* which would stop at each call */

/* Written before the call: a child that shares memory may do the same at the same time. */
uintptr_t complete_return_to[COMPLETE_CHILD_STUBS];

static uintptr_t text_start, text_size; /* where calls do not trap */
static const struct link_map *libc;
static HOT bool is_over;       /* given up in this process, for new threads and children */
static uint32_t has_threads;   /* the number of the process, once it has made a thread */
static TLS uint32_t off_tid;   /* of the thread, if its calls no longer trap */
static TLS long decoding = -1; /* the call that a wrapper is about to make for the trap */

extern const char __ehdr_start[] __attribute__((visibility("hidden")));
extern struct r_debug _r_debug __attribute__((weak));

/* --- on and off */

static long dispatch(int mode)
{
	bool is_on = mode == PR_SYS_DISPATCH_ON;

	return sys_call_always(SYS_prctl, PR_SET_SYSCALL_USER_DISPATCH, mode,
			       is_on ? (long)text_start : 0, is_on ? (long)text_size : 0, 0, 0);
}

/* The segment that this file's code is in. */
static void find_text(void)
{
	const ElfW(Ehdr) *elf = (const void *)__ehdr_start;
	const ElfW(Phdr) *p = (const void *)(__ehdr_start + elf->e_phoff);

	for (unsigned int i = 0; i < elf->e_phnum; i++, p++)
		if (p->p_type == PT_LOAD && (p->p_flags & PF_X)) {
			text_start = (uintptr_t)__ehdr_start + p->p_vaddr;
			text_size = p->p_memsz;
		}
}

static void gap(const char *detail)
{
	struct call c;

	if (call_now(&c, CALL_none))
		put_GAP(&c, 0, "incomplete", detail, NULL);
}

/* Functions of libc that the handler needs are looked up now: the dynamic linker takes locks. */
static void look_up(void)
{
	uint64_t offset;

	libc = site_object((uintptr_t)real_get(REAL_syscall), &offset);
	real_get(REAL_execve);
	real_get(REAL_execveat);
}

static void begin(void)
{
	find_text();
	look_up();
	if (filter_has_tracer()) {
		gap(TRACED);
		return;
	}
	if (!complete_count_begin() || dispatch(PR_SYS_DISPATCH_ON) < 0) {
		gap("no system call user dispatch here");
		return;
	}
	unusual.calls_are_marked = true;
	complete_signal_begin();
}

/* The first constructor that calls a wrapped function has made the log; this is a later one. */
__attribute__((constructor)) static void construct(void)
{
	if (state_thread() && (log_now.file->flags & PROV_FILE_COMPLETE) && !sys_is_silent)
		begin();
}

/* In a new thread or process, on its stack; its thread-local storage may be anyone's. */
__attribute__((target("general-regs-only"))) void complete_child(void)
{
	if (is_over || sys_is_silent)
		return;
	complete_signal_again();
	dispatch(PR_SYS_DISPATCH_ON);
}

/* A thread that is being made may trap before it has begun as far as the log knows. */
static bool is_alone(void)
{
	const struct image *image = &wiped->images[0];
	uint32_t pid = sys_getpid();

	return image->threads == 1 && image->pid == pid && has_threads != pid;
}

/* A child of vfork has left its own number in its parent's storage. */
static bool is_off(void)
{
	return off_tid && off_tid == (uint32_t)sys_call_always(SYS_gettid, 0, 0, 0, 0, 0, 0);
}

/* All that needs a system call: afterwards none may be possible. */
static void turn_off(void)
{
	off_tid = (uint32_t)sys_call_always(SYS_gettid, 0, 0, 0, 0, 0, 0);
	dispatch(PR_SYS_DISPATCH_OFF);
	is_over = is_alone();
	if (is_over)
		complete_signal_end();
	else
		complete_signal_share();
}

bool complete_pause(void)
{
	if (!unusual.calls_are_marked || is_over || sys_is_silent || is_off())
		return false;
	turn_off();
	return true;
}

void complete_resume(void)
{
	off_tid = 0;
	if (is_over)
		complete_signal_again();
	is_over = false;
	dispatch(PR_SYS_DISPATCH_ON);
}

void complete_stop(const char *why)
{
	gap(why);
	complete_count_write();
}

/* The thread goes on without the trap, with the instruction that trapped. */
static void stop(ucontext_t *u, const char *why)
{
	greg_t *r = u->uc_mcontext.gregs;

	turn_off();
	complete_stop(why);
	filter_unseen(r[REG_RAX], r[REG_RDI], r[REG_RSI]);
	r[REG_RIP] -= 2; /* syscall, int $0x80 */
}

/* --- making the call */

static void again(greg_t *r)
{
	r[REG_RSP] -= COMPLETE_RED_ZONE + 8;
	*(greg_t *)r[REG_RSP] = r[REG_RIP];
	r[REG_RIP] = (greg_t)complete_again;
}

/* The stub of this place.  False: there are too many. */
static bool again_with_child(greg_t *r)
{
	for (unsigned int i = 0; i < COMPLETE_CHILD_STUBS; i++) {
		uintptr_t none = 0, site = (uintptr_t)r[REG_RIP];

		if (__atomic_compare_exchange_n(&complete_return_to[i], &none, site, false,
						__ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE) ||
		    none == site) {
			r[REG_RIP] = (greg_t)complete_child_stubs + COMPLETE_CHILD_STUB_SIZE * i;
			return true;
		}
	}
	return false;
}

static void exec(ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;

	complete_count_write();
	complete_signal_leave(u);
	r[REG_RAX] = sys_call_always(r[REG_RAX], r[REG_RDI], r[REG_RSI], r[REG_RDX], r[REG_R10],
				     r[REG_R8], r[REG_R9]);
	complete_signal_return();
}

static bool makes_child(long n)
{
	return n == SYS_clone || n == SYS_clone3 || n == SYS_fork || n == SYS_vfork;
}

static bool makes_thread(const greg_t *r)
{
	struct clone_args args = {.flags = 0};

	if (r[REG_RAX] == SYS_clone)
		args.flags = (uint64_t)r[REG_RDI];
	else if (r[REG_RAX] == SYS_clone3 && call_can_read((void *)r[REG_RDI]))
		args.flags = ((const struct clone_args *)r[REG_RDI])->flags;
	return (args.flags & (CLONE_VM | CLONE_VFORK)) == CLONE_VM;
}

static void make(ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;
	long n = r[REG_RAX];

	if (makes_thread(r))
		has_threads = sys_getpid();
	if (makes_child(n)) {
		if (!again_with_child(r))
			stop(u, "too many places that make processes");
	} else if (n == SYS_execve || n == SYS_execveat) {
		exec(u);
	} else if (!complete_signal_call(u)) {
		if (n == SYS_exit_group)
			complete_count_write();
		again(r);
	}
}

/* --- what it is */

/* SYSCALL.sub of spec/ops.def. */
static uint64_t sub_of(const greg_t *r)
{
	unsigned int flags;

	switch (r[REG_RAX]) {
	case SYS_mmap:
		flags = (unsigned int)r[REG_R10];
		if (!(flags & MAP_ANONYMOUS))
			return SYSCALL_MMAP_FILE;
		return (flags & MAP_TYPE) == MAP_PRIVATE ? SYSCALL_MMAP_PRIVATE
							 : SYSCALL_MMAP_SHARED;
	case SYS_fcntl:
	case SYS_ioctl:
		return (unsigned int)r[REG_RSI];
	case SYS_prctl:
	case SYS_arch_prctl:
		return (unsigned int)r[REG_RDI];
	case SYS_clone:
		return (unsigned int)r[REG_RDI];
	default:
		return 0;
	}
}

static bool is_in_loader(uintptr_t site)
{
	uint64_t offset;
	const struct link_map *object = site_object(site, &offset);

	return &_r_debug && object && object->l_addr == _r_debug.r_ldbase;
}

#define JUMP_DEPTH 65536 /* of stack: what is farther away may be another stack */

static bool is_in_jumped(uintptr_t sp)
{
	const struct call_jump *j = &call_jumped;

	if ((uintptr_t)j->at - sp > JUMP_DEPTH)
		return false;
	if (call_can_read(j->at) && *j->at == j->return_to)
		return true;
	call_jumped.at = NULL;
	return false;
}

/* A wrapper is running; or dlopen, which is jumped to and recorded later. */
static bool is_announced(const greg_t *r)
{
	return call_mark >= (uintptr_t)r[REG_RSP] || is_in_jumped((uintptr_t)r[REG_RSP]) ||
	       (state_is_loading() && is_in_loader((uintptr_t)r[REG_RIP]));
}

static bool is_in_libc(uintptr_t site)
{
	uint64_t offset;

	return site_object(site, &offset) == libc;
}

/*
 * Only the first question of a kind is recorded: what libc asks now is a later one, or its own.
 * Memory that it changes here is malloc's or a thread's stack.
 */
static bool is_of_libc(const greg_t *r)
{
	long n = r[REG_RAX];

	return (n == SYS_mprotect || n == SYS_munmap || n == SYS_mremap ||
		syscall_is_question(n)) &&
	       is_in_libc((uintptr_t)r[REG_RIP]);
}

static bool is_worth_decoding(const greg_t *r)
{
	if (is_of_libc(r))
		return false;
	switch (r[REG_RAX]) {
	case SYS_mmap:
		return sub_of(r) != 1;
	case SYS_clone:
	case SYS_clone3:
	case SYS_fork:
	case SYS_vfork:
		return syscall_is_fork(r[REG_RAX], r[REG_RDI], r[REG_RSI]);
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

/* A child in this memory that no wrapper of ours has distinguished from its parent: posix_spawn's. */
static bool is_child_of_libc(void)
{
	const struct thread *t = thread_self;

	return !sys_is_silent && t && t->image == &wiped->images[0] && t->image->id &&
	       t->image->pid != sys_getpid();
}

/*
 * A thread that has not begun would begin without knowing where it comes from; a child that libc
 * has made in this memory would speak as its parent.
 */
static bool may_decode(void)
{
	return !sys_is_silent && (thread_self || state_is_loading()) && !is_child_of_libc();
}

/* System calls that see() and make() have to do something about. */
static bool is_to_trap(long n)
{
	return makes_child(n) || n == SYS_execve || n == SYS_execveat || n == SYS_exit_group ||
	       complete_signal_is_for(n);
}

/*
 * The call that a wrapper makes for the trap is made here, where it does not trap again: the stack
 * may be an alternate one that has room for one signal frame, not for two.
 */
long complete_syscall(long n, long a, long b, long c, long d, long e, long f)
{
	long ret;

	if (decoding != n || is_to_trap(n))
		return real_syscall(n, a, b, c, d, e, f);
	decoding = -1;
	ret = sys_call_always(n, a, b, c, d, e, f);
	if (ret >= 0 || ret < -4095)
		return ret;
	errno = (int)-ret;
	return -1;
}

/* Interrupted by no signal, however long it takes: where in doubt, none of these. */
static bool cannot_wait(long n)
{
	switch (n) {
	case SYS_stat:
	case SYS_lstat:
	case SYS_fstat:
	case SYS_newfstatat:
	case SYS_statx:
	case SYS_access:
	case SYS_faccessat:
	case SYS_readlink:
	case SYS_readlinkat:
	case SYS_chdir:
	case SYS_rename:
	case SYS_unlink:
	case SYS_unlinkat:
	case SYS_mkdir:
	case SYS_dup:
	case SYS_dup2:
	case SYS_dup3:
	case SYS_pipe:
	case SYS_pipe2:
	case SYS_mmap:
		return true;
	default:
		return false;
	}
}

/* As if the program had called the wrapper. */
static void decode(ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;
	int saved = errno;
	long ret;

	if (!cannot_wait(r[REG_RAX]))
		complete_signal_unhold(u);
	decoding = r[REG_RAX];
	ret = syscall_from((const void *)r[REG_RIP], r[REG_RAX], r[REG_RDI], r[REG_RSI], r[REG_RDX],
			   r[REG_R10], r[REG_R8], r[REG_R9]);
	decoding = -1;
	r[REG_RAX] = ret == -1 ? -errno : ret;
	errno = saved;
}

/* libc's syscall(), which its wrapper jumps to for a child in this memory, after recording it. */
static bool is_jumped_to(uintptr_t site)
{
	return site - (uintptr_t)real_get(REAL_syscall) < 64;
}

/* A fork that no wrapper saw: its child begins by itself, but not on borrowed memory. */
static void tell_raw_child(const greg_t *r)
{
	uint64_t flags = 0;
	struct call c;

	if (r[REG_RAX] == SYS_vfork)
		flags = CLONE_VM;
	else if (r[REG_RAX] == SYS_clone)
		flags = (uint64_t)r[REG_RDI];
	else if (r[REG_RAX] == SYS_clone3 && call_can_read((void *)r[REG_RDI]))
		flags = *(const uint64_t *)r[REG_RDI];
	if ((flags & CLONE_VM) && !(flags & CLONE_THREAD) && !is_jumped_to((uintptr_t)r[REG_RIP]) &&
	    may_decode() && call_now(&c, CALL_none))
		put_GAP(&c, 0, "raw-clone", "clone without libc", NULL);
}

/*
 * Calls that the trap cannot be on with, made without libc (the wrappers see to theirs by the
 * result).  NULL: another, or one that is sure to fail, as the question whether there is seccomp.
 */
static const char *why_stop(const greg_t *r)
{
	bool is_prctl = r[REG_RAX] == SYS_prctl && r[REG_RDI] == PR_SET_SECCOMP;

	if ((r[REG_RAX] == SYS_seccomp && r[REG_RDI] == SECCOMP_SET_MODE_STRICT) ||
	    (is_prctl && r[REG_RSI] == SECCOMP_MODE_STRICT))
		return COMPLETE_ENDS_BY_SECCOMP;
	if ((is_prctl || (r[REG_RAX] == SYS_seccomp && r[REG_RDI] == SECCOMP_SET_MODE_FILTER)) &&
	    call_can_read((const void *)r[REG_RDX]))
		return COMPLETE_ENDS_BY_SECCOMP;
	if (r[REG_RAX] == SYS_prctl && r[REG_RDI] == PR_SET_SYSCALL_USER_DISPATCH &&
	    r[REG_RSI] == PR_SYS_DISPATCH_ON)
		return COMPLETE_ENDS_BY_DISPATCH;
	if (r[REG_RAX] == SYS_ptrace && r[REG_RDI] == PTRACE_TRACEME)
		return TRACED;
	return NULL;
}

static void see(ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;
	uint64_t n = (uint64_t)r[REG_RAX], sub = sub_of(r);
	uintptr_t site = (uintptr_t)r[REG_RIP];

	if (decoding == r[REG_RAX]) { /* the wrapper's, by libc's syscall() */
		decoding = -1;
		make(u);
	} else if (is_announced(r)) {
		complete_count(n, sub, site, COMPLETE_EXPLAINED);
		make(u);
	} else if (is_worth_decoding(r) && may_decode()) {
		complete_count(n, sub, site, COMPLETE_DECODED);
		decode(u);
	} else if (call_mark && is_worth_decoding(r) && is_child_of_libc()) {
		complete_count(n, sub, site,
			       COMPLETE_EXPLAINED); /* its parent waits in the wrapper */
		make(u);
	} else {
		complete_count(n, sub, site, COMPLETE_UNANNOUNCED);
		if (makes_child(r[REG_RAX]))
			tell_raw_child(r);
		make(u);
	}
}

static bool is_ours(const siginfo_t *info)
{
	return info->si_code == SYS_USER_DISPATCH && !is_off();
}

uintptr_t complete_trap(int sig, siginfo_t *info, ucontext_t *u)
{
	const char *why;

	(void)sig;
	if (!is_ours(info))
		return complete_signal_forward(u, info->si_code);
	if (info->si_arch != AUDIT_ARCH_X86_64)
		why = "32-bit system calls";
	else
		why = why_stop(u->uc_mcontext.gregs);
	if (why)
		stop(u, why);
	else
		see(u);
	return 0;
}
