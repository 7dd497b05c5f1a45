/* export_files.c - see export_files.h. */
#include "export_files.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "graph/db.h"
#include "query/stored.h"
#include "base/hash.h"

const char *const file_roles[] = {"input", "output", "temporary"};

/*
 * Any write moves the time of change, which cannot be set back: if that was before the recording
 * began, or ended, the file holds what the command read, or left; but for another writer in
 * the same tick of the kernel's clock, some milliseconds, which no time of a file tells.
 */
static bool is_as_it_was(const struct export *e, const struct export_file *file, const char *path,
			 int64_t inode)
{
	int64_t limit = e->began + (file->role == FILE_OUTPUT ? e->end : 0), ctime;
	struct stat st;

	if (stat(path, &st) || !S_ISREG(st.st_mode) || (inode && (uint64_t)inode != st.st_ino))
		return false;
	ctime = (int64_t)st.st_ctim.tv_sec * 1000000000 + st.st_ctim.tv_nsec;
	return ctime <= limit;
}

/* As the recording has it.  False: it does not tell. */
static bool is_recorded(struct export_file *file, sqlite3_stmt *s)
{
	struct str state = db_str(s, 8), sha256 = db_str(s, 9);
	bool is_known = str_is(state, STR("known")) || str_is(state, STR("changed-before"));

	if (!state.bytes)
		return false;
	if (!is_known && !str_is(state, STR("large")))
		return true;
	file->size = sqlite3_column_int64(s, 10);
	if (sha256.len == 64 && is_known) {
		memcpy(file->sha256, sha256.bytes, 64);
		file->has_hash = true;
	}
	return true;
}

static void hash_file(const struct export *e, struct export_file *file, int64_t inode)
{
	struct stat st;

	if (file->role == FILE_TEMPORARY || !file->path.bytes ||
	    !is_as_it_was(e, file, file->path.bytes, inode))
		return;
	file->has_hash = hash_now(file->path.bytes, file->sha256);
	if (file->has_hash && !stat(file->path.bytes, &st))
		file->size = st.st_size;
}

static enum file_role role_of(bool was_there, bool is_there, bool is_changed)
{
	return is_changed  ? is_there ? FILE_OUTPUT : FILE_TEMPORARY
	       : was_there ? FILE_INPUT
			   : FILE_TEMPORARY;
}

static void load_packages(struct export_files *files, struct export *e)
{
	sqlite3_stmt *s = db_prepare(e->db, "SELECT package_id, manager, name, version, arch, "
					    "source FROM package ORDER BY package_id");

	while (export_next(s)) {
		struct str v[5];

		for (int i = 0; i < 5; i++) {
			v[i] = db_str(s, i + 1);
			if (v[i].bytes)
				v[i] = arena_str(&files->arena, v[i]);
		}
		GROW(files->packages, files->n_packages);
		files->packages[files->n_packages++] = (struct export_package){
			sqlite3_column_int64(s, 0), {v[0], v[1], v[2], v[3], v[4]}};
	}
}

static int by_id(const void *key, const void *package)
{
	int64_t a = *(const int64_t *)key, b = ((const struct export_package *)package)->id;

	return (a > b) - (a < b);
}

static const struct export_package *package_of(const struct export_files *files, int64_t id)
{
	return bsearch(&id, files->packages, files->n_packages, sizeof(*files->packages), by_id);
}

void export_files_of(struct export_files *files, struct export *e)
{
	sqlite3_stmt *s = db_prepare(
		e->db,
		"SELECT object_id, was_there_before, is_there_after, is_changed, bytes, inode, "
		"package, kind, content.state, sha256, size FROM object "
		"LEFT JOIN string ON string_id = object.path "
		"LEFT JOIN owner ON object = object_id "
		"LEFT JOIN content ON content.path = CAST(bytes AS TEXT) WHERE "
		"kind NOT IN ('name', 'source') AND "
		"EXISTS (SELECT 1 FROM node WHERE of = object_id AND kind = 1) "
		"ORDER BY object_id");

	*files = (struct export_files){0};
	load_packages(files, e);
	while (export_next(s)) {
		struct export_file file = {.object = sqlite3_column_int64(s, 0), .size = -1};
		bool is_there = sqlite3_column_int(s, 2);
		struct str path = db_str(s, 4);
		size_t n = files->paths.n;

		file.role = role_of(sqlite3_column_int(s, 1), sqlite3_column_int(s, 2),
				    sqlite3_column_int(s, 3));
		if (path.bytes)
			file.path = arena_str(&files->arena, path);
		if (file.role == FILE_INPUT && sqlite3_column_type(s, 6) != SQLITE_NULL)
			file.package = package_of(files, sqlite3_column_int64(s, 6));
		file.is_directory = str_is(db_str(s, 7), STR("directory"));
		if (is_there && str_starts(path, "/") && strings_add(&files->paths, path) == n) {
			file.is_named = true;
			map_set(&files->named, n, files->n);
		}
		if (!(is_there && is_recorded(&file, s)) && !file.is_directory)
			hash_file(e, &file, sqlite3_column_int64(s, 5));
		GROW(files->v, files->n);
		files->v[files->n++] = file;
	}
}

static int compare(const void *key, const void *file)
{
	int64_t a = *(const int64_t *)key, b = ((const struct export_file *)file)->object;

	return (a > b) - (a < b);
}

const struct export_file *export_file(const struct export_files *files, int64_t object)
{
	const struct export_file *file =
		bsearch(&object, files->v, files->n, sizeof(*files->v), compare);

	if (!file)
		stored_lacks("object", object);
	return file;
}

const struct export_file *export_file_named(const struct export_files *files, struct str path)
{
	uint32_t number;
	uint64_t i;

	if (!strings_find(&files->paths, path, &number) || !map_get(&files->named, number, &i))
		return NULL;
	return &files->v[i];
}

void export_files_end(struct export_files *files)
{
	free(files->packages);
	strings_free(&files->paths);
	map_free(&files->named);
	arena_free(&files->arena);
	free(files->v);
}

struct export_flows export_flows_of(sqlite3 *db)
{
	return (struct export_flows){
		db_prepare(db, "SELECT DISTINCT object_id FROM node p CROSS JOIN edge e ON dst = "
			       "p.node_id "
			       "CROSS JOIN node n ON n.node_id = src AND n.kind = 1 "
			       "JOIN object o ON object_id = n.of AND o.kind <> 'name' "
			       "WHERE p.of = ? AND p.kind = 0 AND e.kind < 14 ORDER BY object_id"),
		db_prepare(db, "SELECT DISTINCT object_id FROM node p CROSS JOIN edge e ON src = "
			       "p.node_id "
			       "CROSS JOIN node n ON n.node_id = dst AND n.kind = 1 "
			       "JOIN object o ON object_id = n.of AND o.kind <> 'name' "
			       "WHERE p.of = ? AND p.kind = 0 AND e.kind < 14 ORDER BY object_id"),
	};
}

bool export_flow(sqlite3_stmt *flows, int64_t image, int64_t *ret_object)
{
	if (!sqlite3_stmt_busy(flows))
		sqlite3_bind_int64(flows, 1, image);
	if (sqlite3_step(flows) == SQLITE_ROW) {
		*ret_object = sqlite3_column_int64(flows, 0);
		return true;
	}
	sqlite3_reset(flows);
	return false;
}

void export_flows_end(struct export_flows *f)
{
	sqlite3_finalize(f->inputs);
	sqlite3_finalize(f->outputs);
}
