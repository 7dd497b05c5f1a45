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
	json_t *command;     /* texts, as it was recorded: without secrets */
	json_t *gaps;	     /* objects with reason and detail */
	json_t *peers;	     /* "inet 10.1.2.3:80", and names of hosts that it looked up */
	json_t *writers;     /* those that look_writers() has found, by path */
	json_t *races;	     /* as prov races --json has them; NULL: not yet asked for */
	bool wants_terminal; /* it asked for one; the runs have none */
};

/* Of e->first. */
void look_at_first(struct look *look, const struct experiment *e);
/*
 * The programs that wrote an output, as a finding has its path, in e->first: an array of "sh", "tee".
 * NULL: it is not known, or was asked of more outputs than is worth the time.  Borrowed.
 */
const json_t *look_writers(struct look *look, const struct experiment *e, const char *path);

/*
 * Two programs that nothing orders, one of which writes to the output: "sh (pid 7, write) and cat (pid
 * 9, fwrite)", to be freed; NULL: none were seen in e->first.
 */
char *look_race(struct look *look, const struct experiment *e, const char *path);

void look_free(struct look *look);

#endif
