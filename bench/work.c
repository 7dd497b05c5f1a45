/*
 * work.c - small loops that bench/run measures bare and recorded: work NAME N.
 *
 *	open	open and close /dev/null N times		stat	stat / N times
 *	missing	open a file that is not there N times		access	access / N times
 *	read	read /dev/zero N times				write	write to /dev/null N times
 *	pread	pread /dev/zero N times				readdir	read the empty directory "." N times
 *	rename	rename a file to and fro N times		mutex	lock and unlock a free mutex N times
 *	exec	vfork and exec this program N times		spawn	the same with 1 GiB resident
 *	fork	fork and execv this program N times		posix_spawn	start it by posix_spawn N times
 *	exit	fork a child that ends at once N times		thread	create and join a thread N times
 *	none	nothing: start-up
 *
 * Prints the seconds that the loop took, so that start-up and preparation do not blur it.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
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
static const char *self;

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

static void work_missing(long n)
{
	while (n--)
		if (open("/nonexistent", O_RDONLY) >= 0)
			exit(1);
}

static void work_access(long n)
{
	while (n--)
		if (access("/", R_OK) < 0)
			exit(1);
}

static void work_read(long n)
{
	int fd = open("/dev/zero", O_RDONLY);
	char c;

	while (n--)
		if (read(fd, &c, 1) != 1)
			exit(1);
}

static void work_pread(long n)
{
	int fd = open("/dev/zero", O_RDONLY);
	char c;

	while (n--)
		if (pread(fd, &c, 1, n) != 1)
			exit(1);
}

static void work_write(long n)
{
	int fd = open("/dev/null", O_WRONLY);

	while (n--)
		if (write(fd, "x", 1) != 1)
			exit(1);
}

static void work_readdir(long n)
{
	while (n--) {
		DIR *d = opendir(".");

		if (!d)
			exit(1);
		while (readdir(d))
			;
		closedir(d);
	}
}

static void work_rename(long n)
{
	static const char *const names[] = {"renamed.a", "renamed.b"};

	close(open(names[n & 1], O_WRONLY | O_CREAT, 0600));
	for (; n; n--)
		if (rename(names[n & 1], names[~n & 1]) < 0)
			exit(1);
	unlink(names[0]);
}

static void *nothing(void *arg)
{
	return arg;
}

static void work_thread(long n)
{
	pthread_t thread;

	while (n--)
		if (pthread_create(&thread, NULL, nothing, NULL) || pthread_join(thread, NULL))
			exit(1);
}

static void work_exit(long n)
{
	while (n--) {
		pid_t pid = fork();

		if (!pid)
			_exit(0);
		waitpid(pid, NULL, 0);
	}
}

static void work_fork(long n)
{
	char *argv[] = {"work", "none", "0", NULL};

	while (n--) {
		pid_t pid = fork();

		if (!pid) {
			execv(self, argv);
			_exit(127);
		}
		waitpid(pid, NULL, 0);
	}
}

static void work_posix_spawn(long n)
{
	char *argv[] = {"work", "none", "0", NULL};
	pid_t pid;

	while (n--) {
		if (posix_spawn(&pid, self, NULL, NULL, argv, environ))
			exit(1);
		waitpid(pid, NULL, 0);
	}
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
			execl(self, "work", "none", "0", (char *)NULL);
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
	{"open", work_open},	   {"stat", work_stat},
	{"missing", work_missing}, {"access", work_access},
	{"read", work_read},	   {"pread", work_pread},
	{"write", work_write},	   {"readdir", work_readdir},
	{"rename", work_rename},   {"thread", work_thread},
	{"exit", work_exit},	   {"fork", work_fork},
	{"mutex", work_mutex},	   {"exec", work_exec},
	{"spawn", work_spawn},	   {"posix_spawn", work_posix_spawn},
	{"none", work_none},
};

int main(int argc, char **argv)
{
	struct timespec end;

	self = argv[0];
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
