/* reap.h - the launcher's vigil: waits for the command and its orphans, passes signals on. */
#ifndef REAP_H
#define REAP_H

#include <sys/types.h>
#include "launcher_log.h"
#include "witness.h"

/*
 * Returns when the command has ended (`wait_all`: when all its descendants have, or a signal asked
 * to stop waiting).  Every reaped process becomes a WAIT op.  Returns the command's wait status.
 */
int reap(struct launcher_log *launcher, struct witness *witness, pid_t cmd, int wait_all);

/* A gap for each descendant that is still running; returns how many. */
int reap_report_running(struct launcher_log *launcher);

#endif
