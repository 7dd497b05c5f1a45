/* lookup.h - the files of a recording, in the process that asks what they are (after.h). */
#ifndef WRAPPER_LOOKUP_H
#define WRAPPER_LOOKUP_H

#include "analysis/files/files.h"
#include "analysis/files/used.h"

struct lookup {
	struct files files;
	struct used_files used;
	int64_t began; /* ns since 1970 */
	int64_t until; /* ns since then; what changed later the command did not do itself */
	int out;
};

/* The fields of an op, on their way to who writes it. */
void lookup_tell(const struct lookup *l, enum op_kind kind, const void *bytes, size_t n);

#endif
