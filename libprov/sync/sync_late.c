/*
 * sync_late.c - reads and writes that are added to an op after a release: see sync.h.
 *
 * Whoever acquires what a thread released counts on that thread's ops so far.  A later read is no
 * part of them, so it needs an op of its own; but Python gives its lock back around each read, and
 * almost always no other thread takes it: a long loop would make an op for each turn.  So a call is
 * added to the thread's last op all the same, unless a thread has acquired since; and one that acquires
 * later from a release that the op has outgrown counts on all ops but that one.
 *
 * The two meet in two words for each thread: it writes how far it added, then looks for claims; the
 * other claims, then looks how far was added.  One of them sees the other.
 */
#include "sync.h"

#include <sys/mman.h>

#include "sys.h"

#ifndef MADV_WIPEONFORK
#define MADV_WIPEONFORK 18
#endif

#define LATE_THREADS 4096 /* later ones add nothing */

struct late {
	uint64_t added;	  /* as in struct thread */
	uint64_t claimed; /* so many of its ops are counted on */
	uint64_t rest[6]; /* a cache line each */
};

static struct late *all;
static struct late none[1]; /* there was no memory once: nothing may be added any more */

static struct late *make(void)
{
	size_t size = LATE_THREADS * sizeof(struct late);
	struct late *made, *there = NULL;

	if (sys_is_silent)
		return none;
	made = sys_mmap(NULL, size, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (sys_failed(made))
		made = none;
	else if (sys_madvise(made, size, MADV_WIPEONFORK)) {
		sys_munmap(made, size);
		made = none;
	}
	if (__atomic_compare_exchange_n(&all, &there, made, false, __ATOMIC_ACQ_REL,
					__ATOMIC_ACQUIRE))
		return made;
	if (made != none)
		sys_munmap(made, size);
	return there;
}

/* NULL: nothing is added to the ops of this thread. */
static struct late *late_of(uint64_t task)
{
	struct late *table = __atomic_load_n(&all, __ATOMIC_ACQUIRE);
	uint64_t serial = task & ((1u << SERIAL_BITS) - 1);

	if (!table)
		table = make();
	return table != none && serial < LATE_THREADS ? &table[serial] : NULL;
}

/* A child in its parent's memory has the numbers of its parent's threads. */
static struct late *own(const struct thread *t)
{
	return t->image == wiped->images ? late_of(sync_task(t)) : NULL;
}

static bool is_claimed(const struct late *l, uint64_t ops)
{
	return __atomic_load_n(&l->claimed, __ATOMIC_SEQ_CST) >= ops;
}

bool late_add(struct thread *t)
{
	struct late *l = own(t);
	uint64_t was = t->added, now = thread_progress(t) + 1;

	if (!l || now >> ADDED_BITS != t->n_ops || is_claimed(l, t->n_ops))
		return false;
	__atomic_store_n(&l->added, now, __ATOMIC_SEQ_CST);
	if (is_claimed(l, t->n_ops)) {
		__atomic_store_n(&l->added, was, __ATOMIC_SEQ_CST);
		return false;
	}
	t->added = now;
	return true;
}

static void claim(struct late *l, uint64_t ops)
{
	uint64_t before = __atomic_load_n(&l->claimed, __ATOMIC_SEQ_CST);

	while (before < ops && !__atomic_compare_exchange_n(&l->claimed, &before, ops, false,
							    __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
		;
}

void late_fix(struct thread *t)
{
	struct late *l = own(t);

	if (l)
		claim(l, t->n_ops);
}

void late_claim(const struct thread *t, struct release *from)
{
	struct stamp *s = &from->stamp;
	struct late *l = from->task >> SERIAL_BITS == t->image_id ? late_of(from->task) : NULL;
	uint64_t added;

	if (!l)
		return;
	claim(l, s->ops);
	added = __atomic_load_n(&l->added, __ATOMIC_SEQ_CST);
	if (added >> ADDED_BITS != s->ops || added <= s->progress)
		return;
	s->ops--;
	if (s->slot != NO_SLOT)
		s->own--;
}
