/*
 * make_text.h - variables of a Makefile, and text in which they stand, with the functions of GNU make that
 * do nothing but change text.
 */
#ifndef PROV_MAKE_TEXT_H
#define PROV_MAKE_TEXT_H

#include "reader.h"

struct make_text {
	struct reader *r; /* whose line is being read */
	struct strings names;
	struct str *values; /* by name, not expanded yet */
	size_t n;
	size_t n_fixed; /* the first of them are as the command line had them */
	int depth;
	size_t spent; /* bytes that were made of variables: an end to what doubles itself */
};

void make_set(struct make_text *m, struct str name, struct str value);

/* False: it is not set. */
bool make_get(const struct make_text *m, struct str name, struct str *ret_value);

/* Functions that are not understood, as $(shell ...), are noted and left out. */
struct str make_expanded(struct make_text *m, struct str text);
void make_text_end(struct make_text *m);

/* WORD with the stem that PATTERN, with a "%", has in it taken out; false: it is not like that. */
bool make_stem(struct str pattern, struct str word, struct str *ret_stem);

#endif
