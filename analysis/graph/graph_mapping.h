/*
 * graph_mapping.h - graph.h's part about memory: mappings of files, shared memory, queues of
 * System V.
 */
#ifndef PROV_GRAPH_MAPPING_H
#define PROV_GRAPH_MAPPING_H

#include "graph_state.h"

/* The mappings of a forked image are links of its own; those of one that shares memory are its parent's. */
void graph_mapping_inherit(const struct moment *m);

#endif
