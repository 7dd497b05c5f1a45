/*
 * texts.h - which of some words stand in files, as these are now.
 *
 * A word is one of letters, digits and "_", with none of those before or behind it.
 */
#ifndef PROV_TEXTS_H
#define PROV_TEXTS_H

#include "base/util.h"

/* The words, and what is known of each file that was looked into. */
struct texts {
	struct strings words; /* by their numbers */
	struct strings paths;
	struct text *v; /* by the number of its path */
	size_t n;
};

struct text {
	const char *why; /* it could not be looked into; NULL: it was */
	bool *has;	 /* by word */
};

/* Calls for each word of the bytes that is one of them. */
void texts_each(const struct texts *t, struct str bytes, void (*found)(uint32_t word, void *arg),
		void *arg);

/* until: ns since 1970; a file that has changed since is not what was read. */
const struct text *texts_of(struct texts *t, struct str path, int64_t until);
void texts_end(struct texts *t);

#endif
