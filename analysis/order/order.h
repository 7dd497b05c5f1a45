/*
 * order.h - what came before what, by cause and not by the clock (Lamport's happens-before).
 *
 * A task is a thread of one process image; its ops are numbered from 0 and follow each other.  The
 * first follows the op of the task that made it, and an op that waited for another task (wait,
 * join, a lock) follows the op that it waited for.
 *
 * Tasks that followed each other anyway share a chain, on which comparing is comparing two numbers;
 * of other chains a task knows how far it has seen them, which grows at its joins only and is kept
 * there.  A build of 300,000 processes has as many chains as ran at a time, not as many as ran.
 *
 * The caller tells tasks and joins in an order that agrees with what it tells: a task's creator,
 * and what a join waits for, come first.
 */
#ifndef PROV_ORDER_H
#define PROV_ORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ORDER_NONE UINT32_MAX

struct order_task {
	uint32_t chain;
	uint32_t creator; /* ORDER_NONE: not known */
	uint64_t creator_op;
	uint64_t base; /* of op 0 on the chain */
};

/* From position `at` on, another chain is known up to `seen`. */
struct order_step {
	uint64_t at, seen;
};

struct order_steps {
	struct order_step *v;
	size_t n;
};

struct order_chain {
	struct order_steps *known; /* of each chain */
	size_t n_known;
	uint64_t next; /* position of the next task's op 0 */
	bool is_free;
};

struct order {
	struct order_task *tasks;
	size_t n_tasks;
	struct order_chain *chains;
	size_t n_chains;
	size_t n_steps; /* kept, of all chains */
};

/* A task begins after that op of its creator; returns its number. */
uint32_t order_begin(struct order *o, uint32_t creator, uint64_t creator_op);

/* The task made n_ops and ends, or will never be asked beyond them: its chain may be used again. */
void order_end(struct order *o, uint32_t task, uint64_t n_ops);

/* Op `op` of a task happens after op `from_op` of another. */
void order_join(struct order *o, uint32_t task, uint64_t op, uint32_t from, uint64_t from_op);

/* True if a's op is b's op or comes before it. */
bool order_is_before(const struct order *o, uint32_t a, uint64_t a_op, uint32_t b, uint64_t b_op);

void order_free(struct order *o);

#endif
