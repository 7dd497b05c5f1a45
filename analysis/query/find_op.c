/* find_op.c - see find_op.h. */
#include "find_op.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "graph/db.h"
#include "find.h"
#include "base/out.h"

/* The parts of a word for an op; -1: not given. */
struct words {
	int64_t thread, pid, epoch, tid, op;
};

static bool take_number(const char **at, int64_t *ret)
{
	size_t n = strspn(*at, "0123456789");

	if (!n || n > 18)
		return false;
	*ret = strtoll(*at, NULL, 10);
	*at += n;
	return true;
}

static bool parse(const char *word, struct words *w)
{
	*w = (struct words){-1, -1, -1, -1, -1};
	if (!strncmp(word, "thread:", 7)) {
		word += 7;
		if (!take_number(&word, &w->thread))
			return false;
	} else {
		if (!take_number(&word, &w->pid))
			return false;
		if (*word == '@' && (word++, !take_number(&word, &w->epoch)))
			return false;
		if (*word == '/' && (word++, !take_number(&word, &w->tid)))
			return false;
	}
	return *word++ == '.' && take_number(&word, &w->op) && !*word;
}

/* Threads that the words fit, by number. */
static sqlite3_stmt *candidates(sqlite3 *db, const struct words *w)
{
	sqlite3_stmt *s = db_prepare(
		db, "SELECT thread_id, t.n_ops FROM thread t JOIN image ON image_id = image"
		    " JOIN process ON process_id = process WHERE CASE WHEN ?1 >= 0 THEN"
		    " thread_id = ?1 ELSE pid = ?2 AND (?3 < 0 OR epoch = ?3) AND"
		    " CASE WHEN ?4 < 0 THEN serial = 0 ELSE tid = ?4 END END ORDER BY thread_id");

	sqlite3_bind_int64(s, 1, w->thread);
	sqlite3_bind_int64(s, 2, w->pid);
	sqlite3_bind_int64(s, 3, w->epoch);
	sqlite3_bind_int64(s, 4, w->tid);
	return s;
}

/* How many threads the words fit that made such an op. */
static size_t count(struct stored *rows, const struct words *w)
{
	sqlite3_stmt *s = candidates(rows->db, w);
	size_t n = 0;

	while (db_step(s))
		n += sqlite3_column_int64(s, 1) > w->op;
	sqlite3_finalize(s);
	return n;
}

void find_op_print(FILE *f, struct stored *rows, struct chain_op op)
{
	const struct stored_thread *t = stored_thread(rows, op.thread);
	struct words w = {-1, t->image->pid, -1, t->tid, op.op};
	char epoch[24] = "";

	if (count(rows, &w) > 1) {
		w.epoch = t->image->epoch;
		snprintf(epoch, sizeof(epoch), "@%lld", (long long)w.epoch);
	}
	if (*epoch && count(rows, &w) > 1)
		fprintf(f, "thread:%lld.%lld", (long long)op.thread, (long long)op.op);
	else
		fprintf(f, "%lld%s/%lld.%lld", (long long)w.pid, epoch, (long long)w.tid,
			(long long)w.op);
}

__attribute__((noreturn)) static void die_none(struct stored *rows, const char *word,
					       const struct words *w)
{
	sqlite3_stmt *s = candidates(rows->db, w);
	bool is_thread = db_step(s);

	if (is_thread)
		die(2,
		    "'%s': that thread made %lld operations, which count from 0; prov ops lists "
		    "them",
		    word, (long long)sqlite3_column_int64(s, 1));
	if (w->thread >= 0)
		die(2, "'%s': there is no such thread; prov sql 'SELECT * FROM thread' lists them",
		    word);
	die(2, "'%s': no such process or thread was recorded; prov tree --threads lists them",
	    word);
}

__attribute__((noreturn)) static void die_several(struct stored *rows, const char *word,
						  const struct words *w)
{
	sqlite3_stmt *s = candidates(rows->db, w);

	warn("'%s' may be any of these:", word);
	while (db_step(s)) {
		struct chain_op op = {sqlite3_column_int64(s, 0), w->op};
		char *command;

		if (sqlite3_column_int64(s, 1) <= w->op)
			continue;
		command = stored_command(stored_thread(rows, op.thread)->image, 60);
		fputs("  ", stderr);
		find_op_print(stderr, rows, op);
		fputs("  of ", stderr);
		out_text(stderr, str_of(command));
		fputc('\n', stderr);
		free(command);
	}
	exit(2);
}

static struct chain_op named(struct stored *rows, const char *word, const struct words *w)
{
	struct chain_op op = {-1, w->op};
	size_t n = count(rows, w);
	sqlite3_stmt *s;

	if (!n)
		die_none(rows, word, w);
	if (n > 1)
		die_several(rows, word, w);
	s = candidates(rows->db, w);
	while (op.thread < 0 && db_step(s))
		if (sqlite3_column_int64(s, 1) > w->op)
			op.thread = sqlite3_column_int64(s, 0);
	sqlite3_finalize(s);
	return op;
}

/* --- by a path */

/* The op that changed a version of a file, or used it. */
static bool op_of(sqlite3 *db, const char *sql, int64_t node, struct chain_op *ret)
{
	sqlite3_stmt *s = db_prepare(db, sql);
	bool is_there;

	sqlite3_bind_int64(s, 1, node);
	is_there = db_step(s);
	if (is_there)
		*ret = (struct chain_op){sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 1)};
	sqlite3_finalize(s);
	return is_there;
}

#define WRITES                                                                                     \
	"SELECT thread, op FROM edge JOIN node ON node_id = src WHERE dst = ? AND node.kind = 0"   \
	" AND thread NOT NULL ORDER BY edge.t DESC LIMIT 1"
#define USES                                                                                       \
	"SELECT thread, op FROM edge JOIN node ON node_id = dst WHERE src = ? AND node.kind = 0"   \
	" AND thread NOT NULL ORDER BY edge.t LIMIT 1"

static void by_path(struct found_op *f, struct stored *rows, const char *word)
{
	struct found versions;

	find_versions(&versions, rows, word, FIND_OP, false);
	f->path = str_dup(versions.path.bytes ? versions.path : str_of(word));
	for (size_t i = versions.n; !f->taken && i-- > 0;)
		if (op_of(rows->db, WRITES, versions.v[i].node, &f->op))
			f->taken = "last write";
	for (size_t i = 0; !f->taken && i < versions.n; i++)
		if (op_of(rows->db, USES, versions.v[i].node, &f->op))
			f->taken = "first use";
	found_end(&versions);
	if (!f->taken)
		die(2,
		    "'%s': no operation is known that wrote or used it; prov ops --path has "
		    "all that are about it",
		    word);
}

void find_op(struct found_op *f, struct stored *rows, const char *word)
{
	struct words w;

	*f = (struct found_op){0};
	if (parse(word, &w))
		f->op = named(rows, word, &w);
	else
		by_path(f, rows, word);
}

void found_op_end(struct found_op *f)
{
	free(f->path);
	*f = (struct found_op){0};
}
