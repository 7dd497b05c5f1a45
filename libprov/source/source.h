/*
 * source.h - what comes into the program from outside other than by files: the time, random numbers,
 * variables, identity and place.
 *
 * Programs ask the same again and again, so that asks are merged: one SOURCE op for all calls of one
 * function by one thread from one place (c->site) about one thing; of texts, with one answer, too.
 * The op is published at the first, later ones add to its counters in place, in the log.  A thread
 * remembers SOURCE_SLOTS of its ops; one that was forgotten begins anew, and the reader adds up what
 * is alike.  From a thread with so many places that this becomes a habit, asks are counted together
 * (SOURCE_OPS_MAX).  In an exact recording (PROV_FILE_EXACT) each call has an op of its own.
 *
 * Possible secrets are recorded as a hash with the user's key: random bytes, variables by their names.
 *
 * Each is called after the real call, with the answer that the program gets; c->err and c->site are set.
 */
#ifndef PROV_SOURCE_H
#define PROV_SOURCE_H

#include <stdint.h>
#include <sys/types.h>

#include "call.h"
#include "ops.h"

/* of: what the function was asked about. */
void source_number(const struct call *c, enum source_what what, int64_t of, int64_t value);

/* The same where that has a name, NULL if it cannot be read. */
void source_named(const struct call *c, enum source_what what, const char *name, int64_t value);

/* value NULL: there is none.  name: what was asked for, or NULL. */
void source_text(const struct call *c, enum source_what what, const char *name, const char *value);

/* n -1: there are none.  value: what the first ones are called, or NULL. */
void source_bytes(const struct call *c, enum source_what what, const char *value, const void *bytes,
		  ssize_t n);

/* The program's variables; value NULL: unset. */
void source_variable(const struct call *c, const char *name, const char *value);

/* One that libc looks up inside the call; returns its value. */
const char *source_inside(const struct call *c, const char *name);

#endif
