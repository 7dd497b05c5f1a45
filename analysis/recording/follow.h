/*
 * follow.h - a recording that is still being written, read as it grows.
 *
 * What the processes append is copied, never mapped: a hole of the sparse file that is looked at
 * through a mapping takes memory, and where there is none it is a SIGBUS.  Each look takes in what
 * came since the last one, and only ops that are complete; one that stays incomplete while others
 * follow it (a signal handler jumped out of it) is given up after a few looks.
 *
 * The copy lies in memory that never moves, so that cursors, walks and ops stay good.
 */
#ifndef PROV_FOLLOW_H
#define PROV_FOLLOW_H

#include "read.h"

struct follow;

/*
 * The recording that some `prov record` is writing to this path, or the raw log that it names.
 * NULL and *ret_why NULL: it is not being written, it may be there as a whole.
 */
struct follow *follow_attach(const char *path, const char **ret_why);

/* Its recording; is_growing until it is over. */
struct recording *follow_recording(struct follow *g);

/*
 * Takes in what came.  Ops that were complete before the call are there afterwards, so that all
 * that take effect before the time that it returns (ns since the recording began) are known, but
 * for those that their process was about to write.  INT64_MAX: the recording is over.
 */
int64_t follow_look(struct follow *g);

/* Nothing more will come of the image: its threads need not be looked at any more. */
void follow_forget(struct follow *g, uint64_t image);

/* Why it is over, where that was not in order; NULL. */
const char *follow_trouble(const struct follow *g);
void follow_end(struct follow *g);

#endif
