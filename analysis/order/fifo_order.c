/* fifo_order.c - see fifo_order.h. */
#include "fifo_order.h"

#include <stdlib.h>
#include <string.h>

#include "base/util.h"

#define WRITTEN_MAX 1024 /* of a writer, not read yet; older ones are forgotten */

uint32_t fifo_order_new(struct fifos *all)
{
	GROW(all->v, all->n);
	all->v[all->n] = (struct fifo){0};
	return ++all->n;
}

void fifo_order_doubt(struct fifos *all, uint32_t number)
{
	if (number)
		all->v[number - 1].is_unsure = true;
}

static struct fifo_end *end_of(struct fifo_end **ends, uint32_t *n, uint32_t thread)
{
	for (uint32_t i = 0; i < *n; i++)
		if ((*ends)[i].thread == thread)
			return &(*ends)[i];
	GROW(*ends, *n);
	(*ends)[*n] = (struct fifo_end){.thread = thread};
	return &(*ends)[(*n)++];
}

static void forget(struct fifo_end *writer, uint32_t n)
{
	writer->n -= n;
	memmove(writer->v, writer->v + n, writer->n * sizeof(*writer->v));
}

void fifo_order_wrote(struct fifos *all, uint32_t number, uint32_t thread, uint64_t op,
		      uint64_t bytes, bool is_one_call)
{
	struct fifo *f = number ? &all->v[number - 1] : NULL;
	struct fifo_end *w;

	if (!f || f->is_unsure)
		return;
	w = end_of(&f->writers, &f->n_writers, thread);
	w->total += bytes;
	if (w->n == WRITTEN_MAX)
		forget(w, WRITTEN_MAX / 2);
	GROW(w->v, w->n);
	w->v[w->n++] = (struct written){op, w->total, is_one_call};
}

/* The writer's last op of which the thread has read a byte; of merged ones, all bytes. */
static void join(struct fifo_end *writer, uint64_t certain, struct thread_order *c, uint32_t thread,
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

void fifo_order_read(struct fifos *all, uint32_t number, struct thread_order *c, uint32_t thread,
		     uint64_t at, uint64_t bytes)
{
	struct fifo *f = number ? &all->v[number - 1] : NULL;
	uint64_t total = 0, read;

	if (!f || f->is_unsure || !bytes)
		return;
	read = end_of(&f->readers, &f->n_readers, thread)->total += bytes;
	for (uint32_t i = 0; i < f->n_writers; i++)
		total += f->writers[i].total;
	for (uint32_t i = 0; i < f->n_writers; i++) {
		struct fifo_end *w = &f->writers[i];

		if (w->thread != thread && read > total - w->total)
			join(w, read - (total - w->total), c, thread, at);
	}
}

static void free_ends(struct fifo_end *ends, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		free(ends[i].v);
	free(ends);
}

void fifo_order_free(struct fifos *all)
{
	for (uint32_t i = 0; i < all->n; i++) {
		free_ends(all->v[i].writers, all->v[i].n_writers);
		free_ends(all->v[i].readers, all->v[i].n_readers);
	}
	free(all->v);
}
