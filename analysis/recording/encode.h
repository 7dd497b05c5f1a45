/*
 * encode.h - ops made bytes, for the launcher, tests and benchmarks.
 *
 * generated/encode_ops.h has a function for each kind, which writes a whole op with what is here.
 * decode.c reads the same; libprov writes its ops without memory to grow in (libprov/record.h).
 */
#ifndef PROV_ENCODE_H
#define PROV_ENCODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ops.h"
#include "prov/secret.h"
#include "read.h"

/* Bytes that grow; `bytes` is freed by its owner. */
struct encoder {
	unsigned char *bytes;
	size_t n, room;
	size_t at_op;		      /* where the present or the last op begins */
	bool is_lost;		      /* memory is exhausted: what came since is not there */
	const struct secret_key *key; /* NULL: secrets are kept */
	bool repeats;		      /* a string refers back to one that begins alike */
	size_t at_string, string_len; /* that one; where a chunk begins string_len is to be 0 */
};

/* The header of each op; ticks: since those of its chunk. */
struct op_head {
	uint32_t call, err;
	int64_t ticks;
	uint64_t dt;
	int64_t ret;
};

void encode_begin(struct encoder *e, enum op_kind kind, struct op_head head);
void encode_end(struct encoder *e);

/* A field of each type of include/prov/format.h. */
void encode_u(struct encoder *e, uint64_t v);
void encode_i(struct encoder *e, int64_t v);
void encode_x64(struct encoder *e, uint64_t v);
void encode_c64(struct encoder *e, uint64_t v);
void encode_c32(struct encoder *e, uint32_t v);
void encode_str(struct encoder *e, const char *s, enum secret_place place);
void encode_strv(struct encoder *e, char *const *v, enum secret_place place);
void encode_id(struct encoder *e, const struct id *id);
void encode_times(struct encoder *e, const struct id *id);
void encode_span(struct encoder *e, const struct span *span);

/* Bytes as they are. */
void encode_bytes(struct encoder *e, const void *bytes, size_t n);

#endif
