/* sync_kinds.h - every kind of lock: how it is made, and the ways to take one and to give it back. */
#ifndef SYNC_KINDS_H
#define SYNC_KINDS_H

#include "sync_steps.h"

union lock {
	pthread_mutex_t mutex;
	pthread_rwlock_t rwlock;
	pthread_spinlock_t spin;
	mtx_t mtx;
	sem_t sem;
	char room[128];
};

/* A lock of any kind, and the ways to take it. */
struct kind {
	void (*make)(union lock *l, int type, bool is_shared);
	void (*take)(union lock *l);
	void (*give)(union lock *l);
	int type;
	enum place { OWN, TWICE, FILE_MAP, SHM, MEMFD, SYSV, ANONYMOUS, MOVED } place;
};

static const struct kind *kind;
static union lock *lock;

/* --- the ways to take one */

static void take_mutex(union lock *l)
{
	switch (random_below(4)) {
	case 0:
		must(!pthread_mutex_timedlock(&l->mutex, soon(CLOCK_REALTIME, 60000)));
		return;
	case 1:
		must(!pthread_mutex_clocklock(&l->mutex, CLOCK_MONOTONIC,
					      soon(CLOCK_MONOTONIC, 60000)));
		return;
	case 2:
		while (pthread_mutex_trylock(&l->mutex))
			sched_yield();
		return;
	default:
		must(!pthread_mutex_lock(&l->mutex));
	}
}

/* glibc lets no process wait for these by CLOCK_MONOTONIC. */
static void take_inheriting(union lock *l)
{
	if (random_below(2))
		must(!pthread_mutex_lock(&l->mutex));
	else
		must(!pthread_mutex_timedlock(&l->mutex, soon(CLOCK_REALTIME, 60000)));
}

static void give_mutex(union lock *l)
{
	must(!pthread_mutex_unlock(&l->mutex));
}

static void take_recursive(union lock *l)
{
	take_mutex(l);
	disturb();
	must(!pthread_mutex_lock(&l->mutex));
	if (random_below(2)) {
		must(!pthread_mutex_trylock(&l->mutex));
		give_mutex(l);
	}
}

static void give_recursive(union lock *l)
{
	give_mutex(l);
	disturb();
	give_mutex(l);
}

/* It checks its owner: another thread may not give it away, and the owner cannot take it again. */
static void take_checking(union lock *l)
{
	must(pthread_mutex_unlock(&l->mutex) == EPERM);
	take_mutex(l);
	must(pthread_mutex_lock(&l->mutex) == EDEADLK);
	must(pthread_mutex_trylock(&l->mutex) == EBUSY);
}

static void give_checking(union lock *l)
{
	give_mutex(l);
	must(pthread_mutex_unlock(&l->mutex) == EPERM);
}

static void take_spin(union lock *l)
{
	if (random_below(2))
		while (pthread_spin_trylock(&l->spin))
			sched_yield();
	else
		must(!pthread_spin_lock(&l->spin));
}

static void give_spin(union lock *l)
{
	must(!pthread_spin_unlock(&l->spin));
}

static void take_mtx(union lock *l)
{
	switch (random_below(3)) {
	case 0:
		while (mtx_trylock(&l->mtx) != thrd_success)
			sched_yield();
		return;
	case 1:
		must(mtx_timedlock(&l->mtx, soon(CLOCK_REALTIME, 60000)) == thrd_success);
		return;
	default:
		must(mtx_lock(&l->mtx) == thrd_success);
	}
}

static void give_mtx(union lock *l)
{
	must(mtx_unlock(&l->mtx) == thrd_success);
}

static void take_write(union lock *l)
{
	switch (random_below(4)) {
	case 0:
		must(!pthread_rwlock_timedwrlock(&l->rwlock, soon(CLOCK_REALTIME, 60000)));
		return;
	case 1:
		must(!pthread_rwlock_clockwrlock(&l->rwlock, CLOCK_MONOTONIC,
						 soon(CLOCK_MONOTONIC, 60000)));
		return;
	case 2:
		while (pthread_rwlock_trywrlock(&l->rwlock))
			sched_yield();
		return;
	default:
		must(!pthread_rwlock_wrlock(&l->rwlock));
	}
}

static void take_read(union lock *l)
{
	switch (random_below(4)) {
	case 0:
		must(!pthread_rwlock_timedrdlock(&l->rwlock, soon(CLOCK_REALTIME, 60000)));
		return;
	case 1:
		must(!pthread_rwlock_clockrdlock(&l->rwlock, CLOCK_MONOTONIC,
						 soon(CLOCK_MONOTONIC, 60000)));
		return;
	case 2:
		while (pthread_rwlock_tryrdlock(&l->rwlock))
			sched_yield();
		return;
	default:
		must(!pthread_rwlock_rdlock(&l->rwlock));
	}
}

static void give_rwlock(union lock *l)
{
	must(!pthread_rwlock_unlock(&l->rwlock));
}

static void take_sem(union lock *l)
{
	switch (random_below(4)) {
	case 0:
		must(!sem_timedwait(&l->sem, soon(CLOCK_REALTIME, 60000)));
		return;
	case 1:
		must(!sem_clockwait(&l->sem, CLOCK_MONOTONIC, soon(CLOCK_MONOTONIC, 60000)));
		return;
	case 2:
		while (sem_trywait(&l->sem))
			sched_yield();
		return;
	default:
		must(!sem_wait(&l->sem));
	}
}

static void give_sem(union lock *l)
{
	must(!sem_post(&l->sem));
}

/* --- how they are made */

enum { NORMAL, RECURSIVE, CHECKING, ADAPTIVE, ROBUST, INHERIT, ROBUST_INHERIT, PROTECT };

static void make_mutex(union lock *l, int type, bool is_shared)
{
	static const int types[] = {[RECURSIVE] = PTHREAD_MUTEX_RECURSIVE,
				    [CHECKING] = PTHREAD_MUTEX_ERRORCHECK,
				    [ADAPTIVE] = PTHREAD_MUTEX_ADAPTIVE_NP,
				    [PROTECT] = PTHREAD_MUTEX_NORMAL};
	pthread_mutexattr_t a;

	must(!pthread_mutexattr_init(&a));
	must(!pthread_mutexattr_settype(&a, types[type]));
	if (type == ROBUST || type == ROBUST_INHERIT)
		must(!pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST));
	if (type == INHERIT || type == ROBUST_INHERIT)
		must(!pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_INHERIT));
	must(!pthread_mutexattr_setpshared(&a, is_shared));
	must(!pthread_mutex_init(&l->mutex, &a));
}

static void make_spin(union lock *l, int type, bool is_shared)
{
	(void)type;
	must(!pthread_spin_init(&l->spin, is_shared));
}

static void make_mtx(union lock *l, int type, bool is_shared)
{
	(void)is_shared;
	must(mtx_init(&l->mtx, type) == thrd_success);
}

static void make_rwlock(union lock *l, int type, bool is_shared)
{
	pthread_rwlockattr_t a;

	must(!pthread_rwlockattr_init(&a));
	must(!pthread_rwlockattr_setkind_np(&a, type));
	must(!pthread_rwlockattr_setpshared(&a, is_shared));
	must(!pthread_rwlock_init(&l->rwlock, &a));
}

static void make_sem(union lock *l, int type, bool is_shared)
{
	must(!sem_init(&l->sem, is_shared, (unsigned int)type));
}

#endif
