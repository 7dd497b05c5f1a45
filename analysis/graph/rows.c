/* rows.c - see rows.h. */
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>

struct source_cursor {
	sqlite3_vtab_cursor base;
	const struct rows *rows;
	size_t next;
	struct row row;
	bool is_over;
};

struct source_table {
	sqlite3_vtab base;
	const struct rows *rows;
};

#define COLUMNS "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w"

static int source_connect(sqlite3 *db, void *rows, int argc, const char *const *argv,
			  sqlite3_vtab **ret_table, char **ret_error)
{
	struct source_table *t = xcalloc(1, sizeof(*t));

	(void)argc, (void)argv, (void)ret_error;
	t->rows = rows;
	*ret_table = &t->base;
	return sqlite3_declare_vtab(db, "CREATE TABLE x(" COLUMNS ")");
}

static int source_disconnect(sqlite3_vtab *t)
{
	free(t);
	return SQLITE_OK;
}

static int source_plan(sqlite3_vtab *t, sqlite3_index_info *info)
{
	(void)t;
	info->estimatedCost = 1e6;
	return SQLITE_OK;
}

static int source_open(sqlite3_vtab *t, sqlite3_vtab_cursor **ret_cursor)
{
	struct source_cursor *c = xcalloc(1, sizeof(*c));

	c->rows = ((struct source_table *)t)->rows;
	*ret_cursor = &c->base;
	return SQLITE_OK;
}

static int source_close(sqlite3_vtab_cursor *c)
{
	free(c);
	return SQLITE_OK;
}

static int source_next(sqlite3_vtab_cursor *base)
{
	struct source_cursor *c = (struct source_cursor *)base;
	const struct source *source = &c->rows->source;

	do {
		c->is_over = c->next == source->n;
		c->row.n = 0;
	} while (!c->is_over && !source->fill(source->arg, c->next++, &c->row));
	return SQLITE_OK;
}

static int source_first(sqlite3_vtab_cursor *c, int number, const char *name, int argc,
			sqlite3_value **argv)
{
	(void)number, (void)name, (void)argc, (void)argv;
	return source_next(c);
}

static int source_is_over(sqlite3_vtab_cursor *c)
{
	return ((struct source_cursor *)c)->is_over;
}

static int source_column(sqlite3_vtab_cursor *c, sqlite3_context *to, int i)
{
	const struct cell *v = &((struct source_cursor *)c)->row.v[i];

	switch (v->type) {
	case VALUE_NULL:
		break;
	case VALUE_NUMBER:
		sqlite3_result_int64(to, v->number);
		break;
	case VALUE_TEXT:
		sqlite3_result_text(to, v->bytes, (int)v->number, SQLITE_STATIC);
		break;
	case VALUE_BLOB:
		sqlite3_result_blob(to, v->bytes, (int)v->number, SQLITE_STATIC);
		break;
	}
	return SQLITE_OK;
}

static int source_rowid(sqlite3_vtab_cursor *c, sqlite3_int64 *ret_id)
{
	*ret_id = (sqlite3_int64)((struct source_cursor *)c)->next;
	return SQLITE_OK;
}

static const sqlite3_module source_module = {
	.xConnect = source_connect,
	.xBestIndex = source_plan,
	.xDisconnect = source_disconnect,
	.xOpen = source_open,
	.xClose = source_close,
	.xFilter = source_first,
	.xNext = source_next,
	.xEof = source_is_over,
	.xColumn = source_column,
	.xRowid = source_rowid,
};

int rows_begin(struct rows *r, sqlite3 *db)
{
	*r = (struct rows){.db = db};
	return sqlite3_create_module(db, "source", &source_module, r);
}

int rows_fill(struct rows *r, struct source source)
{
	static const char columns[] = COLUMNS;
	char sql[160];

	r->source = source;
	snprintf(sql, sizeof(sql), "INSERT %s SELECT %.*s FROM source", source.into,
		 3 * source.n_columns - 2, columns);
	return sqlite3_exec(r->db, sql, NULL, NULL, NULL);
}

void rows_end(struct rows *r)
{
	sqlite3_create_module(r->db, "source", NULL, NULL);
}
