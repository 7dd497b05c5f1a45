/*
 * handover.h - what a pipe's reader knows of its writers: whose bytes it must have read.
 *
 * Bytes come out in the order in which they went in, but of writes at the same time nobody can say
 * which was first.  So of each writer only that is certain which no other can have written: of the
 * bytes that a thread has read, all but those that the others wrote, however they were mixed.  With
 * one writer, the usual case, that is all.
 */
#ifndef PROV_HANDOVER_H
#define PROV_HANDOVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "thread_order.h"

/* An op that wrote bytes up to `end`, of those that its thread has written. */
struct written {
	uint64_t op, end;
	bool is_one_call;
};

struct hand {
	uint32_t thread;
	uint64_t total;
	struct written *v; /* of a writer: what readers may not have yet */
	uint32_t n;
};

struct handover {
	bool is_unsure; /* somebody unseen may have written, too */
	struct hand *writers, *readers;
	uint32_t n_writers, n_readers;
};

/* All that pipes of a recording hand over; numbers count from 1. */
struct handovers {
	struct handover *v;
	uint32_t n;
};

uint32_t handover_new(struct handovers *all);
void handover_doubt(struct handovers *all, uint32_t number);

void handover_wrote(struct handovers *all, uint32_t number, uint32_t thread, uint64_t op,
		    uint64_t bytes, bool is_one_call);

/* From op `at` of the reader on. */
void handover_read(struct handovers *all, uint32_t number, struct thread_order *c, uint32_t thread,
		   uint64_t at, uint64_t bytes);

void handover_free(struct handovers *all);

#endif
