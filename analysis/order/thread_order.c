/* thread_order.c - see thread_order.h. */
#include "thread_order.h"

#include <stdlib.h>
#include <string.h>

const char *const sync_words[SYNC_KINDS] = {
	"create", "exec",    "wait", "join",	  "eof",       "mutex",
	"rwlock", "barrier", "once", "semaphore", "file-lock", "pipe",
};

void thread_order_start(struct thread_order *c, size_t n_threads)
{
	*c = (struct thread_order){.threads = xcalloc(n_threads + 1, sizeof(*c->threads))};
	for (size_t i = 0; i < n_threads; i++)
		c->threads[i].task = ORDER_NONE;
}

static void keep_sync(struct thread_order *c, struct sync s)
{
	const struct ordered_thread *from = &c->threads[s.from_thread];

	s.t = c->now;
	s.t_from = from->last_op == s.from_op ? from->t_last : TIME_NONE;
	GROW(c->syncs, c->n_syncs);
	c->syncs[c->n_syncs++] = s;
}

void thread_order_begin(struct thread_order *c, uint32_t thread, uint32_t from_thread,
			uint64_t from_op, enum sync_kind kind)
{
	uint32_t creator = from_thread == ORDER_NONE ? ORDER_NONE : c->threads[from_thread].task;

	if (c->threads[thread].task != ORDER_NONE)
		return;
	c->threads[thread].task = order_begin(&c->order, creator, from_op);
	if (creator != ORDER_NONE)
		keep_sync(c, (struct sync){thread, from_thread, 0, from_op, kind, LOCK_NONE, 0, 0});
}

void thread_order_op(struct thread_order *c, uint32_t thread, uint64_t op)
{
	thread_order_begin(c, thread, ORDER_NONE, 0, SYNC_CREATE);
	c->threads[thread].n_ops = op + 1;
}

static void join(struct thread_order *c, struct sync s)
{
	struct ordered_thread *to = &c->threads[s.to_thread];
	uint32_t from = c->threads[s.from_thread].task;

	if (to->task == ORDER_NONE || from == ORDER_NONE || to->task == from || to->has_ended)
		return;
	if (to->n_ops <= s.to_op)
		to->n_ops = s.to_op + 1;
	order_join(&c->order, to->task, s.to_op, from, s.from_op);
	keep_sync(c, s);
}

void thread_order_join_at(struct thread_order *c, uint32_t thread, uint64_t op, uint32_t from,
			  uint64_t from_op, enum sync_kind kind)
{
	join(c, (struct sync){thread, from, op, from_op, kind, LOCK_NONE, 0, 0});
}

void thread_order_join(struct thread_order *c, uint32_t thread, uint64_t op, uint32_t from,
		       enum sync_kind kind)
{
	if (c->threads[from].n_ops)
		thread_order_join_at(c, thread, op, from, c->threads[from].n_ops - 1, kind);
}

void thread_order_acquire(struct thread_order *c, uint32_t thread, uint64_t op, uint32_t from,
			  uint64_t from_op, enum sync_kind kind, uint32_t lock)
{
	join(c, (struct sync){thread, from, op, from_op, kind, lock, 0, 0});
}

uint32_t thread_order_lock(struct thread_order *c, const struct lock *lock)
{
	return strings_add(&c->locks, (struct str){(const char *)lock, sizeof(*lock)});
}

struct lock thread_order_lock_of(const struct thread_order *c, uint32_t number)
{
	struct lock lock;

	memcpy(&lock, c->locks.v[number].bytes, sizeof(lock));
	return lock;
}

void thread_order_end(struct thread_order *c, uint32_t thread)
{
	if (c->threads[thread].has_ended)
		return;
	c->threads[thread].has_ended = true;
	if (c->threads[thread].task != ORDER_NONE)
		order_end(&c->order, c->threads[thread].task, c->threads[thread].n_ops);
}

bool thread_order_is_before(const struct thread_order *c, uint32_t a, uint64_t a_op, uint32_t b,
			    uint64_t b_op)
{
	if (a == b)
		return a_op <= b_op;
	if (c->threads[a].task == ORDER_NONE || c->threads[b].task == ORDER_NONE)
		return false;
	return order_is_before(&c->order, c->threads[a].task, a_op, c->threads[b].task, b_op);
}

void thread_order_free(struct thread_order *c)
{
	order_free(&c->order);
	free(c->threads);
	free(c->syncs);
	strings_free(&c->locks);
}
