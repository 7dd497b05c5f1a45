/*
 * told.h - what others than the command tell of it: prov record when it has ended, and prov seal.
 */
#ifndef PROV_TOLD_H
#define PROV_TOLD_H

#include "read.h"

/* Of read.c: the threads of prov seal are none of the run's. */
void told_set_aside(struct recording *r);

/* Calls take() with each whole op of the kind, in their order.  False: the recording knows no such kind. */
bool recording_told(struct recording *r, enum op_kind kind,
		    void (*take)(void *arg, const struct op *op), void *arg);

#endif
