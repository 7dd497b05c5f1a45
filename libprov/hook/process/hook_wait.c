/* hook_wait.c - ends of processes, one's own and others': see hook_wait.h. */
#include "hook_wait.h"

#include "hook/wrap.h"
#include "put.h"
#include "calls.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void hook_wait_before(struct call *c, struct wait_hook *h, int *status)
{
	(void)c;
	h->status = status ? status : &h->own_status;
}

void hook_wait_after(struct call *c, struct wait_hook *h, pid_t ret)
{
	(void)c, (void)h, (void)ret;
}

void hook_waitpid_before(struct call *c, struct wait_hook *h, pid_t pid, int *status, int options)
{
	(void)pid, (void)options;
	hook_wait_before(c, h, status);
}

void hook_wait3_before(struct call *c, struct wait_hook *h, int *status, int options,
		       struct rusage *usage)
{
	(void)options;
	hook_wait_before(c, h, status);
	h->usage = usage ? usage : &h->own_usage;
	h->user_us = h->system_us = h->maxrss = 0;
}

static uint64_t microseconds(const struct timeval *t)
{
	return (uint64_t)t->tv_sec * 1000000u + (uint64_t)t->tv_usec;
}

void hook_wait3_after(struct call *c, struct wait_hook *h, pid_t ret)
{
	(void)c;
	if (ret <= 0)
		return;
	h->user_us = microseconds(&h->usage->ru_utime);
	h->system_us = microseconds(&h->usage->ru_stime);
	h->maxrss = (uint64_t)h->usage->ru_maxrss;
}

void hook_wait4_before(struct call *c, struct wait_hook *h, pid_t pid, int *status, int options,
		       struct rusage *usage)
{
	(void)pid;
	hook_wait3_before(c, h, status, options, usage);
}

void hook_waitid_before(struct call *c, struct waitid_hook *h, idtype_t type, id_t id,
			siginfo_t *info, int options)
{
	(void)c, (void)type, (void)id, (void)options;
	h->info = info ? info : &h->own; /* NULL is legal */
	h->status = -1;
}

/* As wait(2) would have given it. */
void hook_waitid_after(struct call *c, struct waitid_hook *h, int ret)
{
	(void)ret;
	if (c->err || !h->info->si_pid)
		return;
	switch (h->info->si_code) {
	case CLD_EXITED:
		h->status = (h->info->si_status & 0xff) << 8;
		break;
	case CLD_KILLED:
		h->status = h->info->si_status;
		break;
	case CLD_DUMPED:
		h->status = h->info->si_status | 0x80;
		break;
	case CLD_STOPPED:
	case CLD_TRAPPED:
		h->status = h->info->si_status << 8 | 0x7f;
		break;
	case CLD_CONTINUED:
		h->status = 0xffff;
		break;
	default:
		break;
	}
}

static void end(struct call *c, enum exit_how how, int status)
{
	c->t1 = c->t0;
	locks_ending(c);
	put_EXIT(c, 0, how, status, clock_ns(CLOCK_MONOTONIC));
	state_end_image(c->thread);
	if (how != EXIT_ABORT) /* which a handler may jump out of */
		call_mark = CALL_ALL;
}

void hook_exit_before(struct call *c, struct exit_hook *h, int status)
{
	(void)h;
	end(c, EXIT_AT_ONCE, status);
}

void hook_quick_exit_before(struct call *c, struct exit_hook *h, int status)
{
	(void)h;
	end(c, EXIT_QUICK, status);
}

void hook_abort_before(struct call *c, struct exit_hook *h)
{
	(void)h;
	end(c, EXIT_ABORT, -1);
}

/* exit() and return from main come here; registered first, so it runs after the program's own. */
static void at_exit(int status, void *unused)
{
	struct call c;

	(void)unused;
	if (call_now(&c, CALL_none))
		end(&c, EXIT_NORMAL, status);
}

__attribute__((constructor)) static void construct(void)
{
	on_exit(at_exit, NULL);
}
