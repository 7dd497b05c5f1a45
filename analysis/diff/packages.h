/*
 * packages.h - packages that two runs used in different versions, or that only one used.
 *
 * Such a package is one difference, and its files are none.  Files of a package that both used in one
 * version are the same where nothing shows otherwise.
 */
#ifndef PROV_DIFF_PACKAGES_H
#define PROV_DIFF_PACKAGES_H

#include "run.h"

struct diff_packages {
	json_t *files_a, *files_b;	 /* keys of inputs -> keys of packages: manager and name */
	json_t *versions_a, *versions_b; /* keys -> versions */
	json_t *differ;			 /* keys of those that do */
};

/* Recordings that tell of no packages differ in none. */
void diff_packages_of(struct diff_packages *p, const struct diff_run *a, const struct diff_run *b);
void diff_packages_end(struct diff_packages *p);

/* The package of an input; NULL: none. */
const char *diff_packages_key(const struct diff_packages *p, const char *input);

/* The input, by its key, is of a package that differs. */
bool diff_packages_has(const struct diff_packages *p, const char *input);

/* It is of one package in one version. */
bool diff_packages_same(const struct diff_packages *p, const char *input);

#endif
