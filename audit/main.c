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
#include "place.h"
#include "report.h"
#include "tool.h"

#include "analysis/base/out.h"
#include "analysis/base/outfile.h"
#include "analysis/base/util.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* The audit ends with what it has allocated. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

#define BUDGET	   40
#define COPIES_MAX (UINT64_C(8) << 30) /* bytes in a work directory that is copied for each run */

struct options {
	source_set varied;
	unsigned int n_plain, budget;
	double timeout;
	bool is_json;
	const char *html, *keep;
	char **command;
};

__attribute__((noreturn)) static void usage(const char *what, const char *which)
{
	die(EXIT_WRONG,
	    "audit: %s%s; usage: prov audit [-n N] [--vary LIST] [--timeout SECONDS] [--budget "
	    "RUNS] "
	    "[--json] [--html FILE] [--keep DIR] -- CMD [ARG...]",
	    what, which);
}

static unsigned int number_of(const char *text, unsigned int least, const char *option)
{
	char *end;
	unsigned long n = strtoul(text, &end, 10);

	if (*text < '0' || *text > '9' || *end || n < least || n > 10000)
		usage(option, text);
	return (unsigned int)n;
}

static double seconds_of(const char *text)
{
	char *end;
	double seconds = strtod(text, &end);

	if (end == text || *end || !(seconds > 0 && seconds < 1e7))
		usage("--timeout is a number of seconds, not ", text);
	return seconds;
}

static struct options options_parse(int argc, char **argv)
{
	static const struct option words[] = {
		{"vary", required_argument, NULL, 'v'},
		{"timeout", required_argument, NULL, 't'},
		{"budget", required_argument, NULL, 'b'},
		{"json", no_argument, NULL, 'j'},
		{"html", required_argument, NULL, 'h'},
		{"keep", required_argument, NULL, 'k'},
		{0},
	};
	struct options opt = {.varied = SOURCE_ALL, .n_plain = 2, .budget = BUDGET};
	char *wrong;
	int c;

	opterr = 0;
	while ((c = getopt_long(argc, argv, "+:n:", words, NULL)) != -1) {
		switch (c) {
		case 'n':
			opt.n_plain =
				number_of(optarg, 2, "-n is a number of runs, at least 2, not ");
			break;
		case 'v':
			if (!source_parse(optarg, &opt.varied, &wrong))
				usage("--vary: no such source: ", wrong);
			break;
		case 't':
			opt.timeout = seconds_of(optarg);
			break;
		case 'b':
			opt.budget = number_of(optarg, 2,
					       "--budget is a number of runs, at least 2, not ");
			break;
		case 'j':
			opt.is_json = true;
			break;
		case 'h':
			opt.html = optarg;
			break;
		case 'k':
			opt.keep = optarg;
			break;
		case ':':
			usage("no value after ", argv[optind - 1]);
		default:
			usage("unknown option ", argv[optind - 1]);
		}
	}
	opt.command = argv + optind;
	if (!*opt.command)
		usage("no command given", "");
	return opt;
}

/* --- progress, on a terminal */

static struct {
	const struct stage *stage;
	unsigned int budget;
	struct timespec begun;
} shown;

static int show_progress(const char *what)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return fprintf(stderr, "\r\033[Kprov: audit: run %u of at most %u, %lld s%s%s",
		       shown.stage->n_runs, shown.budget,
		       (long long)(t.tv_sec - shown.begun.tv_sec), what ? ": " : "",
		       what ? what : "");
}

static void progress_begin(struct stage *stage, const struct options *opt)
{
	if (!isatty(2))
		return;
	shown.stage = stage;
	shown.budget = opt->budget;
	clock_gettime(CLOCK_MONOTONIC, &shown.begun);
	stage->progress = show_progress;
}

static void progress_end(const struct stage *stage)
{
	if (stage->progress)
		fprintf(stderr, "\r\033[K");
}

/* --- the stage */

/* Each run reads the same: a copy of what comes from a pipe, a file as it is; a terminal gives nothing. */
static int keep_input(const char *dir)
{
	char path[PATH_MAX], bytes[65536];
	struct stat st;
	ssize_t n;
	int fd;

	if (fstat(0, &st) || isatty(0) || S_ISCHR(st.st_mode))
		return -1;
	if (S_ISREG(st.st_mode) && lseek(0, 0, SEEK_CUR) == 0)
		return fcntl(0, F_DUPFD_CLOEXEC, 3);
	snprintf(path, sizeof(path), "%s/stdin", dir);
	fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		die(EXIT_FAILED, "%s: %s", path, strerror(errno));
	while ((n = read(0, bytes, sizeof(bytes))) > 0 || (n < 0 && errno == EINTR))
		for (ssize_t at = 0, m; n > 0 && at < n; at += m)
			if ((m = write(fd, bytes + at, (size_t)(n - at))) < 0)
				die(EXIT_FAILED, "%s: %s", path, strerror(errno));
	return fd;
}

static char *make_dir(const char *keep)
{
	const char *tmp = getenv("TMPDIR");
	char path[PATH_MAX];

	if (keep) {
		if (mkdir(keep, 0700))
			die(EXIT_WRONG, "audit: --keep %s: %s", keep, strerror(errno));
		return xown(realpath(keep, NULL));
	}
	snprintf(path, sizeof(path), "%s/prov-audit-XXXXXX", tmp && *tmp == '/' ? tmp : "/tmp");
	if (!mkdtemp(path))
		die(EXIT_FAILED, "%s: %s", path, strerror(errno));
	return xown(realpath(path, NULL));
}

static bool is_below(const char *path, const char *dir)
{
	size_t n = strlen(dir);

	return !strncmp(path, dir, n) && (path[n] == '/' || !path[n] || !strcmp(dir, "/"));
}

static void block_signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGHUP);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

/* The user's key, which the first recording makes, may stand below the work directory: it is no output. */
static void make_key(const char *dir)
{
	char *record = tool_path("prov-record"), file[PATH_MAX];
	const char *argv[] = {record,		"-q",	"-o", file, "--hash=off",
			      "--packages=off", "true", NULL};

	snprintf(file, sizeof(file), "%s/key.prov", dir);
	if (tool_run(argv))
		unlink(file);
	free(record);
}

static void stage_begin(struct stage *stage, const struct options *opt)
{
	char *work = xown(getcwd(NULL, 0));

	if (!work)
		die(EXIT_FAILED, "working directory: %s", strerror(errno));
	if (!strcmp(work, "/"))
		die(EXIT_WRONG,
		    "audit: each run gets a copy of the work directory, which is / here; "
		    "go to that of the command first");
	if (tree_size(work, COPIES_MAX) >= COPIES_MAX)
		die(EXIT_WRONG,
		    "audit: %s: each run gets a copy of the work directory, and this one holds "
		    "more than %llu GiB; "
		    "go to that of the command first",
		    work, (unsigned long long)(COPIES_MAX >> 30));
	stage->dir = make_dir(opt->keep);
	if (is_below(stage->dir, work)) {
		tree_remove(stage->dir);
		die(EXIT_WRONG,
		    "audit: the runs' copies would be in the work directory itself; set %s "
		    "elsewhere",
		    opt->keep ? "--keep" : "TMPDIR");
	}
	make_key(stage->dir);
	stage->work = work;
	stage->command = opt->command;
	stage->timeout = opt->timeout;
	stage->is_mounted = place_can_mount();
	stage->input = keep_input(stage->dir);
	if (!stage->is_mounted)
		warn("audit: mounts are not allowed here: the runs' copies are at another path "
		     "than %s, "
		     "and a path of it in the command's arguments leads to the original",
		     work);
	block_signals();
	progress_begin(stage, opt);
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

/* The runs' files go, unless the user keeps them; what cannot go is named. */
static void stage_end(struct stage *stage, const struct options *opt)
{
	if (!opt->keep && !tree_remove(stage->dir))
		warn("audit: %s could not be removed as a whole", stage->dir);
	free(stage->dir);
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
		progress_end(&stage);
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
	progress_end(&stage);
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
