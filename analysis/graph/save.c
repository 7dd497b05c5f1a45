/* save.c - see save.h. */
#include "save.h"

#include <stdio.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "packages/packages.h"
#include "recording/contents.h"
#include "edge_stream.h"
#include "rows.h"
#include "schema.h"
#include "op_facts.h"

void save_failed(sqlite3 *db)
{
	if (sqlite3_errcode(db) == SQLITE_FULL)
		die(EXIT_FAILED,
		    "no room for the database of the recording: XDG_CACHE_HOME may name a "
		    "directory that has some, and prov db -o FILE makes it elsewhere");
	die(EXIT_FAILED, "cannot write the database of the recording: %s", sqlite3_errmsg(db));
}

static void run(sqlite3 *db, const char *sql)
{
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		save_failed(db);
}

struct saver {
	struct rows rows;
	const struct graph *g;
	const char *path, *fingerprint;
	char began[24]; /* ns since 1970 */
	char secret_key[17];
	char umask[8]; /* octal; "" unknown */
	struct strings joined;
	struct map environments; /* block -> string */
	uint32_t n_strings;	 /* of the model */
	struct contents contents;
	struct packages packages;
};

/* --- strings: those of the model under their numbers, and arguments joined, behind them */

/* A NUL after each. */
static uint32_t join(struct saver *s, const struct str *v, size_t n)
{
	size_t len = 0, at = 0;
	uint32_t number;
	char *bytes;

	for (size_t i = 0; i < n; i++)
		len += v[i].len + 1;
	bytes = xmalloc(len + 1);
	for (size_t i = 0; i < n; i++) {
		if (v[i].len)
			memcpy(bytes + at, v[i].bytes, v[i].len);
		at += v[i].len;
		bytes[at++] = '\0';
	}
	number = strings_add(&s->joined, (struct str){bytes, len});
	free(bytes);
	return s->n_strings + number;
}

static uint32_t join_arguments(struct saver *s, const uint32_t *argv, size_t n)
{
	struct str *v = xmalloc(n * sizeof(*v));
	uint32_t number;

	for (size_t i = 0; i < n; i++)
		v[i] = model_str(&s->g->model, argv[i]);
	number = join(s, v, n);
	free(v);
	return number;
}

#define COMMAND_WIDTH 200

/* The arguments as people read them; the program's name if they are not recorded. */
static uint32_t command(struct saver *s, const struct image *image)
{
	char *text = model_command(&s->g->model, image, COMMAND_WIDTH);
	uint32_t number = s->n_strings + strings_add(&s->joined, str_of(text));

	free(text);
	return image->program->n_argv || image->exe == NO_PATH ? number : image->exe;
}

/* Strings of the model, then those joined. */
static bool string_row(void *arg, size_t i, struct row *r)
{
	const struct saver *s = arg;

	put(r, (int64_t)i);
	put_blob(r, i < s->n_strings ? s->g->model.strings.v[i] : s->joined.v[i - s->n_strings]);
	return true;
}

/* --- tables */

static bool process_row(void *arg, size_t i, struct row *r)
{
	size_t n;
	const struct process *p = life_tasks(((struct saver *)arg)->g->model.life, &n)[i];
	const struct process *parent = process_maker(p);

	if (p->state == LIFE_NONE)
		return false;
	put(r, (int64_t)p->number - 1);
	put(r, p->pid);
	put_unless(r, parent ? parent->number - 1 : 0, parent ? UINT64_MAX : 0);
	put(r, p->t_begin);
	put_unless(r, (uint64_t)p->t_over, UINT64_MAX);
	if (p->has_status)
		put(r, p->status);
	else
		put_null(r);
	return true;
}

/* Most programs have the environment of others. */
static void put_environment(struct saver *s, struct row *r, uint64_t hash)
{
	struct strv v = model_block(&s->g->model, hash);
	uint64_t known;

	if (!v.is_there) {
		put_null(r);
		return;
	}
	if (!map_get(&s->environments, hash, &known)) {
		known = join(s, v.v, v.n);
		map_set(&s->environments, hash, known);
	}
	put(r, (int64_t)known);
}

static bool image_row(void *arg, size_t i, struct row *r)
{
	static const char *const how[] = {START_HOW_WORDS};
	struct saver *s = arg;
	const struct image *image = &s->g->model.images[i];

	put(r, (int64_t)i);
	put(r, (int64_t)image->process->number - 1);
	put(r, image->epoch);
	put_text(r, str_of(image->how <= START_LAUNCHER ? how[image->how] : "unknown"));
	put(r, image->is_preloaded);
	put_unless(r, image->exe, NO_PATH);
	put(r, join_arguments(s, image->program->argv, image->program->n_argv));
	put_unless(r, image->place ? image->place->cwd : NO_PATH, NO_PATH);
	put_environment(s, r, image->env);
	put(r, image->t_begin);
	put_unless(r, (uint64_t)image->t_end, UINT64_MAX);
	put(r, (int64_t)image->n_ops);
	put(r, command(s, image));
	return true;
}

static bool thread_row(void *arg, size_t i, struct row *r)
{
	const struct graph *g = ((struct saver *)arg)->g;
	const struct thread *t = &g->r->threads[i];
	size_t image = model_find_image(&g->model, t->image);

	if (image == NONE)
		return false;
	put(r, (int64_t)i);
	put(r, (int64_t)image);
	put(r, t->tid);
	put(r, t->serial);
	put(r, (int64_t)g->thread_order.threads[i].n_ops);
	put_unless(r, (uint64_t)g->threads[i].t_begin, g->threads[i].has_begun ? UINT64_MAX : 0);
	put_unless(r, (uint64_t)g->threads[i].t_end, g->threads[i].has_begun ? UINT64_MAX : 0);
	return true;
}

static bool object_row(void *arg, size_t i, struct row *r)
{
	const struct graph *g = ((struct saver *)arg)->g;
	const struct object *o = &g->objects.v[i];

	put(r, (int64_t)i);
	put_text(r, str_of(object_words[o->kind]));
	put_unless(r, o->has_id ? o->major : UINT64_MAX, UINT64_MAX);
	put_unless(r, o->has_id ? o->minor : UINT64_MAX, UINT64_MAX);
	put_unless(r, o->has_id ? o->inode : UINT64_MAX, UINT64_MAX);
	put(r, o->generation);
	put_unless(r, o->path, NO_PATH);
	put(r, g->versions.objects[i].was_there);
	put(r, graph_is_there_after(g, (uint32_t)i));
	put(r, o->is_changed);
	put_unless(r, o->has_size ? o->size : UINT64_MAX, UINT64_MAX);
	return true;
}

static bool name_row(void *arg, size_t i, struct row *r)
{
	const struct naming *n = &((struct saver *)arg)->g->objects.namings[i];

	put(r, n->path);
	put(r, n->object);
	put(r, n->t_from);
	put_unless(r, (uint64_t)n->t_to, UINT64_MAX);
	put_text(r, str_of(naming_words[n->how]));
	return true;
}

static bool node_row(void *arg, size_t i, struct row *r)
{
	const struct version_node *n = &((struct saver *)arg)->g->versions.nodes[i];

	put(r, (int64_t)i + 1);
	put(r, n->kind);
	put(r, n->of);
	put(r, n->version);
	put(r, n->t);
	put(r, n->flags);
	return true;
}

static bool edge_row(void *arg, size_t i, struct row *r)
{
	edge_put(r, &((struct saver *)arg)->g->versions.edges[i]);
	return true;
}

static bool sync_row(void *arg, size_t i, struct row *r)
{
	const struct thread_order *c = &((struct saver *)arg)->g->thread_order;

	put(r, c->syncs[i].to_thread);
	put(r, (int64_t)c->syncs[i].to_op);
	put(r, c->syncs[i].from_thread);
	put(r, (int64_t)c->syncs[i].from_op);
	put_text(r, str_of(sync_words[c->syncs[i].kind]));
	put_unless(r, c->syncs[i].lock, LOCK_NONE);
	put(r, c->syncs[i].t);
	put_unless(r, (uint64_t)c->syncs[i].t_from, (uint64_t)TIME_NONE);
	return true;
}

static bool lock_row(void *arg, size_t i, struct row *r)
{
	const struct graph *g = ((struct saver *)arg)->g;
	struct lock lock = thread_order_lock_of(&g->thread_order, (uint32_t)i);
	bool is_shared = !lock.image;

	put(r, (int64_t)i);
	put_unless(r, is_shared ? NONE : model_find_image(&g->model, lock.image), NONE);
	put_unless(r, is_shared ? UINT64_MAX : lock.address, UINT64_MAX);
	put_unless(r, is_shared ? lock.id.major : UINT64_MAX, UINT64_MAX);
	put_unless(r, is_shared ? lock.id.minor : UINT64_MAX, UINT64_MAX);
	put_unless(r, is_shared ? lock.id.inode : UINT64_MAX, UINT64_MAX);
	put_unless(r, is_shared ? lock.offset : UINT64_MAX, UINT64_MAX);
	return true;
}

static void put_access(const struct saver *s, struct row *r, const struct access *a)
{
	const struct op op = {.call = a->call};
	struct str call;

	call.bytes = op_call(s->g->r, &op, &call.len);
	put(r, a->thread);
	put(r, (int64_t)a->op);
	put_text(r, call);
	put(r, a->is_write);
}

static bool race_row(void *arg, size_t i, struct row *r)
{
	const struct saver *s = arg;

	put(r, s->g->races.v[i].object);
	put_access(s, r, &s->g->races.v[i].a);
	put_access(s, r, &s->g->races.v[i].b);
	return true;
}

static const char *word_of(const char *const *words, size_t n, size_t i)
{
	return i < n && words[i] ? words[i] : "unknown";
}

static void put_found(struct row *r, const struct map *strings, uint64_t key)
{
	uint64_t string = NO_PATH;

	map_get(strings, key, &string);
	put_unless(r, string, NO_PATH);
}

static void put_answer(struct row *r, const struct graph_source *a, int64_t number)
{
	if (a->form == SOURCE_TEXT)
		put_null(r);
	else
		put(r, number);
}

static bool source_row(void *arg, size_t i, struct row *r)
{
	static const char *const whats[] = {SOURCE_WHAT_WORDS},
				 *const forms[] = {SOURCE_FORM_WORDS},
				 *const answers[] = {SOURCE_ANSWER_WORDS};
	const struct saver *s = arg;
	const struct graph_source *a = &s->g->sources[i];
	const struct op op = {.call = a->call};
	struct str call;

	call.bytes = op_call(s->g->r, &op, &call.len);
	put(r, (int64_t)i);
	put(r, a->node);
	put_text(r, str_of(word_of(whats, sizeof(whats) / sizeof(*whats), a->what)));
	put_text(r, call);
	put_unless(r, a->name, NO_PATH);
	put(r, a->of);
	put_text(r, str_of(word_of(forms, sizeof(forms) / sizeof(*forms), a->form)));
	put_unless(r, a->value, NO_PATH);
	put_answer(r, a, a->first);
	put_answer(r, a, a->last);
	put(r, (int64_t)a->calls);
	put(r, (int64_t)a->bytes);
	put_text(r, str_of(word_of(answers, sizeof(answers) / sizeof(*answers), a->answer)));
	put_unless(r, a->site, NO_PATH);
	put(r, (int64_t)a->offset);
	put(r, a->image);
	put(r, a->thread);
	put(r, a->op);
	put(r, a->t);
	put_unless(r, a->err, 0);
	put_found(r, &s->g->builds, a->site);
	put_found(r, &s->g->frames, a->stack);
	put_found(r, &s->g->scripts, a->stack);
	return true;
}

static bool gap_row(void *arg, size_t i, struct row *r)
{
	struct saver *s = arg;
	const struct model *m = &s->g->model;
	const struct gap *gap = &m->gaps[i];

	put(r, (int64_t)i + 1);
	put_unless(r, gap->image, NONE);
	put(r, gap->t);
	put_text(r, model_str(m, gap->reason));
	put_unless(r, gap->detail, NO_PATH);
	if (gap->n_argv)
		put(r, join_arguments(s, gap->argv, gap->n_argv));
	else
		put_null(r);
	return true;
}

static bool content_row(void *arg, size_t i, struct row *r)
{
	const struct saver *s = arg;
	const struct content *c = &s->contents.v[i];

	put_text(r, s->contents.paths.v[c->path]);
	put_text(r, str_of(content_word(c->state)));
	if (*c->sha256)
		put_text(r, str_of(c->sha256));
	else
		put_null(r);
	put(r, (int64_t)c->size);
	put(r, c->modified_ns);
	return true;
}

static bool listing_row(void *arg, size_t i, struct row *r)
{
	const struct saver *s = arg;
	const struct graph_listing *l = &s->g->listings[i];

	put(r, l->object);
	put(r, (int64_t)l->entries);
	put(r, (int64_t)l->order);
	put(r, (int64_t)l->set);
	return true;
}

static bool sought_row(void *arg, size_t i, struct row *r)
{
	const struct graph_sought *l = &((struct saver *)arg)->g->sought[i];

	put(r, l->path);
	put(r, l->image);
	put(r, l->t);
	put(r, l->is_there);
	return true;
}

/* A row where the string is the path of a link: as that is at the end, or was when it was read. */
static bool link_row(void *arg, size_t i, struct row *r)
{
	const struct graph *g = ((struct saver *)arg)->g;
	uint64_t target;

	if ((!map_get(&g->model.links.target_of, i, &target) || target == NO_PATH) &&
	    !map_get(&g->read_links, i, &target))
		return false;
	put(r, (int64_t)i);
	put(r, (int64_t)target);
	return true;
}

static void put_known(struct row *r, struct str text)
{
	if (text.bytes)
		put_text(r, text);
	else
		put_null(r);
}

static bool package_row(void *arg, size_t i, struct row *r)
{
	const struct package *p = &((struct saver *)arg)->packages.v[i];

	put(r, (int64_t)i);
	put_known(r, p->manager);
	put_known(r, p->name);
	put_known(r, p->version);
	put_known(r, p->arch);
	put_known(r, p->source);
	return true;
}

static bool owner_row(void *arg, size_t i, struct row *r)
{
	const struct saver *s = arg;
	uint32_t path = s->g->objects.v[i].path, package;

	if (path == NO_PATH)
		return false;
	package = packages_owner(&s->packages, model_str(&s->g->model, path));
	if (package == PACKAGE_NONE)
		return false;
	put(r, (int64_t)i);
	put(r, package);
	return true;
}

static bool meta_row(void *arg, size_t i, struct row *r)
{
	const struct saver *s = arg;
	const char *const pairs[][2] = {
		{"recording", s->path}, {"fingerprint", s->fingerprint},
		{"tool", PROV_TOOL},	{"complete", s->g->model.n_gaps ? "0" : "1"},
		{"began", s->began},	{"secret_key", s->secret_key},
		{"umask", s->umask}};

	put_text(r, str_of(pairs[i][0]));
	put_text(r, str_of(pairs[i][1]));
	return true;
}

#define TEXT_(x) #x
#define TEXT(x)	 TEXT_(x)

static void fill(struct saver *s, size_t n, const char *into, int n_columns,
		 bool (*row)(void *arg, size_t i, struct row *r))
{
	if (rows_fill(&s->rows, (struct source){into, n_columns, row, n, s}) != SQLITE_OK)
		save_failed(s->rows.db);
}

/* Strings come last: others add to them. */
static void fill_all(struct saver *s)
{
	const struct graph *g = s->g;
	size_t n_processes;

	life_tasks(g->model.life, &n_processes);
	fill(s, s->umask[0] ? 7 : 6, "INTO meta", 2, meta_row);
	fill(s, n_processes, "INTO process", 6, process_row);
	fill(s, g->model.n_images, "INTO image", 13, image_row);
	fill(s, g->r->n_threads, "INTO thread", 7, thread_row);
	fill(s, g->objects.n, "INTO object", 11, object_row);
	fill(s, g->objects.n_namings, "OR IGNORE INTO name", 5, name_row);
	fill(s, g->versions.n_nodes, "INTO node", 6, node_row);
	fill(s, g->versions.n_edges, "INTO edge", 8, edge_row);
	fill(s, g->thread_order.n_syncs, "OR IGNORE INTO sync", 8, sync_row);
	fill(s, g->thread_order.locks.n, "INTO lock", 7, lock_row);
	fill(s, g->races.n, "OR IGNORE INTO race", 9, race_row);
	fill(s, g->n_sources, "INTO ask", 23, source_row);
	fill(s, s->contents.n, "OR IGNORE INTO content", 5, content_row);
	fill(s, g->n_listings, "INTO listing", 4, listing_row);
	fill(s, g->n_sought, "INTO sought", 4, sought_row);
	if (g->model.links.target_of.n || g->read_links.n)
		fill(s, s->n_strings, "INTO link", 2, link_row);
	fill(s, s->packages.n, "INTO package", 6, package_row);
	fill(s, g->objects.n, "INTO owner", 2, owner_row);
	fill(s, g->model.n_gaps, "INTO gap", 6, gap_row);
	fill(s, s->n_strings + s->joined.n, "INTO string", 2, string_row);
}

void save_begin(sqlite3 *db)
{
	run(db, "PRAGMA page_size = " TEXT(
			SAVE_PAGE) "; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
				   "PRAGMA cache_size = -65536; PRAGMA locking_mode = EXCLUSIVE;"
				   "PRAGMA application_id = " TEXT(
					   SCHEMA_APPLICATION) ";"
							       "PRAGMA user_version = " TEXT(
								       SCHEMA_VERSION) ";");
	run(db, SCHEMA_TABLES SCHEMA_VIEWS "BEGIN;" SCHEMA_EDGE_KINDS);
}

void save_graph(sqlite3 *db, const struct graph *g, const char *path, const char *fingerprint)
{
	struct saver s = {.g = g,
			  .path = path,
			  .fingerprint = fingerprint,
			  .n_strings = (uint32_t)g->model.strings.n};

	snprintf(s.began, sizeof(s.began), "%llu", (unsigned long long)g->r->file.real0_ns);
	snprintf(s.secret_key, sizeof(s.secret_key), "%016" PRIx64, g->r->file.secret_key_id);
	if (g->umask >= 0)
		snprintf(s.umask, sizeof(s.umask), "%04o", (unsigned int)g->umask & 0777);
	if (rows_begin(&s.rows, db) != SQLITE_OK)
		save_failed(db);
	contents_of(&s.contents, g->r);
	packages_recorded(&s.packages, g->r);
	fill_all(&s);
	contents_end(&s.contents);
	packages_end(&s.packages);
	rows_end(&s.rows);
	run(db, "COMMIT;");
	strings_free(&s.joined);
	map_free(&s.environments);
}

void save_indexes(sqlite3 *db, bool is_large)
{
	/* SQLite sorts as much at once as its cache is large, and slowly if that is more than the
	 * processor's: six million edges in 4.1 s instead of 2.4.  Pieces go to a file, which a
	 * small database shall not need. */
	if (is_large)
		run(db, "PRAGMA cache_size = -4096");
	run(db, SCHEMA_INDEXES);
}
