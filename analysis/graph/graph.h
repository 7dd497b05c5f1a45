/*
 * graph.h - a recording's dataflow graph: which version of what came from which (docs/schema.md).
 *
 *	recording -> walk -> model -> graph_process, graph_data, graph_name ... -> versions -> save
 *
 * One pass over all ops in the order in which they took effect.
 */
#ifndef PROV_GRAPH_H
#define PROV_GRAPH_H

#include "graph_state.h"

struct edge_stream;

/* Reads the whole recording.  edges: gets them in place of g->versions.edges; or NULL. */
void graph_of(struct graph *g, struct recording *r, struct edge_stream *edges);
void graph_end(struct graph *g);

/* True for an object that the command leaves behind. */
bool graph_is_result(const struct graph *g, uint32_t object);
bool graph_is_there_after(const struct graph *g, uint32_t object);

#endif
