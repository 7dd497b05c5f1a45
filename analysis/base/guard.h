/*
 * guard.h - where a library calls in: what would end the process ends the call instead.
 *
 * Within guard_call() all memory of util.h belongs to a heap, so that it can be freed wherever the
 * call was left; die() and memory that ran out leave it, and warn() says nothing.  Outside of one,
 * in the commands, there are no heaps, and all that dies dies.
 */
#ifndef PROV_GUARD_H
#define PROV_GUARD_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* Blocks found by their address.  All zero: empty. */
struct heap {
	void **places;
	size_t n, n_places; /* n_places: a power of two */
};

void heap_free(struct heap *h); /* with all blocks in it; it is empty then */

struct failure {
	int error; /* ENOMEM; EIO: the message of die(), as text */
	char text[200];
};

/* f(arg), with its memory in the heap.  False: it was left, and *ret says why; what is in the heap
 * is there still, and what guard_undo() got is done. */
bool guard_call(struct heap *heap, void (*f)(void *arg), void *arg, struct failure *ret);

/* The heap that memory comes from and goes to from now on; returns the one before.  NULL: none. */
struct heap *guard_heap(void);
struct heap *guard_use(struct heap *heap);

/* Others are called within a guard_call(): they are outside of it until guard_resume(). */
struct guard *guard_pause(void);
void guard_resume(struct guard *g);

/* A resource beside memory to give back if the call is left before guard_done(): the newest
 * first.  *u is the caller's, on its stack. */
struct undo {
	void (*f)(void *arg);
	void *arg;
	struct undo *older;
};
void guard_undo(struct undo *u, void (*f)(void *arg), void *arg);
void guard_done(const struct undo *u);

/* Of util.c.  Leaves the call; returns outside of one. */
void guard_leave(int error, const char *format, va_list ap);
void guard_room(void); /* for one more block; or leaves */
void guard_add(void *p);
bool guard_remove(const void *p); /* false: it is not of the present heap */

#endif
