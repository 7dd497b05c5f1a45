/*
 * coverage.h - how much of what a command did was seen: the SYSCALL ops of one made with --complete,
 * summed up.
 */
#ifndef PROV_COVERAGE_H
#define PROV_COVERAGE_H

#include <jansson.h>

#include "model.h"

/* All calls of one kind from one place. */
struct coverage_row {
	uint64_t nr, sub, offset;
	uint32_t site; /* string of the model; NO_PATH: not in a file */
	uint64_t calls, explained, decoded;
	const char *reason; /* why what is neither needs no explanation; NULL: it does */
};

struct coverage {
	bool is_complete;
	struct coverage_row *v; /* after coverage_sum(): most left first */
	size_t n;
	/* The rest is coverage_sum()'s. */
	uint64_t calls, explained, decoded, indifferent, unexplained;
};

/* For each op, in any order. */
void coverage_see(struct coverage *c, struct model *m, const struct image *image,
		  const struct op *op);

/* Once, after the last. */
void coverage_sum(struct coverage *c, const struct model *m);
void coverage_end(struct coverage *c);

/* The number of calls that are neither explained nor decoded. */
uint64_t coverage_left(const struct coverage_row *row);

/* "3 x openat at /lib/libx.so+0x12ab": freed by the caller. */
char *coverage_text(const struct coverage_row *row, const struct model *m);

/* null if the recording was made without --complete. */
json_t *coverage_json(const struct coverage *c, const struct model *m);

#endif
