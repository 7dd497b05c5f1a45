/*
 * name.h - names as another run of the same command gives them, too.
 *
 * What differs from run to run stands in such a name as something else: the working directory of the
 * command as ".", pids as "PID" with the number of their role, names that the command made up, long
 * hexadecimal numbers and secrets of another key as "*".
 */
#ifndef PROV_DIFF_NAME_H
#define PROV_DIFF_NAME_H

#include "base/util.h"

struct diff_names {
	struct str cwd;		/* of the command; "" unknown */
	bool has_other_key;	/* than the other recording: hashes of secrets say nothing */
	struct map pids;	/* pid -> place of the process */
	const size_t *roles;	/* of the processes; NULL: not known yet */
	struct strings words;	/* of arguments, and the command's environment */
	int64_t *since;		/* by words: when the first program with it began */
	struct strings made_up; /* last parts of names that no argument told the command */
	struct strings
		met; /* names and arguments, plain: what stands in those of both runs is no pid */
};

/* How much is replaced. */
enum diff_name_how {
	DIFF_PLAIN,  /* the working directory only: as people know it */
	DIFF_STEADY, /* all but pids */
	DIFF_ROLES,
};

/* Printable UTF-8, to be freed. */
char *diff_name(const struct diff_names *n, struct str text, enum diff_name_how how);

/* As the other run has it: with pids by their roles, unless the other has the very same. */
char *diff_name_in_both(const struct diff_names *n, const struct diff_names *other,
			struct str text);

/* A variable's value: those of the runtimes of MPI have numbers of their own in each run. */
char *diff_name_of_value(const struct diff_names *n, const struct diff_names *other,
			 struct str variable, struct str value);

/* Each is one that the other run may have, too. */
void diff_names_meet(struct diff_names *n, struct str text);

/* The words of a text that is known since then. */
void diff_names_heard(struct diff_names *n, struct str text, int64_t t);

/* A name that the command gave something then; made up if nothing had it before. */
void diff_names_made(struct diff_names *n, const struct diff_names *other, struct str path,
		     int64_t t);

void diff_names_end(struct diff_names *n);

#endif
