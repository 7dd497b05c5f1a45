/*
 * audit.h - numbers that sum a recording up: the last line of `prov record`, prov check.
 */
#ifndef PROV_AUDIT_H
#define PROV_AUDIT_H

#include <stdbool.h>
#include <stdint.h>

struct recording;

struct totals {
	uint64_t ops, processes, inputs, outputs, gaps, damages, unfinished;
};

struct totals audit_totals(struct recording *r);

/* The same from a file.  False: *ret_why tells. */
bool audit_file(const char *path, struct totals *ret_totals, const char **ret_why);

#endif
