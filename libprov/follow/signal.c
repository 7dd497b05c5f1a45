/* signal.c - the program's signals: see follow.h. */
#include <errno.h>
#include <linux/audit.h>
#include <sys/auxv.h>

#include "call.h"
#include "follow.h"
#include "str.h"
#include "sys.h"
#include "complete/complete_signal.h"

#define RESTORER    0x04000000ul
#define OF(sig)	    (1ull << ((sig)-1))
#define UNBLOCKABLE (OF(SIGKILL) | OF(SIGSTOP))
#define AUTODISARM  (1 << 31)
#define MIN_STACK   2048

#define DIRECTION   0x400 /* eflags */
#define TRAP_FLAG   0x100
#define RESUME	    0x10000

/* Behind the 512 bytes that every CPU saves. */
#define FP_LEGACY 512
#define FP_SW	  464
#define FP_MAGIC  0x46505853u

void follow_nested(int sig, const siginfo_t *info, ucontext_t *u, struct area *a) HIDDEN;
ucontext_t *follow_signal(int sig, siginfo_t *info, ucontext_t *u, struct area *a) HIDDEN;

static long action_real(int sig, const struct action *new, struct action *old)
{
	return sys_call_always(SYS_rt_sigaction, sig, (long)new, (long)old, MASK_SIZE, 0, 0);
}

static long mask_real(int how, uint64_t mask, uint64_t *old)
{
	return sys_call_always(SYS_rt_sigprocmask, how, (long)&mask, (long)old, MASK_SIZE, 0, 0);
}

static uint64_t mask_of(const ucontext_t *u)
{
	uint64_t mask;

	__builtin_memcpy(&mask, &u->uc_sigmask, MASK_SIZE);
	return mask;
}

static void set_mask(ucontext_t *u, uint64_t mask)
{
	__builtin_memcpy(&u->uc_sigmask, &mask, MASK_SIZE);
}

/* All signals wait while another one is taken; none while a call is made for the program. */
static struct action ours(unsigned long flags, uint64_t mask)
{
	return (struct action){
		.handler = (uintptr_t)follow_enter,
		.flags = SA_SIGINFO | SA_ONSTACK | RESTORER | flags,
		.restorer = (uintptr_t)follow_restore,
		.mask = mask,
	};
}

void signal_take(struct area *a)
{
	struct action new = ours(SA_NODEFER | (a->actions->v[SIGSYS].flags & SA_RESTART), 0);

	action_real(SIGSYS, &new, NULL);
}

void signal_begin(struct area *a)
{
	uint64_t old = 0;

	action_real(SIGSYS, NULL, &a->actions->v[SIGSYS]);
	signal_take(a);
	mask_real(SIG_UNBLOCK, SYS_BIT, &old);
	a->is_blocked = old & SYS_BIT;
	sys_unblockable = SYS_BIT;
}

void signal_block(uint64_t mask)
{
	mask_real(SIG_BLOCK, mask, NULL);
}

/* Of all threads: none of ours may be needed any more. */
void signal_give_back(struct area *a)
{
	struct action now;

	for (int sig = 1; sig <= 64; sig++)
		if (action_real(sig, NULL, &now) == 0 && now.handler == (uintptr_t)follow_enter)
			action_real(sig, &a->actions->v[sig], NULL);
}

/* To u, with the alternate stack that the program believes to have. */
_Noreturn void signal_go(struct area *a, ucontext_t *u)
{
	set_mask(u, mask_of(u) | (a->is_blocked ? SYS_BIT : 0));
	u->uc_stack = a->stack;
	follow_leave(u, &a->stack);
}

/* --- around an exec */

void signal_before_exec(struct area *a)
{
	static const struct action ignore = {.handler = (uintptr_t)SIG_IGN};

	if (a->is_blocked)
		mask_real(SIG_BLOCK, SYS_BIT, NULL);
	if (a->actions->v[SIGSYS].handler == (uintptr_t)SIG_IGN)
		action_real(SIGSYS, &ignore, NULL);
}

void signal_after_exec(struct area *a)
{
	if (a->actions->v[SIGSYS].handler == (uintptr_t)SIG_IGN)
		signal_take(a);
	if (a->is_blocked)
		mask_real(SIG_UNBLOCK, SYS_BIT, NULL);
}

/* --- taking and delivering */

static bool is_fault(int sig)
{
	return sig == SIGSEGV || sig == SIGBUS || sig == SIGILL || sig == SIGFPE || sig == SIGTRAP;
}

/* While a handler of ours runs, on unknown storage.  A fault of its own ends the program. */
void follow_nested(int sig, const siginfo_t *info, ucontext_t *u, struct area *a)
{
	static const struct action by_default = {.handler = (uintptr_t)SIG_DFL};
	greg_t *ip = &u->uc_mcontext.gregs[REG_RIP];

	if (is_fault(sig) && info->si_code > 0) {
		action_real(sig, &by_default, NULL);
		return;
	}
	if (!leave_takes(a, sig, info)) {
		a->info = *info;
		a->pending = (uint32_t)sig;
		set_mask(u, ~SYS_BIT);
	}
	if (*ip >= (greg_t)follow_call_start && *ip <= (greg_t)follow_call_insn)
		*ip = (greg_t)follow_call_again;
	else if (*ip >= (greg_t)follow_exit && *ip <= (greg_t)follow_exit_insn)
		*ip = (greg_t)follow_exit;
}

size_t fp_size(const ucontext_t *u)
{
	const char *fp = (const char *)u->uc_mcontext.fpregs;
	uint32_t sw[2];

	if (!fp)
		return 0;
	__builtin_memcpy(sw, fp + FP_SW, sizeof(sw));
	return sw[0] == FP_MAGIC ? sw[1] : FP_LEGACY;
}

static bool is_on(const stack_t *s, uintptr_t sp)
{
	return !(s->ss_flags & (SS_DISABLE | AUTODISARM)) && sp > (uintptr_t)s->ss_sp &&
	       sp - (uintptr_t)s->ss_sp <= s->ss_size;
}

static uintptr_t stack_for(const struct area *a, const struct action *act, uintptr_t sp)
{
	const stack_t *s = &a->stack;

	if ((act->flags & SA_ONSTACK) && !(s->ss_flags & SS_DISABLE) && s->ss_size && !is_on(s, sp))
		return (uintptr_t)s->ss_sp + s->ss_size;
	return sp - RED_ZONE;
}

/* The frame that the kernel would have made. */
struct frame {
	uintptr_t restorer;
	char context[UCONTEXT_SIZE];
	siginfo_t info;
};

static struct frame *make_frame(const struct area *a, const struct action *act, const ucontext_t *u)
{
	size_t size = fp_size(u);
	uintptr_t sp = stack_for(a, act, (uintptr_t)u->uc_mcontext.gregs[REG_RSP]);
	char *fp = (char *)((sp - size) & ~63ul);
	struct frame *f = (void *)((((uintptr_t)fp - sizeof(*f)) & ~15ul) - 8);
	ucontext_t *to = (void *)f->context;

	f->restorer = act->restorer;
	bytes_copy(f->context, u, UCONTEXT_SIZE);
	bytes_copy(fp, u->uc_mcontext.fpregs, size);
	if (size)
		to->uc_mcontext.fpregs = (void *)fp;
	to->uc_stack = a->stack;
	set_mask(to, mask_of(u) | (a->is_blocked ? SYS_BIT : 0));
	f->info = a->info;
	return f;
}

static void die(int sig)
{
	static const struct action by_default = {.handler = (uintptr_t)SIG_DFL};

	action_real(sig, &by_default, NULL);
	mask_real(SIG_UNBLOCK, OF(sig), NULL);
	sys_call_always(SYS_tgkill, sys_getpid(), sys_gettid(), sig, 0, 0, 0);
}

/* The pending signal: u goes on in its handler.  Returns u.  None is pending: the thread leaves. */
ucontext_t *follow_deliver(struct area *a, ucontext_t *u)
{
	int sig = (int)a->pending;
	struct action act = a->actions->v[sig];
	greg_t *r = u->uc_mcontext.gregs;
	uint64_t mask = a->has_wait_mask ? a->wait_mask : mask_of(u);
	struct frame *f;

	if (!sig)
		leave_asked(a, u);
	a->pending = 0;
	a->has_wait_mask = false;
	if (act.handler == (uintptr_t)SIG_IGN && sig == SIGSYS && a->info.si_code <= 0)
		return u;
	if (act.handler <= (uintptr_t)SIG_IGN) { /* changed meanwhile, or SIGSYS */
		if (sig == SIGSYS)
			die(sig);
		return u;
	}
	f = make_frame(a, &act, u);
	if (act.flags & SA_RESETHAND)
		a->actions->v[sig].handler = (uintptr_t)SIG_DFL;
	if (a->stack.ss_flags & AUTODISARM)
		a->stack = (stack_t){.ss_flags = SS_DISABLE};
	mask |= act.mask | (act.flags & SA_NODEFER ? 0 : OF(sig));
	a->is_blocked |= act.mask & SYS_BIT ? true : false;
	set_mask(u, mask & ~SYS_BIT);
	r[REG_RIP] = (greg_t)act.handler;
	r[REG_RSP] = (greg_t)f;
	r[REG_RDI] = sig;
	r[REG_RSI] = (greg_t)&f->info;
	r[REG_RDX] = (greg_t)f->context;
	r[REG_RAX] = 0;
	r[REG_EFL] &= ~(greg_t)(DIRECTION | TRAP_FLAG | RESUME);
	u->uc_mcontext.fpregs = NULL; /* it begins with fresh ones */
	return u;
}

/* Makes the call once more whose trap was lost to this SIGSYS. */
static void take_again(ucontext_t *u)
{
	greg_t *r = u->uc_mcontext.gregs;
	const unsigned char *insn = (const unsigned char *)r[REG_RIP] - 2;

	if (r[REG_RCX] == r[REG_RIP] && !(r[REG_R11] & TAKEN) && insn[0] == 0x0f && insn[1] == 0x05)
		r[REG_RIP] -= 2;
}

ucontext_t *follow_signal(int sig, siginfo_t *info, ucontext_t *u, struct area *a)
{
	if (sig == SIGSYS && info->si_code == 2 /* SYS_USER_DISPATCH */) {
		trap(a, u, info->si_arch != AUDIT_ARCH_X86_64);
		return u;
	}
	if (sig == SIGSYS)
		take_again(u);
	a->has_wait_mask = false;
	if (leave_takes(a, sig, info))
		return u;
	a->info = *info;
	a->pending = (uint32_t)sig;
	return follow_deliver(a, u);
}

/* --- the program's calls about signals */

static bool can_read(const void *p, size_t n)
{
	return call_can_read(p) && call_can_read((const char *)p + n - 1);
}

/* A mask without SIGSYS, in a copy; NULL if it needs none. */
static const uint64_t *without(const uint64_t *mask, uint64_t *copy)
{
	if (!mask || !can_read(mask, MASK_SIZE))
		return mask;
	*copy = *mask & ~SYS_BIT;
	return copy;
}

static long set_action(struct area *a, int sig, const struct action *new, struct action *old,
		       size_t size)
{
	struct action copy, was, program;
	long ret;

	if (size != MASK_SIZE || sig < 1 || sig > 64 || (new && !can_read(new, sizeof(*new))) ||
	    (new && (sig == SIGKILL || sig == SIGSTOP)))
		return follow_call(SYS_rt_sigaction, sig, (long)new, (long)old, (long)size, 0, 0);
	if (new)
		program = *new;
	was = a->actions->v[sig];
	if (old) {
		ret = action_real(sig, NULL, old); /* can it be written */
		if (ret < 0)
			return ret;
		if (old->handler == (uintptr_t)follow_enter)
			*old = was;
		else
			old->mask |= was.mask & SYS_BIT;
	}
	if (!new)
		return 0;
	program.mask &= ~UNBLOCKABLE;
	a->actions->v[sig] = program;
	if (sig == SIGSYS) {
		signal_take(a);
		return 0;
	}
	if (program.handler <= (uintptr_t)SIG_IGN) {
		copy = program;
		copy.mask &= ~SYS_BIT;
		return action_real(sig, &copy, NULL);
	}
	copy = ours(program.flags & (SA_NOCLDSTOP | SA_NOCLDWAIT | SA_RESTART | SA_RESETHAND),
		    ~(UNBLOCKABLE | SYS_BIT));
	return action_real(sig, &copy, NULL);
}

/* The mask is the one that the return from our handler puts in force. */
static long change_mask(struct area *a, ucontext_t *u, int how, const uint64_t *set, uint64_t *old,
			size_t size)
{
	uint64_t now = mask_of(u) | (a->is_blocked ? SYS_BIT : 0), after = now;
	long ret;

	if (size != MASK_SIZE)
		return -EINVAL;
	if (set && !can_read(set, MASK_SIZE))
		return -EFAULT;
	if (set && how != SIG_BLOCK && how != SIG_UNBLOCK && how != SIG_SETMASK)
		return -EINVAL;
	if (set)
		after = how == SIG_BLOCK ? now | *set : how == SIG_UNBLOCK ? now & ~*set : *set;
	if (old) {
		ret = sys_call_always(SYS_rt_sigprocmask, SIG_BLOCK, 0, (long)old, MASK_SIZE, 0, 0);
		if (ret < 0)
			return ret;
		*old = now;
	}
	a->is_blocked = after & SYS_BIT ? true : false;
	set_mask(u, after & ~(SYS_BIT | UNBLOCKABLE));
	return 0;
}

static long change_stack(struct area *a, const ucontext_t *u, const stack_t *new, stack_t *old)
{
	uintptr_t sp = (uintptr_t)u->uc_mcontext.gregs[REG_RSP];
	stack_t was = a->stack, want;
	int mode = 0;
	long ret;

	if (new && !can_read(new, sizeof(*new)))
		return -EFAULT;
	if (new)
		want = *new;
	if (was.ss_flags & SS_DISABLE)
		was = (stack_t){.ss_flags = SS_DISABLE};
	else if (is_on(&was, sp))
		was.ss_flags |= SS_ONSTACK;
	if (new) {
		mode = want.ss_flags & ~AUTODISARM;
		if (is_on(&a->stack, sp))
			return -EPERM;
		if (mode != SS_DISABLE && mode != SS_ONSTACK && mode != 0)
			return -EINVAL;
		if (mode != SS_DISABLE && want.ss_size < MIN_STACK)
			return -ENOMEM;
	}
	if (old) {
		ret = sys_call_always(SYS_sigaltstack, 0, (long)old, 0, 0, 0, 0);
		if (ret < 0)
			return ret;
		*old = was;
	}
	if (!new)
		return 0;
	a->stack = want;
	if (mode == SS_DISABLE)
		a->stack = (stack_t){.ss_flags = SS_DISABLE};
	else
		a->stack.ss_flags &= AUTODISARM;
	return 0;
}

/* The frame stands where the handler's stack pointer points to. */
static void leave_handler(struct area *a, ucontext_t *u)
{
	ucontext_t *to = (void *)u->uc_mcontext.gregs[REG_RSP];
	uint64_t mask;

	mask_real(SIG_BLOCK, ~(UNBLOCKABLE | SYS_BIT), NULL);
	if (a->pending) { /* first: then this call again */
		a->is_restarted = 1;
		return;
	}
	mask = mask_of(to);
	a->is_blocked = mask & SYS_BIT ? true : false;
	set_mask(to, mask & ~SYS_BIT);
	a->stack = to->uc_stack;
	a->stack.ss_flags &= AUTODISARM | SS_DISABLE;
	to->uc_stack = (stack_t){.ss_sp = (char *)a - AREA_TOP, .ss_size = AREA_TOP - 0x1000};
	follow_sigreturn(to, a->fs);
}

static long wait_with(struct area *a, ucontext_t *u, int which)
{
	greg_t *g = u->uc_mcontext.gregs;
	uint64_t copy = 0;
	long v[6] = {g[REG_RDI], g[REG_RSI], g[REG_RDX], g[REG_R10], g[REG_R8], g[REG_R9]};

	v[which] = (long)without((const void *)v[which], &copy);
	a->has_wait_mask = v[which] == (long)&copy;
	a->wait_mask = copy;
	return follow_call(g[REG_RAX], v[0], v[1], v[2], v[3], v[4], v[5]);
}

/* pselect6 and io_pgetevents: a pointer to pointer and size. */
static long wait_with_pair(struct area *a, ucontext_t *u)
{
	greg_t *g = u->uc_mcontext.gregs;
	uint64_t mask = 0;
	struct pair {
		const uint64_t *mask;
		size_t size;
	} copy, *pair = (void *)g[REG_R9];

	if (pair && can_read(pair, sizeof(*pair))) {
		copy = *pair;
		copy.mask = without(copy.mask, &mask);
		a->has_wait_mask = copy.mask == &mask;
		a->wait_mask = mask;
		pair = &copy;
	}
	return follow_call(g[REG_RAX], g[REG_RDI], g[REG_RSI], g[REG_RDX], g[REG_R10], g[REG_R8],
			   (long)pair);
}

bool signal_is_for(long n)
{
	return n == SYS_sigaltstack || complete_signal_is_for(n);
}

long signal_call(struct area *a, ucontext_t *u, long n)
{
	greg_t *g = u->uc_mcontext.gregs;

	switch (n) {
	case SYS_rt_sigaction:
		return set_action(a, (int)g[REG_RDI], (void *)g[REG_RSI], (void *)g[REG_RDX],
				  (size_t)g[REG_R10]);
	case SYS_rt_sigprocmask:
		return change_mask(a, u, (int)g[REG_RDI], (void *)g[REG_RSI], (void *)g[REG_RDX],
				   (size_t)g[REG_R10]);
	case SYS_sigaltstack:
		return change_stack(a, u, (void *)g[REG_RDI], (void *)g[REG_RSI]);
	case SYS_rt_sigreturn:
		leave_handler(a, u);
		return 0;
	case SYS_rt_sigsuspend:
		return wait_with(a, u, 0);
	case SYS_ppoll:
		return wait_with(a, u, 3);
	case SYS_pselect6:
	case SYS_io_pgetevents:
		return wait_with_pair(a, u);
	default:
		return wait_with(a, u, 4);
	}
}
