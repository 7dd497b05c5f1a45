/*
 * graph_data.h - graph.h's part about content: what moves through descriptors and mappings.
 */
#ifndef PROV_GRAPH_DATA_H
#define PROV_GRAPH_DATA_H

#include "graph_state.h"

/* The object that the descriptor refers to; VERSIONS_NONE: not known. */
uint32_t graph_data_object(struct graph *g, const struct image *image, int64_t fd);
uint32_t graph_data_object_of(struct graph *g, const struct fd *fd);

/* Content of the object comes in, or goes out to it. */
void graph_data_in(const struct moment *m, uint32_t object, enum edge_kind kind);
void graph_data_out(const struct moment *m, uint32_t object, enum edge_kind kind);

/* The object is made anew, empty. */
void graph_data_emptied(const struct moment *m, uint32_t object);

void graph_data_read_begins(const struct moment *m);

/* Effects that need the tables as they were before the op. */
void graph_data_before_step(const struct moment *m);

/* The link ends, and with it what it may have moved by then. */
void graph_data_close_link(struct graph *g, uint32_t link, int64_t t);

/* Applies the last calls of merged ops, up to that time. */
void graph_data_until(struct graph *g, int64_t t);

/* A program that is not seen may use all it was given. */
void graph_data_unseen(struct graph *g, uint32_t space, const struct fdtab *fds,
		       const struct cause *c);

/* The object of a descriptor that was just made. */
void graph_data_set(struct graph *g, const struct image *image, int64_t fd, uint32_t object);

#endif
