/*
 * packages.h - packages, and which files are of them: as a recording tells, or as they were found.
 *
 * A claim is a path that is of a package: a file, or with a slash at its end a directory with all
 * that is below.  Of several claims that hold a path the longest counts.
 */
#ifndef PROV_PACKAGES_H
#define PROV_PACKAGES_H

#include "recording/read.h"

/* Texts without bytes are those that the manager does not tell. */
struct package {
	struct str manager; /* a word of docs/format.md */
	struct str name, version, arch;
	struct str source; /* distribution, channel, hash in a store */
};

#define PACKAGE_NONE UINT32_MAX

struct packages {
	struct package *v;
	size_t n;
	struct strings keys; /* of packages: all their texts */
	struct strings claims;
	uint32_t *owners; /* of claims; PACKAGE_NONE: of no package */
	size_t n_owners;
	struct arena arena;
};

/* The number of a package; the same texts have the same number.  Texts are copied. */
uint32_t packages_add(struct packages *p, struct package package);

/* The last claim of a path counts. */
void packages_claim(struct packages *p, struct str path, uint32_t package);

/* PACKAGE_NONE: of none, or not known. */
uint32_t packages_owner(const struct packages *p, struct str path);

/* Of the PACKAGE ops of a recording; none: it has not been asked. */
void packages_recorded(struct packages *p, struct recording *r);
void packages_end(struct packages *p);

/* A checkout of git holds the user's own files, other packages those of others. */
bool package_is_own(const struct package *package);

/* As docs of package URLs have it, "pkg:deb/debian/libc6@2.36-9?arch=amd64", to be freed. */
char *package_url(const struct package *package);

#endif
