/* recover.c - see recover.h. */
#include "recover.h"

#include "output.h"
#include "rawlog.h"
#include "save.h"
#include "message.h"
#include "analysis/base/out.h"
#include "analysis/base/util.h"
#include "analysis/recording/leftover.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define NOTHING	    1
#define WRONG_USAGE 2
#define USERS	    8 /* as many are named */
#define DAY	    86400

/* The place that was promised to the recording; here, if that is gone. */
static const char *place(const struct leftover *l)
{
	const char *slash = l->promise ? strrchr(l->promise, '/') : NULL;
	char dir[PATH_MAX];

	if (!slash)
		return "recovered.prov";
	snprintf(dir, sizeof(dir), "%.*s", (int)(slash - l->promise + 1), l->promise);
	return access(dir, W_OK | X_OK) ? slash + 1 : l->promise;
}

static void choose(struct output *out, const struct leftover *l)
{
	struct stat st;
	const char *file = place(l);

	/* A file of that name stays: the recording becomes FILE.1. */
	output_choose(out, !lstat(file, &st) && !S_ISREG(st.st_mode) ? "recovered.prov" : file, 1,
		      "");
	out->may_replace = 0;
}

static const char *users_text(const struct leftover *l, char text[128])
{
	int pids[USERS], at = 0;
	size_t n = leftover_users(l->log, pids, USERS);

	*text = 0;
	for (size_t i = 0; i < n && i < USERS; i++)
		at += snprintf(text + at, 128 - (size_t)at, " %d", pids[i]);
	return n ? text : NULL;
}

/* Returns whether it has become a recording.  is_old: it was not asked for. */
static int recover_one(const struct leftover *l, int is_ending, int is_old, int is_quiet)
{
	char users[128];
	const char *running = users_text(l, users);
	struct prov_file head;
	struct rawlog log;
	struct output out;
	uint64_t end;
	int r;

	if (running && is_old)
		return 0;
	if (running && !is_ending) {
		say("%s: still written by process%s; to save what there is so far: prov recover %s",
		    l->log, running, l->log);
		return 0;
	}
	r = rawlog_adopt(&log, l->log);
	if (is_old && (r == -EAGAIN || r == -ENOENT))
		return 0; /* another prov record is at it, or was */
	if (r < 0) {
		say("%s: %s", l->log,
		    r == -EAGAIN   ? "is being recorded; it is saved when its command ends"
		    : r == -EINVAL ? "not a log that prov can read"
				   : strerror(-r));
		return 0;
	}
	if (is_old && !is_quiet)
		say("left by a recording that was killed: %s", l->log);
	choose(&out, l);
	end = rawlog_close(&log, &head);
	head.lost[PROV_LOST_LAUNCHER] = !(head.flags & PROV_FILE_BARE);
	if (!running)
		head.ticks1 = head.mono1_ns = 0; /* it ended earlier, with its last chunk */
	r = save_left(&log, &head, end, !running, &out);
	if (r < 0) {
		rawlog_reopen(&log, end);
		say("cannot write '%s': %s; the log stays: %s", out.shown, strerror(-r), l->log);
		return 0;
	}
	if (!is_quiet)
		save_say_totals(&out);
	rawlog_remove(&log);
	return 1;
}

/* A log that was named, or the directory that it is in. */
static struct leftover named(const char *path)
{
	struct leftover l;
	struct stat st;
	char *slash;

	if (stat(path, &st) < 0) {
		say("%s: %s", path, strerror(errno));
		exit(WRONG_USAGE);
	}
	if (S_ISDIR(st.st_mode)) {
		if (leftover_in(path, &l))
			return l;
		say("%s: no log that prov record left in this directory", path);
		exit(WRONG_USAGE);
	}
	l.log = realpath(path, NULL);
	if (!l.log || !(slash = strrchr(l.log, '/'))) {
		say("%s: %s", path, strerror(errno));
		exit(WRONG_USAGE);
	}
	*slash = 0;
	if (leftover_in(l.log, &l))
		return l;
	say("%s: no log of prov record", path);
	exit(WRONG_USAGE);
}

static int list(const struct leftovers *all)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct leftover *l = &all->v[i];
		const char *running;
		char users[128];
		struct stat st;

		if (stat(l->log, &st) < 0)
			continue;
		running = users_text(l, users);
		out_text(stdout, str_of(l->log));
		printf("  %.1f MB, ", (double)st.st_blocks * 512 / 1e6);
		out_text(stdout, str_of(l->promise ? l->promise : "?"));
		printf("%s", running ? ", still written by process" : "");
		out_text(stdout, str_of(running ? running : ""));
		putchar('\n');
	}
	return all->n ? 0 : NOTHING;
}

int recover(char **argv)
{
	int is_list = *argv && !strcmp(*argv, "--list"), n = 0;
	struct leftovers all = {0};
	size_t n_all = 0;

	argv += is_list;
	if (*argv && !strcmp(*argv, "--"))
		argv++;
	else if (*argv && **argv == '-') {
		say("recover: unknown option %s; usage: prov recover [--list] [LOG...]", *argv);
		return WRONG_USAGE;
	}
	if (!*argv) {
		all = leftovers_find();
		if (is_list)
			return list(&all);
		if (!all.n)
			say("nothing to recover");
		for (size_t i = 0; i < all.n; i++)
			n += recover_one(&all.v[i], 0, 0, 0);
		n_all = all.n;
	}
	for (; *argv; argv++, n_all++) {
		struct leftover l = named(*argv);

		n += is_list ? !list(&(struct leftovers){&l, 1}) : recover_one(&l, 1, 0, 0);
	}
	return n && (size_t)n == n_all ? 0 : NOTHING;
}

void recover_old(int is_quiet)
{
	struct leftovers all = leftovers_find();
	struct stat st;

	for (size_t i = 0; i < all.n; i++) {
		const char *file = place(&all.v[i]);
		const char *slash = strrchr(file, '/');

		/* A place that cannot be written to must not end us here. */
		if (stat(all.v[i].log, &st) < 0 || st.st_mtime > time(NULL) - DAY ||
		    (!slash && access(".", W_OK | X_OK)) || leftover_users(all.v[i].log, NULL, 0))
			continue;
		recover_one(&all.v[i], 0, 1, is_quiet);
	}
	leftovers_free(&all);
}
