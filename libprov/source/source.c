/* source.c - see source.h. */
#include "source.h"

#include "log.h"
#include "pin/pin.h"
#include "prov/secret.h"
#include "stack.h"
#include "start/env.h"
#include "str.h"
#include "put.h"

#define SOURCE_OPS_MAX 4096 /* of a thread that asks by turns; each slot once is not that */
#define BYTES_MAX      256  /* of each call that are hashed: chance differs at once or not at all */

/* An ask, without how often; key: all of it. */
struct ask {
	enum source_what what;
	enum source_form form;
	int64_t of;
	const char *name, *value;
	uint64_t key;
};

/* Counters of SOURCE: calls:c64 last:c64 bytes:c64. */
#define AT_LAST	 8
#define AT_BYTES 16

static inline uint64_t mixed(uint64_t h, uint64_t v)
{
	h = (h ^ v) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
}

static inline uint64_t key_of(const struct call *c, uint64_t of)
{
	uint64_t call = (uint64_t)c->no << 48 ^ (uint64_t)(uint32_t)c->err << 32;

	if (__builtin_expect(stack_mode,
			     0)) /* the interpreter's place is the same for all of a script */
		call ^= stack_line();

	return mixed((uint64_t)(uintptr_t)c->site ^ call, of * 0xc2b2ae3d27d4eb4fu) | 1;
}

static inline void add_u64(unsigned char *at, uint64_t n)
{
#if defined(__x86_64__)
	__asm__ volatile("addq %1, %0" : "+m"(*(uint64_t *)at) : "r"(n) : "cc");
#else
	__atomic_fetch_add((uint64_t *)at, n, __ATOMIC_RELAXED);
#endif
}

static struct source_slot *set_of(struct thread *t, uint64_t key)
{
	return &t->sources[(key >> 33) % (SOURCE_SLOTS / SOURCE_WAYS) * SOURCE_WAYS];
}

static inline unsigned char *find(struct thread *t, uint64_t key)
{
	struct source_slot *set = set_of(t, key);

	for (int i = 0; i < SOURCE_WAYS; i++)
		if (set[i].key == key)
			return set[i].counters;
	return NULL;
}

/* A handler that comes in between finds nothing, or what belongs together. */
static void remember(struct thread *t, uint64_t key, unsigned char *counters)
{
	struct source_slot *set = set_of(t, key), *slot = &set[t->n_sources++ % SOURCE_WAYS];

	for (int i = SOURCE_WAYS - 1; i >= 0; i--) /* the first is found soonest */
		if (!set[i].key)
			slot = &set[i];
	slot->key = 0;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	slot->counters = counters;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	slot->key = key;
}

static bool is_exact(void)
{
	return log_now.file->flags & PROV_FILE_EXACT;
}

/* As PIN.source counts. */
static enum source_answer answer_of(enum source_what what)
{
	enum pin_source source = what == SOURCE_ZONE	 ? PIN_ZONE
				 : what <= SOURCE_LOCALE ? (enum pin_source)(what - 1)
							 : (enum pin_source)what;

	if (!pin_has(source))
		return SOURCE_TRUE;
	return pin_is_fixed(source) ? SOURCE_PINNED : SOURCE_VARIED;
}

/* first: a number, or the hash of the bytes. */
static __attribute__((noinline)) void put(const struct call *c, const struct ask *a, int64_t first,
					  uint64_t bytes)
{
	struct thread *t = c->thread;
	struct call now = *c;
	struct site site = {NULL, 0};
	unsigned char *counters;
	uint64_t key = a->key;

	now.t0 = now.t1 = clock_ticks();
	if (t->n_sources >= SOURCE_OPS_MAX && !is_exact()) {
		struct call anywhere = {.no = c->no};

		key = key_of(&anywhere, a->what);
		counters = find(t, key);
		if (counters) {
			add_u64(counters, 1);
			return;
		}
	} else {
		site = site_of(&now, (uintptr_t)c->site);
	}
	counters = put_SOURCE(&now, a->value || (a->form != SOURCE_TEXT && !c->err) ? 0 : -1,
			      a->what, a->form, a->of, a->name, a->value, first, answer_of(a->what),
			      site.object, site.offset, 1, (uint64_t)first, bytes);
	if (counters && !is_exact())
		remember(t, key, counters);
}

static __attribute__((noinline)) void put_number(const struct call *c, enum source_what what,
						 int64_t of, int64_t value)
{
	struct ask a = {what, SOURCE_NUMBER, of, NULL, NULL, key_of(c, (uint64_t)of)};

	put(c, &a, value, 0);
}

void source_number(const struct call *c, enum source_what what, int64_t of, int64_t value)
{
	uint64_t key = key_of(c, (uint64_t)of);
	unsigned char *counters = find(c->thread, key);

	if (__builtin_expect(counters != NULL, 1)) {
		add_u64(counters, 1);
		__builtin_memcpy(counters + AT_LAST, &value, 8);
		return;
	}
	put_number(c, what, of, value);
}

static uint64_t hash_of(const char *s)
{
	return s ? hash_bytes(1, s, str_len(s)) : 0;
}

void source_named(const struct call *c, enum source_what what, const char *name, int64_t value)
{
	uint64_t key = key_of(c, hash_of(name));
	unsigned char *counters = find(c->thread, key);

	if (!counters) {
		put(c, &(struct ask){what, SOURCE_NUMBER, 0, name, NULL, key}, value, 0);
		return;
	}
	add_u64(counters, 1);
	__builtin_memcpy(counters + AT_LAST, &value, 8);
}

static void text(const struct call *c, enum source_what what, const char *name, const char *value,
		 uint64_t answer)
{
	uint64_t key = key_of(c, mixed(hash_of(name), answer));
	unsigned char *counters = find(c->thread, key);

	if (counters)
		add_u64(counters, 1);
	else
		put(c, &(struct ask){what, SOURCE_TEXT, 0, name, value, key}, 0, 0);
}

void source_text(const struct call *c, enum source_what what, const char *name, const char *value)
{
	text(c, what, name, value, hash_of(value));
}

/* The hash of all that has come by now, and of these. */
static uint64_t chained(uint64_t before, const unsigned char *bytes, size_t n)
{
	const struct secret_key *key = &log_now.key;
	uint64_t pair[2] = {before, secret_hash(key, bytes, n < BYTES_MAX ? n : (size_t)BYTES_MAX)};

	return secret_hash(key, pair, sizeof(pair));
}

void source_bytes(const struct call *c, enum source_what what, const char *value, const void *bytes,
		  ssize_t n)
{
	uint64_t key = key_of(c, 0), last = 0;
	unsigned char *counters = find(c->thread, key);

	if (counters)
		__builtin_memcpy(&last, counters + AT_LAST, 8);
	if (n >= 0)
		last = chained(last, (const unsigned char *)bytes, (size_t)n);
	if (!counters) {
		put(c, &(struct ask){what, SOURCE_BYTES, 0, NULL, value, key}, (int64_t)last,
		    n > 0 ? (uint64_t)n : 0);
		return;
	}
	add_u64(counters, 1);
	__builtin_memcpy(counters + AT_LAST, &last, 8);
	add_u64(counters + AT_BYTES, n > 0 ? (uint64_t)n : 0);
}

/* Of variables the place of the value is looked at: setting one anew gives it another. */
void source_variable(const struct call *c, const char *name, const char *value)
{
	char replaced[SECRET_TEXT_MAX];
	uint64_t place = (uintptr_t)value;

	if (value && *value && !(log_now.file->flags & PROV_FILE_SECRETS_KEPT) &&
	    secret_is_name(name, str_len(name))) {
		secret_text(replaced, value, str_len(value), &log_now.key);
		value = replaced;
	}
	text(c, SOURCE_VARIABLE, name, value, place);
}

const char *source_inside(const struct call *c, const char *name)
{
	const char *value = env_get(name);

	source_variable(c, name, value);
	return value;
}
