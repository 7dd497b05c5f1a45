/* guard.c - see guard.h. */
#include "guard.h"

#include <errno.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>

#include "util.h"

#undef free

struct guard {
	jmp_buf out;
	struct heap *heap;
	struct undo *undo;
	struct guard *outer;
	struct failure *failure;
};

/* Of the initial thread-local memory: of a library that was loaded later, other would be allocated
 * when it is first touched, and the C library aborts if it cannot. */
static _Thread_local struct guard *guard __attribute__((tls_model("initial-exec")));

/* --- heaps */

static size_t home(const struct heap *h, const void *p)
{
	uint64_t n = (uint64_t)(uintptr_t)p * 0x9e3779b97f4a7c15u;

	return (n ^ (n >> 32)) & (h->n_places - 1);
}

static size_t next(const struct heap *h, size_t at)
{
	return (at + 1) & (h->n_places - 1);
}

static void put(struct heap *h, void *p)
{
	size_t at = home(h, p);

	while (h->places[at])
		at = next(h, at);
	h->places[at] = p;
}

/* Closes the gap: what had to move on because of it comes back. */
static void take_out(struct heap *h, size_t gap)
{
	h->places[gap] = NULL;
	h->n--;
	for (size_t at = next(h, gap); h->places[at]; at = next(h, at)) {
		void *p = h->places[at];

		h->places[at] = NULL;
		put(h, p);
	}
}

void heap_free(struct heap *h)
{
	for (size_t i = 0; i < h->n_places; i++)
		free(h->places[i]);
	free(h->places);
	*h = (struct heap){0};
}

void guard_room(void)
{
	struct heap *h = guard ? guard->heap : NULL, grown;

	if (!h || 2 * (h->n + 1) <= h->n_places)
		return;
	grown = (struct heap){.n = h->n, .n_places = h->n_places ? 2 * h->n_places : 64};
	grown.places = calloc(grown.n_places, sizeof(*grown.places));
	if (!grown.places)
		no_memory(grown.n_places * sizeof(*grown.places));
	for (size_t i = 0; i < h->n_places; i++)
		if (h->places[i])
			put(&grown, h->places[i]);
	free(h->places);
	*h = grown;
}

void guard_add(void *p)
{
	if (!guard)
		return;
	put(guard->heap, p);
	guard->heap->n++;
}

bool guard_remove(const void *p)
{
	struct heap *h = guard ? guard->heap : NULL;
	size_t at;

	if (!h || !h->n || !p)
		return false;
	for (at = home(h, p); h->places[at] && h->places[at] != p; at = next(h, at))
		;
	if (!h->places[at])
		return false;
	take_out(h, at);
	return true;
}

struct heap *guard_heap(void)
{
	return guard ? guard->heap : NULL;
}

struct heap *guard_use(struct heap *heap)
{
	struct heap *before = guard_heap();

	if (guard)
		guard->heap = heap;
	return before;
}

/* --- calls */

bool guard_call(struct heap *heap, void (*f)(void *arg), void *arg, struct failure *ret)
{
	struct guard here = {.heap = heap, .outer = guard, .failure = ret};

	guard = &here;
	if (setjmp(here.out))
		return false;
	f(arg);
	guard = here.outer;
	return true;
}

void guard_leave(int error, const char *format, va_list ap)
{
	struct guard *g = guard;

	if (!g)
		return;
	g->failure->error = error;
	vsnprintf(g->failure->text, sizeof(g->failure->text), format, ap);
	while (g->undo) {
		struct undo *u = g->undo;

		g->undo = u->older;
		u->f(u->arg);
	}
	guard = g->outer;
	longjmp(g->out, 1);
}

struct guard *guard_pause(void)
{
	struct guard *g = guard;

	guard = NULL;
	return g;
}

void guard_resume(struct guard *g)
{
	guard = g;
}

void guard_undo(struct undo *u, void (*f)(void *arg), void *arg)
{
	*u = (struct undo){f, arg, guard ? guard->undo : NULL};
	if (guard)
		guard->undo = u;
}

void guard_done(const struct undo *u)
{
	if (guard)
		guard->undo = u->older;
}
