/*
 * sources.h - what could make the command come out differently: the asks of the graph, those that are
 * alike as one, with the line that asked and the outputs that can be reached from there.
 */
#ifndef PROV_SOURCES_H
#define PROV_SOURCES_H

#include "stored.h"
#include "symbols/symbols.h"

#define REACHES_MAX 8 /* outputs that are listed of each; of more it is known that there are some */

struct source_ask {
	struct str what, call, name, form, value, answer; /* as the table `ask` has them */
	struct str about;				  /* what `of` means, NULL: only a number */
	struct str site, build, frames, script;		  /* bytes NULL: not known */
	const struct stored_image *image;
	int64_t of, first, last, calls, bytes, offset, err, t;
	int64_t node;				  /* of the process that asked */
	uint32_t reaches[REACHES_MAX], n_reaches; /* nodes */
	bool reaches_more;
	uint8_t worth;	   /* of two that are as near, the one that people want to know of first */
	uint32_t distance; /* edges to the next output; UINT32_MAX: none is reached */
};

struct sources {
	struct source_ask *v; /* the nearest to an output first */
	size_t n;
	struct symbols *symbols;
	struct arena arena;
	struct map places; /* of asks by what tells them apart */
	struct map builds; /* objects whose build is known */
};

/* is_answered: without variables that are not set. */
void sources_of(struct sources *s, struct stored *rows, bool is_answered);

/* The same of one version of a source, without what is reached; more may follow. */
void sources_of_node(struct sources *s, struct stored *rows, int64_t node);
void sources_end(struct sources *s);

/* Of the same source, program run and outputs. */
bool sources_are_alike(const struct source_ask *a, const struct source_ask *b);

/* "x.py:3", "f.c:12", "main (prog)", "prog+0x1234": to be freed; NULL: not known. */
char *sources_where(struct sources *s, const struct source_ask *a);

/* The frames, from the innermost, in words; to be freed, all and each. */
char **sources_stack(struct sources *s, const struct source_ask *a, size_t *ret_n);

/* The answer in words, to be freed: "2026-11-29 10:05:55.123456789 UTC", "C.UTF-8", "16 bytes". */
char *sources_answer(const struct source_ask *a);

#endif
