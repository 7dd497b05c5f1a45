/*
 * pin_place.h - where a thread stands in the tree of those that made one another: what its random
 * numbers come from.
 *
 * Threads and forks inherit the place of their creator in thread_birth (state.h), programs in
 * PROV_LOG (start/env.h).
 */
#ifndef PROV_PIN_PLACE_H
#define PROV_PIN_PLACE_H

#include <stdint.h>

#include "state.h"

/* The place of what `parent` makes by the fork, thread, spawn or exec of this token. */
uint64_t pin_place_below(uint64_t parent, uint64_t token);

/* The next 8 bytes of this thread's stream. */
uint64_t pin_next_word(void);

#endif
