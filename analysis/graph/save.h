/*
 * save.h - a graph's rows, into an empty database.
 */
#ifndef PROV_SAVE_H
#define PROV_SAVE_H

#include <sqlite3.h>

#include "graph.h"

/* path, fingerprint: of the recording.  Dies if it does not fit, for one. */
void save_graph(sqlite3 *db, const struct graph *g, const char *path, const char *fingerprint);

#endif
