/* hook_sync.c - see hook_sync.h. */
#include "hook_sync.h"

#include <errno.h>
#include <threads.h>

#include "calls.h"

#include "poison.h" /* last: hooked names can no longer be spelled */

int sync_c11(int ret)
{
	return ret == thrd_success ? 0 : ret == thrd_timedout ? ETIMEDOUT : EINVAL;
}

void sync_renewed(struct sync *s, const void *object)
{
	(void)s;
	table_renew(object);
}

/* --- mutexes */

static void hold(struct sync *s, enum acquire_what what)
{
	struct object *o = s->place.o;
	struct release from = o->last;

	o->owner = sync_task(s->thread);
	o->depth = 0;
	sync_acquired(s, what, ++o->n, &from);
}

void mutex_taken_slowly(struct sync *s, const void *mutex, int ret)
{
	struct object *o;
	uint64_t former;

	if ((ret && ret != EOWNERDEAD) || !table_find(s, mutex))
		return;
	o = s->place.o;
	former = o->owner;
	if (former == sync_task(s->thread)) { /* recursive */
		o->depth++;
		return;
	}
	hold(s, ACQUIRE_MUTEX);
	if (ret == EOWNERDEAD)
		sync_acquired_from_dead(s, ACQUIRE_MUTEX, o->n, former);
}

/*
 * True if the thread holds a lock that it was not seen to take: before anything was watched, or
 * again after a wait that was cancelled or failed.  glibc notes in a mutex which thread has it; in a spin
 * lock it does not.
 */
static bool holds_unseen(const struct sync *s, const void *mutex)
{
	const struct object *o = s->place.o;

	if (s->no == CALL_pthread_spin_unlock)
		return !o->n && !o->last.task && !s->thread->serial;
	return (uint32_t)((const pthread_mutex_t *)mutex)->__data.__owner == s->thread->tid;
}

/* The child of a fork gives back what its parent took, unless the mutex looks at the thread that does. */
static bool holds_by_fork(const struct sync *s, const void *mutex)
{
	int kind = ((const pthread_mutex_t *)mutex)->__data.__kind & 3;

	return !s->thread->serial && s->no != CALL_pthread_spin_unlock &&
	       kind != PTHREAD_MUTEX_RECURSIVE && kind != PTHREAD_MUTEX_ERRORCHECK;
}

static bool holds(const struct sync *s, const void *mutex)
{
	uint64_t owner = s->place.o->owner;

	if (!owner)
		return holds_unseen(s, mutex);
	if (!s->place.share && owner >> SERIAL_BITS != s->thread->image_id)
		return holds_by_fork(s, mutex);
	return owner == sync_task(s->thread);
}

void mutex_giving_slowly(struct sync *s, const void *mutex)
{
	struct object *o;

	if (!table_find(s, mutex))
		return;
	o = s->place.o;
	if (!holds(s, mutex))
		return;
	if (o->owner != sync_task(s->thread))
		hold(s, ACQUIRE_MUTEX);
	if (o->depth) {
		o->depth--;
		return;
	}
	o->owner = 0;
	sync_released(s, ACQUIRE_MUTEX);
}

/* --- condition variables */

void cond_waited(struct sync *s, const void *mutex, int ret)
{
	if (!ret || ret == ETIMEDOUT || ret == EOWNERDEAD)
		mutex_taken(s, mutex, ret == EOWNERDEAD ? ret : 0);
}

/* A wait may end by itself: it need not follow this signal. */
void cond_signals(struct sync *s, const void *cond)
{
	s->place = (struct place){.address = (uintptr_t)cond};
	sync_tell_release(s, ACQUIRE_CONDITION);
}

/* --- reader-writer locks */

void rwlock_read(struct sync *s, const void *lock, int ret)
{
	struct object *o;
	uint64_t n = 0;

	if (ret || !table_find(s, lock))
		return;
	o = s->place.o;
	if (sync_is_full) /* else they would share a line that is not written */
		n = __atomic_add_fetch(&o->n, 1, __ATOMIC_RELAXED);
	sync_acquired(s, ACQUIRE_READ, n, &o->last);
}

/* After the writer before, and after all readers since. */
void rwlock_written(struct sync *s, const void *lock, int ret)
{
	if (ret || !table_find(s, lock))
		return;
	hold(s, ACQUIRE_WRITE);
	for (struct party *p = sync_next(s, NULL); p; p = sync_next(s, p)) {
		struct release from = {p->task, p->recent[0]};

		if (from.task)
			sync_acquired(s, ACQUIRE_WRITE, s->place.o->n, &from);
		__atomic_store_n(&p->task, 0, __ATOMIC_RELEASE);
	}
}

void rwlock_giving(struct sync *s, const void *lock)
{
	struct party *own;

	if (!table_find(s, lock))
		return;
	if (s->place.o->owner == sync_task(s->thread)) {
		s->place.o->owner = 0;
		sync_released(s, ACQUIRE_WRITE);
		return;
	}
	sync_tell_release(s, ACQUIRE_READ);
	own = sync_party(s);
	if (own)
		own->recent[0] = sync_stamp_for(s);
}

/* --- barriers */

void barrier_made(struct sync *s, const void *barrier, unsigned int count, int ret)
{
	if (ret)
		return;
	table_renew(barrier);
	if (table_find(s, barrier))
		s->place.o->depth = count;
}

void barrier_arrive(struct sync *s, struct barrier_hook *h, const void *barrier)
{
	*h = (struct barrier_hook){0};
	if (!table_find(s, barrier))
		return;
	h->own = sync_party(s);
	if (!h->own)
		return;
	h->round = h->own->begun + 1;
	sync_tell_release(s, ACQUIRE_BARRIER);
	h->own->recent[h->round % RECENT] = sync_stamp_for(s);
	__atomic_store_n(&h->own->begun, h->round, __ATOMIC_RELEASE);
}

/*
 * As long as only so many threads have ever come as the barrier waits for, all of them come in each
 * round.  Of more it is not known which met which.
 */
static bool is_certain(const struct sync *s, uint32_t round)
{
	uint32_t n = 0;

	for (struct party *p = sync_next(s, NULL); p; p = sync_next(s, p)) {
		n += p->task != 0;
		if (p->task && __atomic_load_n(&p->begun, __ATOMIC_ACQUIRE) - round > 1)
			return false;
	}
	return n == s->place.o->depth;
}

void barrier_leave(struct sync *s, struct barrier_hook *h, int ret)
{
	if (!h->own || (ret && ret != PTHREAD_BARRIER_SERIAL_THREAD) || !is_certain(s, h->round))
		return;
	for (struct party *p = sync_next(s, NULL); p; p = sync_next(s, p)) {
		struct release from = {p->task, p->recent[h->round % RECENT]};

		if (p != h->own && p->task)
			sync_acquired(s, ACQUIRE_BARRIER, h->round, &from);
	}
}

/* --- once */

static TLS struct once_hook *once_now;

static void run_once(void)
{
	struct once_hook *h = once_now;

	once_now = h->outer;
	h->routine();
	if (table_find(h->sync, (const void *)h->sync->place.address))
		sync_released(h->sync, ACQUIRE_ONCE);
}

void once_enter(struct sync *s, struct once_hook *h, const void *once, void (*routine)(void))
{
	s->place = (struct place){.address = (uintptr_t)once};
	*h = (struct once_hook){run_once, routine, s, once_now};
	once_now = h;
}

void once_leave(struct sync *s, struct once_hook *h, int ret)
{
	once_now = h->outer;
	if (!ret && table_find(s, (const void *)s->place.address))
		sync_acquired(s, ACQUIRE_ONCE, 0, &s->place.o->last);
}

/* --- semaphores */

void sem_posting(struct sync *s, struct post_hook *h, sem_t *sem)
{
	h->own = NULL;
	if (table_find(s, sem))
		sem_begin_post(s, h);
}

void sem_begin_post(struct sync *s, struct post_hook *h)
{
	uint32_t n;

	h->own = sync_party(s);
	if (!h->own) {
		__atomic_store_n(&s->place.o->depth, 1, __ATOMIC_RELEASE);
		return;
	}
	sync_tell_release(s, ACQUIRE_SEMAPHORE);
	n = __atomic_fetch_add(&h->own->begun, 1, __ATOMIC_ACQ_REL);
	__atomic_store_n(&h->own->number[n % RECENT], 0, __ATOMIC_RELEASE);
	h->own->recent[n % RECENT] = sync_stamp_for(s);
	__atomic_store_n(&h->own->number[n % RECENT], n + 1, __ATOMIC_RELEASE);
}

void sem_posted(struct post_hook *h, int ret)
{
	if (h->own && !ret)
		__atomic_fetch_add(&h->own->done, 1, __ATOMIC_ACQ_REL);
}

/* Release n (from 0) of a party, if it still stands there. */
static bool release_of(const struct party *p, uint32_t n, struct release *ret)
{
	const uint32_t *number = &p->number[n % RECENT];

	if (__atomic_load_n(number, __ATOMIC_ACQUIRE) != n + 1)
		return false;
	*ret = (struct release){p->task, p->recent[n % RECENT]};
	__atomic_thread_fence(__ATOMIC_ACQUIRE);
	return __atomic_load_n(number, __ATOMIC_RELAXED) == n + 1;
}

/*
 * Posts that a wait follows for certain:
 *	- the posts that were over when it began;
 *	- of those that were not, where the semaphore was zero then and one thread only has posted
 *	  since: its first one.
 * Which of several posts a wait has used up, histories do not tell (docs/decisions.md).
 */
void sem_enter(struct sync *s, struct sem_hook *h, sem_t *sem)
{
	int value = 1;

	h->n = 0;
	h->was_zero = false;
	if (!table_find(s, sem))
		return;
	sem_begin_wait(s, h);
	h->was_zero = sem_getvalue(sem, &value) == 0 && value <= 0;
}

void sem_begin_wait(struct sync *s, struct sem_hook *h)
{
	h->n = 0;
	h->was_zero = false;
	for (struct party *p = sync_next(s, NULL); p && h->n < POSTERS; p = sync_next(s, p)) {
		h->poster[h->n].party = p;
		h->poster[h->n].done = __atomic_load_n(&p->done, __ATOMIC_ACQUIRE);
		h->poster[h->n].last.task = 0;
		if (h->poster[h->n].done)
			release_of(p, h->poster[h->n].done - 1, &h->poster[h->n].last);
		h->n++;
	}
}

static uint32_t done_before(const struct sem_hook *h, const struct party *p)
{
	for (uint32_t i = 0; i < h->n; i++)
		if (h->poster[i].party == p)
			return h->poster[i].done;
	return 0;
}

/* The only thread that has posted since, with what it posted first; false: none, or several. */
static bool only_poster(const struct sync *s, const struct sem_hook *h, struct release *ret)
{
	const struct party *only = NULL;

	if (__atomic_load_n(&s->place.o->depth, __ATOMIC_ACQUIRE))
		return false;
	for (struct party *p = sync_next(s, NULL); p; p = sync_next(s, p)) {
		if (__atomic_load_n(&p->begun, __ATOMIC_ACQUIRE) == done_before(h, p))
			continue;
		if (only)
			return false;
		only = p;
	}
	return only && release_of(only, done_before(h, only), ret);
}

void sem_left(struct sync *s, struct sem_hook *h, int ret)
{
	struct release first;
	uint64_t n;

	if (ret || !s->place.o)
		return;
	n = __atomic_add_fetch(&s->place.o->n, 1, __ATOMIC_RELAXED);
	for (uint32_t i = 0; i < h->n; i++)
		sync_acquired(s, ACQUIRE_SEMAPHORE, n, &h->poster[i].last);
	if (h->was_zero && only_poster(s, h, &first))
		sync_acquired(s, ACQUIRE_SEMAPHORE, n, &first);
}
