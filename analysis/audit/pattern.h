/*
 * pattern.h - paths that are like a pattern of declared.h.
 */
#ifndef PROV_PATTERN_H
#define PROV_PATTERN_H

#include "declared/declared.h"

#define STEMS_MAX 8

/* Values of the named parts of a pattern. */
struct stems {
	struct str names[STEMS_MAX], values[STEMS_MAX];
	size_t n;
};

/* Both absolute.  What is below a directory that the pattern names is like it, too. */
bool pattern_matches(struct str pattern, struct str path, struct stems *stems);

/* Named parts replaced, "*" for those that have no value; to be freed. */
char *pattern_filled(struct str pattern, const struct stems *stems);

/* Nothing in it stands for something else. */
bool pattern_is_path(struct str pattern);
bool pattern_has_stem(struct str pattern);

#endif
