/*
 * reap.c - see reap.h.
 *
 * All signals are blocked (inherit.h) and taken one by one:
 *
 *	SIGCHLD			someone ended, or CMD stopped: then so do we, since our parent waits
 *				for us and not for CMD; and we go on when CMD does, or make it
 *	to the whole group	from the terminal, or by kill(-group): CMD has got it, too, unless
 *				it has made itself a group of its own (witness.h)
 *	to us alone		we stand where CMD would: passed on
 */
#include "reap.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define RUNNING_MAX 1000	   /* gaps for as many; one more tells that there are others */
#define WATCH_NS    (20 * 1000000) /* how often a stopped command is looked at */

struct vigil {
	struct launcher_log *launcher;
	struct witness *witness;
	pid_t cmd;
	int is_over;  /* the command has ended, */
	int status;   /* so */
	int is_alone; /* no child is left */
};

/* Letter of /proc/PID/stat; 0: no such process. */
static char process_state(pid_t pid)
{
	char name[32], stat[512], *end;
	ssize_t n;
	int fd;

	snprintf(name, sizeof(name), "/proc/%d/stat", pid);
	fd = open(name, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return 0;
	n = read(fd, stat, sizeof(stat) - 1);
	close(fd);
	stat[n > 0 ? n : 0] = 0;
	end = strrchr(stat, ')'); /* the name before it may hold anything */
	return end && end[1] ? end[2] : 0;
}

/*
 * Wakes the launcher when the command goes on or ends without it (kill -CONT, kill -KILL): nothing
 * else would, and our parent would wait for a stopped process for ever.
 */
static void watch_stopped(pid_t launcher, pid_t cmd)
{
	struct timespec nap = {.tv_nsec = WATCH_NS};

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	while (process_state(launcher) != 'T')
		nanosleep(&nap, NULL);
	while (process_state(cmd) == 'T')
		nanosleep(&nap, NULL);
	kill(launcher, SIGCONT);
	_exit(0);
}

/* By the signal that stopped the command: shells tell which it was.  Returns when we go on. */
static void stop_by(int sig)
{
	struct sigaction by_default = {.sa_handler = SIG_DFL}, was = by_default;
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, sig);
	sigaction(sig, &by_default, &was);
	kill(getpid(), sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	sigprocmask(SIG_BLOCK, &set, NULL);
	sigaction(sig, &was, NULL);
}

/* A signal that has been dealt with. */
static void forget(const struct vigil *v, int sig)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, sig);
	sigtimedwait(&set, NULL, &(struct timespec){0});
	witness_saw(v->witness, sig);
}

static void stop_with_cmd(const struct vigil *v, int sig)
{
	pid_t launcher = getpid();
	pid_t watcher = fork();

	if (!watcher)
		watch_stopped(launcher, v->cmd);
	stop_by(sig);
	if (watcher > 0) {
		kill(watcher, SIGKILL);
		waitpid(watcher, NULL, 0);
	}
	forget(v, sig);
	forget(v, SIGCONT);
	/* A shell's fg continues the group, CMD in it; a second SIGCONT might run its handler
	 * again. */
	if (process_state(v->cmd) == 'T')
		kill(v->cmd, SIGCONT);
}

static void take_ended(struct vigil *v)
{
	struct rusage usage;
	int status;
	pid_t pid;

	while ((pid = wait4(-1, &status, WNOHANG | WUNTRACED, &usage)) > 0) {
		if (WIFSTOPPED(status)) {
			if (pid == v->cmd)
				stop_with_cmd(v, WSTOPSIG(status));
			continue;
		}
		launcher_wait(v->launcher, pid, status, &usage);
		if (pid == v->cmd) {
			v->is_over = 1;
			v->status = status;
		}
	}
	v->is_alone = pid < 0 && errno == ECHILD;
}

/* True for a signal that the launcher sent itself, or got from the kernel for what it did. */
static int is_about_us(const siginfo_t *info)
{
	return (info->si_code == SI_USER && info->si_pid == getpid()) ||
	       (info->si_code == SI_KERNEL && info->si_signo == SIGXCPU);
}

/* The command has got this signal without us. */
static int has_it(const struct vigil *v, const siginfo_t *info)
{
	int is_in_group = getpgid(v->cmd) == getpgrp();

	/* Nobody there to ask: what is the terminal's came to the group, all else to us. */
	if (!v->witness->pid)
		return info->si_code == SI_KERNEL && info->si_signo != SIGALRM;
	return witness_saw(v->witness, info->si_signo) && is_in_group;
}

static void pass_on(const struct vigil *v, const siginfo_t *info)
{
	int sig = info->si_signo;

	if (has_it(v, info) || is_about_us(info))
		return;
	if (info->si_code == SI_QUEUE)
		sigqueue(v->cmd, sig, info->si_value);
	else
		kill(v->cmd, sig);
}

static int asks_to_end(int sig)
{
	return sig == SIGINT || sig == SIGTERM || sig == SIGHUP || sig == SIGQUIT;
}

int reap(struct launcher_log *launcher, struct witness *witness, pid_t cmd, int wait_all)
{
	struct vigil v = {.launcher = launcher, .witness = witness, .cmd = cmd};
	sigset_t set;
	siginfo_t info;

	sigfillset(&set);
	for (;;) {
		take_ended(&v);
		if (v.is_over && (!wait_all || v.is_alone))
			return v.status;
		if (sigwaitinfo(&set, &info) < 0 || info.si_signo == SIGCHLD)
			continue;
		if (!v.is_over)
			pass_on(&v, &info);
		else if (asks_to_end(info.si_signo))
			return v.status;
	}
}

/* --- processes that still run ------------------------------------------------------------------ */

static size_t read_proc(pid_t pid, const char *what, char *text, size_t room)
{
	char name[320];
	ssize_t n;
	int fd;

	snprintf(name, sizeof(name), "/proc/%d/%s", pid, what);
	fd = open(name, O_RDONLY | O_CLOEXEC);
	n = fd >= 0 ? read(fd, text, room - 1) : 0;
	if (fd >= 0)
		close(fd);
	n = n > 0 ? n : 0;
	text[n] = 0;
	return n;
}

static void report_one(struct launcher_log *launcher, pid_t pid)
{
	char text[4096], detail[32], *argv[64];
	size_t n = read_proc(pid, "cmdline", text, sizeof(text)), n_args = 0;

	for (size_t at = 0; at < n && n_args < 63; at += strlen(text + at) + 1)
		argv[n_args++] = text + at;
	argv[n_args] = NULL;
	snprintf(detail, sizeof(detail), "%d", pid);
	launcher_gap(launcher, "running", detail, argv);
}

static int report_below(struct launcher_log *launcher, pid_t parent, int n);

/* The children of one thread, and what is below them. */
static int report_children(struct launcher_log *launcher, pid_t parent, const char *thread, int n)
{
	char what[300], list[4096], *at = list, *end;
	long pid;

	snprintf(what, sizeof(what), "task/%s/children", thread);
	if (read_proc(parent, what, list, sizeof(list)) == sizeof(list) - 1)
		*strrchr(list, ' ') = 0; /* the last number may be cut */
	while (n < RUNNING_MAX && (pid = strtol(at, &end, 10)) > 0) {
		at = end;
		report_one(launcher, pid);
		n = report_below(launcher, pid, n + 1);
	}
	return n;
}

/* The tree below a process, from /proc/PID/task/TID/children. */
static int report_below(struct launcher_log *launcher, pid_t parent, int n)
{
	const struct dirent *thread;
	char name[64];
	DIR *threads;

	snprintf(name, sizeof(name), "/proc/%d/task", parent);
	threads = opendir(name);
	while (threads && (thread = readdir(threads)))
		if (thread->d_name[0] != '.')
			n = report_children(launcher, parent, thread->d_name, n);
	if (threads)
		closedir(threads);
	return n;
}

int reap_report_running(struct launcher_log *launcher)
{
	siginfo_t info = {0};
	int n;

	if (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) < 0)
		return 0; /* ECHILD: no child is left */
	n = report_below(launcher, getpid(), 0);
	/* A kernel without that file still knows that there is someone. */
	if (!n || n == RUNNING_MAX)
		launcher_gap(launcher, "running", n ? "and more" : "unknown", NULL);
	return n ? n : 1;
}
