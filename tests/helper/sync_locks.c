/* sync_locks.c - every kind of lock, and who held it after whom: see sync_steps.h. */
#define _GNU_SOURCE
#include <sys/shm.h>

#include "sync_kinds.h"
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
