/* cmd_order.c - prov order: which of two operations came first by cause, and why. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>

#include "graph/db.h"
#include "query/find_op.h"
#include "query/stored.h"
#include "base/out.h"
#include "query/slice_json.h"
#include "query/op_label.h"
#include "symbols/stacks.h"

enum answer { BEFORE, AFTER, SAME, UNORDERED };
static const char *const answers[] = {"before", "after", "same", "unordered"};

struct question {
	struct stored rows;
	struct found_op a, b;
	enum answer answer;
	struct chain chain; /* AFTER: from b to a */
	struct op_labels labels;
	struct stacks *stacks; /* NULL: they were not recorded */
	bool is_without_locks; /* the recording was made so */
};

static void ask(struct question *q, sqlite3 *db)
{
	struct chain_op a = q->a.op, b = q->b.op;

	q->answer = UNORDERED;
	if (chain_find(&q->chain, db, a, b)) {
		q->answer = a.thread == b.thread && a.op == b.op ? SAME : BEFORE;
		return;
	}
	chain_end(&q->chain);
	if (chain_find(&q->chain, db, b, a))
		q->answer = AFTER;
}

static void look(struct question *q, struct recording *r)
{
	op_label_add(&q->labels, q->a.op);
	op_label_add(&q->labels, q->b.op);
	for (size_t i = 0; i < q->chain.n; i++) {
		op_label_add(&q->labels, q->chain.v[i].from);
		op_label_add(&q->labels, q->chain.v[i].to);
	}
	op_label_look(&q->labels, &q->rows, r);
}

/* --- locks */

/* Its place: a row of `lock`, and the name of its file if it has one. */
static sqlite3_stmt *lock_row(sqlite3 *db, int64_t lock)
{
	sqlite3_stmt *s = db_prepare(
		db, "SELECT address, l.major, l.minor, l.inode, offset, (SELECT bytes FROM object o"
		    " JOIN string ON string_id = path WHERE o.major = l.major AND o.minor = l.minor"
		    " AND o.inode = l.inode ORDER BY object_id DESC LIMIT 1)"
		    " FROM lock l WHERE lock_id = ?");

	sqlite3_bind_int64(s, 1, lock);
	if (!db_step(s))
		stored_lacks("lock", lock);
	return s;
}

static json_t *lock_json(sqlite3 *db, int64_t lock)
{
	json_t *o = json_object();
	sqlite3_stmt *s = lock_row(db, lock);

	if (sqlite3_column_type(s, 0) != SQLITE_NULL) {
		json_object_set_new(o, "address", json_integer(sqlite3_column_int64(s, 0)));
	} else {
		json_object_set_new(
			o, "dev",
			json_pack("[I,I]", sqlite3_column_int64(s, 1), sqlite3_column_int64(s, 2)));
		json_object_set_new(o, "ino", json_integer(sqlite3_column_int64(s, 3)));
		json_object_set_new(o, "offset", json_integer(sqlite3_column_int64(s, 4)));
		out_json_str(o, "path", db_str(s, 5));
	}
	sqlite3_finalize(s);
	return o;
}

static void print_lock(sqlite3 *db, int64_t lock)
{
	sqlite3_stmt *s = lock_row(db, lock);
	struct str path = db_str(s, 5);

	if (sqlite3_column_type(s, 0) != SQLITE_NULL) {
		printf(" 0x%llx", (unsigned long long)sqlite3_column_int64(s, 0));
	} else {
		printf(" at 0x%llx of ", (unsigned long long)sqlite3_column_int64(s, 4));
		if (path.bytes)
			out_text(stdout, path);
		else
			printf("file %lld:%lld:%lld", (long long)sqlite3_column_int64(s, 1),
			       (long long)sqlite3_column_int64(s, 2),
			       (long long)sqlite3_column_int64(s, 3));
	}
	sqlite3_finalize(s);
}

/* --- for programs */

static json_t *op_json(struct question *q, struct chain_op op)
{
	const struct stored_thread *t = stored_thread(&q->rows, op.thread);
	const struct op_label *label = op_label_of(&q->labels, op);
	json_t *o = json_pack("{s:I, s:I, s:I, s:I, s:I}", "pid", (json_int_t)t->image->pid,
			      "epoch", (json_int_t)t->image->epoch, "tid", (json_int_t)t->tid,
			      "thread", (json_int_t)t->serial, "op_no", (json_int_t)op.op);

	out_json_str(o, "call", label->call);
	out_json_str(o, "path", label->path);
	if (q->stacks) {
		json_object_set_new(o, "stack",
				    stacks_json(q->stacks, label->stack, t->image->exe));
		json_object_set_new(o, "script", stacks_script_json(q->stacks, label->stack));
	}
	return o;
}

static json_t *asked_json(struct question *q, const struct found_op *f)
{
	json_t *o = op_json(q, f->op);

	json_object_set_new(o, "taken", f->taken ? json_string(f->taken) : json_null());
	return o;
}

static void print_json(struct question *q)
{
	json_t *o = json_object(), *chain = json_array();

	for (size_t i = 0; i < q->chain.n; i++) {
		const struct hop *h = &q->chain.v[i];

		json_array_append_new(
			chain, json_pack("{s:s, s:o, s:o, s:o}", "kind", h->kind, "lock",
					 h->lock < 0 ? json_null() : lock_json(q->rows.db, h->lock),
					 "from", op_json(q, h->from), "to", op_json(q, h->to)));
	}
	json_object_set_new(o, "order", json_string(answers[q->answer]));
	json_object_set_new(o, "a", asked_json(q, &q->a));
	json_object_set_new(o, "b", asked_json(q, &q->b));
	json_object_set_new(o, "chain", chain);
	out_json_document(o);
}

/* --- for people */

/* The function; or what else is known of what it was. */
static struct str word_of(const struct op_label *label)
{
	if (label->call.bytes)
		return label->call;
	if (label->kind.bytes)
		return label->kind;
	return label->how.bytes ? label->how : STR("?");
}

static void print_op(struct question *q, struct chain_op op)
{
	const struct op_label *label = op_label_of(&q->labels, op);
	const struct out_style *style = out_style();

	fputs("  ", stdout);
	find_op_print(stdout, &q->rows, op);
	printf("  %s", style->bold);
	out_text(stdout, word_of(label));
	fputs(style->plain, stdout);
	if (label->path.bytes) {
		putchar(' ');
		out_text(stdout, label->path);
	}
	putchar('\n');
	if (label->stack && q->stacks)
		stacks_print(q->stacks, label->stack,
			     stored_thread(&q->rows, op.thread)->image->exe, "        ");
}

/* The words of sync.kind, for people. */
static const char *handover_word(const char *kind)
{
	static const char *const words[][2] = {
		{"create", "made it"},
		{"exec", "became it"},
		{"wait", "ended, and was waited for"},
		{"join", "ended, and was joined"},
		{"eof", "closed the last end to write to, and the end was read"},
		{"pipe", "wrote what was read"},
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (!strcmp(words[i][0], kind))
			return words[i][1];
	return kind;
}

static void print_handover(struct question *q, const struct hop *h)
{
	const struct out_style *style = out_style();

	printf("    %s-> ", style->dim);
	out_text(stdout, str_of(handover_word(h->kind)));
	if (h->lock >= 0)
		print_lock(q->rows.db, h->lock);
	printf("%s\n", style->plain);
}

static void print_chain(struct question *q, struct chain_op from, struct chain_op to)
{
	struct chain_op at = from;

	print_op(q, from);
	for (size_t i = 0; i < q->chain.n; i++) {
		const struct hop *h = &q->chain.v[i];

		if (at.op != h->from.op)
			print_op(q, h->from);
		print_handover(q, h);
		print_op(q, h->to);
		at = h->to;
	}
	if (at.op != to.op)
		print_op(q, to);
}

static void print_taken(struct question *q, const struct found_op *f)
{
	if (!f->taken)
		return;
	printf("%s of ", f->taken);
	out_text(stdout, str_of(f->path));
	fputs(": ", stdout);
	find_op_print(stdout, &q->rows, f->op);
	putchar('\n');
}

static void print_text(struct question *q)
{
	const struct out_style *style = out_style();
	struct chain_op a = q->a.op, b = q->b.op;

	print_taken(q, &q->a);
	print_taken(q, &q->b);
	printf("%s%s%s\n", style->bold, answers[q->answer], style->plain);
	if (q->answer == AFTER)
		print_chain(q, b, a);
	else if (q->answer != UNORDERED)
		print_chain(q, a, b);
	else {
		print_op(q, a);
		print_op(q, b);
		puts(q->is_without_locks ? "  locks were not recorded: prov record --sync thin"
					 : "  nothing that was recorded put one before the other");
	}
}

int cmd_order(sqlite3 *db, struct recording *r, const struct options *o)
{
	struct question q = {.is_without_locks = r && r->file.flags & PROV_FILE_SYNC_OFF};
	int status;

	stored_begin(&q.rows, db);
	find_op(&q.a, &q.rows, o->args[0]);
	find_op(&q.b, &q.rows, o->args[1]);
	ask(&q, db);
	if (!o->is_quiet) {
		look(&q, r);
		q.stacks = stacks_of_all(r);
		if (o->is_json)
			print_json(&q);
		else
			print_text(&q);
	}
	status = o->is_quiet && q.answer == UNORDERED;
	stacks_end(q.stacks);
	op_label_end(&q.labels);
	chain_end(&q.chain);
	found_op_end(&q.a);
	found_op_end(&q.b);
	stored_end(&q.rows);
	return status;
}
