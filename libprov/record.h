/*
 * record.h - what an op is made of: head and fields, in the encoding of include/prov/format.h.
 *
 * generated/put.c calls these, one put_KIND per kind; nothing else does.
 */
#ifndef PROV_RECORD_H
#define PROV_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "call.h"
#include "log.h"
#include "prov/secret.h"
#include "ops.h"

#define STRING_HEAD 10 /* the most that stands before the bytes of a string */

/* An op being filled. */
struct rec {
	struct reservation space;
	unsigned char *at, *counters;
	struct thread *thread;
};

/* Ends the reading phase of the process: the op to come is an output. */
void rec_output(const struct call *c);

/* Reserves and fills the head; body: the most that the fields can take. */
bool rec_begin(struct rec *r, const struct call *c, enum op_kind kind, size_t body);

/* Publishes.  Returns the end of the body. */
unsigned char *rec_end(struct rec *r);

/* The same; no later read or write is merged with one before the op. */
unsigned char *rec_end_phase(struct rec *r);

void rec_u(struct rec *r, uint64_t v);
void rec_x64(struct rec *r, uint64_t v);
void rec_c64(struct rec *r, uint64_t v);
void rec_c32(struct rec *r, uint32_t v);
void rec_id(struct rec *r, const struct id *id);
void rec_span(struct rec *r, const struct span *span);

/* Bytes of a field of strings, as it will be written: secrets replaced. */
struct rec_size {
	size_t bytes;	/* an upper bound of a vector, lengths included */
	uint32_t place; /* enum secret_place */
	bool has_secrets;
};

struct rec_size rec_str_size(const char *s, enum secret_place place);
void rec_str(struct rec *r, const char *s, struct rec_size size);
struct rec_size rec_strv_size(char *const *v, enum secret_place place);
void rec_strv(struct rec *r, char *const *v, struct rec_size size);

static inline void rec_i(struct rec *r, int64_t v)
{
	rec_u(r, (uint64_t)v << 1 ^ (uint64_t)(v >> 63));
}

#endif
