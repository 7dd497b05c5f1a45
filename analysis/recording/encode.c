/* encode.c - see encode.h. */
#include "encode.h"

#include <stdlib.h>
#include <string.h>

#define REPEATED_MIN 8 /* what is shorter is not worth a reference */

void encode_bytes(struct encoder *e, const void *bytes, size_t n)
{
	if (!e->is_lost && e->n + n > e->room) {
		size_t room = (e->n + n) * 2;
		unsigned char *grown = realloc(e->bytes, room);

		e->is_lost = !grown;
		if (grown) {
			e->bytes = grown;
			e->room = room;
		}
	}
	if (e->is_lost || !n)
		return;
	memcpy(e->bytes + e->n, bytes, n);
	e->n += n;
}

void encode_u(struct encoder *e, uint64_t v)
{
	unsigned char bytes[10];
	size_t n = 0;

	for (; v > 0x7f; v >>= 7)
		bytes[n++] = (unsigned char)((v & 0x7f) | 0x80);
	bytes[n++] = (unsigned char)v;
	encode_bytes(e, bytes, n);
}

void encode_i(struct encoder *e, int64_t v)
{
	encode_u(e, ((uint64_t)v << 1) ^ (uint64_t)(v >> 63));
}

void encode_x64(struct encoder *e, uint64_t v)
{
	encode_bytes(e, &v, sizeof(v));
}

void encode_c64(struct encoder *e, uint64_t v)
{
	encode_bytes(e, &v, sizeof(v));
}

void encode_c32(struct encoder *e, uint32_t v)
{
	encode_bytes(e, &v, sizeof(v));
}

/* The string with its secrets replaced. */
static void put_replaced(struct encoder *e, const char *s, struct secret_reader *reader)
{
	struct secret_reader ahead = *reader;
	size_t n = strlen(s), len = secret_replace(&ahead, s, n, e->key, NULL, 0);
	char *text = malloc(len + 1);

	e->is_lost |= !text;
	if (e->is_lost) {
		free(text);
		return;
	}
	secret_replace(reader, s, n, e->key, text, len);
	encode_u(e, len * 2 + 1);
	encode_bytes(e, text, len);
	free(text);
}

static size_t repeated(const struct encoder *e, const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && n < e->string_len && e->bytes[e->at_string + n] == (unsigned char)s[n])
		n++;
	return n < REPEATED_MIN ? 0 : n;
}

static void put_repeating(struct encoder *e, const char *s)
{
	size_t len = strlen(s), same = repeated(e, s, len), at = e->n;

	encode_u(e, 2 * (len - same) + 1 + !!same);
	if (same) {
		encode_u(e, at - e->at_string);
		encode_u(e, same);
	} else if (len >= REPEATED_MIN) {
		e->at_string = e->n;
		e->string_len = len;
	}
	encode_bytes(e, s + same, len - same);
}

static void put_string(struct encoder *e, const char *s, struct secret_reader *reader)
{
	if (!s) {
		encode_u(e, 0);
	} else if (e->key) {
		put_replaced(e, s, reader);
	} else if (e->repeats) {
		put_repeating(e, s);
	} else {
		encode_u(e, strlen(s) * 2 + 1);
		encode_bytes(e, s, strlen(s));
	}
}

void encode_str(struct encoder *e, const char *s, enum secret_place place)
{
	put_string(e, s, &(struct secret_reader){.place = (uint8_t)place});
}

void encode_strv(struct encoder *e, char *const *v, enum secret_place place)
{
	struct secret_reader reader = {.place = (uint8_t)place};
	size_t n = 0;

	while (v && v[n])
		n++;
	encode_u(e, v ? n + 1 : 0);
	for (size_t i = 0; i < n; i++)
		put_string(e, v[i], &reader);
}

void encode_id(struct encoder *e, const struct id *id)
{
	encode_u(e, id && id->is_there);
	if (!id || !id->is_there)
		return;
	encode_u(e, id->major);
	encode_u(e, id->minor);
	encode_u(e, id->inode);
	encode_u(e, id->mode);
	encode_u(e, id->size);
	encode_u(e, id->birth);
}

void encode_times(struct encoder *e, const struct id *id)
{
	bool is_there = id && id->is_there;

	encode_u(e, is_there ? id->changed : 0);
	encode_i(e, is_there ? id->modified : 0);
}

void encode_span(struct encoder *e, const struct span *span)
{
	encode_u(e, span && span->is_there);
	if (!span || !span->is_there)
		return;
	encode_x64(e, span->low);
	encode_x64(e, span->high);
}

void encode_begin(struct encoder *e, enum op_kind kind, struct op_head head)
{
	struct prov_op op = {.kind = (uint8_t)kind,
			     .flags = (uint8_t)(PROV_OP_DONE | (head.err ? PROV_OP_FAILED : 0))};

	e->at_op = e->n;
	encode_bytes(e, &op, sizeof(op));
	encode_u(e, head.call);
	if (head.err)
		encode_u(e, head.err);
	encode_i(e, head.ticks);
	encode_u(e, head.dt);
	encode_i(e, head.ret);
}

void encode_end(struct encoder *e)
{
	static const unsigned char padding[PROV_BIG];
	size_t size = e->n - e->at_op;
	struct prov_op op;

	if (size > UINT16_MAX)
		encode_bytes(e, padding, -size % PROV_BIG);
	if (e->is_lost)
		return;
	memcpy(&op, e->bytes + e->at_op, sizeof(op));
	if (size > UINT16_MAX)
		op.flags |= PROV_OP_BIG;
	op.size = (uint16_t)(size > UINT16_MAX ? (e->n - e->at_op) / PROV_BIG : size);
	memcpy(e->bytes + e->at_op, &op, sizeof(op));
}
