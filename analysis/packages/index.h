/*
 * index.h - which package owns each of a great many files: made once, kept in the user's cache.
 *
 *	index_begin()			what is kept is used if it has this stamp
 *	if (!index_is_made())		else all is added once:
 *		index_package(), index_file() ..., index_made()
 *	index_find()
 */
#ifndef PROV_PACKAGES_INDEX_H
#define PROV_PACKAGES_INDEX_H

#include "packages.h"

struct index_entry {
	uint64_t hash; /* of the path */
	uint32_t package, spare;
};

struct index {
	uint64_t name, stamp;
	struct strings texts; /* of packages while they are added: NAME, VERSION, ARCH, SOURCE, a
				 NUL behind each */
	struct index_entry *added;
	size_t n_added;
	const struct index_head *head; /* NULL: not made yet */
	size_t n_bytes;
	bool is_mapped;
};

/* name: what it is of; stamp: changes with what it is made of. */
void index_begin(struct index *x, struct str name, struct str stamp);
bool index_is_made(const struct index *x);

/* Other texts than manager's, which the finder knows. */
uint32_t index_package(struct index *x, struct package package);
void index_file(struct index *x, struct str path, uint32_t package);
void index_made(struct index *x);

/* False: no package has it.  Texts are good until index_end(). */
bool index_find(const struct index *x, struct str path, struct package *ret_package);
void index_end(struct index *x);

#endif
