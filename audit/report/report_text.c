/* report_text.c - an audit for people, on one screen where that is possible. */
#include "report.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/base/out.h"
#include "analysis/base/text.h"

#define SHOWN_MAX	 12 /* groups of outputs; the rest is counted */
#define NAMES_MAX	 20 /* of a group */
#define DIFFOSCOPE_LINES 12 /* of its report on one output */
#define STACK_FRAMES	 6

static void put(const char *text)
{
	text_print(stdout, text, strlen(text));
}

static void put_command(const struct report *r)
{
	json_t *arg;
	size_t i;

	json_array_foreach(r->look->command, i, arg)
	{
		if (i)
			putchar(' ');
		put(json_string_value(arg));
	}
}

static void put_sources(const char *head, source_set set)
{
	printf("%s", head);
	for (enum source s = 0; s < N_SOURCES; s++) {
		if (!(set & SOURCE_BIT(s)))
			continue;
		printf(" %s", source_word(s));
	}
	putchar('\n');
}

static void put_difference(const struct difference *d, const char *indent)
{
	const struct out_style *style = out_style();

	if (!d->a && !d->b)
		return;
	printf("%s%s-%s ", indent, style->red, style->plain);
	put(d->a ? d->a : "");
	printf("\n%s%s+%s ", indent, style->bold, style->plain);
	put(d->b ? d->b : "");
	putchar('\n');
}

/* Its beginning: the rest is in the other forms of the report. */
static void put_diffoscope(const struct difference *d)
{
	const char *line = d->diffoscope, *end;

	for (int i = 0; line && *line && i < DIFFOSCOPE_LINES; i++, line = end + (*end == '\n')) {
		end = line + strcspn(line, "\n");
		printf("    | ");
		text_print(stdout, line, (size_t)(end - line));
		putchar('\n');
	}
	if (line && *line)
		printf("    | ... (--html and --json have the rest)\n");
}

/* From the line that asked outward. */
static void put_stack(const json_t *stack)
{
	const json_t *frame;
	size_t i;

	if (json_array_size(stack) < 2)
		return;
	printf("      stack: ");
	json_array_foreach(stack, i, frame)
	{
		if (i == STACK_FRAMES) {
			printf(", ... (--html and --json have the rest)");
			break;
		}
		printf("%s", i ? ", " : "");
		put(json_string_value(frame));
	}
	putchar('\n');
}

static void put_ask(const json_t *ask)
{
	printf("      asked by ");
	put(ask_program(ask) ? ask_program(ask) : "a program");
	if (ask_call(ask)) {
		printf(", by ");
		put(ask_call(ask));
	}
	if (ask_name(ask)) {
		printf(" of ");
		put(ask_name(ask));
	}
	if (ask_where(ask)) {
		printf(", at ");
		put(ask_where(ask));
	}
	putchar('\n');
	put_stack(ask_stack(ask));
}

static void put_cause(const struct report *r, const struct finding *f, enum source s)
{
	const struct out_style *style = out_style();
	const json_t *asks[PARTS_MAX];
	size_t n = report_asks(r, s, f, asks);
	const char *remedy = report_remedy(r, f, s);
	char *parts = report_parts(r, f, s);

	printf("    cause: %s%s%s (", style->bold, source_word(s), style->plain);
	put(parts && s != SOURCE_VARIABLE ? parts : source_meaning(s));
	printf("), proved by runs %u and %u, which differ in nothing else\n", f->proofs[s].base,
	       f->proofs[s].varied);
	if (parts && s == SOURCE_VARIABLE) {
		printf("      of them ");
		put(parts);
		putchar('\n');
	}
	free(parts);
	if (source_count(f->causes) > 1)
		put_difference(&f->proofs[s].example, "      ");
	for (size_t i = 0; i < n; i++)
		put_ask(asks[i]);
	if (remedy)
		printf("      remedy: %s\n", remedy);
}

static void put_finding(const struct report *r, const struct finding *f)
{
	const struct out_style *style = out_style();
	char *how = difference_words(&f->difference);
	char *writers = report_writers(r, f->difference.path);
	char *race = f->causes ? NULL : look_race(r->look, r->e, f->difference.path);

	printf("\n%s", style->bold);
	put(f->difference.path);
	printf("%s %s%s\n", style->plain, how,
	       f->is_natural ? "" : " when something around the command is varied");
	put_difference(&f->difference, "    ");
	if (writers) {
		printf("    written by ");
		put(writers);
		putchar('\n');
	}
	put_diffoscope(&f->difference);
	for (enum source s = 0; s < N_SOURCES; s++)
		if (f->causes & SOURCE_BIT(s))
			put_cause(r, f, s);
	if (race)
		printf("    suspect: schedule (%s): nothing orders %s\n",
		       source_meaning(SOURCE_SCHEDULE), race);
	else if (!f->causes)
		printf("    no cause found: it differs, too, where all that prov can pin is "
		       "pinned, "
		       "or the runs were not enough (--budget)\n");
	else if (!f->is_explained)
		printf("    this is not all: it still differs with that pinned\n");
	free(how);
	free(writers);
	free(race);
}

static void put_remarks(const struct report *r)
{
	json_t *remarks = report_remarks(r), *remark;
	size_t i;

	json_array_foreach(remarks, i, remark)
	{
		printf("  ");
		put(json_string_value(remark));
		putchar('\n');
	}
	json_decref(remarks);
}

/* Outputs that differ for the same causes: their names. */
static void put_followers(const struct report *r, size_t leader)
{
	size_t n = report_followers(r, leader), n_shown = 0;

	if (!n)
		return;
	printf("    for the same causes %zu more:", n);
	for (size_t i = leader + 1; i < r->e->n && n_shown < NAMES_MAX; i++) {
		if (r->leader[i] != leader)
			continue;
		printf("%s", n_shown++ ? ", " : " ");
		put(r->e->v[i].difference.path);
	}
	printf("%s\n", n > n_shown ? " ... (--json has all)" : "");
}

void report_text(const struct report *r)
{
	const struct out_style *style = out_style();
	size_t n_shown = 0, n_groups = 0;
	const struct experiment *e = r->e;

	put_command(r);
	printf(": %s%s%s\n", style->bold, verdict_words(report_verdict(r)), style->plain);
	printf("  %u runs, the first of %.1f s; %zu files compared, and standard output and "
	       "error\n",
	       r->e->stage->n_runs, e->first.seconds, compare_count_outputs(&e->first));
	put_sources("  varied:", e->varied);
	put_remarks(r);
	for (size_t i = 0; i < e->n && n_shown < SHOWN_MAX; i++) {
		if (r->leader[i] != i)
			continue;
		put_finding(r, &e->v[i]);
		put_followers(r, i);
		n_shown++;
	}
	for (size_t i = 0; i < e->n; i++)
		n_groups += r->leader[i] == i;
	if (n_groups > n_shown)
		printf("\n... and outputs with %zu other causes (--json has all)\n",
		       n_groups - n_shown);
}
