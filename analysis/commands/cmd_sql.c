/* cmd_sql.c - prov sql: any question, to the database of the graph. */
#include "cmd.h"

#include <stdlib.h>

#include "graph/db.h"
#include "base/out.h"

static json_t *value(sqlite3_stmt *s, int i, json_t *row)
{
	const char *name = sqlite3_column_name(s, i);
	struct str bytes;

	switch (sqlite3_column_type(s, i)) {
	case SQLITE_INTEGER:
		json_object_set_new(row, name, json_integer(sqlite3_column_int64(s, i)));
		break;
	case SQLITE_FLOAT:
		json_object_set_new(row, name, json_real(sqlite3_column_double(s, i)));
		break;
	case SQLITE_NULL:
		json_object_set_new(row, name, json_null());
		break;
	default:
		bytes.bytes = sqlite3_column_blob(s, i);
		bytes.len = (size_t)sqlite3_column_bytes(s, i);
		out_json_str(row, name, bytes.bytes ? bytes : STR(""));
	}
	return row;
}

static void print_text(sqlite3_stmt *s)
{
	for (int i = 0; i < sqlite3_column_count(s); i++) {
		const char *bytes = sqlite3_column_blob(s, i);

		if (i)
			putchar('\t');
		if (bytes)
			out_text(stdout, (struct str){bytes, (size_t)sqlite3_column_bytes(s, i)});
	}
	putchar('\n');
}

static void print_json(sqlite3_stmt *s)
{
	json_t *row = json_object();

	for (int i = 0; i < sqlite3_column_count(s); i++)
		value(s, i, row);
	out_json_line(row);
}

int cmd_sql(sqlite3 *db, const struct options *o)
{
	const char *rest = o->args[0];
	sqlite3_stmt *s;
	int status;

	while (*rest) {
		if (sqlite3_prepare_v2(db, rest, -1, &s, &rest) != SQLITE_OK)
			die(2, "sql: %s; the tables are in docs/schema.md", sqlite3_errmsg(db));
		if (!s) /* a comment, or spaces */
			continue;
		if (!sqlite3_stmt_readonly(s))
			die(2, "sql: the database is only to be read: prov db -o FILE makes one "
			       "that is yours");
		while ((status = sqlite3_step(s)) == SQLITE_ROW)
			o->is_json ? print_json(s) : print_text(s);
		if (status != SQLITE_DONE)
			die(db_status(db), "sql: %s", sqlite3_errmsg(db));
		sqlite3_finalize(s);
	}
	return 0;
}
