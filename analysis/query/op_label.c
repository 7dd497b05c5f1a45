/* op_label.c - see op_label.h. */
#include "op_label.h"

#include <stdlib.h>
#include <string.h>

#include "graph/db.h"

static int by_op(const void *a, const void *b)
{
	const struct op_label *x = a, *y = b;

	if (x->op.thread != y->op.thread)
		return x->op.thread < y->op.thread ? -1 : 1;
	return (x->op.op > y->op.op) - (x->op.op < y->op.op);
}

void op_label_add(struct op_labels *t, struct chain_op op)
{
	GROW(t->v, t->n);
	t->v[t->n++] = (struct op_label){.op = op};
}

static struct op_label *find(const struct op_labels *t, struct chain_op op)
{
	struct op_label key = {.op = op};

	return t->n ? bsearch(&key, t->v, t->n, sizeof(key), by_op) : NULL;
}

static void sort(struct op_labels *t)
{
	size_t n = 0;

	if (t->n)
		qsort(t->v, t->n, sizeof(*t->v), by_op);
	for (size_t i = 0; i < t->n; i++)
		if (!n || by_op(&t->v[n - 1], &t->v[i]))
			t->v[n++] = t->v[i];
	t->n = n;
}

static void take(struct op_labels *t, struct op_label *label, struct recording *r,
		 const struct op *op)
{
	const union value *path = op->is_done ? op_field(op, op->layout->facts.path) : NULL;

	label->call.bytes = op_call(r, op, &label->call.len);
	if (!label->call.len)
		label->call.bytes = NULL;
	label->kind = str_of(op->layout->name);
	label->stack = op->stack;
	if (path && path->str.bytes) /* as the program gave it */
		label->path = arena_str(&t->arena, path->str);
}

/* The ops from v[i] on that are of one thread; returns how many. */
static size_t read_thread(struct op_labels *t, size_t i, struct recording *r)
{
	int64_t thread = t->v[i].op.thread;
	struct cursor c;
	struct op op;
	size_t n = 0;

	cursor_begin(&c, r, &r->threads[thread]);
	while (i + n < t->n && t->v[i + n].op.thread == thread && cursor_next(&c, &op))
		if ((int64_t)op.op_no == t->v[i + n].op.op)
			take(t, &t->v[i + n++], r, &op);
	cursor_end(&c);
	while (i + n < t->n && t->v[i + n].op.thread == thread)
		n++;
	return n;
}

/* Edges tell of which file: their paths are absolute, and descriptors have one. */
static void take_edge(struct op_labels *t, struct stored *rows, sqlite3_stmt *s)
{
	struct chain_op op = {sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 1)};
	struct op_label *label = find(t, op);
	const struct stored_node *node;

	if (!label)
		return;
	node = stored_node(rows, sqlite3_column_int64(s, 3));
	if (!node->object && label->how.bytes) /* of a copy: what it made, not what it read */
		return;
	if (!node->object)
		node = stored_node(rows, sqlite3_column_int64(s, 2));
	if (node->object && node->object->path.bytes)
		label->path = node->object->path;
	label->how = rows->edge_kinds[sqlite3_column_int64(s, 4) & 63];
}

_Static_assert(EDGE_PROGRAM == 9 && EDGE_INTERPRETER == 10 && EDGE_LIBRARY == 11,
	       "what a program consists of is not what its start is about");

void op_label_look(struct op_labels *t, struct stored *rows, struct recording *r)
{
	sqlite3_stmt *s =
		db_prepare(rows->db, "SELECT thread, op, src, dst, kind FROM edge"
				     " WHERE thread NOT NULL AND kind NOT IN (9, 10, 11)");

	sort(t);
	for (size_t i = 0; r && i < t->n;)
		i += read_thread(t, i, r);
	while (db_step(s))
		take_edge(t, rows, s);
	sqlite3_finalize(s);
}

const struct op_label *op_label_of(const struct op_labels *t, struct chain_op op)
{
	return find(t, op);
}

void op_label_end(struct op_labels *t)
{
	free(t->v);
	arena_free(&t->arena);
	*t = (struct op_labels){0};
}
