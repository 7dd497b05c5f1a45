/* run.c - see run.h. */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/out.h"
#include "graph/db.h"
#include "query/stored.h"
#include "recording/name_hash.h"

/* --- the recording as a whole */

static struct str meta(struct diff_run *s, const char *key)
{
	sqlite3_stmt *q = db_prepare(s->db, "SELECT value FROM meta WHERE key = ?");
	struct str value = {NULL, 0};

	sqlite3_bind_text(q, 1, key, -1, SQLITE_STATIC);
	if (db_step(q))
		value = arena_str(&s->arena, db_str(q, 0));
	sqlite3_finalize(q);
	return value;
}

static int64_t number_of(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *q = db_prepare(db, sql);
	int64_t n = db_step(q) ? sqlite3_column_int64(q, 0) : 0;

	sqlite3_finalize(q);
	return n;
}

static struct str last_part(struct str path)
{
	const char *slash = path.len ? memrchr(path.bytes, '/', path.len) : NULL;

	if (!slash)
		return path;
	return (struct str){slash + 1, path.len - (size_t)(slash + 1 - path.bytes)};
}

static void read_meta(struct diff_run *s)
{
	struct str began = meta(s, "began"), mask = meta(s, "umask");
	sqlite3_stmt *q;

	s->began = began.bytes ? strtoll(began.bytes, NULL, 10) : 0;
	s->umask = mask.bytes ? strtoll(mask.bytes, NULL, 8) : -1;
	s->own_name = name_hash(last_part(meta(s, "recording")));
	s->n_gaps = number_of(s->db, "SELECT count(*) FROM gap WHERE reason <> 'running'");
	q = db_prepare(s->db, "SELECT bytes FROM image JOIN string ON string_id = cwd "
			      "WHERE how = 'first' ORDER BY image_id LIMIT 1");
	if (db_step(q) && db_str(q, 0).len > 1)
		s->names.cwd = arena_str(&s->arena, db_str(q, 0));
	sqlite3_finalize(q);
}

static bool is_same_key(struct diff_run *a, struct diff_run *b)
{
	struct str of_a = meta(a, "secret_key"), of_b = meta(b, "secret_key");

	return of_a.bytes && of_b.bytes && str_is(of_a, of_b);
}

/* --- processes */

static void read_processes(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db,
		"SELECT process_id, pid, parent, status, p.t_begin, ifnull(p.t_end, p.t_begin), "
		"max(how = 'launcher') FROM process p LEFT JOIN image ON process = process_id "
		"GROUP BY process_id ORDER BY p.t_begin, process_id");

	while (db_step(q)) {
		struct diff_process p = {
			.id = sqlite3_column_int64(q, 0),
			.pid = sqlite3_column_int64(q, 1),
			.parent = sqlite3_column_type(q, 2) == SQLITE_NULL
					  ? -1
					  : sqlite3_column_int64(q, 2),
			.has_status = sqlite3_column_type(q, 3) != SQLITE_NULL,
			.status = sqlite3_column_int(q, 3),
			.t_begin = sqlite3_column_int64(q, 4),
			.t_end = sqlite3_column_int64(q, 5),
			.is_launcher = sqlite3_column_int(q, 6),
			.match = DIFF_NONE,
		};

		map_set(&s->names.pids, (uint64_t)p.pid, s->n);
		map_set(&s->process_of, (uint64_t)p.id, s->n);
		GROW(s->v, s->n);
		s->v[s->n++] = p;
	}
	sqlite3_finalize(q);
}

size_t diff_run_process(const struct diff_run *s, int64_t id)
{
	uint64_t i;

	return map_get(&s->process_of, (uint64_t)id, &i) ? i : DIFF_NONE;
}

static size_t process_at(const struct diff_run *s, int64_t id)
{
	size_t i = diff_run_process(s, id);

	if (i == DIFF_NONE)
		stored_lacks("process", id);
	return i;
}

static struct str kept(struct diff_run *s, struct str text)
{
	return text.bytes ? arena_str(&s->arena, text) : text;
}

/* A fork goes on with its parent's program: only what was executed makes a process another one. */
static void read_images(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT process, how IN ('forked', 'sharing'), a.bytes, x.bytes, e.bytes, "
		       "c.bytes, image.t_begin FROM image LEFT JOIN string a ON a.string_id = argv "
		       "LEFT JOIN string x ON x.string_id = exe "
		       "LEFT JOIN string e ON e.string_id = env "
		       "LEFT JOIN string c ON c.string_id = command ORDER BY process, epoch");

	while (db_step(q)) {
		struct diff_process *p = &s->v[process_at(s, sqlite3_column_int64(q, 0))];
		struct str argv = kept(s, db_str(q, 2));

		free(p->command);
		p->command = diff_name(&s->names, db_str(q, 5), DIFF_PLAIN);
		p->exe = kept(s, db_str(q, 3));
		p->program = p->exe.bytes ? last_part(p->exe) : STR("");
		p->environment = kept(s, db_str(q, 4));
		diff_names_meet(&s->names, argv);
		diff_names_heard(&s->names, argv, sqlite3_column_int64(q, 6));
		if (sqlite3_column_int(q, 1))
			continue;
		GROW(p->execs, p->n_execs);
		p->execs[p->n_execs++] = (struct diff_exec){.argv = argv};
	}
	sqlite3_finalize(q);
	for (size_t i = 0; i < s->n; i++) /* the command's own, which no process of it made up */
		if (s->v[i].environment.len && !s->v[i].is_launcher) {
			diff_names_heard(&s->names, s->v[i].environment, INT64_MIN);
			break;
		}
}

/* One program after the other.  A damaged recording may have a process of which none is known. */
static void make_keys(struct diff_run *s, const struct diff_run *other)
{
	for (size_t i = 0; i < s->n; i++) {
		struct diff_process *p = &s->v[i];
		size_t n = 0;
		char *to;

		for (size_t k = 0; k < p->n_execs; k++) {
			p->execs[k].key =
				diff_name_in_both(&s->names, &other->names, p->execs[k].argv);
			n += strlen(p->execs[k].key) + 1;
		}
		p->key = to = xmalloc(n + 16);
		strcpy(to, p->n_execs ? "" : "(forked)");
		for (size_t k = 0; k < p->n_execs; k++)
			to += sprintf(to, "%s\n", p->execs[k].key);
		if (!p->command || !*p->command) {
			free(p->command);
			p->command = str_dup(STR("(unknown)"));
		}
		if (!p->program.bytes)
			p->program = STR("");
	}
}

/* --- names */

static void read_met(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT DISTINCT bytes FROM (SELECT path FROM name UNION SELECT path FROM "
		       "object) n JOIN string ON string_id = n.path");

	while (db_step(q))
		diff_names_meet(&s->names, db_str(q, 0));
	sqlite3_finalize(q);
}

static void read_made_up(struct diff_run *s, const struct diff_run *other)
{
	sqlite3_stmt *q = db_prepare(s->db, "SELECT bytes, t_from FROM name n JOIN string ON "
					    "string_id = n.path WHERE how <> 'found'");

	while (db_step(q))
		diff_names_made(&s->names, &other->names, db_str(q, 0), sqlite3_column_int64(q, 1));
	sqlite3_finalize(q);
}

void diff_runs_read(struct diff_run *a, struct diff_run *b, sqlite3 *db_a, sqlite3 *db_b)
{
	*a = (struct diff_run){.db = db_a};
	*b = (struct diff_run){.db = db_b};
	a->names.has_other_key = b->names.has_other_key = !is_same_key(a, b);
	read_meta(a);
	read_meta(b);
	read_processes(a);
	read_processes(b);
	read_images(a);
	read_images(b);
	read_met(a);
	read_met(b);
	read_made_up(a, b);
	read_made_up(b, a);
	make_keys(a, b);
	make_keys(b, a);
}

/* --- files */

struct use {
	size_t process;
	int64_t t;
	bool is_run, is_of_before;
};

static struct use *read_uses(struct diff_run *s, size_t *ret_n)
{
	size_t n = (size_t)number_of(s->db, "SELECT ifnull(max(object_id), 0) + 1 FROM object");
	struct use *v = xmalloc(n * sizeof(*v));
	sqlite3_stmt *q =
		db_prepare(s->db, "SELECT process, a.of, min(e.t), max(e.kind IN (9, 10)), "
				  "max(a.flags & 2) FROM edge e "
				  "JOIN node a ON a.node_id = src AND a.kind = 1 "
				  "JOIN node b ON b.node_id = dst AND b.kind = 0 "
				  "JOIN image ON image_id = b.of WHERE e.kind < 14 GROUP BY 1, 2");

	for (size_t i = 0; i < n; i++)
		v[i] = (struct use){DIFF_NONE, INT64_MAX, false, false};
	while (db_step(q)) {
		uint64_t object = (uint64_t)sqlite3_column_int64(q, 1);
		int64_t t = sqlite3_column_int64(q, 2);

		if (object >= n)
			continue;
		v[object].is_run |= sqlite3_column_int(q, 3);
		v[object].is_of_before |= sqlite3_column_int(q, 4) != 0;
		if (v[object].process != DIFF_NONE && t >= v[object].t)
			continue;
		v[object].t = t;
		v[object].process = process_at(s, sqlite3_column_int64(q, 0));
	}
	sqlite3_finalize(q);
	*ret_n = n;
	return v;
}

static void add_file(struct diff_run *s, const struct diff_run *other, struct diff_files *files,
		     struct diff_file file)
{
	file.name = diff_name(&s->names, file.path, DIFF_PLAIN);
	file.key = diff_name_in_both(&s->names, &other->names, file.path);
	GROW(files->v, files->n);
	files->v[files->n++] = file;
}

/* DIR/NAME.py of DIR/__pycache__/NAME.TAG.pyc: a module is one input, whether Python had it compiled before or
 * not.  No bytes: it is no such file. */
static struct str source_of(struct diff_run *s, struct str path)
{
	static const struct str cache = STR("/__pycache__/");
	struct str last = last_part(path);
	size_t dir = path.len - last.len, stem = 0;
	char *source;

	while (stem < last.len && last.bytes[stem] != '.')
		stem++;
	if (!str_ends(path, ".pyc") || dir < cache.len ||
	    memcmp(path.bytes + dir - cache.len, cache.bytes, cache.len))
		return (struct str){NULL, 0};
	dir -= cache.len;
	source = arena_alloc(&s->arena, dir + stem + 5);
	sprintf(source, "%.*s/%.*s.py", (int)dir, path.bytes, (int)stem, last.bytes);
	return str_of(source);
}

/* Files that the command was given as descriptors have the names that the shell around it chose. */
static bool is_given(const struct diff_file *output, bool was_there_before)
{
	return was_there_before && !output->inode;
}

/* Content of it stays in what it became, if it had any. */
static bool is_written_into(const struct diff_file *file, bool is_kept)
{
	return is_kept && file->size > 0 && file->inode;
}

static void read_objects(struct diff_run *s, const struct diff_run *other)
{
	sqlite3_stmt *q = db_prepare(
		s->db,
		"SELECT object_id, was_there_before, is_there_after, is_changed, bytes, "
		"inode, kind, ifnull(found_size, -1), EXISTS (SELECT 1 FROM node a JOIN edge ON "
		"src = a.node_id AND edge.kind = 3 WHERE a.kind = 1 AND a.of = object_id "
		"AND a.flags & 2) FROM object JOIN string ON string_id = path "
		"WHERE object.kind IN ('file', 'link')");
	size_t n, n_given = 0;
	struct use *uses = read_uses(s, &n);

	while (db_step(q)) {
		bool was_there = sqlite3_column_int(q, 1), is_there = sqlite3_column_int(q, 2);
		bool is_changed = sqlite3_column_int(q, 3);
		struct diff_file file = {
			.path = arena_str(&s->arena, db_str(q, 4)),
			.object = sqlite3_column_int64(q, 0),
			.inode = sqlite3_column_int64(q, 5),
			.size = sqlite3_column_int64(q, 7),
			.is_file = str_is(db_str(q, 6), STR("file")),
			.is_link = !str_is(db_str(q, 6), STR("file")),
		};
		const struct use *use = &uses[file.object];
		struct str source = source_of(s, file.path);

		file.held = file.path;
		if (source.bytes) {
			file.path = source;
			file.inode = 0;
		}
		file.process = use->process;
		file.t = use->t;
		file.is_run = use->is_run;
		file.is_lost = is_changed;
		if (!diff_is_kept(file.path))
			continue;
		if (was_there && file.is_file &&
		    (is_written_into(&file, sqlite3_column_int(q, 8)) ||
		     (use->process != DIFF_NONE && (!is_changed || use->is_of_before))))
			add_file(s, other, &s->inputs, file);
		if (!is_changed || !is_there || source.bytes)
			continue;
		add_file(s, other, &s->outputs, file);
		if (is_given(&file, was_there)) {
			struct diff_file *own = &s->outputs.v[s->outputs.n - 1];

			free(own->key);
			own->key = xmalloc(32);
			sprintf(own->key, "<given %zu>", ++n_given);
		}
	}
	sqlite3_finalize(q);
	free(uses);
}

static int by_use(const void *va, const void *vb)
{
	const struct diff_file *a = va, *b = vb;

	if (a->t != b->t)
		return a->t < b->t ? -1 : 1;
	return (a->object > b->object) - (a->object < b->object);
}

/* Of several with one key, which made up their names, each is one: in the order of their use. */
static void index_files(struct diff_files *files)
{
	if (files->n)
		qsort(files->v, files->n, sizeof(*files->v), by_use);
	for (size_t i = 0; i < files->n; i++) {
		size_t had = files->keys.n, again = 1;
		uint32_t key = strings_add(&files->keys, str_of(files->v[i].key));

		while (files->keys.n == had) {
			char *longer = xmalloc(strlen(files->v[i].key) + 24);

			sprintf(longer, "%s #%zu", files->v[i].key, ++again);
			key = strings_add(&files->keys, str_of(longer));
			if (files->keys.n > had) {
				free(files->v[i].key);
				files->v[i].key = longer;
			} else {
				free(longer);
			}
		}
		map_set(&files->of_key, key, i);
	}
}

const struct diff_file *diff_file_of(const struct diff_files *files, const char *key)
{
	uint32_t number;
	uint64_t place;

	if (!strings_find(&files->keys, str_of(key), &number) ||
	    !map_get(&files->of_key, number, &place))
		return NULL;
	return &files->v[place];
}

/* Inputs whose name has another file now. */
static void find_lost(struct diff_run *s)
{
	struct strings paths = {.n = 0};
	uint32_t number;

	for (size_t i = 0; i < s->outputs.n; i++)
		strings_add(&paths, s->outputs.v[i].path);
	for (size_t i = 0; i < s->inputs.n; i++)
		s->inputs.v[i].is_lost |= strings_find(&paths, s->inputs.v[i].path, &number);
	strings_free(&paths);
}

bool diff_is_kept(struct str path)
{
	return !str_is(path, STR("/etc/ld.so.cache")) && !str_starts(path, "/proc/") &&
	       !str_starts(path, "/sys/") &&
	       (!str_starts(path, "/dev/") || str_starts(path, "/dev/shm/"));
}

/* --- listings */

/* The names that the command made there and left, and when it first made, moved or removed one. */
static void add_own(struct diff_run *s, struct diff_listing *l)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT substr(bytes, ?1 + 2), max(how <> 'found' AND t_to IS NULL), "
		       "max(how = 'found'), min(CASE how WHEN 'found' THEN ifnull(t_to, ?3) ELSE "
		       "t_from END) FROM name n JOIN string ON string_id = n.path WHERE "
		       "length(bytes) > ?1 + 1 AND substr(bytes, 1, ?1 + 1) = ?2 AND "
		       "instr(substr(bytes, ?1 + 2), x'2f') = 0 GROUP BY 1");
	char *start = xmalloc(l->path.len + 2);

	memcpy(start, l->path.bytes, l->path.len);
	start[l->path.len] = '/';
	sqlite3_bind_int64(q, 1, (int64_t)l->path.len);
	sqlite3_bind_blob(q, 2, start, (int)l->path.len + 1, SQLITE_STATIC);
	sqlite3_bind_int64(q, 3, INT64_MAX);
	while (db_step(q)) {
		if (sqlite3_column_int(q, 1) && !sqlite3_column_int(q, 2)) {
			l->n_own++;
			l->own += name_hash(db_str(q, 0));
		}
		if (sqlite3_column_int64(q, 3) < l->t_changed)
			l->t_changed = sqlite3_column_int64(q, 3);
	}
	sqlite3_finalize(q);
	free(start);
}

static struct diff_listing *listing_of(struct diff_run *s, const struct diff_run *other,
				       struct str path)
{
	struct diff_listing *l;

	if (s->n_listings && str_is(s->listings[s->n_listings - 1].path, path))
		return &s->listings[s->n_listings - 1];
	GROW(s->listings, s->n_listings);
	l = &s->listings[s->n_listings++];
	*l = (struct diff_listing){
		.path = arena_str(&s->arena, path),
		.key = diff_name_in_both(&s->names, &other->names, path),
		.name = diff_name(&s->names, path, DIFF_PLAIN),
		.t = INT64_MAX,
		.t_changed = INT64_MAX,
		.sets = json_object(),
		.orders = json_object(),
	};
	add_own(s, l);
	return l;
}

static void read_listings(struct diff_run *s, const struct diff_run *other)
{
	sqlite3_stmt *q = db_prepare(
		s->db,
		"SELECT bytes, entries, entries || ' ' || in_any_order, '' || in_order, object, "
		"in_any_order "
		"FROM listing JOIN object ON object_id = object JOIN string ON string_id = path "
		"WHERE was_there_before ORDER BY bytes, listing.rowid");
	sqlite3_stmt *first = db_prepare(
		s->db, "SELECT min(e.t) FROM node JOIN edge e ON src = node_id AND e.kind = 13 "
		       "WHERE node.kind = 1 AND of = ?");

	while (db_step(q)) {
		struct diff_listing *l;

		if (!diff_is_kept(db_str(q, 0)))
			continue;
		l = listing_of(s, other, db_str(q, 0));
		if (!json_object_size(l->sets)) {
			l->entries = sqlite3_column_int64(q, 1);
			l->first = (uint64_t)sqlite3_column_int64(q, 5);
		}
		json_object_set_new(l->sets, db_str(q, 2).bytes, json_true());
		json_object_set_new(l->orders, db_str(q, 3).bytes, json_true());
		if (l->t != INT64_MAX)
			continue;
		sqlite3_bind_int64(first, 1, sqlite3_column_int64(q, 4));
		if (db_step(first) && sqlite3_column_type(first, 0) != SQLITE_NULL)
			l->t = sqlite3_column_int64(first, 0);
		sqlite3_reset(first);
	}
	sqlite3_finalize(first);
	sqlite3_finalize(q);
}

/* --- */

static void read_files(struct diff_run *s, const struct diff_run *other)
{
	read_objects(s, other);
	find_lost(s);
	index_files(&s->inputs);
	index_files(&s->outputs);
	read_listings(s, other);
}

void diff_runs_read_files(struct diff_run *a, struct diff_run *b)
{
	size_t *roles_a = xcalloc(a->n + 1, sizeof(*roles_a));
	size_t *roles_b = xcalloc(b->n + 1, sizeof(*roles_b));

	for (size_t i = 0; i < a->n; i++)
		if (a->v[i].match != DIFF_NONE) {
			roles_a[i] = i + 1;
			roles_b[a->v[i].match] = i + 1;
		}
	a->names.roles = roles_a;
	b->names.roles = roles_b;
	read_files(a, b);
	read_files(b, a);
}

static void end_files(struct diff_files *files)
{
	for (size_t i = 0; i < files->n; i++) {
		free(files->v[i].key);
		free(files->v[i].name);
	}
	free(files->v);
	strings_free(&files->keys);
	map_free(&files->of_key);
}

static void end_process(struct diff_process *p)
{
	for (size_t i = 0; i < p->n_execs; i++)
		free(p->execs[i].key);
	free(p->execs);
	free(p->key);
	free(p->command);
}

void diff_run_end(struct diff_run *s)
{
	for (size_t i = 0; i < s->n; i++)
		end_process(&s->v[i]);
	free(s->v);
	for (size_t i = 0; i < s->n_listings; i++) {
		free(s->listings[i].key);
		free(s->listings[i].name);
		json_decref(s->listings[i].sets);
		json_decref(s->listings[i].orders);
	}
	free(s->listings);
	free((void *)s->names.roles);
	diff_names_end(&s->names);
	map_free(&s->process_of);
	end_files(&s->inputs);
	end_files(&s->outputs);
	arena_free(&s->arena);
}
