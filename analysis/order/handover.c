/* handover.c - see handover.h. */
#include "handover.h"

#include <stdlib.h>
#include <string.h>

#include "base/util.h"

#define WRITTEN_MAX 1024 /* of a writer, not read yet; older ones are forgotten */

uint32_t handover_new(struct handovers *all)
{
	GROW(all->v, all->n);
	all->v[all->n] = (struct handover){0};
	return ++all->n;
}

void handover_doubt(struct handovers *all, uint32_t number)
{
	if (number)
		all->v[number - 1].is_unsure = true;
}

static struct hand *hand_of(struct hand **hands, uint32_t *n, uint32_t thread)
{
	for (uint32_t i = 0; i < *n; i++)
		if ((*hands)[i].thread == thread)
			return &(*hands)[i];
	GROW(*hands, *n);
	(*hands)[*n] = (struct hand){.thread = thread};
	return &(*hands)[(*n)++];
}

static void forget(struct hand *writer, uint32_t n)
{
	writer->n -= n;
	memmove(writer->v, writer->v + n, writer->n * sizeof(*writer->v));
}

void handover_wrote(struct handovers *all, uint32_t number, uint32_t thread, uint64_t op,
		    uint64_t bytes, bool is_one_call)
{
	struct handover *h = number ? &all->v[number - 1] : NULL;
	struct hand *w;

	if (!h || h->is_unsure)
		return;
	w = hand_of(&h->writers, &h->n_writers, thread);
	w->total += bytes;
	if (w->n == WRITTEN_MAX)
		forget(w, WRITTEN_MAX / 2);
	GROW(w->v, w->n);
	w->v[w->n++] = (struct written){op, w->total, is_one_call};
}

/* The writer's last op of which the thread has read a byte; of merged ones, all bytes. */
static void join(struct hand *writer, uint64_t certain, struct thread_order *c, uint32_t thread,
		 uint64_t at)
{
	const struct written *last;
	uint64_t upto;
	uint32_t n = 0;

	while (n < writer->n && writer->v[n].end < certain)
		n++;
	if (n == writer->n)
		return;
	last = &writer->v[n];
	upto = last->is_one_call || last->end == certain ? last->op + 1 : last->op;
	if (upto)
		thread_order_join_at(c, thread, at, writer->thread, upto - 1, SYNC_PIPE);
	forget(writer, n);
}

void handover_read(struct handovers *all, uint32_t number, struct thread_order *c, uint32_t thread,
		   uint64_t at, uint64_t bytes)
{
	struct handover *h = number ? &all->v[number - 1] : NULL;
	uint64_t total = 0, read;

	if (!h || h->is_unsure || !bytes)
		return;
	read = hand_of(&h->readers, &h->n_readers, thread)->total += bytes;
	for (uint32_t i = 0; i < h->n_writers; i++)
		total += h->writers[i].total;
	for (uint32_t i = 0; i < h->n_writers; i++) {
		struct hand *w = &h->writers[i];

		if (w->thread != thread && read > total - w->total)
			join(w, read - (total - w->total), c, thread, at);
	}
}

static void free_hands(struct hand *hands, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		free(hands[i].v);
	free(hands);
}

void handover_free(struct handovers *all)
{
	for (uint32_t i = 0; i < all->n; i++) {
		free_hands(all->v[i].writers, all->v[i].n_writers);
		free_hands(all->v[i].readers, all->v[i].n_readers);
	}
	free(all->v);
}
