/* remake.c - see remake.h. */
#include "remake.h"

#include <stdlib.h>
#include <string.h>

#include "graph/db.h"

#define DEEP 10000 /* a damaged database may lead in circles */

static struct remake_run *run_of(const struct remake *r, int64_t image)
{
	if (image < 0 || (uint64_t)image >= r->n_runs)
		stored_lacks("image", image);
	return &r->runs[image];
}

const struct run_state *remake_state(const struct remake *r, int64_t image)
{
	static const struct run_state unknown;

	return (uint64_t)image < r->states->n ? &r->states->v[image] : &unknown;
}

/* --- who came from whom */

static void load_images(struct remake *r)
{
	sqlite3_stmt *s = db_prepare(r->rows->db, "SELECT image_id, process, epoch, how, "
						  "t_begin FROM image ORDER BY image_id");

	while (db_step(s)) {
		struct str how = db_str(s, 3);
		bool is_fork = str_is(how, STR("forked")) || str_is(how, STR("sharing"));

		if ((uint64_t)sqlite3_column_int64(s, 0) != r->n_runs)
			stored_lacks("image", (int64_t)r->n_runs);
		GROW(r->runs, r->n_runs);
		r->runs[r->n_runs++] = (struct remake_run){
			.process = sqlite3_column_int64(s, 1),
			.epoch = sqlite3_column_int64(s, 2),
			.t_begin = sqlite3_column_int64(s, 4),
			.above = -1,
			.is_command = !is_fork,
			.is_launcher = str_is(how, STR("launcher")),
			.reader = -1,
		};
	}
	sqlite3_finalize(s);
}

static void load_ancestry(struct remake *r)
{
	sqlite3_stmt *s = db_prepare(
		r->rows->db,
		"SELECT c.of, p.of FROM edge e JOIN node c ON c.node_id = e.dst JOIN node p ON "
		"p.node_id = e.src WHERE e.kind IN (7, 8) AND c.kind = 0 AND p.kind = 0");

	while (db_step(s)) {
		int64_t child = sqlite3_column_int64(s, 0), parent = sqlite3_column_int64(s, 1);

		if (child != parent && run_of(r, child)->above < 0 &&
		    !run_of(r, parent)->is_launcher)
			run_of(r, child)->above = parent;
	}
	sqlite3_finalize(s);
}

/* The image whose program it runs. */
static int64_t command_of(const struct remake *r, int64_t image)
{
	for (int i = 0; i < DEEP && !run_of(r, image)->is_command && run_of(r, image)->above >= 0;
	     i++)
		image = run_of(r, image)->above;
	return image;
}

/* The command that started this one, or was this process before; -1. */
static int64_t command_above(const struct remake *r, int64_t image)
{
	int64_t above = run_of(r, image)->above;

	return above < 0 ? -1 : command_of(r, above);
}

static bool is_below_wanted(const struct remake *r, int64_t image)
{
	for (int i = 0; i < DEEP && (image = command_above(r, image)) >= 0; i++)
		if (run_of(r, image)->is_wanted)
			return true;
	return false;
}

/* The nearest command that both come from; the first of all if there is none. */
static int64_t common(const struct remake *r, int64_t a, int64_t b)
{
	for (int i = 0; i < DEEP && a >= 0; i++, a = command_above(r, a)) {
		int64_t c = b;

		for (int k = 0; k < DEEP && c >= 0; k++, c = command_above(r, c))
			if (a == c)
				return a;
	}
	return b;
}

/* --- what is needed */

static void push(struct remake *r, int64_t node)
{
	uint64_t known;

	if (map_get(&r->seen, (uint64_t)node, &known))
		return;
	map_set(&r->seen, (uint64_t)node, 1);
	GROW(r->queue, r->n_queue);
	r->queue[r->n_queue++] = node;
}

/* Of a query with one parameter: all nodes that it gives. */
static void push_all(struct remake *r, const char *sql, int64_t parameter)
{
	sqlite3_stmt *s = db_prepare(r->rows->db, sql);

	sqlite3_bind_int64(s, 1, parameter);
	while (db_step(s))
		push(r, sqlite3_column_int64(s, 0));
	sqlite3_finalize(s);
}

/* A program whose business is to run others, as its arguments say. */
static bool is_runner(const struct remake *r, int64_t image)
{
	static const char *const runners[] = {
		"sh",	  "dash",    "bash",  "ksh",	"mksh",	 "zsh",	     "ash",  "busybox",
		"make",	  "gmake",   "bmake", "ninja",	"samu",	 "env",	     "nice", "nohup",
		"setsid", "timeout", "time",  "stdbuf", "xargs", "parallel", "sudo"};
	struct str exe = stored_image(r->rows, image)->exe;
	const char *slash = exe.len ? memrchr(exe.bytes, '/', exe.len) : NULL;

	if (slash) {
		exe.len -= (size_t)(slash + 1 - exe.bytes);
		exe.bytes = slash + 1;
	}
	for (size_t i = 0; i < sizeof(runners) / sizeof(runners[0]); i++)
		if (str_is(exe, str_of(runners[i])))
			return true;
	return false;
}

/* With the program that started it for its own ends, as gcc starts an assembler. */
static void want(struct remake *r, int64_t image)
{
	int64_t above;

	if (run_of(r, image)->is_wanted || run_of(r, image)->is_launcher)
		return;
	run_of(r, image)->is_wanted = true;
	above = command_above(r, image);
	/* Or it is not known what it was given. */
	if (above >= 0 && (!is_runner(r, above) || !remake_state(r, image)->is_known))
		want(r, above);
}

static bool has_open(const struct remake *r, int64_t image, struct str path)
{
	const struct run_state *state = remake_state(r, image);

	for (size_t i = 0; path.bytes && i < state->n_fds; i++)
		if (!str_compare(state->fds[i].path, path))
			return true;
	return false;
}

/* A program has the file from who opened it: before it was executed, or as a shell does for a command. */
static bool is_given(const struct remake *r, int64_t to, int64_t by, struct str path)
{
	const struct remake_run *a = run_of(r, by), *b = run_of(r, to);

	if (!b->is_command || !has_open(r, to, path))
		return false;
	return (a->process == b->process && b->epoch > a->epoch) ||
	       (to != by && command_above(r, to) == command_of(r, by));
}

/* A command for which `by` opened the object under that name is needed, not `by`. */
static bool pass_on(struct remake *r, int64_t by, struct str path)
{
	bool is_passed_on = false;

	for (size_t i = 0; i < r->n_runs; i++) {
		if (!is_given(r, (int64_t)i, by, path))
			continue;
		is_passed_on = true;
		push_all(r, "SELECT node_id FROM node WHERE kind = 0 AND of = ?", (int64_t)i);
	}
	return is_passed_on;
}

static bool pass_on_by_any_name(struct remake *r, int64_t by, int64_t object)
{
	sqlite3_stmt *s = db_prepare(r->rows->db, "SELECT bytes FROM name JOIN string ON "
						  "string_id = path WHERE object = ?");
	bool is_passed_on = false;

	sqlite3_bind_int64(s, 1, object);
	while (db_step(s))
		is_passed_on |= pass_on(r, by, db_str(s, 0));
	sqlite3_finalize(s);
	return is_passed_on;
}

static void follow_object(struct remake *r, const struct stored_node *node, int64_t src,
			  uint32_t kind)
{
	const struct stored_node *from = stored_node(r->rows, src);
	bool is_opening = kind == EDGE_CREATE || kind == EDGE_TRUNCATE;

	if (!is_opening || !from->image ||
	    !pass_on_by_any_name(r, from->image->id, node->object->id))
		push(r, src);
}

static void follow_process(struct remake *r, const struct stored_node *node, int64_t src,
			   uint32_t kind)
{
	bool is_beginning = kind == EDGE_FORK || kind == EDGE_EXEC;

	/* The arguments of a command are known; a fork goes on with what its parent has. */
	if (is_beginning && run_of(r, node->image->id)->is_command)
		return;
	push(r, src);
}

/* The processes that made the directories that it is in, and gave it its names. */
static void follow_names(struct remake *r, const struct stored_object *object)
{
	uint64_t known;
	size_t slash;
	char *path;
	sqlite3_stmt *s;

	if (map_get(&r->objects, (uint64_t)object->id, &known))
		return;
	map_set(&r->objects, (uint64_t)object->id, 1);
	if (!str_starts(object->path, "/"))
		return;
	path = str_dup(object->path);
	slash = (size_t)(strrchr(path, '/') - path);
	push_all(r,
		 "SELECT src FROM name n JOIN object o ON o.kind = 'name' AND o.path = n.path "
		 "JOIN node v ON v.kind = 1 AND v.of = o.object_id JOIN edge ON dst = v.node_id "
		 "WHERE n.object = ? AND n.how IN ('rename', 'link') AND edge.kind = 15",
		 object->id);
	path[slash] = 0;
	s = db_prepare(
		r->rows->db,
		"SELECT node_id FROM string JOIN name n ON n.path = string_id "
		"JOIN object o ON object_id = n.object AND o.kind = 'directory' "
		"AND was_there_before = 0 "
		"JOIN node v ON v.kind = 1 AND v.of = object_id WHERE bytes = CAST(? AS BLOB)");
	sqlite3_bind_text(s, 1, path, -1, SQLITE_STATIC);
	while (*path && db_step(s))
		push(r, sqlite3_column_int64(s, 0));
	sqlite3_finalize(s);
	free(path);
}

static void follow(struct remake *r, int64_t id, sqlite3_stmt *edges)
{
	const struct stored_node *node = stored_node(r->rows, id);

	if (node->image)
		want(r, command_of(r, node->image->id));
	else
		follow_names(r, node->object);
	sqlite3_reset(edges);
	sqlite3_bind_int64(edges, 1, id);
	while (db_step(edges)) {
		int64_t src = sqlite3_column_int64(edges, 0);
		uint32_t kind = (uint32_t)sqlite3_column_int(edges, 1);

		if (!EDGE_IS_DEFAULT(kind))
			continue;
		if (node->image)
			follow_process(r, node, src, kind);
		else
			follow_object(r, node, src, kind);
	}
}

static void follow_all(struct remake *r)
{
	sqlite3_stmt *edges = db_prepare(r->rows->db, "SELECT src, kind FROM edge WHERE dst = ?");

	while (r->n_queue)
		follow(r, r->queue[--r->n_queue], edges);
	sqlite3_finalize(edges);
}

/* All that runs with what is wanted has to find its inputs, too. */
static void settle(struct remake *r)
{
	bool is_more = true;

	while (is_more) {
		follow_all(r);
		for (size_t i = 0; i < r->n_runs; i++) {
			int64_t command = command_of(r, (int64_t)i);

			if (run_of(r, command)->is_wanted || is_below_wanted(r, command))
				push_all(r, "SELECT node_id FROM node WHERE kind = 0 AND of = ?",
					 (int64_t)i);
		}
		is_more = r->n_queue;
	}
}

/* --- pipes */

static int by_begin(const void *a, const void *b, void *remake)
{
	const struct remake *r = remake;
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	int64_t t = run_of(r, x)->t_begin, u = run_of(r, y)->t_begin;

	return t != u ? (t > u) - (t < u) : (x > y) - (x < y);
}

static void collect(struct remake *r)
{
	r->n_commands = 0;
	for (size_t i = 0; i < r->n_runs; i++) {
		r->runs[i].reader = -1;
		r->runs[i].is_piped = false;
		if (!r->runs[i].is_command || !r->runs[i].is_wanted ||
		    is_below_wanted(r, (int64_t)i))
			continue;
		GROW(r->commands, r->n_commands);
		r->commands[r->n_commands++] = (int64_t)i;
	}
	if (r->n_commands)
		qsort_r(r->commands, r->n_commands, sizeof(*r->commands), by_begin, r);
}

static struct str channel(const struct remake *r, int64_t image, int fd)
{
	const struct run_fd *f = run_state_fd(remake_state(r, image), fd);

	return f && !str_starts(f->path, "/") ? f->path : (struct str){0};
}

/* False: more hangs on it than that the one reads all that the other writes. */
static bool join(struct remake *r, int64_t writer, int64_t reader)
{
	struct remake_run *w = run_of(r, writer), *d = run_of(r, reader);

	if (writer == reader || w->reader >= 0 || d->is_piped || !channel(r, writer, 1).bytes ||
	    str_compare(channel(r, writer, 1), channel(r, reader, 0)))
		return false;
	w->reader = reader;
	d->is_piped = true;
	return true;
}

/* The command to be run instead of two that cannot be joined; -1: all are. */
static int64_t join_all(struct remake *r)
{
	for (size_t i = 0; i < r->n_commands; i++)
		for (size_t k = 0; k < r->n_commands; k++) {
			int64_t a = r->commands[i], b = r->commands[k];
			struct str in = channel(r, b, 0), out = channel(r, a, 1),
				   err = channel(r, a, 2);
			bool is_out = in.bytes && out.bytes && !str_compare(in, out);
			bool is_err = in.bytes && err.bytes && !str_compare(in, err);

			if ((is_out || is_err) && !join(r, a, b))
				return common(r, a, b);
		}
	return -1;
}

/* The command to be run that an image is of, or runs with; -1. */
static int64_t runs_with(const struct remake *r, int64_t image)
{
	int64_t found = -1;

	image = command_of(r, image);
	for (int i = 0; i < DEEP && image >= 0; i++, image = command_above(r, image))
		if (run_of(r, image)->is_wanted)
			found = image;
	return found;
}

/* Channels of all kinds that keep nothing: of two commands that such a one joins both have to run. */
static int64_t join_others(struct remake *r)
{
	sqlite3_stmt *s = db_prepare(
		r->rows->db,
		"SELECT DISTINCT w.of, d.of FROM object o JOIN node n ON n.kind = 1 AND n.of = "
		"object_id "
		"JOIN edge i ON i.dst = n.node_id JOIN node w ON w.node_id = i.src AND w.kind = 0 "
		"JOIN edge u ON u.src = n.node_id JOIN node d ON d.node_id = u.dst AND d.kind = 0 "
		"WHERE o.kind IN ('pipe', 'socket', 'memory') AND i.kind < 14 AND u.kind < 14");
	int64_t instead = -1;

	while (instead < 0 && db_step(s)) {
		int64_t a = runs_with(r, sqlite3_column_int64(s, 0));
		int64_t b = runs_with(r, sqlite3_column_int64(s, 1));

		if (a >= 0 && b >= 0 && a != b && run_of(r, a)->reader != b)
			instead = common(r, a, b);
	}
	sqlite3_finalize(s);
	return instead;
}

void remake_of(struct remake *r, struct stored *rows, const struct run_states *states,
	       const int64_t *targets, size_t n)
{
	int64_t instead;

	*r = (struct remake){.rows = rows, .states = states};
	load_images(r);
	load_ancestry(r);
	for (size_t i = 0; i < n; i++)
		push(r, targets[i]);
	for (;;) {
		settle(r);
		collect(r);
		instead = join_all(r);
		if (instead < 0)
			instead = join_others(r);
		if (instead < 0 || run_of(r, instead)->is_wanted)
			return; /* or nothing ran both */
		want(r, instead);
	}
}

void remake_end(struct remake *r)
{
	free(r->runs);
	free(r->queue);
	free(r->commands);
	map_free(&r->seen);
	map_free(&r->objects);
}
