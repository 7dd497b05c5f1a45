/* complete_signal.c - see complete_signal.h. */
#include "complete_signal.h"

#include <errno.h>
#include <signal.h>

#include "complete.h"
#include "call.h"
#include "sys.h"

/* As the kernel has it. */
struct action {
	uintptr_t handler;
	unsigned long flags;
	uintptr_t restorer;
	uint64_t mask;
};

#define RESTORER  0x04000000ul
#define BIT	  (1ull << (SIGSYS - 1))
#define MASK_SIZE 8
#define OF(sig)	  (1ull << ((sig)-1))
/* Faults cannot wait; all other signals wait until the handler has returned. */
#define WHILE_HANDLED (~(BIT | OF(SIGSEGV) | OF(SIGBUS) | OF(SIGILL) | OF(SIGFPE) | OF(SIGTRAP)))
#define CODE_SECCOMP  1 /* SYS_SECCOMP: forced, so that ignoring it ends the program */

uintptr_t complete_restorer;

static struct action of_program; /* what it believes to have set */
static uint64_t masks_with; /* of the signals whose handlers it wants to run with SIGSYS blocked */
static TLS bool is_blocked; /* as the thread believes */
static uint64_t held = WHILE_HANDLED;

static long sigaction_real(int sig, const struct action *new, struct action *old)
{
	return sys_call_always(SYS_rt_sigaction, sig, (long)new, (long)old, MASK_SIZE, 0, 0);
}

static long mask_real(int how, uint64_t mask, uint64_t *old)
{
	return sys_call_always(SYS_rt_sigprocmask, how, (long)&mask, (long)old, MASK_SIZE, 0, 0);
}

/*
 * On the alternate stack if there is one: the program's own may be small (Go's are).  Nothing else is
 * handled on top of it, where bare it would have had the program's stack and the alternate one is small.
 */
static void take_signal(struct action *old)
{
	struct action ours = {
		.handler = (uintptr_t)complete_enter,
		.flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK | RESTORER |
			 (of_program.flags & SA_RESTART),
		.restorer = (uintptr_t)complete_restore,
		.mask = held,
	};

	sigaction_real(SIGSYS, &ours, old);
}

void complete_signal_begin(void)
{
	uint64_t old = 0;

	take_signal(&of_program);
	mask_real(SIG_UNBLOCK, BIT, &old);
	is_blocked = old & BIT;
	sys_unblockable = BIT;
}

void complete_signal_again(void)
{
	take_signal(NULL);
}

void complete_signal_share(void)
{
	held = 0;
	take_signal(NULL);
}

void complete_signal_end(void)
{
	sigaction_real(SIGSYS, &of_program, NULL);
}

static uint64_t mask_of(const ucontext_t *u)
{
	uint64_t mask;

	__builtin_memcpy(&mask, &u->uc_sigmask, MASK_SIZE);
	return mask;
}

void complete_signal_unhold(const ucontext_t *u)
{
	if (held)
		mask_real(SIG_SETMASK, mask_of(u) & ~BIT, NULL);
}

void complete_signal_leave(const ucontext_t *u)
{
	static const struct action ignore = {.handler = (uintptr_t)SIG_IGN};

	mask_real(SIG_SETMASK, mask_of(u) | (is_blocked ? BIT : 0), NULL);
	if (of_program.handler == (uintptr_t)SIG_IGN)
		sigaction_real(SIGSYS, &ignore, NULL);
}

void complete_signal_return(void)
{
	if (of_program.handler == (uintptr_t)SIG_IGN)
		take_signal(NULL);
	if (is_blocked)
		mask_real(SIG_UNBLOCK, BIT, NULL);
}

static bool can_read(const void *p, size_t n)
{
	return call_can_read(p) && call_can_read((const char *)p + n - 1);
}

static bool has_bit(const uint64_t *mask)
{
	return mask && can_read(mask, MASK_SIZE) && (*mask & BIT);
}

/* A child that shares memory with its parent does not share this: its wishes end with its exec. */
static bool is_of_this_process(void)
{
	uint32_t pid = wiped->images[0].pid;

	return !pid || sys_is_silent || sys_getpid() == pid;
}

static long set_own(const struct action *new, struct action *old)
{
	struct action was = of_program;
	long ret = old ? sigaction_real(SIGSYS, NULL, old) : 0; /* asks whether it can be written */

	if (ret < 0)
		return ret;
	if (new &&is_of_this_process()) {
		of_program = *new;
		of_program.mask &= ~(1ull << (SIGKILL - 1) | 1ull << (SIGSTOP - 1));
		take_signal(NULL);
	}
	if (old)
		*old = was;
	return 0;
}

static long set_other(int sig, const struct action *new, struct action *old)
{
	uint64_t bit = 1ull << (sig - 1);
	bool had = masks_with & bit;
	struct action copy;
	long ret;

	if (new) {
		copy = *new;
		copy.mask &= ~BIT;
	}
	ret = sigaction_real(sig, new ? &copy : NULL, old);
	if (ret < 0)
		return ret;
	if (old && had)
		old->mask |= BIT;
	if (new &&is_of_this_process()) {
		if (new->mask & BIT)
			__atomic_fetch_or(&masks_with, bit, __ATOMIC_RELAXED);
		else
			__atomic_fetch_and(&masks_with, ~bit, __ATOMIC_RELAXED);
	}
	return 0;
}

static bool set_action(greg_t *r)
{
	int sig = (int)r[REG_RDI];
	const struct action *new = (const void *)r[REG_RSI];

	if (r[REG_R10] != MASK_SIZE || sig < 1 || sig > 64 || (new && !can_read(new, sizeof(*new))))
		return false;
	r[REG_RAX] = sig == SIGSYS ? set_own(new, (void *)r[REG_RDX])
				   : set_other(sig, new, (void *)r[REG_RDX]);
	return true;
}

static uint64_t mask_after(int how, uint64_t now, uint64_t set)
{
	return how == SIG_BLOCK ? now | set : how == SIG_UNBLOCK ? now & ~set : set;
}

/* The signal mask that the handler's return will put in force. */
static bool set_mask(ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;
	const uint64_t *set = (const void *)r[REG_RSI];
	uint64_t *old = (void *)r[REG_RDX];
	int how = (int)r[REG_RDI];
	uint64_t now, after;

	if (r[REG_R10] != MASK_SIZE || (set && !can_read(set, MASK_SIZE)))
		return false;
	if (set && how != SIG_BLOCK && how != SIG_UNBLOCK && how != SIG_SETMASK)
		return false;
	if (!is_blocked && !has_bit(set))
		return false;
	now = mask_of(u) | (is_blocked ? BIT : 0);
	if (set) {
		after = mask_after(how, now, *set);
		is_blocked = after & BIT;
		after &= ~BIT;
		__builtin_memcpy(&u->uc_sigmask, &after, 8);
	}
	r[REG_RAX] =
		old ? sys_call_always(SYS_rt_sigprocmask, SIG_BLOCK, 0, (long)old, MASK_SIZE, 0, 0)
		    : 0;
	if (old && !r[REG_RAX])
		*old = now;
	return true;
}

/* Makes the call with a copy of its mask, argument `which`, if that has SIGSYS in it. */
static bool wait_with(ucontext_t *u, int which)
{
	greg_t *r = u->uc_mcontext.gregs, was = r[which];
	const uint64_t *mask = (const void *)was;
	uint64_t copy;

	if (!has_bit(mask))
		return false;
	complete_signal_unhold(u);
	copy = *mask & ~BIT;
	r[which] = (greg_t)&copy;
	r[REG_RAX] = sys_call_always(r[REG_RAX], r[REG_RDI], r[REG_RSI], r[REG_RDX], r[REG_R10],
				     r[REG_R8], r[REG_R9]);
	r[which] = was;
	return true;
}

/* pselect6 and io_pgetevents: a pointer to pointer and size. */
static bool wait_with_pair(ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;
	struct pair {
		const uint64_t *mask;
		size_t size;
	} copy, *pair = (void *)r[REG_R9];
	uint64_t mask;

	if (!pair || !can_read(pair, sizeof(*pair)) || !has_bit(pair->mask))
		return false;
	complete_signal_unhold(u);
	copy = *pair;
	mask = *copy.mask & ~BIT;
	copy.mask = &mask;
	r[REG_RAX] = sys_call_always(r[REG_RAX], r[REG_RDI], r[REG_RSI], r[REG_RDX], r[REG_R10],
				     r[REG_R8], (long)&copy);
	return true;
}

/* The frame that the program's handler returns by stands at its stack pointer. */
static bool leave_handler(greg_t *r)
{
	ucontext_t *u = (void *)r[REG_RSP];
	uint64_t mask = mask_of(u) & ~BIT;

	__builtin_memcpy(&u->uc_sigmask, &mask, 8);
	r[REG_RIP] = (greg_t)complete_restore;
	return true;
}

bool complete_signal_is_for(long n)
{
	switch (n) {
	case SYS_rt_sigaction:
	case SYS_rt_sigprocmask:
	case SYS_rt_sigreturn:
	case SYS_rt_sigsuspend:
	case SYS_ppoll:
	case SYS_epoll_pwait:
#ifdef SYS_epoll_pwait2
	case SYS_epoll_pwait2:
#endif
	case SYS_pselect6:
	case SYS_io_pgetevents:
		return true;
	default:
		return false;
	}
}

bool complete_signal_call(ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;

	switch (r[REG_RAX]) {
	case SYS_rt_sigaction:
		return set_action(r);
	case SYS_rt_sigprocmask:
		return set_mask(u);
	case SYS_rt_sigreturn:
		return leave_handler(r);
	case SYS_rt_sigsuspend:
		return wait_with(u, REG_RDI);
	case SYS_ppoll:
		return wait_with(u, REG_R10);
	case SYS_epoll_pwait:
#ifdef SYS_epoll_pwait2
	case SYS_epoll_pwait2:
#endif
		return wait_with(u, REG_R8);
	case SYS_pselect6:
	case SYS_io_pgetevents:
		return wait_with_pair(u);
	default:
		return false;
	}
}

/* As without us: by the signal itself, once the handler has returned. */
static void die(void)
{
	static const struct action by_default = {.handler = (uintptr_t)SIG_DFL};

	sigaction_real(SIGSYS, &by_default, NULL);
	sys_call_always(SYS_tgkill, sys_getpid(), sys_gettid(), SIGSYS, 0, 0, 0);
}

uintptr_t complete_signal_forward(const ucontext_t *u, int code)
{
	struct action to = of_program;

	if (to.handler == (uintptr_t)SIG_IGN && code != CODE_SECCOMP)
		return 0;
	if (to.handler == (uintptr_t)SIG_IGN || to.handler == (uintptr_t)SIG_DFL) {
		die();
		return 0;
	}
	if (to.flags & SA_RESETHAND)
		of_program.handler = (uintptr_t)SIG_DFL;
	complete_restorer = to.restorer;
	if (!sys_is_silent)
		mask_real(SIG_SETMASK, (mask_of(u) | to.mask) & ~BIT, NULL);
	return to.handler;
}
