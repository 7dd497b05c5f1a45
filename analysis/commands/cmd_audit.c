/* cmd_audit.c - prov audit REC: what one recording tells of how far the command can be run again elsewhere. */
#include "cmd.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/facts.h"
#include "audit/undeclared.h"
#include "audit/variables.h"
#include "base/buffer.h"
#include "base/out.h"
#include "query/slice_json.h"
#include "query/sources.h"

struct account {
	struct stored rows;
	struct sources sources;
	struct variables variables;
	struct facts facts;
	struct declared declared;
	struct jobs jobs;
};

/* --- the command, as a shell takes it */

static bool is_plain(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
			    "%+,-./:=@_^",
			    s.bytes[i]) ||
		    !s.bytes[i])
			return false;
	return s.len != 0;
}

static void quote(struct buffer *b, struct str s)
{
	if (is_plain(s)) {
		buffer_add(b, s);
		return;
	}
	buffer_char(b, '\'');
	for (size_t i = 0; i < s.len; i++)
		if (s.bytes[i] == '\'')
			buffer_add(b, STR("'\\''"));
		else
			buffer_char(b, s.bytes[i]);
	buffer_char(b, '\'');
}

/* Whatever has a "=" in it and stands before the command is a variable for env. */
static struct str line_of(struct variables *all)
{
	struct buffer b = {0};
	struct str *argv;
	size_t n;

	buffer_add(&b, STR("env -i"));
	for (size_t i = 0; i < all->n; i++) {
		if (all->v[i].use == VARIABLE_UNUSED || all->v[i].is_secret)
			continue;
		buffer_char(&b, ' ');
		quote(&b, all->v[i].name);
		buffer_char(&b, '=');
		if (all->v[i].value.len)
			quote(&b, all->v[i].value);
	}
	argv = argv_split(all->command->argv, &n);
	for (size_t i = 0; i < n; i++) {
		buffer_char(&b, ' ');
		quote(&b, argv[i]);
	}
	free(argv);
	return buffer_take(&b, &all->arena);
}

/* --- for programs */

static json_t *reaches_json(struct stored *rows, const struct source_ask *a)
{
	json_t *array = json_array();

	for (uint32_t i = 0; a && i < a->n_reaches; i++)
		json_array_append_new(
			array, out_json_text(stored_node(rows, a->reaches[i])->object->path));
	return array;
}

static json_t *variable_json(struct account *a, const struct variable *v)
{
	json_t *o = json_object();
	char *where = v->ask ? sources_where(&a->sources, v->ask) : NULL;

	out_json_str(o, "name", v->name);
	out_json_str(o, "value", v->is_secret ? (struct str){NULL, 0} : v->value);
	json_object_set_new(o, "is_secret", json_boolean(v->is_secret));
	json_object_set_new(o, "use", json_string(variable_uses[v->use]));
	if (v->by) {
		json_object_set_new(o, "pid", json_integer(v->by->pid));
		json_object_set_new(o, "argv", slice_json_argv(v->by->argv));
	}
	if (v->ask)
		out_json_str(o, "call", v->ask->call);
	json_object_set_new(o, "where", where ? out_json_text(str_of(where)) : json_null());
	out_json_str(o, "text", v->text);
	json_object_set_new(o, "reaches", reaches_json(&a->rows, v->ask));
	free(where);
	return o;
}

static json_t *facts_json(struct account *a)
{
	json_t *array = json_array();

	for (size_t i = 0; i < a->facts.n; i++) {
		const struct source_ask *ask = a->facts.v[i].ask;
		json_t *o = json_object();
		char *answer = sources_answer(ask), *where = sources_where(&a->sources, ask);

		out_json_str(o, "source", ask->what);
		out_json_str(o, "call", ask->call);
		out_json_str(o, "about", ask->about.bytes ? ask->about : ask->name);
		json_object_set_new(o, "answer",
				    answer ? out_json_text(str_of(answer)) : json_null());
		json_object_set_new(o, "asks", json_integer((json_int_t)a->facts.v[i].n));
		json_object_set_new(o, "pid", json_integer(ask->image->pid));
		json_object_set_new(o, "argv", slice_json_argv(ask->image->argv));
		json_object_set_new(o, "where", where ? out_json_text(str_of(where)) : json_null());
		json_object_set_new(o, "reaches", reaches_json(&a->rows, ask));
		json_array_append_new(array, o);
		free(answer);
		free(where);
	}
	return array;
}

static json_t *peers_json(const struct facts *f)
{
	json_t *array = json_array();

	for (size_t i = 0; i < f->n_peers; i++) {
		json_t *o = json_object();

		out_json_str(o, "peer", f->peers[i].address);
		json_object_set_new(o, "received", json_integer(f->peers[i].received));
		json_object_set_new(o, "sent", json_integer(f->peers[i].sent));
		json_array_append_new(array, o);
	}
	return array;
}

static json_t *doubts_json(const struct variables *all)
{
	json_t *array = json_array();

	for (size_t i = 0; i < all->n_doubts; i++) {
		json_t *o = json_object();

		json_object_set_new(o, "pid", json_integer(all->doubts[i].by->pid));
		json_object_set_new(o, "argv", slice_json_argv(all->doubts[i].by->argv));
		out_json_str(o, "path", all->doubts[i].path);
		json_object_set_new(o, "why", json_string(all->doubts[i].why));
		json_array_append_new(array, o);
	}
	return array;
}

static json_t *job_json(const struct account *a, const struct job *job)
{
	json_t *o = json_object(), *outputs = json_array(), *undeclared = json_array();
	json_t *unused = json_array();

	out_json_str(o, "file", a->declared.files[job->rule->file].path);
	json_object_set_new(o, "line", json_integer(job->rule->line));
	out_json_str(o, "name", job->rule->name);
	for (size_t i = 0; i < job->n_outputs; i++)
		json_array_append_new(outputs, out_json_text(job->outputs[i]));
	json_object_set_new(o, "outputs", outputs);
	for (size_t i = 0; i < job->n_undeclared; i++) {
		json_t *u = json_object();

		out_json_str(u, "path", job->undeclared[i].path);
		json_object_set_new(u, "pid", json_integer(job->undeclared[i].by->pid));
		json_object_set_new(u, "argv", slice_json_argv(job->undeclared[i].by->argv));
		json_array_append_new(undeclared, u);
	}
	json_object_set_new(o, "undeclared", undeclared);
	for (size_t i = 0; i < job->n_unused; i++)
		json_array_append_new(unused, out_json_text(job->unused[i]));
	json_object_set_new(o, "unused", unused);
	return o;
}

static json_t *notes_json(const struct declared *d)
{
	json_t *array = json_array();

	for (size_t i = 0; i < d->n_notes; i++) {
		json_t *o = json_object();

		out_json_str(o, "file", d->files[d->notes[i].file].path);
		json_object_set_new(o, "line", json_integer(d->notes[i].line));
		out_json_str(o, "note", d->notes[i].text);
		json_array_append_new(array, o);
	}
	return array;
}

static void print_json(struct account *a)
{
	struct variables *all = &a->variables;
	json_t *o = json_object(), *variables = json_array(), *jobs = json_array();

	json_object_set_new(o, "command",
			    all->command ? slice_json_argv(all->command->argv) : json_null());
	out_json_str(o, "cwd", all->command ? all->command->cwd : (struct str){NULL, 0});
	json_object_set_new(o, "line", all->is_known ? out_json_text(line_of(all)) : json_null());
	for (size_t i = 0; i < all->n; i++)
		json_array_append_new(variables, variable_json(a, &all->v[i]));
	json_object_set_new(o, "variables", variables);
	json_object_set_new(o, "doubts", doubts_json(all));
	json_object_set_new(o, "facts", facts_json(a));
	json_object_set_new(o, "peers", peers_json(&a->facts));
	for (size_t i = 0; i < a->jobs.n; i++)
		json_array_append_new(jobs, job_json(a, &a->jobs.v[i]));
	json_object_set_new(o, "jobs", jobs);
	json_object_set_new(o, "notes", notes_json(&a->declared));
	out_json_document(o);
}

/* --- for people */

static void heading(const char *word)
{
	const struct out_style *style = out_style();

	fputs(style->bold, stdout);
	fputs(word, stdout);
	fputs(style->plain, stdout);
	putchar('\n');
}

static void print_program(const struct stored_image *image)
{
	char *command = stored_command(image, 50);

	out_text(stdout, str_of(command));
	free(command);
}

static void print_use(struct account *a, const struct variable *v)
{
	char *where = v->ask ? sources_where(&a->sources, v->ask) : NULL;

	fputs("  ", stdout);
	out_text(stdout, v->name);
	fputs(v->use == VARIABLE_ASKED	    ? ": asked by "
	      : v->use == VARIABLE_SEARCHED ? ": searched through for "
	      : v->use == VARIABLE_NAMED    ? ": named in what was read by "
					    : ": given to ",
	      stdout);
	print_program(v->by);
	if (where) {
		fputs("  at ", stdout);
		out_text(stdout, str_of(where));
	}
	if (v->text.bytes) {
		fputs("  in ", stdout);
		out_text(stdout, v->text);
	}
	if (v->is_secret)
		fputs("  [a secret, left out: the recording has no value]", stdout);
	putchar('\n');
	free(where);
}

static void print_variables(struct account *a)
{
	struct variables *all = &a->variables;
	size_t n = 0;

	for (size_t i = 0; i < all->n; i++)
		n += all->v[i].use != VARIABLE_UNUSED;
	if (!all->is_known) {
		heading("variables: not known, the command could not be recorded");
		return;
	}
	heading("the command, with the variables that it used");
	fputs("  ", stdout);
	out_text(stdout, line_of(all));
	printf("\n\n%zu of %zu variables\n", n, all->n);
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].use != VARIABLE_UNUSED)
			print_use(a, &all->v[i]);
	for (size_t i = 0; i < all->n_doubts; i++) {
		fputs("  cannot tell: ", stdout);
		print_program(all->doubts[i].by);
		if (all->doubts[i].path.bytes) {
			fputs(" read ", stdout);
			out_text(stdout, all->doubts[i].path);
			fputs(", which", stdout);
		}
		putchar(' ');
		out_text(stdout, str_of(all->doubts[i].why));
		puts("; so all that it was given is kept");
	}
}

static void print_fact(struct account *a, const struct fact *f)
{
	const struct source_ask *ask = f->ask;
	char *answer = sources_answer(ask), *where = sources_where(&a->sources, ask);

	fputs("  ", stdout);
	out_text(stdout, ask->what);
	fputs("  ", stdout);
	out_text(stdout, ask->call.bytes ? ask->call : STR("?"));
	if (ask->about.bytes || ask->name.bytes) {
		putchar(' ');
		out_text(stdout, ask->about.bytes ? ask->about : ask->name);
	}
	if (answer) {
		fputs(": ", stdout);
		out_text(stdout, (struct str){answer, strnlen(answer, 60)});
	}
	fputs("  by ", stdout);
	print_program(ask->image);
	if (f->n > 1)
		printf(" and %zu more", f->n - 1);
	if (where) {
		fputs(" at ", stdout);
		out_text(stdout, str_of(where));
	}
	fputs("  -> ", stdout);
	out_text(stdout, stored_node(&a->rows, ask->reaches[0])->object->path);
	puts(ask->n_reaches > 1 || ask->reaches_more ? ", ..." : "");
	free(answer);
	free(where);
}

/* The line tells two rules of one file apart. */
static void print_rule(const struct account *a, const struct job *job)
{
	const struct declared_file *file = &a->declared.files[job->rule->file];

	fputs("  ", stdout);
	if (job->n_outputs)
		out_text(stdout, job->outputs[0]);
	if (job->n_outputs > 1)
		printf(" and %zu more", job->n_outputs - 1);
	fputs(job->n_outputs ? "  by " : "", stdout);
	out_text(stdout, file->path);
	if (job->rule->line)
		printf(":%d", job->rule->line);
	putchar('\n');
}

static void print_job(const struct account *a, const struct job *job)
{
	if (!job->n_undeclared && !job->n_unused)
		return;
	print_rule(a, job);
	for (size_t i = 0; i < job->n_undeclared; i++) {
		fputs("    undeclared: ", stdout);
		out_text(stdout, job->undeclared[i].path);
		fputs("  read by ", stdout);
		print_program(job->undeclared[i].by);
		putchar('\n');
	}
	for (size_t i = 0; i < job->n_unused; i++) {
		fputs("    unused: ", stdout);
		out_text(stdout, job->unused[i]);
		putchar('\n');
	}
}

static size_t n_wrong(const struct account *a)
{
	size_t n = 0;

	for (size_t i = 0; i < a->jobs.n; i++)
		n += a->jobs.v[i].n_undeclared + a->jobs.v[i].n_unused;
	return n;
}

static void print_declared(const struct account *a)
{
	heading("inputs, against what is declared");
	for (size_t i = 0; i < a->jobs.n; i++)
		print_job(a, &a->jobs.v[i]);
	printf("  %zu undeclared or unused in what %zu rules made\n", n_wrong(a), a->jobs.n);
	for (size_t i = 0; i < a->declared.n_notes; i++) {
		const struct declared_note *note = &a->declared.notes[i];

		fputs("  ", stdout);
		out_text(stdout, a->declared.files[note->file].path);
		printf(":%d: ", note->line);
		out_text(stdout, note->text);
		putchar('\n');
	}
	if (a->jobs.has_gaps)
		puts("  something was not seen, and may have read more: prov check");
}

static void print_text(struct account *a)
{
	print_variables(a);
	if (a->facts.n) {
		putchar('\n');
		heading("the user, the machine and their like, where an output can be reached");
	}
	for (size_t i = 0; i < a->facts.n; i++)
		print_fact(a, &a->facts.v[i]);
	if (a->facts.n_peers) {
		putchar('\n');
		heading("network");
	}
	for (size_t i = 0; i < a->facts.n_peers; i++) {
		fputs("  ", stdout);
		out_text(stdout, a->facts.peers[i].address);
		printf("  received %" PRId64 " bytes, sent %" PRId64 "\n",
		       a->facts.peers[i].received, a->facts.peers[i].sent);
	}
	if (a->declared.n_files) {
		putchar('\n');
		print_declared(a);
	}
}

/* 3: something that would be in the account was not seen, or not understood. */
static int status_of(const struct account *a)
{
	if (n_wrong(a))
		return EXIT_NO;
	if (a->declared.n_files && (a->declared.n_notes || a->jobs.has_gaps || !a->jobs.n))
		return EXIT_GAPS;
	return !a->variables.is_known || a->variables.n_doubts ? EXIT_GAPS : 0;
}

static bool is_setting(struct str word)
{
	const char *sign = memchr(word.bytes, '=', word.len);

	return sign && sign > word.bytes && word.bytes[0] != '-' && sign[-1] != ':' &&
	       !memchr(word.bytes, ' ', (size_t)(sign - word.bytes));
}

static void add_setting(struct declared *d, struct str setting)
{
	GROW(d->settings, d->n_settings);
	d->settings[d->n_settings++] = arena_str(&d->arena, setting);
}

/* Variables that make has from elsewhere than its Makefile. */
static void give_settings(struct declared *d, const struct variables *all)
{
	size_t n = 0;
	struct str *argv = all->command ? argv_split(all->command->argv, &n) : NULL;

	for (size_t i = 1; i < n; i++)
		if (is_setting(argv[i]))
			add_setting(d, argv[i]);
	d->n_fixed = d->n_settings;
	for (size_t i = 0; i < all->n; i++) {
		struct buffer b = {0};

		buffer_add(&b, all->v[i].name);
		buffer_char(&b, '=');
		buffer_add(&b, all->v[i].value);
		add_setting(d, (struct str){b.bytes, b.n});
		free(b.bytes);
	}
	free(argv);
}

int cmd_audit(sqlite3 *db, const struct options *o)
{
	struct account a = {.declared = {0}};
	int status;

	stored_begin(&a.rows, db);
	sources_of(&a.sources, &a.rows, false);
	variables_of(&a.variables, &a.rows, &a.sources);
	facts_of(&a.facts, &a.rows, &a.sources);
	give_settings(&a.declared, &a.variables);
	for (size_t i = 0; i < o->n_against; i++)
		declared_read(&a.declared, o->against[i]);
	if (o->n_against)
		jobs_of(&a.jobs, &a.rows, &a.declared,
			a.variables.command ? a.variables.command->cwd : (struct str){NULL, 0});
	if (o->is_json)
		print_json(&a);
	else
		print_text(&a);
	status = status_of(&a);
	jobs_end(&a.jobs);
	declared_end(&a.declared);
	facts_end(&a.facts);
	variables_end(&a.variables);
	sources_end(&a.sources);
	stored_end(&a.rows);
	return status;
}
