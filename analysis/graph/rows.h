/*
 * rows.h - fills tables of a database, many rows at a time.
 *
 * A statement for each row would look for its place from the tree's root each time and cost three
 * times as much as one INSERT ... SELECT.  So there is a virtual table, `source`, whose rows are
 * made as they are asked for.
 */
#ifndef PROV_ROWS_H
#define PROV_ROWS_H

#include <sqlite3.h>

#include "base/util.h"

#define ROW_MAX 23

struct cell {
	enum { VALUE_NULL, VALUE_NUMBER, VALUE_TEXT, VALUE_BLOB } type;
	int64_t number; /* of text and blobs: the length */
	const char *bytes;
};

/* The row being made; what it points to stays until the next one. */
struct row {
	struct cell v[ROW_MAX];
	int n;
};

static inline void put(struct row *r, int64_t n)
{
	r->v[r->n++] = (struct cell){VALUE_NUMBER, n, NULL};
}

static inline void put_null(struct row *r)
{
	r->v[r->n++] = (struct cell){VALUE_NULL, 0, NULL};
}

/* NULL where there is none. */
static inline void put_unless(struct row *r, uint64_t n, uint64_t none)
{
	if (n == none)
		put_null(r);
	else
		put(r, (int64_t)n);
}

static inline void put_text(struct row *r, struct str s)
{
	r->v[r->n++] = (struct cell){s.bytes ? VALUE_TEXT : VALUE_NULL, (int64_t)s.len, s.bytes};
}

static inline void put_blob(struct row *r, struct str s)
{
	r->v[r->n++] = (struct cell){VALUE_BLOB, (int64_t)s.len, s.bytes ? s.bytes : ""};
}

/* The rows that fill a table. */
struct source {
	const char *into; /* "INTO table", "OR IGNORE INTO table" */
	int n_columns;
	bool (*fill)(void *arg, size_t i, struct row *r); /* false: there is no such row */
	size_t n;
	void *arg;
};

struct rows {
	sqlite3 *db;
	struct source source;
};

/* Makes the table `source`; r stays where it is until the database is closed or rows_end(). */
int rows_begin(struct rows *r, sqlite3 *db);
int rows_fill(struct rows *r, struct source source);
void rows_end(struct rows *r);

#endif
