/* sync_locks.c - every kind of lock, and who held it after whom: see sync_steps.h. */
#define _GNU_SOURCE
#include <sys/shm.h>

#include "sync_steps.h"

union lock {
	pthread_mutex_t mutex;
	pthread_rwlock_t rwlock;
	pthread_spinlock_t spin;
	mtx_t mtx;
	sem_t sem;
	char room[128];
};

/* What a lock is, and how it is taken in any of its ways. */
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

static const struct timespec *in_a_minute(clockid_t clock)
{
	static __thread struct timespec t;

	clock_gettime(clock, &t);
	t.tv_sec += 60;
	return &t;
}

static void take_mutex(union lock *l)
{
	switch (random_below(4)) {
	case 0:
		must(!pthread_mutex_timedlock(&l->mutex, in_a_minute(CLOCK_REALTIME)));
		return;
	case 1:
		must(!pthread_mutex_clocklock(&l->mutex, CLOCK_MONOTONIC,
					      in_a_minute(CLOCK_MONOTONIC)));
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
		must(!pthread_mutex_timedlock(&l->mutex, in_a_minute(CLOCK_REALTIME)));
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

/* Who does not hold it may not give it away, and who holds it cannot take it again. */
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
		must(mtx_timedlock(&l->mtx, in_a_minute(CLOCK_REALTIME)) == thrd_success);
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
		must(!pthread_rwlock_timedwrlock(&l->rwlock, in_a_minute(CLOCK_REALTIME)));
		return;
	case 1:
		must(!pthread_rwlock_clockwrlock(&l->rwlock, CLOCK_MONOTONIC,
						 in_a_minute(CLOCK_MONOTONIC)));
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
		must(!pthread_rwlock_timedrdlock(&l->rwlock, in_a_minute(CLOCK_REALTIME)));
		return;
	case 1:
		must(!pthread_rwlock_clockrdlock(&l->rwlock, CLOCK_MONOTONIC,
						 in_a_minute(CLOCK_MONOTONIC)));
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
		must(!sem_timedwait(&l->sem, in_a_minute(CLOCK_REALTIME)));
		return;
	case 1:
		must(!sem_clockwait(&l->sem, CLOCK_MONOTONIC, in_a_minute(CLOCK_MONOTONIC)));
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

/* --- where they stand */

#define PART 65536
#define AT   4096 /* the lock, in the mapping */

static int shared_fd = -1, shared_id;

static int open_shared(enum place place)
{
	int fd = -1;

	if (place == MEMFD)
		fd = memfd_create("lock", 0);
	else if (place == SHM)
		fd = shm_open("/prov-sync-test", O_RDWR | O_CREAT, 0600);
	else
		fd = open("lock", O_RDWR | O_CREAT, 0600);
	must(fd >= 0 && !ftruncate(fd, PART));
	return fd;
}

/* Everyone maps the lock at a place of his own. */
static union lock *map_shared(enum place place)
{
	char *hint = (char *)0x200000000000 + (size_t)self * 16 * PART, *base = hint;

	if (place == SYSV)
		base = shmat(shared_id, hint, SHM_REMAP);
	else
		base = mmap(hint, PART, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, shared_fd,
			    0);
	must(base == hint);
	return (union lock *)(base + AT);
}

static void unmap_shared(enum place place)
{
	char *base = (char *)lock - AT;

	must(place == SYSV ? !shmdt(base) : !munmap(base, PART));
}

static void prepare(const void *arg)
{
	static union lock own;

	if (lock && lock != &own)
		unmap_shared(kind->place);
	kind = arg;
	lock = &own;
	if (kind->place == ANONYMOUS || kind->place == MOVED) {
		char *base =
			mmap(NULL, PART, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

		must(base != MAP_FAILED);
		lock = (union lock *)(base + AT);
	} else if (kind->place == SYSV) {
		shared_id = shmget(IPC_PRIVATE, PART, 0600);
		must(shared_id >= 0);
	} else if (kind->place != OWN) {
		if (shared_fd >= 0)
			close(shared_fd);
		shared_fd = open_shared(kind->place);
	}
	if (kind->place != OWN && lock == &own)
		lock = map_shared(kind->place);
	if (kind->place == SYSV)
		must(!shmctl(shared_id, IPC_RMID, NULL));
	kind->make(lock, kind->type, kind->place != OWN);
}

/* The actor's place for the lock. */
static union lock *find_lock(void)
{
	char *base = (char *)lock - AT;

	if (kind->place == OWN || kind->place == ANONYMOUS)
		return lock;
	if (kind->place == MOVED) {
		base = mremap(base, PART, PART, MREMAP_MAYMOVE | MREMAP_FIXED,
			      (char *)0x300000000000 + (size_t)self * 16 * PART);
		must(base != MAP_FAILED);
		return (union lock *)(base + AT);
	}
	return map_shared(kind->place);
}

/* --- what is played */

enum { LOCK };

static void hold_in_turn(int me)
{
	union lock *l = find_lock();

	(void)me;
	for (int i = 0; i < 4; i++) {
		if (random_below(2))
			step();
		disturb();
		kind->take(l);
		learn(LOCK);
		step();
		tell(LOCK);
		kind->give(l);
		disturb();
	}
	step();
}

enum { WRITTEN, READ };

static void read_and_write(int me)
{
	union lock *l = find_lock();

	(void)me;
	for (int i = 0; i < 6; i++) {
		disturb();
		if (random_below(3)) {
			take_read(l);
			learn_among(WRITTEN);
			step();
			tell_among(READ);
		} else {
			take_write(l);
			learn(WRITTEN);
			learn(READ);
			step();
			tell(WRITTEN);
		}
		give_rwlock(l);
	}
	step();
}

/* Two read at the same time between two who write. */
static void readers(int me)
{
	switch (me) {
	case 1:
		take_write(lock);
		step();
		tell(WRITTEN);
		give_rwlock(lock);
		next();
		at(3);
		take_write(lock);
		learn(READ);
		step();
		give_rwlock(lock);
		break;
	default:
		at(1);
		take_read(lock);
		learn(WRITTEN);
		step();
		next(); /* the other is in, too */
		at(3);
		step();
		tell_among(READ);
		give_rwlock(lock);
		step();
	}
}

/* b does not hold what it gives back; nor does c, which takes it afterwards without an order to b.
 */
static void not_owner(int me)
{
	switch (me) {
	case 1:
		must(!pthread_mutex_lock(&lock->mutex));
		step();
		next();
		at(2);
		tell(LOCK);
		must(!pthread_mutex_unlock(&lock->mutex));
		step();
		next();
		break;
	case 2:
		at(1);
		step();
		must(pthread_mutex_unlock(&lock->mutex) == EPERM);
		step();
		next();
		break;
	default:
		at(3);
		must(!pthread_mutex_lock(&lock->mutex));
		learn(LOCK);
		step();
		must(!pthread_mutex_unlock(&lock->mutex));
	}
}

/* The same by the first thread, which could have held it before there was another. */
static void never_owner(int me)
{
	if (me) {
		at(1);
		must(!pthread_mutex_lock(&lock->mutex));
		step();
		must(!pthread_mutex_unlock(&lock->mutex));
		return;
	}
	start(1);
	step();
	must(pthread_mutex_unlock(&lock->mutex) == EPERM);
	next();
	await(1);
}

/* Held since before there was a second thread, or anything that could be watched. */
static void held_before(int me)
{
	if (me) {
		kind->take(lock);
		learn(LOCK);
		step();
		kind->give(lock);
		return;
	}
	kind->take(lock);
	start(1);
	step();
	tell(LOCK);
	kind->give(lock);
	step();
	await(1);
}

static void depth(int me)
{
	if (me == 1) {
		must(!pthread_mutex_lock(&lock->mutex));
		must(!pthread_mutex_lock(&lock->mutex));
		step();
		must(!pthread_mutex_unlock(&lock->mutex));
		step();
		next();
		at(2);
		tell(LOCK);
		must(!pthread_mutex_unlock(&lock->mutex));
		step();
		next();
		return;
	}
	at(1);
	must(pthread_mutex_trylock(&lock->mutex) == EBUSY);
	step();
	next();
	at(3);
	must(!pthread_mutex_trylock(&lock->mutex));
	learn(LOCK);
	step();
	must(!pthread_mutex_unlock(&lock->mutex));
}

/* a dies with the lock: b has seen all that a did. */
static void dies(int me)
{
	union lock *l = find_lock();

	if (me == 1) {
		must(!pthread_mutex_lock(&l->mutex));
		step();
		step();
		tell(LOCK);
		world->last[self] = now;
		next();
		if (play->how == THREADS)
			pthread_exit(NULL);
		raise(SIGKILL);
	}
	at((uint32_t)me - 1);
	step();
	must((me == 2 ? pthread_mutex_lock : pthread_mutex_trylock)(&l->mutex) ==
	     (me == 2 ? EOWNERDEAD : 0));
	learn(LOCK);
	step();
	if (me == 2)
		must(!pthread_mutex_consistent(&l->mutex));
	tell(LOCK);
	must(!pthread_mutex_unlock(&l->mutex));
	next();
}

/* Nobody mends it: then nobody gets it, and nothing orders c. */
static void not_mended(int me)
{
	if (me == 1) {
		must(!pthread_mutex_lock(&lock->mutex));
		step();
		world->last[self] = now;
		tell(LOCK);
		next();
		pthread_exit(NULL);
	}
	at((uint32_t)me - 1);
	if (me == 2) {
		must(pthread_mutex_lock(&lock->mutex) == EOWNERDEAD);
		learn(LOCK);
		step();
		must(!pthread_mutex_unlock(&lock->mutex));
		next();
	} else {
		must(pthread_mutex_lock(&lock->mutex) == ENOTRECOVERABLE);
		step();
	}
}

/* What is mapped no more is forgotten: two children's own locks at the address of a common one. */
static void forgotten(int me)
{
	static union lock *old;
	char *fresh;

	if (!me) {
		for (int i = 1; i <= 2; i++)
			start(i);
		for (int i = 1; i <= 2; i++)
			await(i);
		return;
	}
	old = lock;
	if (kind->type != ADAPTIVE)
		unmap_shared(kind->place);
	fresh = mmap((char *)old - AT, PART, PROT_READ | PROT_WRITE,
		     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	must(fresh != MAP_FAILED);
	at((uint32_t)me - 1);
	kind->take(lock); /* all zero: a mutex */
	step();
	kind->give(lock);
	next();
}

/* Two locks side by side have nothing to do with each other. */
static void two_locks(int me)
{
	union lock *l = find_lock() + (me - 1);

	if (me == 2) {
		at(1);
		kind->make(l, kind->type, kind->place != OWN);
	}
	kind->take(l);
	step();
	kind->give(l);
	next();
}

#define MUTEX(type, place)                                                                         \
	&(struct kind)                                                                             \
	{                                                                                          \
		make_mutex, take_mutex, give_mutex, type, place                                    \
	}
#define KIND(what, type, place)                                                                    \
	&(struct kind)                                                                             \
	{                                                                                          \
		make_##what, take_##what, give_##what, type, place                                 \
	}
#define PLAY(name, how, demand, actors, act, pairs, ...)                                           \
	{                                                                                          \
		name, how, demand, actors, prepare, act, pairs, __VA_ARGS__                        \
	}

#define make_recursive	make_mutex
#define make_checking	make_mutex
#define make_inheriting make_mutex
#define give_inheriting give_mutex
#define make_write	make_rwlock
#define give_write	give_rwlock

static const struct play plays[] = {
	PLAY("normal", THREADS, ALL, 4, hold_in_turn, NULL, MUTEX(NORMAL, OWN)),
	PLAY("adaptive", THREADS, ALL, 4, hold_in_turn, NULL, MUTEX(ADAPTIVE, OWN)),
	PLAY("recursive", THREADS, ALL, 4, hold_in_turn, NULL, KIND(recursive, RECURSIVE, OWN)),
	PLAY("checking", THREADS, ALL, 4, hold_in_turn, NULL, KIND(checking, CHECKING, OWN)),
	PLAY("robust", THREADS, ALL, 4, hold_in_turn, NULL, MUTEX(ROBUST, OWN)),
	PLAY("inheriting", THREADS, ALL, 4, hold_in_turn, NULL, KIND(inheriting, INHERIT, OWN)),
	PLAY("spin", THREADS, ALL, 3, hold_in_turn, NULL, KIND(spin, 0, OWN)),
	PLAY("mtx", THREADS, ALL, 4, hold_in_turn, NULL, KIND(mtx, mtx_timed, OWN)),
	PLAY("mtx-recursive", THREADS, ALL, 4, hold_in_turn, NULL,
	     KIND(mtx, mtx_timed | mtx_recursive, OWN)),
	PLAY("write", THREADS, ALL, 4, hold_in_turn, NULL, KIND(write, 0, OWN)),
	PLAY("sem-lock", THREADS, STATED, 4, hold_in_turn, NULL, KIND(sem, 1, OWN)),
	PLAY("twice", THREADS, ALL, 4, hold_in_turn, NULL, MUTEX(NORMAL, TWICE)),
	PLAY("file", PROCESSES, ALL, 3, hold_in_turn, NULL, MUTEX(NORMAL, FILE_MAP)),
	PLAY("shm", PROCESSES, ALL, 3, hold_in_turn, NULL, KIND(recursive, RECURSIVE, SHM)),
	PLAY("memfd", PROCESSES, ALL, 3, hold_in_turn, NULL, KIND(checking, CHECKING, MEMFD)),
	PLAY("sysv", PROCESSES, ALL, 3, hold_in_turn, NULL, MUTEX(NORMAL, SYSV)),
	PLAY("anonymous", PROCESSES, ALL, 3, hold_in_turn, NULL, MUTEX(ROBUST, ANONYMOUS)),
	PLAY("moved", PROCESSES, ALL, 3, hold_in_turn, NULL, MUTEX(NORMAL, MOVED)),
	PLAY("inheriting-shared", PROCESSES, ALL, 3, hold_in_turn, NULL,
	     KIND(inheriting, INHERIT, FILE_MAP)),
	PLAY("spin-shared", PROCESSES, ALL, 2, hold_in_turn, NULL, KIND(spin, 0, MEMFD)),
	PLAY("write-shared", PROCESSES, ALL, 3, hold_in_turn, NULL, KIND(write, 0, SHM)),
	PLAY("sem-shared", PROCESSES, STATED, 3, hold_in_turn, NULL, KIND(sem, 1, SYSV)),
	PLAY("rwlock", THREADS, ALL, 4, read_and_write, NULL,
	     KIND(write, PTHREAD_RWLOCK_PREFER_READER_NP, OWN)),
	PLAY("rwlock-writers", THREADS, ALL, 4, read_and_write, NULL,
	     KIND(write, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP, OWN)),
	PLAY("rwlock-shared", PROCESSES, ALL, 3, read_and_write, NULL,
	     KIND(write, PTHREAD_RWLOCK_PREFER_READER_NP, FILE_MAP)),
	PLAY("readers", THREADS, ALL, 3, readers,
	     "a1<b1 a1<c1 b1|c1 b1|c2 b2|c2 b2<a2 c2<a2 b3|a2 c3|a2", KIND(write, 0, OWN)),
	PLAY("not-owner", THREADS, ALL, 3, not_owner, "a1<c1 a1|b1 b1|c1 b2|c1 a2|c1",
	     KIND(checking, CHECKING, OWN)),
	PLAY("not-owner-recursive", THREADS, ALL, 3, not_owner, "a1<c1 a1|b1 b1|c1 b2|c1 a2|c1",
	     KIND(recursive, RECURSIVE, OWN)),
	PLAY("never-owner", THREADS, ALL, 0, never_owner, "m1<a1 m2|a1",
	     KIND(checking, CHECKING, OWN)),
	PLAY("held-before", THREADS, ALL, 0, held_before, "m1<m2 m2<a1 m3|a1", MUTEX(NORMAL, OWN)),
	PLAY("held-before-write", THREADS, ALL, 0, held_before, "m1<m2 m2<a1 m3|a1",
	     KIND(write, 0, OWN)),
	PLAY("held-before-spin", THREADS, ALL, 0, held_before, "m1<m2 m2<a1 m3|a1",
	     KIND(spin, 0, OWN)),
	PLAY("held-before-mtx", THREADS, ALL, 0, held_before, "m1<m2 m2<a1 m3|a1",
	     KIND(mtx, mtx_timed, OWN)),
	PLAY("depth", THREADS, ALL, 2, depth, "a1<b2 a2<b2 a2|b1 a3|b2",
	     KIND(recursive, RECURSIVE, OWN)),
	PLAY("dies", THREADS, ALL, 3, dies, "a1<b2 a2<b2 b2<c2 a2|b1 b1|c1", MUTEX(ROBUST, OWN)),
	PLAY("dies-inheriting", THREADS, ALL, 3, dies, "a1<b2 a2<b2 b2<c2 a2|b1 b1|c1",
	     MUTEX(ROBUST_INHERIT, OWN)),
	PLAY("dies-process", PROCESSES, ALL, 3, dies, "a1<b2 a2<b2 b2<c2 a2|b1 b1|c1",
	     MUTEX(ROBUST, FILE_MAP)),
	PLAY("not-mended", THREADS, ALL, 3, not_mended, "a1<b1 a1|c1 b1|c1", MUTEX(ROBUST, OWN)),
	PLAY("forgotten-file", PROCESSES, ALL, 0, forgotten, "a1|b1", MUTEX(NORMAL, FILE_MAP)),
	PLAY("forgotten-sysv", PROCESSES, ALL, 0, forgotten, "a1|b1", MUTEX(NORMAL, SYSV)),
	PLAY("replaced", PROCESSES, ALL, 0, forgotten, "a1|b1", MUTEX(ADAPTIVE, ANONYMOUS)),
	PLAY("two", THREADS, ALL, 2, two_locks, "a1|b1", KIND(spin, 0, TWICE)),
	PLAY("two-processes", PROCESSES, ALL, 2, two_locks, "a1|b1", MUTEX(NORMAL, MEMFD)),
};

int main(int argc, char **argv)
{
	return play_all(plays, sizeof(plays) / sizeof(*plays), argc, argv);
}
