/* sync_times.c - see sync_times.h. */
#include "sync_times.h"

#include <stdlib.h>

#include "recording/walk.h"

static bool is_wanted(const struct sync *s, const struct recording *r)
{
	return s->t_from == TIME_NONE &&
	       (s->lock != LOCK_NONE || s->kind == SYNC_JOIN ||
		(s->kind == SYNC_CREATE && r->threads[s->to_thread].serial));
}

static int by_from(const void *a, const void *b)
{
	const struct sync *x = *(struct sync *const *)a, *y = *(struct sync *const *)b;

	if (x->from_thread != y->from_thread)
		return x->from_thread < y->from_thread ? -1 : 1;
	return (x->from_op > y->from_op) - (x->from_op < y->from_op);
}

/* Reads for the syncs at the front of n that are from one thread; returns how many they are. */
static size_t read_thread(struct sync **v, size_t n, struct recording *r)
{
	uint32_t thread = v[0]->from_thread;
	struct cursor c;
	struct op op;
	size_t i = 0;

	cursor_begin(&c, r, &r->threads[thread]);
	while (i < n && v[i]->from_thread == thread && cursor_next(&c, &op))
		for (; i < n && v[i]->from_thread == thread && v[i]->from_op <= op.op_no; i++)
			if (v[i]->from_op == op.op_no && op.is_done)
				v[i]->t_from = walk_is_input(&op) ? op.t1 : op.t0;
	cursor_end(&c);
	while (i < n && v[i]->from_thread == thread)
		i++;
	return i;
}

void sync_times(struct thread_order *c, struct recording *r)
{
	size_t n_damages = r->n_damages; /* met again */
	struct sync **v = NULL;
	size_t n = 0;

	for (size_t i = 0; i < c->n_syncs; i++)
		if (is_wanted(&c->syncs[i], r)) {
			GROW(v, n);
			v[n++] = &c->syncs[i];
		}
	if (n)
		qsort(v, n, sizeof(struct sync *), by_from);
	for (size_t i = 0; i < n;)
		i += read_thread(v + i, n - i, r);
	r->n_damages = n_damages;
	free(v);
}
