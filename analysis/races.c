/* races.c - see races.h: FastTrack's idea, the last write and the reads since, for each object. */
#include "races.h"

#include <stdlib.h>
#include <string.h>

#define READS_MAX 32 /* of an object that is only read after a write; others are not compared */

struct touched {
	bool is_written;
	struct access write, *reads;
	uint32_t n_reads;
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

	if (causal_is_before(r->causal, a->thread, a->op, b->thread, b->op))
		return false;
	if (!map_get(&r->told, key, &known)) {
		map_set(&r->told, key, 1);
		GROW(r->v, r->n);
		r->v[r->n++] = (struct race){object, *a, *b};
	}
	return true;
}

bool races_note(struct races *r, uint32_t object, struct access access)
{
	struct touched *t = touched_of(r, object);
	bool is_racy = t->is_written && compare(r, object, &t->write, &access);

	if (!access.is_write) {
		if (t->n_reads < READS_MAX &&
		    (!t->n_reads || t->reads[t->n_reads - 1].thread != access.thread)) {
			GROW(t->reads, t->n_reads);
			t->reads[t->n_reads++] = access;
		}
		return is_racy;
	}
	for (uint32_t i = 0; i < t->n_reads; i++)
		is_racy |= compare(r, object, &t->reads[i], &access);
	t->n_reads = 0;
	t->is_written = true;
	t->write = access;
	return is_racy;
}

void races_free(struct races *r)
{
	for (size_t i = 0; i < r->n_objects; i++)
		free(r->objects[i].reads);
	free(r->objects);
	free(r->v);
	map_free(&r->told);
}
