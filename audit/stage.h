/*
 * stage.h - where the runs of an audit take place: a directory for their files, what they read as
 * standard input, and the user's work directory, of which each gets a copy.
 */
#ifndef PROV_AUDIT_STAGE_H
#define PROV_AUDIT_STAGE_H

#include <stdbool.h>

#include "options.h"
#include "part.h"

/* Common to all runs of an audit. */
struct stage {
	char **command;
	const char *work; /* the user's work directory */
	char *dir;	  /* of the audit's own, with a directory for each run in it */
	bool is_mounted;  /* copies stand at `work` (place.h), else where they are */
	int input;	  /* standard input: a file to be read from its beginning; -1: none */
	double timeout;	  /* seconds; 0: none */
	int (*progress)(const char *what); /* called ten times a second while a run goes on */
	struct parts parts;		   /* of sources */
	unsigned int n_runs;		   /* so far */
	int signal;			   /* one that asked the audit to end; 0 */
};

/*
 * Makes it, reads standard input to its end, blocks the signals that run_do() waits for, and shows
 * progress if standard error is a terminal.  What is in the way is said, and ends the audit.
 */
void stage_begin(struct stage *stage, const struct options *opt);

/* A line of progress goes. */
void stage_quiet(const struct stage *stage);

/* The runs' files go, unless the user keeps them; what cannot go is named. */
void stage_end(struct stage *stage, const struct options *opt);

/* The path is the directory or below it. */
bool is_below(const char *path, const char *dir);

#endif
