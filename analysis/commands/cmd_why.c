/* cmd_why.c - prov why, prov affects: where a file came from, what came of it. */
#include "cmd.h"

#include <stdlib.h>

#include "query/find.h"
#include "base/out.h"
#include "query/slice_gaps.h"
#include "query/slice_json.h"
#include "query/slice_tree.h"

struct answer {
	struct stored rows;
	struct found found;
	enum slice_way way;
	int64_t *targets;
	size_t n_targets;
	struct slice slice;
	struct slice_gaps gaps;
};

/* --- for programs */

static json_t *ids_json(const int64_t *ids, size_t n)
{
	json_t *array = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, json_integer(ids[i]));
	return array;
}

static json_t *versions_json(const struct found *f)
{
	json_t *array = json_array();

	for (size_t i = 0; i < f->n; i++)
		json_array_append_new(array,
				      json_pack("{s:I, s:I, s:I}", "id", (json_int_t)f->v[i].node,
						"of", (json_int_t)f->v[i].object, "version",
						(json_int_t)f->v[i].version));
	return array;
}

static void print_json(struct answer *a)
{
	json_t *o = json_object();

	json_object_set_new(o, "targets", ids_json(a->targets, a->n_targets));
	json_object_set_new(o, "versions", versions_json(&a->found));
	json_object_set_new(o, "nodes", slice_json_nodes(&a->rows, &a->slice));
	json_object_set_new(o, "edges", slice_json_edges(&a->rows, &a->slice));
	json_object_set_new(o, "gaps", slice_gaps_json(&a->gaps));
	json_object_set_new(o, "gaps_elsewhere", json_integer((json_int_t)a->gaps.n_elsewhere));
	out_json_document(o);
}

/* --- for people */

#define ENDS_MAX 30 /* files in the list below a bounded tree */

static void print_version(struct stored *rows, const struct found_version *v)
{
	const struct stored_object *o = stored_object(rows, v->object);

	putchar(' ');
	if (o->path.bytes)
		out_text(stdout, o->path);
	printf("@%lld", (long long)v->version);
}

static void print_versions(struct answer *a)
{
	const struct found *f = &a->found;
	struct map printed = {0};
	uint64_t known;

	if (f->n < 2)
		return;
	printf("%zu versions:", f->n);
	for (size_t i = 0; i < f->n; i++) {
		if (map_get(&printed, (uint64_t)f->v[i].object, &known))
			continue;
		if (printed.n)
			fputs("; of another file:", stdout);
		map_set(&printed, (uint64_t)f->v[i].object, 0);
		for (size_t k = i; k < f->n; k++)
			if (f->v[k].object == f->v[i].object)
				print_version(&a->rows, &f->v[k]);
	}
	fputs("\n\n", stdout);
	map_free(&printed);
}

static int by_path(const void *a, const void *b)
{
	const struct stored_object *x = *(const struct stored_object *const *)a;
	const struct stored_object *y = *(const struct stored_object *const *)b;

	return str_compare(x->path, y->path);
}

/* Returns how many are not shown. */
static size_t print_list(const char *title, const struct stored_object **v, size_t n,
			 struct counts *system, size_t most)
{
	const struct out_style *style = out_style();
	uint64_t n_system = counts_total(system);

	printf("\n%s%s%s (%zu)\n", style->bold, title, style->plain, n);
	if (n)
		qsort(v, n, sizeof(*v), by_path);
	for (size_t i = 0; i < n && i < most; i++) {
		fputs("  ", stdout);
		out_text(stdout, v[i]->path.bytes ? v[i]->path : STR("(no name)"));
		putchar('\n');
	}
	if (n > most)
		printf("  ... and %zu more\n", n - most);
	if (n_system) {
		printf("  and %llu system %s: ", (unsigned long long)n_system,
		       n_system == 1 ? "file" : "files");
		system_files_print(system);
		putchar('\n');
	}
	return n > most ? n - most : 0;
}

/* The first or the last lines of the story. */
static size_t print_ends(struct answer *a, bool is_all, size_t most)
{
	const struct stored_object **v = xmalloc((a->slice.n + 1) * sizeof(*v));
	struct counts counts = {0};
	size_t n = 0, n_more;

	for (size_t i = 0; i < a->slice.n; i++) {
		const struct stored_node *node = stored_node(&a->rows, a->slice.nodes[i]);
		struct str name = system_files_name(node);
		bool is_end = a->way == SLICE_UP ? stored_is_input(node) : stored_is_output(node);

		if (is_end && name.bytes && !is_all)
			counts_add(&counts, name);
		else if (is_end)
			v[n++] = node->object;
	}
	n_more = print_list(a->way == SLICE_UP ? "inputs" : "outputs", v, n, &counts, most);
	counts_end(&counts);
	free(v);
	return n_more;
}

static void print_text(struct answer *a, const struct options *o)
{
	struct sources sources = {0};
	struct slice_tree_options how = {a->way, o->is_all || o->has_system, o->depth, false,
					 &sources};
	bool is_cut;

	how.is_bounded = !how.is_all && !o->depth && !o->is_full;

	print_versions(a);
	is_cut = slice_tree_print(&a->rows, &a->slice, a->targets, a->n_targets, &how);
	sources_end(&sources);
	is_cut |= print_ends(a, how.is_all, how.is_bounded ? ENDS_MAX : SIZE_MAX) > 0;
	if (is_cut && how.is_bounded)
		printf("\nThis is not all: --full shows the rest, --depth N so many levels.\n");
	slice_gaps_print(&a->gaps);
}

/* Files made from the first version are often those made from the later ones. */
static void oldest_first(int64_t *nodes, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		int64_t other = nodes[n - 1 - i];

		nodes[n - 1 - i] = nodes[i];
		nodes[i] = other;
	}
}

static int answer(sqlite3 *db, const struct options *o, enum slice_way way)
{
	struct answer a = {.way = way};
	bool is_up = way == SLICE_UP;
	int status;

	stored_begin(&a.rows, db);
	if (o->has_sources)
		a.rows.default_kinds |= 1ull << EDGE_ASK;
	find_versions(&a.found, &a.rows, o->args[0], is_up ? FIND_WRITTEN : FIND_USED, o->is_all);
	a.targets = found_nodes(&a.found, !is_up || o->has_all_versions, &a.n_targets);
	if (!is_up)
		oldest_first(a.targets, a.n_targets);
	slice_of(&a.slice, &a.rows, a.targets, a.n_targets, way, o->is_all);
	slice_gaps_of(&a.gaps, &a.rows, &a.slice);
	if (o->is_json)
		print_json(&a);
	else
		print_text(&a, o);
	status = slice_gaps_status(&a.gaps);
	slice_gaps_end(&a.gaps);
	slice_end(&a.slice);
	free(a.targets);
	found_end(&a.found);
	stored_end(&a.rows);
	return status;
}

int cmd_why(sqlite3 *db, const struct options *o)
{
	return answer(db, o, SLICE_UP);
}

int cmd_affects(sqlite3 *db, const struct options *o)
{
	return answer(db, o, SLICE_DOWN);
}
