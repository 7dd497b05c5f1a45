/* filter.c - see filter.h. */
#include "filter.h"

#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>

#include "complete/complete.h"
#include "clock.h"
#include "hot.h"
#include "start/env.h"
#include "log.h"
#include "str.h"
#include "sys.h"
#include "calls.h"
#include "put.h"

#ifndef PR_SET_SYSCALL_USER_DISPATCH
#define PR_SET_SYSCALL_USER_DISPATCH 59
#define PR_SYS_DISPATCH_ON	     1
#endif
#ifndef SYS_landlock_restrict_self
#define SYS_landlock_restrict_self 446
#endif

enum kind {
	NONE,
	SECCOMP,
	STRICT,
	DISPATCH_ON,
	DISPATCH_OFF,
	NO_CLOCK,
	LANDLOCK,
};

/* Why there is silence, beside the threads that use user dispatch. */
static bool is_filtered, is_traced;
static HOT uint32_t n_dispatched;
static TLS bool is_dispatched;

static enum kind kind_of(long n, long a, long b)
{
	switch (n) {
	case SYS_seccomp:
		return a == SECCOMP_SET_MODE_STRICT   ? STRICT
		       : a == SECCOMP_SET_MODE_FILTER ? SECCOMP
						      : NONE;
	case SYS_landlock_restrict_self:
		return LANDLOCK;
	case SYS_prctl:
		break;
	default:
		return NONE;
	}
	switch (a) {
	case PR_SET_SECCOMP:
		return b == SECCOMP_MODE_STRICT ? STRICT : SECCOMP;
	case PR_SET_SYSCALL_USER_DISPATCH:
		return b == PR_SYS_DISPATCH_ON ? DISPATCH_ON : DISPATCH_OFF;
	case PR_SET_TSC:
		return b == PR_TSC_SIGSEGV ? NO_CLOCK : NONE;
	default:
		return NONE;
	}
}

/* --- silence */

static struct image *own_image(void)
{
	return tls_is_own() && thread_self ? thread_self->image : &wiped->images[0];
}

static void fall_silent(void)
{
	__atomic_fetch_add(&own_image()->silences, 1, __ATOMIC_RELAXED);
	__atomic_fetch_add(&sys_is_silent, 1, __ATOMIC_SEQ_CST);
}

static void speak_again(void)
{
	__atomic_fetch_sub(&own_image()->silences, 1, __ATOMIC_RELAXED);
	__atomic_fetch_sub(&sys_is_silent, 1, __ATOMIC_SEQ_CST);
}

void filter_child_gone(struct image *image)
{
	__atomic_fetch_sub(&sys_is_silent, image->silences, __ATOMIC_SEQ_CST);
	image->silences = 0;
}

void filter_forked(void)
{
	if (!n_dispatched)
		return;
	sys_is_silent -= n_dispatched;
	n_dispatched = 0;
	is_dispatched = false;
}

const char *filter_reason(void)
{
	return is_filtered ? "seccomp" : n_dispatched ? "user-dispatch" : "traced";
}

enum prov_lost filter_lost(void)
{
	return is_filtered ? PROV_LOST_SECCOMP : PROV_LOST_TRACED;
}

/* --- the call */

/* A child in its parent's memory has no thread-local storage of its own; its end undoes it. */
static void set_dispatched(bool is_on)
{
	if (own_image() != &wiped->images[0] || is_dispatched == is_on)
		return;
	is_dispatched = is_on;
	__atomic_fetch_add(&n_dispatched, is_on ? 1u : -1u, __ATOMIC_RELAXED);
}

static bool begins_silence(const struct filter *f)
{
	return f->kind == SECCOMP || f->kind == STRICT ||
	       (f->kind == DISPATCH_ON && !is_dispatched);
}

static void prepare(struct filter *f, long n, long a, long b)
{
	f->kind = kind_of(n, a, b);
	if (f->kind == NONE)
		return;
	call_now(&f->c, n == SYS_prctl ? CALL_prctl : CALL_syscall);
	if (f->kind == STRICT || f->kind == NO_CLOCK)
		f->mono_ns = clock_ns(CLOCK_MONOTONIC);
	f->is_silent = begins_silence(f);
}

/* Not even the time can be asked for any more. */
static void end_recording(const struct filter *f)
{
	if (f->c.thread)
		put_GAP(&f->c, 0, "clock", f->kind == STRICT ? "seccomp" : "PR_SET_TSC", NULL);
	state_stop();
}

static void take_effect(const struct filter *f)
{
	switch (f->kind) {
	case SECCOMP:
		is_filtered = true;
		break;
	case STRICT:
	case NO_CLOCK:
		end_recording(f);
		break;
	case DISPATCH_ON:
		set_dispatched(true);
		break;
	case DISPATCH_OFF:
		if (is_dispatched)
			speak_again();
		set_dispatched(false);
		break;
	case LANDLOCK:
		env_moved();
		break;
	default:
		break;
	}
}

void filter_before(struct filter *f, long n, long a, long b)
{
	prepare(f, n, a, b);
	if (f->kind == NONE)
		return;
	f->is_paused = f->kind != LANDLOCK && f->kind != NO_CLOCK && complete_pause();
	if (f->is_silent)
		fall_silent();
}

void filter_after(struct filter *f, long ret)
{
	bool has_begun = ret >= 0;

	if (f->kind == NONE)
		return;
	if (has_begun && (f->kind == STRICT || f->kind == NO_CLOCK))
		clock_stop(f->c.t0, f->mono_ns);
	if (!has_begun && f->is_silent)
		speak_again();
	if (f->is_paused && (!has_begun || f->kind == DISPATCH_OFF))
		complete_resume();
	else if (f->is_paused)
		complete_stop(f->kind == DISPATCH_ON ? COMPLETE_ENDS_BY_DISPATCH
						     : COMPLETE_ENDS_BY_SECCOMP);
	if (has_begun)
		take_effect(f);
}

void filter_unseen(long n, long a, long b)
{
	struct filter f;

	prepare(&f, n, a, b);
	if (f.kind == NONE)
		return;
	if (f.kind == STRICT)
		clock_stop(f.c.t0, f.mono_ns);
	if (f.is_silent)
		fall_silent();
	take_effect(&f);
}

/* --- tracers */

#define TRACED_MAX (sizeof(log_now.file->traced) / sizeof(log_now.file->traced[0]))

/* Traced processes are noted in the log; of more than there is room for, the latest. */
static void note_traced(uint32_t pid)
{
	struct prov_file *file = log_now.file;
	uint32_t n = __atomic_fetch_add(&file->n_traced, 1, __ATOMIC_RELAXED);

	__atomic_store_n(&file->traced[n % TRACED_MAX], pid, __ATOMIC_RELAXED);
}

static bool is_noted(uint32_t pid)
{
	for (uint32_t i = 0; i < TRACED_MAX; i++)
		if (__atomic_load_n(&log_now.file->traced[i], __ATOMIC_RELAXED) == pid)
			return true;
	return false;
}

void filter_traced(const struct call *c, long request, long pid)
{
	if (c->err)
		return;
	if (request == PTRACE_TRACEME) {
		is_traced = true;
		fall_silent();
	} else if (request == PTRACE_SEIZE || request == PTRACE_ATTACH) {
		note_traced((uint32_t)pid);
	}
}

bool filter_has_tracer(void)
{
	static const char key[] = "\nTracerPid:\t";
	char status[512];
	int fd = sys_open("/proc/self/status", O_RDONLY, 0);
	long n = fd >= 0 ? sys_read(fd, status, sizeof(status) - 1) : 0;
	const char *s = status;

	if (fd >= 0)
		sys_close(fd);
	status[n > 0 ? n : 0] = '\0';
	while (*s && !str_starts(s, key))
		s++;
	return *s && s[sizeof(key) - 1] != '0';
}

/* The number may have been another process's before. */
void filter_before_exec(const struct call *c)
{
	if (sys_is_silent || !is_noted(c->thread->image->pid) || !filter_has_tracer())
		return;
	is_traced = true;
	fall_silent();
}
