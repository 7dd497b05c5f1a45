/*
 * leave.c - the program goes on without us: see follow.h.
 *
 * Handlers belong to all threads, so all leave together: one asks the others by a SIGSYS each, waits until
 * none is left that one of our handlers may run in, gives the handlers back, and lets them go.
 */
#include <linux/futex.h>
#include <sched.h>

#include "call.h"
#include "calls.h"
#include "follow.h"
#include "put.h"
#include "sys.h"

#define ALL_BUT_OURS (~SYS_BIT)

enum {
	NOT_ASKED,
	BEING_ASKED,
	ASKED,	/* the signal has been sent */
	ENDING, /* and may not be asked any more */
};

enum {
	STAYING,
	LEAVING, /* a thread is asking the others */
	LEFT,	 /* the handlers are the program's */
};

static void wait_while(uint32_t *word, uint32_t value, const struct timespec *at_most)
{
	sys_call_always(SYS_futex, (long)word, FUTEX_WAIT_PRIVATE, value, (long)at_most, 0, 0);
}

static void wake_all(uint32_t *word)
{
	sys_call_always(SYS_futex, (long)word, FUTEX_WAKE_PRIVATE, INT32_MAX, 0, 0, 0);
}

static bool is_beside(const struct area *o, const struct area *own)
{
	return o != own && __atomic_load_n(&o->state, __ATOMIC_ACQUIRE) == AREA_USED &&
	       o->actions == own->actions;
}

/* Another process has these handlers, too, and is none of those that may be asked. */
static bool is_shared(const struct area *own)
{
	for (const struct area *o = areas; o; o = o->next)
		if (is_beside(o, own) && (o->is_process || own->is_process))
			return true;
	return own->is_process && own->actions != &own->own;
}

/* SIGSYS is not sent twice: while one waits to be taken, the kernel would drop another. */
static void ask(struct area *o)
{
	uint32_t tid = __atomic_load_n(&o->tid, __ATOMIC_ACQUIRE), not = NOT_ASKED;

	if (!tid || !__atomic_compare_exchange_n(&o->asked, &not, BEING_ASKED, false,
						 __ATOMIC_SEQ_CST, __ATOMIC_RELAXED))
		return;
	sys_call_always(SYS_tgkill, o->pid, tid, SIGSYS, 0, 0, 0);
	__atomic_store_n(&o->asked, ASKED, __ATOMIC_SEQ_CST);
}

/* Threads that are still being made have no number yet. */
static bool ask_all(struct area *a)
{
	bool is_alone = true;

	for (struct area *o = __atomic_load_n(&areas, __ATOMIC_ACQUIRE); o; o = o->next)
		if (is_beside(o, a)) {
			ask(o);
			is_alone = false;
		}
	return is_alone;
}

/* Until none is beside this one, nor was made by one that has left since we looked. */
static void wait_for_all(struct area *a)
{
	static const struct timespec a_while = {.tv_nsec = 10000000};
	uint32_t *n_left = &a->actions->n_left, n;
	bool is_alone;

	do {
		n = __atomic_load_n(n_left, __ATOMIC_ACQUIRE);
		is_alone = ask_all(a);
		if (!is_alone)
			wait_while(n_left, n, &a_while);
	} while (!is_alone || __atomic_load_n(n_left, __ATOMIC_ACQUIRE) != n);
}

/* A signal that came meanwhile is the first thing that the program sees. */
static _Noreturn void go(struct area *a, ucontext_t *u)
{
	if (a->pending)
		follow_deliver(a, u);
	signal_go(a, u);
}

/* The signal has been taken once a call has returned that was made after it. */
static void wait_for_signal(struct area *a)
{
	while (__atomic_load_n(&a->asked, __ATOMIC_SEQ_CST) != ASKED)
		sys_call_always(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
	signal_block(ALL_BUT_OURS);
}

/* It takes no signal any more: handlers may be the program's before its last call is made. */
void leave_ends(struct area *a)
{
	uint32_t asked = __atomic_exchange_n(&a->asked, ENDING, __ATOMIC_SEQ_CST);

	if (asked == ASKED)
		__atomic_store_n(&a->asked, ASKED, __ATOMIC_SEQ_CST);
	if (asked)
		wait_for_signal(a);
	__atomic_fetch_add(&a->actions->n_left, 1, __ATOMIC_SEQ_CST);
	__atomic_store_n(&a->state, AREA_ENDING, __ATOMIC_RELEASE);
}

/* A thread that was asked. */
_Noreturn void leave_asked(struct area *a, ucontext_t *u)
{
	struct actions *actions = a->actions;

	wait_for_signal(a);
	dispatch_off();
	__atomic_fetch_add(&actions->n_left, 1, __ATOMIC_SEQ_CST);
	__atomic_store_n(&a->state, AREA_ENDING, __ATOMIC_RELEASE);
	wake_all(&actions->n_left);
	while (__atomic_load_n(&actions->leaving, __ATOMIC_ACQUIRE) == LEAVING)
		wait_while(&actions->leaving, LEAVING, NULL);
	go(a, u);
}

static void tell(const char *why)
{
	struct call c;

	if (call_now(&c, CALL_syscall))
		put_GAP(&c, 0, "follow", why, NULL);
}

/* The call in u is made once more, without us.  Returns where that cannot be. */
void leave(struct area *a, ucontext_t *u, const char *why)
{
	if (is_shared(a))
		return;
	u->uc_mcontext.gregs[REG_RIP] -= 2; /* syscall */
	if (__atomic_exchange_n(&a->actions->leaving, LEAVING, __ATOMIC_SEQ_CST) != STAYING)
		leave_asked(a, u);
	tell(why);
	wait_for_all(a);
	signal_block(ALL_BUT_OURS);
	dispatch_off();
	signal_give_back(a);
	__atomic_store_n(&a->actions->leaving, LEFT, __ATOMIC_RELEASE);
	wake_all(&a->actions->leaving);
	go(a, u);
}

/* In a child with memory of its own, and where handlers were copied: nobody is asked there. */
void leave_forget(struct area *a)
{
	a->asked = NOT_ASKED;
	a->is_leaving = 0;
	a->actions->leaving = STAYING;
}

/* A SIGSYS that asks this thread to leave. */
bool leave_takes(struct area *a, int sig, const siginfo_t *info)
{
	if (sig != SIGSYS || info->si_code != SI_TKILL || !a->asked ||
	    (uint32_t)info->si_pid != a->pid)
		return false;
	a->is_leaving = 1;
	return true;
}
