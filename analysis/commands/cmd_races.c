/* cmd_races.c - prov races: what nothing but time put in order. */
#include "cmd.h"

#include <stdlib.h>

#include "graph/db.h"
#include "base/out.h"
#include "query/op_label.h"
#include "query/slice_json.h"
#include "query/slice_tree.h"
#include "symbols/stacks.h"

struct side {
	const struct stored_thread *thread;
	int64_t op;
	struct str call;
	bool is_write;
	uint64_t stack;
};

struct races {
	struct stored rows;
	struct op_labels labels;
	struct stacks *stacks; /* NULL: they were not recorded */
};

static struct chain_op op_at(sqlite3_stmt *s, int column)
{
	return (struct chain_op){sqlite3_column_int64(s, column),
				 sqlite3_column_int64(s, column + 1)};
}

static struct side side_of(struct races *r, sqlite3_stmt *s, int column)
{
	const struct op_label *label = r->stacks ? op_label_of(&r->labels, op_at(s, column)) : NULL;

	return (struct side){stored_thread(&r->rows, sqlite3_column_int64(s, column)),
			     sqlite3_column_int64(s, column + 1), db_str(s, column + 2),
			     sqlite3_column_int(s, column + 3), label ? label->stack : 0};
}

/* The stacks of both sides of all. */
static void look(struct races *races, sqlite3_stmt *s, struct recording *r)
{
	races->stacks = stacks_of_all(r);
	if (!races->stacks)
		return;
	while (db_step(s)) {
		op_label_add(&races->labels, op_at(s, 1));
		op_label_add(&races->labels, op_at(s, 5));
	}
	sqlite3_reset(s);
	op_label_look(&races->labels, &races->rows, r);
}

static json_t *side_json(const struct side *side, struct stacks *stacks)
{
	json_t *o = json_object();

	slice_json_image(o, side->thread->image);
	json_object_set_new(o, "tid", json_integer(side->thread->tid));
	json_object_set_new(o, "thread", json_integer(side->thread->serial));
	json_object_set_new(o, "op_no", json_integer(side->op));
	out_json_str(o, "call", side->call);
	json_object_set_new(o, "write", json_boolean(side->is_write));
	if (stacks) {
		json_object_set_new(o, "stack",
				    stacks_json(stacks, side->stack, side->thread->image->exe));
		json_object_set_new(o, "script", stacks_script_json(stacks, side->stack));
	}
	return o;
}

static void print_json(const struct stored_object *object, const struct side *a,
		       const struct side *b, struct stacks *stacks)
{
	json_t *o = json_object();

	out_json_str(o, "kind", object->kind);
	json_object_set_new(o, "of", json_integer(object->id));
	out_json_str(o, "path", object->path);
	json_object_set_new(o, "a", side_json(a, stacks));
	json_object_set_new(o, "b", side_json(b, stacks));
	out_json_line(o);
}

static void print_side(const struct side *side, struct stacks *stacks)
{
	const struct stored_image *image = side->thread->image;
	char *text = stored_command(image, slice_tree_width() - 24);

	printf("    %-5s %s", side->is_write ? "write" : "read", "by ");
	out_text(stdout, str_of(text));
	printf("\n          pid %lld, tid %lld, op_no %lld, ", (long long)image->pid,
	       (long long)side->thread->tid, (long long)side->op);
	out_text(stdout, side->call.bytes ? side->call : STR("?"));
	puts("()");
	free(text);
	if (stacks)
		stacks_print(stacks, side->stack, image->exe, "            ");
}

static void print_text(const struct stored_object *object, bool is_new, const struct side *a,
		       const struct side *b, struct stacks *stacks)
{
	const struct out_style *style = out_style();

	if (is_new) {
		fputs(style->bold, stdout);
		out_text(stdout, object->path.bytes ? object->path : object->kind);
		printf("%s\n", style->plain);
	}
	puts("  in no order:");
	print_side(a, stacks);
	print_side(b, stacks);
}

int cmd_races(sqlite3 *db, struct recording *r, const struct options *o)
{
	sqlite3_stmt *s =
		db_prepare(db, "SELECT object, a_thread, a_op, a_call, a_is_write, b_thread, b_op,"
			       " b_call, b_is_write FROM race"
			       " ORDER BY object, a_thread, a_op, b_thread, b_op");
	const struct stored_object *last = NULL;
	struct races races = {0};
	size_t n = 0;

	stored_begin(&races.rows, db);
	look(&races, s, r);
	for (; db_step(s); n++) {
		const struct stored_object *object =
			stored_object(&races.rows, sqlite3_column_int64(s, 0));
		struct side a = side_of(&races, s, 1), b = side_of(&races, s, 5);

		if (o->is_json)
			print_json(object, &a, &b, races.stacks);
		else
			print_text(object, object != last, &a, &b, races.stacks);
		last = object;
	}
	if (!o->is_json)
		printf("%zu %s\n", n, n == 1 ? "race" : "races");
	sqlite3_finalize(s);
	stacks_end(races.stacks);
	op_label_end(&races.labels);
	stored_end(&races.rows);
	return n > 0;
}
