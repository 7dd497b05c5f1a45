/*
 * undecided.h - functions of a libc that is newer than spec/libc.def: it is not decided whether
 * they are to be recorded.
 *
 * Functions of libc that a program may call stand in its tables, with versions: GLIBC_2.44 is of
 * glibc 2.44. Looked at only where libc is newer than what is known here, which is one comparison.
 */
#ifndef PROV_UNDECIDED_H
#define PROV_UNDECIDED_H

#include <link.h>
#include <stdbool.h>

#include "call.h"

/* A gap for each undecided function that the object, loaded at `base`, is bound to. */
void undecided_tell(const struct call *c, uintptr_t base, const ElfW(Dyn) * dynamic);

/* True if libc has it and it is a function, as dlsym is asked.  version: NULL, the default. */
bool undecided_is(const char *name, const char *version);

#endif
