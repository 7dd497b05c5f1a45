/* sync_sems.c - semaphores, and the beginnings and ends of threads: see sync_steps.h. */
#define _GNU_SOURCE
#include "sync_steps.h"

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
	static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	struct sigaction action = {.sa_handler = post_once_more, .sa_flags = SA_RESTART};

	switch (me) {
	case 1:
		must(!sigaction(SIGUSR1, &action, NULL));
		step();
		tell_among(0);
		next();
		while (__atomic_load_n(&world->turn, __ATOMIC_ACQUIRE) < 2) {
			must(!sem_post(sem) && !sem_wait(sem));
			must(!pthread_mutex_lock(&mutex));
			must(!pthread_mutex_unlock(&mutex));
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
static const struct play plays[] = {
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
