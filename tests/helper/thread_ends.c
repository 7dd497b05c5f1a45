/*
 * thread_ends.c - threads that end each in another way: by returning, by pthread_exit, cancelled,
 * detached, and by becoming /bin/true, which ends all.
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <unistd.h>

static sem_t come;

static void *returns(void *arg)
{
	return arg;
}

static void *exits(void *arg)
{
	pthread_exit(arg);
}

static void *waits(void *arg)
{
	for (;;)
		pause();
	return arg;
}

static void *tells(void *arg)
{
	if (access("/", F_OK))
		abort();
	sem_post(&come);
	return arg;
}

static void *executes(void *arg)
{
	execl("/bin/true", "true", (char *)NULL);
	return arg;
}

static pthread_t begun(void *(*work)(void *))
{
	pthread_t thread;

	if (pthread_create(&thread, NULL, work, NULL))
		abort();
	return thread;
}

int main(void)
{
	pthread_t thread = begun(returns);

	sem_init(&come, 0, 0);
	pthread_join(thread, NULL);
	pthread_join(begun(exits), NULL);
	thread = begun(waits);
	pthread_cancel(thread);
	pthread_join(thread, NULL);
	pthread_detach(begun(tells));
	while (sem_wait(&come))
		;
	pthread_join(begun(executes), NULL);
	return 1;
}
