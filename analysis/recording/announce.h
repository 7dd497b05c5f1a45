/*
 * announce.h - which log a recording under way is written to: put up by `prov record`, found by
 * a reader that wants to follow it.
 *
 * The announcement is an anonymous file (memfd) that the launcher holds open, called as below.  In it
 * stand, each ended by NUL, the path that the recording will have, absolute, and the number of the
 * launcher's descriptor of the log; both are opened through /proc/PID/fd.  So only the user whose
 * launcher it is (or root) can follow, and whatever ends the launcher leaves nothing behind.
 */
#ifndef PROV_ANNOUNCE_H
#define PROV_ANNOUNCE_H

#define ANNOUNCE_NAME "prov-recording"

/* The launcher: returns the descriptor, close-on-exec, or -1: then it cannot be followed. */
int announce_put_up(const char *dir, const char *name, int log_fd);

/* The log, opened to be read, and the launcher as a pidfd; -1: no such recording is being written. */
int announce_find(const char *path, int *ret_launcher);

#endif
