/* rawlog.h - the raw log: the sparse file that every recorded process maps and appends to. */
#ifndef RAWLOG_H
#define RAWLOG_H

#include <stdint.h>
#include "prov/format.h"
#include "prov/secret.h"

struct rawlog {
	int fd;			/* read and write, close-on-exec */
	struct prov_file *file; /* its first page, mapped */
	char *dir;		/* private directory, absolute; owned */
	char *path;		/* the file in it, absolute; owned */
	struct secret_key key;
};

/*
 * Creates a log in a memory file system, or below `beside` (absolute) where there is none with
 * room.  Returns 0 or a negative errno; on failure nothing is left behind.
 * flags: of enum prov_file_flags.  key: what secrets are hashed with.
 */
int rawlog_create(struct rawlog *log, const char *beside, uint32_t flags,
		  const struct secret_key *key);

/*
 * Ends the recording: writes the second calibration point, and makes every later claim of a chunk
 * fail, so that what outlives us cannot fill a file that nobody can see any more.  Returns the
 * offset at which the last chunk ends.
 */
uint64_t rawlog_close(struct rawlog *log);

/* Undoes the end: the log is kept, as a recording of the user's; processes may go on. */
void rawlog_reopen(struct rawlog *log, uint64_t end);

/* Removes file and directory. */
void rawlog_remove(struct rawlog *log);

/* Ops that could not be written, of all reasons. */
uint64_t rawlog_lost(const struct rawlog *log);

#endif
