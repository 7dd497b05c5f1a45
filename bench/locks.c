/*
 * locks.c - small loops over what orders threads, measured by bench/locks bare and recorded:
 * locks NAME N.
 *
 *	alone	lock and unlock a free mutex, in a process of one thread
 *	beside	the same, in a process of two
 *	empty	two threads contend for a mutex and do nothing under it
 *	work	the same with some work under it, and more beside it
 *	cond	two threads hand on by a condition variable		sem	by two semaphores
 *	readers	two threads take a reader-writer lock for reading
 *
 * Prints the seconds that the loop took.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static sem_t sems[2];
static int turn;
static long n;

static void take_mutex(void)
{
	for (long i = 0; i < n; i++) {
		pthread_mutex_lock(&mutex);
		pthread_mutex_unlock(&mutex);
	}
}

static void unlock(void *mutex)
{
	pthread_mutex_unlock(mutex);
}

static void *wait_for_cancel(void *arg)
{
	static pthread_mutex_t never = PTHREAD_MUTEX_INITIALIZER;
	static pthread_cond_t no_time = PTHREAD_COND_INITIALIZER;

	pthread_mutex_lock(&never);
	pthread_cleanup_push(unlock, &never);
	for (;;)
		pthread_cond_wait(&no_time, &never);
	pthread_cleanup_pop(0);
	return arg;
}

static void *contend(void *arg)
{
	(void)arg;
	take_mutex();
	return NULL;
}

/* Some hundred nanoseconds. */
static uint32_t churn(uint32_t *at, int rounds)
{
	for (int i = 0; i < rounds; i++)
		*at = *at * 1664525 + 1013904223;
	return *at;
}

static void *contend_and_work(void *arg)
{
	static volatile uint32_t shared;
	uint32_t own = (uint32_t)(uintptr_t)arg;

	for (long i = 0; i < n; i++) {
		uint32_t value;

		pthread_mutex_lock(&mutex);
		value = shared;
		shared = churn(&value, 50);
		pthread_mutex_unlock(&mutex);
		churn(&own, 200);
	}
	shared += own;
	return NULL;
}

static void *hand_on_by_cond(void *arg)
{
	int me = arg != NULL;

	pthread_mutex_lock(&mutex);
	for (long i = 0; i < n; i++) {
		while (turn != me)
			pthread_cond_wait(&cond, &mutex);
		turn = !me;
		pthread_cond_signal(&cond);
	}
	pthread_mutex_unlock(&mutex);
	return NULL;
}

static void *hand_on_by_sem(void *arg)
{
	int me = arg != NULL;

	for (long i = 0; i < n; i++) {
		sem_wait(&sems[me]);
		sem_post(&sems[!me]);
	}
	return NULL;
}

static void *only_read(void *arg)
{
	for (long i = 0; i < n; i++) {
		pthread_rwlock_rdlock(&rwlock);
		pthread_rwlock_unlock(&rwlock);
	}
	return arg;
}

static const struct {
	const char *name;
	void *(*run)(void *);
} works[] = {
	{"empty", contend},	 {"work", contend_and_work}, {"cond", hand_on_by_cond},
	{"sem", hand_on_by_sem}, {"readers", only_read},
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double by_two(void *(*run)(void *))
{
	double began = now();
	pthread_t other;

	pthread_create(&other, NULL, run, &n);
	run(NULL);
	pthread_join(other, NULL);
	return now() - began;
}

static double by_one(int is_beside)
{
	pthread_t other;
	double began;

	if (is_beside)
		pthread_create(&other, NULL, wait_for_cancel, NULL);
	began = now();
	take_mutex();
	began = now() - began;
	if (is_beside) {
		pthread_cancel(other);
		pthread_join(other, NULL);
	}
	return began;
}

int main(int argc, char **argv)
{
	if (argc != 3)
		return 2;
	n = atol(argv[2]);
	sem_init(&sems[0], 0, 1);
	if (!strcmp(argv[1], "alone") || !strcmp(argv[1], "beside"))
		printf("%.9f\n", by_one(argv[1][0] == 'b'));
	for (size_t i = 0; i < sizeof(works) / sizeof(works[0]); i++)
		if (!strcmp(argv[1], works[i].name))
			printf("%.9f\n", by_two(works[i].run));
	return 0;
}
