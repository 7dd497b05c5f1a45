/*
 * tasks.c - tasks CASE: processes and threads made by the kernel's own calls; says what came of it,
 * and each leaves a file behind.
 *
 *	fork, vfork, clone, clone3, threads, stacks, exit, chain, storm, signaled
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* musl comes without the kernel's headers. */
struct clone3_args {
	uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls;
};

#ifndef CLONE_PIDFD
#define CLONE_PIDFD 0x1000
#endif

#define N_THREADS   8
#define STACK	    65536
#define SMALL_STACK 2048

static char *volatile self;

static void leave(const char *name)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	if (fd < 0 || write(fd, name, strlen(name)) < 0 || close(fd) < 0)
		_exit(9);
}

static void waited(const char *what)
{
	int status = -1;
	pid_t pid = waitpid(-1, &status, __WALL);

	printf("%s: %s, status %x\n", what, pid > 0 ? "ended" : strerror(errno), status);
	fflush(stdout);
}

static int by_fork(void)
{
	if (syscall(SYS_fork) == 0) {
		leave("by fork");
		_exit(4);
	}
	waited("fork");
	if (syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0) == 0) {
		leave("by clone as fork");
		_exit(5);
	}
	waited("clone as fork");
	return 0;
}

static int by_vfork(void)
{
	char *argv[] = {self, "leave", "by vfork", NULL};
	volatile int changed = 0;

	if (vfork() == 0) {
		changed = 1;
		execv(self, argv);
		_exit(9);
	}
	waited("vfork, exec");
	if (vfork() == 0) {
		execv("none", argv);
		_exit(6);
	}
	waited("vfork, no exec");
	printf("memory shared %d\n", changed);
	return 0;
}

static int child(void *name)
{
	leave(name);
	return 7;
}

static int by_clone(void)
{
	static const struct {
		const char *name;
		int flags;
	} ways[] = {{"plain", SIGCHLD},
		    {"memory", CLONE_VM | SIGCHLD},
		    {"vfork", CLONE_VM | CLONE_VFORK | SIGCHLD},
		    {"files", CLONE_FILES | SIGCHLD},
		    {"place", CLONE_FS | CLONE_FILES | SIGCHLD},
		    {"no signal", 0},
		    {"sibling of none", CLONE_SIGHAND | CLONE_VM | SIGCHLD}};
	char *stack = malloc(STACK);

	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		if (clone(child, stack + STACK, ways[i].flags, (void *)ways[i].name) < 0)
			printf("%s: %s\n", ways[i].name, strerror(errno));
		else
			waited(ways[i].name);
	}
	return 0;
}

static int by_clone3(void)
{
	struct clone3_args args = {.exit_signal = SIGCHLD};
	struct clone3_args fast = {.flags = CLONE_VFORK, .exit_signal = SIGCHLD};
	int fd = -1;
	struct clone3_args named = {
		.flags = CLONE_PIDFD, .exit_signal = SIGCHLD, .pidfd = (uintptr_t)&fd};
	long pid = syscall(SYS_clone3, &args, sizeof(args));

	if (pid == 0)
		_exit(child("by clone3"));
	if (pid < 0 && errno == ENOSYS)
		return 0;
	waited("clone3");
	if (syscall(SYS_clone3, &fast, sizeof(fast)) == 0)
		_exit(child("by clone3, vfork"));
	waited("clone3, vfork");
	if (syscall(SYS_clone3, &named, sizeof(named)) == 0)
		_exit(child("by clone3, pidfd"));
	waited("clone3, pidfd");
	printf("pidfd %d\n", fd >= 0);
	errno = 0;
	printf("too small: %ld", syscall(SYS_clone3, &args, 8));
	printf(" %s\n", strerror(errno));
	return 0;
}

static __thread int own;

static void *thread(void *number)
{
	char name[32];

	own = (int)(intptr_t)number;
	for (int i = 0; i < 20; i++) {
		snprintf(name, sizeof(name), "thread %d %d", own, i);
		leave(name);
		if (i % 2)
			unlink(name);
	}
	return (void *)(intptr_t)(own == (int)(intptr_t)number);
}

static int by_threads(void)
{
	pthread_t threads[N_THREADS];
	intptr_t right = 0;
	void *result;

	for (intptr_t i = 0; i < N_THREADS; i++)
		if (pthread_create(&threads[i], NULL, thread, (void *)i))
			return 1;
	for (int i = 0; i < N_THREADS; i++) {
		pthread_join(threads[i], &result);
		right += (intptr_t)result;
	}
	printf("%d threads were right\n", (int)right);
	return 0;
}

/* Calls made on a stack of 2 KiB whose next page nobody may touch, as goroutines make them. */
static int on_small_stacks(void)
{
#ifdef __x86_64__
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *alternate = malloc(STACK);
	stack_t stack = {.ss_sp = alternate, .ss_size = STACK};
	long fd = 0, n = 0;

	mprotect(page, 4096, PROT_NONE);
	sigaltstack(&stack, NULL);
	__asm__ volatile("mov %%rsp, %%rbx\n\tmov %[top], %%rsp\n\t"
			 "mov $2, %%eax\n\tsyscall\n\tmov %%rax, %[fd]\n\t" /* open */
			 "mov %%rax, %%rdi\n\tmov %[name], %%rsi\n\tmov $4, %%edx\n\t"
			 "mov $1, %%eax\n\tsyscall\n\tmov %%rax, %[n]\n\t" /* write */
			 "mov %%rbx, %%rsp"
			 : [fd] "=&r"(fd), [n] "=&r"(n)
			 : [top] "r"(page + 4096 + SMALL_STACK), "D"("small"), [name] "r"("text"),
			   "S"((long)(O_WRONLY | O_CREAT)), "d"(0644L)
			 : "rax", "rbx", "rcx", "r11", "memory", "cc");
	printf("on a small stack: %d, %ld\n", fd >= 0, n);
#endif
	return 0;
}

static void *ends_all(void *unused)
{
	(void)unused;
	leave("at the end");
	exit(12);
}

static int by_exit_of_thread(void)
{
	pthread_t other;

	if (pthread_create(&other, NULL, ends_all, NULL))
		return 1;
	for (;;)
		pause();
}

/* A chain of programs, each of which executes the next without fork. */
static int in_chain(int left)
{
	char number[16];

	snprintf(number, sizeof(number), "link %d", left);
	leave(number);
	snprintf(number, sizeof(number), "%d", left - 1);
	if (left)
		execl(self, self, "chain", number, (char *)NULL);
	return 11;
}

/* Threads that fork and execute all at once. */
static void *forks(void *number)
{
	char name[32];
	int status, right = 0;

	for (int i = 0; i < 5; i++) {
		pid_t pid;

		snprintf(name, sizeof(name), "of %d, %d", (int)(intptr_t)number, i);
		pid = fork();
		if (!pid) {
			execl(self, self, "leave", name, (char *)NULL);
			_exit(9);
		}
		waitpid(pid, &status, 0);
		right += status == 0;
	}
	return (void *)(intptr_t)right;
}

static int in_storm(void)
{
	pthread_t threads[4];
	int right = 0;
	void *result;

	for (intptr_t i = 0; i < 4; i++)
		pthread_create(&threads[i], NULL, forks, (void *)i);
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], &result);
		right += (int)(intptr_t)result;
	}
	printf("%d programs ran\n", right);
	return 0;
}

static void handle(int sig)
{
	(void)sig;
}

/* Children that execute under a hail of signals, which they handle until then and ignore afterwards. */
static int signaled(void)
{
	char name[32];
	int status, right = 0;
	pid_t pid;

	for (int i = 0; i < 50; i++) {
		snprintf(name, sizeof(name), "signaled %d", i);
		pid = fork();
		if (!pid) {
			signal(SIGURG, handle);
			execl(self, self, "leave", name, (char *)NULL);
			_exit(8);
		}
		while (waitpid(pid, &status, WNOHANG) == 0)
			kill(pid, SIGURG);
		right += status == 0;
	}
	printf("%d were executed\n", right);
	return 0;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	self = argv[0];
	if (!strcmp(what, "leave"))
		leave(argv[2]);
	else if (!strcmp(what, "fork"))
		return by_fork();
	else if (!strcmp(what, "vfork"))
		return by_vfork();
	else if (!strcmp(what, "clone"))
		return by_clone();
	else if (!strcmp(what, "clone3"))
		return by_clone3();
	else if (!strcmp(what, "threads"))
		return by_threads();
	else if (!strcmp(what, "stacks"))
		return on_small_stacks();
	else if (!strcmp(what, "exit"))
		return by_exit_of_thread();
	else if (!strcmp(what, "chain"))
		return in_chain(argc > 2 ? atoi(argv[2]) : 3);
	else if (!strcmp(what, "storm"))
		return in_storm();
	else if (!strcmp(what, "signaled"))
		return signaled();
	else
		return 2;
	return 0;
}
