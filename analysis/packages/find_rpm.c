/*
 * find_rpm.c - packages of Fedora, openSUSE and their kin, by rpm's SQLite database.
 *
 * Basenames says which packages have a file of a name, Packages has each one's header: numbers with
 * their most significant byte first,
 *
 *	n_entries  n_data  { tag type offset count } x n_entries  data
 *
 * of which the files are BASENAMES, each in the directory DIRNAMES[DIRINDEXES[i]].
 */
#include "finder.h"

#include <endian.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

enum tag {
	NAME = 1000,
	VERSION = 1001,
	RELEASE = 1002,
	EPOCH = 1003,
	ARCH = 1022,
	DIRINDEXES = 1116,
	BASENAMES = 1117,
	DIRNAMES = 1118,
};

struct header {
	const unsigned char *entries, *data;
	uint32_t n_entries, n_data;
};

static uint32_t number_at(const unsigned char *p)
{
	uint32_t n;

	memcpy(&n, p, sizeof(n));
	return be32toh(n);
}

/* Nothing in it is trusted. */
static bool header_of(struct header *h, const unsigned char *blob, size_t n)
{
	if (!blob || n < 8)
		return false;
	h->n_entries = number_at(blob);
	h->n_data = number_at(blob + 4);
	h->entries = blob + 8;
	if (h->n_entries > (n - 8) / 16 || h->n_data > n - 8 - 16 * (size_t)h->n_entries)
		return false;
	h->data = h->entries + 16 * (size_t)h->n_entries;
	return true;
}

/* Its place in the data, and how many there are; SIZE_MAX: none. */
static size_t place_of_tag(const struct header *h, enum tag tag, uint32_t *ret_count)
{
	for (uint32_t i = 0; i < h->n_entries; i++) {
		const unsigned char *entry = h->entries + 16 * (size_t)i;

		if (number_at(entry) != tag || number_at(entry + 8) >= h->n_data)
			continue;
		*ret_count = number_at(entry + 12);
		return number_at(entry + 8);
	}
	return SIZE_MAX;
}

/* The i-th string of a tag; no bytes: there is none. */
static struct str string_of(const struct header *h, enum tag tag, uint32_t i)
{
	uint32_t count;
	size_t at = place_of_tag(h, tag, &count), n;

	if (at == SIZE_MAX || i >= count)
		return (struct str){NULL, 0};
	for (;; i--) {
		n = strnlen((const char *)h->data + at, h->n_data - at);
		if (at + n >= h->n_data)
			return (struct str){NULL, 0};
		if (!i)
			return (struct str){(const char *)h->data + at, n};
		at += n + 1;
	}
}

static bool number_of(const struct header *h, enum tag tag, uint32_t i, uint32_t *ret_number)
{
	uint32_t count;
	size_t at = place_of_tag(h, tag, &count);

	if (at == SIZE_MAX || i >= count || (h->n_data - at) / 4 <= i)
		return false;
	*ret_number = number_at(h->data + at + 4 * (size_t)i);
	return true;
}

/* /bin and /usr/bin are one, /usr/sbin may be, too. */
static struct str unmerged(struct str path)
{
	if (str_starts(path, "/usr/bin/") || str_starts(path, "/usr/sbin/") ||
	    str_starts(path, "/usr/lib/") || str_starts(path, "/usr/lib64/"))
		return (struct str){path.bytes + 4, path.len - 4};
	return path;
}

static bool is_file(const struct header *h, uint32_t i, struct str path)
{
	struct str dir, name = string_of(h, BASENAMES, i);
	char text[PATH_MAX];
	uint32_t index;
	int n;

	if (!name.len || !number_of(h, DIRINDEXES, i, &index))
		return false;
	dir = string_of(h, DIRNAMES, index);
	n = snprintf(text, sizeof(text), "%.*s%.*s", (int)dir.len, dir.bytes ? dir.bytes : "",
		     (int)name.len, name.bytes);
	return n < PATH_MAX && str_is(unmerged((struct str){text, (size_t)n}), unmerged(path));
}

static void claim(struct search *s, struct str path, const struct header *h, struct str source)
{
	struct str version = string_of(h, VERSION, 0), release = string_of(h, RELEASE, 0);
	char text[256], epoch[16] = "";
	uint32_t number;

	if (number_of(h, EPOCH, 0, &number))
		snprintf(epoch, sizeof(epoch), "%u:", number);
	snprintf(text, sizeof(text), "%s%.*s-%.*s", epoch, (int)version.len,
		 version.bytes ? version.bytes : "", (int)release.len,
		 release.bytes ? release.bytes : "");
	search_claim(s, path,
		     (struct package){.manager = STR("rpm"),
				      .name = string_of(h, NAME, 0),
				      .version = str_of(text),
				      .arch = string_of(h, ARCH, 0),
				      .source = source});
}

static void find_one(struct search *s, struct str path, sqlite3_stmt *q, struct str source)
{
	const char *slash = memrchr(path.bytes, '/', path.len);
	bool is_found = false;

	if (!slash)
		return;
	sqlite3_bind_text(q, 1, slash + 1, (int)(path.bytes + path.len - slash - 1), SQLITE_STATIC);
	while (!is_found && sqlite3_step(q) == SQLITE_ROW) {
		struct header h;

		is_found = header_of(&h, sqlite3_column_blob(q, 1),
				     (size_t)sqlite3_column_bytes(q, 1)) &&
			   is_file(&h, (uint32_t)sqlite3_column_int64(q, 0), path);
		if (is_found)
			claim(s, path, &h, source);
	}
	sqlite3_reset(q);
}

void find_rpm_in(struct search *s, const char *database, struct str source)
{
	char uri[PATH_MAX + 64];
	sqlite3_stmt *q;
	sqlite3 *db;

	/* immutable: to read beside a writer would want a file of ours beside the database. */
	snprintf(uri, sizeof(uri), "file:%s?mode=ro&immutable=1", database);
	if (!look_is_there(str_of(database), "") ||
	    sqlite3_open_v2(uri, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL) != SQLITE_OK)
		return;
	if (sqlite3_prepare_v2(db,
			       "SELECT idx, blob FROM Basenames JOIN Packages USING (hnum) "
			       "WHERE key = ?",
			       -1, &q, NULL) == SQLITE_OK) {
		for (size_t i = 0; i < s->n; i++)
			if (!search_is_claimed(s, s->paths[i]))
				find_one(s, s->paths[i], q, source);
		sqlite3_finalize(q);
	}
	sqlite3_close(db);
}

void find_rpm(struct search *s)
{
	struct arena arena = {0};
	struct str source = look_distribution(&arena);

	find_rpm_in(s, "/usr/lib/sysimage/rpm/rpmdb.sqlite", source);
	find_rpm_in(s, "/var/lib/rpm/rpmdb.sqlite", source);
	arena_free(&arena);
}
