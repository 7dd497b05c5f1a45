/*
 * fifo_order.h - happens-before through streams of bytes: which writes a read must follow.
 *
 * Bytes come out in the order in which they went in, but of writes at the same time it is not known
 * which was first.  So of each writer only that is certain which no other can have written: of the
 * bytes that a thread has read, all but those that the others wrote, however they were mixed.  With
 * one writer, the usual case, that is all.
 */
#ifndef PROV_FIFO_ORDER_H
#define PROV_FIFO_ORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "thread_order.h"

/* An op that wrote bytes up to `end`, of those that its thread has written. */
struct written {
	uint64_t op, end;
	bool is_one_call;
};

struct fifo_end {
	uint32_t thread;
	uint64_t total;
	struct written *v; /* of a writer: what readers may not have yet */
	uint32_t n;
};

struct fifo {
	bool is_unsure; /* an unseen process may have written, too */
	struct fifo_end *writers, *readers;
	uint32_t n_writers, n_readers;
};

/* The streams of a recording: pipes, pairs of sockets, event counters; numbers count from 1. */
struct fifos {
	struct fifo *v;
	uint32_t n;
};

uint32_t fifo_order_new(struct fifos *all);
void fifo_order_doubt(struct fifos *all, uint32_t number);

void fifo_order_wrote(struct fifos *all, uint32_t number, uint32_t thread, uint64_t op,
		      uint64_t bytes, bool is_one_call);

/* From op `at` of the reader on. */
void fifo_order_read(struct fifos *all, uint32_t number, struct thread_order *c, uint32_t thread,
		     uint64_t at, uint64_t bytes);

void fifo_order_free(struct fifos *all);

#endif
