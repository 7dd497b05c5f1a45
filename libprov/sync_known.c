/*
 * sync_known.c - what threads know of each other, so that it is told once: see sync.h.
 *
 * Each thread of a process has a slot, and there for each other slot how much of it the thread
 * knows: of its own ops so many ("own": acquisitions do not count), and what it knew itself at one
 * of its versions.  A version is what a thread knows of others until it learns more.  So what a
 * thread knows is all that can be reached by that; and who knows no less of each slot, ops and
 * version, knows no less.
 *
 * A stamp names its thread's version.  While that is still the present one, its row can be read and
 * compared; afterwards nobody can say any more what stood in it, and the acquisition is recorded.
 * Numbers carry the generation of their slot above the count: what was known of a former user says
 * nothing about the present one.  What a thread learned from one without a slot (another process's,
 * or the 65th) stands in no row: whoever does not know the thread at the version that it had
 * afterwards may not know it either.
 */
#include "sync.h"
#include "sys.h"

#define SLOTS	   64
#define COUNT_BITS 48

struct known {
	uint64_t own, version; /* generation << COUNT_BITS | count; 0: nothing */
};

struct row {
	uint32_t tid;	  /* 0: free */
	uint32_t version; /* odd: being changed */
	uint32_t outside; /* the version at which it last learned from a thread without a slot */
	uint64_t generation;
	struct known of[SLOTS];
};

static struct row rows[SLOTS];
static uint32_t n_rows; /* used so far */

static uint64_t load(const uint64_t *word)
{
	return __atomic_load_n(word, __ATOMIC_RELAXED);
}

static void store(uint64_t *word, uint64_t value)
{
	__atomic_store_n(word, value, __ATOMIC_RELAXED);
}

static uint64_t tagged(uint64_t generation, uint64_t count)
{
	return generation << COUNT_BITS | (count & ((1ull << COUNT_BITS) - 1));
}

static bool covers(uint64_t mine, uint64_t theirs)
{
	return !theirs || (mine >> COUNT_BITS == theirs >> COUNT_BITS && mine >= theirs);
}

static void raise_to(uint64_t *mine, uint64_t theirs)
{
	if (load(mine) < theirs)
		store(mine, theirs);
}

static void renew(struct row *row)
{
	row->version |= 1;
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	row->generation++;
	row->outside = 0;
	for (uint32_t i = 0; i < SLOTS; i++) {
		store(&row->of[i].own, 0);
		store(&row->of[i].version, 0);
	}
	__atomic_store_n(&row->version, row->version + 1, __ATOMIC_RELEASE);
}

static bool take(uint32_t slot, uint32_t from, uint32_t tid)
{
	uint32_t n = __atomic_load_n(&n_rows, __ATOMIC_RELAXED);

	if (!__atomic_compare_exchange_n(&rows[slot].tid, &from, tid, false, __ATOMIC_ACQUIRE,
					 __ATOMIC_RELAXED))
		return false;
	renew(&rows[slot]);
	while (n <= slot && !__atomic_compare_exchange_n(&n_rows, &n, slot + 1, false,
							 __ATOMIC_RELEASE, __ATOMIC_RELAXED))
		;
	return true;
}

/* Nobody tells of the end of a thread: its slot is free once it is gone. */
static bool is_gone(const struct thread *t, uint32_t tid)
{
	return !sys_is_silent &&
	       sys_call(SYS_tgkill, t->image->pid, tid, 0, 0, 0, 0) == -3 /* ESRCH */;
}

static uint32_t find_slot(const struct thread *t)
{
	if (t->image != wiped->images) /* a child in its parent's memory */
		return NO_SLOT;
	for (uint32_t i = 0; i < SLOTS; i++)
		if ((!rows[i].tid || rows[i].tid == t->tid) && take(i, rows[i].tid, t->tid))
			return i;
	for (uint32_t i = 0; i < SLOTS; i++) {
		uint32_t tid = rows[i].tid;

		if (is_gone(t, tid) && take(i, tid, t->tid))
			return i;
	}
	return NO_SLOT;
}

static uint32_t slot_of(struct thread *t)
{
	if (t->sync_slot == SYNC_SLOT_NEW)
		t->sync_slot = find_slot(t);
	return t->sync_slot;
}

/* An op being written, or a row being changed, was interrupted by who asks: it cannot be counted.
 */
struct stamp known_stamp(struct thread *t)
{
	struct stamp s = {.ops = t->n_ops, .slot = slot_of(t)};

	if (s.slot == NO_SLOT)
		return s;
	s.own = tagged(rows[s.slot].generation, t->n_ops - t->n_acquired);
	s.version = rows[s.slot].version;
	if (t->n_open || s.version & 1)
		s.slot = NO_SLOT;
	return s;
}

static bool is_at(const struct row *row, const struct stamp *s)
{
	__atomic_thread_fence(__ATOMIC_ACQUIRE);
	return __atomic_load_n(&row->version, __ATOMIC_RELAXED) == s->version;
}

/* Whether the releaser's row tells the thread in slot `me` anything; false only if surely not. */
static bool has_news(uint32_t me, const struct stamp *s)
{
	const struct row *from = &rows[s->slot], *own = &rows[me];
	uint32_t n = __atomic_load_n(&n_rows, __ATOMIC_RELAXED), outside = from->outside;

	if (outside && !covers(own->of[s->slot].version, tagged(from->generation, outside)))
		return true;
	for (uint32_t i = 0; i < n; i++)
		if (i != me && (!covers(own->of[i].own, load(&from->of[i].own)) ||
				!covers(own->of[i].version, load(&from->of[i].version))))
			return true;
	return !is_at(from, s);
}

/* Each entry is that of the stamp if the row is still at its version when it has been read. */
static void take_over(struct row *own, uint32_t me, const struct stamp *s)
{
	const struct row *from = &rows[s->slot];
	uint32_t n = __atomic_load_n(&n_rows, __ATOMIC_RELAXED);

	for (uint32_t i = 0; i < n; i++) {
		uint64_t ops = load(&from->of[i].own), version = load(&from->of[i].version);

		if (!is_at(from, s))
			return;
		if (i == me)
			continue;
		raise_to(&own->of[i].own, ops);
		raise_to(&own->of[i].version, version);
	}
}

static void begin_change(struct row *row)
{
	__atomic_store_n(&row->version, row->version + 1, __ATOMIC_RELAXED);
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
}

static void end_change(struct row *row)
{
	__atomic_store_n(&row->version, row->version + 1, __ATOMIC_RELEASE);
}

static void learn_from_outside(struct row *row)
{
	begin_change(row);
	row->outside = row->version + 1;
	end_change(row);
}

static bool knows(uint32_t me, const struct stamp *s)
{
	struct known *k = &rows[me].of[s->slot];
	uint64_t version = tagged(s->own >> COUNT_BITS, s->version);

	if (!covers(k->own, s->own))
		return false;
	if (covers(k->version, version))
		return true;
	if (has_news(me, s))
		return false;
	store(&k->version, version);
	return true;
}

static void learn(uint32_t me, const struct stamp *s)
{
	struct row *row = &rows[me];

	begin_change(row);
	raise_to(&row->of[s->slot].own, s->own);
	raise_to(&row->of[s->slot].version, tagged(s->own >> COUNT_BITS, s->version));
	take_over(row, me, s);
	end_change(row);
}

bool known_learn(struct thread *t, const struct release *from)
{
	uint32_t me = slot_of(t);

	if (me == NO_SLOT)
		return true;
	if (rows[me].version & 1) { /* we interrupt it: what is not noted nobody may rely on */
		t->sync_slot = NO_SLOT;
		return true;
	}
	if (from->stamp.slot == NO_SLOT || from->who >> SERIAL_BITS != t->image_id) {
		learn_from_outside(&rows[me]);
		return true;
	}
	if (knows(me, &from->stamp))
		return false;
	learn(me, &from->stamp);
	return true;
}

void known_forked(void)
{
	for (uint32_t i = 0; i < n_rows; i++) {
		rows[i].tid = 0;
		renew(&rows[i]);
	}
}
