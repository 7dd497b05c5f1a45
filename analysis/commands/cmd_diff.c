/* cmd_diff.c - prov diff: what differs between two runs (diff/compare.h). */
#include "cmd.h"

#include <string.h>

#include "base/out.h"
#include "diff/compare.h"

#define MOST_OF_A_KIND 20  /* that people are shown */
#define TO_PEOPLE      160 /* bytes of a value */

static const char *text_of(json_t *what, const char *key)
{
	return json_string_value(json_object_get(what, key));
}

static void put_short(const char *text)
{
	size_t n = strlen(text);

	out_text(stdout, (struct str){text, n < TO_PEOPLE ? n : TO_PEOPLE});
	fputs(n > TO_PEOPLE ? "..." : "", stdout);
}

static void put_value(json_t *what, const char *key, const char *none)
{
	const char *text = text_of(what, key);

	if (text && *text)
		put_short(text);
	else
		fputs(text ? "(empty)" : none, stdout);
}

static void put_change(json_t *what, const char *before, const char *none)
{
	fputs(before, stdout);
	put_value(what, "a", none);
	fputs(" -> ", stdout);
	put_value(what, "b", none);
}

static void put_of(const char *before, const char *text)
{
	if (text) {
		fputs(before, stdout);
		put_short(text);
	}
}

/* Contents: where they begin to differ, or how that is known. */
static void put_contents(json_t *what)
{
	json_t *offset = json_object_get(what, "offset");

	if (!text_of(what, "how")) {
		printf(" only in %c", text_of(what, "a") ? 'A' : 'B');
		if (text_of(what, "missing"))
			printf("; %c looked for it in vain", text_of(what, "a") ? 'B' : 'A');
		return;
	}
	fputs(" (by its ", stdout);
	put_short(text_of(what, "how"));
	putchar(')');
	if (!offset)
		return;
	printf("\n    from byte %lld: ", (long long)json_integer_value(offset));
	put_value(what, "a", "");
	fputs("\n              B: ", stdout);
	put_value(what, "b", "");
}

static void put_source(json_t *what)
{
	put_of(" ", text_of(what, "source"));
	put_of(": ", text_of(what, "call"));
	put_of(" ", text_of(what, "name"));
	put_of(" at ", text_of(what, "where"));
	put_of(" in ", text_of(what, "process"));
	put_change(what, ": ", "(not known)");
	put_of("  reaches ", text_of(what, "path"));
}

static void put_told(const struct diff_told *told)
{
	json_t *what = told->what;

	put_short(text_of(what, "kind"));
	if (told->class == DIFF_UNKNOWN)
		put_of(": ", text_of(what, "what"));
	if (told->kind == DIFF_SOURCE) {
		put_source(what);
		putchar('\n');
		return;
	}
	put_of(" ", told->name);
	if (told->kind == DIFF_PACKAGE) {
		put_change(what, " ", "(not used)");
		put_of(" (", text_of(what, "manager"));
		puts(")");
		return;
	}
	if (told->kind != DIFF_STATUS)
		put_of(" of ", text_of(what, "process"));
	if (told->class == DIFF_UNKNOWN && told->kind != DIFF_GAP)
		fputs(": what it held is not known", stdout);
	else if (told->kind == DIFF_INPUT || told->kind == DIFF_OUTPUT ||
		 (told->kind == DIFF_PROGRAM && text_of(what, "how")))
		put_contents(what);
	else
		put_change(what, ": ",
			   told->kind == DIFF_VARIABLE ? "(not set)"
			   : told->kind == DIFF_LINK   ? "(no link)"
						       : "(none)");
	putchar('\n');
}

static void print_verdict(const struct diff *d)
{
	size_t n_unknown = d->n_of[DIFF_UNKNOWN], n = d->n - n_unknown;

	printf("%s: %zu processes, %zu inputs, %zu outputs and %zu listings compared",
	       n	   ? "different"
	       : n_unknown ? "cannot tell"
			   : "the same",
	       d->n_processes, d->n_inputs, d->n_outputs, d->n_listings);
	if (n_unknown)
		printf("; %zu unknown", n_unknown);
	putchar('\n');
}

static void print_text(const struct diff *d)
{
	for (size_t i = 0, n_alike = 0; i < d->n; i++) {
		bool is_new = !i || d->v[i].class != d->v[i - 1].class;

		n_alike = is_new ? 0 : n_alike + 1;
		if (n_alike < MOST_OF_A_KIND)
			put_told(&d->v[i]);
		if (n_alike >= MOST_OF_A_KIND &&
		    (i + 1 == d->n || d->v[i + 1].class != d->v[i].class))
			printf("and %zu more (--json)\n", n_alike + 1 - MOST_OF_A_KIND);
	}
	print_verdict(d);
}

int cmd_diff(sqlite3 *a, sqlite3 *b, const struct options *o)
{
	struct diff d;
	int status;

	diff_compare(&d, a, b);
	status = d.n > d.n_of[DIFF_UNKNOWN] ? EXIT_NO : d.n ? EXIT_GAPS : 0;
	if (o->is_json)
		for (size_t i = 0; i < d.n; i++)
			out_json_line(json_incref(d.v[i].what));
	else
		print_text(&d);
	diff_end(&d);
	return status;
}
