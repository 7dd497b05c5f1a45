/*
 * races.h - two ops on one object, one of them a write, that nothing but time put in an order.
 */
#ifndef PROV_RACES_H
#define PROV_RACES_H

#include "thread_order.h"
#include "recording/read.h"

struct access {
	uint32_t thread, image;
	uint64_t op;
	uint32_t call; /* of the recording's dictionary */
	bool is_write;
	struct span span; /* where; not there: anywhere */
};

struct race {
	uint32_t object;
	struct access a, b;
};

struct races {
	const struct thread_order *thread_order;
	struct touched *objects;
	size_t n_objects;
	struct race *v;
	size_t n;
	struct map reported; /* one race is enough for two images and an object */
};

/* Returns whether it is in no order with an access before it. */
bool races_note(struct races *r, uint32_t object, struct access access);
void races_free(struct races *r);

#endif
