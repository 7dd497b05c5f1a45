/*
 * call.h - one call of an interposed function, from entry to return: what all wrappers share.
 *
 *	struct call c;
 *	if (!call_enter(&c, CALL_open))		not recording: pass through
 *		return real(...);
 *	int ret = real(...);
 *	call_end(&c, ret != -1 ? 0 : call_errno());
 *	put_OPEN(&c, ret, ...);
 *	return ret;				errno is the real function's: kept by all of this
 *
 * A wrapper holds nothing that would have to be undone: cancellation, siglongjmp and exceptions may
 * leave it during the real call.
 */
#ifndef PROV_CALL_H
#define PROV_CALL_H

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>

#include "clock.h"
#include "state.h"
#include "unusual.h"

struct call {
	struct thread *thread;
	uint64_t t0, t1;  /* ticks before and after the real call */
	uint32_t no;	  /* enum call_no */
	int err;	  /* errno of a failed call, else 0 */
	uintptr_t outer;  /* call_mark before */
	const void *site; /* where it returns to; NULL: not known */
};

/*
 * For --complete (complete.h), which asks of each system call whether a wrapper is running: one whose
 * struct call stands above the stack pointer is.  What jumps out of a wrapper leaves its mark
 * behind, until the next wrapper runs that stands higher.
 */
#define CALL_ALL UINTPTR_MAX	/* what comes next is recorded: a vfork, the end of the process */
extern TLS uintptr_t call_mark; /* 0: none */

/* Bytes low .. high - 1 of a file. */
struct span {
	uint64_t low, high;
};

/*
 * A function that is jumped to has no struct call; it runs as long as its return address stands
 * where its caller put it.
 */
struct call_jump {
	const uintptr_t *at; /* on the stack; NULL: none */
	uintptr_t return_to;
};
extern TLS struct call_jump call_jumped;

static inline void call_jump(const uintptr_t *at)
{
	if (__builtin_expect(unusual.calls_are_marked, 0))
		call_jumped = (struct call_jump){at, *at};
}

static inline void call_mark_own(struct call *c)
{
	if (__builtin_expect(unusual.calls_are_marked, 0)) {
		c->outer = call_mark > (uintptr_t)c ? call_mark : 0;
		call_mark = (uintptr_t)c;
	}
}

/* The real call is over. */
static inline void call_leave(const struct call *c)
{
	if (__builtin_expect(unusual.calls_are_marked, 0))
		call_mark = c->outer;
}

static inline bool call_begin(struct call *c, unsigned int no)
{
	c->thread = state_thread();
	if (!c->thread)
		return false;
	c->no = no;
	c->err = 0;
	c->site = NULL;
	c->t0 = clock_ticks();
	return true;
}

/* The same of a thread that begins, on another clock, on foreign storage, or under --complete. */
bool call_enter_any(struct call *c, unsigned int no);

#define ALWAYS_INLINE inline __attribute__((always_inline))

/* The thread that calls, if nothing is unusual; NULL: call_enter_any() knows. */
static ALWAYS_INLINE struct thread *call_thread(void)
{
	struct thread *t;

	if (__builtin_expect(unusual.any != 0, 0))
		return NULL;
	t = thread_self;
	return __builtin_expect(t && t->image->id, 1) ? t : NULL;
}

/* As part of the wrapper: of calls that programs make often. */
static ALWAYS_INLINE bool call_enter_here(struct call *c, unsigned int no)
{
	struct thread *t = call_thread();

	if (__builtin_expect(!t, 0))
		return call_enter_any(c, no);
	c->thread = t;
	c->no = no;
	c->err = 0;
	c->site = NULL;
	c->t0 = clock_tsc();
	return true;
}

static inline bool call_enter(struct call *c, unsigned int no)
{
	return call_enter_here(c, no);
}

/* For input by stdio: the op gets its time if and when it is written (io.h). */
static inline bool call_enter_untimed(struct call *c, unsigned int no)
{
	struct thread *t;

	if (__builtin_expect(unusual.tls_may_differ | unusual.calls_are_marked, 0))
		return call_enter_any(c, no);
	t = thread_self;
	if (__builtin_expect(!t || !t->image->id, 0))
		return call_enter_any(c, no);
	c->thread = t;
	c->no = no;
	c->err = 0;
	c->site = NULL;
	return true;
}

void call_end_any(struct call *c, int err);

static inline __attribute__((always_inline)) void call_end_here(struct call *c, int err)
{
	if (__builtin_expect(unusual.any != 0, 0)) {
		call_end_any(c, err);
		return;
	}
	c->t1 = clock_tsc();
	c->err = err;
}

static inline void call_end(struct call *c, int err)
{
	call_end_here(c, err);
}

static inline int call_errno(void)
{
	return errno;
}

/* For an op that does not stand for a call of its own: it happens now. */
static inline bool call_now(struct call *c, unsigned int no)
{
	if (!call_begin(c, no))
		return false;
	c->t1 = c->t0;
	return true;
}

const char *call_str_of_failed(const struct call *c, const char *s);

/* The string argument, or NULL where the failed call may not have been able to read it either. */
static inline const char *call_str(const struct call *c, const char *s)
{
	return !c->err || c->err == ENOENT ? s : call_str_of_failed(c, s);
}

/* The same where there are several: a failed call may not have come to this one. */
const char *call_str_of_two(const struct call *c, const char *s);

/* The same where even success does not say that the string was read. */
const char *call_str_unread(const char *s);

/*
 * True if an argument can be read before the kernel has said so: for ops recorded before a call.
 * Under seccomp the kernel cannot be asked, and it is taken for readable.
 */
bool call_can_read(const void *p);
bool call_can_read_string(const char *s);

/* The same of a vector of strings and of each of them; NULL, where that is legal, can be. */
bool call_can_read_all(char *const *v);

/* The out-argument of a call, if the call filled it. */
#define out(p) (c.err ? NULL : (p))

#endif
