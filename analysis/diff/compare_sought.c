/*
 * compare_sought.c - files that one run looked for in vain, and the other found.
 *
 * By the first answer that each run got, unless the command itself had made, moved or removed such a name.
 */
#include "compare.h"

#include <stdlib.h>

#include "base/out.h"
#include "graph/db.h"

/* The other run may have it of its own: what Python compiled, what the command left there. */
static bool is_own(const struct diff_run *s, struct str path)
{
	sqlite3_stmt *q = db_prepare(s->db, "SELECT 1 FROM name JOIN string ON string_id = path "
					    "WHERE bytes = ? AND (how <> 'found' OR t_to NOTNULL)");
	bool is_one;

	sqlite3_bind_blob(q, 1, path.bytes, (int)path.len, SQLITE_STATIC);
	is_one = db_step(q) || str_ends(path, ".pyc");
	sqlite3_finalize(q);
	return is_one;
}

struct sought {
	struct str path;
	char *key;
	int64_t t;
	bool is_there;
};

struct sought_files {
	struct sought *v;
	size_t n;
	struct strings keys; /* numbered as v is */
};

static struct sought_files sought_of(struct diff_run *s, const struct diff_run *other)
{
	sqlite3_stmt *q = db_prepare(s->db, "SELECT bytes, t, is_there FROM sought "
					    "JOIN string ON string_id = path ORDER BY t");
	struct sought_files all = {0};

	while (db_step(q)) {
		char *key;
		size_t had = all.keys.n;

		if (!diff_is_kept(db_str(q, 0)))
			continue;
		key = diff_name_in_both(&s->names, &other->names, db_str(q, 0));
		strings_add(&all.keys, str_of(key));
		if (all.keys.n == had) { /* another that the command made up */
			free(key);
			continue;
		}
		GROW(all.v, all.n);
		all.v[all.n++] = (struct sought){
			.path = arena_str(&s->arena, db_str(q, 0)),
			.key = key,
			.t = sqlite3_column_int64(q, 1),
			.is_there = sqlite3_column_int(q, 2),
		};
	}
	sqlite3_finalize(q);
	return all;
}

static void end(struct sought_files *all)
{
	for (size_t i = 0; i < all->n; i++)
		free(all->v[i].key);
	free(all->v);
	strings_free(&all->keys);
}

/* Which program is run, and what is of a package, is compared as such. */
static bool is_told_elsewhere(const struct diff *d, const char *key)
{
	const struct diff_file *a = diff_file_of(&d->a.inputs, key);
	const struct diff_file *b = diff_file_of(&d->b.inputs, key);

	return (a && a->is_run) || (b && b->is_run) || diff_packages_has(&d->packages, key);
}

static void compare(struct diff *d, const struct sought *a, const struct sought *b)
{
	char *name;
	json_t *o;

	if (a->is_there == b->is_there || is_told_elsewhere(d, a->key) || is_own(&d->a, a->path) ||
	    is_own(&d->b, b->path))
		return;
	name = diff_name(&d->a.names, a->path, DIFF_PLAIN);
	o = diff_pair_of(a->is_there ? a->path : b->path, a->is_there ? name : NULL,
			 a->is_there ? NULL : name);
	json_object_set_new(o, "missing", json_string(a->is_there ? "b" : "a"));
	json_object_set_new(d->sought, a->key, json_true());
	diff_tell(d, DIFF_CAUSE, DIFF_INPUT, a->t, name, o);
	free(name);
}

void diff_sought(struct diff *d)
{
	struct sought_files a = sought_of(&d->a, &d->b), b = sought_of(&d->b, &d->a);
	uint32_t i;

	for (size_t k = 0; k < a.n; k++)
		if (strings_find(&b.keys, str_of(a.v[k].key), &i))
			compare(d, &a.v[k], &b.v[i]);
	end(&a);
	end(&b);
}
