/* report.c - see report.h: what all forms of a report have in common. */
#include "report.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "remedy.h"
#include "analysis/base/out.h"
#include "analysis/base/util.h"

#define EACH_MAX 12 /* files elsewhere, hosts; the rest is counted */

enum verdict report_verdict(const struct report *r)
{
	const struct experiment *e = r->e;

	if (e->has_failed_sometimes || e->first.is_late ||
	    (!e->n && json_array_size(r->look->gaps)))
		return VERDICT_UNKNOWN;
	if (e->is_spent && !e->n)
		return VERDICT_UNKNOWN;
	for (size_t i = 0; i < e->n; i++)
		if (!e->v[i].is_explained)
			return VERDICT_UNEXPLAINED;
	return e->n ? VERDICT_EXPLAINED : VERDICT_REPRODUCIBLE;
}

const char *verdict_words(enum verdict verdict)
{
	switch (verdict) {
	case VERDICT_REPRODUCIBLE:
		return "reproducible, whatever was varied";
	case VERDICT_EXPLAINED:
		return "not reproducible; every difference is explained";
	case VERDICT_UNEXPLAINED:
		return "not reproducible; some differences have no explanation yet";
	case VERDICT_UNKNOWN:
		break;
	}
	return "cannot tell";
}

char *report_path(const struct report *r, const char *path)
{
	char *whole;

	if (!strcmp(path, OUTPUT_STDOUT) || !strcmp(path, OUTPUT_STDERR) ||
	    !strcmp(path, OUTPUT_STATUS))
		return str_dup(str_of(path));
	whole = xmalloc(strlen(r->e->stage->work) + strlen(path) + 2);
	sprintf(whole, "%s/%s", strcmp(r->e->stage->work, "/") ? r->e->stage->work : "", path);
	return whole;
}

static const char *or_none(const char *text)
{
	return text ? text : "";
}

/* In a recording, what the command printed went to files of the run. */
static const json_t *find_ask(const struct report *r, const struct asks *asks, enum source source,
			      const char *path, const char *out, const char *err,
			      const struct part *part)
{
	const json_t *ask, *writers = look_writers(r->look, r->e, path);
	char *whole;

	if (!strcmp(path, OUTPUT_STDOUT))
		return asks_find(asks, source, out, writers, part);
	if (!strcmp(path, OUTPUT_STDERR))
		return asks_find(asks, source, err, writers, part);
	whole = report_path(r, path);
	ask = asks_find(asks, source, whole, writers, part);
	free(whole);
	return ask;
}

static const json_t *ask_of(const struct report *r, enum source source, const struct finding *f,
			    const struct part *part)
{
	const struct experiment *e = r->e;
	const struct asks *suspects = &e->suspects[source];
	const char *path = f->difference.path;
	const json_t *ask = NULL;

	if (json_array_size(suspects->v))
		ask = find_ask(r, suspects, source, path, e->out, e->err, part);
	if (!ask)
		ask = find_ask(r, &r->look->asks, source, path, e->first.out, e->first.err, part);
	return ask;
}

size_t report_asks(const struct report *r, enum source source, const struct finding *f,
		   const json_t *ret[PARTS_MAX])
{
	part_set set = f->proofs[source].parts;
	size_t n = 0;

	if (!set)
		n = (ret[0] = ask_of(r, source, f, NULL)) ? 1 : 0;
	for (; set; set &= set - 1) {
		ret[n] = ask_of(r, source, f, part_first(&r->e->stage->parts, set));
		n += ret[n] != NULL;
	}
	return n;
}

const json_t *report_ask(const struct report *r, enum source source, const struct finding *f)
{
	const json_t *asks[PARTS_MAX];

	return report_asks(r, source, f, asks) ? asks[0] : NULL;
}

char *report_parts(const struct report *r, const struct finding *f, enum source source)
{
	part_set set = f->proofs[source].parts;
	char *text = NULL;
	size_t size = 0;
	FILE *out = set ? open_memstream(&text, &size) : NULL;

	if (!out)
		return NULL;
	for (; set; set &= set - 1) {
		const struct part *part = part_first(&r->e->stage->parts, set);

		if (source == SOURCE_VARIABLE)
			fprintf(out, "%s%s (%s)", ftell(out) ? ", " : "", part->name,
				part->meaning);
		else
			fprintf(out, "%s%s", ftell(out) ? ", " : "", part->meaning);
	}
	fclose(out);
	return xown(text);
}

/* "clock cc1 time cpp_get_date;": equal for findings of one group; to be freed. */
static char *group_key(const struct report *r, const struct finding *f)
{
	char *key = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&key, &size);

	if (!out)
		die(EXIT_FAILED, "memory ran out");
	if (!f->causes)
		fprintf(out, "%s", f->difference.path);
	for (enum source s = 0; s < N_SOURCES; s++) {
		const json_t *ask;

		if (!(f->causes & SOURCE_BIT(s)))
			continue;
		ask = report_ask(r, s, f);
		fprintf(out, "%s %llu %s %s %s %s;", source_word(s),
			(unsigned long long)f->proofs[s].parts, or_none(ask_program(ask)),
			or_none(ask_call(ask)), or_none(ask_name(ask)), or_none(ask_where(ask)));
	}
	fprintf(out, "%d", f->is_explained);
	fclose(out);
	return xown(key);
}

void report_group(struct report *r)
{
	size_t n = r->e->n;
	char **keys = xcalloc(n + 1, sizeof(*keys));

	r->leader = xcalloc(n + 1, sizeof(*r->leader));
	for (size_t i = 0; i < n; i++) {
		keys[i] = group_key(r, &r->e->v[i]);
		for (r->leader[i] = 0; strcmp(keys[r->leader[i]], keys[i]);)
			r->leader[i]++;
	}
	for (size_t i = 0; i < n; i++)
		free(keys[i]);
	free(keys);
}

size_t report_followers(const struct report *r, size_t leader)
{
	size_t n = 0;

	for (size_t i = leader + 1; i < r->e->n; i++)
		n += r->leader[i] == leader;
	return n;
}

const char *report_remedy(const struct report *r, const struct finding *f, enum source source)
{
	const json_t *ask = report_ask(r, source, f), *writers;
	bool is_general;
	const char *text = remedy_for(source, ask_program(ask), ask_call(ask), &is_general), *other;
	json_t *writer;
	size_t i;

	if (!is_general)
		return text;
	writers = look_writers(r->look, r->e, f->difference.path);
	json_array_foreach(writers, i, writer)
	{
		other = remedy_for(source, json_string_value(writer), NULL, &is_general);
		if (!is_general)
			return other;
	}
	return text;
}

char *difference_words(const struct difference *d)
{
	char text[64] = "";

	switch (d->how) {
	case DIFFERENCE_CONTENT:
		if (strcmp(d->path, OUTPUT_STATUS))
			snprintf(text, sizeof(text), "differs from byte %llu on",
				 (unsigned long long)d->offset + 1);
		else
			snprintf(text, sizeof(text), "differs");
		break;
	case DIFFERENCE_NAMES:
		snprintf(text, sizeof(text), "has other names in it");
		break;
	case DIFFERENCE_KIND:
		snprintf(text, sizeof(text), "is of another kind");
		break;
	case DIFFERENCE_MODE:
		snprintf(text, sizeof(text), "has other permissions");
		break;
	case DIFFERENCE_LINK:
		snprintf(text, sizeof(text), "leads elsewhere");
		break;
	}
	return str_dup(str_of(text));
}

char *report_writers(const struct report *r, const char *path)
{
	const json_t *list = look_writers(r->look, r->e, path);
	json_t *one;
	char *text = NULL;
	size_t i, size = 0;
	FILE *f;

	if (!json_array_size(list) || !(f = open_memstream(&text, &size)))
		return NULL;
	json_array_foreach(list, i, one) fprintf(f, "%s%s", i ? ", " : "", json_string_value(one));
	fclose(f);
	return xown(text);
}

__attribute__((format(printf, 2, 3))) static void remark(json_t *list, const char *format, ...)
{
	char *text;
	va_list ap;
	int n;

	va_start(ap, format);
	n = vasprintf(&text, format, ap);
	va_end(ap);
	if (n < 0)
		return;
	json_array_append_new(list, out_json_text(str_of(text)));
	free(xown(text));
}

static void remark_each(json_t *list, const char *what, const json_t *texts)
{
	json_t *one;
	size_t i;

	json_array_foreach(texts, i, one)
	{
		if (i == EACH_MAX) {
			remark(list, "%s%zu more (--json has all)", what,
			       json_array_size(texts) - i);
			return;
		}
		remark(list, "%s%s", what, json_string_value(one));
	}
}

/* Files that differ are told first. */
static void remark_elsewhere(json_t *list, const struct elsewhere *w)
{
	static const enum escape_is order[] = {ESCAPE_DIFFERENT, ESCAPE_VARIED, ESCAPE_UNKNOWN,
					       ESCAPE_SAME};
	size_t n = 0;

	for (size_t k = 0; k < sizeof(order) / sizeof(order[0]); k++)
		for (size_t i = 0; i < w->n; i++) {
			if (w->v[i].is != order[k] || n++ >= EACH_MAX)
				continue;
			remark(list, "written outside the work directory: %s: %s", w->v[i].path,
			       escape_words(w->v[i].is));
		}
	if (n > EACH_MAX)
		remark(list, "written outside the work directory: %zu more (--json has all)",
		       n - EACH_MAX);
}

static void remark_end(json_t *list, const struct report *r)
{
	const struct run *first = &r->e->first;

	if (first->is_late)
		remark(list,
		       "the command was ended after %g s (--timeout): what it would have done then "
		       "is not known",
		       r->e->stage->timeout);
	else if (r->e->has_failed_sometimes)
		remark(list, "the command does not end the same way each time");
	else if (first->status)
		remark(list, "the command fails: status %d",
		       WIFEXITED(first->status) ? WEXITSTATUS(first->status)
						: 128 + WTERMSIG(first->status));
	if (first->status && r->look->wants_terminal)
		remark(list, "it asks for a terminal; the runs have none");
	if (r->e->left)
		remark(list, "processes that a run left behind, and that were ended: %s",
		       r->e->left);
}

/* Variables that are set, and may be meant to be. */
static void remark_variables(json_t *list, const struct report *r)
{
	const struct parts *parts = &r->e->stage->parts;
	json_t *names = json_object(), *ask;
	const char *name;
	char *text = NULL;
	size_t i, size = 0;
	FILE *f;

	json_array_foreach(r->look->asks.v, i, ask)
	{
		const char *source = json_string_value(json_object_get(ask, "source"));

		name = ask_name(ask);
		if (source && name && !strcmp(source, source_word(SOURCE_VARIABLE)) &&
		    getenv(name) && !parts_has_variable(parts, name))
			json_object_set_new(names, name, json_true());
	}
	f = json_object_size(names) ? open_memstream(&text, &size) : NULL;
	if (f) {
		json_object_foreach(names, name, ask)
			fprintf(f, "%s%s", ftell(f) ? ", " : "", name);
		fclose(f);
		remark(list,
		       "variables that were asked for, and not varied: %s (--vary "
		       "all,variable.NAME)",
		       text);
	}
	free(xown(text));
	json_decref(names);
}

static void remark_gaps(json_t *list, const json_t *gaps)
{
	json_t *gap;
	size_t i;

	json_array_foreach(gaps, i, gap)
	{
		const char *reason = json_string_value(json_object_get(gap, "reason"));
		const char *detail = json_string_value(json_object_get(gap, "detail"));

		remark(list, "not seen, and not varied: %s%s%s", reason ? reason : "?",
		       detail ? ": " : "", detail ? detail : "");
	}
}

json_t *report_remarks(const struct report *r)
{
	json_t *list = json_array();

	remark_end(list, r);
	remark_each(list, "the network was used: ", r->look->peers);
	remark_elsewhere(list, &r->e->elsewhere);
	if (r->e->is_spent)
		remark(list, "the budget of %u runs is spent (--budget)", r->e->budget);
	remark_variables(list, r);
	remark_gaps(list, r->look->gaps);
	for (enum source s = 0; s < N_SOURCES; s++)
		if (r->e->missed[s])
			remark(list, "not varied: %s: %s", source_word(s), r->e->missed[s]);
	if (r->kept)
		remark(list, "runs, with their recordings: %s", r->kept);
	return list;
}
