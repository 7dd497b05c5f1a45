/*
 * owner.h - whose a file is: the user's own, or of a package, an environment, or the system.
 *
 * One answer for all commands, which show the user's files first.
 */
#ifndef PROV_OWNER_H
#define PROV_OWNER_H

#include "packages.h"

enum owner_kind {
	OWNER_USER,	   /* also in a checkout of git */
	OWNER_PACKAGE,	   /* of a manager */
	OWNER_ENVIRONMENT, /* in a place that holds packages, and of none that is known */
	OWNER_SYSTEM, /* in no package, made by the machine's administration; or no file of a disk */
};

struct owner {
	enum owner_kind kind;
	struct str name; /* by which its files are counted; no bytes: the user's */
};

/* package NULL: of none, or not known. */
struct owner owner_of(const struct package *package, struct str path);

/* By the package that has it. */
struct owner owner_in(const struct packages *p, struct str path);

/* A directory of the system, or something in one. */
bool owner_is_system(struct str path);

#endif
