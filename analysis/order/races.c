/* races.c - see races.h: FastTrack's idea, the last write and the reads since, for each object. */
#include "races.h"

#include <stdlib.h>
#include <string.h>

#define KEPT_MAX                                                                                   \
	32 /* of reads after a write, and of writes elsewhere in it; others are not compared */

struct accesses {
	struct access *v;
	uint32_t n;
};

struct touched {
	struct accesses writes, reads;
};

static struct touched *touched_of(struct races *r, uint32_t object)
{
	if (object >= r->n_objects) {
		size_t n = 2 * (size_t)object + 64;

		r->objects = xrealloc(r->objects, n * sizeof(*r->objects));
		memset(r->objects + r->n_objects, 0, (n - r->n_objects) * sizeof(*r->objects));
		r->n_objects = n;
	}
	return &r->objects[object];
}

static bool compare(struct races *r, uint32_t object, const struct access *a,
		    const struct access *b)
{
	uint64_t key = ((uint64_t)a->image * 1000003u ^ b->image) * 1000003u ^ object, known;

	if (thread_order_is_before(r->thread_order, a->thread, a->op, b->thread, b->op))
		return false;
	if (!map_get(&r->reported, key, &known)) {
		map_set(&r->reported, key, 1);
		GROW(r->v, r->n);
		r->v[r->n++] = (struct race){object, *a, *b};
	}
	return true;
}

static bool is_disjoint(const struct span *a, const struct span *b)
{
	return a->is_there && b->is_there && (a->high <= b->low || b->high <= a->low);
}

static bool is_within(const struct span *a, const struct span *b)
{
	return !b->is_there || (a->is_there && a->low >= b->low && a->high <= b->high);
}

static bool compare_all(struct races *r, uint32_t object, const struct accesses *before,
			const struct access *access)
{
	bool is_racy = false;

	for (uint32_t i = 0; i < before->n; i++)
		if (!is_disjoint(&before->v[i].span, &access->span))
			is_racy |= compare(r, object, &before->v[i], access);
	return is_racy;
}

/* An access that races with those within races with this one, too. */
static void forget_within(struct accesses *a, const struct span *span)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < a->n; i++)
		if (!is_within(&a->v[i].span, span))
			a->v[n++] = a->v[i];
	a->n = n;
}

static void keep(struct accesses *a, const struct access *access)
{
	if (a->n == KEPT_MAX) {
		memmove(a->v, a->v + 1, (KEPT_MAX - 1) * sizeof(*a->v));
		a->v[KEPT_MAX - 1] = *access;
		return;
	}
	GROW(a->v, a->n);
	a->v[a->n++] = *access;
}

bool races_note(struct races *r, uint32_t object, struct access access)
{
	struct touched *t = touched_of(r, object);
	bool is_racy = compare_all(r, object, &t->writes, &access);

	if (!access.is_write) {
		const struct access *last = t->reads.n ? &t->reads.v[t->reads.n - 1] : NULL;

		if (!last || last->thread != access.thread || !is_within(&access.span, &last->span))
			keep(&t->reads, &access);
		return is_racy;
	}
	is_racy |= compare_all(r, object, &t->reads, &access);
	forget_within(&t->reads, &access.span);
	forget_within(&t->writes, &access.span);
	keep(&t->writes, &access);
	return is_racy;
}

void races_free(struct races *r)
{
	for (size_t i = 0; i < r->n_objects; i++)
		free(r->objects[i].reads.v), free(r->objects[i].writes.v);
	free(r->objects);
	free(r->v);
	map_free(&r->reported);
}
