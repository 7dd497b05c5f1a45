/*
 * memory.c - memory CASE: arguments that stand at the edge of memory, memory that a recorder may
 * have left in use, limits on it.  Says what a bare run would say, too.
 *
 *	edges	strings that end, or do not, where a mapping does
 *	title	overwrites its arguments and environment, as setproctitle() does, then runs cat
 *	limit	writes a log of 32 MB by a child, then allows itself 40 MB in all
 *	lock	the same, then locks all memory
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define SHOW(call)                                                                                 \
	do {                                                                                       \
		errno = 0;                                                                         \
		long ret_ = (long)(call);                                                          \
		int err_ = errno;                                                                  \
		printf("%s = %ld errno %d\n", #call, ret_, err_);                                  \
		fflush(stdout);                                                                    \
	} while (0)

static int reap(pid_t pid)
{
	int status = -1;

	waitpid(pid, &status, 0);
	return status;
}

static void do_edges(void)
{
	char *pages =
		mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *end = pages + 2 * 4096, *last = end - 5;
	char *argv[] = {"cat", last, NULL}, *endless[] = {"cat", end - 8, NULL};
	char **vector = (char **)(void *)end - 2;
	struct stat st;
	pid_t pid;

	mprotect(end, 4096, PROT_NONE);
	memset(pages, 'a', 2 * 4096);
	/* No NUL before the end of memory: too long, or not readable, as the kernel finds first. */
	SHOW(open(pages, O_RDONLY));
	SHOW(open(end - 4096, O_RDONLY));
	SHOW(open(end - 4095, O_RDONLY));
	SHOW(open(end - 8, O_RDONLY));
	SHOW(stat(end - 4096, &st));
	SHOW(mkdir(end - 4096, 0700));
	SHOW(rename(end - 4096, end - 4096));
	SHOW(rename("in-0", end - 4096));
	SHOW(symlink(end - 4096, "link"));
	SHOW(execv("/bin/cat", endless));
	SHOW(execv(end - 8, argv));
	SHOW(execvp("cat", endless));
	/* The last bytes of memory. */
	strcpy(last, "in-0");
	SHOW(access(last, F_OK));
	pid = fork();
	if (pid == 0) {
		vector[0] = last;
		execv("/bin/cat", argv);
	}
	SHOW(reap(pid));
	/* A vector without an end. */
	vector[0] = vector[1] = "x";
	SHOW(execv("/bin/cat", vector));
}

static void do_title(char **argv, char **envp)
{
	char *end = argv[0];

	for (int i = 0; argv[i]; i++)
		if (argv[i] == end)
			end += strlen(end) + 1;
	for (int i = 0; envp[i]; i++)
		if (envp[i] >= end && envp[i] < end + 4096)
			end = envp[i] + strlen(envp[i]) + 1;
	environ = (char *[]){"PATH=/usr/bin:/bin", NULL};
	memset(argv[0], 'T', (size_t)(end - argv[0] - 1));
	printf("system %d\n", system("cat in-0"));
	fflush(stdout);
	if (fork() == 0)
		execl("/bin/cat", "cat", "in-1", NULL);
	wait(NULL);
}

/* 120,000 ops of 270 bytes. */
static void fill_log(void)
{
	pid_t pid = fork();

	if (pid == 0) {
		char name[300];
		struct stat st;

		for (int i = 0; i < 120000; i++) {
			snprintf(name, sizeof(name), "%d%0240d", i, i);
			stat(name, &st);
		}
		_exit(0);
	}
	reap(pid);
}

static long mapped_bytes(void)
{
	FILE *f = fopen("/proc/self/statm", "r");
	long pages = -1;

	if (!f || fscanf(f, "%ld", &pages) != 1)
		abort();
	fclose(f);
	return pages * 4096;
}

static void do_limit(void)
{
	struct rlimit limit = {40 << 20, 40 << 20};
	char *memory;

	fill_log();
	SHOW(setrlimit(RLIMIT_AS, &limit));
	memory = malloc(20 << 20);
	printf("malloc %d\n", memory != NULL);
	if (memory)
		memset(memory, 1, 20 << 20);
	printf("little mapped %d\n", mapped_bytes() < 40 << 20);
	fflush(stdout);
	for (int i = 0; i < 10000; i++)
		close(open("in-1", O_RDONLY));
	free(memory);
	SHOW(system("cat in-0"));
}

static void do_lock(void)
{
	fill_log();
	SHOW(mlockall(MCL_CURRENT | MCL_FUTURE));
	printf("little locked %d\n", mapped_bytes() < 20 << 20);
	for (int i = 0; i < 10000; i++)
		close(open("in-0", O_RDONLY));
}

int main(int argc, char **argv, char **envp)
{
	const char *what = argc >= 2 ? argv[1] : "";

	if (!strcmp(what, "edges"))
		do_edges();
	else if (!strcmp(what, "title"))
		do_title(argv, envp);
	else if (!strcmp(what, "limit"))
		do_limit();
	else if (!strcmp(what, "lock"))
		do_lock();
	else
		return 2;
	return 0;
}
