/* find.c - see find.h. */
#include "find.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "graph/db.h"
#include "base/hash.h"
#include "suggest.h"
#include "base/out.h"
#include "base/path.h"

static void add_object(struct found *f, struct stored *rows, int64_t object)
{
	sqlite3_stmt *s = db_prepare(rows->db, "SELECT node_id, version FROM node"
					       " WHERE of = ? AND kind = 1 ORDER BY version");
	size_t n_before = f->n;
	bool is_known = false;

	for (size_t i = 0; i < f->n; i++)
		is_known |= f->v[i].object == object;
	sqlite3_bind_int64(s, 1, object);
	while (!is_known && db_step(s)) {
		GROW(f->v, f->n);
		f->v[f->n++] = (struct found_version){sqlite3_column_int64(s, 0), object,
						      sqlite3_column_int64(s, 1), false};
	}
	if (f->n > n_before)
		f->v[f->n - 1].is_last = true;
	sqlite3_finalize(s);
}

/* An object that had the path. */
struct met {
	size_t n; /* of any kind, names aside */
	bool is_directory, is_link;
};

/* -1: no row has these bytes.  The length comes first: it is known without reading them. */
static int64_t string_number(sqlite3 *db, struct str bytes)
{
	sqlite3_stmt *s = db_prepare(
		db, "SELECT string_id FROM string WHERE length(bytes) = ?2 AND bytes = ?1");
	int64_t number;

	sqlite3_bind_blob(s, 1, bytes.bytes, (int)bytes.len, SQLITE_STATIC);
	sqlite3_bind_int64(s, 2, (int64_t)bytes.len);
	number = db_step(s) ? sqlite3_column_int64(s, 0) : -1;
	sqlite3_finalize(s);
	return number;
}

/* A path that was looked for is among the strings, even if nothing came of it. */
static bool is_named(sqlite3 *db, struct str path)
{
	return path.len && path.bytes[0] == '/' && string_number(db, path) >= 0;
}

/* Somebody listed it, of which more may have come. */
static bool is_listed(struct stored *rows, int64_t object)
{
	sqlite3_stmt *s = db_prepare(rows->db, "SELECT 1 FROM node JOIN edge ON src = node_id"
					       " WHERE of = ? AND node.kind = 1 AND edge.kind = ?");
	bool is;

	sqlite3_bind_int64(s, 1, object);
	sqlite3_bind_int(s, 2, EDGE_LIST);
	is = db_step(s);
	sqlite3_finalize(s);
	return is;
}

/* All that ever had the path; if it is asked what came of it, directories that were listed, too. */
static struct met add_path(struct found *f, struct stored *rows, struct str path, bool is_all)
{
	int64_t number = string_number(rows->db, path);
	struct met met = {0};
	sqlite3_stmt *s;

	if (number < 0)
		return met;
	s = db_prepare(rows->db, "SELECT object FROM name WHERE path = ?1"
				 " UNION SELECT object_id FROM object WHERE path = ?1 ORDER BY 1");
	sqlite3_bind_int64(s, 1, number);
	while (db_step(s)) {
		const struct stored_object *o = stored_object(rows, sqlite3_column_int64(s, 0));
		bool is_name = str_is(o->kind, STR("name"));
		bool is_directory = str_is(o->kind, STR("directory"));

		met.is_directory |= is_directory;
		met.is_link |= str_is(o->kind, STR("link"));
		met.n += !is_name;
		if (is_directory ? f->use == FIND_USED && is_listed(rows, o->id)
				 : !is_name || is_all)
			add_object(f, rows, o->id);
	}
	sqlite3_finalize(s);
	return met;
}

/* "out@2": where the @ is; NULL: no number stands at the end. */
static char *version_in(char *word, int64_t *ret_version)
{
	char *at = strrchr(word, '@');

	if (!at || at == word || !at[1] || strspn(at + 1, "0123456789") != strlen(at + 1) ||
	    strlen(at + 1) > 18)
		return NULL;
	*ret_version = strtoll(at + 1, NULL, 10);
	return at;
}

__attribute__((noreturn)) static void die_no_version(const struct found *f, int64_t version)
{
	fputs("prov: '", stderr);
	out_text(stderr, f->path);
	fprintf(stderr, "' has no version %lld; it has", (long long)version);
	for (size_t i = 0; i < f->n; i++)
		fprintf(stderr, " @%lld", (long long)f->v[i].version);
	fputs(version || !f->n ? "\n" : ": it was not there before the command\n", stderr);
	exit(f->status);
}

static void keep_version(struct found *f, int64_t version)
{
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++)
		n += f->v[i].version == version;
	if (!n)
		die_no_version(f, version);
	n = 0;
	for (size_t i = 0; i < f->n; i++)
		if (f->v[i].version == version)
			f->v[n++] = f->v[i];
	f->n = n;
	f->is_one_asked_for = true;
}

static void take_text(struct found *f, char *text)
{
	free(f->text);
	f->text = text;
	f->path = str_of(text);
}

/* As it is given, or with links followed, or a word that is no path at all, as "pipe:[123]". */
static struct met add_word(struct found *f, struct stored *rows, const char *word, bool is_all)
{
	char *cwd = getcwd(NULL, 0), *real;
	struct met met;

	take_text(f, path_join_here(str_of(cwd ? cwd : "/"), str_of(word)));
	free(cwd);
	met = add_path(f, rows, f->path, is_all);
	if (!met.n && !f->n && (real = realpath(word, NULL))) {
		met = add_path(f, rows, str_of(real), is_all);
		if (met.n || f->n)
			take_text(f, real);
		else
			free(real);
	}
	if (met.is_link && (real = realpath(word, NULL))) { /* and what it leads to */
		if (!str_is(str_of(real), f->path))
			add_path(f, rows, str_of(real), is_all);
		free(real);
	}
	if (!met.n && !f->n && !strchr(word, '/')) {
		met = add_path(f, rows, str_of(word), is_all);
		if (met.n || f->n)
			take_text(f, str_dup(str_of(word)));
	}
	return met;
}

static bool is_at(const char *path, const struct stat *file)
{
	struct stat st;

	return !stat(path, &st) && st.st_dev == file->st_dev && st.st_ino == file->st_ino;
}

/*
 * Nobody used the name, but perhaps what it stands for: a file that was reached by a symbolic link,
 * by another hard link or through a directory that is a link.  The name that was used must still
 * lead there.
 */
static void add_same(struct found *f, struct stored *rows, const char *word)
{
	struct stat st;
	sqlite3_stmt *s;

	if (stat(word, &st) || !S_ISREG(st.st_mode))
		return;
	s = db_prepare(rows->db,
		       "SELECT object_id, bytes FROM object JOIN string ON string_id = path"
		       " WHERE kind = 'file' AND major = ? AND minor = ? AND inode = ?");
	sqlite3_bind_int64(s, 1, major(st.st_dev));
	sqlite3_bind_int64(s, 2, minor(st.st_dev));
	sqlite3_bind_int64(s, 3, (int64_t)st.st_ino);
	while (db_step(s)) {
		char *path = str_dup(db_str(s, 1));

		if (path[0] == '/' && is_at(path, &st))
			add_object(f, rows, sqlite3_column_int64(s, 0));
		free(path);
	}
	sqlite3_finalize(s);
}

static struct met add_word_at(struct found *f, struct stored *rows, const char *word, bool is_all)
{
	char *copy = str_dup(str_of(word)), *at;
	struct met met = {0};
	int64_t version;

	at = version_in(copy, &version);
	if (at) {
		*at = '\0';
		met = add_word(f, rows, copy, is_all);
		if (f->n)
			keep_version(f, version);
	}
	free(copy);
	return met;
}

static void die_of_hash(const char *word)
{
	if (strlen(word) != 64 || strspn(word, "0123456789abcdefABCDEF") != 64)
		die(2, "sha256: wants 64 hexadecimal digits, not '%s'", word);
}

/* Files that are there, those with the hash: as they are now, so in their last version. */
static void add_hash(struct found *f, struct stored *rows, const char *hash)
{
	sqlite3_stmt *s = db_prepare(
		rows->db, "SELECT object_id, bytes FROM object JOIN string ON string_id = path"
			  " WHERE kind = 'file' AND is_there_after ORDER BY object_id");

	die_of_hash(hash);
	while (db_step(s)) {
		char *path = str_dup(db_str(s, 1)), hex[65];

		if (path[0] == '/' && hash_now(path, hex) && !strcasecmp(hex, hash))
			add_object(f, rows, sqlite3_column_int64(s, 0));
		free(path);
	}
	sqlite3_finalize(s);
	if (!f->n)
		die(f->status, "no file of the recording has this hash now");
}

static int by_node(const void *a, const void *b)
{
	const struct found_version *x = a, *y = b;

	return (x->node > y->node) - (x->node < y->node);
}

void find_versions(struct found *f, struct stored *rows, const char *word, enum find_use use,
		   bool is_all)
{
	struct met met = {0};

	*f = (struct found){.use = use, .status = use == FIND_OP ? EXIT_WRONG : EXIT_NO};
	if (!strncmp(word, "sha256:", 7)) {
		add_hash(f, rows, word + 7);
	} else {
		met = add_word(f, rows, word, is_all);
		if (!f->n)
			add_same(f, rows, word);
		if (!met.n && !f->n)
			met = add_word_at(f, rows, word, is_all);
		if (!met.n && !f->n) /* the whole word is what was not found */
			add_word(f, rows, word, is_all);
	}
	if (!f->n && (met.is_directory || suggest_is_directory(rows->db, f->path)))
		suggest_die_directory(rows->db, f->path, use == FIND_WRITTEN, f->status);
	if (!f->n && met.n)
		suggest_die_untouched(f->path, f->status);
	if (!f->n && is_named(rows->db, f->path))
		suggest_die_looked_for(f->path, f->status);
	if (!f->n)
		suggest_die_unknown(rows->db, f->path, f->status);
	qsort(f->v, f->n, sizeof(*f->v), by_node);
}

int64_t *found_nodes(const struct found *f, bool is_all_versions, size_t *ret_n)
{
	int64_t *nodes = xmalloc(f->n * sizeof(*nodes));
	size_t n = 0;

	for (size_t i = f->n; i-- > 0;)
		if (is_all_versions || f->is_one_asked_for || f->v[i].is_last)
			nodes[n++] = f->v[i].node;
	*ret_n = n;
	return nodes;
}

void found_end(struct found *f)
{
	free(f->v);
	free(f->text);
	*f = (struct found){0};
}
