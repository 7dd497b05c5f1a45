/*
 * graph_mapping.h - graph.h's part about memory: mappings of files, shared memory, queues of
 * System V.
 */
#ifndef PROV_GRAPH_MAPPING_H
#define PROV_GRAPH_MAPPING_H

#include "graph_state.h"

void graph_mapping_inherit(struct graph *g, const struct graph_image *from, struct graph_image *to);

#endif
