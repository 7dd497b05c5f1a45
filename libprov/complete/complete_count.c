/* complete_count.c - see complete_count.h. */
#include "complete_count.h"

#include <link.h>
#include <stddef.h>
#include <sys/mman.h>

#include "call.h"
#include "log.h"
#include "stack.h"
#include "sys.h"
#include "put.h"

#ifndef MADV_WIPEONFORK
#define MADV_WIPEONFORK 18
#endif

#define SEEN_MAX   1024
#define PROBES_MAX 64

enum seen_state {
	SEEN_FREE, /* as the kernel wipes it */
	SEEN_BEING_MADE,
	SEEN_PENDING, /* not in the log yet */
	SEEN_BEING_TOLD,
	SEEN_TOLD,
};

struct seen {
	uint32_t state; /* enum seen_state */
	uint32_t nr;
	uint64_t sub;
	uintptr_t site;
	unsigned char *counters; /* in the log; NULL before SEEN_TOLD and where chunks go away */
	uint64_t n[COMPLETE_HOWS], written[COMPLETE_HOWS];
};

/* Pages of its own, for madvise. */
static struct table {
	struct seen v[SEEN_MAX];
	uint32_t is_crowded, is_pending;
	char rest[PROV_PAGE - 8];
} table[1] __attribute__((aligned(PROV_PAGE)));

_Static_assert(sizeof(table) % PROV_PAGE == 0, "pages of its own");

bool complete_count_begin(void)
{
	return sys_madvise(table, sizeof(table), MADV_WIPEONFORK) == 0;
}

/* The thread, where its ops are those of the process that the table belongs to. */
static struct thread *writer(void)
{
	struct thread *t = thread_self;

	return t && t->image == &wiped->images[0] && t->image->id ? t : NULL;
}

/* Under a limit of the address space chunks are unmapped when they are full. */
static bool has_window(void)
{
	return log_now.mapped > PROV_PAGE;
}

/*
 * Several threads may be here at once.  The words of the log are not aligned, so they are only ever
 * stored to, until what was stored last is what is true.
 */
static void show(struct seen *s, unsigned char *counters)
{
	uint64_t n[COMPLETE_HOWS], all;

	do {
		all = 0;
		for (int i = 0; i < COMPLETE_HOWS; i++)
			all += n[i] = __atomic_load_n(&s->n[i], __ATOMIC_SEQ_CST);
		__builtin_memcpy(counters, &all, 8);
		__builtin_memcpy(counters + 8, &n[COMPLETE_EXPLAINED], 8);
		__builtin_memcpy(counters + 16, &n[COMPLETE_DECODED], 8);
		__atomic_thread_fence(__ATOMIC_SEQ_CST);
		for (int i = 0; i < COMPLETE_HOWS; i++)
			all -= __atomic_load_n(&s->n[i], __ATOMIC_SEQ_CST);
	} while (all);
	for (int i = 0; i < COMPLETE_HOWS; i++)
		s->written[i] = n[i];
}

/* An op with what was not written yet. */
static void tell(struct seen *s, struct thread *t)
{
	struct call c = {.thread = t, .t0 = clock_ticks()};
	uint64_t n[COMPLETE_HOWS], all = 0, offset;
	const struct link_map *object = site_object(s->site, &offset);
	unsigned char *counters; /* calls:c64 explained:c64 decoded:c64 */

	c.t1 = c.t0;
	for (int i = 0; i < COMPLETE_HOWS; i++) {
		n[i] = __atomic_load_n(&s->n[i], __ATOMIC_RELAXED) - s->written[i];
		s->written[i] += n[i];
		all += n[i];
	}
	if (!all)
		return;
	counters = put_SYSCALL(&c, 0, s->nr, s->sub, object ? object->l_name : NULL, offset, all,
			       n[COMPLETE_EXPLAINED], n[COMPLETE_DECODED]);
	if (counters && has_window()) {
		show(s, counters);
		__atomic_store_n(&s->counters, counters, __ATOMIC_RELEASE);
		show(s, counters);
	}
}

static bool take(struct seen *s, uint32_t from, uint32_t to)
{
	return __atomic_compare_exchange_n(&s->state, &from, to, false, __ATOMIC_ACQUIRE,
					   __ATOMIC_RELAXED);
}

static void tell_pending(struct seen *s, struct thread *t)
{
	if (!take(s, SEEN_PENDING, SEEN_BEING_TOLD))
		return;
	tell(s, t);
	__atomic_store_n(&s->state, SEEN_TOLD, __ATOMIC_RELEASE);
}

static void tell_all_pending(struct thread *t)
{
	if (__atomic_exchange_n(&table->is_pending, 0, __ATOMIC_RELAXED))
		for (size_t i = 0; i < SEEN_MAX; i++)
			tell_pending(&table->v[i], t);
}

/* Two threads may make two entries of one place: the reader adds them up. */
static struct seen *find(uint64_t nr, uint64_t sub, uintptr_t site)
{
	uint64_t hash = (nr * 31 + sub) * 0x9e3779b97f4a7c15u ^ site * 0xc2b2ae3d27d4eb4fu;

	hash ^= hash >> 29;
	for (uint64_t i = 0; i < PROBES_MAX; i++) {
		struct seen *s = &table->v[(hash + i) % SEEN_MAX];
		uint32_t state = __atomic_load_n(&s->state, __ATOMIC_ACQUIRE);

		if (state >= SEEN_PENDING && s->nr == nr && s->sub == sub && s->site == site)
			return s;
		if (state == SEEN_FREE && take(s, SEEN_FREE, SEEN_BEING_MADE)) {
			s->nr = (uint32_t)nr;
			s->sub = sub;
			s->site = site;
			__atomic_store_n(&s->state, SEEN_PENDING, __ATOMIC_RELEASE);
			return s;
		}
	}
	return NULL;
}

static void be_crowded(struct thread *t)
{
	struct call c = {.thread = t, .t0 = clock_ticks()};

	c.t1 = c.t0;
	if (t && !__atomic_exchange_n(&table->is_crowded, 1, __ATOMIC_RELAXED))
		put_GAP(&c, 0, "incomplete", "too many places that make system calls", NULL);
}

void complete_count(uint64_t nr, uint64_t sub, uintptr_t site, enum complete_how how)
{
	struct seen *s = find(nr, sub, site);
	struct thread *t = writer();
	unsigned char *counters;

	if (!s)
		return be_crowded(t);
	__atomic_fetch_add(&s->n[how], 1, __ATOMIC_SEQ_CST);
	counters = __atomic_load_n(&s->counters, __ATOMIC_ACQUIRE);
	if (counters && has_window())
		show(s, counters);
	if (!t) {
		if (s->state == SEEN_PENDING)
			__atomic_store_n(&table->is_pending, 1, __ATOMIC_RELAXED);
		return;
	}
	tell_pending(s, t);
	tell_all_pending(t);
}

void complete_count_write(void)
{
	struct thread *t = writer();

	if (!t)
		return;
	tell_all_pending(t);
	if (has_window())
		return;
	for (size_t i = 0; i < SEEN_MAX; i++)
		if (table->v[i].state == SEEN_TOLD)
			tell(&table->v[i], t);
}
