/*
 * sync_table.c - objects by their address: see sync.h.
 *
 * Objects of this memory stand in tables of its own, a fork's child gets a copy.  Those in memory
 * that other processes have too stand in one table in the recording, under a name that is the same
 * in all: the mapped file, and the offset in it.
 *
 * A table has a fixed size; objects are never taken out.  Where there is no room near the place
 * that an object's hash names, the next table has it, which is four times as large.
 */
#include "sync.h"

#include <sys/mman.h>

#include "log.h"
#include "sys.h"

#define LEVELS	       4
#define FIRST_LEVEL    4096
#define PROBES	       8
#define PARTIES	       8192
#define SHARED_BITS    11
#define SHARED_PARTIES 256
#define SHARES	       64

/* In the recording. */
struct shared {
	struct object objects[1 << SHARED_BITS];
	struct parties parties;
	struct party room[SHARED_PARTIES];
};

static struct object *levels[LEVELS];
static struct parties *own_parties;
static struct shared *shared;
static struct share shares[SHARES];
static uint32_t n_shares; /* used so far */
uint32_t table_shares;

static uint64_t mixed(uint64_t x)
{
	x *= 0x9e3779b97f4a7c15u;
	x ^= x >> 32;
	x *= 0xd6e8feb86659fd93u;
	return x ^ x >> 32;
}

/* --- tables */

/* Whoever comes second gives his back. */
static void *make_once(void **where, size_t bytes)
{
	void *at = __atomic_load_n(where, __ATOMIC_ACQUIRE), *made;

	if (at || sys_is_silent)
		return at;
	made = sys_mmap(NULL, bytes, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (sys_failed(made))
		return NULL;
	if (__atomic_compare_exchange_n(where, &at, made, false, __ATOMIC_ACQ_REL,
					__ATOMIC_ACQUIRE))
		return made;
	sys_munmap(made, bytes);
	return at;
}

/* NULL: no room near its place. */
static struct object *find_in(struct object *table, uint32_t size, uint64_t key, uint64_t hash)
{
	for (uint32_t i = 0; i < PROBES; i++) {
		struct object *o = &table[(hash + i) & (size - 1)];
		uint64_t there = __atomic_load_n(&o->key, __ATOMIC_RELAXED);

		if (there == key)
			return o;
		if (!there && __atomic_compare_exchange_n(&o->key, &there, key, false,
							  __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
			return o;
		if (there == key)
			return o;
	}
	return NULL;
}

static struct object *find_own(uint64_t address)
{
	uint64_t hash = mixed(address);
	uint32_t size = FIRST_LEVEL;

	for (uint32_t level = 0; level < LEVELS; level++, size *= 4) {
		struct object *table = make_once((void **)&levels[level],
						 size * sizeof(struct object)),
			      *o;

		if (!table)
			return NULL;
		o = find_in(table, size, address, hash);
		if (o)
			return o;
	}
	return NULL;
}

/* --- memory that others have too */

static const struct share *share_of(uint64_t address)
{
	uint32_t n = __atomic_load_n(&n_shares, __ATOMIC_ACQUIRE);

	for (uint32_t i = 0; i < n; i++)
		if (address >= shares[i].start && address < shares[i].end && shares[i].start)
			return &shares[i];
	return NULL;
}

static void fill(struct share *share, const struct share *what)
{
	share->file = what->file;
	share->offset = what->offset;
	__atomic_store_n(&share->end, what->end, __ATOMIC_RELEASE);
	__atomic_store_n(&share->start, what->start, __ATOMIC_RELEASE);
}

void table_share(const void *start, uint64_t length, const struct id *file, uint64_t offset)
{
	struct share what = {(uintptr_t)start, (uintptr_t)start + length, *file, offset};

	table_unshare(start, length);
	__atomic_fetch_add(&table_shares, 1, __ATOMIC_RELAXED);
	for (uint32_t i = 0; i < SHARES; i++) {
		uint64_t none = 0;
		uint32_t n = n_shares;

		/* 1: taken, and no address is in it yet */
		if (!__atomic_compare_exchange_n(&shares[i].start, &none, 1, false,
						 __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
			continue;
		fill(&shares[i], &what);
		while (n <= i && !__atomic_compare_exchange_n(&n_shares, &n, i + 1, false,
							      __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
			;
		return;
	}
}

/* A piece cut out of the middle of a share takes the rest behind it along, which is not known. */
void table_unshare(const void *start, uint64_t length)
{
	uint64_t from = (uintptr_t)start, to = from + length;

	for (uint32_t i = 0; i < n_shares; i++) {
		struct share *share = &shares[i];

		if (share->start <= 1 || to <= share->start || from >= share->end)
			continue;
		if (from > share->start) {
			share->end = from;
		} else if (to < share->end) {
			struct share rest = *share;

			rest.offset += to - rest.start;
			rest.start = to;
			share->end = 0;
			fill(share, &rest);
		} else {
			share->end = 0;
			__atomic_store_n(&share->start, 0, __ATOMIC_RELEASE);
		}
	}
}

/* Of length 0: what is there stays there, too. */
void table_move(const void *old, uint64_t old_length, const void *start, uint64_t length)
{
	const struct share *share = share_of((uintptr_t)old);
	struct share from = share ? *share : (struct share){0};

	table_unshare(start, length);
	if (old_length)
		table_unshare(old, old_length);
	if (share)
		table_share(start, length, &from.file, from.offset + ((uintptr_t)old - from.start));
}

void table_unshare_whole(const void *start)
{
	const struct share *share = share_of((uintptr_t)start);

	if (share && share->start == (uintptr_t)start)
		table_unshare(start, share->end - share->start);
}

/* which: 0 for what stands there; others are about the file itself. */
static struct object *find_shared(const struct id *file, uint64_t offset, uint64_t which)
{
	uint64_t key = mixed(offset + mixed(which) +
			     mixed(file->inode + mixed((uint64_t)file->major << 32 | file->minor)));
	struct shared *table = __atomic_load_n(&shared, __ATOMIC_ACQUIRE);

	if (!table) {
		table = log_shared(&log_now.file->shared, sizeof(*table));
		__atomic_store_n(&shared, table, __ATOMIC_RELEASE);
	}
	return table ? find_in(table->objects, 1 << SHARED_BITS, key | 1, key >> 20) : NULL;
}

/* --- what sync.h offers */

static void find(struct place *p, const void *address)
{
	p->address = (uintptr_t)address;
	p->share = n_shares ? share_of(p->address) : NULL;
	p->o = p->share ? find_shared(&p->share->file,
				      p->share->offset + (p->address - p->share->start), 0)
			: find_own(p->address);
}

/* A handler that interrupts this sees an address with its own object, or none. */
static void remember(struct thread *t, const void *address, struct object *o)
{
	struct seen_object *seen = table_place_of(t, address);

	if (t->shares != table_shares)
		for (uint32_t i = 0; i < OBJECTS_SEEN; i++)
			t->objects[i].address = NULL;
	t->shares = table_shares;
	seen->address = NULL;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	seen->object = o;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	seen->address = address;
}

bool table_find(struct sync *s, const void *address)
{
	struct place *p = &s->place;

	p->o = table_seen(s->thread, address);
	if (p->o) {
		p->address = (uintptr_t)address;
		p->share = NULL;
		return true;
	}
	find(p, address);
	if (p->o && !p->share)
		remember(s->thread, address, p->o);
	return p->o != NULL;
}

bool table_find_named(struct sync *s, const struct share *file, uint64_t which)
{
	s->place = (struct place){.share = file};
	s->place.o = find_shared(&file->file, file->offset, which);
	return s->place.o != NULL;
}

static struct parties *parties_of(const struct place *p)
{
	struct parties *all;

	if (p->share) {
		all = &shared->parties;
		__atomic_store_n(&all->max, SHARED_PARTIES, __ATOMIC_RELAXED);
		return all;
	}
	all = make_once((void **)&own_parties, sizeof(*all) + PARTIES * sizeof(struct party));
	if (all)
		__atomic_store_n(&all->max, PARTIES, __ATOMIC_RELAXED);
	return all;
}

struct party *table_party(const struct place *p, uint32_t number)
{
	return number ? (struct party *)(parties_of(p) + 1) + number - 1 : NULL;
}

uint32_t table_new_party(const struct place *p)
{
	struct parties *all = parties_of(p);
	uint32_t n = all ? __atomic_load_n(&all->n, __ATOMIC_RELAXED) : 0;

	while (all && n < all->max)
		if (__atomic_compare_exchange_n(&all->n, &n, n + 1, false, __ATOMIC_RELAXED,
						__ATOMIC_RELAXED))
			return n + 1;
	return 0;
}

void table_renew(const void *address)
{
	struct place p;
	struct object *o;

	find(&p, address);
	o = p.o;
	if (!o)
		return;
	for (struct party *party = table_party(&p, o->parties); party;
	     party = table_party(&p, party->next)) {
		party->task = 0;
		party->begun = party->done = 0;
		for (int i = 0; i < RECENT; i++)
			party->number[i] = 0;
	}
	o->owner = 0;
	o->n = 0;
	o->depth = 0;
	o->last.task = 0;
}
