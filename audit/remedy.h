/*
 * remedy.h - the usual remedy for an output that depends on a source.
 */
#ifndef PROV_AUDIT_REMEDY_H
#define PROV_AUDIT_REMEDY_H

#include "source.h"

/* One sentence.  program: the one that asked the source, by its last name; NULL: unknown. */
const char *remedy_for(enum source source, const char *program, const char *call);

#endif
