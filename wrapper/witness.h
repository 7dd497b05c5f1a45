/*
 * witness.h - whether a signal came to us alone or to all of the process group.
 *
 * The kernel does not say with a signal how it was sent: kill(launcher) and kill(-group)
 * look alike, but of the second the command has got its own.  So a second process stands beside the
 * launcher in its group, with all signals blocked: what it has got as well was not meant for us
 * alone.
 */
#ifndef WITNESS_H
#define WITNESS_H

#include <signal.h>
#include <sys/types.h>

/* All signals are blocked.  Without a witness (no process to be had) pid is 0. */
struct witness {
	pid_t pid;
	int fd;		/* close-on-exec */
	sigset_t early; /* what came before there was a command */
};

void witness_start(struct witness *w, char **argv);

/* The command is about to be made: from now on the group is not ourselves alone. */
void witness_command(struct witness *w);

/* True if the group has got this signal that we have just taken; afterwards it is forgotten. */
int witness_saw(struct witness *w, int sig);

void witness_end(struct witness *w);

#endif
