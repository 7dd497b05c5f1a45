/*
 * dpkg.h - which version of a package is installed, and its purl, the name by which lists of
 * packages of all kinds know it.
 */
#ifndef PROV_DPKG_H
#define PROV_DPKG_H

#include "base/util.h"

struct dpkg {
	struct dpkg_package {
		struct str name, version, architecture;
	} * v;
	size_t n;
	struct arena arena;
	char vendor[32]; /* ID of os-release: debian, ubuntu */
};

/* The packages installed now; empty where there is no dpkg. */
void dpkg_read(struct dpkg *d);
const struct dpkg_package *dpkg_find(const struct dpkg *d, struct str name); /* NULL: none */

/* "pkg:deb/debian/libc6@2.36-9?arch=amd64", to be freed. */
char *dpkg_purl(const struct dpkg *d, struct str name);
void dpkg_end(struct dpkg *d);

#endif
