/*
 * unwind.h - how the caller's registers follow from those of a function, at one address of its code: what
 * libunwind makes of the unwind tables there.
 *
 * libunwind is given registers and memory that only stand for values, and a step of it shows by which loads and
 * sums the caller's come from them.  So it never sees the program's memory, and need be asked only once for
 * each address; what it says is walked by in walk.c.  The tables are found by _dl_find_object(), without a lock.
 */
#ifndef PROV_UNWIND_H
#define PROV_UNWIND_H

#include <stdbool.h>
#include <stdint.h>

/* Bases of an unwind_sum; those from UNWIND_LOAD on are the words that were loaded before. */
enum { UNWIND_NONE, UNWIND_SP, UNWIND_BP, UNWIND_LOAD };

struct unwind_sum {
	uint8_t base;
	int32_t offset;
};

#define UNWIND_LOADS 6

enum unwind_kind {
	UNWIND_STEP = 1,
	UNWIND_END,	/* the outermost frame */
	UNWIND_NO_TABLE /* no table says, or it says what cannot be followed */
};

struct unwind_step {
	uint8_t kind; /* enum unwind_kind */
	bool is_signal; /* what is left is a signal's frame: the caller was interrupted, and did not call */
	uint8_t n_loads;
	struct unwind_sum loads[UNWIND_LOADS]; /* addresses of words, in this order */
	struct unwind_sum sp, ip, bp;	       /* of the caller; bp may be UNWIND_NONE: not known */
};

/* Before any other thread is there; may allocate, and takes milliseconds.  False: there is no libunwind. */
bool unwind_begin(void);

/* Calls f on a stack of its own, of which `top` is the end; with signals blocked. */
void unwind_on_stack(void (*f)(void *), void *arg, char *top);

/* One caller at a time, with signals blocked.  Takes a stack of its own. */
void unwind_learn(uintptr_t pc, struct unwind_step *ret_step);

#endif
