/*
 * run.h - one run of the command: recorded, in a copy of the work directory of its own, with some
 * sources pinned and some varied.
 */
#ifndef PROV_AUDIT_RUN_H
#define PROV_AUDIT_RUN_H

#include <stdbool.h>
#include <stdint.h>

#include "part.h"
#include "source.h"
#include "stage.h"
#include "tree.h"

struct plan {
	source_set pinned; /* but for what is varied: of that, the parts that are not */
	source_set varied;
	part_set parts;	 /* of the varied ones, these */
	bool has_stacks; /* its recording has the stacks of those that asked */
};

#define PARTS_ALL (~(part_set)0)

struct run {
	unsigned int no; /* from 1 */
	struct plan plan;
	uint64_t copied_ns; /* when its copy was begun, by the clock that dates files */
	char *dir, *work, *out, *err, *recording; /* files of the run; work: the copy */
	struct tree before, after;
	int status;   /* as wait(2) gives it */
	bool is_late; /* it was ended, having taken more than the timeout */
	double seconds;
	char *left; /* programs that outlived it and were ended: "httpd, sh"; NULL */
};

/* Runs it.  False: prov failed or was interrupted (stage->signal), and has said so. */
bool run_do(struct stage *stage, struct run *run, struct plan plan);

/* Gives up what is kept of it; with its files, if they are no longer of use. */
void run_free(struct run *run, bool with_files);

/*
 * Sets why a source could not be pinned or varied, as the recording of a run says, to be freed, where that
 * has not been said yet.
 */
void run_missed(const char *recording, char *why[N_SOURCES]);

#endif
