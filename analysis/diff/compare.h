/*
 * compare.h - what differs between two runs, the most telling first.
 *
 * First what the runs were given, in the order in which it took effect: with one difference between
 * two runs, what comes before all others is it.  Then chance, if they were given the same; then what
 * the processes did, and what they left.
 */
#ifndef PROV_DIFF_COMPARE_H
#define PROV_DIFF_COMPARE_H

#include "packages.h"
#include "run.h"

/* In the order in which they are told. */
enum diff_class {
	DIFF_CAUSE,   /* what the command was given */
	DIFF_CHANCE,  /* clocks, random numbers ... that can reach what differs */
	DIFF_EFFECT,  /* what processes did */
	DIFF_WEAK,    /* chance that every run of such a program meets */
	DIFF_LEFT,    /* outputs */
	DIFF_UNKNOWN, /* what cannot be compared */
};

/* At one moment, in this order. */
enum diff_kind {
	DIFF_ARGUMENT,
	DIFF_VARIABLE,
	DIFF_UMASK,
	DIFF_CWD,
	DIFF_PACKAGE,
	DIFF_LINK,
	DIFF_PROGRAM,
	DIFF_LISTING,
	DIFF_INPUT,
	DIFF_ORDER,
	DIFF_SOURCE,
	DIFF_PROCESS,
	DIFF_STATUS,
	DIFF_OUTPUT,
	DIFF_GAP,
};

struct diff_told {
	enum diff_class class;
	enum diff_kind kind;
	int64_t t; /* in A */
	size_t number;
	char *name;   /* for people; NULL */
	json_t *what; /* as docs/json.md has it */
};

struct diff {
	struct diff_run a, b;
	struct diff_packages packages;
	struct diff_told *v;
	size_t n;
	size_t n_of[DIFF_UNKNOWN + 1];
	size_t n_processes, n_inputs, n_outputs, n_listings; /* that were compared */
	json_t *sought; /* keys of files that one looked for in vain, and the other found */
	json_t *changed_outputs; /* keys of those whose content differs -> their excerpts, or null */
};

/* Compares; d->v is sorted then. */
void diff_compare(struct diff *d, sqlite3 *a, sqlite3 *b);
void diff_end(struct diff *d);

/* --- for the comparisons */

/* Takes what: an object, to which the kind is added; name may be NULL. */
void diff_tell(struct diff *d, enum diff_class class, enum diff_kind kind, int64_t t,
	       const char *name, json_t *what);

/* {"a": a, "b": b}, NULL: null. */
json_t *diff_pair(const char *a, const char *b);

/* {"path": of it, "a": .., "b": ..} */
json_t *diff_pair_of(struct str path, const char *a, const char *b);

/* The moment in A that is as that in B, of a process of B. */
int64_t diff_time_of_b(const struct diff *d, size_t process, int64_t t);

/* The process that was started first. */
bool diff_is_root(const struct diff_run *s, const struct diff_process *p);

void diff_processes(struct diff *d);
void diff_sought(struct diff *d); /* before diff_inputs */
void diff_inputs(struct diff *d);
void diff_listings(struct diff *d);
void diff_links(struct diff *d);
void diff_outputs(struct diff *d);
void diff_answers(struct diff *d);
void diff_order(struct diff *d);
void diff_chance(struct diff *d);

#endif
