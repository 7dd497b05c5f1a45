/* edge_stream.c - see edge_stream.h. */
#include "edge_stream.h"

#include <stdlib.h>

static void changed(struct edge_stream *s)
{
	pthread_cond_signal(&s->has_changed);
}

/* The next block to write, when there is one; NULL: that was all. */
static struct edge_block *next_block(struct edge_stream *s)
{
	struct edge_block *b = NULL;

	pthread_mutex_lock(&s->lock);
	while (!s->n && !s->is_over)
		pthread_cond_wait(&s->has_changed, &s->lock);
	if (s->n) {
		b = s->queue[s->first];
		s->first = (s->first + 1) % STREAM_ROOM;
		s->n--;
	}
	changed(s);
	pthread_mutex_unlock(&s->lock);
	return b;
}

void edge_put(struct row *r, const struct version_edge *e)
{
	put(r, e->dst);
	put(r, e->src);
	put(r, e->kind);
	put_unless(r, e->cause.thread, VERSIONS_NONE);
	put_unless(r, e->cause.thread == VERSIONS_NONE ? UINT64_MAX : e->cause.op, UINT64_MAX);
	put(r, e->cause.t);
	put_unless(r, e->cause.bytes, 0);
	put(r, e->cause.flags);
}

/* How many rows there are is known when the last has come. */
static bool edge_row(void *arg, size_t i, struct row *r)
{
	struct edge_stream *s = arg;

	if (!s->reading || s->at == s->reading->n) {
		free(s->reading);
		s->reading = next_block(s);
		s->at = 0;
	}
	if (!s->reading) {
		s->rows.source.n = i + 1;
		return false;
	}
	edge_put(r, &s->reading->v[s->at++]);
	return true;
}

static void *write_all(void *stream)
{
	struct edge_stream *s = stream;
	bool has_failed = rows_fill(&s->rows, (struct source){"INTO edge", 8, edge_row, SIZE_MAX,
							      s}) != SQLITE_OK;

	pthread_mutex_lock(&s->lock);
	s->has_failed = has_failed;
	changed(s);
	pthread_mutex_unlock(&s->lock);
	return NULL;
}

bool edge_stream_begin(struct edge_stream *s, sqlite3 *db)
{
	*s = (struct edge_stream){.lock = PTHREAD_MUTEX_INITIALIZER,
				  .has_changed = PTHREAD_COND_INITIALIZER};
	if (rows_begin(&s->rows, db) != SQLITE_OK)
		return false;
	if (!pthread_create(&s->thread, NULL, write_all, s))
		return true;
	rows_end(&s->rows);
	return false;
}

/* Waits for room; after a failure none is made, nor needed. */
static void hand_over(struct edge_stream *s)
{
	pthread_mutex_lock(&s->lock);
	while (s->n == STREAM_ROOM && !s->has_failed)
		pthread_cond_wait(&s->has_changed, &s->lock);
	if (s->has_failed)
		free(s->making);
	else
		s->queue[(s->first + s->n++) % STREAM_ROOM] = s->making;
	s->making = NULL;
	changed(s);
	pthread_mutex_unlock(&s->lock);
}

void edge_stream_take(void *stream, const struct version_edge *v, size_t n)
{
	struct edge_stream *s = stream;

	for (size_t i = 0; i < n; i++) {
		if (!s->making) {
			s->making = xmalloc(sizeof(*s->making));
			s->making->n = 0;
		}
		s->making->v[s->making->n++] = v[i];
		if (s->making->n == STREAM_BLOCK)
			hand_over(s);
	}
}

bool edge_stream_end(struct edge_stream *s)
{
	if (s->making)
		hand_over(s);
	pthread_mutex_lock(&s->lock);
	s->is_over = true;
	changed(s);
	pthread_mutex_unlock(&s->lock);
	pthread_join(s->thread, NULL);
	free(s->reading);
	while (s->n--)
		free(s->queue[s->first++ % STREAM_ROOM]);
	rows_end(&s->rows);
	return !s->has_failed;
}
