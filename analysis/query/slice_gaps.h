/*
 * slice_gaps.h - what could not be seen of the processes of a slice: it may lack something there.
 *
 * A gap concerns a process in all its program runs: what one of them did unseen, the next has.
 */
#ifndef PROV_SLICE_GAPS_H
#define PROV_SLICE_GAPS_H

#include <jansson.h>

#include "slice.h"

struct slice_gap {
	const struct stored_image *image; /* NULL: the recording as a whole */
	struct str reason, detail, argv;
	int64_t t;
};

struct slice_gaps {
	struct slice_gap *v; /* in the order of the recording */
	size_t n, n_elsewhere;
	struct arena arena;
};

void slice_gaps_of(struct slice_gaps *g, struct stored *rows, const struct slice *s);
json_t *slice_gaps_json(const struct slice_gaps *g);
void slice_gaps_print(const struct slice_gaps *g);

/* Of a command that answered for the slice. */
int slice_gaps_status(const struct slice_gaps *g);
void slice_gaps_end(struct slice_gaps *g);

#endif
