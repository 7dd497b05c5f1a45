/* main.c - prov-query COMMAND [REC] [OPTIONS]: what wrapper/prov runs for commands that read. */
#include <getopt.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "about.h"
#include "cmd.h"

static const struct command {
	const char *name;
	int (*run)(struct recording *r, const struct options *o);
	const char *options; /* letters: j json, p pid, g path, a all, h hash, u audit */
	const char *what, *example;
} commands[] = {
	{"summary", cmd_summary, "j", "one screen: inputs, outputs, programs, gaps",
	 "prov summary build.prov"},
	{"ops", cmd_ops, "jpg", "every operation, in the order of time",
	 "prov ops build.prov --json --path '*.h'"},
	{"fds", cmd_fds, "jpg", "what each process had open, and where it stood",
	 "prov fds build.prov --pid 1234"},
	{"tree", cmd_tree, "j", "the processes: who started whom, how they ended",
	 "prov tree build.prov"},
	{"files", cmd_files, "jgh", "every path, with what was done to it",
	 "prov files build.prov"},
	{"inputs", cmd_inputs, "jgah", "files that were there before and were used",
	 "prov inputs build.prov --hash"},
	{"outputs", cmd_outputs, "jgah", "files that were made or changed and are there after",
	 "prov outputs build.prov"},
	{"check", cmd_check, "ju", "verify a recording and list its gaps", "prov check build.prov"},
};

static const struct {
	char letter;
	struct option option;
	const char *help;
} all_options[] = {
	{'j', {"json", no_argument, NULL, 'j'}, "  --json       for programs: docs/json.md\n"},
	{'p',
	 {"pid", required_argument, NULL, 'p'},
	 "  --pid P      only operations of process P\n"},
	{'g',
	 {"path", required_argument, NULL, 'g'},
	 "  --path GLOB  only what is about a path like this\n"},
	{'a',
	 {"all", no_argument, NULL, 'a'},
	 "  --all        also what was only looked up or missing, and /dev, /proc, /sys\n"},
	{'h',
	 {"hash", no_argument, NULL, 'h'},
	 "  --hash       SHA-256 of each file as it is now\n"},
	{'u',
	 {"audit", no_argument, NULL, 'u'},
	 "  --audit      every system call that no wrapped function announced, and why\n"},
};
#define N_OPTIONS (sizeof(all_options) / sizeof(all_options[0]))

static const struct command *find_command(const char *name)
{
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (!strcmp(commands[i].name, name))
			return &commands[i];
	die(2, "no such command: '%s'; try: prov help", name);
}

static void help(const struct command *c)
{
	printf("usage: prov %s [REC] [OPTION...]\n\n%s\n\n", c->name, c->what);
	for (size_t i = 0; i < N_OPTIONS; i++)
		if (strchr(c->options, all_options[i].letter))
			fputs(all_options[i].help, stdout);
	printf("\nREC: a recording (default: the newest *.prov in the current directory).\n"
	       "example: %s\nsource: %s\nproblems: %s\n",
	       c->example, ABOUT_SOURCE, ABOUT_ISSUES);
	exit(0);
}

static long parse_pid(const char *s)
{
	char *end;
	long pid = strtol(s, &end, 10);

	if (!*s || *end || pid < 0)
		die(2, "--pid wants a number, not '%s'", s);
	return pid;
}

static struct options parse(const struct command *c, int argc, char **argv)
{
	struct options o = {.command = c->name, .pid = -1};
	struct option words[N_OPTIONS + 2] = {{"help", no_argument, NULL, '?' + 128}};
	size_t n = 1;
	int letter;

	for (size_t i = 0; i < N_OPTIONS; i++)
		if (strchr(c->options, all_options[i].letter))
			words[n++] = all_options[i].option;
	opterr = 0;
	while ((letter = getopt_long(argc, argv, "", words, NULL)) != -1) {
		switch (letter) {
		case 'j':
			o.is_json = true;
			break;
		case 'p':
			o.pid = parse_pid(optarg);
			break;
		case 'g':
			o.glob = optarg;
			break;
		case 'a':
			o.is_all = true;
			break;
		case 'h':
			o.has_hash = true;
			break;
		case 'u':
			o.is_audit = true;
			break;
		case '?' + 128:
			help(c);
			break;
		default:
			die(2, "%s: wrong option '%s'; try: prov %s --help", c->name,
			    argv[optind - 1], c->name);
		}
	}
	if (argc - optind > 1)
		die(2, "%s: one recording at a time, not also '%s'", c->name, argv[optind + 1]);
	o.recording = argv[optind];
	return o;
}

/* The newest *.prov here, whose name is told. */
static char *newest(void)
{
	const char *best = NULL;
	struct timespec best_time = {0, 0};
	struct stat st;
	char *copy;
	glob_t g;

	if (!glob("*.prov", 0, NULL, &g))
		for (size_t i = 0; i < g.gl_pathc; i++) {
			if (stat(g.gl_pathv[i], &st) || !S_ISREG(st.st_mode))
				continue;
			if (!best || st.st_mtim.tv_sec > best_time.tv_sec ||
			    (st.st_mtim.tv_sec == best_time.tv_sec &&
			     st.st_mtim.tv_nsec > best_time.tv_nsec)) {
				best = g.gl_pathv[i];
				best_time = st.st_mtim;
			}
		}
	if (!best)
		die(1, "no recording here (*.prov): name one, or make one: prov record COMMAND");
	copy = str_dup(str_of(best));
	globfree(&g);
	fprintf(stderr, "prov: %s\n", copy);
	return copy;
}

int main(int argc, char **argv)
{
	const struct command *c;
	struct recording *r;
	struct options o;
	char *found = NULL;
	int status;

	if (argc < 2)
		die(2, "which command? try: prov help");
	c = find_command(argv[1]);
	o = parse(c, argc - 1, argv + 1);
	if (!o.recording)
		o.recording = found = newest();
	r = recording_open(o.recording);
	status = c->run(r, &o);
	recording_close(r);
	free(found);
	if (fflush(stdout) || ferror(stdout))
		die(1, "cannot write the answer: %m");
	return status;
}
