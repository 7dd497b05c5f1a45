/*
 * walk.h - the ops of all threads in one order of time, each thread's own order kept.
 *
 * Memory goes with the threads that live at once, not with all there ever were.
 */
#ifndef PROV_WALK_H
#define PROV_WALK_H

#include "read.h"

enum walk_order {
	WALK_BY_BEGIN,	/* the moment before the real call: how people read a log */
	WALK_BY_EFFECT, /* inputs after the call, outputs before it: what replay needs */
	WALK_BY_MOMENT, /* the same, and calls that act from their begin on come then, too */
};

struct walk;

struct walk *walk_begin(struct recording *r, enum walk_order order);

/* The next op, valid until the next call; NULL: that was all. */
const struct op *walk_next(struct walk *w);

/*
 * From now on walk_next() gives what takes effect up to `until`, and may give more after the next
 * call of this.  A recording that grows (follow.h) is looked at again; nothing up to then is still to
 * come.
 */
void walk_more(struct walk *w, int64_t until);

/* WALK_BY_MOMENT: this is only the begin of the op, its effect is to come. */
bool walk_is_begin(const struct walk *w);

/* The time that the op was ordered by. */
int64_t walk_time(const struct walk *w);

/* The thread whose last op was the one before; NULL: it goes on. */
const struct thread *walk_ended(const struct walk *w);
void walk_end(struct walk *w);

/* The op takes effect after its call (it tells something to the process). */
bool walk_is_input(const struct op *op);

#endif
