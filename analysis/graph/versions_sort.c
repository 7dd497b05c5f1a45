/* versions_sort.c - see versions.h: nodes and edges in the order in which they are numbered. */
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

/* By dst first, by counting; then each node's own few. */
static void sort_edges(struct versions *s)
{
	struct version_edge *sorted = xmalloc((s->n_edges + 1) * sizeof(*sorted));
	size_t *at = xcalloc(s->n_nodes + 2, sizeof(*at)), n = 0;

	for (size_t i = 0; i < s->n_edges; i++)
		at[s->edges[i].dst + 1]++;
	for (size_t i = 1; i <= s->n_nodes + 1; i++)
		at[i] += at[i - 1];
	for (size_t i = 0; i < s->n_edges; i++)
		sorted[at[s->edges[i].dst]++] = s->edges[i];
	free(s->edges);
	for (size_t i = 0, end; i < s->n_edges; i = end) {
		for (end = i + 1; end < s->n_edges && sorted[end].dst == sorted[i].dst; end++)
			;
		if (end - i > 1)
			qsort(sorted + i, end - i, sizeof(*sorted), by_ends);
	}
	for (size_t i = 0; i < s->n_edges; i++)
		if (!i || by_ends(&sorted[i], &sorted[n - 1]))
			sorted[n++] = sorted[i];
	free(at);
	s->edges = sorted;
	s->n_edges = n;
}

/* Nodes and edges under the numbers that say in which order they were complete. */
static void number(struct versions *s)
{
	struct version_node *ranked = xmalloc((s->n_nodes + 1) * sizeof(*ranked));

	for (size_t i = 0; i < s->n_edges; i++) {
		s->edges[i].src = s->nodes[s->edges[i].src].rank;
		s->edges[i].dst = s->nodes[s->edges[i].dst].rank;
	}
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

void versions_sort(struct versions *s)
{
	number(s);
	sort_edges(s);
}
