/*
 * sync_slots.c - what threads know of each other: more of them than there is room to note it for,
 * one after another under the same number, in the child of a fork, and interrupted; see
 * sync_steps.h.
 */
#define _GNU_SOURCE
#define ACTORS 101
#include "sync_steps.h"

#define LOCKS 3

enum { OF_HANDLERS = LOCKS };

static pthread_mutex_t mutex[LOCKS + 1];
static int base; /* of the locks' clocks: the child's mutexes are others than its parent's */
static __thread volatile bool is_telling; /* a handler must not learn anything now */

static void prepare(const void *arg)
{
	static const pthread_mutex_t new = PTHREAD_MUTEX_INITIALIZER;

	(void)arg;
	for (int i = 0; i <= LOCKS; i++)
		mutex[i] = new;
}

static void take_and_give(int which)
{
	must(!pthread_mutex_lock(&mutex[which]));
	is_telling = true;
	learn(base + which);
	if (random_below(3) == 0)
		step();
	tell(base + which);
	must(!pthread_mutex_unlock(&mutex[which]));
	is_telling = false;
}

/* They know of each other through three locks. */
static void meet(int me)
{
	(void)me;
	for (int i = 0; i < 6; i++) {
		disturb();
		take_and_give((int)random_below(LOCKS));
	}
	is_telling = true;
	step();
	is_telling = false;
}

/* All are there at once. */
static void many(int me)
{
	next();
	at((uint32_t)play->actors);
	meet(me);
	next();
	at(2 * (uint32_t)play->actors);
}

/* A few at a time; nobody waits for one that has ended, and its number is free. */
static void successive(int me)
{
	if (me) {
		meet(me);
		return;
	}
	for (int i = 1; i < ACTORS; i++) {
		start(i);
		for (int former = i - 4; former > 0 && former == i - 4; former--)
			while (!syscall(SYS_tgkill, getpid(), world->tid[former], 0))
				sched_yield();
		if (random_below(4) == 0)
			take_and_give((int)random_below(LOCKS));
	}
	for (int i = 1; i < ACTORS; i++)
		await(i);
}

static void start_nine(int me)
{
	for (int i = me + 1; i < me + 10; i++)
		start_thread(i);
}

static void await_nine(int me)
{
	for (int i = me + 1; i < me + 10; i++)
		await_thread(i);
}

static void give_all(void)
{
	for (int i = 0; i < LOCKS; i++) {
		tell(base + i);
		must(!pthread_mutex_unlock(&mutex[i]));
	}
}

/* It has the locks that its parent held, and threads that want them. */
static void be_child(int me)
{
	base = 2 * LOCKS;
	start_nine(me);
	step();
	give_all();
	meet(me);
	await_nine(me);
}

static void forked(int me)
{
	if (me == 10)
		be_child(me);
	else if (me)
		meet(me);
	if (me)
		return;
	start_nine(me);
	meet(me);
	for (int i = 0; i < LOCKS; i++) {
		must(!pthread_mutex_lock(&mutex[i]));
		learn(i);
	}
	start_process(10);
	give_all();
	await_nine(me);
	await(10);
}

static void interrupt(int signal)
{
	(void)signal;
	if (is_telling)
		return;
	must(!pthread_mutex_lock(&mutex[OF_HANDLERS]));
	learn(OF_HANDLERS);
	tell(OF_HANDLERS);
	must(!pthread_mutex_unlock(&mutex[OF_HANDLERS]));
}

/* Locks are taken in handlers that interrupt the taking of others. */
static void interrupted(int me)
{
	struct sigaction action = {.sa_handler = interrupt, .sa_flags = SA_RESTART};
	uint32_t n = (uint32_t)play->actors - 1;

	if (me == 1)
		must(!sigaction(SIGUSR1, &action, NULL));
	next();
	at(n + 1);
	if (me <= (int)n) {
		meet(me);
		meet(me);
		next();
		at(2 * n + 2);
		return;
	}
	while (__atomic_load_n(&world->turn, __ATOMIC_ACQUIRE) < 2 * n + 1) {
		must(!pthread_kill(actors[1 + random_below(n)].thread, SIGUSR1));
		disturb();
	}
	next();
}

static const struct play plays[] = {
	{"many", THREADS, ALL, ACTORS - 1, prepare, many, NULL, NULL},
	{"successive", THREADS, ALL, 0, prepare, successive, NULL, NULL},
	{"forked", PROCESSES, ALL, 0, prepare, forked, NULL, NULL},
	{"interrupted", THREADS, ALL, 5, prepare, interrupted, NULL, NULL},
};

int main(int argc, char **argv)
{
	return play_all(plays, sizeof(plays) / sizeof(*plays), argc, argv);
}
