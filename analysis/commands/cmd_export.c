/* cmd_export.c - prov export: which format, from what, to where. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>

#include "graph/db.h"
#include "export/export.h"
#include "base/outfile.h"

static const struct format {
	const char *name;
	void (*write)(struct export *e);
} formats[] = {
	{"prov-json", export_prov_json}, {"chrome", export_chrome},
	{"cyclonedx", export_cyclonedx}, {"crate", export_crate},
	{"graphml", export_graphml},	 {"dot", export_dot},
};

static const struct format *find_format(const char *name)
{
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (!strcmp(formats[i].name, name))
			return &formats[i];
	die(2, "export: no format '%s': prov-json, chrome, cyclonedx, crate, graphml or dot", name);
}

static int64_t ask_number(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *s = db_prepare(db, sql);
	int64_t n = sqlite3_step(s) == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;

	sqlite3_finalize(s);
	return n;
}

/* The name that the recording got when it began. */
static void set_uuid(struct export *e)
{
	sqlite3_stmt *s = db_prepare(e->db, "SELECT value FROM meta WHERE key = 'fingerprint'");
	struct str print = sqlite3_step(s) == SQLITE_ROW ? db_str(s, 0) : STR("");
	const char *hex = print.bytes;

	if (print.len < 32)
		die(EXIT_NO_RECORDING,
		    "the database does not say of which recording it is: is it one that prov "
		    "made?");
	snprintf(e->uuid, sizeof(e->uuid), "%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12,
		 hex + 16, hex + 20);
	sqlite3_finalize(s);
}

static struct export export_begin(sqlite3 *db)
{
	struct export e = {.db = db, .is_first = true};

	e.began = ask_number(db, "SELECT value FROM meta WHERE key = 'began'");
	e.end = ask_number(db, "SELECT max(t) FROM (SELECT max(t_end) AS t FROM process UNION "
			       "SELECT max(t) FROM edge)");
	set_uuid(&e);
	return e;
}

int cmd_export(sqlite3 *db, const struct options *o)
{
	const struct format *format = find_format(o->args[0]);
	struct export e = export_begin(db);
	struct outfile to;

	outfile_open(&to, o->output, false);
	e.f = to.f;
	format->write(&e);
	outfile_close(&to);
	return 0;
}
