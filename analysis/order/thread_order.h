/*
 * thread_order.h - the order of ops of different threads by cause (happens-before): order.h, fed by
 * forks, waits, locks and what else orders threads.
 */
#ifndef PROV_THREAD_ORDER_H
#define PROV_THREAD_ORDER_H

#include "order.h"
#include "recording/read.h"

enum sync_kind {
	SYNC_CREATE, /* fork, spawn, a new thread */
	SYNC_EXEC,
	SYNC_WAIT,
	SYNC_JOIN,
	SYNC_EOF,
	SYNC_MUTEX, /* and spin locks */
	SYNC_RWLOCK,
	SYNC_BARRIER,
	SYNC_ONCE,
	SYNC_SEMAPHORE,
	SYNC_FILE_LOCK,
	SYNC_PIPE, /* what was read, had been written */
	SYNC_KINDS,
};

extern const char *const sync_words[SYNC_KINDS];

/* A lock that threads acquire and release; all bytes of it count (thread_order_lock). */
struct lock {
	uint64_t image; /* whose memory it is in; 0: several processes', then id says where */
	uint64_t address, offset;
	struct id id;
};

/* to_op of to_thread came after from_op of from_thread; threads are numbers in the recording. */
struct sync {
	uint32_t to_thread, from_thread;
	uint64_t to_op, from_op;
	enum sync_kind kind;
	uint32_t lock;	   /* of thread_order.locks; LOCK_NONE */
	int64_t t, t_from; /* of the two ops; t_from TIME_NONE: it was not the thread's last one */
};

#define LOCK_NONE UINT32_MAX
#define TIME_NONE INT64_MIN

struct ordered_thread {
	uint32_t task;	/* of the order; ORDER_NONE: not begun */
	uint64_t n_ops; /* one more than it made where what it learned holds for the next one */
	bool has_ended;
	uint64_t last_op; /* that it made, and when */
	int64_t t_last;
};

struct thread_order {
	struct order order;
	struct ordered_thread *threads;
	struct sync *syncs;
	size_t n_syncs;
	struct strings locks; /* the bytes of each struct lock */
	int64_t now;	      /* the time of the op that is taken in */
};

void thread_order_start(struct thread_order *c, size_t n_threads);

/* The thread begins after that op; from_thread ORDER_NONE: its maker is not known. */
void thread_order_begin(struct thread_order *c, uint32_t thread, uint32_t from_thread,
			uint64_t from_op, enum sync_kind kind);

/* The thread makes one more op; it begins with it, without a maker, if it has not yet. */
void thread_order_op(struct thread_order *c, uint32_t thread, uint64_t op);

/* From op on the thread has seen all that `from` did. */
void thread_order_join(struct thread_order *c, uint32_t thread, uint64_t op, uint32_t from,
		       enum sync_kind kind);

/* The same, up to from_op only. */
void thread_order_join_at(struct thread_order *c, uint32_t thread, uint64_t op, uint32_t from,
			  uint64_t from_op, enum sync_kind kind);

/* By a lock. */
void thread_order_acquire(struct thread_order *c, uint32_t thread, uint64_t op, uint32_t from,
			  uint64_t from_op, enum sync_kind kind, uint32_t lock);

/* The number of a lock, for which all bytes of the struct have been set. */
uint32_t thread_order_lock(struct thread_order *c, const struct lock *lock);
struct lock thread_order_lock_of(const struct thread_order *c, uint32_t number);

void thread_order_end(struct thread_order *c, uint32_t thread);
bool thread_order_is_before(const struct thread_order *c, uint32_t a, uint64_t a_op, uint32_t b,
			    uint64_t b_op);
void thread_order_free(struct thread_order *c);

#endif
