/* cmd_check.c - prov check: is all of the recording there, and what could it not see. */
#include "cmd.h"

#include <stdlib.h>

#include "replay/coverage.h"
#include "files/files.h"
#include "replay/gap_meaning.h"
#include "base/out.h"

static json_t *descriptors_json(const struct model *m, const struct gap *g)
{
	json_t *list = json_array();

	for (size_t i = 0; i < g->n_fds; i++) {
		json_t *o = json_pack("{s:i}", "fd", g->fds[i].fd);
		out_json_str(o, "path", model_str(m, g->fds[i].path));
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *gap_json(const struct model *m, const struct gap *g)
{
	json_t *o = json_object(), *argv = json_array();

	out_json_str(o, "reason", model_str(m, g->reason));
	out_json_str(o, "detail", model_str(m, g->detail));
	json_object_set_new(o, "pid",
			    g->image == NONE ? json_null()
					     : json_integer(m->images[g->image].process->pid));
	for (size_t i = 0; i < g->n_argv; i++) {
		struct str s = model_str(m, g->argv[i]);
		json_t *one = out_json_strings(&s, 1);
		json_array_append(argv, json_array_get(one, 0));
		json_decref(one);
	}
	json_object_set_new(o, "argv", argv);
	json_object_set_new(o, "descriptors", descriptors_json(m, g));
	json_object_set_new(o, "t", json_integer(g->t));
	return o;
}

static void print_gap(const struct model *m, const struct gap *g)
{
	fputs("gap: ", stdout);
	out_text(stdout, model_str(m, g->reason));
	if (model_str(m, g->detail).bytes) {
		fputs(": ", stdout);
		out_text(stdout, model_str(m, g->detail));
	}
	if (g->image != NONE)
		printf(" (process %u)", m->images[g->image].process->pid);
	for (size_t i = 0; i < g->n_argv; i++) {
		fputs(i ? " " : ", asked to run: ", stdout);
		out_text(stdout, model_str(m, g->argv[i]));
	}
	for (size_t i = 0; i < g->n_fds; i++) {
		printf("%s%d=", i ? " " : ", with ", g->fds[i].fd);
		out_text(stdout,
			 g->fds[i].path == NO_PATH ? STR("?") : model_str(m, g->fds[i].path));
	}
	putchar('\n');
}

/* Each reason once. */
static void print_meanings(const struct model *m)
{
	for (size_t i = 0; i < m->n_gaps; i++) {
		struct str reason = model_str(m, m->gaps[i].reason);
		const char *meaning = gap_meaning(reason);
		size_t first = 0;

		while (m->gaps[first].reason != m->gaps[i].reason)
			first++;
		if (first < i || !meaning)
			continue;
		fputs("  ", stdout);
		out_text(stdout, reason);
		fputs(": ", stdout);
		out_text(stdout, str_of(meaning));
		putchar('\n');
	}
}

static const char *verdict(int status)
{
	return status == EXIT_TORN ? "torn" : status == EXIT_GAPS ? "gaps" : "complete";
}

static void print_json(const struct recording *r, const struct model *m, const struct coverage *c,
		       int status)
{
	json_t *damages = json_array(), *gaps = json_array();
	const char *first;
	size_t n_processes;

	life_tasks(m->life, &n_processes);
	for (size_t i = 0; i < r->n_damages; i++)
		json_array_append_new(damages, json_pack("{s:I, s:s}", "offset",
							 (json_int_t)r->damages[i].offset, "what",
							 r->damages[i].text));
	for (size_t i = 0; i < m->n_gaps; i++)
		json_array_append_new(gaps, gap_json(m, &m->gaps[i]));
	out_json_document(json_pack("{s:s, s:I, s:I, s:I, s:I, s:o, s:o, s:o}", "verdict",
				    verdict(status), "ops", (json_int_t)m->n_ops, "processes",
				    (json_int_t)n_processes, "unfinished",
				    (json_int_t)m->n_unfinished, "contradictions",
				    (json_int_t)life_defects(m->life, &first), "damages", damages,
				    "gaps", gaps, "system_calls", coverage_json(c, m)));
}

static void see(struct model *m, const struct image *image, const struct op *op, void *arg)
{
	coverage_see(arg, m, image, op);
}

/* Calls that no wrapper announced: those that need an explanation, or all with the one they have.
 */
static void print_calls(const struct model *m, const struct coverage *c, bool is_all)
{
	for (size_t i = 0; i < c->n; i++) {
		const struct coverage_row *row = &c->v[i];
		char *text;

		if (!coverage_left(row) || (row->reason && !is_all))
			continue;
		text = coverage_text(row, m);
		fputs(row->reason ? "of no interest: " : "unexplained: ", stdout);
		out_text(stdout, str_of(text));
		out_text(stdout, row->reason ? STR(": ") : STR(""));
		out_text(stdout, str_of(row->reason));
		putchar('\n');
		free(text);
	}
	if (is_all)
		printf("%llu system calls: %llu explained, %llu decoded, %llu of no interest, %llu "
		       "unexplained\n",
		       (unsigned long long)c->calls, (unsigned long long)c->explained,
		       (unsigned long long)c->decoded, (unsigned long long)c->indifferent,
		       (unsigned long long)c->unexplained);
}

static int status_of(const struct recording *r, const struct model *m, const struct coverage *c)
{
	const char *first;

	if (r->n_damages || m->n_unfinished || life_defects(m->life, &first))
		return EXIT_TORN;
	return m->n_gaps || c->unexplained ? EXIT_GAPS : 0;
}

/* before: has the number's place in it. */
__attribute__((format(printf, 1, 0))) static void print_line(const char *before, uint64_t n,
							     const char *text)
{
	printf(before, (unsigned long long)n);
	out_text(stdout, str_of(text));
	putchar('\n');
}

static void print_text(const struct recording *r, const struct model *m, const struct coverage *c,
		       bool is_complete)
{
	const char *first;
	uint64_t n_defects = life_defects(m->life, &first);

	for (size_t i = 0; i < r->n_damages; i++)
		print_line("damaged at byte %llu: ", r->damages[i].offset, r->damages[i].text);
	if (r->n_damages_more)
		printf("and %llu more damages\n", (unsigned long long)r->n_damages_more);
	if (m->n_unfinished)
		printf("%llu operations were cut short: their process died or jumped "
		       "away\n",
		       (unsigned long long)m->n_unfinished);
	if (n_defects)
		print_line("%llu contradictions in the account of processes; first: ", n_defects,
			   first);
	for (size_t i = 0; i < m->n_gaps; i++)
		print_gap(m, &m->gaps[i]);
	print_meanings(m);
	print_calls(m, c, is_complete);
	printf("%s: %llu operations, %zu gaps\n", verdict(status_of(r, m, c)),
	       (unsigned long long)m->n_ops, m->n_gaps);
}

int cmd_check(struct recording *r, const struct options *o)
{
	struct files f; /* some gaps show only when each path is asked for */
	struct coverage c = {0};
	int status;

	files_and(&f, r, see, &c);
	coverage_sum(&c, &f.model);
	if (o->is_complete && !c.is_complete)
		die(EXIT_GAPS, "system calls were not counted in this recording; prov record "
			       "--complete counts them");
	status = status_of(r, &f.model, &c);
	if (o->is_json)
		print_json(r, &f.model, &c, status);
	else
		print_text(r, &f.model, &c, o->is_complete);
	coverage_end(&c);
	files_end(&f);
	return status;
}
