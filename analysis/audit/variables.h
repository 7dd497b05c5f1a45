/*
 * variables.h - which variables of the environment that the command was given it really used.
 *
 * Of a program that asks for them by name (getenv, or inside libc) each ask is recorded.  One that takes
 * all of them at its start, as shells, make and Python do, asks nothing any more; of those a variable
 * counts as used if its name stands in something that the program has read: its arguments, its script,
 * the files that this names.  What cannot be looked into keeps all that was given to it.
 */
#ifndef PROV_VARIABLES_H
#define PROV_VARIABLES_H

#include "query/sources.h"
#include "query/stored.h"

enum variable_use {
	VARIABLE_UNUSED,
	VARIABLE_GIVEN,	   /* to a program of which nobody knows what it uses */
	VARIABLE_NAMED,	   /* in a text that a program with all variables has read */
	VARIABLE_SEARCHED, /* it says where programs or libraries are, or how libc does its work */
	VARIABLE_ASKED,	   /* by name */
};

struct variable {
	struct str name, value; /* as the command was given it */
	bool is_secret;		/* the recording has a hash in its place */
	enum variable_use use;
	const struct stored_image *by; /* who used it first */
	struct str text;	       /* NAMED: the file; no bytes: in its arguments */
	const struct source_ask *ask;  /* ASKED: the one that is nearest to an output */
};

/* Something that could not be looked into, so that all that was given to `by` is kept. */
struct variable_doubt {
	const struct stored_image *by;
	struct str path; /* of a file; no bytes: `why` says it all */
	const char *why;
};

struct variables {
	const struct stored_image *command; /* NULL: there is none */
	bool is_known;			    /* the environment was recorded */
	struct variable *v;
	size_t n;
	struct variable_doubt *doubts;
	size_t n_doubts;
	struct arena arena;
};

void variables_of(struct variables *all, struct stored *rows, const struct sources *sources);
void variables_end(struct variables *all);

extern const char *const variable_uses[];

#endif
