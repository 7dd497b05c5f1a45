/*
 * thin.c - random programs of threads that release and acquire: what is recorded of the
 * acquisitions when thinned (libprov/sync/sync_known.c) orders all other ops as all of them would.
 *
 * Threads are simulated, one at a time, but any other may run at each atomic access of the code
 * under test, and so may a handler of the thread itself.  Each thread has two vector clocks: what
 * it knows by all acquisitions, and what by those that were recorded; the second may never be less
 * when an op is made, and without handlers never more.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "libprov/log.h"
#include "libprov/sync/sync.h"
#include "libprov/sys.h"
#include "put.h"

static void preempt(void);
static bool is_alive(uint32_t tid);

/* Wherever the code under test looks at what others may change, others may run. */
#define __atomic_load_n(p, order)	  (preempt(), *(p))
#define __atomic_store_n(p, value, order) (preempt(), (void)(*(p) = (value)))
#define __atomic_thread_fence(order)	  preempt()
#define __atomic_signal_fence(order)	  preempt()
#define sys_call(nr, pid, tid, ...)	  ((void)(pid), is_alive((uint32_t)(tid)) ? 0 : -3)

#include "libprov/sync/sync.c"
#include "libprov/sync/sync_known.c"

#undef __atomic_load_n
#undef __atomic_store_n
#undef __atomic_thread_fence
#undef __atomic_signal_fence
#undef sys_call

/* Nothing is added to an op late. */
void late_fix(struct thread *t)
{
	(void)t;
}
void late_claim(const struct thread *t, struct release *from)
{
	(void)t, (void)from;
}

enum { THREADS = 32, OPS = 300, STEPS = 400, NOTES = 5, DEPTH = 3 };

/* Of each thread, how many ops that are no acquisitions are known. */
struct known_ops {
	uint16_t of[THREADS];
};

static struct sim {
	struct thread t;
	bool is_over, is_foreign; /* foreign: another process's */
	unsigned int busy;	  /* calls that it is in */
	struct known_ops all, recorded, recorded_at[OPS + 1];
	const struct known_ops *learning; /* by the acquisition that it is in */
} sims[THREADS];
static struct sim *current;
static unsigned int n_sims;

/* Locks, or one reader's or poster's place in one; other processes may have it, too. */
static struct note {
	struct object object;
	struct known_ops all;
	bool is_shared;
} notes[NOTES];

static struct way {
	bool has_handlers, they_release_only, is_crowded, is_silent;
	unsigned int op_chance, rareness; /* of others running in between */
} way;

static unsigned int seed, depth, n_recorded, n_acquired, n_threads_made;
static struct thread crowd[SLOTS - 2];
static const struct share share;
static struct prov_file file;

struct log log_now = {.file = &file};
struct wiped wiped[1];
union unusual unusual;
uint32_t sys_is_silent;

uint64_t clock_ticks_slowly(void)
{
	return 0;
}

uint64_t clock_ns(clockid_t id)
{
	(void)id;
	return 0;
}

static unsigned int chance(unsigned int n)
{
	return (unsigned int)rand_r(&seed) % n;
}

static void learn_all(struct known_ops *k, const struct known_ops *from)
{
	for (int i = 0; i < THREADS; i++)
		if (k->of[i] < from->of[i])
			k->of[i] = from->of[i];
}

static bool is_alive(uint32_t tid)
{
	for (unsigned int i = 0; i < n_sims; i++)
		if (!sims[i].is_over && sims[i].t.tid == tid)
			return true;
	return way.is_crowded && tid > UINT32_MAX - SLOTS;
}

/* --- ops */

static void check(const struct sim *s)
{
	for (int i = 0; i < THREADS; i++) {
		assert(s->all.of[i] <= s->recorded.of[i]);
		assert(s->all.of[i] == s->recorded.of[i] || way.has_handlers);
	}
}

/* Like log_reserve() and log_give_back(); what an op tells is known from its number on. */
static void op(struct sim *s, bool is_own, const struct known_ops *all,
	       const struct known_ops *recorded)
{
	s->t.n_open++;
	preempt();
	s->t.n_ops++;
	assert(s->t.n_ops <= OPS);
	if (all)
		learn_all(&s->all, all);
	if (recorded)
		learn_all(&s->recorded, recorded);
	if (is_own) {
		s->all.of[s - sims]++;
		s->recorded.of[s - sims]++;
		check(s);
	}
	s->recorded_at[s->t.n_ops] = s->recorded;
	preempt();
	s->t.n_open--;
}

static const struct sim *sim_of(uint64_t image, uint64_t serial)
{
	for (unsigned int i = 0; i < n_sims; i++)
		if (sims[i].t.image_id == image && sims[i].t.serial == serial)
			return &sims[i];
	abort();
}

/* What the reader makes of the op. */
static void acquired(struct sim *s, uint64_t image, uint64_t serial, uint64_t ops)
{
	const struct sim *from = sim_of(image, serial);
	struct known_ops learnt = from->recorded_at[ops < from->t.n_ops ? ops : from->t.n_ops];

	op(s, false, s->learning, &learnt);
	s->learning = NULL;
	n_recorded++;
}

unsigned char *put_ACQUIRE(const struct call *c, int64_t ret, enum acquire_what what,
			   uint64_t object, uint64_t n, uint64_t image, uint64_t from, uint64_t ops,
			   const struct id *id, uint64_t offset)
{
	(void)ret, (void)what, (void)object, (void)n, (void)id, (void)offset;
	preempt();
	acquired((struct sim *)c->thread, image, from, ops);
	return NULL;
}

unsigned char *put_RELEASE(const struct call *c, int64_t ret, enum acquire_what what,
			   uint64_t object, uint64_t n)
{
	(void)c, (void)ret, (void)what, (void)object, (void)n;
	return NULL;
}

struct party *table_party(const struct place *p, uint32_t number)
{
	(void)p, (void)number;
	return NULL;
}

uint32_t table_new_party(const struct place *p)
{
	(void)p;
	return 0;
}

/* --- what threads do */

static struct sync sync_of(struct sim *s, struct note *note)
{
	return (struct sync){&s->t, 0, {&note->object, NULL, note->is_shared ? &share : NULL, 0}};
}

/* Another process has numbers of its own, which mean nothing here. */
static void release_foreign(struct sim *s, struct note *note)
{
	note->object.last = (struct release){sync_task(&s->t),
					     {.ops = s->t.n_ops,
					      .own = tagged(1, chance(30)),
					      .version = 2 * chance(20),
					      .slot = chance(4)}};
}

static void release(struct sim *s, struct note *note)
{
	struct sync sync = sync_of(s, note);
	struct known_ops all = s->all; /* before a handler makes it more */

	if (s->is_foreign)
		release_foreign(s, note);
	else if (note->object.last.task != sync_task(&s->t) ||
		 note->object.last.stamp.ops != s->t.n_ops || chance(2))
		sync_released(&sync, 'm');
	note->all = all;
	note->object.owner = 0;
}

static void acquire(struct sim *s, struct note *note)
{
	struct sync sync = sync_of(s, note);
	struct release from = note->object.last;
	const struct known_ops *outer = s->learning, all = note->all;
	uint64_t image = from.task >> SERIAL_BITS;

	if (!from.task || (s->is_foreign && !note->is_shared && image != s->t.image_id))
		return;
	s->learning = note->is_shared || image == s->t.image_id ? &all : NULL;
	n_acquired++;
	if (s->is_foreign)
		acquired(s, image, from.task & ((1u << SERIAL_BITS) - 1), from.stamp.ops);
	else
		sync_acquired(&sync, 'm', 0, &from);
	if (s->learning)
		learn_all(&s->all, s->learning);
	s->learning = outer;
}

/* A lock of one who died: all that it did came before. */
static void acquire_from_dead(struct sim *s)
{
	const struct sim *dead = &sims[chance(n_sims)];
	struct sync sync = sync_of(s, &notes[0]);
	const struct known_ops *outer = s->learning;

	if (!dead->is_over || dead->t.image_id != s->t.image_id)
		return;
	s->learning = &dead->all;
	sync_acquired_from_dead(&sync, 'm', 0, sync_task(&dead->t));
	if (s->learning)
		learn_all(&s->all, s->learning);
	s->learning = outer;
}

/* An op that waited for another thread: for its end, say. */
static void wait_for(struct sim *s)
{
	const struct sim *other = &sims[chance(n_sims)];
	struct known_ops all, recorded;

	if (other == s || other->busy)
		return;
	all = other->all;
	recorded = other->recorded;
	op(s, true, &all, &recorded);
}

static struct sim *begin(const struct sim *maker, uint64_t image, bool is_foreign)
{
	struct sim *s = &sims[n_sims];
	const struct sim *former = n_sims ? &sims[chance(n_sims)] : NULL;

	if (n_sims == THREADS)
		return NULL;
	memset(s, 0, sizeof(*s));
	s->is_foreign = is_foreign;
	if (maker) {
		s->all = maker->all;
		s->recorded = maker->recorded;
	}
	s->t.serial = n_sims;
	s->t.image_id = image;
	s->t.image = chance(10) ? wiped->images : wiped->images + 1;
	s->t.sync_slot = SYNC_SLOT_NEW;
	s->t.tid = former && former->is_over && chance(2) ? former->t.tid : ++n_threads_made;
	if (is_alive(s->t.tid))
		s->t.tid = ++n_threads_made;
	if (way.is_silent)
		s->t.tid = 0;
	n_sims++;
	depth += DEPTH; /* nobody runs before it has begun */
	op(s, true, NULL, NULL);
	depth -= DEPTH;
	return s;
}

/* The child has its parent's memory, and none of the other threads. */
static void go_on_in_child(const struct sim *parent)
{
	static uint64_t images = 2;

	for (unsigned int i = 0; i < n_sims; i++)
		sims[i].is_over |= !sims[i].is_foreign;
	depth += DEPTH;
	known_forked();
	depth -= DEPTH;
	begin(parent, ++images, false);
}

static void act(struct sim *s)
{
	unsigned int what = chance(100);

	if (s->busy && way.they_release_only)
		what = 50;
	if (s->t.n_ops > OPS - 20)
		return;
	current = s;
	s->busy++;
	if (what < 44)
		acquire(s, &notes[chance(NOTES)]);
	else if (what < 74)
		release(s, &notes[chance(NOTES)]);
	else if (what < 74 + way.op_chance)
		op(s, true, NULL, NULL);
	else if (what == 88)
		wait_for(s);
	else if (what == 89 && !s->is_foreign)
		acquire_from_dead(s);
	s->busy--;
	if (s->busy)
		return;
	if (what == 90 && !depth && !chance(4) && !s->is_foreign)
		go_on_in_child(s);
	else if (what > 90 && what < 96) {
		op(s, true, NULL, NULL);
		begin(s, s->t.image_id, s->is_foreign);
	} else if (what >= 96 && s != sims)
		s->is_over = true;
}

static struct sim *somebody(void)
{
	struct sim *s = &sims[chance(n_sims)];

	return s->is_over ? NULL : s;
}

static void preempt(void)
{
	struct sim *outer = current, *s;

	if (depth >= DEPTH || !n_sims || chance(way.rareness))
		return;
	s = way.has_handlers && chance(2) ? current : somebody();
	if (!s || (s->busy && !way.has_handlers))
		return;
	depth++;
	act(s);
	depth--;
	current = outer;
}

static void crowd_in(void)
{
	for (uint32_t i = 0; i < SLOTS - 2; i++) {
		crowd[i] = (struct thread){
			.image = wiped->images, .tid = UINT32_MAX - i, .sync_slot = SYNC_SLOT_NEW};
		known_stamp(&crowd[i]);
	}
}

static void run_one(void)
{
	n_sims = 0;
	current = NULL;
	memset(notes, 0, sizeof(notes));
	for (int i = 0; i < NOTES; i++)
		notes[i].is_shared = !chance(3);
	way = (struct way){chance(2),	chance(2),  !chance(10),
			   !chance(20), chance(12), 4 + chance(60)};
	sys_is_silent = way.is_silent;
	memset(rows, 0, sizeof(rows));
	n_rows = 0;
	if (way.is_crowded)
		crowd_in();
	begin(NULL, 1, false);
	begin(NULL, 2, true);
	begin(sims, 1, false);
	for (int i = 0; i < STEPS; i++) {
		struct sim *s = somebody();

		if (s)
			act(s);
	}
	for (unsigned int i = 0; i < n_sims; i++)
		check(&sims[i]);
}

enum { OF_FORMER, OF_HEIR, EARLY, LATE, OF_HEIR_LATER };

static struct sim *one_more(uint32_t tid)
{
	struct sim *s = begin(NULL, 1, false);

	s->t.image = wiped->images;
	s->t.tid = tid;
	release(s, &notes[OF_HEIR_LATER]); /* takes a slot */
	return s;
}

static void take_up(struct sim *s, struct note *note)
{
	acquire(s, note);
	op(s, true, NULL, NULL);
}

/*
 * What is known of a slot's former user is neither taken for the present one's nor forgotten: four
 * threads, of which one in the middle knows the former and another its heir.
 */
static void use_a_slot_again(void)
{
	memset(rows, 0, sizeof(rows));
	memset(notes, 0, sizeof(notes));
	n_sims = 0;
	for (uint32_t tid = 1; tid <= 3; tid++)
		one_more(tid);
	release(&sims[0], &notes[EARLY]);
	release(&sims[1], &notes[OF_FORMER]);
	acquire(&sims[0], &notes[OF_FORMER]);
	release(&sims[0], &notes[LATE]);
	sims[1].is_over = true;
	release(one_more(2), &notes[OF_HEIR]);
	assert(sims[1].t.sync_slot == sims[3].t.sync_slot);
	acquire(&sims[2], &notes[OF_HEIR]);
	acquire(&sims[2], &notes[EARLY]);
}

static void know_both(void)
{
	struct sim *middle = &sims[0], *other = &sims[2], *heir = &sims[3];

	use_a_slot_again();
	take_up(other, &notes[LATE]); /* other has the heir in its row, the middle the former */

	use_a_slot_again();
	acquire(middle, &notes[OF_HEIR]); /* and has lost the former */
	release(middle, &notes[LATE]);
	take_up(other, &notes[LATE]);

	use_a_slot_again();
	acquire(heir, &notes[EARLY]);
	take_up(heir, &notes[LATE]); /* its own slot stands for the former there */

	use_a_slot_again();
	acquire(heir, &notes[LATE]); /* which has no place in its row */
	release(heir, &notes[OF_HEIR_LATER]);
	take_up(other, &notes[OF_HEIR_LATER]);

	use_a_slot_again();
	take_up(other, &notes[OF_FORMER]);
}

/* So many threads used a slot that its generation cannot be told from the first. */
static void outlive_generations(void)
{
	struct object lock = {0};
	struct sync sync = {.place.o = &lock};
	const uint32_t last = 1u << (64 - COUNT_BITS);

	n_sims = 0;
	way = (struct way){0};
	known_forked();
	begin(NULL, 1, false)->t.image = wiped->images;
	for (uint32_t i = 0; i <= last; i++) {
		struct sim *s = begin(NULL, 1, false);
		uint32_t before = n_recorded;

		s->t.image = wiped->images;
		s->t.serial = i + 1;
		s->t.tid = 7; /* the same slot each time */
		sync.thread = &s->t;
		sync_released(&sync, 'm');
		sync.thread = &sims[0].t;
		if (!i || i == last) {
			sync_acquired(&sync, 'm', 0, &lock.last);
			assert(n_recorded == before + 1);
		}
		sims[0].t.n_ops = 1;
		s->is_over = true;
		n_sims = 1;
	}
}

/* Threads that take a lock in turn and do nothing else learn what there is, and are silent then. */
static void take_turns(void)
{
	struct object lock = {0};
	struct sync sync = {.place.o = &lock};
	unsigned int before = n_recorded;

	for (uint32_t i = 0; i < 4000; i++) {
		sync.thread = &sims[i % n_sims].t;
		if (sims[i % n_sims].is_over)
			continue;
		sync_acquired(&sync, 'm', 0, &lock.last);
		sync_released(&sync, 'm');
	}
	assert(n_recorded - before < 4 * n_sims);
}

static void be_silent(void)
{
	way = (struct way){0};
	memset(rows, 0, sizeof(rows));
	n_sims = 0;
	for (int i = 0; i < 4; i++)
		begin(NULL, 1, false)->t.image = wiped->images;
	take_turns();
	sims[1].is_over = true; /* the next has its slot */
	begin(NULL, 1, false)->t.image = wiped->images;
	take_turns();
}

int main(void)
{
	for (seed = 1; seed <= 25000; seed++) {
		unsigned int own = seed;

		run_one();
		seed = own;
	}
	printf("%u of %u acquisitions recorded\n", n_recorded, n_acquired);
	assert(n_recorded < n_acquired);
	depth = DEPTH; /* from here on, one after another */
	sys_is_silent = false;
	be_silent();
	way = (struct way){0};
	know_both();
	outlive_generations();
	return 0;
}
