/*
 * counts.h - how often each of some names was met.
 */
#ifndef PROV_COUNTS_H
#define PROV_COUNTS_H

#include "util.h"

struct count {
	struct str name;
	uint64_t n;
};

struct counts {
	struct count *v;
	size_t n;
	struct strings names;
};

void counts_add(struct counts *c, struct str name);
void counts_sort(struct counts *c); /* the most frequent first, then by name */
uint64_t counts_total(const struct counts *c);
void counts_end(struct counts *c);

#endif
