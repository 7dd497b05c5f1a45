/*
 * main.c - prov audit: does a command come out the same again, and if not, why.
 *
 *	stage_begin()		a directory for the runs, standard input kept for all of them
 *	experiment_do()		the runs
 *	look_at_first()		what the recording of the first says: gaps, files written elsewhere
 *	report_...()		the answer, which the exit status is, too
 */
#include "experiment.h"
#include "look.h"
#include "options.h"
#include "report/report.h"
#include "stage.h"

#include "analysis/base/out.h"
#include "analysis/base/outfile.h"
#include "analysis/base/util.h"

#include <signal.h>
#include <stdlib.h>

/* The audit ends with what it has allocated. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

static void write_html(const struct report *r, const char *file)
{
	struct outfile out;

	outfile_open(&out, file, false);
	report_html(r, out.f);
	outfile_close(&out);
}

static void write_report(const struct report *r, const struct options *opt)
{
	if (opt->html)
		write_html(r, opt->html);
	if (opt->is_json)
		out_json_document(report_json(r));
	else
		report_text(r);
}

/* By the signal that asked for its end, if one did. */
static int end_early(int sig)
{
	sigset_t none;

	if (!sig)
		return EXIT_FAILED;
	signal(sig, SIG_DFL);
	raise(sig);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	return EXIT_FAILED;
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
	struct look look = {.gaps = NULL};
	struct report report = {.e = &e, .look = &look, .kept = opt.keep};
	enum verdict verdict;
	bool is_done;

	stage_begin(&stage, &opt);
	is_done = experiment_do(&e);
	stage_quiet(&stage);
	if (!is_done) {
		stage_end(&stage, &opt);
		return end_early(stage.signal);
	}
	look_at_first(&look, &e);
	verdict = report_verdict(&report);
	report_group(&report);
	write_report(&report, &opt);
	free(report.leader);
	look_free(&look);
	experiment_free(&e);
	stage_end(&stage, &opt);
	return verdict;
}
