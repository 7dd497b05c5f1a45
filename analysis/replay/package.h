/*
 * package.h - which installed package a file is of, by dpkg's lists; right on merged /usr, too.
 */
#ifndef PROV_PACKAGE_H
#define PROV_PACKAGE_H

#include "base/util.h"

/* names[i] is the package of paths[i] or has no bytes; both of n.  Free names[i].bytes never. */
struct packages {
	struct strings names;
};

/* Looks all paths up in one pass over the lists.  Without dpkg, all are unowned. */
void packages_of(struct packages *p, const struct str *paths, size_t n, struct str *ret_names);
void packages_end(struct packages *p);

/* In no package, made on this machine by its administration: ld.so.cache, locale-archive, passwd.
 */
bool package_is_of_system(struct str path);

#endif
