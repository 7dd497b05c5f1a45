/* slice_gaps.c - see slice_gaps.h. */
#include "slice_gaps.h"

#include <stdio.h>
#include <stdlib.h>

#include "graph/db.h"
#include "base/out.h"
#include "slice_json.h"

#define COMMAND_WIDTH 100

static void add(struct slice_gaps *g, const struct stored_image *image, sqlite3_stmt *s)
{
	struct slice_gap gap = {.image = image, .t = sqlite3_column_int64(s, 1)};
	struct str *to[] = {&gap.reason, &gap.detail, &gap.argv};

	for (int i = 0; i < 3; i++) {
		*to[i] = db_str(s, 2 + i);
		if (to[i]->bytes)
			*to[i] = arena_str(&g->arena, *to[i]);
	}
	GROW(g->v, g->n);
	g->v[g->n++] = gap;
}

void slice_gaps_of(struct slice_gaps *g, struct stored *rows, const struct slice *slice)
{
	sqlite3_stmt *s =
		db_prepare(rows->db, "SELECT image, t, reason, d.bytes, a.bytes FROM gap"
				     " LEFT JOIN string d ON d.string_id = detail"
				     " LEFT JOIN string a ON a.string_id = argv ORDER BY gap_id");
	struct map processes = {0};
	uint64_t value;

	*g = (struct slice_gaps){0};
	for (size_t i = 0; i < slice->n; i++) {
		const struct stored_node *node = stored_node(rows, slice->nodes[i]);

		if (node->image)
			map_set(&processes, (uint64_t)node->image->process, 0);
	}
	while (db_step(s)) {
		const struct stored_image *image = NULL;

		if (sqlite3_column_type(s, 0) != SQLITE_NULL)
			image = stored_image(rows, sqlite3_column_int64(s, 0));
		if (!image || map_get(&processes, (uint64_t)image->process, &value))
			add(g, image, s);
		else
			g->n_elsewhere++;
	}
	sqlite3_finalize(s);
	map_free(&processes);
}

json_t *slice_gaps_json(const struct slice_gaps *g)
{
	json_t *list = json_array();

	for (size_t i = 0; i < g->n; i++) {
		const struct slice_gap *gap = &g->v[i];
		json_t *o = json_object();

		out_json_str(o, "reason", gap->reason);
		out_json_str(o, "detail", gap->detail);
		json_object_set_new(o, "pid",
				    gap->image ? json_integer(gap->image->pid) : json_null());
		out_json_str(o, "exe", gap->image ? gap->image->exe : (struct str){NULL, 0});
		json_object_set_new(o, "command",
				    slice_json_argv(gap->image ? gap->image->argv : gap->argv));
		json_object_set_new(o, "argv", slice_json_argv(gap->argv));
		json_object_set_new(o, "t", json_integer(gap->t));
		json_array_append_new(list, o);
	}
	return list;
}

static void print_command(const char *before, const struct stored_image *image)
{
	char *text = stored_command(image, COMMAND_WIDTH);

	fputs(before, stdout);
	out_text(stdout, str_of(text));
	free(text);
}

static void print_gap(const struct slice_gap *gap)
{
	const struct out_style *style = out_style();

	printf("  %s", style->red);
	out_text(stdout, gap->reason);
	fputs(style->plain, stdout);
	if (gap->detail.bytes) {
		fputs(": ", stdout);
		out_text(stdout, gap->detail);
	}
	if (gap->image) {
		print_command(", in ", gap->image);
		printf(" (pid %lld)", (long long)gap->image->pid);
	}
	if (gap->argv.bytes)
		print_command(", asked to run ", &(struct stored_image){.argv = gap->argv});
	putchar('\n');
}

void slice_gaps_print(const struct slice_gaps *g)
{
	const struct out_style *style = out_style();

	if (g->n)
		printf("%swhat prov could not see%s (%zu)\n", style->bold, style->plain, g->n);
	for (size_t i = 0; i < g->n; i++)
		print_gap(&g->v[i]);
	if (g->n_elsewhere)
		printf("%zu more %s in other processes, which may have changed what these read: "
		       "see "
		       "prov check\n",
		       g->n_elsewhere, g->n_elsewhere == 1 ? "gap" : "gaps");
}

int slice_gaps_status(const struct slice_gaps *g)
{
	return g->n ? EXIT_GAPS : 0;
}

void slice_gaps_end(struct slice_gaps *g)
{
	free(g->v);
	arena_free(&g->arena);
	*g = (struct slice_gaps){0};
}
