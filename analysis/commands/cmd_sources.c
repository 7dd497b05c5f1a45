/* cmd_sources.c - prov sources: what could make it come out differently, and the places that asked. */
#include "cmd.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/out.h"
#include "query/slice_json.h"
#include "query/slice_tree.h"
#include "query/sources.h"

/* --- for programs */

static json_t *digest(int64_t hash)
{
	char hex[17];

	snprintf(hex, sizeof(hex), "%016" PRIx64, (uint64_t)hash);
	return json_string(hex);
}

static void set_answer(json_t *o, const struct source_ask *a)
{
	bool is_bytes = str_is(a->form, STR("bytes"));

	if (str_is(a->form, STR("text")) || a->value.bytes)
		out_json_str(o, "value", a->value);
	if (str_is(a->form, STR("text")))
		return;
	json_object_set_new(o, "first", is_bytes ? digest(a->first) : json_integer(a->first));
	json_object_set_new(o, "last", is_bytes ? digest(a->last) : json_integer(a->last));
	if (is_bytes)
		json_object_set_new(o, "bytes", json_integer(a->bytes));
}

static json_t *stack_json(struct sources *s, const struct source_ask *a)
{
	json_t *array = json_array();
	size_t n;
	char **v = sources_stack(s, a, &n);

	for (size_t i = 0; i < n; i++) {
		json_array_append_new(array, out_json_text(str_of(v[i])));
		free(v[i]);
	}
	free(v);
	return array;
}

static struct str name_of(struct stored *rows, uint32_t node)
{
	return stored_node(rows, node)->object->path;
}

static void print_json(struct sources *s, struct stored *rows, const struct source_ask *a)
{
	json_t *o = json_object(), *reaches = json_array();
	char *where = sources_where(s, a);

	out_json_str(o, "source", a->what);
	out_json_str(o, "call", a->call);
	if (a->name.bytes)
		out_json_str(o, "name", a->name);
	if (a->about.bytes)
		out_json_str(o, "about", a->about);
	json_object_set_new(o, "of", json_integer(a->of));
	json_object_set_new(o, "count", json_integer(a->calls));
	set_answer(o, a);
	json_object_set_new(o, "errno",
			    a->err ? json_string(out_errno((uint32_t)a->err)) : json_null());
	out_json_str(o, "answer", a->answer);
	json_object_set_new(o, "pid", json_integer(a->image->pid));
	json_object_set_new(o, "epoch", json_integer(a->image->epoch));
	json_object_set_new(o, "argv", slice_json_argv(a->image->argv));
	json_object_set_new(o, "where", where ? out_json_text(str_of(where)) : json_null());
	json_object_set_new(o, "stack", a->frames.bytes ? stack_json(s, a) : json_null());
	for (uint32_t i = 0; i < a->n_reaches; i++)
		json_array_append_new(reaches, out_json_text(name_of(rows, a->reaches[i])));
	json_object_set_new(o, "reaches", reaches);
	json_object_set_new(o, "reaches_more", json_boolean(a->reaches_more));
	json_object_set_new(o, "t", json_integer(a->t));
	out_json_line(o);
	free(where);
}

/* --- for people */

#define TO_PEOPLE 60 /* bytes of an answer */

static void put_short(const char *text, size_t width)
{
	size_t n = strlen(text);

	out_text(stdout, (struct str){text, n < width ? n : width});
	if (n > width)
		fputs("...", stdout);
}

static void print_reaches(struct stored *rows, const struct source_ask *a)
{
	fputs("  -> ", stdout);
	for (uint32_t i = 0; i < a->n_reaches && i < 3; i++) {
		fputs(i ? ", " : "", stdout);
		out_text(stdout, name_of(rows, a->reaches[i]));
	}
	if (a->n_reaches > 3 || a->reaches_more)
		fputs(", ...", stdout);
	if (!a->n_reaches)
		fputs("no output", stdout);
}

static void print_head(struct stored *rows, const struct source_ask *a)
{
	const struct out_style *style = out_style();
	char *command = stored_command(a->image, 60);

	fputs(style->bold, stdout);
	out_text(stdout, a->what);
	printf("%s  ", style->plain);
	out_text(stdout, str_of(command));
	printf(" (pid %lld)", (long long)a->image->pid);
	print_reaches(rows, a);
	putchar('\n');
	free(command);
}

static void print_ask(struct sources *s, const struct source_ask *a)
{
	char *where = sources_where(s, a), *answer = sources_answer(a);

	fputs("    ", stdout);
	out_text(stdout, a->call.bytes ? a->call : STR("?"));
	if (a->about.bytes || a->name.bytes) {
		putchar(' ');
		out_text(stdout, a->about.bytes ? a->about : a->name);
	} else if (a->of) {
		printf(" %lld", (long long)a->of);
	}
	if (a->calls > 1)
		printf(" x%lld", (long long)a->calls);
	if (answer) {
		fputs(": ", stdout);
		put_short(answer, TO_PEOPLE);
	} else if (a->err) {
		printf(": %s", out_errno((uint32_t)a->err));
	}
	if (where) {
		fputs("  at ", stdout);
		out_text(stdout, str_of(where));
	}
	if (a->answer.bytes && !str_is(a->answer, STR("true"))) {
		fputs("  [", stdout);
		out_text(stdout, a->answer);
		putchar(']');
	}
	putchar('\n');
	free(where);
	free(answer);
}

/* Names and values, each once, in lines of their own. */
struct variables {
	struct map printed;
	size_t column; /* 0: nothing was printed yet */
	size_t n, most;
};

static void print_variable(struct variables *all, const struct source_ask *a)
{
	char *value = a->value.bytes ? str_dup(a->value) : NULL;
	size_t width = a->name.len + (value ? a->value.len + 1 : 0);
	uint64_t key = (str_hash(a->name) ^ (value != NULL)) >> 1, known;

	if (!map_get(&all->printed, key, &known)) {
		map_set(&all->printed, key, 1);
		if (++all->n > all->most) {
			free(value);
			return;
		}
		width = width < TO_PEOPLE ? width : TO_PEOPLE;
		if (!all->column || all->column + width + 2 > slice_tree_width()) {
			fputs(all->column ? ",\n    " : "    ", stdout);
			all->column = 4;
		} else {
			fputs(", ", stdout);
		}
		all->column += width + 2;
		out_text(stdout, a->name);
		if (value) {
			putchar('=');
			put_short(value, TO_PEOPLE - 20);
		}
	}
	free(value);
}

#define UNSET_MAX 16 /* names: a program of TeX asks for hundreds */

/* The variables that are set, and then the others. */
static void print_variables(const struct source_ask *v, size_t n, bool is_all)
{
	for (int is_set = 1; is_set >= 0; is_set--) {
		struct variables all = {.most = is_set || is_all ? SIZE_MAX : UNSET_MAX};

		for (size_t i = 0; i < n; i++) {
			if (!v[i].name.bytes || (v[i].value.bytes != NULL) != is_set)
				continue;
			if (!all.column && !is_set)
				fputs("    unset:\n", stdout);
			print_variable(&all, &v[i]);
		}
		if (all.n > all.most)
			printf(", and %zu more (--all)", all.n - all.most);
		if (all.column)
			putchar('\n');
		map_free(&all.printed);
	}
}

/* Asks of one program run and one source, which reach the same, stand together. */
static void print_text(struct sources *s, struct stored *rows, bool is_all)
{
	size_t n_hidden = 0;

	for (size_t i = 0, end; i < s->n; i = end) {
		const struct source_ask *a = &s->v[i];

		for (end = i + 1; end < s->n && sources_are_alike(&s->v[end], a); end++)
			;
		if (!a->n_reaches && !is_all) {
			n_hidden += end - i;
			continue;
		}
		print_head(rows, a);
		if (str_is(a->what, STR("variable")))
			print_variables(a, end - i, is_all);
		else
			for (size_t k = i; k < end; k++)
				print_ask(s, &s->v[k]);
	}
	if (n_hidden)
		printf("and %zu that no output can be reached from (--all)\n", n_hidden);
	if (!s->n)
		puts("nothing was asked of the time, chance, the environment or the machine");
}

int cmd_sources(sqlite3 *db, const struct options *o)
{
	struct stored rows;
	struct sources s;

	stored_begin(&rows, db);
	sources_of(&s, &rows, false);
	if (o->is_json)
		for (size_t i = 0; i < s.n; i++)
			print_json(&s, &rows, &s.v[i]);
	else
		print_text(&s, &rows, o->is_all);
	sources_end(&s);
	stored_end(&rows);
	return 0;
}
