/* export_graphml.c - GraphML: every version and every edge, with what the database says of them. */
#include "export.h"

#include "graph/db.h"

/* A NUL stands after each argument.  XML knows no control characters, not even escaped; bytes that
 * are not UTF-8 it knows even less. */
static void put_text(FILE *f, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.bytes[i];

		if (c == '&' || c == '<' || c == '>' || c == '"')
			fprintf(f, "&#%u;", c);
		else if (!c)
			fputc(' ', f);
		else if (c >= ' ' && c < 0x7f)
			fputc(c, f);
		else
			fprintf(f, "\\x%02x", c);
	}
}

static void put_data(FILE *f, const char *key, struct str value)
{
	if (!value.bytes)
		return;
	fprintf(f, "<data key=\"%s\">", key);
	put_text(f, value);
	fputs("</data>", f);
}

static void put_number(FILE *f, const char *key, sqlite3_stmt *s, int column)
{
	if (sqlite3_column_type(s, column) != SQLITE_NULL)
		fprintf(f, "<data key=\"%s\">%lld</data>", key,
			(long long)sqlite3_column_int64(s, column));
}

static void put_keys(FILE *f)
{
	static const char *const keys[][3] = {
		{"node", "kind", "string"}, {"node", "label", "string"}, {"node", "version", "int"},
		{"node", "of", "long"},	    {"node", "t", "long"},	 {"edge", "how", "string"},
		{"edge", "edge_t", "long"}, {"edge", "bytes", "long"},	 {"edge", "racy", "int"},
		{"edge", "coarse", "int"},
	};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		fprintf(f, "<key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n",
			keys[i][1], keys[i][0], keys[i][1], keys[i][2]);
}

static void put_nodes(struct export *e)
{
	sqlite3_stmt *s = db_prepare(
		e->db,
		"SELECT node_id, CASE n.kind WHEN 0 THEN 'process' ELSE o.kind END, "
		"CASE n.kind WHEN 0 THEN a.bytes ELSE p.bytes END, version, of, t FROM node n "
		"LEFT JOIN image ON n.kind = 0 AND image_id = of "
		"LEFT JOIN string a ON a.string_id = argv "
		"LEFT JOIN object o ON n.kind = 1 AND object_id = of "
		"LEFT JOIN string p ON p.string_id = path");

	while (export_next(s)) {
		fprintf(e->f, "<node id=\"n%lld\">", (long long)sqlite3_column_int64(s, 0));
		put_data(e->f, "kind", db_str(s, 1));
		put_data(e->f, "label", db_str(s, 2));
		put_number(e->f, "version", s, 3);
		put_number(e->f, "of", s, 4);
		put_number(e->f, "t", s, 5);
		fputs("</node>\n", e->f);
	}
}

static void put_edges(struct export *e)
{
	sqlite3_stmt *s = db_prepare(
		e->db, "SELECT src, dst, kind, t, bytes, is_racy, is_coarse FROM v_edge");

	while (export_next(s)) {
		fprintf(e->f, "<edge source=\"n%lld\" target=\"n%lld\">",
			(long long)sqlite3_column_int64(s, 0),
			(long long)sqlite3_column_int64(s, 1));
		put_data(e->f, "how", db_str(s, 2));
		put_number(e->f, "edge_t", s, 3);
		put_number(e->f, "bytes", s, 4);
		put_number(e->f, "racy", s, 5);
		put_number(e->f, "coarse", s, 6);
		fputs("</edge>\n", e->f);
	}
}

void export_graphml(struct export *e)
{
	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
	      e->f);
	put_keys(e->f);
	fputs("<graph id=\"recording\" edgedefault=\"directed\">\n", e->f);
	put_nodes(e);
	put_edges(e);
	fputs("</graph>\n</graphml>\n", e->f);
}
