/* cmd_races.c - prov races: what nothing but time put in order. */
#include "cmd.h"

#include <stdlib.h>

#include "graph/db.h"
#include "base/out.h"
#include "query/slice_json.h"
#include "query/slice_tree.h"

struct side {
	const struct stored_thread *thread;
	int64_t op;
	struct str call;
	bool is_write;
};

static struct side side_of(struct stored *rows, sqlite3_stmt *s, int column)
{
	return (struct side){stored_thread(rows, sqlite3_column_int64(s, column)),
			     sqlite3_column_int64(s, column + 1), db_str(s, column + 2),
			     sqlite3_column_int(s, column + 3)};
}

static json_t *side_json(const struct side *side)
{
	json_t *o = json_object();

	slice_json_image(o, side->thread->image);
	json_object_set_new(o, "tid", json_integer(side->thread->tid));
	json_object_set_new(o, "thread", json_integer(side->thread->serial));
	json_object_set_new(o, "op_no", json_integer(side->op));
	out_json_str(o, "call", side->call);
	json_object_set_new(o, "write", json_boolean(side->is_write));
	return o;
}

static void print_json(const struct stored_object *object, const struct side *a,
		       const struct side *b)
{
	json_t *o = json_object();

	out_json_str(o, "kind", object->kind);
	json_object_set_new(o, "of", json_integer(object->id));
	out_json_str(o, "path", object->path);
	json_object_set_new(o, "a", side_json(a));
	json_object_set_new(o, "b", side_json(b));
	out_json_line(o);
}

static void print_side(const struct side *side)
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
}

static void print_text(const struct stored_object *object, bool is_new, const struct side *a,
		       const struct side *b)
{
	const struct out_style *style = out_style();

	if (is_new) {
		fputs(style->bold, stdout);
		out_text(stdout, object->path.bytes ? object->path : object->kind);
		printf("%s\n", style->plain);
	}
	puts("  in no order:");
	print_side(a);
	print_side(b);
}

int cmd_races(sqlite3 *db, const struct options *o)
{
	sqlite3_stmt *s =
		db_prepare(db, "SELECT object, a_thread, a_op, a_call, a_is_write, b_thread, b_op,"
			       " b_call, b_is_write FROM race"
			       " ORDER BY object, a_thread, a_op, b_thread, b_op");
	const struct stored_object *last = NULL;
	struct stored rows;
	size_t n = 0;

	stored_begin(&rows, db);
	for (; db_step(s); n++) {
		const struct stored_object *object =
			stored_object(&rows, sqlite3_column_int64(s, 0));
		struct side a = side_of(&rows, s, 1), b = side_of(&rows, s, 5);

		if (o->is_json)
			print_json(object, &a, &b);
		else
			print_text(object, object != last, &a, &b);
		last = object;
	}
	if (!o->is_json)
		printf("%zu %s\n", n, n == 1 ? "race" : "races");
	sqlite3_finalize(s);
	stored_end(&rows);
	return n > 0;
}
