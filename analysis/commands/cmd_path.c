/* cmd_path.c - prov path: one way by which what was in one file may have come into another. */
#include "cmd.h"

#include <stdlib.h>

#include "query/find.h"
#include "base/out.h"
#include "query/slice_json.h"
#include "query/slice_tree.h"

struct ends {
	struct found from, to;
	int64_t *a, *b;
	size_t n_a, n_b;
};

static void ends_of(struct ends *e, struct stored *rows, const struct options *o)
{
	find_versions(&e->from, rows, o->args[0], FIND_USED, o->is_all);
	find_versions(&e->to, rows, o->args[1], FIND_WRITTEN, o->is_all);
	e->a = found_nodes(&e->from, true, &e->n_a);
	e->b = found_nodes(&e->to, true, &e->n_b);
}

static void ends_end(struct ends *e)
{
	free(e->a);
	free(e->b);
	found_end(&e->from);
	found_end(&e->to);
}

/* Nodes of a chain stand in its order, and so do its edges. */
static void print_chain(struct stored *rows, const struct slice *chain)
{
	const struct stored_node *node = stored_node(rows, chain->nodes[0]);

	slice_tree_name(node, slice_tree_width());
	putchar('\n');
	for (size_t i = 0; i < chain->n_edges; i++) {
		const struct slice_edge *e = &chain->edges[i];
		const struct stored_node *next = stored_node(rows, e->dst);

		if (e->kind == EDGE_THEN) /* the same program run */
			continue;
		fputs("  ", stdout);
		out_text(stdout,
			 str_of(slice_tree_word(rows, e, stored_node(rows, e->src), SLICE_DOWN)));
		putchar(' ');
		slice_tree_name(next, slice_tree_width() - 16);
		slice_tree_marks(e->flags);
		putchar('\n');
	}
}

static void print_json(struct stored *rows, const struct slice *chain, bool is_found)
{
	json_t *o = json_object();

	json_object_set_new(o, "found", json_boolean(is_found));
	json_object_set_new(o, "nodes", slice_json_nodes(rows, chain));
	json_object_set_new(o, "edges", slice_json_edges(rows, chain));
	out_json_document(o);
}

static void print_none(struct stored *rows, const struct ends *e, const struct options *o)
{
	struct slice hidden;

	fputs("nothing of ", stdout);
	out_text(stdout, str_of(o->args[0]));
	fputs(" reached ", stdout);
	out_text(stdout, str_of(o->args[1]));
	if (o->is_all) {
		fputs(", as far as it was seen\n", stdout);
		return;
	}
	if (slice_chain(&hidden, rows, e->a, e->n_a, e->b, e->n_b, true))
		puts(" as content; by way of names, attributes or waiting something may have: "
		     "--all shows how");
	else
		puts(", nor by way of names, attributes or waiting, as far as it was seen");
	slice_end(&hidden);
}

int cmd_path(sqlite3 *db, const struct options *o)
{
	struct stored rows;
	struct ends e;
	struct slice chain;
	bool is_found;

	stored_begin(&rows, db);
	ends_of(&e, &rows, o);
	is_found = slice_chain(&chain, &rows, e.a, e.n_a, e.b, e.n_b, o->is_all);
	if (o->is_json)
		print_json(&rows, &chain, is_found);
	else if (is_found)
		print_chain(&rows, &chain);
	else
		print_none(&rows, &e, o);
	slice_end(&chain);
	ends_end(&e);
	stored_end(&rows);
	return !is_found;
}
