/*
 * start.h - the first ops of an image and of a thread: what they are, where they come from.
 */
#ifndef PROV_START_H
#define PROV_START_H

#include <stdint.h>

#include "state.h"

/* A START.how that stands in no recording: START_SPAWNED, with standard descriptors that only the
 * child knows. */
#define START_SPAWNED_ANEW 16

struct start {
	unsigned int how;
	uint64_t parent, token;
	uint32_t ppid; /* 0: the kernel is asked */
	bool is_alike; /* a child that its parent made with its own ids */
};

void start_image(struct thread *t, const struct start *s);
/* A DLOPEN op for each library that was loaded since the last look. */
void start_libs_added(struct thread *t);
/* Libraries that are there now are libprov's own, and not recorded again. */
void start_libs_known(void);
void start_thread(struct thread *t, uint64_t token);

#endif
