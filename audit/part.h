/*
 * part.h - parts of sources that an audit tells apart: the order of directories, the umask, the host's
 * name, each variable.  prov record --vary takes them by their words (wrapper/pin_parts.h).
 */
#ifndef PROV_AUDIT_PART_H
#define PROV_AUDIT_PART_H

#include <stddef.h>

#include "source.h"

#define PARTS_MAX 64

/* Of one or all sources, bits 1 << its place in struct parts. */
typedef uint64_t part_set;

struct part {
	enum source source;
	char *word;    /* "filesystem.order", "variable.HOME=/tmp/x" */
	char *name;    /* "order", "HOME" */
	char *meaning; /* "process numbers"; of a variable its two values, or that it has none */
	const char *calls; /* that ask for it, a pattern of fnmatch(3); NULL: by its name */
};

struct parts {
	struct part v[PARTS_MAX];
	size_t n;
};

/*
 * All that there are: of variables those that tell of the user and of the session, and one more.  dir:
 * of the audit's own, in which variables find other directories than the user's.
 */
void parts_begin(struct parts *parts, const char *dir);

/* A variable that the user names, "NAME" or "NAME=VALUE".  False: there is no room. */
bool parts_add_variable(struct parts *parts, const char *text);
void parts_free(struct parts *parts);

part_set parts_of(const struct parts *parts, enum source source);

/* The first of a set that is not empty. */
const struct part *part_first(const struct parts *parts, part_set set);

/*
 * Options for prov record, to be freed: "--vary=filesystem.order,", or of variables one for each.  At
 * most PARTS_MAX; returns how many.
 */
size_t parts_options(const struct parts *parts, enum source source, part_set set, char **ret);

/* A variable of this name is among them, or is another source's: locale, zone, place. */
bool parts_has_variable(const struct parts *parts, const char *name);

#endif
