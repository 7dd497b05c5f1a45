/*
 * record_often.h - the same as record.h for kinds that are `often` in spec/ops.def: in one straight line,
 * without a call where nothing is unusual.
 */
#ifndef PROV_RECORD_OFTEN_H
#define PROV_RECORD_OFTEN_H

#include "stack.h"
#include "record.h"
#include "str.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static ALWAYS_INLINE bool often_begin(struct rec *r, const struct call *c, enum op_kind kind,
				      size_t body)
{
	uint32_t bytes = (uint32_t)(sizeof(struct prov_op) + body);

	if (__builtin_expect(body > UINT16_MAX - sizeof(struct prov_op) || stack_mode ||
				     !log_reserve_here(c->thread, bytes, &r->space),
			     0)) {
		struct rec copy;
		bool is_there = rec_begin(&copy, c, kind, body);

		*r = copy;
		return is_there;
	}
	r->thread = c->thread;
	r->counters = r->id = NULL;
	r->at = rec_add_call(r->space.at, c, kind, 0, bytes, r->space.chunk->ticks);
	return true;
}

static ALWAYS_INLINE unsigned char *often_end(const struct rec *r)
{
	unsigned char *op = r->space.at;
	uint32_t used = (uint32_t)(r->at - op), head;

	__builtin_memcpy(&head, op, sizeof(head));
	if (__builtin_expect(head & (PROV_OP_BIG | PROV_OP_STACK) << 8, 0)) {
		rec_publish(r->thread, r->space.chunk, op, r->at);
		return r->at;
	}
	__atomic_signal_fence(__ATOMIC_RELEASE);
	rec_head(op, head & 0xff, (head >> 8 & 0xff) | PROV_OP_DONE, used);
	log_give_back(r->thread, r->space, head >> 16, used);
	return r->at;
}

static ALWAYS_INLINE unsigned char *often_end_phase(const struct rec *r)
{
	r->thread->mark = thread_progress(r->thread);
	return often_end(r);
}

/* A path that ends within sixteen bytes has no room for a token, only for signs of a secret. */
static ALWAYS_INLINE struct rec_size often_str_size(const char *s, enum secret_place place)
{
#if defined(__SSE2__)
	if (place == SECRET_IN_PATH && s && ((uintptr_t)s & (PROV_PAGE - 1)) <= PROV_PAGE - 16) {
		__m128i v = _mm_loadu_si128((const __m128i *)s);
		__m128i sign = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('=')),
					    _mm_cmpeq_epi8(v, _mm_set1_epi8('@')));
		unsigned int ends =
			(unsigned int)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_setzero_si128()));
		unsigned int signs = (unsigned int)_mm_movemask_epi8(sign);

		if (ends && !(signs & (ends - 1) & ~ends))
			return (struct rec_size){(size_t)__builtin_ctz(ends), place, false};
	}
#endif
	return rec_str_size(s, place);
}

static ALWAYS_INLINE void often_str(struct rec *r, const char *s, struct rec_size size)
{
	if (s && size.bytes < STRING_WORTH && !size.has_secrets) {
		*r->at = (unsigned char)(size.bytes * 2 + 1);
		bytes_copy(r->at + 1, s, size.bytes);
		r->at += size.bytes + 1;
		return;
	}
	rec_str(r, s, size);
}

/* A number of up to fourteen bits. */
static ALWAYS_INLINE void often_u(struct rec *r, uint64_t v)
{
	uint16_t two = (uint16_t)((v & 0x7f) | 0x80 | (v & 0x3f80) << 1);

	if (v < 0x80 || v >= 1u << 14) {
		rec_u(r, v);
		return;
	}
	__builtin_memcpy(r->at, &two, sizeof(two));
	r->at += sizeof(two);
}

static ALWAYS_INLINE void often_i(struct rec *r, int64_t v)
{
	often_u(r, rec_zigzag(v));
}

#endif
