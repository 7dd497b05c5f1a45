/*
 * naming.h - graph.h's part about paths: files that are opened, made, moved, removed and looked up
 * by name.
 */
#ifndef PROV_NAMING_H
#define PROV_NAMING_H

#include "graph_state.h"

/* Opened with O_TRUNC: at the begin of the call. */
void naming_open_begins(const struct moment *m);
void naming_opened(const struct moment *m);
void naming_touched(const struct moment *m);
void naming_stat(const struct moment *m);
void naming_looked_up(const struct moment *m, int64_t dirfd, struct str path);
void naming_readlink(const struct moment *m);
void naming_renamed(const struct moment *m);
void naming_linked(const struct moment *m);
void naming_unlinked(const struct moment *m);
void naming_truncated(const struct moment *m);
void naming_made(const struct moment *m); /* MKDIR, MKNOD, SYMLINK */

/* The object that was met by the path is called by the path's real name, too. */
void naming_real(const struct moment *m, uint32_t path, uint32_t object);

/* The object at a path that a call names. */
uint32_t naming_object(const struct moment *m, int64_t dirfd, struct str path);

#endif
