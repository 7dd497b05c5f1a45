/* diff_contents.h - what two runs left, and what directories listed for them. */
#ifndef PROV_DIFF_CONTENTS_H
#define PROV_DIFF_CONTENTS_H

#include "diff_run.h"

struct diff_contents {
	const struct diff_run *a, *b;
	json_t *outputs;  /* names of outputs that hold something else -> how that is known */
	json_t *bytes;	  /* of these, where they begin to differ */
	json_t *listings; /* directories that listed other names -> "entries" */
	size_t n_outputs, n_unknown, n_listings;
};

void diff_contents_of(struct diff_contents *d, const struct diff_run *a, const struct diff_run *b);
void diff_contents_end(struct diff_contents *d);

/* By digests that the recordings hold: "content", NULL: the same, "?": there are not two. */
const char *diff_by_record(const struct diff_run *a, const char *path_a, const struct diff_run *b,
			   const char *path_b);

#endif
