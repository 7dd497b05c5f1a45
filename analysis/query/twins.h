/*
 * twins.h - which process of one recording is which of another.
 *
 * From the root down: children of twins are twins if they ran the same with the same arguments, the
 * first of such children with the first; then, of those left, if they ran the same program.
 */
#ifndef PROV_TWINS_H
#define PROV_TWINS_H

#include "diff_run.h"

/* Sets twin in both. */
void twins_find(struct diff_run *a, struct diff_run *b);

#endif
