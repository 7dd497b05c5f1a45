/*
 * save.h - a graph's rows, into an empty database.
 */
#ifndef PROV_SAVE_H
#define PROV_SAVE_H

#include <sqlite3.h>

#include "graph.h"

/* Dies, and tells why. */
__attribute__((noreturn)) void save_failed(sqlite3 *db);

#define SAVE_PAGE 16384 /* bytes */

/* The tables, without rows. */
void save_begin(sqlite3 *db);

/* The rest of the rows; edges that a stream took are there.  path, fingerprint: of the recording.
 * Dies if it does not fit, for one. */
void save_graph(sqlite3 *db, const struct graph *g, const char *path, const char *fingerprint);

/* The last step, which needs the tables only. */
void save_indexes(sqlite3 *db, bool is_large);

#endif
