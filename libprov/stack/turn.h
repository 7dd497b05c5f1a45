/*
 * turn.h - one thread at a time, with signals blocked, where stacks need memory of their own.
 *
 * Whoever waits gives up soon.  A thread that had the turn when another one forked is not in the child,
 * where the turn is taken from it.
 */
#ifndef PROV_TURN_H
#define PROV_TURN_H

#include <stdbool.h>
#include <stdint.h>

struct turn {
	uint64_t taken_by; /* the address space, which a fork makes another; 0: free */
	bool is_lost;	   /* it was taken away in the middle of something */
};

/* Signals are blocked.  False: it is another's for too long. */
bool turn_take(struct turn *turn);
void turn_give_back(struct turn *turn);

#endif
