/* graph_state.c - see graph_state.h. */
#include "graph_state.h"

#include <stdlib.h>

struct graph_image *graph_image_of(struct graph *g, const struct image *image)
{
	size_t i = (size_t)(image - g->model.images);

	while (g->n_images <= i) {
		GROW(g->images, g->n_images);
		g->images[g->n_images++] = (struct graph_image){.space = VERSIONS_NONE};
	}
	return &g->images[i];
}

uint32_t graph_space_of(struct graph *g, const struct image *image)
{
	struct graph_image *own = graph_image_of(g, image);

	if (own->space == VERSIONS_NONE)
		own->space = versions_space(&g->versions, (uint32_t)(image - g->model.images));
	return own->space;
}

void graph_interpreter(const struct moment *m, uint32_t object)
{
	struct graph_thread *t = &m->g->threads[m->thread];

	if (object != VERSIONS_NONE && t->n_interpreters < INTERPRETERS_MAX)
		t->interpreters[t->n_interpreters++] = object;
}
