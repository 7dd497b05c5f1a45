/*
 * suggest.h - error messages for a path that is not in the recording, with suggestions.
 *
 * All die, with the status that is given: EXIT_NO where "there is none" is the answer.
 */
#ifndef PROV_SUGGEST_H
#define PROV_SUGGEST_H

#include <sqlite3.h>

#include "base/util.h"

/* Nothing has the path, but something below it has. */
bool suggest_is_directory(sqlite3 *db, struct str path);

/* Offers the files below it that were written, or those that were used. */
__attribute__((noreturn)) void suggest_die_directory(sqlite3 *db, struct str path, bool is_written,
						     int status);

/* It was met, but nothing flowed. */
__attribute__((noreturn)) void suggest_die_untouched(struct str path, int status);

/* It is a name that was looked for, or an argument, and no more is known of it. */
__attribute__((noreturn)) void suggest_die_looked_for(struct str path, int status);

/* Offers paths with the same last name, then those that differ least. */
__attribute__((noreturn)) void suggest_die_unknown(sqlite3 *db, struct str path, int status);

#endif
