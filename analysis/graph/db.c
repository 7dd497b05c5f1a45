/* db.c - see db.h. */
#include "db.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "edge_stream.h"
#include "graph.h"
#include "base/cache.h"
#include "base/outfile.h"
#include "save.h"
#include "schema.h"
#include "base/util.h"

sqlite3_stmt *db_prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *s;

	if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK)
		die(EXIT_NO_RECORDING, "database: %s: is it one that prov made?",
		    sqlite3_errmsg(db));
	return s;
}

int db_status(sqlite3 *db)
{
	switch (sqlite3_errcode(db)) {
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return EXIT_TORN;
	case SQLITE_NOMEM:
	case SQLITE_IOERR:
	case SQLITE_FULL:
	case SQLITE_CANTOPEN:
	case SQLITE_INTERRUPT:
		return EXIT_FAILED;
	default:
		return EXIT_WRONG;
	}
}

bool db_step(sqlite3_stmt *s)
{
	sqlite3 *db = sqlite3_db_handle(s);
	int status = sqlite3_step(s);

	if (status != SQLITE_ROW && status != SQLITE_DONE)
		die(db_status(db) == EXIT_WRONG ? EXIT_TORN : db_status(db),
		    "database: %s: is all of it there?", sqlite3_errmsg(db));
	return status == SQLITE_ROW;
}

struct str db_str(sqlite3_stmt *s, int column)
{
	const char *bytes = sqlite3_column_blob(s, column);

	if (sqlite3_column_type(s, column) == SQLITE_NULL)
		return (struct str){NULL, 0};
	return bytes ? (struct str){bytes, (size_t)sqlite3_column_bytes(s, column)} : STR("");
}

/* The recording that a database was made of: another one, or another state of it, differs. */
static void fingerprint(const struct recording *r, const char *path, char text[160])
{
	const struct prov_file *f = &r->file;
	struct stat st = {0};
	char uuid[33];

	stat(path, &st);
	for (int i = 0; i < 16; i++)
		snprintf(uuid + 2 * i, 3, "%02x", f->uuid[i]);
	snprintf(text, 160, "%s %llu %lld %lld.%09ld %s schema %d", uuid,
		 (unsigned long long)f->next, (long long)st.st_size, (long long)st.st_mtim.tv_sec,
		 st.st_mtim.tv_nsec, PROV_TOOL, SCHEMA_VERSION);
}

static int64_t ask_number(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *s;
	int64_t n = -1;

	if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK && sqlite3_step(s) == SQLITE_ROW)
		n = sqlite3_column_int64(s, 0);
	sqlite3_finalize(s);
	return n;
}

#define ONE_THREAD SQLITE_OPEN_NOMUTEX /* a lock for each call is not needed */

static sqlite3 *open_to_read(const char *file)
{
	sqlite3 *db = NULL;

	if (sqlite3_open_v2(file, &db, SQLITE_OPEN_READONLY | ONE_THREAD, NULL) == SQLITE_OK)
		return db;
	sqlite3_close(db);
	return NULL;
}

static bool is_of(sqlite3 *db, const char *print)
{
	sqlite3_stmt *s;
	bool is_same;

	if (ask_number(db, "PRAGMA application_id") != SCHEMA_APPLICATION ||
	    ask_number(db, "PRAGMA user_version") != SCHEMA_VERSION)
		return false;
	if (sqlite3_prepare_v2(db, "SELECT value FROM meta WHERE key = 'fingerprint'", -1, &s,
			       NULL) != SQLITE_OK)
		return false;
	is_same = sqlite3_step(s) == SQLITE_ROW && str_is(db_str(s, 0), str_of(print));
	sqlite3_finalize(s);
	return is_same;
}

#define UNUSED_S (30 * 24 * 3600) /* a database that was not asked for so long goes */

static void prune(const char *dir)
{
	time_t now = time(NULL);
	struct dirent *e;
	DIR *d = opendir(dir);

	while (d && (e = readdir(d))) {
		struct stat st;
		bool is_ours = strstr(e->d_name, ".sqlite") ||
			       str_ends(str_of(e->d_name), ".index") ||
			       !strncmp(e->d_name, ".prov-", 6);

		if (is_ours && !fstatat(dirfd(d), e->d_name, &st, 0) &&
		    st.st_mtime + UNUSED_S < now)
			unlinkat(dirfd(d), e->d_name, 0);
	}
	if (d)
		closedir(d);
}

static void *forget(void *graph)
{
	graph_end(graph);
	return NULL;
}

#define LARGE (128 << 20) /* bytes: two million edges */

/* By now the graph is in the tables: its memory goes while they are indexed. */
static void finish(sqlite3 *db, struct graph *g)
{
	pthread_t thread;
	bool is_begun = !pthread_create(&thread, NULL, forget, g);

	save_indexes(db, ask_number(db, "PRAGMA page_count") > LARGE / SAVE_PAGE);
	if (is_begun)
		pthread_join(thread, NULL);
	else
		forget(g);
}

static void fill(sqlite3 *db, struct recording *r, const char *path)
{
	char print[160];
	struct edge_stream edges;
	struct graph g;
	bool has_stream;

	fingerprint(r, path, print);
	save_begin(db);
	has_stream = edge_stream_begin(&edges, db);
	graph_of(&g, r, has_stream ? &edges : NULL);
	if (has_stream && !edge_stream_end(&edges))
		save_failed(db);
	save_graph(db, &g, path, print);
	finish(db, &g);
}

/* A path of outfile_path() names an open file by its descriptor: SQLite must not look where it leads
 * to, and must follow it. */
static int keep_path(sqlite3_vfs *vfs, const char *path, int n, char *to)
{
	(void)vfs;
	return snprintf(to, (size_t)n, "%s", path) < n ? SQLITE_OK : SQLITE_CANTOPEN;
}

static int open_path(const char *path, int flags, int mode)
{
	return open(path, strncmp(path, "/proc/self/fd/", 14) ? flags : flags & ~O_NOFOLLOW, mode);
}

static const char *by_descriptor(void)
{
	static sqlite3_vfs vfs;

	if (!vfs.zName) {
		vfs = *sqlite3_vfs_find(NULL);
		vfs.zName = "prov";
		vfs.pNext = NULL;
		vfs.xFullPathname = keep_path;
		vfs.xSetSystemCall(&vfs, "open", (sqlite3_syscall_ptr)open_path);
		sqlite3_vfs_register(&vfs, 0);
	}
	return vfs.zName;
}

static sqlite3 *create(const char *path, const char *vfs)
{
	sqlite3 *db;

	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | ONE_THREAD,
			    vfs) != SQLITE_OK)
		die(EXIT_FAILED, "cannot make a database: %s", sqlite3_errmsg(db));
	return db;
}

/* The file is there whole or not at all. */
void db_make(struct recording *r, const char *path, const char *file)
{
	struct outfile to;
	char opened[64];
	sqlite3 *db;

	outfile_open(&to, file, true);
	outfile_path(&to, opened);
	db = create(opened, by_descriptor());
	fill(db, r, path);
	sqlite3_close(db);
	outfile_close(&to);
}

sqlite3 *db_of(struct recording *r, const char *path)
{
	char dir[4096], file[4096 + 64], print[160];
	sqlite3 *db;

	fingerprint(r, path, print);
	if (!cache_directory(dir, sizeof(dir))) {
		db = create(":memory:", NULL);
		fill(db, r, path);
		return db;
	}
	snprintf(file, sizeof(file), "%s/%.32s.sqlite", dir, print);
	db = open_to_read(file);
	if (db && is_of(db, print)) {
		utimensat(AT_FDCWD, file, NULL, 0); /* it is used */
		return db;
	}
	sqlite3_close(db);
	prune(dir);
	db_make(r, path, file);
	db = open_to_read(file);
	if (!db || !is_of(db, print))
		die(EXIT_FAILED, "the database '%s' cannot be read: remove it and try again", file);
	return db;
}

sqlite3 *db_kept(const char *path)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	char magic[16] = "";
	bool is_database =
		fd >= 0 && pread(fd, magic, 16, 0) == 16 && !memcmp(magic, "SQLite format 3", 16);
	sqlite3 *db;

	if (fd >= 0)
		close(fd);
	if (!is_database)
		return NULL; /* what it is instead, the reader of recordings tells */
	db = open_to_read(path);
	if (!db || ask_number(db, "PRAGMA application_id") != SCHEMA_APPLICATION)
		die(EXIT_NO_RECORDING, "'%s' is a database, but not one of prov's", path);
	if (ask_number(db, "PRAGMA user_version") != SCHEMA_VERSION)
		die(EXIT_NO_RECORDING,
		    "'%s' was made by another version of prov: make it again with prov db", path);
	return db;
}
