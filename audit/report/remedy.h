/*
 * remedy.h - the usual remedy for an output that depends on a source.
 */
#ifndef PROV_AUDIT_REMEDY_H
#define PROV_AUDIT_REMEDY_H

#include <stdbool.h>

#include "audit/source.h"

/*
 * One sentence.  program: one that asked the source, or wrote the output, by its last name; NULL:
 * unknown.  *ret_is_general: it is not of this program.
 */
const char *remedy_for(enum source source, const char *program, const char *call,
		       bool *ret_is_general);

#endif
