/*
 * record.c - prov record: runs a command with libprov.so in it and turns the log into a recording.
 *
 *	output_choose()		promise a place for the recording
 *	rawlog_create()		make the log that all processes append to
 *	launch()		start the command
 *	reap()			wait, pass signals on, note how processes ended
 *	finish()		compact the log into the promised place
 */
#include "clock.h"
#include "after/after.h"
#include "after/seal.h"
#include "inherit.h"
#include "key.h"
#include "launch.h"
#include "output.h"
#include "pin.h"
#include "launcher_log.h"
#include "program.h"
#include "rawlog.h"
#include "reap.h"
#include "recover.h"
#include "save.h"
#include "size.h"
#include "message.h"
#include "witness.h"
#include "analysis/recording/announce.h"
#include "analysis/recording/read.h"

#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* The launcher ends with what it has allocated. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

#define WRONG_USAGE  2
#define NOT_RUNNABLE 126 /* as env(1): found, */
#define NOT_FOUND    127 /* not found */

struct options {
	const char *file;
	int may_replace, is_quiet, wait_all;
	uint32_t flags; /* enum prov_file_flags */
	uint64_t limit; /* of the log; 0: none */
	struct rotation rotation;
	struct after_options after;
	struct pin pin;
	char **cmd;
};

__attribute__((noreturn)) static void usage(const char *what, const char *which)
{
	say("record: %s%s; usage: prov record [-o FILE] [-f] [-q] [--wait] [--complete] [--exact] "
	    "[--follow HOW] [--sync HOW] [--stacks WHICH] [--packages WHAT] [--hash all|mine|off] "
	    "[--hash-limit "
	    "SIZE] "
	    "[--keep-secrets] [--log-limit SIZE] [--log-wait] [--rotate SIZE|TIME] [--pin[=LIST]] "
	    "[--vary[=LIST]] [--] "
	    "CMD [ARG...]",
	    what, which);
	exit(WRONG_USAGE);
}

static bool is_set(const char *variable)
{
	const char *value = getenv(variable);

	return value && *value && strcmp(value, "0");
}

static uint32_t sync_flags(const char *how)
{
	if (!how || !*how || !strcmp(how, "thin"))
		return 0;
	if (!strcmp(how, "full"))
		return PROV_FILE_SYNC_FULL;
	if (!strcmp(how, "off"))
		return PROV_FILE_SYNC_OFF;
	usage("--sync (and PROV_SYNC) is thin, full or off, not ", how);
}

#define STACKS_FLAGS (PROV_FILE_STACKS_OFF | PROV_FILE_STACKS_SOURCES | PROV_FILE_STACKS_ALL)

static uint32_t stacks_flags(const char *which)
{
	if (!which || !*which || !strcmp(which, "site"))
		return 0;
	if (!strcmp(which, "sources"))
		return PROV_FILE_STACKS_SOURCES;
	if (!strcmp(which, "all"))
		return PROV_FILE_STACKS_ALL;
	if (!strcmp(which, "off"))
		return PROV_FILE_STACKS_OFF;
	usage("--stacks (and PROV_STACKS) is site, sources, all or off, not ", which);
}

static uint32_t follow_flag(const char *how)
{
	if (!how || !*how || !strcmp(how, "auto"))
		return PROV_FILE_FOLLOWS;
	if (!strcmp(how, "off"))
		return 0;
	usage("--follow (and PROV_FOLLOW) is auto or off, not ", how);
}

#define LIMIT_USUAL (64u << 20) /* of a series */
#define ROTATE_MIN  (64u << 10)
#define LIMIT_MIN   (1u << 20) /* the largest chunk */

static enum hash_what hash_what(const char *word)
{
	enum hash_what what = HASH_MINE;

	if (word && *word && !contents_what(word, &what))
		usage("--hash (and PROV_HASH) is all, mine or off, not ", word);
	return what;
}

/* 64M, say; of an option that wants `what`. */
static uint64_t size_of(const char *text, uint64_t least, const char *what)
{
	uint64_t n;

	if (!size_parse(text, &n) || n < least)
		usage(what, text);
	return n;
}

static struct rotation rotation_of(const char *text)
{
	static const char wrong[] =
		"--rotate is a size, as 64M, or a time, as 90s, 30m, 12h or 1d, not ";
	static const struct {
		char unit;
		uint64_t s;
	} units[] = {{'s', 1}, {'m', 60}, {'h', 3600}, {'d', 86400}};
	char *end;
	unsigned long long n = strtoull(text, &end, 10);

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (*text >= '0' && *text <= '9' && *end == units[i].unit && !end[1] && n &&
		    n < 1000000)
			return (struct rotation){.ns = n * units[i].s * 1000000000u};
	return (struct rotation){.size = size_of(text, ROTATE_MIN, wrong)};
}

/* An unset variable asks for nothing; an option without a list, or with an empty one, for all. */
static void pin_add(uint32_t *sources, struct pin_parts *parts, const char *list, int is_asked)
{
	const char *wrong =
		is_asked ? pin_parse(sources, parts, list && *list ? list : "all") : NULL;

	if (wrong)
		usage("no source that --pin and --vary know: ", wrong);
}

static int packages_switch(const char *word)
{
	if (word && *word && strcmp(word, "on") && strcmp(word, "off"))
		usage("--packages (and PROV_PACKAGES) is on or off, not ", word);
	return !word || strcmp(word, "off");
}

/* An option that is a flag of the log. */
static bool flag_take(struct options *opt, int c)
{
	switch (c) {
	case 'c':
		opt->flags |= PROV_FILE_COMPLETE;
		return true;
	case 'e':
		opt->flags |= PROV_FILE_EXACT;
		return true;
	case 'k':
		opt->flags |= PROV_FILE_SECRETS_KEPT;
		return true;
	case 'L':
		opt->flags |= PROV_FILE_WAITS;
		return true;
	case 'F':
		opt->flags &= ~(uint32_t)PROV_FILE_FOLLOWS;
		opt->flags |= follow_flag(optarg);
		return true;
	default:
		return false;
	}
}

/* One option; text: as it was given. */
static void option_take(struct options *opt, int c, const char *text)
{
	if (flag_take(opt, c))
		return;
	switch (c) {
	case 'o':
		opt->file = optarg;
		break;
	case 'f':
		opt->may_replace = 1;
		break;
	case 'q':
		opt->is_quiet = opt->pin.is_quiet = 1;
		break;
	case 'w':
		opt->wait_all = 1;
		break;
	case 's':
		opt->flags &= ~(PROV_FILE_SYNC_FULL | PROV_FILE_SYNC_OFF);
		opt->flags |= sync_flags(optarg);
		break;
	case 'S':
		opt->flags &= ~(uint32_t)STACKS_FLAGS;
		opt->flags |= stacks_flags(optarg);
		break;
	case 'l':
		opt->limit = size_of(optarg, LIMIT_MIN,
				     "--log-limit is a size of at least 1M, as 64M, not ") /
			     PROV_PAGE * PROV_PAGE;
		opt->flags |= PROV_FILE_LIMITED;
		break;
	case 'r':
		opt->rotation = rotation_of(optarg);
		opt->flags |= PROV_FILE_LIMITED | PROV_FILE_SERIES;
		break;
	case 'h':
		opt->after.contents.what = hash_what(optarg);
		break;
	case 'm':
		opt->after.contents.limit =
			size_of(optarg, 0, "--hash-limit is a size, as 64M, not ");
		break;
	case 'p':
		pin_add(&opt->pin.pinned, NULL, optarg, 1);
		break;
	case 'v':
		pin_add(&opt->pin.varied, &opt->pin.parts, optarg, 1);
		break;
	case 'g':
		opt->after.has_packages = packages_switch(optarg);
		break;
	case ':':
		usage("no value after ", text);
		break;
	default:
		usage("unknown option ", text);
	}
}

static struct options options_of_environment(void)
{
	return (struct options){
		.after = {.has_links = true,
			  .has_packages = packages_switch(getenv("PROV_PACKAGES")),
			  .contents = {.what = hash_what(getenv("PROV_HASH")),
				       .limit = CONTENTS_LIMIT}},
		.flags = (is_set("PROV_COMPLETE") ? PROV_FILE_COMPLETE : 0) |
			 (is_set("PROV_EXACT") ? PROV_FILE_EXACT : 0) |
			 (is_set("PROV_KEEP_SECRETS") ? PROV_FILE_SECRETS_KEPT : 0) |
			 follow_flag(getenv("PROV_FOLLOW")) | sync_flags(getenv("PROV_SYNC")) |
			 stacks_flags(getenv("PROV_STACKS"))};
}

static struct options options_parse(int argc, char **argv)
{
	static const struct option words[] = {
		{"wait", no_argument, NULL, 'w'},
		{"complete", no_argument, NULL, 'c'},
		{"exact", no_argument, NULL, 'e'},
		{"sync", required_argument, NULL, 's'},
		{"stacks", required_argument, NULL, 'S'},
		{"follow", required_argument, NULL, 'F'},
		{"keep-secrets", no_argument, NULL, 'k'},
		{"log-limit", required_argument, NULL, 'l'},
		{"log-wait", no_argument, NULL, 'L'},
		{"rotate", required_argument, NULL, 'r'},
		{"hash", required_argument, NULL, 'h'},
		{"hash-limit", required_argument, NULL, 'm'},
		{"pin", optional_argument, NULL, 'p'},
		{"vary", optional_argument, NULL, 'v'},
		{"packages", required_argument, NULL, 'g'},
		{0},
	};
	struct options opt = options_of_environment();
	int c;

	pin_add(&opt.pin.pinned, NULL, getenv("PROV_PIN"), is_set("PROV_PIN"));
	pin_add(&opt.pin.varied, &opt.pin.parts, getenv("PROV_VARY"), is_set("PROV_VARY"));
	opterr = 0;
	/* "+": options end at CMD, whose own options are not ours. */
	while ((c = getopt_long(argc, argv, "+:o:fq", words, NULL)) != -1)
		option_take(&opt, c, argv[optind - 1]);
	/* Its counters are added to in all of the log. */
	if (opt.flags & PROV_FILE_SERIES && !opt.limit)
		opt.limit = LIMIT_USUAL;
	if (opt.limit && opt.flags & PROV_FILE_COMPLETE)
		usage("--log-limit does not go with --complete", "");
	if (opt.flags & PROV_FILE_STACKS && opt.flags & PROV_FILE_COMPLETE)
		usage("--stacks all or sources does not go with --complete", "");
	opt.after.contents.is_shown = !opt.is_quiet && isatty(STDERR_FILENO);
	opt.cmd = argv + optind;
	if (!*opt.cmd)
		usage("no command given", "");
	return opt;
}

static char *find_library(int level)
{
	char *library = launch_library(level);

	if (!library && level > LAUNCH_LEVELS)
		fail("recordings inside recordings can be %d deep at most", LAUNCH_LEVELS);
	if (!library)
		fail("libprov.so beside prov-record cannot be used: %s",
		     errno == EINVAL ? "its path is too long, or has a space or colon: LD_PRELOAD "
				       "cannot name it"
				     : strerror(errno));
	return library;
}

/* Starts the command and notes how; on failure cleans up and exits as env(1) does. */
static pid_t start(struct launcher_log *launcher, struct witness *witness, char **cmd, int level,
		   const char *library, const struct inherit *was)
{
	struct rawlog *log = launcher->log;
	struct program program;
	char **environment, **argv = cmd, *follower = NULL;
	uint64_t t0 = clock_ticks(log->made.clock);
	int is_exec = 0;
	pid_t pid;

	program_find(&program, cmd[0]);
	if (program.may_follow && log->made.flags & PROV_FILE_FOLLOWS)
		follower = launch_follower(library);
	if (follower) {
		program.obstacle = NULL;
		argv = launch_arguments(&program, cmd);
	}
	environment = program.obstacle ? environ
		      : follower       ? launch_followed(log, level, library, &program)
				       : launch_environment(log, level, library);
	witness_command(witness);
	pid = environment && argv
		      ? launch(follower ? follower : cmd[0], argv, environment, was, &is_exec)
		      : -ENOMEM;
	if (pid > 0) {
		launcher_spawn(launcher, t0, pid, program.path, cmd,
			       *program.path ? &program.st : NULL, !program.obstacle);
		for (int i = 0; i < program.n_touches; i++)
			launcher_touch(launcher, program.touches[i].what, program.touches[i].path);
		if (program.obstacle)
			launcher_gap(launcher, program.obstacle, program.path, cmd);
		return pid;
	}
	rawlog_remove(log);
	say(is_exec ? "'%s': %s" : "cannot start '%s': %s", cmd[0], strerror(-pid));
	exit(!is_exec ? PROV_FAILED : pid == -ENOENT ? NOT_FOUND : NOT_RUNNABLE);
}

/* The log is all there is of the recording now: it stays, or is saved once more if it went. */
static void save_elsewhere(struct rawlog *log, const struct prov_file *head, uint64_t end,
			   const struct output *out, int error)
{
	struct output tmp;
	int r;

	if (!access(log->path, F_OK)) {
		rawlog_reopen(log, end);
		say("cannot write '%s': %s; the recording is kept, uncompressed: %s", out->shown,
		    strerror(-error), log->path);
		return;
	}
	output_choose(&tmp, "/tmp/lost.prov", 0, "");
	r = save(log, head, end, 0, &tmp);
	say("cannot write '%s': %s; the recording is %s%s", out->shown, strerror(-error),
	    r ? "lost: " : "kept: ", r ? strerror(-r) : tmp.shown);
}

struct so_far {
	const struct saving *saving;
	const struct rawlog *log;
};

/* The log, with what was saved of it before the end, unless that is too much. */
static struct recording *read_so_far(void *arg)
{
	const struct so_far *s = arg;
	struct recording *r = s->saving->compaction ? saving_read(s->saving) : NULL;
	const char *why;
	int error;

	return r ? r : recording_try(s->log->path, &why, &error);
}

/* Ends the recording.  Returns 0, or -1 if it is not where it was promised. */
static int finish(struct launcher_log *launcher, struct saving *saving, int status,
		  struct output *out, const struct options *opt)
{
	int is_over = !reap_report_running(launcher);
	struct rawlog *log = launcher->log;
	struct prov_file head;
	bool is_kept = false;
	uint64_t end;
	int r;

	saving_stop(saving);
	after_tell(launcher, &opt->after, read_so_far, &(struct so_far){saving, log});
	launcher_exit(launcher, status);
	end = rawlog_close(log, &head);
	r = saving->compaction ? saving_end(saving, &head, end, is_over, &is_kept)
			       : save(log, &head, end, is_over, out);
	if (r < 0 && is_kept) {
		rawlog_reopen(log, end);
		say("cannot write '%s': %s; it is kept in two parts, which 'prov recover %s' joins",
		    out->shown, strerror(-r), log->path);
		return -1;
	}
	if (r < 0) {
		save_elsewhere(log, &head, end, out, r);
		return -1;
	}
	if (!opt->is_quiet)
		save_say_totals(out);
	rawlog_remove(log);
	recover_old(opt->is_quiet);
	return 0;
}

/* As strace does: our parent sees how the command ended.  The core, if any, is its own. */
static void die_by(int sig)
{
	sigset_t set;

	setrlimit(RLIMIT_CORE, &(struct rlimit){0});
	prctl(PR_SET_DUMPABLE, 0); /* where cores go to a pipe the limit does not count */
	signal(sig, SIG_DFL);
	sigemptyset(&set);
	sigaddset(&set, sig);
	kill(getpid(), sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
}

int main(int argc, char **argv)
{
	struct witness witness;
	struct options opt;
	struct inherit was;
	struct output out;
	struct rawlog log;
	struct saving saving = {0};
	struct launcher_log launcher;
	struct secret_key key = {0};
	char *library;
	int level, status, exit_status, r;
	pid_t cmd;

	message_init();
	if (argc > 1 && !strcmp(argv[1], "--recover")) /* as wrapper/prov calls it */
		return recover(argv + 2);
	if (argc > 1 && !strcmp(argv[1], "--seal"))
		return seal(argc - 1, argv + 1);
	opt = options_parse(argc, argv);
	pin_enter(&opt.pin);
	level = launch_level();
	library = find_library(level);
	inherit_save(&was);
	output_choose(&out, opt.file, opt.may_replace, opt.cmd[0]);
	if (!(opt.flags & PROV_FILE_SECRETS_KEPT) && key_of_user(&key) < 0)
		opt.flags |= PROV_FILE_SECRETS_ALONE;
	r = rawlog_create(&log, out.dir, out.name, opt.flags, opt.limit, &key);
	if (r < 0)
		fail("cannot make the log: %s (tried /dev/shm, TMPDIR or /tmp, and beside the "
		     "recording)",
		     strerror(-r));
	announce_put_up(out.dir, out.name, log.fd); /* the kernel takes it down */
	/* Orphans become ours, so that how they end is recorded. */
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	launcher_start(&launcher, &log, argv);
	launcher_umask(&launcher);
	pin_settle(&opt.pin, &log, &launcher);
	was.pin = opt.pin;
	witness_start(&witness, argv);
	cmd = start(&launcher, &witness, opt.cmd, level, library, &was);
	if (opt.limit)
		saving_begin(&saving, &log, &out, &opt.rotation);
	status = reap(&launcher, &witness, cmd, opt.wait_all);
	witness_end(&witness);
	exit_status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
	if (finish(&launcher, &saving, exit_status, &out, &opt) < 0)
		return PROV_FAILED;
	if (WIFSIGNALED(status))
		die_by(WTERMSIG(status));
	return exit_status; /* also of the first process of a container, which no signal of its own kills */
}
