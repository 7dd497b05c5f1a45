/*
 * hook_sync.h - what spec/libc.def says of each kind of lock, before and after the real call.
 *
 * "ret" is 0 or an error, whatever the function returns.
 */
#ifndef PROV_HOOK_SYNC_H
#define PROV_HOOK_SYNC_H

#include <pthread.h>
#include <semaphore.h>

#include "sync/sync.h"

/* Results of C11's functions, as the errors of POSIX. */
int sync_c11(int ret);

/* Its memory begins anew: init and destroy. */
void sync_renewed(struct sync *s, const void *object);

/* Mutexes and spin locks. */
void mutex_taken_slowly(struct sync *s, const void *mutex, int ret);
void mutex_giving_slowly(struct sync *s, const void *mutex);

/* Taken again by the thread that gave it back. */
static inline void mutex_taken(struct sync *s, const void *mutex, int ret)
{
	struct object *o = ret || sync_is_full ? NULL : table_seen(s->thread, mutex);
	uint64_t task = sync_task(s->thread);

	if (!o || o->owner || o->last.task != task) {
		mutex_taken_slowly(s, mutex, ret);
		return;
	}
	o->owner = task;
	o->n++;
}

/* The thread has made no op since it last gave it back: the note still says all. */
static inline void mutex_giving(struct sync *s, const void *mutex)
{
	struct object *o = sync_is_full ? NULL : table_seen(s->thread, mutex);
	uint64_t task = sync_task(s->thread);

	if (!o || o->owner != task || o->depth || o->last.task != task ||
	    o->last.stamp.progress != thread_progress(s->thread)) {
		mutex_giving_slowly(s, mutex);
		return;
	}
	s->thread->mark = o->last.stamp.progress;
	o->owner = 0;
}

/* Condition variables: a wait gives its mutex back and takes it again. */
void cond_waited(struct sync *s, const void *mutex, int ret);
void cond_signals(struct sync *s, const void *cond);

/* Reader-writer locks. */
void rwlock_read(struct sync *s, const void *lock, int ret);
void rwlock_written(struct sync *s, const void *lock, int ret);
void rwlock_giving(struct sync *s, const void *lock);

/* Barriers: of as many threads as `count` each time the same. */
struct barrier_hook {
	struct party *own;
	uint32_t round;
};
void barrier_made(struct sync *s, const void *barrier, unsigned int count, int ret);
void barrier_arrive(struct sync *s, struct barrier_hook *h, const void *barrier);
void barrier_leave(struct sync *s, struct barrier_hook *h, int ret);

/* Once: the thread that ran the routine, and those that then know that it ran. */
struct once_hook {
	void (*start)(void); /* what libc is to call */
	void (*routine)(void);
	struct sync *sync;
	struct once_hook *outer;
};
void once_enter(struct sync *s, struct once_hook *h, const void *once, void (*routine)(void));
void once_leave(struct sync *s, struct once_hook *h, int ret);

/* Semaphores. */
#define POSTERS 4

struct post_hook {
	struct party *own;
};
void sem_posting(struct sync *s, struct post_hook *h, sem_t *sem);
void sem_posted(struct post_hook *h, int ret);

struct sem_hook {
	bool was_zero;
	uint32_t n;
	struct {
		struct party *party;
		uint32_t done;
		struct release last; /* of those that were done when the wait began */
	} poster[POSTERS];
};
void sem_enter(struct sync *s, struct sem_hook *h, sem_t *sem);

/* The same of what is found already; whether nothing is there to be taken is asked afterwards. */
void sem_begin_post(struct sync *s, struct post_hook *h);
void sem_begin_wait(struct sync *s, struct sem_hook *h);
void sem_left(struct sync *s, struct sem_hook *h, int ret);

#endif
