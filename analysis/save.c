/* save.c - see save.h. */
#include "save.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "schema.h"

static const char *unfinished;

void save_into(const char *file)
{
	unfinished = file;
}

static __attribute__((noreturn)) void give_up(sqlite3 *db)
{
	if (unfinished)
		unlink(unfinished);
	if (sqlite3_errcode(db) == SQLITE_FULL)
		die(1, "no room for the database of the recording: XDG_CACHE_HOME may name a "
		       "directory that has some, and prov db -o FILE makes it elsewhere");
	die(1, "cannot write the database of the recording: %s", sqlite3_errmsg(db));
}

static void run(sqlite3 *db, const char *sql)
{
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		give_up(db);
}

/* --- rows */

struct rows {
	sqlite3 *db;
	sqlite3_stmt *s;
	int column;
};

static struct rows rows_begin(sqlite3 *db, const char *sql)
{
	struct rows r = {.db = db};

	if (sqlite3_prepare_v2(db, sql, -1, &r.s, NULL) != SQLITE_OK)
		give_up(db);
	return r;
}

static void put(struct rows *r, int64_t n)
{
	sqlite3_bind_int64(r->s, ++r->column, n);
}

static void put_null(struct rows *r)
{
	sqlite3_bind_null(r->s, ++r->column);
}

/* NULL where there is none. */
static void put_unless(struct rows *r, uint64_t n, uint64_t none)
{
	if (n == none)
		put_null(r);
	else
		put(r, (int64_t)n);
}

static void put_text(struct rows *r, const char *s)
{
	if (s)
		sqlite3_bind_text(r->s, ++r->column, s, -1, SQLITE_STATIC);
	else
		put_null(r);
}

static void row(struct rows *r)
{
	if (sqlite3_step(r->s) != SQLITE_DONE)
		give_up(r->db);
	sqlite3_reset(r->s);
	r->column = 0;
}

static void rows_end(struct rows *r)
{
	sqlite3_finalize(r->s);
}

/* --- strings: those of the model under their numbers, and arguments joined, behind them */

struct saver {
	sqlite3 *db;
	const struct graph *g;
	struct strings joined;
	uint32_t n_strings; /* of the model */
};

/* Arguments with a NUL after each. */
static uint32_t join(struct saver *s, const uint32_t *argv, size_t n)
{
	const struct model *m = &s->g->model;
	size_t len = 0, at = 0;
	uint32_t number;
	char *bytes;

	for (size_t i = 0; i < n; i++)
		len += model_str(m, argv[i]).len + 1;
	bytes = xmalloc(len + 1);
	for (size_t i = 0; i < n; i++) {
		struct str a = model_str(m, argv[i]);

		if (a.len)
			memcpy(bytes + at, a.bytes, a.len);
		at += a.len;
		bytes[at++] = '\0';
	}
	number = strings_add(&s->joined, (struct str){bytes, len});
	free(bytes);
	return s->n_strings + number;
}

#define COMMAND_WIDTH 200

/* The arguments as people read them; the name of what was run, where nobody told them. */
static uint32_t command(struct saver *s, const struct image *image)
{
	char *text = model_command(&s->g->model, image, COMMAND_WIDTH);
	uint32_t number = s->n_strings + strings_add(&s->joined, str_of(text));

	free(text);
	return image->n_argv || image->exe == NO_PATH ? number : image->exe;
}

static void save_strings(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT INTO string VALUES(?,?)");
	const struct strings *sets[] = {&s->g->model.strings, &s->joined};
	uint32_t base = 0;

	for (int k = 0; k < 2; k++) {
		for (size_t i = 0; i < sets[k]->n; i++) {
			put(&r, base + (uint32_t)i);
			sqlite3_bind_blob(r.s, ++r.column, sets[k]->v[i].bytes,
					  (int)sets[k]->v[i].len, SQLITE_STATIC);
			row(&r);
		}
		base += (uint32_t)sets[k]->n;
	}
	rows_end(&r);
}

/* --- tables */

static void save_processes(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT INTO process VALUES(?,?,?,?,?,?)");
	const struct model *m = &s->g->model;

	for (size_t i = 0; i < m->n_processes; i++) {
		const struct process *p = &m->processes[i];

		put(&r, (int64_t)i);
		put(&r, p->pid);
		put_unless(&r, p->parent, NONE);
		put(&r, p->t_begin);
		put_unless(&r, (uint64_t)p->t_end, UINT64_MAX);
		if (p->has_status)
			put(&r, p->status);
		else
			put_null(&r);
		row(&r);
	}
	rows_end(&r);
}

static void save_images(struct saver *s)
{
	static const char *const how[] = {"first",   "forked",	"execed",
					  "spawned", "sharing", "launcher"};
	struct rows r = rows_begin(s->db, "INSERT INTO image VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
	const struct model *m = &s->g->model;

	for (size_t i = 0; i < m->n_images; i++) {
		const struct image *image = &m->images[i];

		put(&r, (int64_t)i);
		put(&r, (int64_t)image->process);
		put(&r, image->epoch);
		put_text(&r, image->how <= HOW_LAUNCHER ? how[image->how] : "unknown");
		put(&r, image->is_preloaded);
		put_unless(&r, image->exe, NO_PATH);
		put(&r, join(s, image->argv, image->n_argv));
		put_unless(&r, image->place ? image->place->cwd : NO_PATH, NO_PATH);
		put(&r, image->t_begin);
		put_unless(&r, (uint64_t)image->t_end, UINT64_MAX);
		put(&r, (int64_t)image->n_ops);
		put(&r, command(s, image));
		row(&r);
	}
	rows_end(&r);
}

static void save_threads(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT INTO thread VALUES(?,?,?,?,?)");
	const struct graph *g = s->g;

	for (size_t i = 0; i < g->r->n_threads; i++) {
		const struct thread *t = &g->r->threads[i];
		size_t image = model_find_image(&g->model, t->image);

		if (image == NONE)
			continue;
		put(&r, (int64_t)i);
		put(&r, (int64_t)image);
		put(&r, t->tid);
		put(&r, t->serial);
		put(&r, (int64_t)g->causal.threads[i].n_ops);
		row(&r);
	}
	rows_end(&r);
}

static void save_objects(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT INTO object VALUES(?,?,?,?,?,?,?,?,?,?)");
	const struct graph *g = s->g;

	for (uint32_t i = 0; i < g->objects.n; i++) {
		const struct object *o = &g->objects.v[i];

		put(&r, i);
		put_text(&r, object_words[o->kind]);
		put_unless(&r, o->has_id ? o->major : UINT64_MAX, UINT64_MAX);
		put_unless(&r, o->has_id ? o->minor : UINT64_MAX, UINT64_MAX);
		put_unless(&r, o->has_id ? o->inode : UINT64_MAX, UINT64_MAX);
		put(&r, o->generation);
		put_unless(&r, o->path, NO_PATH);
		put(&r, g->sweep.objects[i].was_there);
		put(&r, graph_is_there_after(g, i));
		put(&r, o->is_changed);
		row(&r);
	}
	rows_end(&r);
}

static void save_names(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT OR IGNORE INTO name VALUES(?,?,?,?,?)");
	const struct objects *o = &s->g->objects;

	for (size_t i = 0; i < o->n_namings; i++) {
		const struct naming *n = &o->namings[i];

		put(&r, n->path);
		put(&r, n->object);
		put(&r, n->t_from);
		put_unless(&r, (uint64_t)n->t_to, UINT64_MAX);
		put_text(&r, naming_words[n->how]);
		row(&r);
	}
	rows_end(&r);
}

static void save_nodes(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT INTO node VALUES(?,?,?,?,?,?)");
	const struct sweep *w = &s->g->sweep;

	for (size_t i = 0; i < w->n_nodes; i++) {
		put(&r, (int64_t)i + 1);
		put(&r, w->nodes[i].kind);
		put(&r, w->nodes[i].of);
		put(&r, w->nodes[i].version);
		put(&r, w->nodes[i].t);
		put(&r, w->nodes[i].flags);
		row(&r);
	}
	rows_end(&r);
}

static void save_edges(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT INTO edge VALUES(?,?,?,?,?,?,?,?)");
	const struct sweep *w = &s->g->sweep;

	for (size_t i = 0; i < w->n_edges; i++) {
		const struct sweep_edge *e = &w->edges[i];

		put(&r, e->dst);
		put(&r, e->src);
		put(&r, e->kind);
		put_unless(&r, e->cause.thread, SWEEP_NONE);
		put_unless(&r, e->cause.thread == SWEEP_NONE ? UINT64_MAX : e->cause.op,
			   UINT64_MAX);
		put(&r, e->cause.t);
		put_unless(&r, e->cause.bytes, 0);
		put(&r, e->cause.flags);
		row(&r);
	}
	rows_end(&r);
}

static void save_syncs(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT OR IGNORE INTO sync VALUES(?,?,?,?,?)");
	const struct causal *c = &s->g->causal;

	for (size_t i = 0; i < c->n_syncs; i++) {
		put(&r, c->syncs[i].to_thread);
		put(&r, (int64_t)c->syncs[i].to_op);
		put(&r, c->syncs[i].from_thread);
		put(&r, (int64_t)c->syncs[i].from_op);
		put_text(&r, sync_words[c->syncs[i].kind]);
		row(&r);
	}
	rows_end(&r);
}

static void put_access(struct saver *s, struct rows *r, const struct access *a)
{
	const struct op op = {.call = a->call};
	size_t n = 0;
	const char *call = op_call(s->g->r, &op, &n);

	put(r, a->thread);
	put(r, (int64_t)a->op);
	if (call)
		sqlite3_bind_text(r->s, ++r->column, call, (int)n, SQLITE_TRANSIENT);
	else
		put_null(r);
	put(r, a->is_write);
}

static void save_races(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT OR IGNORE INTO race VALUES(?,?,?,?,?,?,?,?,?)");

	for (size_t i = 0; i < s->g->races.n; i++) {
		put(&r, s->g->races.v[i].object);
		put_access(s, &r, &s->g->races.v[i].a);
		put_access(s, &r, &s->g->races.v[i].b);
		row(&r);
	}
	rows_end(&r);
}

static void save_gaps(struct saver *s)
{
	struct rows r = rows_begin(s->db, "INSERT INTO gap VALUES(?,?,?,?,?,?)");
	const struct model *m = &s->g->model;

	for (size_t i = 0; i < m->n_gaps; i++) {
		const struct gap *gap = &m->gaps[i];
		struct str reason = model_str(m, gap->reason);

		put(&r, (int64_t)i + 1);
		put_unless(&r, gap->image, NONE);
		put(&r, gap->t);
		sqlite3_bind_text(r.s, ++r.column, reason.bytes, (int)reason.len, SQLITE_STATIC);
		put_unless(&r, gap->detail, NO_PATH);
		if (gap->n_argv)
			put(&r, join(s, gap->argv, gap->n_argv));
		else
			put_null(&r);
		row(&r);
	}
	rows_end(&r);
}

static void save_meta(struct saver *s, const char *path, const char *fingerprint)
{
	struct rows r = rows_begin(s->db, "INSERT INTO meta VALUES(?,?)");
	const char *const pairs[][2] = {{"recording", path},
					{"fingerprint", fingerprint},
					{"tool", PROV_TOOL},
					{"complete", s->g->model.n_gaps ? "0" : "1"}};

	for (int i = 0; i < 4; i++) {
		put_text(&r, pairs[i][0]);
		put_text(&r, pairs[i][1]);
		row(&r);
	}
	rows_end(&r);
}

#define TEXT_(x) #x
#define TEXT(x)	 TEXT_(x)

void save_graph(sqlite3 *db, const struct graph *g, const char *path, const char *fingerprint)
{
	struct saver s = {.db = db, .g = g, .n_strings = (uint32_t)g->model.strings.n};

	run(db, "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
		"PRAGMA cache_size = -65536; PRAGMA locking_mode = EXCLUSIVE;"
		"PRAGMA application_id = " TEXT(SCHEMA_APPLICATION) ";"
								    "PRAGMA user_version = " TEXT(
									    SCHEMA_VERSION) ";");
	run(db, SCHEMA_TABLES SCHEMA_VIEWS "BEGIN;" SCHEMA_EDGE_KINDS);
	save_meta(&s, path, fingerprint);
	save_processes(&s);
	save_images(&s);
	save_threads(&s);
	save_objects(&s);
	save_names(&s);
	save_nodes(&s);
	save_edges(&s);
	save_syncs(&s);
	save_races(&s);
	save_gaps(&s);
	save_strings(&s);
	run(db, "COMMIT;" SCHEMA_INDEXES);
	strings_free(&s.joined);
}
