/*
 * signals.c - signals as programs and their runtimes use them; says what came of each.
 *
 * Nothing it prints depends on pids, addresses or time.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef AT_MINSIGSTKSZ
#define AT_MINSIGSTKSZ 51
#endif

static volatile sig_atomic_t n_handled, last;
static char *alternate;
static size_t room;

static void count(int sig)
{
	n_handled++;
	last = sig;
}

static void set(int sig, void (*handler)(int), int flags)
{
	struct sigaction action = {.sa_handler = handler, .sa_flags = flags};

	sigaction(sig, &action, NULL);
}

static void open_in_handler(int sig)
{
	char here;
	int fd = open("from a handler", O_WRONLY | O_CREAT | O_APPEND, 0644);

	n_handled += (uintptr_t)&here >= (uintptr_t)alternate &&
		     (uintptr_t)&here < (uintptr_t)alternate + room && write(fd, "x", 1) == 1;
	close(fd);
	last = sig;
}

static void on_alternate_stack(void)
{
	size_t least = getauxval(AT_MINSIGSTKSZ);
	stack_t stack = {0}, was;

	room = (least ? least : MINSIGSTKSZ) + 8192;
	alternate = malloc(room);
	stack.ss_sp = alternate;
	stack.ss_size = room;
	printf("alternate stack: %d", sigaltstack(NULL, &was));
	printf(", none before %d", was.ss_flags == SS_DISABLE);
	printf(", set %d", sigaltstack(&stack, NULL));
	sigaltstack(NULL, &was);
	printf(", ours %d\n", was.ss_sp == alternate && was.ss_size == room && !was.ss_flags);
	n_handled = 0;
	set(SIGUSR1, open_in_handler, SA_ONSTACK);
	raise(SIGUSR1);
	raise(SIGUSR1);
	printf("handled on it %d\n", (int)n_handled);
	stack.ss_flags = SS_DISABLE;
	printf("given back %d\n", sigaltstack(&stack, NULL));
	stack.ss_flags = 0;
	stack.ss_size = 100;
	printf("too small %d", sigaltstack(&stack, NULL));
	printf(" %s\n", strerror(errno));
}

/* A timer interrupts calls, some of which begin again. */
static void by_timer(void)
{
	struct itimerval often = {{0, 500}, {0, 500}}, never = {{0, 0}, {0, 0}};
	int fd, wrong = 0, up[2];
	char c;

	n_handled = 0;
	set(SIGALRM, count, SA_RESTART);
	setitimer(ITIMER_REAL, &often, NULL);
	for (int i = 0; i < 100000 && n_handled < 100; i++) {
		fd = open("often", O_RDWR | O_CREAT, 0644);
		wrong += fd < 0 || write(fd, "x", 1) != 1 || close(fd) < 0;
	}
	printf("interrupted %d, wrong %d\n", n_handled >= 100, wrong);
	set(SIGALRM, count, 0);
	wrong = pipe(up);
	printf("read: %zd", read(up[0], &c, 1));
	printf(" %s\n", strerror(errno));
	setitimer(ITIMER_REAL, &never, NULL);
}

static sigjmp_buf back;

static void jump(int sig)
{
	siglongjmp(back, sig);
}

static void by_jumps(void)
{
	volatile int n = 0;

	set(SIGUSR2, jump, 0);
	if (sigsetjmp(back, 1))
		n++;
	if (n < 5)
		raise(SIGUSR2);
	printf("jumped %d\n", n);
}

static void by_waiting(void)
{
	struct signalfd_siginfo info;
	sigset_t set, pending;
	int sig = 0, fd;

	sigemptyset(&set);
	sigaddset(&set, SIGURG);
	sigaddset(&set, SIGSYS);
	sigprocmask(SIG_BLOCK, &set, NULL);
	kill(getpid(), SIGURG);
	sigpending(&pending);
	printf("pending %d", sigismember(&pending, SIGURG));
	sigwait(&set, &sig);
	printf(", waited for %d", sig == SIGURG);
	fd = signalfd(-1, &set, 0);
	kill(getpid(), SIGURG);
	printf(", read %d\n", read(fd, &info, sizeof(info)) > 0 && info.ssi_signo == SIGURG);
	sigprocmask(SIG_SETMASK, NULL, &pending);
	printf("still blocked %d %d\n", sigismember(&pending, SIGURG),
	       sigismember(&pending, SIGSYS));
	sigprocmask(SIG_UNBLOCK, &set, NULL);
}

static void of_calls(void)
{
	struct sigaction was, ignore = {.sa_handler = SIG_IGN};
	int status;

	sigfillset(&ignore.sa_mask);
	sigaction(SIGUSR1, &ignore, NULL);
	sigaction(SIGUSR1, NULL, &was);
	printf("mask of what is ignored: SIGSYS %d\n", sigismember(&was.sa_mask, SIGSYS));
	sigaction(SIGSYS, NULL, &was);
	printf("SIGSYS at first: %s\n", was.sa_handler == SIG_DFL ? "default" : "another");
	n_handled = 0;
	set(SIGSYS, count, SA_RESTART);
	sigaction(SIGSYS, NULL, &was);
	printf("SIGSYS: %s, restart %d\n", was.sa_handler == count ? "ours" : "another",
	       (was.sa_flags & SA_RESTART) != 0);
	raise(SIGSYS);
	printf("SIGSYS handled %d\n", (int)n_handled);
	if (!fork()) {
		set(SIGSYS, SIG_DFL, 0);
		raise(SIGSYS);
		_exit(0);
	}
	wait(&status);
	printf("SIGSYS kills: %d\n", WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS);
}

static volatile int is_over;

static void *preempted(void *unused)
{
	int fd, wrong = 0;

	(void)unused;
	for (int i = 0; i < 300 || !is_over; i++) {
		fd = open("preempted", O_RDWR | O_CREAT, 0644);
		wrong += fd < 0 || write(fd, "x", 1) != 1 || close(fd) < 0;
	}
	return (void *)(intptr_t)wrong;
}

/* As Go's scheduler does it: a signal to one thread, again and again. */
static void between_threads(int sig)
{
	pthread_t thread;
	void *wrong;

	set(sig, count, SA_ONSTACK | SA_RESTART);
	is_over = 0;
	pthread_create(&thread, NULL, preempted, NULL);
	for (int i = 0; i < 3000; i++)
		pthread_kill(thread, sig);
	is_over = 1;
	pthread_join(thread, &wrong);
	printf("between threads: %d wrong\n", (int)(intptr_t)wrong);
}

/* How a child ends that a signal killed, and one that aborts. */
static void by_ends(void)
{
	static const int ends[] = {SIGKILL, SIGSEGV, SIGTERM, SIGABRT};
	int status;

	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		if (!fork()) {
			signal(ends[i], SIG_DFL);
			raise(ends[i]);
			_exit(0);
		}
		wait(&status);
		printf("killed by %d\n", WTERMSIG(status));
	}
}

int main(void)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	of_calls();
	on_alternate_stack();
	by_timer();
	by_jumps();
	by_waiting();
	between_threads(SIGURG);
	between_threads(SIGSYS);
	by_ends();
	return 0;
}
