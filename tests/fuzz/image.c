/* image.c - see image.h. */
#include "image.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#include "analysis/recording/dict.h"
#include "prov/format.h"

/* --- checksums, compression */

static void mend_chunks(uint8_t *bytes, size_t n)
{
	for (size_t at = PROV_PAGE; at + sizeof(struct prov_chunk) <= n; at += 8) {
		struct prov_chunk c, checked;

		memcpy(&c, bytes + at, sizeof(c));
		if (c.magic != PROV_CHUNK_MAGIC)
			continue;
		checked = c;
		checked.used = checked.check = 0;
		c.check = prov_check(&checked, sizeof(checked));
		memcpy(bytes + at, &c, sizeof(c));
	}
}

void image_mend(uint8_t *bytes, size_t n, uint32_t form)
{
	struct prov_file f;

	if (n < sizeof(f))
		return;
	memcpy(&f, bytes, sizeof(f));
	memcpy(f.magic, PROV_MAGIC, sizeof(f.magic));
	f.form = form ? form : f.form;
	f.check = prov_check(&f, offsetof(struct prov_file, check));
	memcpy(bytes, &f, sizeof(f));
	mend_chunks(bytes, n);
}

uint8_t *image_compact(const uint8_t *bytes, size_t n, size_t *ret_n)
{
	size_t room = ZSTD_compressBound(n), packed;
	uint8_t *to = malloc(PROV_PAGE + room);
	struct prov_file f;

	*ret_n = n;
	memset(&f, 0, sizeof(f));
	memcpy(&f, bytes, n < sizeof(f) ? n : sizeof(f));
	memcpy(to, bytes, n <= PROV_PAGE || f.form == PROV_COMPACT ? n : PROV_PAGE);
	if (n <= PROV_PAGE || f.form == PROV_COMPACT)
		return to;
	packed = ZSTD_compress(to + PROV_PAGE, room, bytes + PROV_PAGE, n - PROV_PAGE, 1);
	if (ZSTD_isError(packed))
		abort();
	memcpy(&f, to, sizeof(f));
	f.next = n;
	memcpy(to, &f, sizeof(f));
	*ret_n = PROV_PAGE + packed;
	image_mend(to, PROV_PAGE, PROV_COMPACT);
	return to;
}

/* --- where things are */

#define PLACES_MAX 4096

struct image {
	uint8_t *bytes;
	size_t n, max;
	unsigned int seed;
	struct dict dict;
	size_t chunks[PLACES_MAX], ops[PLACES_MAX];
	size_t chunk_of[PLACES_MAX]; /* of an op: where its chunk begins */
	size_t n_chunks, n_ops;
};

static uint32_t pick(struct image *m, uint32_t n)
{
	m->seed = m->seed * 1103515245u + 12345u;
	return n ? (m->seed >> 8) % n : 0;
}

static void find_ops(struct image *m, size_t base, const struct prov_chunk *c)
{
	size_t end = base + (c->used < c->size ? c->used : c->size), at = base + sizeof(*c);

	end = end < m->n ? end : m->n;
	while (at + sizeof(struct prov_op) <= end && m->n_ops < PLACES_MAX) {
		struct prov_op head;
		uint32_t size;

		if (!m->bytes[at]) {
			at++;
			continue;
		}
		memcpy(&head, m->bytes + at, sizeof(head));
		size = prov_op_bytes(&head);
		if (size < sizeof(head) || size > end - at)
			break;
		m->chunk_of[m->n_ops] = base;
		m->ops[m->n_ops++] = at;
		at += size;
	}
}

static void find(struct image *m)
{
	struct prov_chunk c;

	m->n_chunks = m->n_ops = 0;
	for (size_t at = PROV_PAGE; at + sizeof(c) <= m->n && m->n_chunks < PLACES_MAX; at += 8) {
		memcpy(&c, m->bytes + at, sizeof(c));
		if (c.magic != PROV_CHUNK_MAGIC)
			continue;
		m->chunks[m->n_chunks++] = at;
		find_ops(m, at, &c);
	}
}

/* --- changes */

/* `old` bytes at `at` of a chunk become `new` ones; the chunk and what follows it move along. */
static bool splice(struct image *m, size_t chunk, size_t at, size_t old, const uint8_t *with,
		   size_t new)
{
	struct prov_chunk c;
	size_t used, end, size;

	memcpy(&c, m->bytes + chunk, sizeof(c));
	used = c.used < c.size ? c.used : c.size;
	end = chunk + (c.size + 7) / 8 * 8;
	if (end > m->n || at + old > chunk + used || used - old + new > UINT32_MAX / 2)
		return false;
	size = (used - old + new + 7) / 8 * 8;
	if (m->n - (end - chunk) + size > m->max)
		return false;
	/* What follows the chunk, then what follows the place within it. */
	if (chunk + size > end)
		memmove(m->bytes + chunk + size, m->bytes + end, m->n - end);
	memmove(m->bytes + at + new, m->bytes + at + old, chunk + used - at - old);
	if (new)
		memcpy(m->bytes + at, with, new);
	memset(m->bytes + chunk + used - old + new, 0, size - (used - old + new));
	if (chunk + size < end)
		memmove(m->bytes + chunk + size, m->bytes + end, m->n - end);
	m->n = m->n - (end - chunk) + size;
	c.used = (uint32_t)(used - old + new);
	c.size = (uint32_t)size;
	memcpy(m->bytes + chunk, &c, sizeof(c));
	return true;
}

static size_t put_u(uint8_t *to, uint64_t v)
{
	size_t n = 0;

	do {
		to[n++] = (uint8_t)((v & 0x7f) | (v > 0x7f ? 0x80 : 0));
		v >>= 7;
	} while (v);
	return n;
}

static uint64_t number(struct image *m)
{
	static const uint64_t edges[] = {0,	      1,	   2,
					 3,	      4,	   5,
					 8,	      9,	   17,
					 64,	      100,	   127,
					 128,	      255,	   1023,
					 4096,	      65535,	   0x7fffffff,
					 0x80000000u, 0xffffffffu, 0x100000000u,
					 INT64_MAX,   1ull << 63,  UINT64_MAX - 1,
					 UINT64_MAX};

	return pick(m, 3) ? edges[pick(m, sizeof(edges) / sizeof(edges[0]))] : pick(m, 1u << 20);
}

static const char *const strings[] = {"",
				      "/",
				      ".",
				      "..",
				      "/tmp/a",
				      "a",
				      "a/../b/./c//d",
				      "/proc/self/fd/3",
				      "pipe:[7]",
				      "/x (deleted)",
				      "\x1b]0;x\x07",
				      "\xc2\x9b"
				      "31m",
				      "\xe2\x80\xae"
				      "gpj.exe",
				      "\xff\xfe",
				      "\xed\xa0\x80",
				      "\x7f",
				      "a\nb",
				      "open 3 0 0 /x",
				      "dup2 1 2",
				      "close 99999999999",
				      "closefrom 3",
				      "A=B",
				      "PATH=/",
				      "sha256:00",
				      "%s%n",
				      "0123456789abcdef0123456789abcdef0123456789abcdef",
				      "/usr/lib/x86_64-linux-gnu/libc.so.6",
				      "anon_inode:[eventpoll]",
				      "socket:[1]",
				      "memfd:x",
				      "#0123456789abcdef",
				      "\r",
				      "]]>",
				      "'",
				      "\\"};

static size_t put_string(struct image *m, uint8_t *to)
{
	const char *s = strings[pick(m, sizeof(strings) / sizeof(strings[0]))];
	size_t n;

	if (!pick(m, 8))
		return put_u(to, 0);
	n = put_u(to, 2 * strlen(s) + 1);
	memcpy(to + n, s, strlen(s));
	return n + strlen(s);
}

static size_t put_field(struct image *m, enum field_type type, uint8_t *to)
{
	uint64_t v = number(m);
	size_t n = 0;

	switch (type) {
	case FIELD_U:
	case FIELD_I:
		return put_u(to, v);
	case FIELD_X64:
	case FIELD_C64:
		memcpy(to, &v, 8);
		return 8;
	case FIELD_C32:
		memcpy(to, &v, 4);
		return 4;
	case FIELD_STR:
		return put_string(m, to);
	case FIELD_STRV:
		v = pick(m, 4);
		n = put_u(to, v + 1);
		for (uint64_t i = 0; i < v; i++)
			n += put_string(m, to + n);
		return n;
	case FIELD_ID:
		to[n++] = 1;
		for (int i = 0; i < 6; i++)
			n += put_u(to + n, number(m));
		return n;
	case FIELD_SPAN:
		to[n++] = 1;
		for (int i = 0; i < 2; i++, n += 8, v = number(m))
			memcpy(to + n, &v, 8);
		return n;
	}
	return 0;
}

/* Skips what stands at *at; false: it goes beyond the end. */
static bool skip_u(const uint8_t *bytes, size_t *at, size_t end, uint64_t *ret)
{
	uint64_t v = 0;

	for (unsigned int shift = 0; *at < end && shift < 70; shift += 7) {
		uint8_t byte = bytes[(*at)++];

		v |= shift < 64 ? (uint64_t)(byte & 0x7f) << shift : 0;
		if (!(byte & 0x80)) {
			*ret = v;
			return true;
		}
	}
	return false;
}

static bool skip_str(const uint8_t *bytes, size_t *at, size_t end)
{
	uint64_t n, x;

	if (!skip_u(bytes, at, end, &n))
		return false;
	if (!n)
		return true;
	n--;
	if ((n & 1) && !(skip_u(bytes, at, end, &x) && skip_u(bytes, at, end, &x)))
		return false;
	if (n / 2 > end - *at)
		return false;
	*at += n / 2;
	return true;
}

static bool skip_id(const uint8_t *bytes, size_t *at, size_t end)
{
	unsigned int first, n;
	uint64_t x;

	if (*at == end)
		return false;
	first = bytes[(*at)++];
	if (first & PROV_ID_PACKED) {
		n = 5 + (first & PROV_ID_INODE) + 1 + (first >> PROV_ID_SIZE_SHIFT & 7);
		if (n > end - *at)
			return false;
		*at += n;
		return !(first & PROV_ID_BORN) || skip_u(bytes, at, end, &x);
	}
	if (first == PROV_ID_SAME) {
		*at += 3;
		return *at <= end;
	}
	for (n = first ? 6 : 0; n; n--)
		if (!skip_u(bytes, at, end, &x))
			return false;
	return true;
}

static bool skip_field(const uint8_t *bytes, size_t *at, size_t end, enum field_type type)
{
	size_t fixed = type == FIELD_C32 ? 4 : type == FIELD_SPAN ? 16 : 8;
	uint64_t n, x;

	if (type == FIELD_U || type == FIELD_I)
		return skip_u(bytes, at, end, &x);
	if (type == FIELD_STR)
		return skip_str(bytes, at, end);
	if (type == FIELD_ID)
		return skip_id(bytes, at, end);
	if (type == FIELD_STRV) {
		if (!skip_u(bytes, at, end, &n))
			return false;
		while (n-- > 1)
			if (!skip_str(bytes, at, end))
				return false;
		return true;
	}
	if (type == FIELD_SPAN && (!skip_u(bytes, at, end, &n) || !n))
		return *at <= end;
	if (end - *at < fixed)
		return false;
	*at += fixed;
	return true;
}

/* The part of an op before its fields. */
static const enum field_type before_fields[] = {FIELD_U, FIELD_I, FIELD_U, FIELD_I};
static const enum field_type before_in_word[] = {FIELD_X64, FIELD_I};

/* One field of an op, or of what stands before its fields, gets another value. */
static void change_field(struct image *m, size_t i)
{
	size_t op = m->ops[i], at = op + sizeof(struct prov_op), from, size, n;
	const struct kind *kind = &m->dict.kinds[m->bytes[op]];
	bool has_word = m->bytes[op + 1] & PROV_OP_WORD;
	const enum field_type *before = has_word ? before_in_word : before_fields;
	uint32_t n_before = has_word ? 2 : 4;
	uint32_t which = pick(m, 2) ? n_before + pick(m, kind->n_fields)
				    : pick(m, n_before + kind->n_fields);
	enum field_type type = FIELD_U;
	uint8_t with[1024], body[PROV_BIG];
	struct prov_op head;
	uint64_t skipped;

	memcpy(&head, m->bytes + op, sizeof(head));
	size = prov_op_bytes(&head);
	if (head.flags & PROV_OP_BIG || size > sizeof(body))
		return;
	for (uint32_t k = 0; k <= which && k < n_before + kind->n_fields; k++) {
		from = at;
		if (k == 1 && (head.flags & PROV_OP_FAILED) &&
		    !skip_u(m->bytes, &at, op + size, &skipped))
			return;
		from = at;
		type = k < n_before ? before[k] : kind->fields[k - n_before].type;
		if (!skip_field(m->bytes, &at, op + size, type))
			return;
	}
	n = put_field(m, type, with);
	if (!splice(m, m->chunk_of[i], from, at - from, with, n))
		return;
	head.size = (uint16_t)(size - (at - from) + n);
	memcpy(m->bytes + op, &head, sizeof(head));
}

static size_t op_size(const struct image *m, size_t i)
{
	struct prov_op head;

	memcpy(&head, m->bytes + m->ops[i], sizeof(head));
	return prov_op_bytes(&head);
}

static void move_op(struct image *m, size_t i)
{
	size_t to = pick(m, (uint32_t)m->n_ops), size = op_size(m, i);
	uint8_t copy[PROV_BIG];

	if (size > sizeof(copy))
		return;
	memcpy(copy, m->bytes + m->ops[i], size);
	splice(m, m->chunk_of[to], m->ops[to], pick(m, 2) ? op_size(m, to) : 0, copy, size);
}

static void change_chunk(struct image *m)
{
	size_t at = m->chunks[pick(m, (uint32_t)m->n_chunks)];
	struct prov_chunk c, other;

	memcpy(&c, m->bytes + at, sizeof(c));
	memcpy(&other, m->bytes + m->chunks[pick(m, (uint32_t)m->n_chunks)], sizeof(other));
	switch (pick(m, 8)) {
	case 0:
		c.image = pick(m, 2) ? other.image : number(m);
		break;
	case 1:
		c.thread = pick(m, 2) ? other.thread : (uint32_t)number(m);
		break;
	case 2:
		c.seq = (uint32_t)number(m);
		break;
	case 3:
		c.pid = pick(m, 2) ? other.pid : (uint32_t)number(m);
		break;
	case 4:
		c.tid = pick(m, 2) ? other.tid : (uint32_t)number(m);
		break;
	case 5:
		c.ticks = pick(m, 2) ? other.ticks : number(m);
		break;
	case 6:
		c.mono_ns = pick(m, 2) ? other.mono_ns : number(m);
		break;
	case 7:
		c.used = pick(m, 2) ? (uint32_t)number(m) : c.used / 2;
		break;
	}
	memcpy(m->bytes + at, &c, sizeof(c));
}

static void change_header(struct image *m)
{
	struct prov_file f;
	uint64_t v = number(m);

	memcpy(&f, m->bytes, sizeof(f));
	switch (pick(m, 9)) {
	case 0:
		f.flags ^= 1u << pick(m, 6);
		break;
	case 1:
		f.ticks0 = v;
		break;
	case 2:
		f.mono0_ns = v;
		break;
	case 3:
		f.real0_ns = v;
		break;
	case 4:
		f.ticks_hz = v;
		break;
	case 5:
		f.ticks1 = v;
		break;
	case 6:
		f.mono1_ns = v;
		break;
	case 7:
		f.clock = 1 + pick(m, 2);
		break;
	case 8:
		f.lost[pick(m, PROV_LOST_MAX)] = v;
		break;
	}
	memcpy(m->bytes, &f, sizeof(f));
}

static void change_one(struct image *m)
{
	size_t i = pick(m, (uint32_t)m->n_ops);

	switch (pick(m, 10)) {
	case 0:
		change_header(m);
		break;
	case 1:
		if (m->n_chunks)
			change_chunk(m);
		break;
	case 2:
		if (m->n_ops)
			move_op(m, i);
		break;
	case 3:
		if (m->n_ops)
			splice(m, m->chunk_of[i], m->ops[i], op_size(m, i), NULL, 0);
		break;
	case 4:
		if (m->n_ops) /* kind or flags */
			m->bytes[m->ops[i] + pick(m, 2)] ^= (uint8_t)(1u << pick(m, 3));
		break;
	default:
		if (m->n_ops)
			change_field(m, i);
	}
}

size_t image_mutate(uint8_t *bytes, size_t n, size_t max, unsigned int seed)
{
	static struct image m;
	struct prov_file f;

	if (n < PROV_PAGE)
		return n;
	memcpy(&f, bytes, sizeof(f));
	m = (struct image){.bytes = bytes, .n = n, .max = max, .seed = seed};
	if (f.dict_len > n - PROV_PAGE ||
	    !dict_parse(&m.dict, (struct str){(const char *)bytes + PROV_PAGE, f.dict_len})) {
		dict_free(&m.dict);
		return n;
	}
	for (uint32_t left = 1 + pick(&m, 4); left; left--) {
		find(&m);
		change_one(&m);
	}
	dict_free(&m.dict);
	image_mend(bytes, m.n, 0);
	return m.n;
}
