/*
 * elsewhere.h - files outside the work directory that the command writes.  All runs share them, so that
 * they are no outputs of one run: they are looked at after each run as it comes, and the varied one.
 */
#ifndef PROV_AUDIT_ELSEWHERE_H
#define PROV_AUDIT_ELSEWHERE_H

#include <stddef.h>

#include "stage.h"

enum escape_is {
	ESCAPE_SAME,	  /* after each run */
	ESCAPE_DIFFERENT, /* after runs as they come */
	ESCAPE_VARIED,	  /* after the varied one alone */
	ESCAPE_UNKNOWN,	  /* no file that can be read, or a large one */
};

struct escape {
	char *path;
	uint64_t hash; /* after the first run */
	enum escape_is is;
};

struct elsewhere {
	struct escape *v;
	size_t n;
};

/* After the first run, of which this is the recording. */
void elsewhere_begin(struct elsewhere *w, const char *recording, const struct stage *stage);

/* After another. */
void elsewhere_look(struct elsewhere *w, bool is_varied);
void elsewhere_free(struct elsewhere *w);

/* "differs after each run", as words; static. */
const char *escape_words(enum escape_is is);

#endif
