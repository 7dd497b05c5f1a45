/*
 * zoo.c - a process of each kind: tells "KIND PID" lines on standard output, and keeps them until
 * standard input ends.
 *
 * All are killed when this process ends, however it does.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

static int ready[2]; /* a byte when a child is as it is to be */

static void say_ready(void)
{
	if (write(ready[1], "", 1) != 1)
		_exit(9);
}

static void stay(void)
{
	say_ready();
	for (;;)
		pause();
}

static void sleeper(void)
{
	stay();
}

static void oddly_named(void)
{
	prctl(PR_SET_NAME, "a) S 1 (b\n");
	stay();
}

/* Becomes another program, which is this one, and says so itself. */
static void run(const char *path, const char *name, const char *more)
{
	char fd[16];

	snprintf(fd, sizeof(fd), "%d", ready[1]);
	execl(path, name, "--stay", fd, more, "", "end", (char *)NULL);
	_exit(9);
}

static void odd_arguments(void)
{
	run("/proc/self/exe", "zoo", "new\nline");
}

static void stopped(void)
{
	say_ready();
	raise(SIGSTOP);
	stay();
}

static void traced(void)
{
	ptrace(PTRACE_TRACEME, 0, 0, 0);
	say_ready();
	raise(SIGTRAP);
	stay();
}

static void zombie(void)
{
	say_ready();
	_exit(3);
}

static void killed(void)
{
	say_ready();
	raise(SIGKILL);
}

/* In disk sleep, as the kernel calls it, until its child is gone. */
static void vforker(void)
{
	pid_t pid = vfork();

	if (!pid) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		stay();
	}
	_exit(0);
}

__attribute__((noreturn)) static void *wait_forever(void *arg)
{
	(void)arg;
	for (;;)
		pause();
}

static void threaded(void)
{
	pthread_t thread;

	for (int i = 0; i < 4; i++)
		if (pthread_create(&thread, NULL, wait_forever, NULL))
			_exit(9);
	stay();
}

/* Its first thread has ended, the other one has not. */
static void headless(void)
{
	pthread_t thread;

	if (pthread_create(&thread, NULL, wait_forever, NULL))
		_exit(9);
	say_ready();
	pthread_exit(NULL);
}

static void leader(void)
{
	setsid();
	stay();
}

/* Another user, where that is permitted. */
static void foreigner(void)
{
	if (setresgid(12345, 12346, 12345) || setresuid(12345, 12346, 12345))
		_exit(0);
	stay();
}

/* Of an executable that the test takes away. */
static void unlinked(void)
{
	run("./gone (deleted)", "gone", "");
}

static const struct {
	const char *kind;
	void (*live)(void);
	char state;
} kinds[] = {
	{"sleeper", sleeper, 'S'},   {"oddly-named", oddly_named, 'S'},
	{"stopped", stopped, 'T'},   {"odd-arguments", odd_arguments, 'S'},
	{"traced", traced, 't'},     {"zombie", zombie, 'Z'},
	{"killed", killed, 'Z'},     {"vforker", vforker, 'D'},
	{"threaded", threaded, 'S'}, {"headless", headless, 'Z'},
	{"leader", leader, 'S'},     {"foreigner", foreigner, 'S'},
	{"unlinked", unlinked, 'S'},
};
#define N_KINDS (sizeof(kinds) / sizeof(kinds[0]))

static char state_of(pid_t pid)
{
	char path[32], text[512] = "", *behind;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/stat", pid);
	fd = open(path, O_RDONLY);
	if (fd < 0 || read(fd, text, sizeof(text) - 1) < 0)
		exit(1);
	close(fd);
	behind = strrchr(text, ')');
	return behind && behind[1] ? behind[2] : '?';
}

static pid_t make(size_t i)
{
	char byte;
	pid_t pid = fork();

	if (!pid) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		kinds[i].live();
		_exit(9);
	}
	if (read(ready[0], &byte, 1) != 1)
		exit(1);
	while (state_of(pid) != kinds[i].state)
		sched_yield();
	return pid;
}

int main(int argc, char **argv)
{
	pid_t pids[N_KINDS] = {0};
	char byte;

	if (argc > 2 && !strcmp(argv[1], "--stay")) {
		ready[1] = atoi(argv[2]);
		stay();
	}
	if (pipe(ready))
		return 1;
	for (size_t i = 0; i < N_KINDS; i++) {
		if (kinds[i].live == foreigner && geteuid())
			continue;
		pids[i] = make(i);
		printf("%s %d\n", kinds[i].kind, pids[i]);
	}
	puts("all");
	fflush(stdout);
	while (read(0, &byte, 1) > 0)
		;
	for (size_t i = 0; i < N_KINDS; i++)
		if (pids[i] > 0)
			kill(pids[i], SIGKILL);
	while (wait(NULL) > 0)
		;
	return 0;
}
