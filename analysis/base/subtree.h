/*
 * subtree.h - which of many paths lie below a directory: what a rename of it takes along.
 *
 * Directories are renamed seldom and paths come all the time, so that adding one costs nothing:
 * they are put in order only when they are asked for, and only once enough have come since.
 */
#ifndef PROV_SUBTREE_H
#define PROV_SUBTREE_H

#include "util.h"

struct subtree {
	struct str *v; /* the first n_sorted in order of their bytes */
	size_t n, n_sorted;
};

/* The bytes must stay. */
void subtree_add(struct subtree *s, struct str path);

/* The paths below dir, in any order; returns how many; *ret_paths is to be freed. */
size_t subtree_find(struct subtree *s, struct str dir, struct str **ret_paths);
void subtree_end(struct subtree *s);

#endif
