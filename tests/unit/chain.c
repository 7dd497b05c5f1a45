/*
 * chain.c - random programs of threads that make, wait for and hand over to each other: a chain is
 * found where thread_order.c says that one op came before the other and nowhere else, each of its
 * handovers is a row of the database, and it is as short as one found by trying all.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/order/thread_order.h"
#include "analysis/query/chain.h"
#include "analysis/graph/db.h"
#include "analysis/graph/schema.h"

enum { THREADS = 7, OPS = 16, FAR = 1000 };

static unsigned int seed;
static struct thread_order thread_order;
static uint64_t n_ops[THREADS];
static bool has_begun[THREADS];
static unsigned int distance[THREADS][OPS]; /* handovers to the op that is asked about */

static unsigned int chance(unsigned int n)
{
	return (unsigned int)rand_r(&seed) % n;
}

static uint64_t step(uint32_t thread)
{
	thread_order_op(&thread_order, thread, n_ops[thread]);
	return n_ops[thread]++;
}

static void meet(uint32_t thread, uint32_t other)
{
	struct lock lock;

	memset(&lock, 0, sizeof(lock));
	lock.address = chance(3);
	if (!has_begun[other]) {
		thread_order_begin(&thread_order, other, thread, step(thread), SYNC_CREATE);
		has_begun[other] = true;
		step(other);
	} else if (chance(2)) {
		thread_order_join(&thread_order, thread, step(thread), other, SYNC_WAIT);
	} else {
		thread_order_acquire(&thread_order, thread, step(thread), other,
				     chance((unsigned int)n_ops[other]), SYNC_MUTEX,
				     thread_order_lock(&thread_order, &lock));
	}
}

static void random_program(unsigned int number)
{
	seed = number;
	memset(n_ops, 0, sizeof(n_ops));
	memset(has_begun, 0, sizeof(has_begun));
	thread_order_start(&thread_order, THREADS);
	has_begun[0] = true;
	step(0);
	for (int i = 0; i < 60; i++) {
		uint32_t thread = chance(THREADS), other = chance(THREADS);

		if (!has_begun[thread] || n_ops[thread] == OPS || thread == other ||
		    n_ops[other] == OPS)
			continue;
		if (chance(2))
			meet(thread, other);
		else
			step(thread);
	}
}

static sqlite3 *stored(void)
{
	sqlite3 *db;
	char sql[256];

	assert(sqlite3_open(":memory:", &db) == SQLITE_OK);
	assert(sqlite3_exec(db, SCHEMA_TABLES, NULL, NULL, NULL) == SQLITE_OK);
	for (size_t i = 0; i < thread_order.n_syncs; i++) {
		const struct sync *s = &thread_order.syncs[i];

		snprintf(sql, sizeof(sql),
			 "INSERT OR IGNORE INTO sync VALUES(%u, %llu, %u, %llu, '%s', %lld, 0, 0)",
			 s->to_thread, (unsigned long long)s->to_op, s->from_thread,
			 (unsigned long long)s->from_op, sync_words[s->kind],
			 s->lock == LOCK_NONE ? -1ll : (long long)s->lock);
		assert(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK);
	}
	return db;
}

/* How far each op is from b: over and over, until nothing gets nearer. */
static void measure(uint32_t thread, uint64_t op)
{
	bool is_nearer = true;

	for (size_t t = 0; t < THREADS; t++)
		for (size_t i = 0; i < OPS; i++)
			distance[t][i] = t == thread && i <= op ? 0 : FAR;
	while (is_nearer) {
		is_nearer = false;
		for (size_t i = 0; i < thread_order.n_syncs; i++) {
			const struct sync *s = &thread_order.syncs[i];
			unsigned int d = distance[s->to_thread][s->to_op] + 1;

			for (uint64_t k = 0; k <= s->from_op; k++)
				if (d < distance[s->from_thread][k]) {
					distance[s->from_thread][k] = d;
					is_nearer = true;
				}
		}
	}
}

static bool is_stored(const struct hop *h)
{
	for (size_t i = 0; i < thread_order.n_syncs; i++) {
		const struct sync *s = &thread_order.syncs[i];

		if (s->to_thread == h->to.thread && (int64_t)s->to_op == h->to.op &&
		    s->from_thread == h->from.thread && (int64_t)s->from_op == h->from.op &&
		    !strcmp(sync_words[s->kind], h->kind))
			return true;
	}
	return false;
}

static void check_chain(const struct chain *c, struct chain_op a, struct chain_op b)
{
	struct chain_op at = a;

	assert(c->n == distance[a.thread][a.op]);
	for (size_t i = 0; i < c->n; i++) {
		assert(is_stored(&c->v[i]));
		assert(c->v[i].from.thread == at.thread && c->v[i].from.op >= at.op);
		at = c->v[i].to;
	}
	assert(at.thread == b.thread && at.op <= b.op);
}

static size_t compare(sqlite3 *db)
{
	size_t n_found = 0;

	for (uint32_t b = 0; b < THREADS; b++)
		for (uint64_t j = 0; j < n_ops[b]; j++) {
			measure(b, j);
			for (uint32_t a = 0; a < THREADS; a++)
				for (uint64_t i = 0; i < n_ops[a]; i++) {
					struct chain_op from = {a, (int64_t)i},
							to = {b, (int64_t)j};
					struct chain c;
					bool is_found = chain_find(&c, db, from, to);

					assert(is_found ==
					       thread_order_is_before(&thread_order, a, i, b, j));
					if (is_found)
						check_chain(&c, from, to);
					n_found += is_found && c.n > 1;
					chain_end(&c);
				}
		}
	return n_found;
}

int main(void)
{
	size_t n_found = 0;

	for (unsigned int i = 1; i <= 40; i++) {
		sqlite3 *db;

		random_program(i);
		db = stored();
		n_found += compare(db);
		sqlite3_close(db);
		thread_order_free(&thread_order);
	}
	printf("%zu chains of several handovers\n", n_found);
	assert(n_found > 1000);
	return 0;
}
