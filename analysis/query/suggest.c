/* suggest.c - see suggest.h. */
#include "suggest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "graph/db.h"
#include "base/out.h"

#define NEAR_MAX  5
#define BELOW_MAX 20

static void say(const char *before, struct str path, const char *after)
{
	fprintf(stderr, "%s", before);
	out_text(stderr, path);
	fprintf(stderr, "%s", after);
}

/* Objects below a directory of which a version has an edge to it (it was written) or from it.  The
 * strings come first: most are soon done with. */
static sqlite3_stmt *below(sqlite3 *db, struct str dir, bool is_written, char **ret_prefix)
{
	sqlite3_stmt *s = db_prepare(
		db,
		is_written
			? "SELECT DISTINCT bytes FROM string CROSS JOIN object ON path = string_id"
			  " WHERE substr(bytes, 1, ?1) = ?2 AND kind IN ('file', 'link')"
			  " AND EXISTS (SELECT 1 FROM node JOIN edge ON dst = node_id"
			  " WHERE of = object_id AND node.kind = 1) ORDER BY bytes"
			: "SELECT DISTINCT bytes FROM string CROSS JOIN object ON path = string_id"
			  " WHERE substr(bytes, 1, ?1) = ?2 AND kind IN ('file', 'link')"
			  " AND EXISTS (SELECT 1 FROM node JOIN edge ON src = node_id"
			  " WHERE of = object_id AND node.kind = 1) ORDER BY bytes");
	char *prefix = xmalloc(dir.len + 2);

	snprintf(prefix, dir.len + 2, "%.*s%s", (int)dir.len, dir.bytes, dir.len > 1 ? "/" : "");
	sqlite3_bind_int64(s, 1, (int64_t)strlen(prefix));
	sqlite3_bind_blob(s, 2, prefix, (int)strlen(prefix), SQLITE_STATIC);
	*ret_prefix = prefix;
	return s;
}

bool suggest_is_directory(sqlite3 *db, struct str path)
{
	bool is_found = false;

	for (int is_written = 0; is_written < 2 && !is_found; is_written++) {
		char *prefix;
		sqlite3_stmt *s = below(db, path, is_written, &prefix);

		is_found = db_step(s);
		sqlite3_finalize(s);
		free(prefix);
	}
	return is_found;
}

void suggest_die_directory(sqlite3 *db, struct str path, bool is_written, int status)
{
	const char *did = is_written ? "written" : "used";
	char *prefix;
	sqlite3_stmt *s = below(db, path, is_written, &prefix);
	size_t n = 0;

	say("prov: '", path, "' is a directory; ");
	for (; db_step(s); n++) {
		if (!n)
			fprintf(stderr, "files below it that were %s:\n", did);
		if (n < BELOW_MAX)
			say("  ", db_str(s, 0), "\n");
	}
	if (!n)
		fprintf(stderr, "no file below it was %s\n", did);
	if (n > BELOW_MAX)
		fprintf(stderr, "  ... and %zu more\n", n - BELOW_MAX);
	exit(status);
}

void suggest_die_looked_for(struct str path, int status)
{
	say("prov: nothing was read from '", path,
	    "' or written to it; prov files --path shows whether it was looked for\n");
	exit(status);
}

void suggest_die_untouched(struct str path, int status)
{
	say("prov: '", path,
	    "' is known, but nothing was read from it or written to it; "
	    "prov files --path tells what was done to it\n");
	exit(status);
}

struct candidate {
	struct str path;
	bool is_namesake; /* its last name is that of the path that was asked for */
	size_t distance;
};

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* How many bytes must be put in, taken out or changed to make b of a; more than `limit` is not
 * counted exactly. */
static size_t distance(struct str a, struct str b, size_t limit)
{
	size_t *row, corner, result, smallest = 0;

	while (a.len && b.len && a.bytes[0] == b.bytes[0])
		a = (struct str){a.bytes + 1, a.len - 1}, b = (struct str){b.bytes + 1, b.len - 1};
	while (a.len && b.len && a.bytes[a.len - 1] == b.bytes[b.len - 1])
		a.len--, b.len--;
	row = xmalloc((b.len + 1) * sizeof(*row));
	for (size_t j = 0; j <= b.len; j++)
		row[j] = j;
	for (size_t i = 1; i <= a.len && smallest <= limit; i++) {
		corner = row[0];
		row[0] = smallest = i;
		for (size_t j = 1; j <= b.len; j++) {
			size_t change = corner + (a.bytes[i - 1] != b.bytes[j - 1]);

			corner = row[j];
			row[j] = least(change, least(row[j], row[j - 1]) + 1);
			smallest = least(smallest, row[j]);
		}
	}
	result = smallest > limit ? smallest : row[b.len];
	free(row);
	return result;
}

static struct str last_name(struct str path)
{
	const char *slash = memrchr(path.bytes, '/', path.len);
	size_t n = slash ? (size_t)(slash + 1 - path.bytes) : 0;

	return (struct str){path.bytes + n, path.len - n};
}

static bool is_nearer(const struct candidate *a, const struct candidate *b)
{
	if (a->is_namesake != b->is_namesake)
		return a->is_namesake;
	if (a->distance != b->distance)
		return a->distance < b->distance;
	return str_compare(a->path, b->path) < 0;
}

/* Into its place among the best; what it displaces is let go. */
static void rank(struct candidate best[NEAR_MAX], size_t *n, struct candidate c)
{
	size_t at = *n;

	if (*n < NEAR_MAX)
		(*n)++;
	else if (!is_nearer(&c, &best[--at]))
		return;
	for (; at > 0 && is_nearer(&c, &best[at - 1]); at--)
		best[at] = best[at - 1];
	best[at] = c;
}

/* The path can be asked for. */
static bool is_of_file(sqlite3_stmt *s, int64_t path)
{
	sqlite3_reset(s);
	sqlite3_bind_int64(s, 1, path);
	return db_step(s);
}

static size_t nearest(sqlite3 *db, struct str path, struct candidate best[NEAR_MAX],
		      struct arena *arena)
{
	sqlite3_stmt *all = db_prepare(db, "SELECT string_id, bytes FROM string");
	sqlite3_stmt *files = db_prepare(
		db, "SELECT 1 FROM (SELECT object AS o FROM name WHERE path = ?1 UNION ALL"
		    " SELECT object_id FROM object WHERE path = ?1) JOIN object ON object_id = o"
		    " WHERE kind IN ('file', 'link', 'device')"
		    " AND EXISTS (SELECT 1 FROM node WHERE of = o AND node.kind = 1)");
	struct str name = last_name(path);
	size_t n = 0, limit = path.len / 4 + 1;

	while (db_step(all)) {
		struct str other = db_str(all, 1);
		struct candidate c = {other, str_is(last_name(other), name), 0};
		size_t most = c.is_namesake ? SIZE_MAX : limit;

		/* The difference of lengths is the least that the distance can be. */
		c.distance = other.len > path.len ? other.len - path.len : path.len - other.len;
		if (c.distance > most || (n == NEAR_MAX && is_nearer(&best[n - 1], &c)))
			continue;
		c.distance = distance(path, other, most);
		if (c.distance > most || (n == NEAR_MAX && is_nearer(&best[n - 1], &c)) ||
		    !is_of_file(files, sqlite3_column_int64(all, 0)))
			continue;
		c.path = arena_str(arena, other);
		rank(best, &n, c);
	}
	sqlite3_finalize(all);
	sqlite3_finalize(files);
	return n;
}

static int64_t n_gaps(sqlite3 *db)
{
	sqlite3_stmt *s = db_prepare(db, "SELECT count(*) FROM gap");
	int64_t n = db_step(s) ? sqlite3_column_int64(s, 0) : 0;

	sqlite3_finalize(s);
	return n;
}

void suggest_die_unknown(sqlite3 *db, struct str path, int status)
{
	struct candidate best[NEAR_MAX];
	struct arena arena = {0};
	size_t n = nearest(db, path, best, &arena);
	int64_t gaps = n_gaps(db);

	say("prov: no file of the recording was called '", path, n ? "'; similar names:\n" : "'\n");
	for (size_t i = 0; i < n; i++)
		say("  ", best[i].path, "\n");
	if (gaps)
		fprintf(stderr,
			"prov: the recording has %lld %s, so it may have been there unseen: see "
			"prov check\n",
			(long long)gaps, gaps == 1 ? "gap" : "gaps");
	exit(status);
}
