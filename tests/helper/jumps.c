/*
 * jumps.c - jumps N: a timer's handler interrupts open, read, stat and close wherever it likes, on
 * a small stack, operates itself, and every other time does not come back (siglongjmp): N times in
 * all.  Meanwhile another thread does the same kinds of ops undisturbed.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf back;
static volatile long n_signals, n_jumps, n_wanted;

static void operate(void)
{
	struct stat st;
	int fd = open("/dev/null", O_RDONLY);

	fstat(fd, &st);
	close(fd);
}

static void fork_once(void)
{
	pid_t pid = fork();

	if (pid == 0)
		_exit(access("/nonexistent", F_OK) ? 0 : 1);
	waitpid(pid, NULL, 0);
}

static void on_signal(int sig)
{
	int saved = errno;

	(void)sig;
	n_signals++;
	if (n_signals % 64 == 0)
		fork_once();
	operate();
	errno = saved;
	if (n_signals % 2) {
		n_jumps++;
		siglongjmp(back, 1);
	}
}

/* On no descriptors: the other thread closes all. */
static void *steady(void *arg)
{
	struct stat st;

	for (long seen = 0; n_signals < n_wanted; seen = n_signals) {
		if (stat("/dev/null", &st) || !access("/nonexistent", F_OK))
			abort();
		while (n_signals == seen)
			sched_yield();
	}
	return arg;
}

/* A descriptor that a jump has lost is found again, so that the table does not fill up. */
static void close_lost(void)
{
	for (int fd = 3; fd < 64; fd++)
		close(fd);
}

int main(int argc, char **argv)
{
	size_t size = (size_t)sysconf(_SC_MINSIGSTKSZ) + 4096;
	stack_t alt = {.ss_sp = malloc(size), .ss_size = size};
	struct sigaction sa = {.sa_handler = on_signal, .sa_flags = SA_ONSTACK};
	struct itimerval every = {{0, 40}, {0, 40}}, never = {{0, 0}, {0, 0}};
	sigset_t alarm_only;
	pthread_t t;
	char buf[64];

	/* Lazy binding needs more stack than the handler has. */
	operate();
	fork_once();
	n_wanted = argc == 2 ? atol(argv[1]) : 1000;
	sigemptyset(&alarm_only);
	sigaddset(&alarm_only, SIGALRM);
	sigfillset(&sa.sa_mask); /* one handler at a time fits the stack */
	if (sigaltstack(&alt, NULL) || sigaction(SIGALRM, &sa, NULL))
		abort();
	pthread_sigmask(SIG_BLOCK, &alarm_only, NULL);
	pthread_create(&t, NULL, steady, NULL);
	setitimer(ITIMER_REAL, &every, NULL);
	/* A jump that restored the mask itself would do so while still on the handler's stack. */
	sigsetjmp(back, 0);
	sigprocmask(SIG_UNBLOCK, &sa.sa_mask, NULL);
	while (n_signals < n_wanted) {
		struct stat st;
		int fd = open("/dev/zero", O_RDONLY);

		read(fd, buf, sizeof(buf));
		stat("/nonexistent/a/longer/path/that/is/not/there", &st);
		stat("/etc/passwd", &st);
		close(fd);
		if (fd > 40)
			close_lost();
	}
	setitimer(ITIMER_REAL, &never, NULL);
	pthread_join(t, NULL);
	puts(n_jumps * 2 >= n_wanted - 1 ? "came through" : "too few jumps");
	return 0;
}
