/*
 * threads.c - threads N M: N threads open, read and close M times each, all at once; every fiftieth
 * forks meanwhile, and its child opens once.
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static long n_threads, n_rounds;
static pthread_barrier_t all;

static void fork_once(void)
{
	int status;
	pid_t pid = fork();

	if (!pid)
		_exit(close(open("/dev/null", O_RDONLY)) ? 1 : 7);
	if (pid < 0 || waitpid(pid, &status, 0) != pid || WEXITSTATUS(status) != 7)
		abort();
}

static void *work(void *arg)
{
	char buf[8];

	pthread_barrier_wait(&all);
	for (long i = 0; i < n_rounds; i++) {
		int fd = open("/dev/zero", O_RDONLY);

		if (fd < 0 || read(fd, buf, sizeof(buf)) != sizeof(buf) || close(fd))
			abort();
	}
	if ((long)arg % 50 == 0)
		fork_once();
	return arg;
}

int main(int argc, char **argv)
{
	pthread_t *threads;

	if (argc != 3)
		return 2;
	n_threads = atol(argv[1]);
	n_rounds = atol(argv[2]);
	threads = calloc((size_t)n_threads, sizeof(*threads));
	pthread_barrier_init(&all, NULL, (unsigned int)n_threads);
	for (long i = 0; i < n_threads; i++)
		if (pthread_create(&threads[i], NULL, work, (void *)i))
			return 1;
	for (long i = 0; i < n_threads; i++) {
		void *result;

		if (pthread_join(threads[i], &result) || result != (void *)i)
			return 1;
	}
	puts("all threads came back");
	return 0;
}
