/*
 * sync.h - what orders threads: from which thread one acquires.
 *
 * An edge of the synchronization order goes from a release to an acquisition.  It is kept with the
 * object, not with the threads: a release notes in a table its thread and how many ops that
 * thread had made (struct release), before the real call; an acquisition finds the note, after the
 * real call, and writes one op that names it.  A mutex itself sees to it that no other thread has
 * written the note in between, so that nothing here takes a lock.
 *
 *	sync_table.c	finds the object of an address, in this process or shared by several
 *	sync_known.c	what a thread knows already need not be recorded again (PROV_SYNC=thin)
 *	sync_late.c	reads and writes that are added to an op after a release
 *	sync.c		notes and ops
 *	hook_sync.c	what each kind of lock means
 *
 * Nothing is watched before there are two threads or a memory shared with other processes: what one
 * thread did before it made another came before it anyway.
 */
#ifndef PROV_SYNC_H
#define PROV_SYNC_H

#include <stdbool.h>
#include <stdint.h>

#include "call.h"
#include "ops.h"
#include "state.h"

/* Set by the first thread, child that shares memory, or writable shared mapping. */
extern bool sync_is_watching;

/* Every acquisition and release has an op: PROV_SYNC=full. */
extern bool sync_is_full;

/* How far a thread had come (sync_known.c says what the last two are). */
struct stamp {
	uint64_t ops; /* all that it had made */
	uint64_t own; /* of those, what is no acquisition */
	uint64_t progress;
	uint32_t version, slot;
};

#define NO_SLOT UINT32_MAX

struct release {
	uint64_t task; /* sync_task(); 0: none yet */
	struct stamp stamp;
};

#define SERIAL_BITS 24
#define RECENT	    8

/* One thread's share in an object that several may release at a time: readers, posters, arrivals.
 */
struct party {
	uint64_t task;		 /* 0: free */
	uint32_t begun, done;	 /* releases */
	uint32_t next;		 /* 1 + number of the object's next party; 0: none */
	uint32_t number[RECENT]; /* 1 + which release stands there; 0: it is being written */
	struct stamp recent[RECENT];
};

/* A lock, semaphore, barrier ... */
struct object {
	uint64_t key;	  /* address, or a name across processes; 0: free */
	uint64_t owner;	  /* the thread that holds it alone; 0: none, or not known */
	uint64_t n;	  /* acquisitions so far */
	uint32_t depth;	  /* how often more its owner holds it; of a barrier: how many wait for each
			     other; of a semaphore: 1: some that had no party have posted */
	uint32_t parties; /* 1 + number of the first; 0: none */
	struct release last; /* by one that held it alone */
};

/* The memory in which parties are made, this image's or the recording: they stand behind it. */
struct parties {
	uint32_t n, max;
};

struct place {
	struct object *o;
	struct parties *parties;
	const struct share
		*share; /* the memory that other processes have too; NULL: it is in none */
	uint64_t address;
};

/* One call of a function that orders threads. */
struct sync {
	struct thread *thread;
	uint32_t no; /* enum call_no */
	struct place place;
};

static inline uint64_t sync_task(const struct thread *t)
{
	return t->image_id << SERIAL_BITS | t->serial;
}

static inline bool sync_enter(struct sync *s, unsigned int no)
{
	if (__builtin_expect(!sync_is_watching, 1))
		return false;
	s->thread = state_thread();
	s->no = no;
	return s->thread != NULL;
}

/* Even while nothing is watched. */
static inline bool sync_enter_early(struct sync *s, unsigned int no)
{
	s->thread = state_thread();
	s->no = no;
	return s->thread != NULL;
}

/* From now on the program's locks are watched, unless the recording is to do without. */
void sync_watch(void);

/* --- notes and ops: sync.c */

/* The thread's stamp now, for an object.  Reads and writes that follow begin ops of their own, or
 * are added late. */
struct stamp sync_stamp_for(const struct sync *s);

/* For one in memory that other processes have too: nothing is added late. */
struct stamp sync_stamp(struct thread *t);

/* Before the real call, by one that holds the object alone. */
void sync_released(struct sync *s, enum acquire_what what);

/* In a full recording, an op that says so. */
void sync_tell_release(const struct sync *s, enum acquire_what what);

/* After the real call: an op, if `from` is news. */
void sync_acquired(const struct sync *s, enum acquire_what what, uint64_t n,
		   const struct release *from);

/* The same from all that a thread did, which died. */
void sync_acquired_from_dead(const struct sync *s, enum acquire_what what, uint64_t n,
			     uint64_t task);

/* The calling thread's share in the object; NULL: there are too many. */
struct party *sync_party(const struct sync *s);

/* The one after a party, the first after NULL; NULL: no more. */
struct party *sync_next(const struct sync *s, const struct party *party);

/* --- objects: sync_table.c */

/* Finds or makes the object at an address.  False: there is no room, it is not watched. */
bool table_find(struct sync *s, const void *address);

struct share;
/* The object of that name in all processes; of a file those of one offset are distinguished by
 * `which`. */
bool table_find_named(struct sync *s, const struct share *file, uint64_t which);

/* One of this memory alone that the thread has used before; NULL: table_find() knows. */
extern uint32_t table_shares; /* grows with each change of what is shared */
static inline struct seen_object *table_place_of(struct thread *t, const void *address)
{
	return &t->objects[((uintptr_t)address >> 3 ^ (uintptr_t)address >> 8) % OBJECTS_SEEN];
}
static inline struct object *table_seen(struct thread *t, const void *address)
{
	const struct seen_object *seen = table_place_of(t, address);

	return seen->address == address && t->shares == table_shares ? seen->object : NULL;
}

/* The object that was there is no more: a new one begins. */
void table_renew(const void *address);

struct party *table_party(const struct place *p, uint32_t number);

/* 1 + the number of a new one, 0: no room. */
uint32_t table_new_party(const struct place *p);

/* Memory that other processes have too, wherever it is mapped there. */
struct share {
	uint64_t start, end; /* start 0: free */
	struct id file;
	uint64_t offset;
};
void table_share(const void *start, uint64_t length, const struct id *file, uint64_t offset);
void table_unshare(const void *start, uint64_t length);

/* Memory shared at `old`, so many bytes of it, is at `start` now. */
void table_move(const void *old, uint64_t old_length, const void *start, uint64_t length);

/* The mapping that begins here, however long, is no more. */
void table_unshare_whole(const void *start);

/* --- what is added to an op after a release: sync_late.c */

/* One more read or write, to the thread's last op.  False: an acquirer counts on the op as it is. */
bool late_add(struct thread *t);

/* From now on one does. */
void late_fix(struct thread *t);

/* From now on an acquirer counts on what this release says, which may become less. */
void late_claim(const struct thread *t, struct release *from);

/* --- what threads know of each other: sync_known.c */

struct stamp known_stamp(struct thread *t);

/*
 * False: the thread knew that already, and all that the releaser knew.  Else it counts as knowing
 * it from now on; t->n_telling says while it has not been recorded.
 */
bool known_learn(struct thread *t, const struct release *from);

/* In the child of a fork: the other threads are not here. */
void known_forked(void);

#endif
