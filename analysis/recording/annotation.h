/*
 * annotation.h - ops that others than the command wrote about it: prov record when it has ended, and prov seal.
 */
#ifndef PROV_ANNOTATION_H
#define PROV_ANNOTATION_H

#include "read.h"

/* Of read.c: the threads of prov seal are none of the run's. */
void annotation_set_aside(struct recording *r);

/* Calls take() with each whole op of the kind, in their order.  False: the recording knows no such kind. */
bool recording_annotations(struct recording *r, enum op_kind kind,
			   void (*take)(void *arg, const struct op *op), void *arg);

#endif
