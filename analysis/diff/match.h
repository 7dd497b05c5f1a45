/*
 * match.h - which process of one recording is which of another.
 *
 * From the root down: children of matched processes match if they ran the same with the same
 * arguments, the first of such children with the first; then, of those left, if they ran the same
 * program.
 */
#ifndef PROV_DIFF_MATCH_H
#define PROV_DIFF_MATCH_H

#include "run.h"

/* Sets match in both. */
void diff_match(struct diff_run *a, struct diff_run *b);

#endif
