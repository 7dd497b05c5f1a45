/* export_dot.c - Graphviz: every version and every edge.  prov graph draws what a person can read.
 */
#include "export.h"

#include "graph/db.h"

/* Bytes that are not printable as \xHH, whose backslash Graphviz wants twice. */
static void put_text(FILE *f, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.bytes[i];

		if (c == '"' || c == '\\')
			fprintf(f, "\\%c", c);
		else if (c == '\0')
			fputc(' ', f);
		else if (c >= ' ' && c < 0x7f)
			fputc(c, f);
		else
			fprintf(f, "\\\\x%02x", c);
	}
}

static void put_nodes(struct export *e)
{
	sqlite3_stmt *s = db_prepare(
		e->db, "SELECT node_id, n.kind, version, CASE n.kind WHEN 0 THEN a.bytes ELSE "
		       "p.bytes END FROM node n LEFT JOIN image ON n.kind = 0 AND image_id = of "
		       "LEFT JOIN string a ON a.string_id = argv "
		       "LEFT JOIN object o ON n.kind = 1 AND object_id = of "
		       "LEFT JOIN string p ON p.string_id = path");

	while (export_next(s)) {
		fprintf(e->f, "\tn%lld [shape=%s, label=\"", (long long)sqlite3_column_int64(s, 0),
			sqlite3_column_int(s, 1) == NODE_PROCESS ? "box" : "ellipse");
		put_text(e->f, db_str(s, 3));
		fprintf(e->f, " @%lld\"];\n", (long long)sqlite3_column_int64(s, 2));
	}
}

static void put_edges(struct export *e)
{
	sqlite3_stmt *s = db_prepare(e->db, "SELECT src, dst, kind, is_default FROM v_edge");

	while (export_next(s)) {
		fprintf(e->f, "\tn%lld -> n%lld [label=\"", (long long)sqlite3_column_int64(s, 0),
			(long long)sqlite3_column_int64(s, 1));
		put_text(e->f, db_str(s, 2));
		fprintf(e->f, "\"%s];\n", sqlite3_column_int(s, 3) ? "" : ", style=dashed");
	}
}

void export_dot(struct export *e)
{
	fputs("digraph recording {\n", e->f);
	put_nodes(e);
	put_edges(e);
	fputs("}\n", e->f);
}
