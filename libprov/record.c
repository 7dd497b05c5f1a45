/* record.c - see record.h. */
#include "record.h"

#include "str.h"

void rec_output(const struct call *c)
{
	struct image *image = c->thread->image;

	if (!(image->phase & 1))
		__atomic_fetch_add(&image->phase, 1, __ATOMIC_RELAXED);
}

/* The first word of an op, which makes it visible to the reader. */
static void write_head(unsigned char *at, enum op_kind kind, unsigned int flags, uint32_t bytes)
{
	struct prov_op head = {.kind = (uint8_t)kind, .flags = (uint8_t)flags};

	head.size = (uint16_t)(flags & PROV_OP_BIG ? bytes / PROV_BIG : bytes);
	__builtin_memcpy(at, &head, sizeof(head));
}

bool rec_begin(struct rec *r, const struct call *c, enum op_kind kind, size_t body)
{
	uint32_t bytes = (uint32_t)(sizeof(struct prov_op) + body);
	unsigned int flags = c->err ? PROV_OP_FAILED : 0;

	if (bytes > UINT16_MAX) {
		flags |= PROV_OP_BIG;
		bytes = (bytes + PROV_BIG - 1) & ~(PROV_BIG - 1u);
	}
	if (body > 1u << 25) { /* more than the kernel passes to a program */
		log_lose(PROV_LOST_SPACE);
		return false;
	}
	if (!log_reserve(c->thread, bytes, &r->space)) {
		state_give_up(c->thread);
		return false;
	}
	write_head(r->space.at, kind, flags, bytes);
	r->thread = c->thread;
	r->at = r->space.at + sizeof(struct prov_op);
	rec_u(r, c->no);
	if (c->err)
		rec_u(r, (uint64_t)c->err);
	rec_i(r, (int64_t)(c->t0 - r->space.chunk->ticks));
	rec_u(r, c->t1 - c->t0);
	return true;
}

unsigned char *rec_end(struct rec *r)
{
	struct prov_op *op = (struct prov_op *)r->space.at;
	uint32_t used = (uint32_t)(r->at - r->space.at);

	if (op->flags & PROV_OP_BIG)
		used = (used + PROV_BIG - 1) & ~(PROV_BIG - 1u);
	__atomic_signal_fence(__ATOMIC_RELEASE);
	write_head(r->space.at, op->kind, op->flags | PROV_OP_DONE, used);
	log_give_back(r->thread, &r->space, used);
	return r->at;
}

unsigned char *rec_end_phase(struct rec *r)
{
	r->thread->mark = thread_progress(r->thread);
	return rec_end(r);
}

void rec_u(struct rec *r, uint64_t v)
{
	while (v >= 0x80) {
		*r->at++ = (unsigned char)(v | 0x80);
		v >>= 7;
	}
	*r->at++ = (unsigned char)v;
}

void rec_x64(struct rec *r, uint64_t v)
{
	__builtin_memcpy(r->at, &v, 8);
	r->at += 8;
}

void rec_c64(struct rec *r, uint64_t v)
{
	rec_x64(r, v);
}

void rec_c32(struct rec *r, uint32_t v)
{
	__builtin_memcpy(r->at, &v, 4);
	r->at += 4;
}

/* The kernel's file times are as coarse as its tick: what is born now may seem older than that. */
#define TICK_NS 10000000

static uint64_t birth(uint64_t btime_ns)
{
	uint64_t began = log_now.file->real0_ns;

	if (!btime_ns)
		return 0;
	if (btime_ns >= began)
		return 2 + btime_ns - began;
	return btime_ns + TICK_NS >= began ? 2 : 1;
}

void rec_id(struct rec *r, const struct id *id)
{
	rec_u(r, id != NULL);
	if (!id)
		return;
	rec_u(r, id->major);
	rec_u(r, id->minor);
	rec_u(r, id->inode);
	rec_u(r, id->mode);
	rec_u(r, id->size);
	rec_u(r, birth(id->btime_ns));
}

void rec_span(struct rec *r, const struct span *span)
{
	rec_u(r, span != NULL);
	if (!span)
		return;
	rec_x64(r, span->low);
	rec_x64(r, span->high);
}

static bool is_looking(void)
{
	return !(log_now.file->flags & PROV_FILE_SECRETS_KEPT);
}

/* The length of a string as it will be written. */
static size_t measure(struct secret_reader *reader, const char *s)
{
	size_t n = str_len(s);

	return secret_is_possible(reader, s, n)
		       ? secret_replace(reader, s, n, &log_now.key, NULL, 0)
		       : n;
}

static __attribute__((cold, noinline)) struct rec_size size_of_any(const char *s,
								   enum secret_place place)
{
	struct secret_reader reader = {.place = (uint8_t)place};
	struct rec_size size = {.place = place};

	size.bytes = is_looking() ? measure(&reader, s) : str_len(s);
	size.has_secrets = reader.n_found;
	return size;
}

struct rec_size rec_str_size(const char *s, enum secret_place place)
{
	bool is_possible = true;
	size_t n = 0;

	if (!s)
		return (struct rec_size){.place = place};
	if (place == SECRET_IN_PATH)
		n = secret_measure_path(s, &is_possible);
	return is_possible ? size_of_any(s, place) : (struct rec_size){n, place, false};
}

static uint64_t word_at(const char *s)
{
	uint64_t word;

	__builtin_memcpy(&word, s, sizeof(word));
	return word;
}

/* How many bytes two strings share from their beginning, which is a word that they share. */
static size_t shared(const char *a, const char *b, size_t limit)
{
	size_t n = sizeof(uint64_t);

	while (n < limit) {
		uint64_t differ;

		if (n + sizeof(differ) > limit) /* the last word, of which some is known */
			n = limit - sizeof(differ);
		differ = word_at(a + n) ^ word_at(b + n);
		if (differ)
			return n + (size_t)__builtin_ctzll(differ) / 8;
		n += sizeof(differ);
	}
	return n;
}

/*
 * Paths of one program are much alike: a string may begin with bytes of an earlier one of the same
 * chunk.  The last few written in full are remembered.
 */
static const struct seen_string *best_match(const struct rec *r, const char *s, size_t len,
					    size_t *ret_shared)
{
	const struct seen_string *best = NULL;

	uint64_t first = word_at(s);

	*ret_shared = STRING_WORTH - 1;
	for (int i = 0; i < STRINGS_SEEN; i++) {
		const struct seen_string *seen = &r->thread->strings[i];
		size_t n;

		if (seen->first != first || seen->chunk != r->space.chunk)
			continue;
		n = shared(seen->at, s, seen->len < len ? seen->len : len);
		if (n > *ret_shared) {
			*ret_shared = n;
			best = seen;
		}
		if (n == len)
			break;
	}
	return best;
}

/* A handler that comes in between finds either nothing or a whole entry. */
static void remember(struct rec *r, size_t len)
{
	struct seen_string *seen = &r->thread->strings[r->thread->next_string++ % STRINGS_SEEN];

	seen->chunk = NULL;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	seen->at = (const char *)r->at;
	seen->len = (uint32_t)len;
	seen->first = word_at(seen->at);
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	seen->chunk = r->space.chunk;
}

static void write_str(struct rec *r, const char *s, size_t len)
{
	const struct seen_string *like;
	unsigned char *start = r->at;
	size_t same;

	if (!s) {
		rec_u(r, 0);
		return;
	}
	like = len >= STRING_WORTH ? best_match(r, s, len, &same) : NULL;
	if (like) {
		rec_u(r, ((len - same) * 2 + 1) + 1);
		rec_u(r, (uint64_t)(start - (const unsigned char *)like->at));
		rec_u(r, same);
		s += same;
		len -= same;
	} else {
		rec_u(r, len * 2 + 1);
	}
	bytes_copy(r->at, s, len);
	if (!like && len >= STRING_WORTH)
		remember(r, len);
	r->at += len;
}

/* s with its secrets replaced, cut to `room`; it is not compared with earlier strings. */
static void write_replaced(struct rec *r, struct secret_reader *reader, const char *s, size_t room)
{
	struct secret_reader ahead = *reader;
	size_t n = str_len(s), len = secret_replace(&ahead, s, n, &log_now.key, NULL, 0);

	len = len < room ? len : room;
	if (ahead.n_found == reader->n_found) {
		write_str(r, s, len);
		*reader = ahead;
		return;
	}
	rec_u(r, len * 2 + 1);
	secret_replace(reader, s, n, &log_now.key, (char *)r->at, len);
	r->at += len;
}

void rec_str(struct rec *r, const char *s, struct rec_size size)
{
	struct secret_reader reader = {.place = (uint8_t)size.place};

	if (size.has_secrets)
		write_replaced(r, &reader, s, size.bytes);
	else
		write_str(r, s, size.bytes);
}

struct rec_size rec_strv_size(char *const *v, enum secret_place place)
{
	struct secret_reader reader = {.place = (uint8_t)place};
	struct rec_size size = {.bytes = 5, .place = place};
	bool is_looking_now = is_looking();

	for (; v && *v; v++)
		size.bytes += STRING_HEAD + (is_looking_now ? measure(&reader, *v) : str_len(*v));
	size.has_secrets = reader.n_found;
	return size;
}

static size_t at_most(size_t n, size_t limit)
{
	return n < limit ? n : limit;
}

/* Room left for the next of n strings: another thread may have lengthened one meanwhile. */
static size_t room_for(const struct rec *r, size_t n)
{
	size_t left = (size_t)(r->space.at + r->space.bytes - r->at);

	return left > STRING_HEAD * n ? left - STRING_HEAD * n : 0;
}

void rec_strv(struct rec *r, char *const *v, struct rec_size size)
{
	struct secret_reader reader = {.place = (uint8_t)size.place};
	size_t n = 0;

	while (v && v[n])
		n++;
	rec_u(r, v ? n + 1 : 0);
	for (size_t i = 0; i < n; i++) {
		size_t room = room_for(r, n - i);

		if (size.has_secrets)
			write_replaced(r, &reader, v[i], room);
		else
			write_str(r, v[i], at_most(str_len(v[i]), room));
	}
}
