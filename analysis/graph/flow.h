/*
 * flow.h - graph.h's part about content: what moves through descriptors and mappings.
 */
#ifndef PROV_FLOW_H
#define PROV_FLOW_H

#include "graph_state.h"

/* What the descriptor stands for; SWEEP_NONE: nobody told. */
uint32_t flow_object(struct graph *g, const struct image *image, int64_t fd);
uint32_t flow_object_of(struct graph *g, const struct fd *fd);

/* Content of the object comes in, or goes out to it. */
void flow_in(const struct moment *m, uint32_t object, enum edge_kind kind);
void flow_out(const struct moment *m, uint32_t object, enum edge_kind kind);

/* The object is made anew, empty. */
void flow_emptied(const struct moment *m, uint32_t object);

void flow_read_begins(const struct moment *m);
void flow_read(const struct moment *m);
void flow_write(const struct moment *m);
void flow_copy(const struct moment *m);
void flow_mmap(const struct moment *m);
void flow_munmap(const struct moment *m);
void flow_mremap(const struct moment *m);
void flow_mprotect(const struct moment *m);
void flow_sysv(const struct moment *m);
void flow_shmat(const struct moment *m);
void flow_shmdt(const struct moment *m);
void flow_inherit_mappings(struct graph *g, const struct graph_image *from, struct graph_image *to);

/* Before the tables change: the descriptors are about to be closed. */
void flow_closing(const struct moment *m, uint64_t first, uint64_t last);

void flow_exiting(const struct moment *m);

void flow_eventfd(const struct moment *m);
void flow_pipe(const struct moment *m);
void flow_socket(const struct moment *m);
void flow_socketpair(const struct moment *m);
void flow_connect(const struct moment *m);
void flow_bind(const struct moment *m);
void flow_accept(const struct moment *m);

/* What was merged into ops, up to that time. */
void flow_until(struct graph *g, int64_t t);

/* A program that is not seen may use all it was given. */
void flow_unseen(struct graph *g, uint32_t space, const struct fdtab *fds, const struct cause *c);

/* The object of a descriptor that was just made. */
void flow_set(struct graph *g, const struct image *image, int64_t fd, uint32_t object);

#endif
