/*
 * experiment.h - finds by runs which outputs differ and which sources make them differ.
 *
 *	two runs as they come, and one with all sources varied: which outputs can differ
 *	two runs with all sources pinned: what differs still has no cause that could be pinned
 *	runs with all pinned but some, which are varied, by halves: a source is a cause of an output if the
 *	output differs from that of the run with all pinned, and nothing else was different
 *	the same from a run as it comes, for outputs that still have no cause
 *	a run with the causes pinned and the rest varied: it is as with all pinned, so these are all
 *	for each cause with parts (part.h), runs with one part of it varied and the others pinned
 */
#ifndef PROV_AUDIT_EXPERIMENT_H
#define PROV_AUDIT_EXPERIMENT_H

#include "ask.h"
#include "compare.h"
#include "elsewhere.h"
#include "run.h"
#include "source.h"

struct proof {
	unsigned int base,
		varied; /* numbers of the two runs that differ in nothing but this source */
	struct difference example;
	part_set parts; /* of the source: each makes the difference by itself; 0: it is not known */
};

struct finding {
	struct difference difference; /* as it was seen first */
	unsigned int a, b;	      /* in these runs */
	bool is_natural;	      /* seen where nothing was varied */
	source_set causes;
	struct proof proofs[N_SOURCES];
	bool is_explained; /* pinning its causes makes it the same, whatever else is varied */
};

/* A run that is over. */
struct past {
	struct plan plan;
	int status;
	bool is_late;
	double seconds;
};

struct experiment {
	struct stage *stage;
	source_set varied, pinned; /* that may be */
	char *missed[N_SOURCES];   /* why this one cannot be varied or pinned; NULL: it can be */
	unsigned int n_plain;	   /* runs as they come, at least 2 */
	unsigned int budget;	   /* of runs */
	bool is_spent;
	bool is_kept;	  /* the runs' files */
	struct run first; /* kept for the reports; it was late: nothing else was done */
	struct asks suspects
		[N_SOURCES]; /* answered otherwise in the runs that prove the source a cause */
	char *out, *err;     /* where what was printed went in the recording of these */
	struct finding *v;   /* sorted by path */
	size_t n;
	struct past *past; /* of each run, in their order */
	size_t n_past;
	unsigned int n_diffoscope; /* reports made */
	bool has_failed_sometimes;
	struct elsewhere elsewhere; /* files that it writes outside the work directory */
	char *left;		    /* programs that outlived a run */
};

/* False: prov failed or was interrupted. */
bool experiment_do(struct experiment *e);
void experiment_free(struct experiment *e);

#endif
