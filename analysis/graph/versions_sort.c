/* versions_sort.c - see versions.h: edges and nodes in the order in which they are numbered. */
#include <stdlib.h>

#include "base/util.h"
#include "versions.h"

static int by_ends(const void *a, const void *b)
{
	const struct version_edge *x = a, *y = b;

	if (x->dst != y->dst)
		return x->dst < y->dst ? -1 : 1;
	if (x->src != y->src)
		return x->src < y->src ? -1 : 1;
	return (x->kind > y->kind) - (x->kind < y->kind);
}

static void keep(struct versions *s, const struct version_edge *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		GROW(s->edges, s->n_edges);
		s->edges[s->n_edges++] = v[i];
	}
}

#define FEW 64

void versions_hand_over(struct versions *s, uint32_t node)
{
	struct version_edge few[FEW], *v = few;
	uint32_t last = s->nodes[node].edges;
	size_t n = 0, at, kept = 0;

	for (uint32_t i = last; i; i = s->pending[i - 1].next)
		n++;
	if (n > FEW)
		v = xmalloc(n * sizeof(*v));
	at = n;
	for (uint32_t i = last, next; i; i = next) {
		struct version_edge *e = &s->pending[i - 1];

		next = e->next;
		v[--at] = *e;
		v[at].src = s->nodes[e->src].rank;
		v[at].dst = s->nodes[node].rank;
		e->next = s->free_pending;
		s->free_pending = i;
	}
	s->nodes[node].edges = 0;
	if (n > 1)
		qsort(v, n, sizeof(*v), by_ends);
	for (size_t i = 0; i < n; i++)
		if (!i || by_ends(&v[i], &v[kept - 1]))
			v[kept++] = v[i];
	if (s->take)
		s->take(s->taker, v, kept);
	else
		keep(s, v, kept);
	if (v != few)
		free(v);
}

/* Nodes under the numbers that say in which order they were complete. */
void versions_sort(struct versions *s)
{
	struct version_node *ranked = xmalloc((s->n_nodes + 1) * sizeof(*ranked));

	for (size_t i = 0; i < s->n_spaces; i++)
		s->spaces[i].node = s->nodes[s->spaces[i].node].rank - 1;
	for (size_t i = 0; i < s->n_objects; i++)
		if (s->objects[i].sealed != VERSIONS_NONE)
			s->objects[i].sealed = s->nodes[s->objects[i].sealed].rank - 1;
	for (size_t i = 0; i < s->n_nodes; i++)
		ranked[s->nodes[i].rank - 1] = s->nodes[i];
	free(s->nodes);
	s->nodes = ranked;
}
