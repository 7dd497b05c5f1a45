/*
 * leftover.h - logs of recordings whose launcher was killed.
 *
 * A log is in a directory of its own, PREFIX and 16 hexadecimal digits, in the memory file system,
 * a directory for temporary files, or beside its recording; with it a symbolic link called as below
 * that points to where the recording was to be.  The launcher holds a lock on the log as long as it
 * lives.
 */
#ifndef PROV_LEFTOVER_H
#define PROV_LEFTOVER_H

#include <stdbool.h>
#include <stddef.h>

#define LEFTOVER_MEMORY	 "/dev/shm"
#define LEFTOVER_PROMISE "recording"
#define LEFTOVER_PART	 "part" /* a link to what is saved already; not always there */

struct leftover {
	char *log;     /* absolute, or as the directory was named */
	char *promise; /* NULL: not known */
};

struct leftovers {
	struct leftover *v;
	size_t n;
};

/* The user's own, in all the places where they may be. */
struct leftovers leftovers_find(void);

/* The one log of a directory that is named as above.  False: there is none. */
bool leftover_in(const char *dir, struct leftover *ret_l);

void leftovers_free(struct leftovers *l);

/* Nobody holds the lock; fd: the log, which is locked now if it was free. */
bool leftover_take(int fd);

/* Processes that have this log mapped, up to n; returns how many there are. */
size_t leftover_users(const char *log, int *ret_pids, size_t n);

#endif
