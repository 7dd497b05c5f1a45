/* diff_run.c - see diff_run.h. */
#include "diff_run.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "graph/db.h"
#include "base/out.h"

/* --- names */

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '.' || c == '-' || c == '+';
}

static size_t run_of(struct str s, size_t at, int (*is)(int))
{
	size_t n = 0;

	while (at + n < s.len && is((unsigned char)s.bytes[at + n]))
		n++;
	return n;
}

static bool starts_at(struct str s, size_t at, struct str with)
{
	return with.len && s.len - at >= with.len && !memcmp(s.bytes + at, with.bytes, with.len);
}

static size_t run_of_random(struct str s, size_t at)
{
	size_t n = 0;

	while (at + n < s.len &&
	       (islower((unsigned char)s.bytes[at + n]) ||
		isdigit((unsigned char)s.bytes[at + n]) || s.bytes[at + n] == '_'))
		n++;
	return n;
}

/* A UUID, with dashes or without. */
static size_t length_of_uuid(struct str s, size_t at)
{
	size_t n = 0, digits = 0;

	while (at + n < s.len && (isxdigit((unsigned char)s.bytes[at + n]) ||
				  (s.bytes[at + n] == '-' && digits < 32))) {
		digits += s.bytes[at + n] != '-';
		n++;
	}
	return digits >= 32 ? n : 0;
}

/* Names of Python's tempfile and multiprocessing end with eight of [a-z0-9_]. */
static size_t put_python(char **to, struct str s, size_t at)
{
	static const struct str heads[] = {STR("tmp"),	 STR("sem.mp-"),   STR("mp-"),
					   STR("pymp-"), STR("listener-"), STR("psm_")};

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (starts_at(s, at, heads[i]) && run_of_random(s, at + heads[i].len) == 8) {
			*to = mempcpy(*to, heads[i].bytes, heads[i].len);
			*(*to)++ = '*';
			return heads[i].len + 8;
		}
	return 0;
}

/*
 * mkstemp(3) and its kin end a name, or what stands before its first dot, with six characters;
 * mktemp(1) makes tmp.XXXXXXXXXX.
 */
static size_t put_temporary(char **to, struct str s, size_t at)
{
	size_t n = put_python(to, s, at), end, begin, part = at;

	if (n)
		return n;
	n = length_of_uuid(s, at);
	if (n) {
		*(*to)++ = '*';
		return n;
	}
	while (at + n < s.len && is_word(s.bytes[at + n]))
		n++;
	for (end = at; end < at + n && s.bytes[end] != '.'; end++)
		;
	if (end < at + n && run_of(s, end + 1, isalnum) >= 10) {
		part = end + 1;
		end = part + run_of(s, part, isalnum);
	}
	for (begin = end; begin > part && isalnum((unsigned char)s.bytes[begin - 1]); begin--)
		;
	begin = end - begin < 6 ? end : part > at ? begin : end - 6;
	*to = mempcpy(*to, s.bytes + at, begin - at);
	if (begin < end)
		*(*to)++ = '*';
	*to = mempcpy(*to, s.bytes + end, at + n - end);
	return n;
}

static size_t put_directory(char **to, struct str s, size_t at)
{
	static const struct str dirs[] = {STR("/tmp/"), STR("/var/tmp/"), STR("/dev/shm/")};

	for (size_t i = 0; i < sizeof(dirs) / sizeof(dirs[0]); i++)
		if (starts_at(s, at, dirs[i])) {
			*to = mempcpy(*to, dirs[i].bytes, dirs[i].len);
			return dirs[i].len + put_temporary(to, s, at + dirs[i].len);
		}
	return 0;
}

/* A pid of this recording, or a number that says what was built. */
static size_t put_number(const struct diff_run *run, char **to, struct str s, size_t at)
{
	size_t digits = run_of(s, at, isdigit), hex = run_of(s, at, isxdigit);
	size_t uuid = length_of_uuid(s, at);
	uint64_t pid;

	if (uuid) {
		*(*to)++ = '*';
		return uuid;
	}
	if (digits < 2 || digits > 9 || hex > digits)
		return 0;
	if (!map_get(&run->pids, strtoull(s.bytes + at, NULL, 10), &pid))
		return 0;
	*to = stpcpy(*to, "PID");
	return digits;
}

/* <secret:HASH> of another key. */
static size_t put_secret(char **to, struct str s, size_t at)
{
	static const struct str head = STR("<secret:");
	size_t n = head.len + 16;

	if (!starts_at(s, at, head) || s.len - at <= n || s.bytes[at + n] != '>')
		return 0;
	*to = stpcpy(*to, "<secret>");
	return n + 1;
}

static size_t put_replaced(const struct diff_run *run, char **to, struct str s, size_t at)
{
	bool is_inside = at && is_word(s.bytes[at - 1]);
	size_t n = 0;

	if (run->has_other_key && s.bytes[at] == '<')
		return put_secret(to, s, at);
	if (starts_at(s, at, run->cwd) && !is_inside &&
	    (at + run->cwd.len == s.len || !is_word(s.bytes[at + run->cwd.len]))) {
		*(*to)++ = '.';
		return run->cwd.len;
	}
	if (s.bytes[at] == '/' && !is_inside)
		n = put_directory(to, s, at);
	else if (!at || !isalnum((unsigned char)s.bytes[at - 1]))
		n = put_number(run, to, s, at);
	return n;
}

char *diff_run_name(const struct diff_run *run, struct str s, bool is_temporary)
{
	char *name = xmalloc(3 * s.len + 16), *to = name, *text;
	const char *slash = s.len ? memrchr(s.bytes, '/', s.len) : NULL;
	size_t last = slash ? (size_t)(slash + 1 - s.bytes) : 0;
	json_t *printable;

	for (size_t at = 0; at < s.len;) {
		size_t n = put_replaced(run, &to, s, at);

		if (!n && is_temporary && at == last)
			n = put_temporary(&to, s, at);
		if (!n) {
			*to++ = s.bytes[at] ? s.bytes[at] : ' ';
			n = 1;
		}
		at += n;
	}
	printable = out_json_text((struct str){name, (size_t)(to - name)});
	text = str_dup(str_of(json_string_value(printable)));
	json_decref(printable);
	free(name);
	return text;
}

/* --- what the database has */

static char *secret_key(sqlite3 *db)
{
	sqlite3_stmt *q = db_prepare(db, "SELECT value FROM meta WHERE key = 'secret_key'");
	char *key = db_step(q) ? str_dup(db_str(q, 0)) : NULL;

	sqlite3_finalize(q);
	return key;
}

static bool is_same_key(sqlite3 *a, sqlite3 *b)
{
	char *of_a = secret_key(a), *of_b = secret_key(b);
	bool is_same = of_a && of_b && !strcmp(of_a, of_b);

	free(of_a);
	free(of_b);
	return is_same;
}

static void read_times(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT value, value + (SELECT max(t_end) FROM process) FROM meta "
		       "WHERE key = 'began'");

	if (db_step(q)) {
		s->began = sqlite3_column_int64(q, 0);
		s->ended = sqlite3_column_int64(q, 1);
	}
	sqlite3_finalize(q);
	q = db_prepare(s->db, "SELECT bytes FROM image JOIN string ON string_id = cwd "
			      "WHERE how = 'first' ORDER BY image_id LIMIT 1");
	if (db_step(q) && db_str(q, 0).len > 1)
		s->cwd = arena_str(&s->arena, db_str(q, 0));
	sqlite3_finalize(q);
}

static void read_processes(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT process_id, pid, parent, status, min(node_id), max(node_id), "
		       "max(how = 'launcher') FROM process LEFT JOIN image ON process = process_id "
		       "LEFT JOIN node n ON n.of = image_id AND n.kind = 0 "
		       "GROUP BY process_id ORDER BY process.t_begin, process_id");

	while (db_step(q)) {
		struct diff_process p = {
			.id = sqlite3_column_int64(q, 0),
			.pid = sqlite3_column_int64(q, 1),
			.parent = sqlite3_column_type(q, 2) == SQLITE_NULL
					  ? -1
					  : sqlite3_column_int64(q, 2),
			.has_status = sqlite3_column_type(q, 3) != SQLITE_NULL,
			.status = sqlite3_column_int(q, 3),
			.first = sqlite3_column_int64(q, 4),
			.last = sqlite3_column_int64(q, 5),
			.is_launcher = sqlite3_column_int(q, 6),
			.inputs = json_object(),
			.match = DIFF_NONE,
		};

		map_set(&s->pids, (uint64_t)p.pid, 1);
		map_set(&s->process_of, (uint64_t)p.id, s->n);
		GROW(s->v, s->n);
		s->v[s->n++] = p;
	}
	sqlite3_finalize(q);
}

static size_t process_at(const struct diff_run *s, int64_t id)
{
	uint64_t i;

	if (!map_get(&s->process_of, (uint64_t)id, &i))
		die(EXIT_TORN, "the database is damaged: it has no process %lld", (long long)id);
	return i;
}

/* One program after the other; takes the name. */
static void add_to_key(struct diff_process *p, char *name)
{
	size_t n = strlen(name), had = p->key ? strlen(p->key) : 0;
	char *key = xmalloc(had + n + 2);

	while (n && name[n - 1] == ' ') /* where the last NUL was */
		name[--n] = '\0';
	sprintf(key, "%s%s%s", had ? p->key : "", had ? "\n" : "", name);
	free(p->key);
	free(name);
	p->key = key;
}

/* A damaged recording may have a process of which no program run is known. */
static void name_unknown(struct diff_process *p)
{
	if (!p->key)
		p->key = str_dup(STR("(forked)"));
	if (!p->command)
		p->command = str_dup(STR("(unknown)"));
	if (!p->executable)
		p->executable = str_dup(STR(""));
	if (!p->program)
		p->program = str_dup(STR(""));
}

/* A fork goes on with its parent's program: only what was executed makes a process another one. */
static void read_images(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT process, how IN ('forked', 'sharing'), a.bytes, x.bytes, e.bytes, "
		       "c.bytes FROM image LEFT JOIN string a ON a.string_id = argv "
		       "LEFT JOIN string x ON x.string_id = exe "
		       "LEFT JOIN string e ON e.string_id = env "
		       "LEFT JOIN string c ON c.string_id = command ORDER BY process, epoch");

	while (db_step(q)) {
		struct diff_process *p = &s->v[process_at(s, sqlite3_column_int64(q, 0))];
		struct str argv = db_str(q, 2), exe = db_str(q, 3);
		const char *slash = exe.len ? memrchr(exe.bytes, '/', exe.len) : NULL;

		free(p->command);
		free(p->executable);
		free(p->program);
		p->command = diff_run_name(s, db_str(q, 5), false);
		p->executable = diff_run_name(s, exe, false);
		p->program = str_dup(
			slash ? (struct str){slash + 1, (size_t)(exe.bytes + exe.len - slash - 1)}
			      : exe);
		p->environment = db_str(q, 4);
		if (p->environment.bytes)
			p->environment = arena_str(&s->arena, p->environment);
		if (!sqlite3_column_int(q, 1))
			add_to_key(p, diff_run_name(s, argv, false));
	}
	sqlite3_finalize(q);
	for (size_t i = 0; i < s->n; i++)
		name_unknown(&s->v[i]);
}

static void read_objects(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT object_id, was_there_before, is_there_after, is_changed, bytes, "
		       "major, minor, inode, kind FROM object JOIN string ON string_id = path "
		       "WHERE kind IN ('file', 'directory', 'link', 'device')");

	while (db_step(q)) {
		bool is_changed = sqlite3_column_int(q, 3), is_there = sqlite3_column_int(q, 2);
		char *name = diff_run_name(s, db_str(q, 4), is_changed && !is_there);
		json_t *path = out_json_text(db_str(q, 4));
		bool is_file = str_is(db_str(q, 8), STR("file"));

		map_set(&s->name_of, (uint64_t)sqlite3_column_int64(q, 0),
			strings_add(&s->names, str_of(name)));
		if (is_changed && is_there)
			json_object_set_new(s->outputs, name, json_pack("[O, b]", path, is_file));
		else if (is_file && !is_changed && sqlite3_column_int(q, 1))
			json_object_set_new(s->inputs, name,
					    json_pack("[O, I, I]", path,
						      (json_int_t)sqlite3_column_int64(q, 7),
						      (json_int_t)sqlite3_column_int64(q, 0)));
		json_decref(path);
		free(name);
	}
	sqlite3_finalize(q);
}

static void read_listings(struct diff_run *s)
{
	sqlite3_stmt *q = db_prepare(
		s->db, "SELECT DISTINCT object, entries || ' ' || in_any_order FROM listing "
		       "JOIN object ON object_id = object WHERE was_there_before ORDER BY 1, 2");
	uint64_t name;

	while (db_step(q)) {
		const char *text;
		json_t *digests;

		if (!map_get(&s->name_of, (uint64_t)sqlite3_column_int64(q, 0), &name))
			continue;
		text = s->names.v[name].bytes;
		digests = json_object_get(s->listings, text);
		if (!digests) {
			digests = json_array();
			json_object_set_new(s->listings, text, digests);
		}
		json_array_append_new(digests, out_json_text(db_str(q, 1)));
	}
	sqlite3_finalize(q);
}

static void read_inputs(struct diff_run *s)
{
	sqlite3_stmt *q =
		db_prepare(s->db, "SELECT process, a.of, min(b.node_id) FROM edge e "
				  "JOIN node a ON a.node_id = src AND a.kind = 1 "
				  "JOIN node b ON b.node_id = dst AND b.kind = 0 "
				  "JOIN image ON image_id = b.of WHERE e.kind < 14 GROUP BY 1, 2");
	json_t *used = json_object();
	uint64_t name;

	while (db_step(q)) {
		json_t *inputs = s->v[process_at(s, sqlite3_column_int64(q, 0))].inputs;
		int64_t object = sqlite3_column_int64(q, 1);
		const char *text;
		json_t *input;

		if (!map_get(&s->name_of, (uint64_t)object, &name))
			continue;
		text = s->names.v[name].bytes;
		json_object_set_new(inputs, text, json_integer(sqlite3_column_int64(q, 2)));
		input = json_object_get(s->inputs, text);
		if (json_integer_value(json_array_get(input, 2)) == object)
			json_object_set(used, text, input);
	}
	sqlite3_finalize(q);
	json_decref(s->inputs); /* what was only met says nothing */
	s->inputs = used;
}

void diff_run_of(struct diff_run *s, sqlite3 *db, sqlite3 *other)
{
	*s = (struct diff_run){.db = db,
			       .inputs = json_object(),
			       .outputs = json_object(),
			       .listings = json_object()};
	s->has_other_key = !is_same_key(db, other);
	read_times(s);
	read_processes(s);
	read_images(s);
	read_objects(s);
	read_inputs(s);
	read_listings(s);
}

void diff_run_end(struct diff_run *s)
{
	for (size_t i = 0; i < s->n; i++) {
		free(s->v[i].key);
		free(s->v[i].program);
		free(s->v[i].executable);
		free(s->v[i].command);
		json_decref(s->v[i].inputs);
	}
	free(s->v);
	map_free(&s->pids);
	map_free(&s->process_of);
	map_free(&s->name_of);
	strings_free(&s->names);
	json_decref(s->inputs);
	json_decref(s->outputs);
	json_decref(s->listings);
	arena_free(&s->arena);
}
