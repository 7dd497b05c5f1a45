/* undeclared.c - see undeclared.h. */
#include "undeclared.h"

#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"
#include "graph/db.h"
#include "graph/schema.h"
#include "pattern.h"

/* A file that was read for a job. */
struct found {
	const struct stored_object *object;
	const struct stored_image *by;
};

/* An input as a rule of the job has it, absolute. */
struct wanted {
	const struct declared_path *path;
	const struct declared_rule *rule; /* NULL: of a rule for one of its inputs */
	struct str pattern;
};

struct search {
	struct stored *rows;
	struct declared *d;
	struct jobs *jobs;
	struct strings paths; /* of all objects */
	struct map runners;   /* images that run the rules' commands */
	sqlite3_stmt *into;   /* edges into a node */
	struct found *found;
	size_t n_found;
	struct map seen; /* nodes */
	struct wanted *wanted;
	size_t n_wanted;
	struct strings closed; /* patterns whose rules were looked for */
};

/* --- where paths begin */

static struct str absolute(struct search *s, const struct declared_rule *rule, struct str pattern)
{
	char *path = path_join(s->d->files[rule->file].base, pattern);
	struct str kept = arena_str(&s->jobs->arena, str_of(path));

	free(path);
	return kept;
}

static bool is_known(const struct search *s, struct str path)
{
	uint32_t number;

	return strings_find(&s->paths, path, &number);
}

static size_t score(struct search *s, size_t file, struct str base)
{
	size_t n = 0;

	s->d->files[file].base = base;
	for (size_t i = 0; i < s->d->n; i++) {
		const struct declared_rule *rule = &s->d->v[i];
		const struct declared_paths *both[] = {&rule->inputs, &rule->outputs};

		for (size_t k = 0; rule->file == file && k < 2; k++)
			for (size_t j = 0; j < both[k]->n; j++)
				n += is_known(s, absolute(s, rule, both[k]->v[j].pattern));
	}
	return n;
}

/* The directory in which most of them are: the file's own, or the command's. */
static void choose_bases(struct search *s, struct str cwd)
{
	for (size_t i = 0; i < s->d->n_files; i++) {
		struct declared_file *f = &s->d->files[i];
		size_t by_dir = score(s, i, f->dir), by_cwd = cwd.bytes ? score(s, i, cwd) : 0;

		f->base = by_cwd > by_dir ? cwd : f->dir;
	}
}

/* --- what the recording has */

static void load_paths(struct search *s)
{
	sqlite3_stmt *q = db_prepare(s->rows->db, "SELECT bytes FROM object JOIN string ON"
						  " string_id = path WHERE kind <> 'name'");

	while (db_step(q))
		strings_add(&s->paths, db_str(q, 0));
	sqlite3_finalize(q);
}

/* Images that read the file with the rules and start others: make, ninja, snakemake ... */
#define RUNNERS                                                                                    \
	"SELECT DISTINCT p.of FROM object o JOIN string ON string_id = o.path"                     \
	" JOIN node n ON n.kind = 1 AND n.of = o.object_id JOIN edge e ON e.src = n.node_id"       \
	" JOIN node p ON p.node_id = e.dst AND p.kind = 0 WHERE e.kind = 1 AND string.bytes = ?"   \
	" AND EXISTS (SELECT 1 FROM node q JOIN edge f ON f.src = q.node_id"                       \
	" WHERE q.kind = 0 AND q.of = p.of AND f.kind IN (7, 8))"

static void load_runners(struct search *s)
{
	sqlite3_stmt *q = db_prepare(s->rows->db, RUNNERS);

	for (size_t i = 0; i < s->d->n_files; i++) {
		struct str path = s->d->files[i].path;

		sqlite3_reset(q);
		sqlite3_bind_blob(q, 1, path.bytes, (int)path.len, SQLITE_STATIC);
		while (db_step(q))
			map_set(&s->runners, (uint64_t)sqlite3_column_int64(q, 0), 1);
	}
	sqlite3_finalize(q);
}

static bool is_runner(const struct search *s, const struct stored_image *image)
{
	uint64_t known;

	return map_get(&s->runners, (uint64_t)image->id, &known);
}

static bool is_declaration(const struct search *s, struct str path)
{
	for (size_t i = 0; i < s->d->n_files; i++)
		if (str_is(s->d->files[i].path, path))
			return true;
	return false;
}

static bool is_file(const struct stored_object *o)
{
	return (str_is(o->kind, STR("file")) || str_is(o->kind, STR("link"))) && o->path.bytes;
}

static void find(struct search *s, const struct stored_object *object,
		 const struct stored_image *by)
{
	for (size_t i = 0; i < s->n_found; i++)
		if (s->found[i].object == object)
			return;
	GROW(s->found, s->n_found);
	s->found[s->n_found++] = (struct found){object, by};
}

/* --- rules and what they make */

static bool exists(const struct search *s, const char *path)
{
	return is_known(s, str_of(path)) || !access(path, F_OK);
}

/* Rules with stems count only where the inputs that they lead to are there. */
static bool applies(struct search *s, const struct declared_rule *rule, const struct stems *stems)
{
	for (size_t i = 0; i < rule->inputs.n; i++) {
		char *path;
		bool is_there;

		if (!pattern_has_stem(rule->inputs.v[i].pattern))
			continue;
		path = pattern_filled(absolute(s, rule, rule->inputs.v[i].pattern), stems);
		is_there = exists(s, path);
		free(path);
		if (!is_there)
			return false;
	}
	return true;
}

static bool makes(struct search *s, const struct declared_rule *rule, struct str path,
		  struct stems *ret_stems)
{
	for (size_t i = 0; i < rule->outputs.n; i++) {
		*ret_stems = (struct stems){.n = 0};
		if (pattern_matches(absolute(s, rule, rule->outputs.v[i].pattern), path,
				    ret_stems) &&
		    (pattern_has_stem(rule->outputs.v[i].pattern) ? applies(s, rule, ret_stems)
								  : true))
			return true;
	}
	return false;
}

static void close_over(struct search *s, struct str path);

/* The inputs of a rule; what these are made of is named, too, by the rules for them. */
static void want_all(struct search *s, const struct declared_rule *rule, const struct stems *stems,
		     bool is_own)
{
	for (size_t i = 0; i < rule->inputs.n; i++) {
		const struct declared_path *path = &rule->inputs.v[i];
		char *filled = pattern_filled(absolute(s, rule, path->pattern), stems);
		struct str pattern = arena_str(&s->jobs->arena, str_of(filled));

		free(filled);
		GROW(s->wanted, s->n_wanted);
		s->wanted[s->n_wanted++] =
			(struct wanted){path, is_own && !rule->is_implied ? rule : NULL, pattern};
		if (!path->is_order_only && !path->is_excluded && pattern_is_path(pattern))
			close_over(s, pattern);
	}
}

static void close_over(struct search *s, struct str path)
{
	size_t n = s->closed.n;
	struct stems stems;

	if (strings_add(&s->closed, path) != n)
		return;
	for (size_t i = 0; i < s->d->n; i++)
		if (makes(s, &s->d->v[i], path, &stems))
			want_all(s, &s->d->v[i], &stems, false);
}

/* Of two that are like it, the last says whether it is declared. */
static bool is_wanted(const struct search *s, struct str path)
{
	for (size_t i = s->n_wanted; i--;)
		if (!s->wanted[i].path->is_order_only &&
		    pattern_matches(s->wanted[i].pattern, path, NULL))
			return !s->wanted[i].path->is_excluded;
	return false;
}

/* --- what was read */

static bool is_of_job(const struct job *job, struct str path)
{
	for (size_t i = 0; i < job->n_outputs; i++)
		if (str_is(job->outputs[i], path))
			return true;
	return false;
}

struct walk {
	int64_t *queue;
	size_t n;
};

static void push(struct search *s, struct walk *w, int64_t node)
{
	uint64_t known;

	if (map_get(&s->seen, (uint64_t)node, &known))
		return;
	map_set(&s->seen, (uint64_t)node, 1);
	GROW(w->queue, w->n);
	w->queue[w->n++] = node;
}

/* True: what it was made of is this job's matter. */
static bool is_passed(struct search *s, const struct job *job, const struct stored_node *node,
		      const struct stored_image *by)
{
	const struct stored_object *o = node->object;

	if (!is_file(o)) {
		if (by && str_is(o->kind, STR("directory")))
			find(s, o, by);
		return true;
	}
	if (is_of_job(job, o->path) && !(node->flags & NODE_BEFORE))
		return true;
	if (node->flags & NODE_BEFORE || o->is_there_after || is_wanted(s, o->path)) {
		if (by)
			find(s, o, by);
		return false;
	}
	return true;
}

static void take_edges(struct search *s, const struct job *job, struct walk *w, int64_t dst)
{
	const struct stored_image *by = stored_node(s->rows, dst)->image;

	sqlite3_reset(s->into);
	sqlite3_bind_int64(s->into, 1, dst);
	while (db_step(s->into)) {
		int64_t src = sqlite3_column_int64(s->into, 0);
		uint64_t kind = (uint64_t)sqlite3_column_int64(s->into, 1);
		const struct stored_node *node = stored_node(s->rows, src);

		if (kind >= 64 || !(s->rows->default_kinds >> kind & 1))
			continue;
		if (node->image ? !is_runner(s, node->image) : is_passed(s, job, node, by))
			push(s, w, src);
	}
}

static void read_for(struct search *s, const struct job *job)
{
	sqlite3_stmt *q =
		db_prepare(s->rows->db, "SELECT node_id FROM object JOIN string ON string_id = path"
					" JOIN node n ON n.kind = 1 AND n.of = object_id"
					" WHERE bytes = ? AND NOT flags & 2");
	struct walk w = {NULL, 0};

	for (size_t i = 0; i < job->n_outputs; i++) {
		sqlite3_reset(q);
		sqlite3_bind_blob(q, 1, job->outputs[i].bytes, (int)job->outputs[i].len,
				  SQLITE_STATIC);
		while (db_step(q))
			push(s, &w, sqlite3_column_int64(q, 0));
	}
	sqlite3_finalize(q);
	for (size_t i = 0; i < w.n; i++)
		take_edges(s, job, &w, w.queue[i]);
	free(w.queue);
}

/* Of a command without rules: all that was there before and was read by others than runners. */
static void read_by_all(struct search *s)
{
	sqlite3_stmt *q = db_prepare(
		s->rows->db, "SELECT n.node_id, p.of FROM node n JOIN edge e ON e.src = n.node_id"
			     " JOIN node p ON p.node_id = e.dst AND p.kind = 0 WHERE n.kind = 1"
			     " AND n.flags & 2 AND e.kind IN (1, 9, 10, 11, 12, 13)");

	while (db_step(q)) {
		const struct stored_node *node = stored_node(s->rows, sqlite3_column_int64(q, 0));
		const struct stored_image *by = stored_image(s->rows, sqlite3_column_int64(q, 1));

		if (node->object->path.bytes && !is_runner(s, by))
			find(s, node->object, by);
	}
	sqlite3_finalize(q);
}

/* --- the two lists of a job */

static int by_path(const void *a, const void *b)
{
	return str_compare(((const struct undeclared *)a)->path,
			   ((const struct undeclared *)b)->path);
}

static void list_undeclared(struct search *s, struct job *job)
{
	for (size_t i = 0; i < s->n_found; i++) {
		const struct found *f = &s->found[i];

		if (!is_file(f->object) || f->object->owner.kind != OWNER_USER ||
		    is_declaration(s, f->object->path) || is_wanted(s, f->object->path))
			continue;
		GROW(job->undeclared, job->n_undeclared);
		job->undeclared[job->n_undeclared++] =
			(struct undeclared){arena_str(&s->jobs->arena, f->object->path), f->by};
	}
	if (job->n_undeclared)
		qsort(job->undeclared, job->n_undeclared, sizeof(*job->undeclared), by_path);
}

/* The name of a rule, and no file. */
static bool is_phony(struct search *s, struct str pattern)
{
	struct stems stems;

	if (!pattern_is_path(pattern) || exists(s, pattern.bytes))
		return false;
	for (size_t i = 0; i < s->d->n; i++)
		if (!s->d->v[i].is_implied && makes(s, &s->d->v[i], pattern, &stems))
			return true;
	return false;
}

static bool is_used(const struct search *s, struct str pattern)
{
	for (size_t i = 0; i < s->n_found; i++)
		if (pattern_matches(pattern, s->found[i].object->path, NULL))
			return true;
	return false;
}

/* A read of a file without content takes nothing from it, and is no edge of the graph. */
static bool is_empty(struct str pattern)
{
	struct stat st;

	return !stat(pattern.bytes, &st) && S_ISREG(st.st_mode) && !st.st_size;
}

static void list_unused(struct search *s, struct job *job)
{
	for (size_t i = 0; i < s->n_wanted; i++) {
		const struct wanted *w = &s->wanted[i];
		bool is_told = false;

		if (!w->rule || w->path->may_be_unused || w->path->is_order_only ||
		    w->path->is_excluded || is_used(s, w->pattern) || is_phony(s, w->pattern) ||
		    is_declaration(s, w->pattern) || is_empty(w->pattern))
			continue;
		for (size_t k = 0; k < job->n_unused; k++)
			is_told |= str_is(job->unused[k], w->pattern);
		if (is_told)
			continue;
		GROW(job->unused, job->n_unused);
		job->unused[job->n_unused++] = w->pattern;
	}
}

/* --- jobs */

static void clear(struct search *s)
{
	s->n_found = s->n_wanted = 0;
	free(s->found);
	free(s->wanted);
	s->found = NULL;
	s->wanted = NULL;
	map_free(&s->seen);
	strings_free(&s->closed);
}

static void do_job(struct search *s, struct job *job)
{
	struct stems stems;

	for (size_t i = 0; i < s->d->n; i++)
		for (size_t k = 0; k < job->n_outputs; k++)
			if (makes(s, &s->d->v[i], job->outputs[k], &stems))
				want_all(s, &s->d->v[i], &stems, true);
	if (!job->n_outputs) {
		stems.n = 0;
		for (size_t i = 0; i < s->d->n; i++)
			if (!s->d->v[i].outputs.n && !s->d->v[i].name.bytes)
				want_all(s, &s->d->v[i], &stems, true);
		read_by_all(s);
	} else {
		read_for(s, job);
	}
	list_undeclared(s, job);
	list_unused(s, job);
	clear(s);
}

static uint64_t key_of(const struct search *s, const struct declared_rule *rule,
		       const struct stems *stems)
{
	uint64_t h = ((uint64_t)(rule - s->d->v) + 1) * 0x9e3779b97f4a7c15u;

	for (size_t i = 0; i < stems->n; i++)
		h = (h ^ str_hash(stems->values[i])) * 0x9e3779b97f4a7c15u;
	return h >> 1;
}

static void add_output(struct job *job, struct str path)
{
	GROW(job->outputs, job->n_outputs);
	job->outputs[job->n_outputs++] = path;
}

/* The first rule that makes it, of those that are written there before those that make knows itself. */
static const struct declared_rule *rule_of(struct search *s, struct str path, struct stems *stems)
{
	for (int is_implied = 0; is_implied < 2; is_implied++)
		for (size_t i = 0; i < s->d->n; i++)
			if (s->d->v[i].is_implied == is_implied && s->d->v[i].inputs.n &&
			    makes(s, &s->d->v[i], path, stems))
				return &s->d->v[i];
	for (size_t i = 0; i < s->d->n; i++)
		if (makes(s, &s->d->v[i], path, stems))
			return &s->d->v[i];
	return NULL;
}

static void find_jobs(struct search *s)
{
	sqlite3_stmt *q = db_prepare(
		s->rows->db, "SELECT DISTINCT bytes FROM object JOIN string ON string_id = path"
			     " WHERE is_changed AND kind IN ('file', 'link') ORDER BY bytes");
	struct map places = {0};

	while (db_step(q)) {
		struct str path = arena_str(&s->jobs->arena, db_str(q, 0));
		struct stems stems;
		const struct declared_rule *rule = rule_of(s, path, &stems);
		uint64_t key, place;

		if (!rule)
			continue;
		key = key_of(s, rule, &stems);
		if (!map_get(&places, key, &place)) {
			place = s->jobs->n;
			map_set(&places, key, place);
			GROW(s->jobs->v, s->jobs->n);
			s->jobs->v[s->jobs->n++] = (struct job){.rule = rule};
		}
		add_output(&s->jobs->v[place], path);
	}
	sqlite3_finalize(q);
	map_free(&places);
	for (size_t i = 0; i < s->d->n; i++)
		if (!s->d->v[i].outputs.n && !s->d->v[i].name.bytes) {
			GROW(s->jobs->v, s->jobs->n);
			s->jobs->v[s->jobs->n++] = (struct job){.rule = &s->d->v[i]};
			return;
		}
}

static bool has_gaps(sqlite3 *db)
{
	sqlite3_stmt *q = db_prepare(db, "SELECT count(*) FROM gap");
	bool has = db_step(q) && sqlite3_column_int64(q, 0);

	sqlite3_finalize(q);
	return has;
}

void jobs_of(struct jobs *jobs, struct stored *rows, struct declared *d, struct str cwd)
{
	struct search s = {.rows = rows, .d = d, .jobs = jobs};

	*jobs = (struct jobs){.has_gaps = has_gaps(rows->db)};
	s.into = db_prepare(rows->db, "SELECT src, kind FROM edge WHERE dst = ?");
	load_paths(&s);
	choose_bases(&s, cwd);
	load_runners(&s);
	find_jobs(&s);
	for (size_t i = 0; i < jobs->n; i++)
		do_job(&s, &jobs->v[i]);
	sqlite3_finalize(s.into);
	strings_free(&s.paths);
	map_free(&s.runners);
}

void jobs_end(struct jobs *jobs)
{
	for (size_t i = 0; i < jobs->n; i++) {
		free(jobs->v[i].outputs);
		free(jobs->v[i].undeclared);
		free(jobs->v[i].unused);
	}
	free(jobs->v);
	arena_free(&jobs->arena);
}
