/*
 * work.c - small loops that bench/run measures bare and recorded: work NAME N.
 *
 *	open	open and close /dev/null N times		stat	stat / N times
 *	mutex	lock and unlock a free mutex N times		none	nothing: start-up
 *	exec	vfork and exec this program N times		spawn	the same with 1 GiB resident
 *
 * Prints the seconds that the loop took, so that start-up and preparation do not blur it.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define RESIDENT (1ul << 30)

static struct timespec begun;

static void begin(void)
{
	clock_gettime(CLOCK_MONOTONIC, &begun);
}

static void work_open(long n)
{
	while (n--)
		close(open("/dev/null", O_RDONLY));
}

static void work_stat(long n)
{
	struct stat st;

	while (n--)
		if (stat("/", &st) < 0)
			exit(1);
}

static void work_mutex(long n)
{
	static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

	while (n--) {
		pthread_mutex_lock(&mutex);
		pthread_mutex_unlock(&mutex);
	}
}

static void work_exec(long n)
{
	while (n--) {
		pid_t pid = vfork();

		if (!pid) {
			execl("/proc/self/exe", "work", "none", "0", (char *)NULL);
			_exit(127);
		}
		waitpid(pid, NULL, 0);
	}
}

static void work_spawn(long n)
{
	void *memory = mmap(NULL, RESIDENT, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

	if (memory == MAP_FAILED)
		exit(1);
	begin();
	work_exec(n);
}

static void work_none(long n)
{
	(void)n;
}

static const struct {
	const char *name;
	void (*run)(long n);
} works[] = {
	{"open", work_open}, {"stat", work_stat},   {"mutex", work_mutex},
	{"exec", work_exec}, {"spawn", work_spawn}, {"none", work_none},
};

int main(int argc, char **argv)
{
	struct timespec end;

	begin();
	for (size_t i = 0; argc == 3 && i < sizeof(works) / sizeof(works[0]); i++)
		if (!strcmp(argv[1], works[i].name)) {
			works[i].run(atol(argv[2]));
			clock_gettime(CLOCK_MONOTONIC, &end);
			if (works[i].run != work_none)
				printf("%.9f\n", end.tv_sec - begun.tv_sec +
							 (end.tv_nsec - begun.tv_nsec) / 1e9);
			return 0;
		}
	return 2;
}
