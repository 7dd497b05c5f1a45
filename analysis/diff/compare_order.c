/*
 * compare_order.c - processes that wrote one file or pipe, or wrote and read it, in another order.
 *
 * Where all that the runs were given is the same and outputs differ, the order of what nothing ordered
 * is a reason.
 */
#include "compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/out.h"
#include "graph/db.h"

#define TURNS_MAX 64 /* of one object that are compared */

/* A process that wrote or read, until another did. */
struct turn {
	size_t role; /* its place in A */
	bool is_write;
};

struct object {
	char *key;
	struct str path;
	bool is_pipe, is_known; /* all that used it are in both runs */
	struct turn v[TURNS_MAX];
	size_t n;
};

struct objects {
	struct object *v;
	size_t n;
};

/* --- what the outputs that differ came from */

/* A flag for each node of A. */
static char *ancestors(const struct diff *d, size_t *ret_n)
{
	sqlite3_stmt *q = db_prepare(d->a.db, "SELECT ifnull(max(node_id), 0) + 1 FROM node");
	char *is_one;
	size_t n;

	db_step(q);
	n = *ret_n = (size_t)sqlite3_column_int64(q, 0);
	sqlite3_finalize(q);
	is_one = xcalloc(n, 1);
	q = db_prepare(d->a.db, "SELECT node_id FROM node WHERE kind = 1 AND of = ?");
	for (size_t i = 0; i < d->a.outputs.n; i++) {
		if (!json_object_get(d->changed_outputs, d->a.outputs.v[i].key))
			continue;
		sqlite3_bind_int64(q, 1, d->a.outputs.v[i].object);
		while (db_step(q))
			is_one[sqlite3_column_int64(q, 0)] = 1;
		sqlite3_reset(q);
	}
	sqlite3_finalize(q);
	q = db_prepare(d->a.db, "SELECT src, dst FROM edge WHERE kind < 14 ORDER BY dst DESC");
	while (db_step(q)) {
		size_t src = (size_t)sqlite3_column_int64(q, 0);
		size_t dst = (size_t)sqlite3_column_int64(q, 1);

		if (src < n && dst < n && is_one[dst])
			is_one[src] = 1;
	}
	sqlite3_finalize(q);
	return is_one;
}

/* --- the turns */

static void add_turn(struct object *o, size_t role, bool is_write)
{
	struct turn *last = o->n ? &o->v[o->n - 1] : NULL;

	if (last && last->role == role && last->is_write == is_write)
		return;
	if (o->n == TURNS_MAX || (o->is_pipe && !is_write)) /* who reads a pipe takes what comes */
		return;
	o->v[o->n++] = (struct turn){role, is_write};
}

/* Processes that read between two writes did so in no order. */
static int by_role(const void *a, const void *b)
{
	const struct turn *x = a, *y = b;

	return (x->role > y->role) - (x->role < y->role);
}

static void sort_reads(struct object *o)
{
	for (size_t i = 0, end; i < o->n; i = end + 1) {
		for (end = i; end < o->n && !o->v[end].is_write; end++)
			;
		if (end > i)
			qsort(&o->v[i], end - i, sizeof(o->v[0]), by_role);
	}
}

static int by_turn(const void *a, const void *b)
{
	const struct turn *x = a, *y = b;

	return x->is_write != y->is_write ? (x->is_write ? -1 : 1) : by_role(a, b);
}

/* The same for the same turns in another order. */
static void key_by_turns(struct object *o)
{
	struct turn v[TURNS_MAX];
	char *to = o->key = xmalloc(32 * o->n + 8);

	memcpy(v, o->v, o->n * sizeof(*v));
	qsort(v, o->n, sizeof(*v), by_turn);
	to = stpcpy(to, "pipe");
	for (size_t i = 0; i < o->n; i++)
		if (!i || by_turn(&v[i], &v[i - 1]))
			to += sprintf(to, " %zu%c", v[i].role, v[i].is_write ? 'w' : 'r');
}

static size_t role_of(const struct diff_run *s, int64_t process, bool is_a)
{
	size_t i = diff_run_process(s, process);

	if (i == DIFF_NONE || s->v[i].match == DIFF_NONE)
		return DIFF_NONE;
	return is_a ? i : s->v[i].match;
}

static struct objects objects_of(struct diff_run *s, const struct diff_run *other, bool is_a,
				 const char *is_wanted, size_t n_wanted)
{
	sqlite3_stmt *q = db_prepare(
		s->db,
		"SELECT o.object_id, o.kind = 'pipe', p.bytes, process, w, n FROM ("
		"SELECT d.of AS object, i.process, 1 AS w, e.t, d.node_id AS n FROM edge e "
		"JOIN node d ON d.node_id = dst AND d.kind = 1 JOIN node s ON s.node_id = src AND "
		"s.kind = 0 JOIN image i ON image_id = s.of WHERE e.kind IN (2, 4, 5, 12) UNION "
		"ALL "
		"SELECT s.of, i.process, 0, e.t, s.node_id FROM edge e "
		"JOIN node s ON s.node_id = src AND s.kind = 1 JOIN node d ON d.node_id = dst AND "
		"d.kind = 0 JOIN image i ON image_id = d.of WHERE e.kind IN (1, 12)) "
		"JOIN (SELECT * FROM object WHERE kind = 'pipe' OR "
		"(kind = 'file' AND is_changed)) o ON object_id = object "
		"JOIN string p ON p.string_id = o.path ORDER BY 1, t, w DESC, n");
	struct objects all = {NULL, 0};
	int64_t last = -1;
	bool is_in = false;

	while (db_step(q)) {
		struct object *o;
		size_t node = (size_t)sqlite3_column_int64(q, 5);
		size_t role = role_of(s, sqlite3_column_int64(q, 3), is_a);

		if (sqlite3_column_int64(q, 0) != last) {
			if (!is_in && all.n)
				all.n--;
			last = sqlite3_column_int64(q, 0);
			is_in = !is_wanted;
			GROW(all.v, all.n);
			all.v[all.n++] = (struct object){
				.path = arena_str(&s->arena, db_str(q, 2)),
				.is_pipe = sqlite3_column_int(q, 1),
				.is_known = true,
			};
		}
		o = &all.v[all.n - 1];
		is_in |= is_wanted && node < n_wanted && is_wanted[node];
		o->is_known &= role != DIFF_NONE;
		add_turn(o, role, sqlite3_column_int(q, 4));
	}
	if (!is_in && all.n)
		all.n--;
	sqlite3_finalize(q);
	for (size_t i = 0; i < all.n; i++) {
		sort_reads(&all.v[i]);
		if (all.v[i].is_pipe)
			key_by_turns(&all.v[i]);
		else
			all.v[i].key = diff_name_in_both(&s->names, &other->names, all.v[i].path);
	}
	return all;
}

/* --- comparing */

static bool is_permuted(const struct object *a, const struct object *b)
{
	struct turn v[TURNS_MAX], w[TURNS_MAX];

	if (a->n != b->n || !a->is_known || !b->is_known)
		return false;
	memcpy(v, a->v, a->n * sizeof(*v));
	memcpy(w, b->v, b->n * sizeof(*w));
	qsort(v, a->n, sizeof(*v), by_turn);
	qsort(w, b->n, sizeof(*w), by_turn);
	for (size_t i = 0; i < a->n; i++)
		if (by_turn(&v[i], &w[i]))
			return false;
	return true;
}

/* The place of the first turn that is another's; n: none is. */
static size_t first_other(const struct object *a, const struct object *b)
{
	size_t i = 0;

	while (i < a->n && !by_turn(&a->v[i], &b->v[i]))
		i++;
	return i;
}

/* As people read them, from that turn on. */
static json_t *turns_json(const struct diff *d, const struct object *o, size_t from)
{
	size_t n = 0, end = from + 4 < o->n ? from + 4 : o->n;
	char *text, *to;
	json_t *value;

	for (size_t i = from; i < end; i++)
		n += strlen(d->a.v[o->v[i].role].command) + 48;
	text = to = xmalloc(n + 1);
	for (size_t i = from; i < end; i++)
		to += sprintf(to, "%s%s (pid %lld) %s", i > from ? ", then " : "",
			      d->a.v[o->v[i].role].command, (long long)d->a.v[o->v[i].role].pid,
			      o->v[i].is_write ? "wrote" : "read");
	value = out_json_text((struct str){text, (size_t)(to - text)});
	free(text);
	return value;
}

static void compare_object(struct diff *d, const struct object *a, const struct object *b)
{
	size_t at;
	char *name;
	json_t *o;

	if (!is_permuted(a, b) || (at = first_other(a, b)) == a->n)
		return;
	o = json_object();
	if (!a->is_pipe)
		out_json_str(o, "path", a->path);
	json_object_set_new(o, "a", turns_json(d, a, at));
	json_object_set_new(o, "b", turns_json(d, b, at));
	name = a->is_pipe ? str_dup(STR("of a pipe")) : diff_name(&d->a.names, a->path, DIFF_PLAIN);
	diff_tell(d, DIFF_CHANCE, DIFF_ORDER, -1, name, o);
	free(name);
}

static void end_objects(struct objects *all)
{
	for (size_t i = 0; i < all->n; i++)
		free(all->v[i].key);
	free(all->v);
}

void diff_order(struct diff *d)
{
	size_t n = 0;
	char *is_wanted = json_object_size(d->changed_outputs) ? ancestors(d, &n) : NULL;
	struct objects a = objects_of(&d->a, &d->b, true, is_wanted, n);
	struct objects b = objects_of(&d->b, &d->a, false, NULL, 0);

	for (size_t i = 0; i < a.n; i++)
		for (size_t k = 0; k < b.n; k++)
			if (b.v[k].key && !strcmp(a.v[i].key, b.v[k].key)) {
				compare_object(d, &a.v[i], &b.v[k]);
				free(b.v[k].key); /* of several pipes alike the next one */
				b.v[k].key = NULL;
				break;
			}
	end_objects(&a);
	end_objects(&b);
	free(is_wanted);
}
