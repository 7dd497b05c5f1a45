/*
 * find.h - which packages files are of, as this machine has them now.
 *
 * Only prov record and prov seal ask, when the command has ended; what they find is in the
 * recording, and all others read that.
 */
#ifndef PROV_PACKAGES_FIND_H
#define PROV_PACKAGES_FIND_H

#include "packages.h"

/* Files of absolute paths.  Nothing is opened that is no regular file. */
void packages_find(struct packages *ret_p, const struct str *paths, size_t n);

/*
 * A claim or more of one package, as a PACKAGE op has them: root and what of it, a list that ends in
 * NULL; files NULL: root with all that is below.  package NULL: files that no package has.
 */
struct package_part {
	const struct package *package;
	const char *root;
	char *const *files;
};

/* All of them, each as few and short as can be. */
void packages_parts(const struct packages *p,
		    void (*give)(const struct package_part *part, void *arg), void *arg);

#endif
