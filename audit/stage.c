/* stage.c - see stage.h. */
#include "stage.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "place.h"
#include "tool.h"
#include "tree.h"
#include "analysis/base/util.h"

#define COPIES_MAX (UINT64_C(8) << 30) /* bytes in a work directory that is copied for each run */

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

void stage_quiet(const struct stage *stage)
{
	if (stage->progress)
		fprintf(stderr, "\r\033[K");
}

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

bool is_below(const char *path, const char *dir)
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

/* The user's files are not to be found from a copy. */
static void do_without_mounts(struct stage *stage)
{
	char *file = place_find_path(stage->work);

	if (!file) {
		warn("audit: mounts are not allowed here: the runs' copies are at another path "
		     "than %s, which is replaced in the command's arguments and variables",
		     stage->work);
		return;
	}
	tree_remove(stage->dir);
	die(EXIT_WRONG,
	    "audit: mounts are not allowed here, so that copies are at another path than the "
	    "original, and %s has its path in it, by which the command could change the "
	    "original; "
	    "do it as root or where unprivileged user namespaces are allowed",
	    file);
}

void stage_begin(struct stage *stage, const struct options *opt)
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
	parts_begin(&stage->parts, stage->dir);
	for (size_t i = 0; i < opt->n_variables; i++)
		parts_add_variable(&stage->parts, opt->variables[i]);
	stage->work = work;
	stage->command = opt->command;
	stage->timeout = opt->timeout;
	stage->is_mounted = place_can_mount();
	stage->input = keep_input(stage->dir);
	if (!stage->is_mounted)
		do_without_mounts(stage);
	block_signals();
	progress_begin(stage, opt);
}

void stage_end(struct stage *stage, const struct options *opt)
{
	if (!opt->keep && !tree_remove(stage->dir))
		warn("audit: not all of %s could be removed; nothing needs it any more",
		     stage->dir);
	parts_free(&stage->parts);
	free(stage->dir);
}
