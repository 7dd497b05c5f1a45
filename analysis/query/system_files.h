/*
 * system_files.h - which files of a slice are the system's and not the user's: those that packages
 * own, that the machine's administration made, or that are no files on a disk.
 */
#ifndef PROV_SYSTEM_FILES_H
#define PROV_SYSTEM_FILES_H

#include "base/counts.h"
#include "replay/package.h"
#include "slice.h"

struct system_files {
	struct packages packages;
	struct strings names;
	struct map name_of; /* object -> what it is counted as */
};

/* Looks at what was there before; one pass over the lists of packages. */
void system_files_of(struct system_files *f, struct stored *rows, const struct slice *s);

/* Its package, or "(no package)"; no bytes: it is the user's, or was changed. */
struct str system_files_name(const struct system_files *f, const struct stored_node *node);

/* "libc6 x3, gcc-12" */
void system_files_print(struct counts *c);
void system_files_end(struct system_files *f);

#endif
