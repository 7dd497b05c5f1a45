/* contents.h - when the command has ended, what its inputs and outputs hold. */
#ifndef WRAPPER_CONTENTS_H
#define WRAPPER_CONTENTS_H

#include <stdbool.h>

#include "wrapper/launcher_log.h"

enum hash_what {
	HASH_MINE, /* all but the system's */
	HASH_ALL,
	HASH_OFF,
};

struct contents_options {
	enum hash_what what;
	uint64_t limit; /* bytes: larger files are not read */
	bool is_shown;	/* how far it is, on the terminal */
};

#define CONTENTS_LIMIT (UINT64_C(1) << 30)

/*
 * Writes a CONTENT op for each regular file that the log shows as input or output.  As with links,
 * a process of its own reads the log and the files; a signal that ends it ends the hashing only.
 */
void contents_tell(struct launcher_log *launcher, const struct contents_options *opt);

#endif
