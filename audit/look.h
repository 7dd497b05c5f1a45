/*
 * look.h - what the recording of an audit's first run says about the command, beside what the runs
 * show.
 */
#ifndef PROV_AUDIT_LOOK_H
#define PROV_AUDIT_LOOK_H

#include <jansson.h>
#include <stdbool.h>

#include "ask.h"
#include "experiment.h"

struct look {
	struct asks asks;
	json_t *gaps; /* objects with reason and detail */
	json_t *elsewhere; /* texts: files outside the work directory that it wrote, which all runs share */
	json_t *peers;	     /* "inet 10.1.2.3:80", and names of hosts that it looked up */
	json_t *writers;     /* by output, as a finding has its path: an array of "sh", "tee" */
	bool wants_terminal; /* it asked for one; the runs have none */
};

/* Of e->first. */
void look_at_first(struct look *look, const struct experiment *e);
void look_free(struct look *look);

#endif
