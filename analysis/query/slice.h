/*
 * slice.h - what some nodes of the graph came from, or what came of them.
 *
 * A breadth-first search that asks for the edges of one node at a time, by the table's key or its
 * index, so that it costs what it finds and not what the graph has.
 */
#ifndef PROV_SLICE_H
#define PROV_SLICE_H

#include "stored.h"

enum slice_way {
	SLICE_UP,   /* against the edges: where from */
	SLICE_DOWN, /* along them: where to */
};

struct slice_edge {
	int64_t src, dst, t;
	int64_t thread, op, bytes; /* -1: not recorded */
	uint32_t kind, flags;	   /* enum edge_kind, edge_flag */
};

struct slice {
	int64_t *nodes; /* ascending: what came first stands first */
	size_t n;
	struct slice_edge *edges; /* by dst, src, kind */
	size_t n_edges;
};

/* All that is reached from n nodes, they themselves included, by edges of default kinds or by all.
 */
void slice_of(struct slice *s, struct stored *rows, const int64_t *from, size_t n,
	      enum slice_way way, bool is_all);

/* One shortest chain of edges from one of `from` to one of `to`, in its order; false: there is
 * none. */
bool slice_chain(struct slice *s, struct stored *rows, const int64_t *from, size_t n_from,
		 const int64_t *to, size_t n_to, bool is_all);

/* The node's place among the nodes of a slice_of(). */
size_t slice_place(const struct slice *s, int64_t node);
void slice_end(struct slice *s);

#endif
