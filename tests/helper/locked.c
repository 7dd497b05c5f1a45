/*
 * locked.c - locked N EVERY LOCKS: four threads lock one of several mutexes N times in all, and
 * make an op under every EVERY-th.
 *
 * Each lock counts how often it was taken, under itself.  At the end these numbers say for certain
 * what came before what, and a line on standard output tells it of each op: its thread, and how
 * many ops of each thread came before it.
 */
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { THREADS = 4, LOCKS_MAX = 64 };

struct taken {
	uint32_t no; /* of the lock's takings, from 0 */
	uint8_t lock;
	bool has_op;
};

static struct lock {
	_Alignas(64) pthread_mutex_t mutex;
	uint32_t taken; /* so often; later: so often replayed */
	uint32_t before[THREADS];
} locks[LOCKS_MAX];

static struct thread {
	struct taken *v;
	uint32_t before[THREADS];
	long at;
} threads[THREADS];

static long each, every;
static unsigned int n_locks;

static void *work(void *arg)
{
	struct thread *t = arg;
	char name[] = "touched-0";
	unsigned int seed = (unsigned int)(t - threads) + 1;

	name[8] += (char)(t - threads);
	for (long i = 0; i < each; i++) {
		unsigned int lock = (unsigned int)rand_r(&seed) % n_locks;
		struct taken *taken = &t->v[i];

		pthread_mutex_lock(&locks[lock].mutex);
		*taken = (struct taken){locks[lock].taken++, (uint8_t)lock, !((i + 1) % every)};
		if (taken->has_op)
			access(name, F_OK);
		if (!(rand_r(&seed) % 16)) /* so that the others want it meanwhile */
			sched_yield();
		pthread_mutex_unlock(&locks[lock].mutex);
	}
	return NULL;
}

static void learn(uint32_t *mine, const uint32_t *theirs)
{
	for (int i = 0; i < THREADS; i++)
		if (mine[i] < theirs[i])
			mine[i] = theirs[i];
}

static void replay_one(struct thread *t, const struct taken *taken)
{
	struct lock *lock = &locks[taken->lock];

	learn(t->before, lock->before);
	if (taken->has_op) {
		printf("%td %u %u %u %u\n", t - threads, t->before[0], t->before[1], t->before[2],
		       t->before[3]);
		t->before[t - threads]++;
	}
	memcpy(lock->before, t->before, sizeof(lock->before));
	lock->taken++;
}

/* Each thread as far as the locks have been taken by those before. */
static void replay(void)
{
	bool is_going_on = true;

	for (unsigned int i = 0; i < n_locks; i++)
		locks[i].taken = 0;
	while (is_going_on) {
		is_going_on = false;
		for (struct thread *t = threads; t < threads + THREADS; t++)
			for (; t->at < each && t->v[t->at].no == locks[t->v[t->at].lock].taken;
			     t->at++) {
				replay_one(t, &t->v[t->at]);
				is_going_on = true;
			}
	}
}

int main(int argc, char **argv)
{
	pthread_t ids[THREADS];

	if (argc != 4)
		return 2;
	each = atol(argv[1]) / THREADS;
	every = atol(argv[2]);
	n_locks = (unsigned int)atoi(argv[3]);
	for (unsigned int i = 0; i < n_locks; i++)
		pthread_mutex_init(&locks[i].mutex, NULL);
	for (int i = 0; i < THREADS; i++)
		threads[i].v = malloc((size_t)each * sizeof(struct taken));
	for (int i = 0; i < THREADS; i++)
		pthread_create(&ids[i], NULL, work, &threads[i]);
	for (int i = 0; i < THREADS; i++)
		pthread_join(ids[i], NULL);
	replay();
	return 0;
}
