/*
 * handlers.c - handlers HOW: a handler is set in one of the ways there are, or none, and a forked child
 * makes its first op.  The child's number is printed.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int underscored_sigaction(int, const struct sigaction *, struct sigaction *) __asm__("__sigaction");
sighandler_t set_bsd(int, sighandler_t) __asm__("bsd_signal");
sighandler_t set_sysv(int, sighandler_t) __asm__("__sysv_signal");
sighandler_t set_old(int, sighandler_t) __asm__("sigset");

static void handle(int sig)
{
	(void)sig;
}

static void *wait_for_ever(void *arg)
{
	for (;;)
		pause();
	return arg;
}

static void set_by_hand(void)
{
	struct {
		void (*handler)(int);
		unsigned long flags, restorer, mask;
	} action = {.handler = handle};

	syscall(SYS_rt_sigaction, SIGUSR1, &action, NULL, 8);
}

static void cancel(void)
{
	pthread_t thread;

	pthread_create(&thread, NULL, wait_for_ever, NULL);
	pthread_cancel(thread);
	pthread_join(thread, NULL);
}

static const struct {
	const char *name;
	sighandler_t (*set)(int, sighandler_t);
} simple[] = {
	{"signal", signal},	      {"ssignal", ssignal},	   {"bsd_signal", set_bsd},
	{"sysv_signal", sysv_signal}, {"__sysv_signal", set_sysv}, {"sigset", set_old},
};

static void set(const char *how)
{
	const struct sigaction action = {.sa_handler = handle}, ignore = {.sa_handler = SIG_IGN};

	for (size_t i = 0; i < sizeof(simple) / sizeof(simple[0]); i++)
		if (!strcmp(how, simple[i].name))
			simple[i].set(SIGUSR1, handle);
	if (!strcmp(how, "sigaction"))
		sigaction(SIGUSR1, &action, NULL);
	else if (!strcmp(how, "__sigaction"))
		underscored_sigaction(SIGUSR1, &action, NULL);
	else if (!strcmp(how, "syscall"))
		set_by_hand();
	else if (!strcmp(how, "cancel"))
		cancel();
	sigaction(SIGUSR2, &ignore, NULL);
	signal(SIGHUP, SIG_DFL);
	sigaction(SIGUSR2, NULL, NULL);
	sigaction(-1, (const struct sigaction *)1, NULL); /* libc refuses without a look */
	sigaction(32, (const struct sigaction *)1, NULL);
}

int main(int argc, char **argv)
{
	pid_t pid;

	set(argc > 1 ? argv[1] : "");
	pid = fork();
	if (!pid) {
		access("missing", F_OK);
		_exit(0);
	}
	waitpid(pid, NULL, 0);
	printf("%d\n", pid);
	return 0;
}
