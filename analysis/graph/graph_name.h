/*
 * graph_name.h - graph.h's part about paths: files that are opened, made, moved, removed and looked up
 * by name.
 */
#ifndef PROV_GRAPH_NAME_H
#define PROV_GRAPH_NAME_H

#include "graph_state.h"

/* Opened with O_TRUNC: at the begin of the call. */
void graph_name_open_begins(const struct moment *m);
void graph_name_spawned(const struct moment *m);

/* The object that was met by the path is called by the path's real name, too. */
void graph_name_real(const struct moment *m, uint32_t path, uint32_t object);

/* The object at a path that a call names. */
uint32_t graph_name_object(const struct moment *m, int64_t dirfd, struct str path);

#endif
