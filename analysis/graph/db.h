/*
 * db.h - the dataflow graph of a recording as a SQLite database (schema.h, docs/schema.md).
 *
 * It is a cache: made when first asked for, under a temporary name that is renamed when all is in
 * it, and made again when the recording, the schema or prov's version is another.  It is kept in
 * $XDG_CACHE_HOME/prov (~/.cache/prov), beside nothing of the user's; where that cannot be written
 * it is made in memory.
 */
#ifndef PROV_DB_H
#define PROV_DB_H

#include <sqlite3.h>

#include "recording/read.h"

/* The database of the recording that was opened from that path; read-only.  Dies if it cannot be
 * made. */
sqlite3 *db_of(struct recording *r, const char *path);

/* A database that was kept (prov db), opened; NULL: the file is something else. */
sqlite3 *db_kept(const char *path);

/* Makes the database of the recording in a file, which is replaced when all is in it. */
void db_make(struct recording *r, const char *path, const char *file);

/* A statement; dies if it is wrong, which is our fault. */
sqlite3_stmt *db_prepare(sqlite3 *db, const char *sql);

/* The exit status for what SQLite last failed with: damage, a lack of room or memory, or a wrong
 * question. */
int db_status(sqlite3 *db);

/* The next row; false: there is none.  Dies if the database is damaged. */
bool db_step(sqlite3_stmt *s);

/* Bytes of a column; bytes NULL: it is NULL.  Good until the next step. */
struct str db_str(sqlite3_stmt *s, int column);

#endif
