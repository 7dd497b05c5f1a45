/*
 * main.c - prov audit: does a command come out the same again, and if not, why.
 *
 *	stage_begin()		a directory for the runs, standard input kept for all of them
 *	experiment_do()		the runs
 *	look_at_first()		what the recording of the first says: gaps, files written elsewhere
 *	report_...()		the answer, which the exit status is, too
 */
#include "ask.h"
#include "experiment.h"
#include "options.h"
#include "report.h"
#include "stage.h"
#include "tool.h"

#include "analysis/base/out.h"
#include "analysis/base/outfile.h"
#include "analysis/base/util.h"

#include <signal.h>
#include <string.h>

/* The audit ends with what it has allocated. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

/* --- what the first run's recording says */

/* All but programs that were running still: the audit has ended those, and says so. */
static json_t *gaps_of(const char *recording)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "check", "--json", recording, NULL};
	json_t *check = tool_json(argv), *gaps = json_array(), *gap;
	size_t i;

	json_array_foreach(json_object_get(check, "gaps"), i, gap)
	{
		const char *reason = json_string_value(json_object_get(gap, "reason"));

		if (!reason || strcmp(reason, "running"))
			json_array_append(gaps, gap);
	}
	json_decref(check);
	free(query);
	return gaps;
}

/* Files that the command left outside the work directory, which all runs share. */
static void look_elsewhere(struct report *r)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "outputs", "--json", r->e->first.recording, NULL};
	json_t *lines = tool_json_lines(argv), *line;
	size_t i;

	json_array_foreach(lines, i, line)
	{
		const char *path = json_string_value(json_object_get(line, "path"));

		if (!path || is_below(path, r->stage->work) || is_below(path, r->stage->dir))
			continue;
		GROW(r->elsewhere, r->n_elsewhere);
		r->elsewhere[r->n_elsewhere++] = str_dup(str_of(path));
	}
	json_decref(lines);
	free(query);
}

static void write_html(const struct report *r, const char *file)
{
	struct outfile out;

	outfile_open(&out, file, false);
	report_html(r, out.f);
	outfile_close(&out);
}

int main(int argc, char **argv)
{
	struct options opt = options_parse(argc, argv);
	struct stage stage = {.input = -1};
	struct experiment e = {.stage = &stage,
			       .varied = opt.varied,
			       .pinned = SOURCE_ALL,
			       .n_plain = opt.n_plain,
			       .budget = opt.budget,
			       .is_kept = opt.keep};
	struct asks asks = {NULL};
	struct report report = {.e = &e, .stage = &stage, .asks = &asks, .kept = opt.keep};
	enum verdict verdict;

	stage_begin(&stage, &opt);
	if (!experiment_do(&e)) {
		stage_quiet(&stage);
		stage_end(&stage, &opt);
		if (stage.signal) {
			signal(stage.signal, SIG_DFL);
			raise(stage.signal);
			sigset_t none;
			sigemptyset(&none);
			sigprocmask(SIG_SETMASK, &none, NULL);
		}
		return EXIT_FAILED;
	}
	stage_quiet(&stage);
	report.gaps = gaps_of(e.first.recording);
	asks_read(&asks, e.first.recording);
	look_elsewhere(&report);
	verdict = report_verdict(&report);
	if (opt.html)
		write_html(&report, opt.html);
	if (opt.is_json)
		out_json_document(report_json(&report));
	else
		report_text(&report);
	asks_free(&asks);
	experiment_free(&e);
	stage_end(&stage, &opt);
	return verdict;
}
