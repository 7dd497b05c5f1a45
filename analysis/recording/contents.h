/*
 * contents.h - what files held, as the recording itself tells: CONTENT ops.
 */
#ifndef PROV_CONTENTS_H
#define PROV_CONTENTS_H

#include "read.h"

struct content {
	uint32_t path;	 /* of struct contents' strings */
	uint8_t state;	 /* CONTENT_KNOWN ... */
	char sha256[65]; /* "" where the file was not read */
	uint64_t size;
	int64_t modified_ns; /* since 1970 */
};

struct contents {
	struct strings paths;
	struct content *v; /* by the number of its path */
	size_t n;
};

void contents_of(struct contents *c, struct recording *r);
void contents_end(struct contents *c);

/* NULL: the recording does not tell. */
const struct content *content_of(const struct contents *c, struct str path);

/* A word for the state, as docs/json.md has them. */
const char *content_word(uint8_t state);

#endif
