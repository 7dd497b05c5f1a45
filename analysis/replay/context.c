/* context.c - threads that share less than their process does. */
#include "model_parts.h"

static uint64_t thread_key(const struct model *m, const struct op *op)
{
	return (uint64_t)(op->thread - m->r->threads);
}

static void give_context(struct model *m, struct map *map, uint64_t key, const struct image *image)
{
	GROW(m->contexts, m->n_contexts);
	m->contexts[m->n_contexts] =
		(struct context){fdtab_share(image->fds), place_share(image->place)};
	map_set(map, key, m->n_contexts++);
}

/* image->fds and image->place become those of the thread. */
void context_enter(struct model *m, struct image *image, const struct op *op)
{
	struct context *c = &image->home;
	uint64_t i;

	if (!image->has_contexts)
		return;
	if (map_get(&m->context_of_thread, thread_key(m, op), &i))
		c = &m->contexts[i];
	image->fds = c->fds;
	image->place = c->place;
}

/* From now on the thread has tables of its own. */
void context_part(struct model *m, const struct op *op, struct image *image, bool fds, bool place)
{
	struct context *c;
	uint64_t i;

	if (!map_get(&m->context_of_thread, thread_key(m, op), &i)) {
		i = m->n_contexts;
		give_context(m, &m->context_of_thread, thread_key(m, op), image);
		image->has_contexts = true;
	}
	c = &m->contexts[i];
	if (fds) {
		struct fdtab *own = fds_copy(m, c->fds);
		fdtab_drop(c->fds);
		c->fds = own;
	}
	if (place) {
		struct place *own = place_copy(m, c->place);
		place_drop(c->place);
		c->place = own;
	}
	context_enter(m, image, op);
}

void model_on_tcreate(struct model *m, const struct op *op, struct image *image)
{
	uint64_t i;

	if (image->has_contexts && map_get(&m->context_of_thread, thread_key(m, op), &i))
		give_context(m, &m->context_of_token, op->f[TCREATE_token].u, image);
}

void model_on_thread(struct model *m, const struct op *op, struct image *image)
{
	uint64_t i;

	if (!image->has_contexts || !op->f[THREAD_token].u ||
	    !map_get(&m->context_of_token, op->f[THREAD_token].u, &i))
		return;
	image->fds = m->contexts[i].fds;
	image->place = m->contexts[i].place;
	give_context(m, &m->context_of_thread, thread_key(m, op), image);
}
