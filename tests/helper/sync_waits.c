/* sync_waits.c - condition variables, barriers, and what is done once: see sync_steps.h. */
#define _GNU_SOURCE
#include "sync_steps.h"

/* --- condition variables */

enum { LOCK };

static pthread_mutex_t mutex;
static pthread_cond_t cond;
static mtx_t mtx;
static cnd_t cnd;
static int turn;

int old_init(pthread_cond_t *, const pthread_condattr_t *);
int old_wait(pthread_cond_t *, pthread_mutex_t *);
int old_timedwait(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
int old_signal(pthread_cond_t *);
int old_broadcast(pthread_cond_t *);
__asm__(".symver old_init, pthread_cond_init@GLIBC_2.2.5");
__asm__(".symver old_wait, pthread_cond_wait@GLIBC_2.2.5");
__asm__(".symver old_timedwait, pthread_cond_timedwait@GLIBC_2.2.5");
__asm__(".symver old_signal, pthread_cond_signal@GLIBC_2.2.5");
__asm__(".symver old_broadcast, pthread_cond_broadcast@GLIBC_2.2.5");

static void prepare_cond(const void *arg)
{
	(void)arg;
	turn = 0;
	must(!pthread_mutex_init(&mutex, NULL) && !pthread_cond_init(&cond, NULL));
	must(mtx_init(&mtx, mtx_plain) == thrd_success && cnd_init(&cnd) == thrd_success);
}

/* Of the first version: a pointer to one that libc makes. */
static void prepare_old(const void *arg)
{
	prepare_cond(arg);
	must(!old_init(&cond, NULL));
}

static void wait_new(void)
{
	int ret;

	switch (random_below(4)) {
	case 0:
		ret = pthread_cond_timedwait(&cond, &mutex, soon(CLOCK_REALTIME, 60000));
		break;
	case 1:
		ret = pthread_cond_clockwait(&cond, &mutex, CLOCK_MONOTONIC,
					     soon(CLOCK_MONOTONIC, 60000));
		break;
	case 2: /* over at once, or nearly */
		ret = pthread_cond_timedwait(&cond, &mutex, soon(CLOCK_REALTIME, 0));
		must(ret == 0 || ret == ETIMEDOUT);
		return;
	default:
		ret = pthread_cond_wait(&cond, &mutex);
	}
	must(!ret);
}

static void wait_old(void)
{
	if (random_below(2))
		must(!old_wait(&cond, &mutex));
	else
		must(!old_timedwait(&cond, &mutex, soon(CLOCK_REALTIME, 60000)));
}

static void wait_cnd(void)
{
	if (random_below(2))
		must(cnd_wait(&cnd, &mtx) == thrd_success);
	else
		must(cnd_timedwait(&cnd, &mtx, soon(CLOCK_REALTIME, 60000)) == thrd_success);
}

static void lock_new(void)
{
	must(!pthread_mutex_lock(&mutex));
}

static void unlock_new(void)
{
	must(!pthread_mutex_unlock(&mutex));
}

static void lock_mtx(void)
{
	must(mtx_lock(&mtx) == thrd_success);
}

static void unlock_mtx(void)
{
	must(mtx_unlock(&mtx) == thrd_success);
}

static void wake_new(void)
{
	must(!pthread_cond_broadcast(&cond));
}

static void wake_old(void)
{
	must(!old_signal(&cond) && !old_broadcast(&cond));
}

static void wake_cnd(void)
{
	must(cnd_signal(&cnd) == thrd_success && cnd_broadcast(&cnd) == thrd_success);
}

/* One after another, in a circle. */
static void circle(void (*lock)(void), void (*unlock)(void), void (*wait)(void), void (*wake)(void))
{
	for (int i = 0; i < 4; i++) {
		bool is_late = random_below(2);

		disturb();
		lock();
		learn(LOCK);
		while (turn % play->actors != self - 1) {
			tell(LOCK);
			wait();
			learn(LOCK);
		}
		turn++;
		step();
		if (!is_late)
			wake();
		tell(LOCK);
		unlock();
		step();
		if (is_late)
			wake();
	}
}

static void circle_new(int me)
{
	(void)me;
	circle(lock_new, unlock_new, wait_new, wake_new);
}

static void circle_old(int me)
{
	(void)me;
	circle(lock_new, unlock_new, wait_old, wake_old);
}

static void circle_cnd(int me)
{
	(void)me;
	circle(lock_mtx, unlock_mtx, wait_cnd, wake_cnd);
}

/* A signal is no edge: the wait could have ended by itself. */
static void signals(int me)
{
	if (me == 1) {
		lock_new();
		learn(LOCK);
		next();
		must(!pthread_cond_wait(&cond, &mutex));
		step();
		unlock_new();
		return;
	}
	at(1);
	lock_new(); /* so the other waits */
	unlock_new();
	step();
	must(!pthread_cond_signal(&cond));
}

/* It is not given back for a wait that fails at once. */
static void fails(int me)
{
	struct timespec never = {0, 2000000000};

	if (me == 1) {
		for (int i = 0; i < 2; i++) {
			lock_new();
			must(pthread_cond_timedwait(&cond, &mutex, &never) == EINVAL);
			unlock_new();
		}
		lock_new();
		step();
		must(pthread_cond_timedwait(&cond, &mutex, &never) == EINVAL);
		step();
		tell(LOCK);
		unlock_new();
		step();
		next();
		return;
	}
	at(1);
	lock_new();
	learn(LOCK);
	step();
	unlock_new();
}

static void clean(void *arg)
{
	(void)arg;
	learn(LOCK);
	step();
	tell(LOCK);
	world->last[self] = now;
	unlock_new();
	next();
}

/* b waits and is cancelled; it has the mutex again when it cleans up, and c gets it afterwards. */
static void cancelled(int me)
{
	switch (me) {
	case 1:
		at(1);
		lock_new();
		learn(LOCK);
		step();
		tell(LOCK);
		must(!pthread_cancel(actors[2].thread));
		unlock_new();
		step();
		break;
	case 2:
		lock_new();
		step();
		tell(LOCK);
		pthread_cleanup_push(clean, NULL);
		next();
		while (true)
			must(!pthread_cond_wait(&cond, &mutex));
		pthread_cleanup_pop(0);
		break;
	default:
		at(2);
		lock_new();
		learn(LOCK);
		step();
		unlock_new();
	}
}

/* --- barriers */

static pthread_barrier_t own_barrier, *barrier;

static void prepare_barrier(const void *arg)
{
	pthread_barrierattr_t a;

	must(!pthread_barrierattr_init(&a));
	if (play->how == PROCESSES && (!barrier || barrier == &own_barrier))
		barrier =
			mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	else if (play->how == THREADS)
		barrier = &own_barrier;
	must(!pthread_barrierattr_setpshared(&a, play->how == PROCESSES));
	must(!pthread_barrier_init(barrier, &a, *(const unsigned int *)arg));
}

static void meet(void)
{
	int ret = pthread_barrier_wait(barrier);

	must(!ret || ret == PTHREAD_BARRIER_SERIAL_THREAD);
}

static void rounds(int me)
{
	(void)me;
	for (int i = 0; i < 10; i++) {
		disturb();
		step();
		tell_among(i);
		meet();
		learn_among(i);
		disturb();
	}
	step();
}

/* Who met whom nobody can tell, once all have come. */
static void too_many(int me)
{
	(void)me;
	step();
	tell_among(0);
	meet();
	learn_among(0);
	step();
	for (uint32_t i = 1; i <= 3; i++) { /* each once, so that nobody is left over */
		next();
		at(4 * i);
		disturb();
		meet();
		step();
	}
}

/* --- once */

static pthread_once_t once, once_more;
static once_flag flag;

static void prepare_once(const void *arg)
{
	static const pthread_once_t no = PTHREAD_ONCE_INIT;
	static const once_flag not_yet = ONCE_FLAG_INIT;

	(void)arg;
	once = once_more = no;
	flag = not_yet;
}

static void routine(void)
{
	disturb();
	step();
	tell(0);
}

static void outer_routine(void)
{
	must(!pthread_once(&once_more, routine));
	step();
	tell(0);
}

static void call_pthread_once(int me)
{
	(void)me;
	for (int i = 0; i < 2; i++) {
		step();
		must(!pthread_once(&once, routine));
		learn(0);
		step();
	}
}

static void call_c11_once(int me)
{
	(void)me;
	for (int i = 0; i < 2; i++) {
		step();
		call_once(&flag, routine);
		learn(0);
		step();
	}
}

static void call_nested_once(int me)
{
	(void)me;
	step();
	must(!pthread_once(&once, outer_routine));
	learn(0);
	step();
}

static void leaving_routine(void)
{
	routine();
	if (self == 1) {
		world->last[self] = now;
		next();
		pthread_exit(NULL);
	}
}

/* a leaves the routine by its end: b runs it once more. */
static void leave_once(int me)
{
	at((uint32_t)me - 1);
	step();
	must(!pthread_once(&once, leaving_routine));
	learn(0);
	step();
	next();
}
#define PLAY(name, how, demand, actors, prepare, act, pairs)                                       \
	{                                                                                          \
		name, how, demand, actors, prepare, act, pairs, &(unsigned int)                    \
		{                                                                                  \
			3                                                                          \
		}                                                                                  \
	}

static const unsigned int two = 2;

static const struct play plays[] = {
	PLAY("cond", THREADS, ALL, 3, prepare_cond, circle_new, NULL),
	PLAY("cond-old", THREADS, ALL, 3, prepare_old, circle_old, NULL),
	PLAY("cnd", THREADS, ALL, 3, prepare_cond, circle_cnd, NULL),
	PLAY("signal", THREADS, ALL, 2, prepare_cond, signals, "a1|b1"),
	PLAY("wait-fails", THREADS, ALL, 2, prepare_cond, fails, "a1<b1 a2<b1 a3|b1"),
	PLAY("wait-cancelled", THREADS, STATED, 3, prepare_cond, cancelled,
	     "b1<a1 b1<b2 b2<c1 a1<c1 a2|c1"),
	PLAY("barrier", THREADS, ALL, 3, prepare_barrier, rounds, "a1<b2 b1<a2 a2|b2 c1<a2"),
	PLAY("barrier-shared", PROCESSES, ALL, 3, prepare_barrier, rounds,
	     "a1<b2 b1<a2 a2|b2 c1<a2"),
	{"barrier-many", THREADS, STATED, 4, prepare_barrier, too_many, "a2|b3 b3|a4 c4|d5", &two},
	PLAY("once", THREADS, ALL, 3, prepare_once, call_pthread_once, NULL),
	PLAY("once-c11", THREADS, ALL, 3, prepare_once, call_c11_once, NULL),
	PLAY("once-nested", THREADS, ALL, 3, prepare_once, call_nested_once, NULL),
	PLAY("once-left", THREADS, STATED, 3, prepare_once, leave_once, "b1<c2 b2<c2 a1|b1 b3|c2"),
};

int main(int argc, char **argv)
{
	return play_all(plays, sizeof(plays) / sizeof(*plays), argc, argv);
}
