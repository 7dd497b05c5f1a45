/* decode.c - the ops of a thread, from its chunks: see read.h and include/prov/format.h. */
#include "read.h"

#include <string.h>

/* Bytes being read; once something is wrong, everything reads as zero. */
struct bytes {
	const unsigned char *at, *end;
	const unsigned char *chunk; /* the first byte a string may refer back to */
	uint64_t *repeats_left;	    /* bytes that strings of the chunk may still repeat */
	bool is_bad;
};

static uint64_t get_u(struct bytes *b)
{
	uint64_t v = 0;

	for (unsigned int shift = 0; shift < 70; shift += 7) {
		unsigned char byte;

		if (b->at == b->end)
			break;
		byte = *b->at++;
		if (shift < 64)
			v |= (uint64_t)(byte & 0x7f) << shift;
		if (!(byte & 0x80))
			return v;
	}
	b->is_bad = true;
	b->at = b->end;
	return 0;
}

static int64_t get_i(struct bytes *b)
{
	uint64_t z = get_u(b);

	return (int64_t)(z >> 1 ^ -(z & 1));
}

static uint64_t get_fixed(struct bytes *b, size_t n)
{
	uint64_t v = 0;

	if ((size_t)(b->end - b->at) < n) {
		b->is_bad = true;
		b->at = b->end;
		return 0;
	}
	memcpy(&v, b->at, n);
	b->at += n;
	return v;
}

static struct str get_bytes(struct bytes *b, uint64_t n)
{
	struct str s = {(const char *)b->at, n};

	if (n > (uint64_t)(b->end - b->at)) {
		b->is_bad = true;
		b->at = b->end;
		return (struct str){"", 0};
	}
	b->at += n;
	return s;
}

/* A string whose beginning stands earlier in the chunk. */
static struct str get_shared(struct bytes *b, const unsigned char *start, uint64_t rest,
			     struct arena *arena)
{
	uint64_t back = get_u(b), n = get_u(b);
	struct str tail = get_bytes(b, rest);
	char *whole;

	if (back > (uint64_t)(start - b->chunk) || n > back || n > *b->repeats_left) {
		b->is_bad = true;
		return (struct str){"", 0};
	}
	*b->repeats_left -= n;
	whole = arena_alloc(arena, n + tail.len + 1);
	memcpy(whole, start - back, n);
	if (tail.len)
		memcpy(whole + n, tail.bytes, tail.len);
	return (struct str){whole, n + tail.len};
}

static struct str get_str(struct bytes *b, struct arena *arena)
{
	const unsigned char *start = b->at;
	uint64_t n = get_u(b);

	if (!n)
		return (struct str){NULL, 0};
	n--;
	return n & 1 ? get_shared(b, start, n / 2, arena) : get_bytes(b, n / 2);
}

static struct strv get_strv(struct bytes *b, struct arena *arena)
{
	uint64_t n = get_u(b);
	struct str *v;

	if (!n)
		return (struct strv){0};
	n--;
	if (n > (uint64_t)(b->end - b->at)) { /* a string takes a byte at least */
		b->is_bad = true;
		return (struct strv){0};
	}
	v = arena_alloc(arena, (n + 1) * sizeof(*v));
	for (uint64_t i = 0; i < n; i++)
		v[i] = get_str(b, arena);
	return (struct strv){true, n, v};
}

static void get_packed(struct bytes *b, uint64_t first, struct id *id)
{
	id->mode = (uint32_t)get_fixed(b, 2);
	id->major = (uint32_t)get_fixed(b, 1);
	id->minor = (uint32_t)get_fixed(b, 2);
	id->inode = get_fixed(b, (first & PROV_ID_INODE) + 1);
	id->size = get_fixed(b, first >> PROV_ID_SIZE_SHIFT & 7);
	id->birth = first & PROV_ID_BORN ? get_u(b) : 1;
}

static void get_varints(struct bytes *b, struct id *id)
{
	id->major = (uint32_t)get_u(b);
	id->minor = (uint32_t)get_u(b);
	id->inode = get_u(b);
	id->mode = (uint32_t)get_u(b);
	id->size = get_u(b);
	id->birth = get_u(b);
}

/* The bytes of an id that stands earlier in the chunk, and is no reference itself. */
static struct bytes get_earlier(struct bytes *b, const unsigned char *start)
{
	uint64_t back = get_fixed(b, 3);
	struct bytes earlier = {.at = start, .end = start};

	if (back <= (uint64_t)(start - b->chunk))
		earlier.at -= back;
	if (earlier.at == start || *earlier.at == PROV_ID_SAME)
		b->is_bad = true;
	return earlier;
}

static struct id get_id(struct bytes *b)
{
	const unsigned char *start = b->at;
	uint64_t first = get_fixed(b, 1);
	struct id id = {.is_there = first != 0};
	struct bytes earlier;

	if (first == PROV_ID_SAME) {
		earlier = get_earlier(b, start);
		if (b->is_bad)
			return id;
		id = get_id(&earlier);
		b->is_bad |= earlier.is_bad;
		return id;
	}
	if (first & PROV_ID_PACKED)
		get_packed(b, first, &id);
	else if (first)
		get_varints(b, &id);
	if (id.birth > NS_MAX)
		id.birth = NS_MAX;
	return id;
}

static struct span get_span(struct bytes *b)
{
	struct span span = {.is_there = get_u(b) != 0};

	if (span.is_there) {
		span.low = get_fixed(b, 8);
		span.high = get_fixed(b, 8);
	}
	if (span.high >= INT64_MAX) /* some of the calls did not say */
		span = (struct span){0};
	return span;
}

static void get_field(struct bytes *b, enum field_type type, struct arena *arena, union value *v)
{
	switch (type) {
	case FIELD_U:
		v->u = get_u(b);
		break;
	case FIELD_I:
		v->i = get_i(b);
		break;
	case FIELD_X64:
	case FIELD_C64:
		v->u = get_fixed(b, 8);
		break;
	case FIELD_C32:
		v->u = get_fixed(b, 4);
		break;
	case FIELD_STR:
		v->str = get_str(b, arena);
		break;
	case FIELD_STRV:
		v->strv = get_strv(b, arena);
		break;
	case FIELD_ID:
		v->id = get_id(b);
		break;
	case FIELD_SPAN:
		v->span = get_span(b);
		break;
	}
}

static uint64_t bits(uint64_t word, unsigned int from, unsigned int n)
{
	return word >> from & ((UINT64_C(1) << n) - 1);
}

static void decode_body(struct cursor *c, struct op *op, const struct prov_op *head,
			struct bytes *b)
{
	uint64_t t0 = c->ticks, dt = 0, word;

	if (head->flags & PROV_OP_WORD) {
		word = get_fixed(b, sizeof(word));
		op->call = (uint32_t)bits(word, 0, PROV_CALL_BITS);
		dt = bits(word, PROV_CALL_BITS, PROV_DT_BITS);
		t0 += bits(word, PROV_CALL_BITS + PROV_DT_BITS, PROV_T0_BITS);
	} else {
		op->call = (uint32_t)get_u(b);
	}
	op->err = head->flags & PROV_OP_FAILED ? (uint32_t)get_u(b) : 0;
	if (!(head->flags & PROV_OP_WORD)) {
		t0 += (uint64_t)get_i(b);
		dt = get_u(b);
	}
	op->ret = get_i(b);
	op->t0 = recording_ns(c->r, t0);
	op->t1 = recording_ns(c->r, t0 + dt);
	for (uint32_t i = 0; i < op->layout->n_fields; i++)
		get_field(b, op->layout->fields[i].type, &c->arena, &op->f[i]);
	op->stack = head->flags & PROV_OP_STACK ? get_u(b) : 0;
	/* An older prov had fewer fields; views of known kinds find nothing there. */
	if (op->layout->n_fields < op->layout->n_known)
		memset(&op->f[op->layout->n_fields], 0,
		       (op->layout->n_known - op->layout->n_fields) * sizeof(op->f[0]));
	if (op->call >= c->r->dict.n_calls)
		op->call = 0;
}

/* The op at c->at.  False: its size is impossible, so the rest of the chunk is lost. */
static bool decode(struct cursor *c, struct op *op)
{
	struct prov_op head;
	struct bytes b = {.chunk = c->r->bytes + c->base, .repeats_left = &c->repeats_left};
	uint32_t size;

	memset(op, 0, offsetof(struct op, f));
	op->offset = c->at;
	op->op_no = c->op_no;
	op->thread = c->thread;
	if (c->end - c->at < sizeof(head))
		return false;
	memcpy(&head, c->r->bytes + c->at, sizeof(head));
	size = prov_op_bytes(&head);
	if (size < sizeof(head) || size > c->end - c->at)
		return false;
	b.at = c->r->bytes + c->at + sizeof(head);
	b.end = c->r->bytes + c->at + size;
	op->layout = &c->r->dict.kinds[head.kind];
	op->kind = op->layout->is_known ? (enum op_kind)head.kind : 0;
	op->is_done = head.flags & PROV_OP_DONE;
	if (op->is_done)
		decode_body(c, op, &head, &b);
	if (op->is_done && (b.is_bad || !op->layout->name[0])) {
		recording_damage(c->r, c->at,
				 b.is_bad ? "the fields of an op (%s) go beyond its end"
					  : "no such kind of op%s",
				 op->layout->name);
		op->is_done = false;
	}
	if (!op->is_done)
		memset(op->f, 0, sizeof(op->f));
	c->at += size;
	return true;
}

size_t recording_thread(const struct recording *r, uint64_t image, uint64_t serial)
{
	size_t low = 0, high = r->n_threads;

	while (low < high) {
		size_t middle = (low + high) / 2;
		const struct thread *t = &r->threads[middle];

		if (t->image < image || (t->image == image && t->serial < serial))
			low = middle + 1;
		else
			high = middle;
	}
	return low < r->n_threads && r->threads[low].image == image &&
			       r->threads[low].serial == serial
		       ? low
		       : SIZE_MAX;
}

/* Strings that repeat what stands before them let a chunk of a MiB say any amount.  Paths of 4 KiB
 * in ops of 16 bytes repeat 256 MiB. */
#define REPEATS_MAX (256u << 20)

void cursor_begin(struct cursor *c, struct recording *r, const struct thread *t)
{
	*c = (struct cursor){.r = r, .thread = t};
}

void cursor_turn(struct cursor *c, const struct thread *t)
{
	struct arena arena = c->arena;

	cursor_begin(c, c->r, t);
	c->arena = arena;
}

/* The end of the ops in the present chunk; of a recording that grows: so far. */
static void find_end(struct cursor *c)
{
	struct prov_chunk head;

	memcpy(&head, c->r->bytes + c->base, sizeof(head));
	if (head.used < sizeof(head))
		head.used = sizeof(head);
	c->end = c->base + (head.used < head.size ? head.used : head.size);
	if (c->end > c->r->n_bytes)
		c->end = c->r->n_bytes;
}

static bool has_grown(struct cursor *c)
{
	if (!c->chunk)
		return false;
	find_end(c);
	return c->at < c->end;
}

static bool next_chunk(struct cursor *c)
{
	struct prov_chunk head;
	uint64_t offset;

	if (c->chunk == c->thread->n_chunks)
		return false;
	offset = c->thread->chunks[c->chunk++];
	memcpy(&head, c->r->bytes + offset, sizeof(head));
	c->base = offset;
	c->at = offset + sizeof(head);
	find_end(c);
	c->ticks = head.ticks;
	c->repeats_left = REPEATS_MAX;
	/* Behind missing ops only the recorder's own count helps; it may include ops that a signal
	 * handler jumped out of before they were anything. */
	if ((c->has_skipped || head.seq != c->chunk - 1) && head.op_no > c->op_no)
		c->op_no = head.op_no;
	c->has_skipped = false;
	return true;
}

bool cursor_next(struct cursor *c, struct op *ret_op)
{
	for (;;) {
		while (c->at < c->end && !c->r->bytes[c->at]) /* padding */
			c->at++;
		if (c->at < c->end) {
			arena_clear(&c->arena);
			if (decode(c, ret_op)) {
				c->op_no++;
				return true;
			}
			recording_damage(
				c->r, c->at,
				"an op of impossible size; the rest of its chunk is skipped");
			c->has_skipped = true;
			c->at = c->end;
		}
		if (!has_grown(c) && !next_chunk(c))
			return false;
	}
}

void cursor_end(struct cursor *c)
{
	arena_free(&c->arena);
}

const char *op_call(const struct recording *r, const struct op *op, size_t *ret_len)
{
	*ret_len = r->dict.calls[op->call].len;
	return r->dict.calls[op->call].bytes;
}
