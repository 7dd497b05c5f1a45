/*
 * chain.c - see chain.h.
 *
 * A search from b backwards, nearest first.  Of a thread, to have got to a later op is worth all
 * that an earlier one is; so each row of `sync` is looked at once.
 */
#include "chain.h"

#include <stdlib.h>
#include <string.h>

#include "graph/db.h"

/* All ops of a thread up to this one come before b. */
struct stage {
	struct chain_op op;
	struct hop next; /* towards b */
	size_t then;	 /* the stage that it leads to */
};

struct search {
	sqlite3_stmt *syncs;
	struct stage *v; /* in the order in which they were found: the nearest first */
	size_t n;
	struct map reached, left; /* thread -> ops up to there + 1: found; and gone on from */
};

static int64_t upto(const struct map *m, int64_t thread)
{
	uint64_t n;

	return map_get(m, (uint64_t)thread, &n) ? (int64_t)n : 0;
}

static void add(struct search *s, struct hop next, size_t then)
{
	map_set(&s->reached, (uint64_t)next.from.thread, (uint64_t)next.from.op + 1);
	GROW(s->v, s->n);
	s->v[s->n++] = (struct stage){next.from, next, then};
}

/* Later handovers first: they bring most. */
static void go_on(struct search *s, size_t i, struct arena *arena)
{
	struct chain_op at = s->v[i].op;

	sqlite3_reset(s->syncs);
	sqlite3_bind_int64(s->syncs, 1, at.thread);
	sqlite3_bind_int64(s->syncs, 2, at.op);
	sqlite3_bind_int64(s->syncs, 3, upto(&s->left, at.thread));
	while (db_step(s->syncs)) {
		bool has_lock = sqlite3_column_type(s->syncs, 4) != SQLITE_NULL;
		struct hop next = {
			.from = {sqlite3_column_int64(s->syncs, 1),
				 sqlite3_column_int64(s->syncs, 2)},
			.to = {at.thread, sqlite3_column_int64(s->syncs, 0)},
			.lock = has_lock ? sqlite3_column_int64(s->syncs, 4) : -1,
		};

		if (upto(&s->reached, next.from.thread) > next.from.op)
			continue;
		next.kind = arena_str(arena, db_str(s->syncs, 3)).bytes;
		add(s, next, i);
	}
	map_set(&s->left, (uint64_t)at.thread, (uint64_t)at.op + 1);
}

/* The nearest stage by which a comes before b; s->n: there is none. */
static size_t search(struct search *s, struct chain_op a, struct arena *arena)
{
	size_t i = 0;

	while (i < s->n && upto(&s->reached, a.thread) <= a.op)
		go_on(s, i++, arena);
	for (i = 0; i < s->n; i++)
		if (s->v[i].op.thread == a.thread && s->v[i].op.op >= a.op)
			break;
	return i;
}

bool chain_find(struct chain *ret, sqlite3 *db, struct chain_op a, struct chain_op b)
{
	struct search s = {0};
	bool is_found;
	size_t i;

	*ret = (struct chain){0};
	s.syncs = db_prepare(db, "SELECT to_op, from_thread, from_op, kind, lock FROM sync"
				 " WHERE to_thread = ? AND to_op <= ? AND to_op >= ?"
				 " ORDER BY to_op DESC");
	add(&s, (struct hop){.from = b}, 0);
	i = search(&s, a, &ret->arena);
	is_found = i < s.n;
	for (; is_found && i; i = s.v[i].then) {
		GROW(ret->v, ret->n);
		ret->v[ret->n++] = s.v[i].next;
	}
	sqlite3_finalize(s.syncs);
	map_free(&s.reached);
	map_free(&s.left);
	free(s.v);
	return is_found;
}

void chain_end(struct chain *c)
{
	free(c->v);
	arena_free(&c->arena);
	*c = (struct chain){0};
}
