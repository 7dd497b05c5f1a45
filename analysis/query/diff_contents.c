/* diff_contents.c - see diff_contents.h. */
#include "diff_contents.h"

#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "diff_bytes.h"
#include "graph/db.h"

/* The digest that a recording has of what was used, or left; "": it has none, or of what came later.
 * False: it says nothing of the file. */
static bool recorded(const struct diff_run *s, const char *path, char hex[65])
{
	sqlite3_stmt *q = db_prepare(s->db, "SELECT sha256 FROM content WHERE path = CAST(? AS "
					    "TEXT) AND state IN ('known', 'changed-before')");
	bool is_told;

	sqlite3_bind_text(q, 1, path, -1, SQLITE_STATIC);
	is_told = db_step(q);
	snprintf(hex, 65, "%.*s", is_told ? (int)db_str(q, 0).len : 0,
		 is_told ? db_str(q, 0).bytes : "");
	sqlite3_finalize(q);
	return is_told;
}

const char *diff_by_record(const struct diff_run *a, const char *path_a, const struct diff_run *b,
			   const char *path_b)
{
	char x[65], y[65];

	if (!recorded(a, path_a, x) || !recorded(b, path_b, y) || !*x || !*y)
		return "?";
	return strcmp(x, y) ? "content" : NULL;
}

/* Both are still there as they were: where they begin to differ. */
static void show_bytes(struct diff_contents *d, const char *name, const char *a, const char *b)
{
	char was[65], is[65];
	json_t *bytes;

	if (!strcmp(a, b) || !recorded(d->a, a, was) || !hash_now(a, is) || strcmp(was, is) ||
	    !recorded(d->b, b, was) || !hash_now(b, is) || strcmp(was, is))
		return;
	bytes = diff_bytes(a, b);
	if (bytes)
		json_object_set_new(d->bytes, name, bytes);
}

/* Nothing that is kept. */
static bool is_kept(const char *path)
{
	return strncmp(path, "/proc/", 6) && strncmp(path, "/sys/", 5) && strncmp(path, "/dev/", 5);
}

static void compare_outputs(struct diff_contents *d)
{
	const char *name;
	json_t *of_a;

	json_object_foreach(d->a->outputs, name, of_a)
	{
		json_t *of_b = json_object_get(d->b->outputs, name);
		const char *a = json_string_value(json_array_get(of_a, 0));
		const char *b = json_string_value(json_array_get(of_b, 0));
		const char *how;

		if (!b || !json_is_true(json_array_get(of_a, 1)) || !is_kept(a))
			continue;
		how = diff_by_record(d->a, a, d->b, b);
		if (how && !strcmp(how, "?")) {
			d->n_unknown++;
			continue;
		}
		d->n_outputs++;
		if (!how)
			continue;
		json_object_set_new(d->outputs, name, json_string(how));
		show_bytes(d, name, a, b);
	}
}

/* The same names in another order are the same: another copy of the directory gives them so. */
static void compare_listings(struct diff_contents *d)
{
	const char *name;
	json_t *of_a;

	json_object_foreach(d->a->listings, name, of_a)
	{
		json_t *of_b = json_object_get(d->b->listings, name);

		if (!of_b || !is_kept(name))
			continue;
		d->n_listings++;
		if (!json_equal(of_a, of_b))
			json_object_set_new(d->listings, name, json_string("entries"));
	}
}

void diff_contents_of(struct diff_contents *d, const struct diff_run *a, const struct diff_run *b)
{
	*d = (struct diff_contents){.a = a,
				    .b = b,
				    .outputs = json_object(),
				    .bytes = json_object(),
				    .listings = json_object()};
	compare_outputs(d);
	compare_listings(d);
}

void diff_contents_end(struct diff_contents *d)
{
	json_decref(d->outputs);
	json_decref(d->bytes);
	json_decref(d->listings);
}
