/*
 * creations.c [PROCESSES]: a tree of processes with every kind of creation and end, for tests of
 * prov events.  `creations step N` is what it executes: N more steps of an exec chain.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *self;
static int n_left;
extern char **environ;

static void check(int is_good, const char *what)
{
	if (!is_good) {
		perror(what);
		exit(1);
	}
}

static void await(pid_t pid, int expected)
{
	int status = 0;

	check(pid > 0 && waitpid(pid, &status, 0) == pid, "waitpid");
	check(status == expected, "status");
}

/* Ends without a call that anybody could wrap. */
static void vanish(int code)
{
#if defined(__x86_64__)
	__asm__ volatile("syscall" : : "a"(SYS_exit_group), "D"(code) : "rcx", "r11", "memory");
#endif
	_exit(code);
}

static void step(int n)
{
	char number[16];

	snprintf(number, sizeof(number), "%d", n);
	execl(self, self, "step", number, NULL);
	_exit(99);
}

/* --- kinds of creation */

static void by_fork(void)
{
	pid_t pid = fork();

	if (!pid)
		_exit(3);
	await(pid, 3 << 8);
}

static void by_fork_silently(void)
{
	pid_t pid = fork();

	if (!pid)
		vanish(4);
	await(pid, 4 << 8);
}

static void by_vfork(void)
{
	pid_t pid = vfork();

	if (!pid)
		_exit(5);
	await(pid, 5 << 8);
}

static void by_vfork_and_exec(void)
{
	pid_t pid = vfork();

	if (!pid) {
		execl(self, self, "step", "0", NULL);
		_exit(99);
	}
	await(pid, 0);
}

static int child_of_clone(void *arg)
{
	(void)arg;
	getcwd((char[4096]){0}, 4096);
	_exit(6);
}

static void by_clone(int flags)
{
	static char stack[65536] __attribute__((aligned(16)));

	await(clone(child_of_clone, stack + sizeof(stack), flags | SIGCHLD, NULL), 6 << 8);
}

/* The sibling is the caller's parent's child. */
static void by_clone_parent(void)
{
	static char stack[65536] __attribute__((aligned(16)));
	int channel[2];
	pid_t pid, sibling;

	check(!pipe(channel), "pipe");
	pid = fork();
	if (!pid) {
		sibling =
			clone(child_of_clone, stack + sizeof(stack), CLONE_PARENT | SIGCHLD, NULL);
		check(write(channel[1], &sibling, sizeof(sibling)) == sizeof(sibling), "write");
		_exit(0);
	}
	check(read(channel[0], &sibling, sizeof(sibling)) == sizeof(sibling), "read");
	await(pid, 0);
	await(sibling, 6 << 8);
	close(channel[0]);
	close(channel[1]);
}

static void by_clone3(void)
{
	struct {
		uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls;
	} args = {.exit_signal = SIGCHLD};
	pid_t pid = (pid_t)syscall(SYS_clone3, &args, sizeof(args));

	if (!pid)
		_exit(7);
	await(pid, 7 << 8);
}

static void by_spawn(int is_search)
{
	char *argv[] = {(char *)self, "step", "0", NULL};
	pid_t pid;

	check(!(is_search ? posix_spawnp : posix_spawn)(&pid, self, NULL, NULL, argv, environ),
	      "posix_spawn");
	await(pid, 0);
}

static void by_spawn_in_vain(void)
{
	char *argv[] = {"nothing", NULL};
	pid_t pid;

	check(posix_spawn(&pid, "/nowhere/at/all", NULL, NULL, argv, environ) == ENOENT,
	      "posix_spawn of nothing");
}

static void by_system(void)
{
	check(system("exit 9") == 9 << 8, "system");
}

static void by_popen(void)
{
	FILE *f = popen("exit 10", "r");

	check(f && pclose(f) == 10 << 8, "popen");
}

/* Three children before any has done anything: each ends as its own. */
static void three_at_once(void)
{
	int gate[2];
	pid_t pids[3];
	char byte;

	check(!pipe(gate), "pipe");
	for (int i = 0; i < 3; i++) {
		pids[i] = fork();
		if (!pids[i]) {
			close(gate[1]);
			check(!read(gate[0], &byte, 1), "read");
			_exit(20 + i);
		}
	}
	close(gate[0]);
	close(gate[1]);
	for (int i = 3; i--;)
		await(pids[i], (20 + i) << 8);
}

/* --- kinds of end */

static void killed(int sig)
{
	pid_t pid = fork();

	if (!pid) {
		close(-1);
		signal(sig, SIG_DFL);
		kill(getpid(), sig);
		for (;;)
			pause();
	}
	await(pid, sig);
}

/* It stays a zombie until others have come and gone. */
static void zombie(void)
{
	pid_t pid = fork();
	siginfo_t info;

	if (!pid)
		exit(11);
	check(!waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT), "waitid");
	by_fork();
	await(pid, 11 << 8);
}

static void twice(void)
{
	pid_t pid = fork();

	if (!pid) {
		pid_t child = fork();

		if (!child) {
			while (getppid() == pid)
				usleep(1000);
			close(-1);
			_exit(12);
		}
		_exit(child > 0 ? 0 : 1);
	}
	await(pid, 0);
}

static void orphan(void)
{
	pid_t pid = fork();

	if (!pid) {
		pid_t me = getpid();

		if (!fork()) {
			while (getppid() == me)
				usleep(1000);
			step(1);
		}
		_exit(0);
	}
	await(pid, 0);
}

static void demon(void)
{
	pid_t pid = fork();

	if (!pid) {
		check(!daemon(1, 1), "daemon");
		close(-1);
		_exit(13);
	}
	await(pid, 0);
}

/* --- exec */

static void chain(void)
{
	pid_t pid = fork();

	if (!pid)
		step(4);
	await(pid, 0);
}

static void in_vain(void)
{
	pid_t pid = fork();

	if (!pid) {
		execl("/nowhere/at/all", "x", NULL);
		execl("/", "x", NULL);
		execlp("no-such-program-anywhere", "x", NULL);
		_exit(14);
	}
	await(pid, 14 << 8);
}

static void *thread_step(void *arg)
{
	(void)arg;
	step(1);
	return NULL;
}

static void *thread_wait(void *arg)
{
	(void)arg;
	pause();
	return NULL;
}

static void by_thread(void)
{
	pid_t pid = fork();
	pthread_t t, other;

	if (!pid) {
		check(!pthread_create(&other, NULL, thread_wait, NULL), "thread");
		check(!pthread_create(&t, NULL, thread_step, NULL), "thread");
		for (;;)
			pause();
	}
	await(pid, 0);
}

static void *thread_outlive(void *main_thread)
{
	pthread_join(*(pthread_t *)main_thread, NULL);
	close(-1);
	exit(15);
}

static void outlived(void)
{
	pid_t pid = fork();

	if (!pid) {
		static pthread_t me;
		pthread_t t;

		me = pthread_self();
		check(!pthread_create(&t, NULL, thread_outlive, &me), "thread");
		pthread_exit(NULL);
	}
	await(pid, 15 << 8);
}

static void *thread_idle(void *arg)
{
	for (;;)
		close(*(int *)arg);
	return NULL;
}

/* Others still operate while it exits. */
static void busy_threads(void)
{
	static int none = -1;
	pid_t pid = fork();
	pthread_t t;

	if (!pid) {
		for (int i = 0; i < 3; i++)
			check(!pthread_create(&t, NULL, thread_idle, &none), "thread");
		close(-1);
		exit(16);
	}
	await(pid, 16 << 8);
}

static void threads(void)
{
	pid_t pid = fork();
	pthread_t t;

	if (!pid) {
		check(!pthread_create(&t, NULL, (void *(*)(void *))(void *)pthread_self, NULL),
		      "thread");
		check(!pthread_join(t, NULL), "join");
		_exit(17);
	}
	await(pid, 17 << 8);
}

static void branch(void)
{
	pid_t pid = fork();

	if (!pid) {
		by_fork();
		by_vfork_and_exec();
		by_spawn(0);
		_exit(18);
	}
	await(pid, 18 << 8);
}

static void round_of_all(void)
{
	by_fork();
	by_fork_silently();
	by_vfork();
	by_vfork_and_exec();
	by_clone(0);
	by_clone(CLONE_FS | CLONE_FILES);
	by_clone(CLONE_VM | CLONE_VFORK);
	by_clone(CLONE_VM | CLONE_VFORK | CLONE_FILES | CLONE_SIGHAND);
	by_clone_parent();
	by_clone3();
	by_spawn(0);
	by_spawn(1);
	by_spawn_in_vain();
	by_system();
	by_popen();
	three_at_once();
	killed(SIGKILL);
	killed(SIGTERM);
	zombie();
	twice();
	orphan();
	demon();
	chain();
	in_vain();
	by_thread();
	outlived();
	busy_threads();
	threads();
	branch();
}

#define A_ROUND 40 /* processes, about */

int main(int argc, char **argv)
{
	self = argv[0];
	if (argc > 2 && !strcmp(argv[1], "step")) {
		if (atoi(argv[2]) > 0)
			step(atoi(argv[2]) - 1);
		return 0;
	}
	for (n_left = argc > 1 ? atoi(argv[1]) : 200; n_left > 0; n_left -= A_ROUND)
		round_of_all();
	return 0;
}
