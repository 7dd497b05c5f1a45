/*
 * export.h - the dataflow graph in other people's formats: one export_NAME.c each, which
 * cmd_export.c knows.
 *
 * Graphs may be large: rows are read, turned into what the format has for them, and written.
 */
#ifndef PROV_EXPORT_H
#define PROV_EXPORT_H

#include <jansson.h>
#include <sqlite3.h>
#include <stdio.h>

#include "graph/schema.h"
#include "base/util.h"

struct export
{
	sqlite3 *db;
	FILE *f;
	int64_t began; /* ns since 1970 */
	int64_t end;   /* ns since the recording began: nothing happened later */
	char uuid[37];
	bool is_first; /* nothing stands yet between the brackets that were opened last */
};

void export_prov_json(struct export *e);
void export_chrome(struct export *e);
void export_cyclonedx(struct export *e);
void export_crate(struct export *e);
void export_graphml(struct export *e);
void export_dot(struct export *e);

/* The next row; false: there is none, and the statement is no more.  Dies if the database is
 * damaged. */
bool export_next(sqlite3_stmt *s);

/* JSON as it comes.  key NULL: in an array, or the document itself.  bracket: '{' or '['. */
void export_open(struct export *e, const char *key, char bracket);
void export_close(struct export *e, char bracket);
void export_member(struct export *e, const char *key, json_t *value); /* steals */

/* "2026-11-21T06:33:26.123456Z"; t: ns since the recording began. */
json_t *export_date(const struct export *e, int64_t t);

/* A command as one would type it; "(unknown)" if that is what it is.  argv: a NUL after each. */
json_t *export_command(struct str argv);

/* The program's name: the last name of the executed path, else of argv[0]. */
struct str export_program(struct str exe, struct str argv);

/* Its name in the document: "image-3". */
struct export_id {
	char text[40];
};
struct export_id export_id(const char *what, int64_t number);

#endif
