/*
 * system_files.h - files of a slice that are not the user's own, by the name they are counted as.
 */
#ifndef PROV_SYSTEM_FILES_H
#define PROV_SYSTEM_FILES_H

#include "base/counts.h"
#include "stored.h"

/* Its package, or "(no package)"; no bytes: it is the user's, or was changed. */
struct str system_files_name(const struct stored_node *node);

/* "libc6 x3, gcc-12", cut */
void system_files_print(struct counts *c);

#endif
