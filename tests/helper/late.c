/*
 * late.c HOW - writes that may or may not be added to an op after a release.
 *
 * steps	two threads that take turns without anything that a recorder sees: what is
 *		acquired before and after an op grew
 * inside	one writes under a lock, over and over; two others take it now and then and ask
 *		for a file whose name is how many writes were over when it was last given back
 * outside	the same, but half of the writes come after the lock was given back
 */
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER, other = PTHREAD_MUTEX_INITIALIZER;
static atomic_int turn;
static int fd, n_over, is_over;

static void wait_for(int n)
{
	while (turn != n)
		sched_yield();
}

static void *take_twice(void *arg)
{
	for (int n = 1; n <= 3; n += 2) {
		wait_for(n);
		pthread_mutex_lock(&mutex);
		pthread_mutex_unlock(&mutex);
		turn = n + 1;
	}
	return arg;
}

static void write_under(pthread_mutex_t *lock)
{
	pthread_mutex_lock(lock);
	write(fd, "x", 1);
	pthread_mutex_unlock(lock);
}

static void take_steps(void)
{
	pthread_t thread;

	pthread_create(&thread, NULL, take_twice, NULL);
	write_under(&mutex);
	write(fd, "x", 1); /* added: the op is more than what was released */
	turn = 1;
	wait_for(2);
	write_under(&mutex);
	turn = 3;
	wait_for(4);
	write(fd, "x", 1); /* not added: the other thread counts on the op */
	for (int i = 0; i < 1000; i++)
		write_under(&other);
	pthread_join(thread, NULL);
}

static void *ask(void *arg)
{
	char name[40];

	for (int done = 0; !done;) {
		pthread_mutex_lock(&mutex);
		done = is_over;
		snprintf(name, sizeof(name), "over%d", n_over);
		pthread_mutex_unlock(&mutex);
		access(name, F_OK);
		for (int i = 0; i < 3; i++)
			sched_yield();
	}
	return arg;
}

static void write_on(int outside)
{
	pthread_t threads[2];
	int n = 0;

	for (int i = 0; i < 2; i++)
		pthread_create(&threads[i], NULL, ask, NULL);
	for (int i = 0; i < 20000; i++) {
		pthread_mutex_lock(&mutex);
		write(fd, "x", 1);
		n_over = ++n;
		is_over = i == 19999;
		pthread_mutex_unlock(&mutex);
		if (outside && i % 3)
			n += write(fd, "x", 1);
		if (i % 10 == 0)
			sched_yield();
	}
	for (int i = 0; i < 2; i++)
		pthread_join(threads[i], NULL);
}

int main(int argc, char **argv)
{
	fd = open("written", O_WRONLY | O_CREAT, 0600);
	if (argc < 2 || fd < 0)
		return 2;
	if (strcmp(argv[1], "steps") == 0)
		take_steps();
	else
		write_on(strcmp(argv[1], "outside") == 0);
	return 0;
}
