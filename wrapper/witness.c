/* witness.c - see witness.h. */
#include "witness.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PATIENCE_MS 200 /* a witness that is silent for so long has been stopped */

/* pkill and killall find processes by name: they shall find the launcher and not its witness. */
static void go_by_another_name(char **argv)
{
	prctl(PR_SET_NAME, "prov-witness");
	for (; *argv; argv++)
		memset(*argv, 0, strlen(*argv));
}

/* Answers until the launcher is gone, however it went. */
__attribute__((noreturn)) static void stand_by(int fd)
{
	unsigned char sig, is_seen;
	sigset_t set;

	if (dup2(fd, 0) < 0)
		_exit(1);
	/* Descriptors that the launcher was given, ends of pipes say, are not held open by two. */
	close_range(1, ~0u, 0);
	while (read(0, &sig, 1) == 1) {
		sigemptyset(&set);
		sigaddset(&set, sig);
		is_seen = sigtimedwait(&set, NULL, &(struct timespec){0}) == sig;
		if (write(0, &is_seen, 1) != 1)
			break;
	}
	_exit(0);
}

void witness_start(struct witness *w, char **argv)
{
	int ends[2];

	*w = (struct witness){.fd = -1};
	sigemptyset(&w->early);
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0)
		return;
	/* As fork(), but without a signal at its end: to wait() it is no child of ours. */
	w->pid = syscall(SYS_clone, 0, 0, 0, 0, 0);
	if (!w->pid) {
		go_by_another_name(argv);
		close(ends[0]);
		stand_by(ends[1]);
	}
	close(ends[1]);
	w->fd = ends[0];
	if (w->pid < 0)
		witness_end(w);
}

void witness_command(struct witness *w)
{
	sigpending(&w->early);
}

/*
 * A signal to a group is given to one process after another under a lock of the kernel's, which
 * setpgid() wants for itself, before it looks at what it was asked: then all have it.
 */
static void let_senders_finish(void)
{
	setpgid(0, getpgrp());
}

int witness_saw(struct witness *w, int sig)
{
	struct pollfd answer = {.fd = w->fd, .events = POLLIN};
	int is_early = sigismember(&w->early, sig);
	unsigned char byte = sig;

	sigdelset(&w->early, sig);
	if (!w->pid)
		return 0;
	let_senders_finish();
	if (send(w->fd, &byte, 1, MSG_NOSIGNAL) != 1)
		return 0;
	if (!poll(&answer, 1, PATIENCE_MS))
		kill(w->pid, SIGCONT);
	return recv(w->fd, &byte, 1, 0) == 1 && byte && !is_early;
}

void witness_end(struct witness *w)
{
	close(w->fd);
	if (w->pid > 0)
		waitpid(w->pid, NULL, __WALL);
	*w = (struct witness){.fd = -1};
}
