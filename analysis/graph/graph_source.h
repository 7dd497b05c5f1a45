/*
 * graph_source.h - graph.h's part about what comes from outside other than by files: clocks, random
 * numbers, variables and their like, which are objects of kind "source", one for each word of SOURCE.what.
 *
 * An ask makes a version of its source, from which an edge leads to the process; asks of one source by
 * one version of a process share one, for what comes of them is the same.
 */
#ifndef PROV_GRAPH_SOURCE_H
#define PROV_GRAPH_SOURCE_H

#include "graph_state.h"

/* Reads that tell of a source: a device of random numbers, a directory's order, /proc. */
void graph_source_read(const struct moment *m, uint32_t object);

/*
 * Attributes of a file were asked for: one ask for all by one function of one program; files of the system, and those
 * below the working directory, are apart.  Its name is the deepest directory that has them all.
 */
void graph_source_stat(const struct moment *m, uint32_t path);

/* A peer of the network, or one that could not be reached. */
void graph_source_peer(const struct moment *m, struct str address);

/* All ops were applied: frees what only they needed. */
void graph_source_finish(struct graph *g);

#endif
