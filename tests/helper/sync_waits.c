/*
 * sync_waits.c - condition variables, barriers, once, semaphores, beginnings and ends of threads:
 * see sync_steps.h.
 */
#define _GNU_SOURCE
#include "sync_steps.h"

static const struct timespec *soon(clockid_t clock, long ms)
{
	static __thread struct timespec t;

	clock_gettime(clock, &t);
	t.tv_nsec += ms * 1000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return &t;
}

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

/* --- semaphores */

static sem_t own_sem[2], *sem = own_sem, *named = SEM_FAILED;

static void prepare_sem(const void *arg)
{
	(void)arg;
	for (int i = 0; i < 2; i++)
		must(!sem_init(&own_sem[i], 0, 0));
	sem = own_sem;
}

static void prepare_named(const void *arg)
{
	(void)arg;
	if (named != SEM_FAILED)
		sem_close(named);
	sem_unlink("/prov-sync-test");
	sem = named = sem_open("/prov-sync-test", O_CREAT | O_EXCL, 0600, 0);
	must(sem != SEM_FAILED);
}

static void post(int which)
{
	tell_among(which);
	must(!sem_post(&sem[which]));
}

static void wait_for(int which)
{
	must(!sem_wait(&sem[which]));
	learn_among(which);
}

/* b sleeps when a posts. */
static void wakes(int me)
{
	if (me == 2) {
		step();
		next();
		wait_for(0);
		step();
		return;
	}
	at(1);
	asleep(2);
	step();
	post(0);
	step();
}

/* The post is over when b comes, in a process that has opened the semaphore itself. */
static void posted(int me)
{
	if (play->how == PROCESSES)
		sem = sem_open("/prov-sync-test", 0);
	must(sem != SEM_FAILED);
	if (me == 1) {
		step();
		post(0);
		next();
		step();
		return;
	}
	at(1);
	step();
	wait_for(0);
	step();
}

/*
 * Two interleavings of the same histories: which of a and b has posted before c waits only the
 * order tells.  d comes after both.
 */
static void interleaved(int me)
{
	int first = (int)(seed % 2) + 1;

	if (me <= 2) {
		at(me == first ? 0 : 2);
		step();
		post(0);
	} else {
		at(me == 3 ? 1 : 3);
		wait_for(0);
		step();
	}
	next();
}

/* The same without an order of its own: all that may be found is what has begun before. */
static void interleaved_freely(int me)
{
	disturb();
	step();
	if (me <= 2)
		post(0);
	else
		wait_for(0);
	step();
}

/* Two semaphores, three who post and wait as it comes, one call after another. */
static void serial(int me)
{
	(void)me;
	for (int i = 0; i < 12; i++) {
		int which = (int)random_below(2);

		disturb();
		if (random_below(3) == 0)
			step();
		hide();
		if (random_below(2)) {
			join_clock(&world->clock[which], &now);
			must(!sem_post(&sem[which]));
		} else if (!sem_trywait(&sem[which])) {
			join_clock(&now, &world->clock[which]);
		}
		unhide();
	}
	step();
}

/* The same at once. */
static void concurrent(int me)
{
	(void)me;
	for (int i = 0; i < 12; i++) {
		int which = (int)random_below(2);

		disturb();
		if (random_below(3) == 0)
			step();
		if (random_below(2))
			post(which);
		else if (!sem_trywait(&sem[which]))
			learn_among(which);
	}
	step();
}

/*
 * There is no more room to note who posts: that of c is not seen, and a's, which fails, must not be
 * taken for what woke b.
 */
static void crowded(int me)
{
	static sem_t many[9000];

	if (me == 1) {
		must(!sem_init(sem, 0, INT_MAX));
		step();
		must(sem_post(sem) && errno == EOVERFLOW);
	} else if (me == 2) {
		at(1);
		for (size_t i = 0; i < sizeof(many) / sizeof(*many); i++)
			must(!sem_init(&many[i], 0, 0) && !sem_post(&many[i]));
		memcpy(sem, &own_sem[1], sizeof(*sem)); /* zero; sem_init() would be seen */
		next();
		wait_for(0);
		step();
	} else {
		at(2);
		asleep(2);
		step();
		post(0);
	}
	next();
}

/* A post that fails wakes nobody: b takes what was there before. */
static void post_fails(int me)
{
	if (me == 1) {
		must(!sem_init(sem, 0, INT_MAX));
		step();
		must(sem_post(sem) && errno == EOVERFLOW);
		next();
		return;
	}
	at(1);
	must(!sem_wait(sem));
	step();
}

static void post_once_more(int signal)
{
	(void)signal;
	must(!sem_post(sem));
}

/* Posts out of a handler, whatever it interrupts: posts, waits, locks. */
static void handler(int me)
{
	struct sigaction action = {.sa_handler = post_once_more, .sa_flags = SA_RESTART};

	switch (me) {
	case 1:
		must(!sigaction(SIGUSR1, &action, NULL));
		step();
		tell_among(0);
		next();
		while (__atomic_load_n(&world->turn, __ATOMIC_ACQUIRE) < 2) {
			must(!sem_post(sem) && !sem_wait(sem));
			lock_new();
			unlock_new();
		}
		must(!sem_post(sem));
		next();
		break;
	case 2:
		at(1);
		step();
		for (int i = 0; i < 100; i++) {
			must(!pthread_kill(actors[1].thread, SIGUSR1));
			disturb();
		}
		next();
		break;
	default:
		at(3);
		step();
		wait_for(0);
		step();
	}
}

/* --- threads */

static int thrd_actor(void *arg)
{
	actor(arg);
	return 7;
}

static void *leaving_actor(void *arg)
{
	actor(arg);
	pthread_exit(arg);
}

static void act_alone(void)
{
	step();
	next();
}

static void wait_to_be_cancelled(void)
{
	step();
	world->last[self] = now;
	next();
	while (true)
		pause();
}

static void hear_of_end(int who)
{
	join_clock(&now, &world->last[who]);
	step();
}

static void join_try(int me)
{
	if (me) {
		act_alone();
		return;
	}
	start(1);
	step();
	while (pthread_tryjoin_np(actors[1].thread, NULL))
		sched_yield();
	hear_of_end(1);
}

static void join_timed(int me)
{
	if (me) {
		act_alone();
		return;
	}
	start(1);
	start(2);
	step();
	must(!pthread_timedjoin_np(actors[1].thread, NULL, soon(CLOCK_REALTIME, 60000)));
	hear_of_end(1);
	must(!pthread_clockjoin_np(actors[2].thread, NULL, CLOCK_MONOTONIC,
				   soon(CLOCK_MONOTONIC, 60000)));
	hear_of_end(2);
}

static void join_c11(int me)
{
	thrd_t thread;
	int ret = 0;

	if (me) {
		act_alone();
		return;
	}
	actors[1].clock = now;
	must(thrd_create(&thread, thrd_actor, &actors[1]) == thrd_success);
	step();
	must(thrd_join(thread, &ret) == thrd_success && ret == 7);
	hear_of_end(1);
}

static void join_left(int me)
{
	void *ret;

	if (me) {
		act_alone();
		return;
	}
	actors[1].clock = now;
	must(!pthread_create(&actors[1].thread, NULL, leaving_actor, &actors[1]));
	step();
	must(!pthread_join(actors[1].thread, &ret) && ret == &actors[1]);
	hear_of_end(1);
}

static void join_cancelled(int me)
{
	void *ret;

	if (me) {
		wait_to_be_cancelled();
		return;
	}
	start(1);
	step();
	at(1);
	must(!pthread_cancel(actors[1].thread));
	must(!pthread_join(actors[1].thread, &ret) && ret == PTHREAD_CANCELED);
	hear_of_end(1);
}

/* Nobody waits for it: that it has ended is no order. */
static void detach(int me)
{
	if (me) {
		act_alone();
		return;
	}
	start(1);
	must(!pthread_detach(actors[1].thread));
	at(1);
	step();
}

/* b is made by a, and joined by main after a. */
static void grandchild(int me)
{
	if (me == 2) {
		act_alone();
		return;
	}
	if (me == 1) {
		step();
		start(2);
		step();
		return;
	}
	start(1);
	await(1);
	step();
	await(2);
	step();
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
	PLAY("sem-wakes", THREADS, ALL, 2, prepare_sem, wakes, "a1<b2 b1|a1 a2|b2"),
	PLAY("sem-posted", THREADS, ALL, 2, prepare_sem, posted, "a1<b2 a1|b1 a2|b2"),
	PLAY("sem-named", PROCESSES, ALL, 2, prepare_named, posted, "a1<b2 a1|b1 a2|b2"),
	PLAY("sem-named-wakes", PROCESSES, ALL, 2, prepare_named, wakes, "a1<b2 b1|a1 a2|b2"),
	PLAY("sem-interleaved", THREADS, ALL, 4, prepare_sem, interleaved, "a1<d1 b1<d1 a1|b1"),
	PLAY("sem-interleaved-freely", THREADS, STATED, 4, prepare_sem, interleaved_freely,
	     "a1|b1"),
	PLAY("sem-two-serial", THREADS, ALL, 3, prepare_sem, serial, NULL),
	PLAY("sem-two", THREADS, STATED, 3, prepare_sem, concurrent, NULL),
	PLAY("sem-fails", THREADS, ALL, 2, prepare_sem, post_fails, "a1|b1"),
	PLAY("sem-handler", THREADS, STATED, 3, prepare_sem, handler, "a1<c2 a1|c1 b1|c2"),
	PLAY("join-try", THREADS, ALL, 0, NULL, join_try, "m1<a1 a1<m3 a1|m2"),
	PLAY("join-timed", THREADS, ALL, 0, NULL, join_timed, "m1<a1 a1<m3 b1<m4 b1|m3 a1|b1"),
	PLAY("join-c11", THREADS, ALL, 0, NULL, join_c11, "m1<a1 a1<m3 a1|m2"),
	PLAY("join-left", THREADS, ALL, 0, NULL, join_left, "m1<a1 a1<m3 a1|m2"),
	PLAY("join-cancelled", THREADS, ALL, 0, NULL, join_cancelled, "m1<a1 a1<m3 a1|m2"),
	PLAY("detach", THREADS, ALL, 0, NULL, detach, "m1<a1 a1|m2"),
	PLAY("grandchild", THREADS, ALL, 0, NULL, grandchild,
	     "a1<b1 m1<b1 a2|b1 a2<m2 b1|m2 b1<m3"),
	/* the last: it leaves no room */
	PLAY("sem-crowded", THREADS, STATED, 3, prepare_sem, crowded, "a1|b1 a1|c1"),
};

int main(int argc, char **argv)
{
	return play_all(plays, sizeof(plays) / sizeof(*plays), argc, argv);
}
