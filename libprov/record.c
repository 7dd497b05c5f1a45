/* record.c - see record.h. */
#include "record.h"

#include "calls.h"
#include "stack.h"
#include "str.h"

void rec_output(const struct call *c)
{
	struct image *image = c->thread->image;

	if (!(image->phase & 1))
		__atomic_fetch_add(&image->phase, 1, __ATOMIC_RELAXED);
}

static inline uint32_t round_big(uint32_t bytes)
{
	return (bytes + PROV_BIG - 1) & ~(PROV_BIG - 1u);
}

_Static_assert(CALL_COUNT <= 1 << PROV_CALL_BITS, "a call fits into its bits of the word");

/* Numbers of any size: calls that take long, or chunks that do. */
__attribute__((cold)) unsigned char *rec_add_any_call(unsigned char *op, const struct call *c,
						      unsigned int kind, unsigned int flags,
						      uint32_t size, uint64_t ticks)
{
	unsigned char *at = op + sizeof(struct prov_op);

	rec_head(op, kind, flags | (c->err ? PROV_OP_FAILED : 0), size);
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	at = rec_add_u(at, c->no);
	if (c->err)
		at = rec_add_u(at, (uint64_t)c->err);
	at = rec_add_u(at, rec_zigzag((int64_t)(c->t0 - ticks)));
	return rec_add_u(at, c->t1 - c->t0);
}

/* An op that is large, or the first of a chunk, or has a stack. */
static __attribute__((cold, noinline)) unsigned char *reserve_any(const struct call *c,
								  unsigned int kind,
								  unsigned int flags, size_t body,
								  struct reservation *ret_space)
{
	uint32_t bytes = (uint32_t)(sizeof(struct prov_op) + body);

	if (body > 1u << 25) { /* more than the kernel passes to a program */
		log_lose(PROV_LOST_SPACE);
		return NULL;
	}
	if (bytes > UINT16_MAX) {
		flags |= PROV_OP_BIG;
		bytes = round_big(bytes);
	}
	if (!log_reserve(c->thread, bytes, ret_space)) {
		/* In a limited log there may be room again; but an image without START is none. */
		if (!(log_now.file->flags & PROV_FILE_LIMITED) ||
		    (!c->thread->n_chunks && !c->thread->serial))
			state_give_up(c->thread);
		return NULL;
	}
	return rec_add_call(ret_space->at, c, kind, flags,
			    flags & PROV_OP_BIG ? bytes / PROV_BIG : bytes,
			    ret_space->chunk->ticks);
}

#define STACK_BYTES 8 /* at the end of the space, until the op is complete */

/* The stack is an id, which is put behind the fields when they are there. */
static __attribute__((cold, noinline)) unsigned char *
reserve_with_stack(const struct call *c, enum op_kind kind, size_t body,
		   struct reservation *ret_space)
{
	uint64_t id = stack_of(c);
	unsigned char *at = reserve_any(c, kind, id ? PROV_OP_STACK : 0,
					body + (id ? 10 + STACK_BYTES : 0), ret_space);
	struct prov_op head;

	if (!at || !id)
		return at;
	__builtin_memcpy(&head, ret_space->at, sizeof(head));
	__builtin_memcpy(ret_space->at + prov_op_bytes(&head) - STACK_BYTES, &id, STACK_BYTES);
	return at;
}

unsigned char *rec_reserve(const struct call *c, enum op_kind kind, size_t body,
			   struct reservation *ret_space)
{
	uint32_t bytes = (uint32_t)(sizeof(struct prov_op) + body);

	if (__builtin_expect(stack_mode, 0) && stack_is_wanted(c, kind))
		return reserve_with_stack(c, kind, body, ret_space);
	if (__builtin_expect(body <= UINT16_MAX - sizeof(struct prov_op) &&
				     log_reserve_here(c->thread, bytes, ret_space),
			     1))
		return rec_add_call(ret_space->at, c, kind, 0, bytes, ret_space->chunk->ticks);
	return reserve_any(c, kind, 0, body, ret_space);
}

/* The end of the op with its stack's id, whose place is zeros again. */
static __attribute__((cold, noinline)) uint32_t add_stack(unsigned char *op, uint32_t bytes,
							  uint32_t used)
{
	uint64_t id;

	__builtin_memcpy(&id, op + bytes - STACK_BYTES, sizeof(id));
	__builtin_memset(op + bytes - STACK_BYTES, 0, STACK_BYTES);
	return (uint32_t)(rec_add_u(op + used, id) - op);
}

void rec_publish(struct thread *t, struct prov_chunk *chunk, unsigned char *op,
		 const unsigned char *end)
{
	uint32_t used = (uint32_t)(end - op), bytes;
	struct prov_op head;

	__builtin_memcpy(&head, op, sizeof(head));
	bytes = prov_op_bytes(&head);
	if (__builtin_expect(head.flags & PROV_OP_STACK, 0))
		used = add_stack(op, bytes, used);
	if (__builtin_expect(head.flags & PROV_OP_BIG, 0))
		used = round_big(used);
	__atomic_signal_fence(__ATOMIC_RELEASE);
	rec_head(op, head.kind, head.flags | PROV_OP_DONE,
		 head.flags & PROV_OP_BIG ? used / PROV_BIG : used);
	log_give_back(t, (struct reservation){chunk, op}, bytes, used);
}

static inline unsigned char *add_word(unsigned char *at, uint64_t word, unsigned int n)
{
	__builtin_memcpy(at, &word, sizeof(word));
	return at + n;
}

/*
 * Each step makes room for the top bit of one more byte: all that is above it is added to itself.
 * The zeros behind the last byte stand where the op has room for the longest.
 */
unsigned char *rec_add_long(unsigned char *at, uint64_t v)
{
	uint64_t word = v + (v & ~UINT64_C(0x7f));

	if (word < 1ull << 15)
		return add_word(at, word | 0x80, 2);
	word += word & ~UINT64_C(0x7fff);
	if (word < 1ull << 23)
		return add_word(at, word | 0x8080, 3);
	word += word & ~UINT64_C(0x7fffff);
	if (word < 1ull << 31)
		return add_word(at, word | 0x808080, 4);
	word += word & ~UINT64_C(0x7fffffff);
	if (v < 1ull << 35)
		return add_word(at, word | 0x80808080, 5);
	for (; v >= 0x80; v >>= 7)
		*at++ = (unsigned char)(v | 0x80);
	*at++ = (unsigned char)v;
	return at;
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

/* The number of the highest bit that is set; v is not 0. */
static inline unsigned int top_bit(uint64_t v)
{
	return 63 ^ (unsigned int)__builtin_clzll(v);
}

bool (*rec_true_id)(struct id *id);

/* That of a pinned file is large: what the program was told has a device that no system has. */
static __attribute__((cold, noinline)) unsigned char *add_large_id(unsigned char *at,
								   const struct id *told)
{
	struct id room = *told, *id = &room;

	if (rec_true_id)
		rec_true_id(id);
	*at++ = 1;
	at = rec_add_u(at, id->major);
	at = rec_add_u(at, id->minor);
	at = rec_add_u(at, id->inode);
	at = rec_add_u(at, id->mode);
	at = rec_add_u(at, id->size);
	return rec_add_u(at, birth(id->btime_ns));
}

/* The zeros above a number stand where the op has room for the longest, as in rec_add_long(). */
static inline unsigned char *add_whole_id(unsigned char *at, const struct id *id)
{
	unsigned int n_inode, n_size;
	uint64_t word, born;

	if (__builtin_expect((id->major >> 8 | id->minor >> 16 | id->size >> 56) != 0, 0))
		return add_large_id(at, id);
	n_inode = top_bit(id->inode | 1) / 8 + 1;
	n_size = (top_bit(id->size << 1 | 1) + 7) / 8;
	born = birth(id->btime_ns);
	word = PROV_ID_PACKED | (born == 1 ? 0 : PROV_ID_BORN) | n_size << PROV_ID_SIZE_SHIFT |
	       (n_inode - 1);
	word |= (uint64_t)(id->mode & 0xffff) << 8 | (uint64_t)id->major << 24 |
		(uint64_t)id->minor << 32;
	at = add_word(at, word, 6);
	at = add_word(at, id->inode, n_inode);
	at = add_word(at, id->size, n_size);
	return born == 1 ? at : rec_add_u(at, born);
}

/* The same file in the same state; who does not know when it was born need not say that. */
static inline bool is_same_id(const struct id *seen, const struct id *id)
{
	return !((seen->inode ^ id->inode) | (seen->size ^ id->size) |
		 (seen->ctime_ns ^ id->ctime_ns) | (seen->mtime_ns ^ id->mtime_ns) |
		 (seen->major ^ id->major) | (seen->minor ^ id->minor) | (seen->mode ^ id->mode)) &&
	       (!id->btime_ns || seen->btime_ns == id->btime_ns);
}

static const unsigned char *find_same_id(const struct thread *t, const struct prov_chunk *chunk,
					 const unsigned char *start, const struct id *id)
{
	const struct seen_id *seen = &t->seen_id;
	const unsigned char *at = __atomic_load_n(&seen->at, __ATOMIC_RELAXED);

	if (seen->chunk != chunk || at >= start || start - at >= 1 << 24 ||
	    !is_same_id(&seen->id, id))
		return NULL;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	return __atomic_load_n(&seen->at, __ATOMIC_RELAXED) == at ? at : NULL;
}

/* As remember() below. */
static void remember_id(struct thread *t, const struct prov_chunk *chunk, const unsigned char *at,
			const struct id *id)
{
	struct seen_id *seen = &t->seen_id;

	seen->chunk = NULL;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	seen->at = at;
	seen->id = *id;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	seen->chunk = chunk;
}

unsigned char *rec_add_id(const struct thread *t, const struct prov_chunk *chunk, unsigned char *at,
			  const struct id *id)
{
	const unsigned char *same;

	if (!id) {
		*at = 0;
		return at + 1;
	}
	same = find_same_id(t, chunk, at, id);
	if (same)
		return add_word(at, PROV_ID_SAME | (uint64_t)(at - same) << 8, 4);
	return add_whole_id(at, id);
}

/* A file whose time of modification the thread has recorded, and that has not been changed since. */
static bool is_told(struct thread *t, const struct id *id)
{
	uint64_t file = (id->inode ^ (uint64_t)id->major << 52 ^ (uint64_t)id->minor << 40) *
			UINT64_C(0x9e3779b97f4a7c15);
	uint64_t state = (file ^ id->ctime_ns) * UINT64_C(0xff51afd7ed558ccd) | 1;
	uint64_t *slot = &t->times_told[(file >> 40) % TIMES_TOLD];

	if (*slot == state)
		return true;
	*slot = state;
	return false;
}

/*
 * Two bytes, if the file is not changed while it is used.  Only with them is the id whole, so that a
 * handler's op may refer to it, which stays when this one is jumped out of.
 */
unsigned char *rec_add_times(struct thread *t, const struct prov_chunk *chunk, unsigned char *at,
			     const struct id *id, const unsigned char *id_at)
{
	bool is_known = *id_at == PROV_ID_SAME;
	uint64_t began = log_now.file->real0_ns, since = began - TICK_NS;
	int64_t modified = 0;

	if (!id->ctime_ns) {
		*at++ = 0;
		*at++ = 0;
	} else {
		at = rec_add_u(at, id->ctime_ns < since ? 1 : 2 + id->ctime_ns - since);
		if (!is_known && !is_told(t, id))
			modified = id->mtime_ns == began ? 1 : (int64_t)(id->mtime_ns - began);
		at = rec_add_u(at, rec_zigzag(modified));
	}
	if (!is_known)
		remember_id(t, chunk, id_at, id);
	return at;
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
 * chunk.  The last few written in full are remembered.  What a handler wrote in between stands behind
 * this one, and an entry that it replaces meanwhile still has its old place here.
 */
static inline const char *best_match(const struct thread *t, const struct prov_chunk *chunk,
				     const char *start, const char *s, size_t len,
				     size_t *ret_shared)
{
	const char *best = NULL;
	uint64_t first = word_at(s);

	*ret_shared = STRING_WORTH - 1;
	for (uint32_t i = 0; i < STRINGS_SEEN; i++) {
		const struct seen_string *seen =
			&t->strings[(t->next_string - 1 - i) % STRINGS_SEEN];
		const char *at = __atomic_load_n(&seen->at, __ATOMIC_RELAXED);
		size_t limit, n;

		if (seen->first != first || seen->chunk != chunk || at > start - STRING_WORTH)
			continue;
		limit = seen->len < len ? seen->len : len;
		n = shared(at, s, limit < (size_t)(start - at) ? limit : (size_t)(start - at));
		if (n > *ret_shared) {
			*ret_shared = n;
			best = at;
		}
		if (n == len)
			break;
	}
	return best;
}

/* A handler that comes in between finds either nothing or a whole entry. */
static void remember(struct thread *t, const struct prov_chunk *chunk, const unsigned char *at,
		     size_t len)
{
	struct seen_string *seen = &t->strings[t->next_string++ % STRINGS_SEEN];

	seen->chunk = NULL;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	seen->at = (const char *)at;
	seen->len = (uint32_t)len;
	seen->first = word_at(seen->at);
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	seen->chunk = chunk;
}

static bool is_equal(const char *a, const char *b, size_t len)
{
	for (size_t n = 0; n + sizeof(uint64_t) < len; n += sizeof(uint64_t))
		if (word_at(a + n) != word_at(b + n))
			return false;
	return word_at(a + len - sizeof(uint64_t)) == word_at(b + len - sizeof(uint64_t));
}

/* The string that was written last in full; NULL: another one. */
static inline const char *find_last(const struct thread *t, const struct prov_chunk *chunk,
				    const char *start, const char *s, size_t len)
{
	const struct seen_string *seen = &t->strings[(t->next_string - 1) % STRINGS_SEEN];
	const char *at = __atomic_load_n(&seen->at, __ATOMIC_RELAXED);

	return seen->chunk == chunk && seen->len == len && at + len <= start &&
			       start - at < 1 << 21 && is_equal(at, s, len)
		       ? at
		       : NULL;
}

/* All of it stands `back` bytes before, which takes three bytes of seven bits. */
static inline unsigned char *add_last(unsigned char *at, uint64_t back, size_t len)
{
	uint64_t word =
		2 | (back & 0x7f) << 8 | (back & 0x3f80) << 9 | (back >> 14) << 24 | 0x808000;

	return rec_add_u(add_word(at, word, 4), len);
}

static __attribute__((noinline)) unsigned char *add_str_unlike_last(struct thread *t,
								    struct prov_chunk *chunk,
								    unsigned char *at,
								    const char *s, size_t len)
{
	const char *like = NULL;
	unsigned char *start = at;
	size_t same;

	if (len >= STRING_WORTH)
		like = best_match(t, chunk, (const char *)start, s, len, &same);
	if (like) {
		at = rec_add_u(at, ((len - same) * 2 + 1) + 1);
		at = rec_add_u(at, (uint64_t)(start - (const unsigned char *)like));
		at = rec_add_u(at, same);
		bytes_copy(at, s + same, len - same);
		return at + len - same;
	}
	at = rec_add_u(at, len * 2 + 1);
	bytes_copy(at, s, len);
	if (len >= STRING_WORTH)
		remember(t, chunk, at, len);
	return at + len;
}

unsigned char *rec_add_str(struct thread *t, struct prov_chunk *chunk, unsigned char *at,
			   const char *s, size_t len)
{
	const char *last;

	if (!s) {
		*at = 0;
		return at + 1;
	}
	if (len >= STRING_WORTH) {
		last = find_last(t, chunk, (const char *)at, s, len);
		if (last)
			return add_last(at, (uint64_t)(at - (const unsigned char *)last), len);
	}
	return add_str_unlike_last(t, chunk, at, s, len);
}

static void write_str(struct rec *r, const char *s, size_t len)
{
	r->at = rec_add_str(r->thread, r->space.chunk, r->at, s, len);
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

__attribute__((cold)) void rec_str_replaced(struct rec *r, const char *s, struct rec_size size)
{
	struct secret_reader reader = {.place = (uint8_t)size.place};

	write_replaced(r, &reader, s, size.bytes);
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
	const struct prov_op *op = (const struct prov_op *)r->space.at;
	size_t left = (size_t)(r->space.at + prov_op_bytes(op) - r->at);

	return left > STRING_HEAD * n ? left - STRING_HEAD * n : 0;
}

void rec_vector(struct rec *r, char *const *v, struct rec_size size)
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
