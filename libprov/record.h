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

/* An op being filled: in registers, so that no function outside this file gets its address. */
struct rec {
	struct reservation space;
	unsigned char *at, *counters;
	unsigned char *id; /* the last one */
	struct thread *thread;
};

/* Ends the reading phase of the process: the op to come is an output. */
void rec_output(const struct call *c);

/* Reserves, and writes what each op begins with.  Returns where it goes on; NULL: there is no room. */
unsigned char *rec_reserve(const struct call *c, enum op_kind kind, size_t body,
			   struct reservation *ret_space);

/* Reserves and fills the head; body: the most that the fields can take. */
static inline bool rec_begin(struct rec *r, const struct call *c, enum op_kind kind, size_t body)
{
	struct reservation space;

	r->at = rec_reserve(c, kind, body, &space);
	r->thread = c->thread;
	if (!r->at)
		return false;
	r->space = space;
	return true;
}

/* Makes an id that the program was told the system's; NULL: it is.  Set while files are pinned (pin/). */
extern bool (*rec_true_id)(struct id *id) __attribute__((visibility("hidden")));

void rec_publish(struct thread *t, struct prov_chunk *chunk, unsigned char *op,
		 const unsigned char *end);

/* Publishes.  Returns the end of the body. */
static inline unsigned char *rec_end(const struct rec *r)
{
	rec_publish(r->thread, r->space.chunk, r->space.at, r->at);
	return r->at;
}

/* The same; no later read or write is merged with one before the op. */
static inline unsigned char *rec_end_phase(const struct rec *r)
{
	r->thread->mark = thread_progress(r->thread);
	return rec_end(r);
}

/* Each writes what follows at `at`, and returns the end of it. */
unsigned char *rec_add_long(unsigned char *at, uint64_t v); /* v >= 128 */
unsigned char *rec_add_id(const struct thread *t, const struct prov_chunk *chunk, unsigned char *at,
			  const struct id *id);
/* id_at: where the id has been written, for later ops to refer to. */
unsigned char *rec_add_times(struct thread *t, const struct prov_chunk *chunk, unsigned char *at,
			     const struct id *id, const unsigned char *id_at);

static inline unsigned char *rec_add_u(unsigned char *at, uint64_t v)
{
	if (v >= 0x80)
		return rec_add_long(at, v);
	*at = (unsigned char)v;
	return at + 1;
}

/* The first word of an op, which makes it visible to the reader: a struct prov_op. */
static inline void rec_head(unsigned char *op, unsigned int kind, unsigned int flags, uint32_t size)
{
	uint32_t head = kind | flags << 8 | size << 16;

	__builtin_memcpy(op, &head, sizeof(head));
}

unsigned char *rec_add_any_call(unsigned char *op, const struct call *c, unsigned int kind,
				unsigned int flags, uint32_t size, uint64_t ticks);

/* The beginning of each op.  Returns where its own fields begin.  ticks: the chunk's. */
static inline __attribute__((always_inline)) unsigned char *
rec_add_call(unsigned char *op, const struct call *c, unsigned int kind, unsigned int flags,
	     uint32_t size, uint64_t ticks)
{
	uint64_t t0 = c->t0 - ticks, dt = c->t1 - c->t0, word;
	unsigned char *at = op + sizeof(struct prov_op) + sizeof(word);

	if (__builtin_expect((t0 >> PROV_T0_BITS | dt >> PROV_DT_BITS) != 0, 0))
		return rec_add_any_call(op, c, kind, flags, size, ticks);
	word = c->no | dt << PROV_CALL_BITS | t0 << (PROV_CALL_BITS + PROV_DT_BITS);
	rec_head(op, kind, flags | PROV_OP_WORD | (c->err ? PROV_OP_FAILED : 0), size);
	/* Before all fields: a handler that jumps away leaves an op that the reader can step over. */
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	__builtin_memcpy(op + sizeof(struct prov_op), &word, sizeof(word));
	return c->err ? rec_add_u(at, (uint64_t)c->err) : at;
}

static inline void rec_u(struct rec *r, uint64_t v)
{
	r->at = rec_add_u(r->at, v);
}

static inline uint64_t rec_zigzag(int64_t v)
{
	return (uint64_t)v << 1 ^ (uint64_t)(v >> 63);
}

static inline void rec_i(struct rec *r, int64_t v)
{
	rec_u(r, rec_zigzag(v));
}

static inline void rec_x64(struct rec *r, uint64_t v)
{
	__builtin_memcpy(r->at, &v, 8);
	r->at += 8;
}

static inline void rec_c64(struct rec *r, uint64_t v)
{
	rec_x64(r, v);
}

static inline void rec_c32(struct rec *r, uint32_t v)
{
	__builtin_memcpy(r->at, &v, 4);
	r->at += 4;
}

static inline void rec_id(struct rec *r, const struct id *id)
{
	r->id = r->at;
	r->at = rec_add_id(r->thread, r->space.chunk, r->at, id);
}

static inline void rec_times(struct rec *r, const struct id *id)
{
	if (!id) {
		r->at[0] = r->at[1] = 0;
		r->at += 2;
		return;
	}
	r->at = rec_add_times(r->thread, r->space.chunk, r->at, id, r->id);
}

static inline void rec_span(struct rec *r, const struct span *span)
{
	rec_u(r, span != NULL);
	if (!span)
		return;
	rec_x64(r, span->low);
	rec_x64(r, span->high);
}

/* Bytes of a field of strings, as it will be written: secrets replaced. */
struct rec_size {
	size_t bytes;	/* an upper bound of a vector, lengths included */
	uint32_t place; /* enum secret_place */
	bool has_secrets;
};

struct rec_size rec_str_size(const char *s, enum secret_place place);
struct rec_size rec_strv_size(char *const *v, enum secret_place place);

unsigned char *rec_add_str(struct thread *t, struct prov_chunk *chunk, unsigned char *at,
			   const char *s, size_t len);
void rec_str_replaced(struct rec *r, const char *s, struct rec_size size);
void rec_vector(struct rec *r, char *const *v, struct rec_size size);

static inline void rec_str(struct rec *r, const char *s, struct rec_size size)
{
	if (__builtin_expect(size.has_secrets, 0)) {
		struct rec copy = *r;

		rec_str_replaced(&copy, s, size);
		r->at = copy.at;
		return;
	}
	r->at = rec_add_str(r->thread, r->space.chunk, r->at, s, size.bytes);
}

static inline void rec_strv(struct rec *r, char *const *v, struct rec_size size)
{
	struct rec copy = *r;

	rec_vector(&copy, v, size);
	r->at = copy.at;
}

#endif
