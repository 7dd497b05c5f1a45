/* rawlog.h - the raw log: the sparse file that every recorded process maps and appends to. */
#ifndef RAWLOG_H
#define RAWLOG_H

#include <stdint.h>
#include "prov/format.h"
#include "prov/secret.h"

struct rawlog {
	int fd;			/* read and write, close-on-exec */
	struct prov_file *file; /* its first page, mapped */
	struct prov_file made;	/* as we made it: programs may do anything to a file */
	uint64_t size;		/* of the file: what is behind the window is the launcher's */
	char *dir;		/* private directory, absolute; owned */
	char *path;		/* the file in it, absolute; owned */
	struct secret_key key;
};

/*
 * Creates a log in a memory file system, or below `beside` (absolute) where there is none with
 * room, and notes for `prov recover` that the recording is to be `name` there.
 * Returns 0 or a negative errno; on failure nothing is left behind.
 * flags: of enum prov_file_flags.  key: what secrets are hashed with.  limit: bytes that the chunks
 * of the command may take; 0: as many as there is room for.
 */
int rawlog_create(struct rawlog *log, const char *beside, const char *name, uint32_t flags,
		  uint64_t limit, const struct secret_key *key);

/*
 * Makes a log that no process writes to but this one, for what is added to a recording with the header
 * `of`.  key: of the user; not taken if the recording's was another.
 */
int rawlog_beside(struct rawlog *log, const struct prov_file *of, const struct secret_key *key);

/* Notes for `prov recover` which file, of this absolute path, holds what is saved already. */
int rawlog_note_part(const struct rawlog *log, const char *path);

/* Opens the log of a launcher that is gone.  -EAGAIN: it is not; -EINVAL: no log. */
int rawlog_adopt(struct rawlog *log, const char *path);

/*
 * True if the log's header is what we made it; where a program has cut the file, it is made long
 * again, so that processes that have it mapped can go on.  Ask before the header is touched.
 */
int rawlog_is_whole(const struct rawlog *log);

/*
 * Ends the recording: writes the second calibration point, and makes every later claim of a chunk
 * fail, so that what outlives us cannot fill a file that cannot be seen any more.  What that costs
 * those is no loss of the recording: the header is as of the moment before.  Returns the offset at
 * which the last chunk ends.
 */
uint64_t rawlog_close(struct rawlog *log, struct prov_file *ret_head);

/* Undoes the end: the log is kept, as a recording of the user's; processes may go on. */
void rawlog_reopen(struct rawlog *log, uint64_t end);

/* Removes file and directory. */
void rawlog_remove(struct rawlog *log);

/* Counts an op of the launcher's that could not be written. */
void rawlog_lose(struct rawlog *log);

#endif
