/* cmd_summary.c - prov summary: one screen of what a person wants to know first. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

#include "base/counts.h"
#include "replay/coverage.h"
#include "files/files.h"
#include "graph/db.h"
#include "base/out.h"
#include "packages/owner.h"
#include "query/sources.h"
#include "replay/pins.h"
#include "op_facts.h"

#define LIST_MAX  12 /* what a list shows to people; JSON has all */
#define NAMES_MAX 18 /* the same of names with counts, several on a line */

/* Reasons for another result in another run: how each kind of op is put into words. */
static const struct {
	enum op_kind kind;
	const char *word;
} chances[] = {
	{OP_GETENV, "environment"},
	{OP_GETCWD, "working directory"},
	{OP_CONNECT, "network"},
	{OP_STATFS, "file system"},
};

struct summary {
	struct recording *r;
	const char *path;
	struct files files;
	struct counts programs, packages, chances, variables;
	struct packages known;
	uint64_t *uses;	   /* of each of them: inputs */
	struct str *yours; /* paths of the user's own inputs */
	bool *is_aside;	   /* of these: a directory, or below one that is hidden (.git) */
	size_t n_yours, n_system;
	struct str *outputs;
	size_t n_outputs;
	struct coverage coverage;
	uint64_t n_threads, n_acquired; /* threads: those that programs made */
	bool has_sources;		/* some op has one; else the graph need not be asked */
	const struct image *command;	/* the first image of the command; NULL if there is none */
};

static void see_source(struct summary *s, const struct op *op)
{
	static const char *const words[] = {SOURCE_WHAT_WORDS};
	uint64_t what = op->f[SOURCE_what].u;

	if (what == SOURCE_VARIABLE) {
		counts_add(&s->chances, STR("environment"));
		if (op->f[SOURCE_name].str.bytes)
			counts_add(&s->variables, op->f[SOURCE_name].str);
	} else if (what && what < sizeof(words) / sizeof(words[0])) {
		counts_add(&s->chances, str_of(words[what]));
	}
}

/* Of what the graph calls a source, and which had an answer. */
static bool is_source(const struct op *op)
{
	if (op->kind == OP_SOURCE)
		return op->f[SOURCE_what].u != SOURCE_VARIABLE || op->f[SOURCE_value].str.bytes;
	if (op->kind == OP_GETENV)
		return op->f[GETENV_value].str.bytes;
	return op->kind == OP_ASK || op->kind == OP_GETCWD || op->kind == OP_UMASK ||
	       op->kind == OP_STATFS || op->kind == OP_CONNECT;
}

static void see_op(struct model *m, const struct image *image, const struct op *op, void *arg)
{
	struct summary *s = arg;

	coverage_see(&s->coverage, m, image, op);
	s->n_threads += op->thread->serial && !op->op_no;
	s->n_acquired += op->kind == OP_ACQUIRE;
	s->has_sources |= is_source(op);
	for (size_t i = 0; i < sizeof(chances) / sizeof(chances[0]); i++)
		if (chances[i].kind == op->kind)
			counts_add(&s->chances, str_of(chances[i].word));
	if (op->kind == OP_GETENV && op->f[GETENV_name].str.bytes)
		counts_add(&s->variables, op->f[GETENV_name].str);
	if (op->kind == OP_SOURCE)
		see_source(s, op);
}

static void sort_inputs(struct summary *s)
{
	struct files *f = &s->files;

	packages_recorded(&s->known, s->r);
	s->uses = xcalloc(s->known.n + 1, sizeof(*s->uses));
	s->yours = xmalloc((f->n + 1) * sizeof(*s->yours));
	s->is_aside = xmalloc((f->n + 1) * sizeof(*s->is_aside));
	s->outputs = xmalloc((f->n + 1) * sizeof(*s->outputs));
	for (size_t i = 0; i < f->n; i++) {
		struct str path = model_str(&f->model, f->v[i].path);
		uint32_t did = f->v[i].did;

		s->has_sources |=
			did & DID_LIST || (did & DID_READ && f->v[i].class == FILE_SPECIAL);
		if (file_is_input(&f->v[i], false)) {
			uint32_t package = packages_owner(&s->known, path);
			struct owner owner = owner_in(&s->known, path);

			if (package != PACKAGE_NONE)
				s->uses[package]++;
			if (owner.name.bytes) {
				counts_add(&s->packages, owner.name);
			} else {
				s->is_aside[s->n_yours] =
					did & DID_LIST || memmem(path.bytes, path.len, "/.", 2);
				s->yours[s->n_yours++] = path;
			}
			s->n_system += owner.name.bytes != NULL;
		}
		if (file_is_output(&f->v[i], false))
			s->outputs[s->n_outputs++] = path;
	}
}

static void count_programs(struct summary *s)
{
	const struct model *m = &s->files.model;

	for (size_t i = 0; i < m->n_images; i++) {
		const struct image *image = &m->images[i];

		if (image->process->is_launcher)
			continue;
		if (!s->command)
			s->command = image;
		if (image->how != START_FORKED && image->how != START_SHARING &&
		    image->exe != NO_PATH)
			counts_add(&s->programs, model_str(m, image->exe));
	}
}

static const struct process *command_process(const struct summary *s)
{
	return s->command ? s->command->process : NULL;
}

static int64_t duration(const struct summary *s)
{
	const struct process *p = command_process(s);

	return p && p->t_over >= 0 ? p->t_over - p->t_begin : s->files.model.t_last;
}

/* --- for programs */

static json_t *counts_json(const struct counts *c, const char *key)
{
	json_t *array = json_array();

	for (size_t i = 0; i < c->n; i++) {
		json_t *o = json_object();

		out_json_str(o, key, c->v[i].name);
		json_object_set_new(o, "count", json_integer((json_int_t)c->v[i].n));
		json_array_append_new(array, o);
	}
	return array;
}

static json_t *packages_json(const struct summary *s)
{
	json_t *array = json_array();

	for (size_t i = 0; i < s->known.n; i++) {
		const struct package *p = &s->known.v[i];
		json_t *o = json_object();

		out_json_str(o, "manager", p->manager);
		out_json_str(o, "name", p->name);
		out_json_str(o, "version", p->version);
		json_object_set_new(o, "inputs", json_integer((json_int_t)s->uses[i]));
		json_array_append_new(array, o);
	}
	return array;
}

static json_t *exit_json(const struct process *p)
{
	if (!p || !p->has_status)
		return json_null();
	return WIFSIGNALED(p->status) ? json_pack("{s:i}", "signal_number", WTERMSIG(p->status))
				      : json_pack("{s:i}", "code", WEXITSTATUS(p->status));
}

static json_t *argv_json(const struct summary *s)
{
	const struct image *image = s->command;
	struct str *v;
	json_t *array;

	if (!image)
		return json_array();
	v = xmalloc((image->program->n_argv + 1) * sizeof(*v));
	for (size_t i = 0; i < image->program->n_argv; i++)
		v[i] = model_str(&s->files.model, image->program->argv[i]);
	array = out_json_strings(v, image->program->n_argv);
	free(v);
	return array;
}

static const char *secrets_word(const struct prov_file *file)
{
	if (file->flags & PROV_FILE_SECRETS_KEPT)
		return "kept";
	return file->flags & PROV_FILE_SECRETS_ALONE ? "recording" : "user";
}

static void print_json(const struct summary *s)
{
	const struct model *m = &s->files.model;
	json_t *gaps = json_array();

	for (size_t i = 0; i < m->n_gaps; i++) {
		json_t *o = json_object();
		out_json_str(o, "reason", model_str(m, m->gaps[i].reason));
		out_json_str(o, "detail", model_str(m, m->gaps[i].detail));
		json_array_append_new(gaps, o);
	}
	out_json_document(json_pack(
		"{s:o, s:I, s:o, s:I, s:I, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:I, s:I, s:o, "
		"s:b, s:s, s:o}",
		"command", argv_json(s), "duration_ns", (json_int_t)duration(s), "exit",
		exit_json(command_process(s)), "ops", (json_int_t)m->n_ops, "began_ns",
		(json_int_t)s->r->file.real0_ns, "your_inputs",
		out_json_strings(s->yours, s->n_yours), "system_inputs",
		counts_json(&s->packages, "package"), "packages", packages_json(s), "outputs",
		out_json_strings(s->outputs, s->n_outputs), "programs",
		counts_json(&s->programs, "program"), "chances", counts_json(&s->chances, "what"),
		"variables", counts_json(&s->variables, "name"), "gaps", gaps, "threads",
		(json_int_t)s->n_threads, "acquisitions", (json_int_t)s->n_acquired, "system_calls",
		coverage_json(&s->coverage, m), "time_approximate", s->r->is_time_approximate,
		"secrets", secrets_word(&s->r->file), "pins", pins_json(m)));
}

/* --- for people */

static void heading(const char *title, uint64_t n)
{
	const struct out_style *style = out_style();

	printf("%s%s%s (%llu)\n", style->bold, title, style->plain, (unsigned long long)n);
}

static void print_paths(const char *title, const struct str *v, size_t n)
{
	heading(title, n);
	for (size_t i = 0; i < n && i < LIST_MAX; i++) {
		fputs("  ", stdout);
		out_text(stdout, v[i]);
		putchar('\n');
	}
	if (n > LIST_MAX)
		printf("  ... and %zu more\n", n - LIST_MAX);
}

static void print_counts(const char *title, const struct counts *c, uint64_t total)
{
	size_t column = 2;

	heading(title, total);
	if (!c->n)
		return;
	fputs(" ", stdout);
	for (size_t i = 0; i < c->n && i < NAMES_MAX; i++) {
		if (column + c->v[i].name.len + 10 > 98) {
			fputs("\n ", stdout);
			column = 2;
		}
		putchar(' ');
		out_text(stdout, c->v[i].name);
		column += c->v[i].name.len + 1;
		if (c->v[i].n > 1)
			column += (size_t)printf(" x%llu", (unsigned long long)c->v[i].n);
		if (i + 1 < c->n)
			column += (size_t)printf(",");
	}
	if (c->n > NAMES_MAX)
		printf(" ... and %zu more", c->n - NAMES_MAX);
	putchar('\n');
}

static void print_gaps(const struct model *m)
{
	const struct out_style *style = out_style();

	if (!m->n_gaps) {
		printf("%sgaps%s none: everything was seen\n", style->bold, style->plain);
		return;
	}
	heading("gaps", m->n_gaps);
	for (size_t i = 0; i < m->n_gaps && i < LIST_MAX; i++) {
		printf("  %s", style->red);
		out_text(stdout, model_str(m, m->gaps[i].reason));
		fputs(style->plain, stdout);
		if (model_str(m, m->gaps[i].detail).bytes) {
			fputs(": ", stdout);
			out_text(stdout, model_str(m, m->gaps[i].detail));
		}
		putchar('\n');
	}
	if (m->n_gaps > LIST_MAX)
		printf("  ... and %zu more\n", m->n_gaps - LIST_MAX);
	puts("  prov check explains each");
}

static double percent(uint64_t n, const struct coverage *c)
{
	return c->calls ? 100.0 * (double)n / (double)c->calls : 0;
}

/* Of a recording made with --complete: prov check --complete has the rest. */
static void print_coverage(const struct coverage *c, const struct model *m)
{
	const struct out_style *style = out_style();

	heading("system calls", c->calls);
	printf("  %.1f %% by functions that prov wraps, %.1f %% by others and recorded, "
	       "%.1f %% of no interest, %s%.1f %% unexplained%s\n",
	       percent(c->explained, c), percent(c->decoded, c), percent(c->indifferent, c),
	       c->unexplained ? style->red : "", percent(c->unexplained, c), style->plain);
	for (size_t i = 0; i < c->n && i < LIST_MAX; i++) {
		char *text = coverage_text(&c->v[i], m);

		if (!c->v[i].reason && coverage_left(&c->v[i])) {
			printf("  %s", style->red);
			out_text(stdout, str_of(text));
			printf("%s\n", style->plain);
		}
		free(text);
	}
}

static void print_head(const struct summary *s)
{
	const struct out_style *style = out_style();
	const struct process *p = command_process(s);
	const char *host = s->r->file.host;
	time_t began = (time_t)(s->r->file.real0_ns / 1000000000u);
	char when[64],
		*command = s->command ? model_command(&s->files.model, s->command, 200) : NULL;
	struct tm tm;

	strftime(when, sizeof(when), "%Y-%m-%d %H:%M:%S", localtime_r(&began, &tm));
	printf("%scommand%s  ", style->bold, style->plain);
	out_text(stdout, command ? str_of(command) : STR("(nothing was recorded of it)"));
	printf("\n%sbegan%s    %s on ", style->bold, style->plain, when);
	out_text(stdout, (struct str){host, strnlen(host, sizeof(s->r->file.host))});
	printf(", took %s%s, ", out_duration(duration(s)),
	       s->r->is_time_approximate ? " (about)" : "");
	if (!p || !p->has_status)
		puts("end not seen");
	else if (WIFSIGNALED(p->status))
		printf("killed by SIG%s\n",
		       sigabbrev_np(WTERMSIG(p->status)) ? sigabbrev_np(WTERMSIG(p->status)) : "?");
	else
		printf("exit status %d\n", WEXITSTATUS(p->status));
	printf("%srecorded%s %llu operations of %llu program runs\n", style->bold, style->plain,
	       (unsigned long long)s->files.model.n_ops,
	       (unsigned long long)counts_total(&s->programs));
	free(command);
}

static void print_threads(const struct summary *s)
{
	const struct out_style *style = out_style();

	if (s->n_threads || s->n_acquired)
		printf("%sthreads%s  %llu made, %llu %s of locks and the like\n", style->bold,
		       style->plain, (unsigned long long)s->n_threads,
		       (unsigned long long)s->n_acquired,
		       s->n_acquired == 1 ? "acquisition" : "acquisitions");
}

/* How secrets were recorded, where it is not the usual way. */
static void print_secrets(const struct prov_file *file)
{
	const struct out_style *style = out_style();
	const char *what = NULL;

	if (file->flags & PROV_FILE_SECRETS_KEPT)
		what = "kept as they are";
	else if (file->secret_key[0] | file->secret_key[1])
		what = "the key of their hashes is still in this file: do not share it";
	else if (file->flags & PROV_FILE_SECRETS_ALONE)
		what = "hashed by a key of this recording alone, as you had none";
	if (what)
		printf("%ssecrets%s  %s\n", style->bold, style->plain, what);
}

/* Of one program run and one source: the first of them, and how many more. */
static void print_source(struct sources *all, struct stored *rows, const struct source_ask *a,
			 size_t n_more)
{
	char *where = sources_where(all, a);
	struct str program = a->image->exe;
	size_t n_name = 0;

	fputs("  ", stdout);
	out_text(stdout, a->what);
	fputs(": ", stdout);
	for (size_t i = program.len; i && program.bytes[i - 1] != '/'; i--)
		n_name++;
	out_text(stdout, (struct str){program.bytes + program.len - n_name, n_name});
	printf(" (pid %lld) ", (long long)a->image->pid);
	out_text(stdout, a->name.bytes ? a->name : a->call.bytes ? a->call : STR("?"));
	if (where && !a->name.bytes) {
		fputs(" at ", stdout);
		out_text(stdout, str_of(where));
	}
	if (n_more)
		printf(" and %zu more", n_more);
	fputs(" -> ", stdout);
	out_text(stdout, stored_node(rows, a->reaches[0])->object->path);
	puts(a->n_reaches > 1 ? ", ..." : "");
	free(where);
}

#define REACHING "could make the outputs differ in another run, by"

/* The nearest to an output first; a variable counts if it is set. */
static void print_reaching(struct sources *all, struct stored *rows)
{
	size_t n = 0, n_printed = 0;

	for (size_t i = 0; i < all->n; i++)
		n += all->v[i].n_reaches > 0;
	heading(REACHING, n);
	for (size_t i = 0, end; i < all->n && n_printed < LIST_MAX; i = end) {
		const struct source_ask *a = NULL;
		size_t n_more = 0;

		for (end = i; end < all->n && sources_are_alike(&all->v[end], &all->v[i]); end++)
			if (all->v[end].n_reaches) {
				n_more += a != NULL;
				a = a ? a : &all->v[end];
			}
		if (a)
			print_source(all, rows, a, n_more);
		n_printed += a != NULL;
	}
	if (n)
		puts("  prov sources lists all of them");
}

#define GRAPH_OPS_MAX 1000000 /* of more the graph takes longer than a summary should */

static void print_sources(const struct summary *s)
{
	struct sources all;
	struct stored rows;
	sqlite3 *db;

	if (s->files.model.n_ops > GRAPH_OPS_MAX) {
		print_counts("also used, and may differ on another machine", &s->chances,
			     s->chances.n);
		return;
	}
	if (!s->has_sources) {
		heading(REACHING, 0);
		return;
	}
	db = db_of(s->r, s->path);
	stored_begin(&rows, db);
	sources_of(&all, &rows, true);
	print_reaching(&all, &rows);
	sources_end(&all);
	stored_end(&rows);
	sqlite3_close(db);
}

/* The files that people know by name, then directories and what is hidden. */
static void print_yours(const struct summary *s)
{
	struct str *v = xmalloc((s->n_yours + 1) * sizeof(*v));
	size_t n = 0;

	for (int is_aside = 0; is_aside <= 1; is_aside++)
		for (size_t i = 0; i < s->n_yours; i++)
			if (s->is_aside[i] == is_aside)
				v[n++] = s->yours[i];
	print_paths("your inputs", v, n);
	free(v);
}

static void print_text(const struct summary *s)
{
	print_head(s);
	print_secrets(&s->r->file);
	pins_print(&s->files.model);
	print_threads(s);
	print_yours(s);
	print_counts("system inputs, by package", &s->packages, s->n_system);
	print_paths("outputs", s->outputs, s->n_outputs);
	print_counts("programs run", &s->programs, s->programs.n);
	print_sources(s);
	if (s->variables.n)
		print_counts("environment variables looked up", &s->variables, s->variables.n);
	if (s->coverage.is_complete)
		print_coverage(&s->coverage, &s->files.model);
	print_gaps(&s->files.model);
}

int cmd_summary(struct recording *r, const struct options *o)
{
	struct summary s = {.r = r, .path = o->recording};

	files_and(&s.files, r, see_op, &s);
	coverage_sum(&s.coverage, &s.files.model);
	count_programs(&s);
	sort_inputs(&s);
	counts_sort(&s.programs);
	counts_sort(&s.packages);
	counts_sort(&s.variables);
	counts_sort(&s.chances);
	if (o->is_json)
		print_json(&s);
	else
		print_text(&s);
	counts_end(&s.programs);
	counts_end(&s.packages);
	counts_end(&s.variables);
	counts_end(&s.chances);
	coverage_end(&s.coverage);
	packages_end(&s.known);
	free(s.uses);
	free(s.yours);
	free(s.is_aside);
	free(s.outputs);
	files_end(&s.files);
	return 0;
}
