/*
 * chain.h - why one op came before another: the handovers between threads that lead from it there.
 *
 * Each handover is a row of `sync`: what a thread did up to an op (from) came before what another
 * did from an op on (to).  Between two handovers the chain follows a thread's own order.
 */
#ifndef PROV_CHAIN_H
#define PROV_CHAIN_H

#include <sqlite3.h>

#include "base/util.h"

/* thread: of the database's table. */
struct chain_op {
	int64_t thread, op;
};

struct hop {
	struct chain_op from, to;
	const char *kind;
	int64_t lock; /* -1: none */
};

struct chain {
	struct hop *v; /* the first from a's thread, the last to b's */
	size_t n;      /* 0: one thread made both */
	struct arena arena;
};

/* A chain with the fewest handovers.  False: a did not come before b. */
bool chain_find(struct chain *ret, sqlite3 *db, struct chain_op a, struct chain_op b);
void chain_end(struct chain *c);

#endif
