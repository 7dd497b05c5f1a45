/* multiply.c - steps that make actors, in all the ways that there are, and execute programs. */
#include "tables.h"

#include <fcntl.h>
#include <limits.h>
#include <linux/sched.h>
#include <locale.h>
#include <pthread.h>
#include <pty.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static char **arguments(int self)
{
	static char number[16];
	static char *argv[] = {"tables", number, "0", NULL};

	snprintf(number, sizeof(number), "%d", -1 - self);
	return argv;
}

static int in_clone(void *arg)
{
	run((int)(long)arg);
	_exit(0);
}

/* In the parent's memory, which waits: some steps, and an end. */
static int in_vfork(void *arg)
{
	(void)arg;
	copies();
	ends();
	mark();
	switch (chance(4)) {
	case 0:
		places();
		break;
	case 1:
		parts();
		break;
	case 2:
		passes();
		break;
	default:
		others();
	}
	mark();
	_exit(0);
}

#ifdef __x86_64__
static int in_shared(void *arg)
{
	is_guest = 1;
	uselocale(LC_GLOBAL_LOCALE);
	run((int)(long)arg);
	_exit(0);
}

/* A process of its own in this memory, with thread-local storage of its own, as the ABI has it. */
static int be_shared(int child)
{
	static char stacks[ACTORS][65536] __attribute__((aligned(4096)));
	char *tls = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *tcb = tls + 65536 - 8192;

	*(char **)tcb = tcb;
	*(char **)(tcb + 16) = tcb; /* glibc: struct pthread, self */
	return clone(in_shared, stacks[child] + sizeof(stacks[child]),
		     CLONE_VM | CLONE_SETTLS | maybe(CLONE_FILES) | maybe(CLONE_FS) | SIGCHLD,
		     (void *)(long)child, NULL, tcb, NULL);
}
#else
static int be_shared(int child)
{
	(void)child;
	return -1;
}
#endif

static void *in_thread(void *arg)
{
	run((int)(long)arg);
	return NULL;
}

static void add_actions(posix_spawn_file_actions_t *actions)
{
	int n = (int)chance(5);

	for (int i = 0; i < n; i++) {
		int fd = pick();

		switch (chance(6)) {
		case 0:
			posix_spawn_file_actions_addopen(actions, (int)chance(FDS), "/dev/null",
							 O_RDWR | maybe(O_CLOEXEC), 0);
			break;
		case 1:
			posix_spawn_file_actions_addclose(actions, fd);
			break;
		case 2:
			posix_spawn_file_actions_adddup2(actions, fd, (int)chance(FDS));
			break;
		case 3:
			posix_spawn_file_actions_addchdir_np(actions, dir_name());
			break;
		case 4:
			posix_spawn_file_actions_addfchdir_np(actions, fd);
			break;
		default:
			posix_spawn_file_actions_addclosefrom_np(actions, PLACE + 1);
		}
	}
}

/* Two streams at once: the second child must not have the first one's. */
static void streams(void)
{
	char command[PATH_MAX + 16];
	FILE *idle, *probe;

	snprintf(command, sizeof(command), "exec %s probe", all->program);
	idle = popen("exec cat >/dev/null", chance(2) ? "w" : "we");
	probe = popen(command, chance(2) ? "r" : "w");
	if (probe)
		pclose(probe);
	if (idle)
		pclose(idle);
}

static void spawns(int child)
{
	posix_spawn_file_actions_t actions;
	short flags = (short)(maybe(POSIX_SPAWN_SETSID) | maybe(POSIX_SPAWN_SETSIGMASK) |
			      maybe(POSIX_SPAWN_SETSIGDEF) | maybe(POSIX_SPAWN_RESETIDS) |
			      maybe(POSIX_SPAWN_USEVFORK));
	posix_spawnattr_t attr;
	pid_t pid;

	posix_spawn_file_actions_init(&actions);
	add_actions(&actions);
	posix_spawnattr_init(&attr);
	if (!(flags & POSIX_SPAWN_SETSID) && chance(2))
		flags |= POSIX_SPAWN_SETPGROUP;
	posix_spawnattr_setflags(&attr, flags);
	if ((chance(2) ? posix_spawn : posix_spawnp)(&pid, all->program, &actions, &attr,
						     arguments(child), environ))
		all->actors[child].is_alive = 0;
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attr);
}

static void clones(int child, int flags)
{
	static char stacks[ACTORS][65536] __attribute__((aligned(16)));

	if (clone(in_clone, stacks[child] + sizeof(stacks[child]), flags | SIGCHLD,
		  (void *)(long)child) < 0)
		all->actors[child].is_alive = 0;
}

void forget_threads(int self)
{
	for (int i = 0; i < ACTORS; i++)
		if (i != self && all->actors[i].pid == (int)BARE(getpid))
			all->actors[i].is_alive = 0;
}

void executes(int self)
{
	/* An exec that succeeds ends the other threads: its outcome must be known before. */
	if (BARE(access, all->program, X_OK) >= 0)
		forget_threads(self);
	execve(all->program, arguments(self), environ);
}

void multiplies(int self)
{
	static char stack[65536] __attribute__((aligned(16)));
	int child = is_guest ? -1 : enlist(), terminal;
	struct clone_args args = {.exit_signal = SIGCHLD};
	pthread_t thread;
	long pid;

	if (child < 0)
		return;
	switch (chance(16)) {
	case 15:
		all->actors[child].is_alive = 0;
		streams();
		break;
	case 13:
		args.flags = (uint64_t)(maybe(CLONE_FILES) | maybe(CLONE_FS));
		pid = syscall(SYS_clone3, &args, sizeof(args));
		if (pid == 0)
			in_clone((void *)(long)child);
		break;
#ifdef SYS_vfork
	case 14:
		pid = syscall(SYS_vfork);
		if (pid == 0) {
			places();
			ends();
			execve(all->program, arguments(child), environ);
			all->actors[child].is_alive = 0;
			_exit(1);
		}
		break;
#endif
	case 11:
	case 12:
		if (be_shared(child) < 0)
			all->actors[child].is_alive = 0;
		break;
	case 10:
		pid = forkpty(&terminal, NULL, NULL, NULL);
		if (pid == 0)
			in_clone((void *)(long)child);
		if (pid < 0)
			all->actors[child].is_alive = 0;
		break;
	case 0:
	case 1:
		pid = fork();
		if (pid == 0)
			in_clone((void *)(long)child);
		break;
	case 2:
		clones(child, CLONE_FILES);
		break;
	case 3:
		clones(child, CLONE_FS);
		break;
	case 4:
		clones(child, CLONE_FILES | CLONE_FS);
		break;
	case 5:
		all->actors[child].is_alive = 0;
		clone(in_vfork, stack + sizeof(stack),
		      CLONE_VM | CLONE_VFORK | maybe(CLONE_FILES) | maybe(CLONE_FS) | SIGCHLD,
		      NULL);
		break;
	case 6:
		spawns(child);
		break;
	case 7:
		all->actors[child].pid = all->actors[self].pid;
		if (pthread_create(&thread, NULL, in_thread, (void *)(long)child))
			all->actors[child].is_alive = 0;
		else
			pthread_detach(thread);
		break;
	case 8:
		pid = syscall(SYS_clone, maybe(CLONE_FILES) | maybe(CLONE_FS) | SIGCHLD, 0, 0, 0,
			      0);
		if (pid == 0)
			in_clone((void *)(long)child);
		break;
	default:
		pid = vfork();
		if (pid == 0) {
			copies();
			execve(all->program, arguments(child), environ);
			all->actors[child].is_alive = 0;
			_exit(1);
		}
	}
}
