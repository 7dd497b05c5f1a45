/*
 * log_taken.c - a program that takes the memory of the log for itself: log_taken HOW [syscall]
 *
 * Meanwhile a thread waits in a read that would be added to the one before.  All of what it prints is
 * the same where there is no log.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAX 64

static int pipe_in, pipe_out;
static volatile pid_t reader;

static int call(int by_syscall, long n, uintptr_t at, size_t size, long c, long d, long e)
{
	if (by_syscall)
		return (int)syscall(n, at, size, c, d, e, 0);
	switch (n) {
	case SYS_munmap:
		return munmap((void *)at, size);
	case SYS_mprotect:
		return mprotect((void *)at, size, (int)c);
	case SYS_mremap:
		return mremap((void *)at, size, (size_t)c, (int)d, (void *)e) == MAP_FAILED;
	case SYS_madvise:
		return madvise((void *)at, size, (int)c);
	case SYS_pkey_mprotect:
		return pkey_mprotect((void *)at, size, (int)c, (int)d);
	default:
		return mmap((void *)at, size, (int)c, (int)d, (int)e, 0) == MAP_FAILED;
	}
}

static void take(const char *how, int by_syscall, uintptr_t at, size_t size)
{
	if (!strcmp(how, "munmap"))
		call(by_syscall, SYS_munmap, at, size, 0, 0, 0);
	else if (!strcmp(how, "none"))
		call(by_syscall, SYS_mprotect, at, size, PROT_NONE, 0, 0);
	else if (!strcmp(how, "readonly"))
		call(by_syscall, SYS_mprotect, at, size, PROT_READ, 0, 0);
	else if (!strcmp(how, "pkey"))
		call(by_syscall, SYS_pkey_mprotect, at, size, PROT_READ, -1, 0);
	else if (!strcmp(how, "mremap"))
		call(by_syscall, SYS_mremap, at, size, (long)size, MREMAP_MAYMOVE | MREMAP_FIXED,
		     0x200000000000);
	else if (!strcmp(how, "dontfork"))
		call(by_syscall, SYS_madvise, at, size, MADV_DONTFORK, 0, 0);
	else if (!strcmp(how, "remove"))
		call(by_syscall, SYS_madvise, at, size, MADV_REMOVE, 0, 0);
	else if (!strcmp(how, "part")) /* what is used first */
		call(by_syscall, SYS_munmap, at + 4096, 1 << 20, 0, 0, 0);
	else if (!strcmp(how, "mmap"))
		call(by_syscall, SYS_mmap, at, size, PROT_READ,
		     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1);
	else
		abort();
}

static void take_log(const char *how, int by_syscall)
{
	static struct {
		uintptr_t at, end;
	} found[MAX];
	FILE *maps = fopen("/proc/self/maps", "r");
	char line[4096];
	int n = 0;

	while (n < MAX && fgets(line, sizeof(line), maps))
		if ((strstr(line, ".raw\n") || strstr(line, ".prov\n")) &&
		    sscanf(line, "%lx-%lx", &found[n].at, &found[n].end) == 2)
			n++;
	fclose(maps);
	while (n--)
		take(how, by_syscall, found[n].at, found[n].end - found[n].at);
}

static int work(void)
{
	char byte;
	int ok = 0;

	for (int i = 0; i < 100; i++) {
		int fd = open("/etc/passwd", O_RDONLY);

		ok += read(fd, &byte, 1) == 1 && read(fd, &byte, 1) == 1;
		close(fd);
	}
	return ok;
}

static void *read_twice(void *arg)
{
	char byte;

	if (read(pipe_in, &byte, 1) != 1)
		abort();
	reader = (pid_t)syscall(SYS_gettid);
	if (read(pipe_in, &byte, 1) != 1)
		abort();
	*(int *)arg = work();
	return arg;
}

static void wait_until_blocked(void)
{
	char path[64], stat[256], *state;
	int fd;

	while (!reader)
		;
	snprintf(path, sizeof(path), "/proc/self/task/%d/stat", reader);
	do {
		fd = open(path, O_RDONLY);
		stat[read(fd, stat, sizeof(stat) - 1)] = '\0';
		close(fd);
		state = strrchr(stat, ')');
	} while (state[2] != 'S');
}

int main(int argc, char **argv)
{
	int pipes[2], status, done;
	pthread_t thread;
	pid_t child;

	if (argc < 2 || pipe(pipes))
		return 1;
	pipe_in = pipes[0];
	pipe_out = pipes[1];
	pthread_create(&thread, NULL, read_twice, &done);
	status = write(pipe_out, "1", 1) == 1 ? work() : 0;
	wait_until_blocked();
	take_log(argv[1], argc > 2);
	printf("before %d, after %d\n", status, work());
	if (write(pipe_out, "2", 1) != 1)
		return 1;
	pthread_join(thread, NULL);
	printf("thread %d\n", done);
	fflush(stdout);
	child = fork();
	if (!child)
		_exit(work() == 100 ? 3 : 4);
	waitpid(child, &status, 0);
	printf("child %x\n", status);
	printf("shell %x\n", system("cat /etc/hostname >/dev/null; exit 7"));
	return 5;
}
