/*
 * scratch.h - memory for what is put together before a program is started: the environment, a path, file
 * actions.  One call at a time has what is always there; others, and larger ones, are mapped.
 */
#ifndef PROV_SCRATCH_H
#define PROV_SCRATCH_H

#include <stddef.h>

/* NULL: there is none.  Nothing of it is zero. */
void *scratch_take(size_t bytes);

/* With the same number; NULL is nothing. */
void scratch_give(void *memory, size_t bytes);

#endif
