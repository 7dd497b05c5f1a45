/*
 * edge_stream.h - edges on their way from the pass over the ops to the database, which is filled on
 * another thread meanwhile: they are most of its rows, and come in the order of its key.
 */
#ifndef PROV_EDGE_STREAM_H
#define PROV_EDGE_STREAM_H

#include <pthread.h>
#include <stdbool.h>

#include "rows.h"
#include "versions.h"

#define STREAM_BLOCK 4096 /* edges */
#define STREAM_ROOM  32 /* blocks: the thread that makes them waits for the one that writes them */

struct edge_block {
	struct version_edge v[STREAM_BLOCK];
	size_t n;
};

struct edge_stream {
	struct rows rows;
	pthread_mutex_t lock;
	pthread_cond_t has_changed;
	struct edge_block *queue[STREAM_ROOM];
	size_t first, n;
	bool is_over, has_failed;
	struct edge_block *making, *reading;
	size_t at; /* in `reading` */
	pthread_t thread;
};

/* Begins to fill the table `edge`; the database is the stream's until it ends.  False: it cannot, and
 * has not begun. */
bool edge_stream_begin(struct edge_stream *s, sqlite3 *db);

void edge_put(struct row *r, const struct version_edge *e);

/* versions.take */
void edge_stream_take(void *stream, const struct version_edge *v, size_t n);

/* All have come, and are in the table.  False: the database tells why not. */
bool edge_stream_end(struct edge_stream *s);

#endif
