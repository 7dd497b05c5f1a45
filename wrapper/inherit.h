/*
 * inherit.h - what CMD must find as it was: what the launcher changes for itself, it changes back.
 *
 * Signals: the launcher takes every signal synchronously, so all are blocked, and none can kill it
 * between the command's end and the recording's; those that an instruction of the launcher's own
 * raises kill it all the same.  A blocked signal needs no handler; the only
 * disposition changed is SIGCHLD's, since an ignored SIGCHLD would reap children behind our back.
 * Limits: the soft limits on file size and descriptors are for CMD; ours are the hard ones.
 * What --pin and --vary want to be otherwise than it was is set last.
 */
#ifndef INHERIT_H
#define INHERIT_H

#include <signal.h>
#include <sys/resource.h>

#include "pin.h"

struct inherit {
	sigset_t mask;
	struct sigaction sigchld;
	struct rlimit fsize, nofile;
	struct pin pin; /* none, unless the launcher sets it */
};

/* Saves and changes. */
void inherit_save(struct inherit *was);

/* Changes back; in the child, before exec. */
void inherit_restore(const struct inherit *was);

#endif
