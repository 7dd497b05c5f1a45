/*
 * filter.h - programs that filter, trap or trace system calls: from then on none of ours.
 *
 * A seccomp filter (whatever it does with a call), system call user dispatch and a tracer that the
 * process asked for all see the calls that it makes; ours are none of it.  So the recorder falls
 * silent before such a call is made, and speaks again if the call failed: probing whether there is
 * seccomp at all does nothing.  While silent, only what is known without asking is recorded.
 *
 * With the time stamp counter forbidden, too (seccomp's strict mode, PR_SET_TSC), there is no
 * clock left, and recording ends with a gap.  Landlock forbids none of our calls, but may keep what
 * is executed from opening libprov or the log (env.h).
 */
#ifndef PROV_FILTER_H
#define PROV_FILTER_H

#include "call.h"
#include "prov/format.h"

struct filter {
	struct call c;
	uint64_t mono_ns;
	uint8_t kind; /* enum kind of filter.c */
	bool is_paused, is_silent;
};

/* Around system call n with these arguments; ret: what libc or the kernel returned. */
void filter_before(struct filter *f, long n, long a, long b);
void filter_after(struct filter *f, long ret);

/* For one that is made without us, whatever comes of it; any other call is none of this. */
void filter_unseen(long n, long a, long b);

/* ptrace(): the process is traced from now on, or another one may be. */
void filter_traced(const struct call *c, long request, long pid);

/* As /proc says. */
bool filter_has_tracer(void);

/* Before an exec: whether a tracer has come by itself, as strace does.  Then: silence. */
void filter_before_exec(const struct call *c);

/* In a child of fork: user dispatch was its parent's. */
void filter_forked(void);

/* A child that shared this memory is gone, and what it asked for with it. */
void filter_child_gone(struct image *image);

/* While sys_is_silent: why, as GAP.reason and as what the ops of a forked child are lost to. */
const char *filter_reason(void);
enum prov_lost filter_lost(void);

#endif
