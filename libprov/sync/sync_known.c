/*
 * sync_known.c - what threads know of each other, so that it is recorded once: see sync.h.
 *
 * Each thread of a process has a slot, and there for each other slot how much of it the thread
 * knows, a vector clock: of its own ops so many (acquisitions do not count), and of what it learned
 * and could not note so many (see below).  An acquisition brings nothing new if the releaser knew
 * no more than that.
 *
 * A stamp has the version of its thread's row.  While that is still the present one, the row can be
 * read and compared; afterwards it is not known what stood in it, and the acquisition is
 * recorded.  Whom a thread has met once, up to which op, it need not ask again.
 *
 * Numbers carry the generation of their slot above the count: what was known of a former user says
 * nothing about the present one.
 *
 * Knowledge without a place in a row is counted as "outside": what was learned from a thread
 * without a slot (another process's, or the 65th), from a row that has changed meanwhile, or of two
 * users of one slot.  Only a thread that knows it as of then may know that, too.
 */
#include "sync.h"
#include "hot.h"
#include "sys.h"

#define SLOTS	    64
#define COUNT_BITS  48
#define GENERATIONS UINT16_MAX /* of a slot; then it is not given out any more */

struct known {
	uint64_t own, outside; /* generation << COUNT_BITS | count; 0: nothing */
};

/* All of a thread's first so many ops are known. */
struct met {
	uint64_t task, ops;
};

struct row {
	uint64_t holder;	/* generation << TID_BITS | tid; tid 0: free */
	uint32_t version;	/* odd: being changed */
	struct known of[SLOTS]; /* of its own slot: what it counts as outside */
	struct met met[SLOTS];	/* read by no other thread */
};

#define TID_BITS 32

static struct row rows[SLOTS];
static HOT uint32_t n_rows; /* used so far */

static uint64_t load(const uint64_t *word)
{
	return __atomic_load_n(word, __ATOMIC_RELAXED);
}

static void store(uint64_t *word, uint64_t value)
{
	__atomic_store_n(word, value, __ATOMIC_RELAXED);
}

static uint64_t generation_of(const struct row *row)
{
	return load(&row->holder) >> TID_BITS;
}

static uint64_t tagged(uint64_t generation, uint64_t count)
{
	return generation << COUNT_BITS | (count & ((1ull << COUNT_BITS) - 1));
}

static bool covers(uint64_t mine, uint64_t theirs)
{
	return !theirs || (mine >> COUNT_BITS == theirs >> COUNT_BITS && mine >= theirs);
}

static bool is_of_same(uint64_t mine, uint64_t theirs)
{
	return !mine || !theirs || mine >> COUNT_BITS == theirs >> COUNT_BITS;
}

/* False: one of the two was lost.  What is known of two users of a slot has no place in one row. */
static bool raise_to(uint64_t *mine, uint64_t theirs)
{
	uint64_t was = load(mine);

	if (was < theirs)
		store(mine, theirs);
	return is_of_same(was, theirs);
}

static void renew(struct row *row)
{
	row->version |= 1;
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	for (uint32_t i = 0; i < SLOTS; i++) {
		store(&row->of[i].own, 0);
		store(&row->of[i].outside, 0);
		row->met[i].task = 0;
	}
	__atomic_store_n(&row->version, row->version + 1, __ATOMIC_RELEASE);
}

/* From its former holder; false: another thread was faster, or it has had too many. */
static bool take_slot(uint32_t slot, uint64_t holder, uint32_t tid)
{
	uint32_t n = __atomic_load_n(&n_rows, __ATOMIC_RELAXED);
	uint64_t generation = (holder >> TID_BITS) + 1;

	if (generation > GENERATIONS ||
	    !__atomic_compare_exchange_n(&rows[slot].holder, &holder, generation << TID_BITS | tid,
					 false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
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
	if (!t->tid || t->image != wiped->images) /* a child in its parent's memory */
		return NO_SLOT;
	for (uint32_t i = 0; i < SLOTS; i++) {
		uint64_t holder = load(&rows[i].holder);

		if (((uint32_t)holder == 0 || (uint32_t)holder == t->tid) &&
		    take_slot(i, holder, t->tid))
			return i;
	}
	for (uint32_t i = 0; i < SLOTS; i++) {
		uint64_t holder = load(&rows[i].holder);

		if (is_gone(t, (uint32_t)holder) && take_slot(i, holder, t->tid))
			return i;
	}
	return NO_SLOT;
}

/* A handler that comes in between makes the thread do without: its row would know too little. */
static uint32_t slot_of(struct thread *t)
{
	uint32_t sought = SYNC_SLOT_SOUGHT, slot;

	if (t->sync_slot < SLOTS)
		return t->sync_slot;
	if (t->sync_slot != SYNC_SLOT_NEW)
		return t->sync_slot = NO_SLOT;
	t->sync_slot = sought;
	slot = find_slot(t);
	__atomic_compare_exchange_n(&t->sync_slot, &sought, slot, false, __ATOMIC_RELAXED,
				    __ATOMIC_RELAXED);
	return t->sync_slot;
}

/*
 * An op being written, or a row being changed, was interrupted by the caller: it cannot be counted.
 * What a handler learns meanwhile is in the row of a later version than the stamp's.
 */
struct stamp known_stamp(struct thread *t)
{
	struct stamp s = {.slot = slot_of(t)};

	if (s.slot != NO_SLOT)
		s.version = rows[s.slot].version;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	s.ops = t->n_ops;
	if (s.slot == NO_SLOT)
		return s;
	s.own = tagged(generation_of(&rows[s.slot]), s.ops - t->n_acquired);
	if (t->n_open || t->n_telling || s.version & 1)
		s.slot = NO_SLOT;
	return s;
}

static bool is_at(const struct row *row, const struct stamp *s)
{
	__atomic_thread_fence(__ATOMIC_ACQUIRE);
	return __atomic_load_n(&row->version, __ATOMIC_RELAXED) == s->version;
}

/* Something that a row says of this slot is not about the thread that has it now. */
static bool is_former(uint32_t slot, const struct known *k)
{
	uint64_t now = tagged(generation_of(&rows[slot]), 0);

	return !is_of_same(k->own, now) || !is_of_same(k->outside, now);
}

static struct known load_known(const struct known *k)
{
	return (struct known){load(&k->own), load(&k->outside)};
}

/* True if the releaser's row has news for the thread in slot `me`; false only if surely not. */
static bool has_news(uint32_t me, const struct stamp *s)
{
	const struct row *from = &rows[s->slot], *own = &rows[me];
	uint32_t n = __atomic_load_n(&n_rows, __ATOMIC_RELAXED);

	for (uint32_t i = 0; i < n; i++) {
		struct known theirs = load_known(&from->of[i]);

		if (i == me ? is_former(me, &theirs)
			    : !covers(own->of[i].own, theirs.own) ||
				      !covers(own->of[i].outside, theirs.outside))
			return true;
	}
	return !is_at(from, s);
}

/*
 * Each entry is that of the stamp if the row is still at its version when it has been read.  False:
 * not everything has found a place.
 */
static bool take_over(struct row *own, uint32_t me, const struct stamp *s)
{
	const struct row *from = &rows[s->slot];
	uint32_t n = __atomic_load_n(&n_rows, __ATOMIC_RELAXED);
	bool is_whole = true;

	for (uint32_t i = 0; i < n; i++) {
		struct known theirs = load_known(&from->of[i]);

		if (!is_at(from, s))
			return false;
		if (i == me) {
			is_whole &= !is_former(me, &theirs);
			continue;
		}
		is_whole &= raise_to(&own->of[i].own, theirs.own);
		is_whole &= raise_to(&own->of[i].outside, theirs.outside);
	}
	return is_whole;
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

static void count_outside(struct row *row, uint32_t me)
{
	uint64_t was = row->of[me].outside;

	store(&row->of[me].outside, was ? was + 1 : tagged(generation_of(row), 1));
}

static void learn(uint32_t me, const struct stamp *s, bool is_outside)
{
	struct row *row = &rows[me];

	begin_change(row);
	if (is_outside || !raise_to(&row->of[s->slot].own, s->own) || !take_over(row, me, s))
		count_outside(row, me);
	end_change(row);
}

static bool has_met(uint32_t me, const struct release *r)
{
	const struct met *met = &rows[me].met[r->task % SLOTS];

	return met->task == r->task && met->ops >= r->stamp.ops;
}

static void meet(uint32_t me, const struct release *r)
{
	rows[me].met[r->task % SLOTS] = (struct met){r->task, r->stamp.ops};
}

bool known_learn(struct thread *t, const struct release *from)
{
	const struct stamp *s = &from->stamp;
	uint32_t me = slot_of(t);
	bool is_outside, is_news;

	if (me == NO_SLOT)
		return true;
	if (t->n_telling > 1) { /* no thread may rely on what is not noted */
		t->sync_slot = NO_SLOT;
		return true;
	}
	if (has_met(me, from))
		return false;
	is_outside =
		s->slot == NO_SLOT || s->slot == me || from->task >> SERIAL_BITS != t->image_id;
	is_news = is_outside || !covers(rows[me].of[s->slot].own, s->own) || has_news(me, s);
	if (is_news)
		learn(me, s, is_outside);
	meet(me, from);
	return is_news;
}

/* A row is renewed by its next taker: here is only touched what has to be. */
void known_forked(void)
{
	for (uint32_t i = 0; i < n_rows; i++)
		rows[i].holder = 0;
	n_rows = 0;
}
