/*
 * life.h - graph.h's part about processes: how images and threads begin, what programs are made of,
 * how they end and who learns of it.
 */
#ifndef PROV_LIFE_H
#define PROV_LIFE_H

#include "graph_state.h"

/* Before the walk: which programs recorded themselves, and the blocks that many share. */
void life_survey(struct graph *g);

void life_start(const struct moment *m);
void life_announce(const struct moment *m, uint64_t token);
void life_exec(const struct moment *m);
void life_spawn(const struct moment *m);
void life_exec_failed(const struct moment *m);
void life_loaded(const struct moment *m, struct strv names);
void life_waited(const struct moment *m);
void life_reached(const struct moment *m);
void life_thread_made(const struct moment *m);
void life_thread_joined(const struct moment *m);
void life_acquired(const struct moment *m);

/* Before the first op of a thread is looked at. */
void life_thread(struct graph *g, uint32_t thread, const struct op *op);

/* After its last. */
void life_thread_ended(struct graph *g, uint32_t thread);

/* When all is over: images of programs that were never seen. */
void life_finish(struct graph *g);

#endif
