/*
 * totals.h - numbers that sum a recording up: the last line of `prov record`, prov check.
 */
#ifndef PROV_TOTALS_H
#define PROV_TOTALS_H

#include <stdbool.h>
#include <stdint.h>

struct recording;

struct totals {
	uint64_t ops, processes, inputs, outputs, gaps, damages, unfinished;
};

struct totals totals_of(struct recording *r);

/* The same from a file.  False: *ret_why tells. */
bool totals_of_file(const char *path, struct totals *ret_totals, const char **ret_why);

#endif
