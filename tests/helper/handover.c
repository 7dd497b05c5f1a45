/*
 * handover.c - handover [processes]: of three threads, or processes, one writes "a" and hands over
 * by a mutex to one that reads it and writes "b"; the third writes "c" and meets nobody.  When all
 * have been waited for "d" is written.
 */
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static struct common {
	pthread_mutex_t mutex;
	bool is_ready;
} * common;

static void write_file(const char *name)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0666);

	if (fd < 0 || write(fd, "x", 1) != 1 || close(fd))
		abort();
}

static void *first(void *arg)
{
	write_file("a");
	pthread_mutex_lock(&common->mutex);
	common->is_ready = true;
	pthread_mutex_unlock(&common->mutex);
	return arg;
}

static bool has_come(void)
{
	bool has;

	pthread_mutex_lock(&common->mutex);
	has = common->is_ready;
	pthread_mutex_unlock(&common->mutex);
	return has;
}

static void *second(void *arg)
{
	char byte;
	int fd;

	while (!has_come())
		sched_yield();
	fd = open("a", O_RDONLY);
	if (fd < 0 || read(fd, &byte, 1) != 1 || close(fd))
		abort();
	write_file("b");
	return arg;
}

static void *alone(void *arg)
{
	write_file("c");
	return arg;
}

static void *(*const work[])(void *) = {first, second, alone};

static void in_threads(void)
{
	static struct common own = {.mutex = PTHREAD_MUTEX_INITIALIZER};
	pthread_t threads[3];

	common = &own;
	for (int i = 0; i < 3; i++)
		if (pthread_create(&threads[i], NULL, work[i], NULL))
			abort();
	for (int i = 0; i < 3; i++)
		if (pthread_join(threads[i], NULL))
			abort();
}

static void in_processes(void)
{
	int fd = open("common", O_RDWR | O_CREAT, 0666);
	pthread_mutexattr_t attr;

	if (fd < 0 || ftruncate(fd, sizeof(*common)))
		abort();
	common = mmap(NULL, sizeof(*common), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	pthread_mutexattr_init(&attr);
	pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
	pthread_mutex_init(&common->mutex, &attr);
	for (int i = 0; i < 3; i++)
		if (!fork()) {
			work[i](NULL);
			_exit(0);
		}
	for (int i = 0; i < 3; i++)
		if (wait(NULL) < 0)
			abort();
}

int main(int argc, char **argv)
{
	(void)argv;
	if (argc > 1)
		in_processes();
	else
		in_threads();
	write_file("d");
	return 0;
}
