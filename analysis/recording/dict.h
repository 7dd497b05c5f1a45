/*
 * dict.h - the dictionary that a recording carries: what its kinds of op are made of.
 *
 * A recording made by a newer prov may have kinds and fields that this one does not know, an older
 * one may lack some.  Fields keep their places, so field i of a kind here is field i there.
 */
#ifndef PROV_DICT_H
#define PROV_DICT_H

#include "base/util.h"
#include "ops.h"

enum field_type {
	FIELD_U,
	FIELD_I,
	FIELD_X64,
	FIELD_C64,
	FIELD_C32,
	FIELD_STR,
	FIELD_STRV,
	FIELD_ID,
	FIELD_SPAN,
};

#define FIELDS_MAX 24

struct field {
	char name[24];
	enum field_type type;
};

/* Facts of a kind from spec/ops.def; where a field stands is counted from 1, 0: none. */
struct op_facts {
	bool is_input;		 /* it takes effect when its call returns */
	uint8_t path, dirfd, fd; /* what it is about; a path may be relative to a descriptor */
	bool is_absolute;	 /* what does not begin with a slash is no path */
};

struct kind {
	char name[24]; /* in lower case, as output shows it; "" = no such kind */
	bool is_known; /* this prov knows it, under this number */
	uint32_t n_fields;
	uint32_t n_known; /* fields that this prov knows of; 0 if it does not know the kind */
	struct field fields[FIELDS_MAX];
	struct op_facts facts; /* none of a kind that this prov does not know */
};

struct dict {
	struct kind kinds[256];
	struct str *calls; /* names by number; [0] is empty */
	size_t n_calls;
};

/* Reads the text, of which it keeps pointers.  False: it is damaged. */
bool dict_parse(struct dict *d, struct str text);
void dict_free(struct dict *d);

#endif
