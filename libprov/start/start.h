/*
 * start.h - the first ops of an image and of a thread: what they are, where they come from.
 */
#ifndef PROV_START_H
#define PROV_START_H

#include <stdint.h>

#include "state.h"

/* START.how of spec/ops.def. */
enum start_how {
	START_FIRST,
	START_FORKED,
	START_EXECED,
	START_SPAWNED,
	START_SHARING,
	START_LAUNCHER,
	/* Not in a recording: START_SPAWNED, with standard descriptors that only the child knows.
	 */
	START_SPAWNED_ANEW = 16,
};

struct start {
	unsigned int how;
	uint64_t parent, token;
};

void start_image(struct thread *t, const struct start *s);
/* A DLOPEN op for each library that was loaded since the last look. */
void start_libs_added(struct thread *t);
void start_thread(struct thread *t, uint64_t token);

#endif
