/* contents.h - what inputs and outputs hold: CONTENT ops. */
#ifndef WRAPPER_CONTENTS_H
#define WRAPPER_CONTENTS_H

#include <stdbool.h>

#include "wrapper/launcher_log.h"

struct lookup;

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

/* all, mine, off.  False: another word. */
bool contents_what(const char *word, enum hash_what *ret_what);

#define CONTENTS_LIMIT (UINT64_C(1) << 30)

/* Tells of each regular file that was an input or an output. */
void contents_look(const struct lookup *l, const struct contents_options *opt);

void contents_write(struct launcher_log *launcher, const char *bytes);

#endif
