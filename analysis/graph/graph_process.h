/*
 * graph_process.h - graph.h's part about processes: how images and threads begin, what programs are made of,
 * how they end and which process waits for them.
 */
#ifndef PROV_GRAPH_PROCESS_H
#define PROV_GRAPH_PROCESS_H

#include "graph_state.h"

/* Before the walk: which programs recorded themselves, and the blocks that many share. */
void graph_process_survey(struct graph *g);

/* Before the first op of a thread is looked at. */
void graph_process_thread(struct graph *g, uint32_t thread, const struct op *op);

/* After its last. */
void graph_process_thread_ended(struct graph *g, uint32_t thread);

/* When all is over: images of programs that were never seen. */
void graph_process_finish(struct graph *g);

#endif
