/* compare.c - see compare.h. */
#include "compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/out.h"
#include "match.h"

/* --- the list */

void diff_tell(struct diff *d, enum diff_class class, enum diff_kind kind, int64_t t,
	       const char *name, json_t *what)
{
	static const char *const words[] = {
		[DIFF_ARGUMENT] = "argument", [DIFF_VARIABLE] = "variable",
		[DIFF_UMASK] = "umask",	      [DIFF_CWD] = "cwd",
		[DIFF_PACKAGE] = "package",   [DIFF_LINK] = "link",
		[DIFF_PROGRAM] = "program",   [DIFF_LISTING] = "listing",
		[DIFF_INPUT] = "input",	      [DIFF_ORDER] = "order",
		[DIFF_SOURCE] = "source",     [DIFF_PROCESS] = "process",
		[DIFF_STATUS] = "status",     [DIFF_OUTPUT] = "output",
		[DIFF_GAP] = "gap",
	};
	json_t *o = json_pack("{s:s}", "kind", class == DIFF_UNKNOWN ? "unknown" : words[kind]);

	if (class == DIFF_UNKNOWN)
		json_object_set_new(o, "what", json_string(words[kind]));
	json_object_update(o, what);
	json_decref(what);
	GROW(d->v, d->n);
	d->v[d->n] = (struct diff_told){.class = class,
					.kind = kind,
					.t = t,
					.number = d->n,
					.name = name ? str_dup(str_of(name)) : NULL,
					.what = o};
	d->n++;
	d->n_of[class]++;
}

/* An input that is not known may be the cause, so that chance is not to be blamed before it. */
static int place_of(const struct diff_told *told)
{
	bool is_given = told->kind == DIFF_INPUT || told->kind == DIFF_PROGRAM;

	return told->class == DIFF_UNKNOWN && is_given ? 2 * DIFF_CHANCE - 1 : 2 * (int)told->class;
}

static int by_telling(const void *va, const void *vb)
{
	const struct diff_told *a = va, *b = vb;

	if (place_of(a) != place_of(b))
		return place_of(a) < place_of(b) ? -1 : 1;
	if (a->t != b->t)
		return a->t < b->t ? -1 : 1;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

json_t *diff_pair(const char *a, const char *b)
{
	return json_pack("{s:s?, s:s?}", "a", a, "b", b);
}

json_t *diff_pair_of(struct str path, const char *a, const char *b)
{
	json_t *o = json_object();

	out_json_str(o, "path", path);
	json_object_set_new(o, "a", a ? json_string(a) : json_null());
	json_object_set_new(o, "b", b ? json_string(b) : json_null());
	return o;
}

/* --- moments */

bool diff_is_root(const struct diff_run *s, const struct diff_process *p)
{
	size_t parent = p->parent < 0 ? DIFF_NONE : diff_run_process(s, p->parent);

	return parent == DIFF_NONE || s->v[parent].is_launcher;
}

/* After the last use of a common input that the matched process of both had before. */
int64_t diff_time_of_b(const struct diff *d, size_t process, int64_t t)
{
	const struct diff_process *a;
	int64_t at;

	while (process != DIFF_NONE && d->b.v[process].match == DIFF_NONE) {
		t = d->b.v[process].t_begin;
		process = d->b.v[process].parent < 0
				  ? DIFF_NONE
				  : diff_run_process(&d->b, d->b.v[process].parent);
	}
	if (process == DIFF_NONE)
		return INT64_MAX;
	a = &d->a.v[d->b.v[process].match];
	at = a->t_begin;
	for (size_t i = 0; i < d->b.inputs.n && d->b.inputs.v[i].t <= t; i++) {
		const struct diff_file *f = &d->b.inputs.v[i], *g;

		if (f->process != process)
			continue;
		g = diff_file_of(&d->a.inputs, f->key);
		if (g && g->t > at && g->t <= a->t_end)
			at = g->t;
	}
	return at;
}

/* --- the whole */

static void compare_begin(struct diff *d)
{
	char a[8], b[8];

	if (d->a.umask >= 0 && d->b.umask >= 0 && d->a.umask != d->b.umask) {
		snprintf(a, sizeof(a), "%04o", (unsigned int)d->a.umask & 0777);
		snprintf(b, sizeof(b), "%04o", (unsigned int)d->b.umask & 0777);
		diff_tell(d, DIFF_CAUSE, DIFF_UMASK, INT64_MIN, NULL, diff_pair(a, b));
	}
}

/* It stands where an output begins to differ. */
static bool is_directory_shown(const struct diff *d)
{
	char *a = str_dup(d->a.names.cwd), *b = str_dup(d->b.names.cwd);
	json_t *output;
	const char *key;
	bool is_shown = false;

	json_object_foreach(d->changed_outputs, key, output)
	{
		const char *of_a = json_string_value(json_object_get(output, "a"));
		const char *of_b = json_string_value(json_object_get(output, "b"));

		is_shown |= of_a && of_b && strstr(of_a, a) && strstr(of_b, b);
	}
	free(a);
	free(b);
	return is_shown;
}

/* Another directory alone is no difference: where something is otherwise, it may be why. */
static void compare_directory(struct diff *d)
{
	enum diff_class class = d->n_of[DIFF_CAUSE]	? DIFF_EFFECT
				: is_directory_shown(d) ? DIFF_CAUSE
							: DIFF_WEAK;
	json_t *o;

	if (str_is(d->a.names.cwd, d->b.names.cwd) || d->n == d->n_of[DIFF_UNKNOWN])
		return;
	for (size_t i = 0; i < d->n; i++)
		if (d->v[i].kind == DIFF_CWD)
			return;
	o = json_object();
	json_object_set_new(o, "a", out_json_text(d->a.names.cwd));
	json_object_set_new(o, "b", out_json_text(d->b.names.cwd));
	diff_tell(d, class, DIFF_CWD, INT64_MIN, NULL, o);
}

/* Things that could not be seen may have differed. */
static void compare_gaps(struct diff *d)
{
	char a[32], b[32];

	if (!d->a.n_gaps && !d->b.n_gaps)
		return;
	snprintf(a, sizeof(a), "%lld", (long long)d->a.n_gaps);
	snprintf(b, sizeof(b), "%lld", (long long)d->b.n_gaps);
	diff_tell(d, DIFF_UNKNOWN, DIFF_GAP, 0, NULL, diff_pair(a, b));
}

void diff_compare(struct diff *d, sqlite3 *a, sqlite3 *b)
{
	*d = (struct diff){.sought = json_object(), .changed_outputs = json_object()};
	diff_runs_read(&d->a, &d->b, a, b);
	diff_match(&d->a, &d->b);
	diff_runs_read_files(&d->a, &d->b);
	diff_packages_of(&d->packages, &d->a, &d->b);
	compare_begin(d);
	diff_processes(d);
	diff_sought(d);
	diff_inputs(d);
	diff_listings(d);
	diff_links(d);
	diff_outputs(d);
	diff_answers(d);
	if (!d->n_of[DIFF_CAUSE] && d->n_of[DIFF_EFFECT] + d->n_of[DIFF_LEFT]) {
		diff_order(d);
		diff_chance(d);
	}
	compare_directory(d);
	compare_gaps(d);
	if (d->n)
		qsort(d->v, d->n, sizeof(*d->v), by_telling);
}

void diff_end(struct diff *d)
{
	for (size_t i = 0; i < d->n; i++) {
		free(d->v[i].name);
		json_decref(d->v[i].what);
	}
	free(d->v);
	json_decref(d->sought);
	json_decref(d->changed_outputs);
	diff_packages_end(&d->packages);
	diff_run_end(&d->a);
	diff_run_end(&d->b);
}
