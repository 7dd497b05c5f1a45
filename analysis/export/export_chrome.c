/*
 * export_chrome.c - the trace event format that Chrome's tracing and Perfetto show: a track for
 * each process and for each of its threads, a slice for each program run and for each thread that
 * it made, arrows from fork to child and from end to wait, from a thread to those that it made and
 * to the one that joined it, and from the thread that released a lock to the one that acquired it.
 *
 * A process's track has its pid for a number, and so has its first thread; a pid that was used
 * again gets one that no pid can have, and so do its threads.
 */
#include "export.h"

#include <sys/wait.h>

#include "graph/db.h"
#include "base/out.h"

/* 4194304: one more than the greatest pid there can be. */
#define TRACKS                                                                                     \
	"WITH track AS (SELECT process_id, status, pid + 4194304 * (row_number() OVER "            \
	"(PARTITION BY pid ORDER BY t_begin, process_id) - 1) AS track FROM process) "

static json_t *micros(int64_t ns)
{
	return json_real((double)ns / 1e3);
}

/* Ops from before the first process could say so are shown as of the beginning. */
static int64_t from_zero(int64_t t)
{
	return t < 0 ? 0 : t;
}

struct track {
	int64_t process, thread;
};

/* The track of a process and its first thread. */
static struct track first_track(int64_t process)
{
	return (struct track){process, process};
}

static json_t *event(const char *phase, struct str name, struct track track, int64_t t)
{
	return json_pack("{s:s, s:o, s:I, s:I, s:o}", "ph", phase, "name", out_json_text(name),
			 "pid", (json_int_t)track.process, "tid", (json_int_t)track.thread, "ts",
			 micros(from_zero(t)));
}

static void put_metadata(struct export *e, const char *name, struct track track, const char *key,
			 json_t *value)
{
	json_t *o = event("M", str_of(name), track, 0);

	json_object_set_new(o, "args", json_pack("{s:o}", key, value));
	export_member(e, NULL, o);
}

/* A process is named after what it ran last. */
static void put_names(struct export *e)
{
	sqlite3_stmt *s = db_prepare(e->db, TRACKS
				     "SELECT track, process_id, a.bytes, x.bytes FROM track "
				     "JOIN image i ON process = process_id AND epoch = "
				     "(SELECT max(epoch) FROM image WHERE process = process_id) "
				     "LEFT JOIN string a ON a.string_id = argv "
				     "LEFT JOIN string x ON x.string_id = exe");

	while (export_next(s)) {
		struct str program = export_program(db_str(s, 3), db_str(s, 2));
		struct track track = first_track(sqlite3_column_int64(s, 0));

		put_metadata(e, "process_name", track, "name", out_json_text(program));
		put_metadata(e, "thread_name", track, "name", out_json_text(program));
		put_metadata(e, "process_sort_index", track, "sort_index",
			     json_integer(sqlite3_column_int64(s, 1)));
	}
}

static void set_status(json_t *args, sqlite3_stmt *s, int column)
{
	int status = sqlite3_column_int(s, column);

	if (sqlite3_column_type(s, column) == SQLITE_NULL)
		return;
	if (WIFSIGNALED(status))
		json_object_set_new(args, "signal", json_integer(WTERMSIG(status)));
	else
		json_object_set_new(args, "exit", json_integer(WEXITSTATUS(status)));
}

static void put_slices(struct export *e)
{
	sqlite3_stmt *s = db_prepare(
		e->db, TRACKS "SELECT track, i.t_begin, i.t_end, a.bytes, x.bytes, c.bytes, n_ops, "
			      "status FROM image i JOIN track ON process_id = process "
			      "LEFT JOIN string a ON a.string_id = argv "
			      "LEFT JOIN string x ON x.string_id = exe "
			      "LEFT JOIN string c ON c.string_id = cwd");

	while (export_next(s)) {
		int64_t begin = from_zero(sqlite3_column_int64(s, 1));
		int64_t end = sqlite3_column_type(s, 2) == SQLITE_NULL ? e->end
								       : sqlite3_column_int64(s, 2);
		json_t *o = event("X", export_program(db_str(s, 4), db_str(s, 3)),
				  first_track(sqlite3_column_int64(s, 0)), begin);
		json_t *args = json_pack("{s:o}", "command", export_command(db_str(s, 3)));

		json_object_set_new(o, "dur", micros(end > begin ? end - begin : 0));
		json_object_set_new(o, "cat", json_string("program"));
		if (sqlite3_column_type(s, 4) != SQLITE_NULL)
			json_object_set_new(args, "executable", out_json_text(db_str(s, 4)));
		if (sqlite3_column_type(s, 5) != SQLITE_NULL)
			json_object_set_new(args, "directory", out_json_text(db_str(s, 5)));
		json_object_set_new(args, "operations", json_integer(sqlite3_column_int64(s, 6)));
		set_status(args, s, 7);
		json_object_set_new(o, "args", args);
		export_member(e, NULL, o);
	}
}

/* Threads that programs made: of each program run the first one is the run itself. */
static void put_threads(struct export *e)
{
	sqlite3_stmt *s =
		db_prepare(e->db, TRACKS
			   "SELECT track, tid + track - pid, serial, t.t_begin, t.t_end, t.n_ops "
			   "FROM thread t JOIN image ON image_id = image "
			   "JOIN process p ON p.process_id = process "
			   "JOIN track k ON k.process_id = p.process_id "
			   "WHERE serial > 0 AND t.t_begin NOT NULL");

	while (export_next(s)) {
		struct track track = {sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 1)};
		int64_t begin = from_zero(sqlite3_column_int64(s, 3));
		int64_t end = sqlite3_column_int64(s, 4);
		char name[40];
		json_t *o;

		snprintf(name, sizeof(name), "thread %lld", (long long)sqlite3_column_int64(s, 2));
		o = event("X", str_of(name), track, begin);
		json_object_set_new(o, "dur", micros(end > begin ? end - begin : 0));
		json_object_set_new(o, "cat", json_string("thread"));
		json_object_set_new(
			o, "args",
			json_pack("{s:I}", "operations", (json_int_t)sqlite3_column_int64(s, 5)));
		export_member(e, NULL, o);
		put_metadata(e, "thread_name", track, "name", json_string(name));
		put_metadata(e, "thread_sort_index", track, "sort_index",
			     json_integer(sqlite3_column_int64(s, 2)));
	}
}

struct arrow {
	struct str name;
	const char *category;
	int64_t id;
	struct track track[2];
	int64_t t[2];
};

static void put_arrow(struct export *e, const struct arrow *a)
{
	static const char *const phase[] = {"s", "f"};

	for (int i = 0; i < 2; i++) {
		json_t *o = event(phase[i], a->name, a->track[i], a->t[i]);

		json_object_set_new(o, "cat", json_string(a->category));
		json_object_set_new(o, "id", json_integer(a->id));
		if (i)
			json_object_set_new(o, "bp", json_string("e"));
		export_member(e, NULL, o);
	}
}

/* From the fork to the child's first moment, and from its last one to the wait that got its status.
 */
static int64_t put_process_arrows(struct export *e)
{
	sqlite3_stmt *s = db_prepare(
		e->db, TRACKS "SELECT k.name, p.track, q.track, e.t, i.t_end, j.t_begin, e.kind "
			      "FROM edge e JOIN edge_kind k ON k.kind = e.kind "
			      "JOIN node a ON a.node_id = src JOIN node b ON b.node_id = dst "
			      "JOIN image i ON i.image_id = a.of JOIN image j ON j.image_id = b.of "
			      "JOIN track p ON p.process_id = i.process "
			      "JOIN track q ON q.process_id = j.process "
			      "WHERE e.kind IN (7, 8, 14) AND i.process <> j.process");
	int64_t id = 0;

	while (export_next(s)) {
		bool is_wait = sqlite3_column_int(s, 6) == EDGE_WAIT;
		struct arrow arrow = {.name = db_str(s, 0),
				      .category = "process",
				      .id = ++id,
				      .track = {first_track(sqlite3_column_int64(s, 1)),
						first_track(sqlite3_column_int64(s, 2))},
				      .t = {sqlite3_column_int64(s, is_wait ? 4 : 3),
					    sqlite3_column_int64(s, is_wait ? 3 : 5)}};

		put_arrow(e, &arrow);
	}
	return id;
}

/* From the last op that came before to the one that came after. */
static void put_thread_arrows(struct export *e, int64_t id)
{
	sqlite3_stmt *s = db_prepare(
		e->db, TRACKS
		"SELECT kind, p.track, CASE a.serial WHEN 0 THEN p.track ELSE a.tid + p.track - "
		"x.pid"
		" END, q.track, CASE b.serial WHEN 0 THEN q.track ELSE b.tid + q.track - y.pid END,"
		" min(t, ifnull(t_from, t)), t FROM sync "
		"JOIN thread a ON a.thread_id = from_thread JOIN thread b ON b.thread_id = "
		"to_thread "
		"JOIN image i ON i.image_id = a.image JOIN image j ON j.image_id = b.image "
		"JOIN process x ON x.process_id = i.process "
		"JOIN process y ON y.process_id = j.process "
		"JOIN track p ON p.process_id = i.process JOIN track q ON q.process_id = j.process "
		"WHERE lock NOT NULL OR kind = 'join' OR (kind = 'create' AND b.serial > 0)");

	while (export_next(s)) {
		struct arrow arrow = {
			.name = db_str(s, 0),
			.category = "sync",
			.id = ++id,
			.track = {{sqlite3_column_int64(s, 1), sqlite3_column_int64(s, 2)},
				  {sqlite3_column_int64(s, 3), sqlite3_column_int64(s, 4)}},
			.t = {sqlite3_column_int64(s, 5), sqlite3_column_int64(s, 6)}};

		put_arrow(e, &arrow);
	}
}

void export_chrome(struct export *e)
{
	fputc('{', e->f);
	export_member(e, "displayTimeUnit", json_string("ms"));
	export_member(e, "otherData",
		      json_pack("{s:s, s:s, s:o}", "tool", PROV_TOOL, "recording", e->uuid, "began",
				export_date(e, 0)));
	export_open(e, "traceEvents", '[');
	put_names(e);
	put_slices(e);
	put_threads(e);
	put_thread_arrows(e, put_process_arrows(e));
	export_close(e, '[');
	export_close(e, '{');
	fputc('\n', e->f);
}
