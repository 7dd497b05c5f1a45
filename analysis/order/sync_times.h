/*
 * sync_times.h - when a thread had made what another one waited for.
 *
 * Mostly that was the last thing it had done, and thread_order.c knows; else it is looked for here, once
 * all is known, for what a picture of threads shows: locks, and threads made and joined.
 */
#ifndef PROV_SYNC_TIMES_H
#define PROV_SYNC_TIMES_H

#include "thread_order.h"

void sync_times(struct thread_order *c, struct recording *r);

#endif
