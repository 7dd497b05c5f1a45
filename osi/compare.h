/*
 * compare.h - events by comparing lists of processes: for providers that have none of their own.
 *
 * It can only tell what was there when it looked: what lived shorter than the interval was never
 * there, and of two execs in between one is seen.  Every event says so: OSI_BY_COMPARISON.
 */
#ifndef OSI_COMPARE_H
#define OSI_COMPARE_H

#include "prov/osi.h"

struct compare;

/* As osi_events() with the same arguments; keeps what it knows in o->compare. */
int compare_events(struct osi *o, struct osi_sink *sink, int timeout_ms, struct osi_error *e);
void compare_end(struct compare *c); /* NULL: nothing */

#endif
