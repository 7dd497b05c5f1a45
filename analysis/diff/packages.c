/* packages.c - see packages.h. */
#include "packages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/out.h"
#include "graph/db.h"

/* Of several versions, as npm has them, all. */
static void add_version(json_t *versions, const char *key, json_t *version)
{
	json_t *all = json_object_get(versions, key);
	const char *more = json_string_value(version), *had = json_string_value(all);

	if (!all)
		json_object_set(versions, key, version);
	else if (!strstr(had, more))
		json_object_set_new(versions, key, json_sprintf("%s, %s", had, more));
}

/* A checkout of git is the user's own files, which are compared one by one. */
static void read_run(const struct diff_run *run, json_t *files, json_t *versions)
{
	sqlite3_stmt *q =
		db_prepare(run->db, "SELECT object, manager, name, ifnull(version, '') FROM owner "
				    "JOIN package ON package_id = package WHERE manager <> 'git' "
				    "ORDER BY manager, name, version");
	struct map input_of = {NULL, 0, 0};
	uint64_t place;

	for (size_t i = 0; i < run->inputs.n; i++)
		map_set(&input_of, (uint64_t)run->inputs.v[i].object, i);
	while (db_step(q)) {
		json_t *manager = out_json_text(db_str(q, 1)), *name = out_json_text(db_str(q, 2));
		json_t *version = out_json_text(db_str(q, 3)), *key;

		key = json_sprintf("%s %s", json_string_value(manager), json_string_value(name));
		if (map_get(&input_of, (uint64_t)sqlite3_column_int64(q, 0), &place)) {
			json_object_set(files, run->inputs.v[place].key, key);
			add_version(versions, json_string_value(key), version);
		}
		json_decref(manager);
		json_decref(name);
		json_decref(version);
		json_decref(key);
	}
	sqlite3_finalize(q);
	map_free(&input_of);
}

static void add_difference(struct diff_packages *p, const char *key)
{
	json_t *a = json_object_get(p->versions_a, key), *b = json_object_get(p->versions_b, key);

	if (!json_equal(a, b))
		json_object_set(p->differ, key, json_true());
}

void diff_packages_of(struct diff_packages *p, const struct diff_run *a, const struct diff_run *b)
{
	const char *key;
	json_t *value;

	*p = (struct diff_packages){json_object(), json_object(), json_object(), json_object(),
				    json_object()};
	read_run(a, p->files_a, p->versions_a);
	read_run(b, p->files_b, p->versions_b);
	if (!json_object_size(p->versions_a) || !json_object_size(p->versions_b))
		return; /* recordings that tell of no packages differ in none */
	json_object_foreach(p->versions_a, key, value) add_difference(p, key);
	json_object_foreach(p->versions_b, key, value) add_difference(p, key);
}

void diff_packages_end(struct diff_packages *p)
{
	json_decref(p->files_a);
	json_decref(p->files_b);
	json_decref(p->versions_a);
	json_decref(p->versions_b);
	json_decref(p->differ);
}

static const char *key_of(json_t *files, const char *input)
{
	return json_string_value(json_object_get(files, input));
}

const char *diff_packages_key(const struct diff_packages *p, const char *input)
{
	const char *a = key_of(p->files_a, input);

	return a ? a : key_of(p->files_b, input);
}

bool diff_packages_has(const struct diff_packages *p, const char *input)
{
	const char *a = key_of(p->files_a, input), *b = key_of(p->files_b, input);

	return (a && json_object_get(p->differ, a)) || (b && json_object_get(p->differ, b));
}

bool diff_packages_same(const struct diff_packages *p, const char *input)
{
	const char *a = key_of(p->files_a, input), *b = key_of(p->files_b, input);

	return a && b && !strcmp(a, b) && !json_object_get(p->differ, a) &&
	       *json_string_value(json_object_get(p->versions_a, a));
}
