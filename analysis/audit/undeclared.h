/*
 * undeclared.h - what was read to make the outputs of rules, against what the rules say: inputs that they
 * do not name, and inputs that they name and nobody read.
 *
 * What was read for an output is found by the graph: upward from it, until a file that was there before or
 * is there after, or until the program that reads the rules and runs their commands.
 */
#ifndef PROV_UNDECLARED_H
#define PROV_UNDECLARED_H

#include "declared/declared.h"
#include "query/stored.h"

struct undeclared {
	struct str path;
	const struct stored_image *by; /* who read it first */
};

/* A rule, or several of one output, that something was made by; of what has no rules the whole command. */
struct job {
	const struct declared_rule *rule;
	struct str *outputs;
	size_t n_outputs;
	struct undeclared *undeclared;
	size_t n_undeclared;
	struct str *unused; /* absolute; patterns, where these were given */
	size_t n_unused;
};

struct jobs {
	struct job *v;
	size_t n;
	bool has_gaps; /* somebody could not be seen */
	struct arena arena;
};

/* cwd: of the command; no bytes: unknown.  Sets the base of each declared file. */
void jobs_of(struct jobs *jobs, struct stored *rows, struct declared *d, struct str cwd);
void jobs_end(struct jobs *jobs);

#endif
