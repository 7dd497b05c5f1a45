/*
 * leaving.c - leaving TIMES: children with threads in the middle of all kinds of calls, one of which
 * installs a seccomp filter; says what was not as it should be.
 *
 * From that call on the program must be as it would be without us: a call that waits goes on waiting,
 * none is lost or made twice, handlers run where they should.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define STACK 32768

static int to_reader[2], to_poller[2], to_epoll[2], queue[2];
static volatile int n_begun, is_over, n_handled, n_elsewhere, n_wrong;
static pid_t parent;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static char stack_of_handler[STACK];

static void begun(void)
{
	__atomic_fetch_add(&n_begun, 1, __ATOMIC_SEQ_CST);
}

static void check(int is_right, const char *what)
{
	if (is_right)
		return;
	__atomic_fetch_add(&n_wrong, 1, __ATOMIC_SEQ_CST);
	fprintf(stderr, "%s: wrong (%s)\n", what, strerror(errno));
}

static void *reads(void *unused)
{
	char c = 0;

	begun();
	check(read(to_reader[0], &c, 1) == 1 && c == 'r', "read");
	return unused;
}

static void *polls(void *unused)
{
	struct pollfd fd = {.fd = to_poller[0], .events = POLLIN};

	begun();
	check(poll(&fd, 1, -1) == 1, "poll");
	return unused;
}

static void *waits_for_events(void *unused)
{
	struct epoll_event event = {.events = EPOLLIN};
	int fd = epoll_create1(EPOLL_CLOEXEC);

	epoll_ctl(fd, EPOLL_CTL_ADD, to_epoll[0], &event);
	begun();
	check(epoll_wait(fd, &event, 1, -1) == 1, "epoll_wait");
	return unused;
}

static void *waits_for_others(void *unused)
{
	pthread_mutex_lock(&mutex);
	begun();
	while (!is_over)
		pthread_cond_wait(&cond, &mutex);
	pthread_mutex_unlock(&mutex);
	return unused;
}

static void *waits_for_signal(void *unused)
{
	sigset_t all;
	int sig = 0;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, NULL);
	sigemptyset(&all);
	sigaddset(&all, SIGRTMAX);
	begun();
	check(sigwait(&all, &sig) == 0 && sig == SIGRTMAX, "sigwait");
	return unused;
}

/* Each call has one answer, and what goes in comes out, once. */
static void *calls(void *unused)
{
	unsigned char c = 0, got = 0;

	begun();
	for (int i = 0; !is_over || i < 100; i++, c++) {
		check(syscall(SYS_getppid) == parent, "getppid");
		check(write(queue[1], &c, 1) == 1 && read(queue[0], &got, 1) == 1 && got == c,
		      "write and read");
	}
	return unused;
}

static void *nothing(void *unused)
{
	return unused;
}

static void *makes_threads(void *unused)
{
	pthread_t thread;

	begun();
	for (int i = 0; !is_over || i < 5; i++)
		check(!pthread_create(&thread, NULL, nothing, NULL) && !pthread_join(thread, NULL),
		      "thread");
	return unused;
}

static void *makes_processes(void *unused)
{
	int status;
	pid_t pid;

	begun();
	for (int i = 0; !is_over || i < 5; i++) {
		pid = i % 2 ? fork() : vfork();
		if (!pid)
			_exit(3);
		check(waitpid(pid, &status, 0) == pid && WEXITSTATUS(status) == 3, "child");
	}
	return unused;
}

static void handle(int sig)
{
	char here;

	if ((uintptr_t)&here - (uintptr_t)stack_of_handler < STACK)
		n_handled++;
	else
		n_elsewhere++;
	check(syscall(SYS_getppid) == parent && sig == SIGUSR1, "in a handler");
}

static void *is_signaled(void *unused)
{
	stack_t stack = {.ss_sp = stack_of_handler, .ss_size = STACK};

	sigaltstack(&stack, NULL);
	begun();
	while (!is_over)
		check(syscall(SYS_getppid) == parent, "getppid beside signals");
	return unused;
}

static long filter(void)
{
	struct sock_filter code[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
	struct sock_fprog program = {1, code};

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return -1;
	return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

static int once(void)
{
	static void *(*const all[])(void *) = {
		reads, polls,	      waits_for_events, waits_for_others, waits_for_signal,
		calls, makes_threads, makes_processes,	is_signaled};
	enum { N = sizeof(all) / sizeof(*all) };
	struct sigaction action = {.sa_handler = handle, .sa_flags = SA_ONSTACK | SA_RESTART};
	pthread_t threads[N];

	parent = getppid();
	if (pipe(to_reader) || pipe(to_poller) || pipe(to_epoll) || pipe(queue))
		return 1;
	sigaction(SIGUSR1, &action, NULL);
	for (int i = 0; i < N; i++)
		pthread_create(&threads[i], NULL, all[i], NULL);
	while (n_begun < N)
		sched_yield();
	for (int i = 0; i < 50; i++)
		pthread_kill(threads[N - 1], SIGUSR1);
	check(filter() == 0, "filter");
	for (int i = 0; i < 50; i++)
		pthread_kill(threads[N - 1], SIGUSR1);
	pthread_mutex_lock(&mutex);
	is_over = 1;
	pthread_cond_broadcast(&cond);
	pthread_mutex_unlock(&mutex);
	check(write(to_reader[1], "r", 1) == 1 && write(to_poller[1], "p", 1) == 1 &&
		      write(to_epoll[1], "e", 1) == 1,
	      "write");
	pthread_kill(threads[4], SIGRTMAX);
	for (int i = 0; i < N; i++)
		pthread_join(threads[i], NULL);
	check(n_handled > 0 && !n_elsewhere, "where handlers ran");
	return n_wrong != 0;
}

int main(int argc, char **argv)
{
	int status, n_right = 0, n = argc > 1 ? atoi(argv[1]) : 1;

	for (int i = 0; i < n; i++) {
		if (!fork())
			_exit(once());
		wait(&status);
		n_right += status == 0;
		if (status)
			printf("status %x\n", status);
	}
	printf("%d of %d went as they should\n", n_right, n);
	return n_right != n;
}
