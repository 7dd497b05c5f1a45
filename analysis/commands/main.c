/* main.c - prov-query COMMAND [REC] [OPTIONS]: what wrapper/prov runs for commands that read. */
#include <getopt.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/about.h"
#include "cmd.h"
#include "graph/db.h"
#include "recording/leftover.h"

/* One of run, ask, consult and compare: most commands read the ops, those about the dataflow graph
 * its database, that and the recording if there is one, or two. */
static const struct command {
	const char *name;
	const char *options; /* letters of all_options */
	const char *what, *example;
	int (*run)(struct recording *r, const struct options *o);
	int (*ask)(sqlite3 *db, const struct options *o);
	int (*consult)(sqlite3 *db, struct recording *r, const struct options *o);
	int (*compare)(sqlite3 *a, sqlite3 *b, const struct options *o); /* args: two recordings */
	const char *args; /* what must be named, besides a recording, for people */
	size_t n_args;
	bool is_recording_first;
} commands[] = {
	{"summary", "j", "one screen: inputs, outputs, programs, gaps", "prov summary build.prov",
	 .run = cmd_summary},
	{"ops", "jpg", "every operation, in the order of time",
	 "prov ops build.prov --json --path '*.h'", .run = cmd_ops},
	{"fds", "jpg", "what each process had open, and where it stood",
	 "prov fds build.prov --pid 1234", .run = cmd_fds},
	{"tree", "jt", "the processes: who started whom, how they ended", "prov tree build.prov",
	 .run = cmd_tree},
	{"files", "jgh", "every path, with what was done to it", "prov files build.prov",
	 .run = cmd_files},
	{"inputs", "jgah", "files that were there before and were used",
	 "prov inputs build.prov --hash", .run = cmd_inputs},
	{"outputs", "jgah", "files that were made or changed and are there after",
	 "prov outputs build.prov", .run = cmd_outputs},
	{"check", "ju", "verify a recording and list its gaps", "prov check build.prov",
	 .run = cmd_check},
	{"why", "jsevd", "where a file came from: who wrote it, what that had read",
	 "prov why hello hello.prov", .ask = cmd_why, .args = "FILE", .n_args = 1},
	{"affects", "jsed", "what came of a file: who read it, what that wrote",
	 "prov affects hello.c hello.prov", .ask = cmd_affects, .args = "FILE", .n_args = 1},
	{"path", "je", "one way by which what was in A may have come into B",
	 "prov path greeting.h hello hello.prov", .ask = cmd_path, .args = "A B", .n_args = 2},
	{"slice", "jsev", "the commands and the inputs that it took to make a file",
	 "prov slice hello hello.prov", .ask = cmd_slice, .args = "FILE", .n_args = 1},
	{"races", "j", "operations on one file that nothing put in order", "prov races build.prov",
	 .ask = cmd_races},
	{"order", "jq", "which of two operations came first, and why",
	 "prov order build.prov 8273/8274.13 8273/8275.20", .consult = cmd_order, .args = "OP OP",
	 .n_args = 2, .is_recording_first = true},
	{"diff", "j", "what was otherwise in another run", "prov diff monday.prov today.prov",
	 .compare = cmd_diff, .args = "A B", .n_args = 2},
	{"export", "o",
	 "the graph for other programs: prov-json, chrome, cyclonedx, crate, graphml, dot",
	 "prov export chrome build.prov -o build.json", .ask = cmd_export, .args = "FORMAT",
	 .n_args = 1},
	{"sql", "j", "ask the database of the dataflow graph (docs/schema.md)",
	 "prov sql build.prov 'SELECT path FROM v_file WHERE is_changed AND is_last'",
	 .ask = cmd_sql, .args = "QUERY", .n_args = 1, .is_recording_first = true},
	{"graph", "oFLOAj", "the dataflow graph as a picture, reduced until it can be read",
	 "prov graph build.prov -o build.svg", .ask = cmd_graph},
	{"db", "o", "keep the database of the dataflow graph", "prov db build.prov -o build.sqlite",
	 .run = cmd_db},
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
	{'e',
	 {"all", no_argument, NULL, 'a'},
	 "  --all        also by way of names, attributes and waiting; fold nothing\n"},
	{'s',
	 {"system", no_argument, NULL, 's'},
	 "  --system     each file of the system, too, not only how many\n"},
	{'v',
	 {"all-versions", no_argument, NULL, 'v'},
	 "  --all-versions  not only as the file was at last\n"},
	{'d',
	 {"depth", required_argument, NULL, 'd'},
	 "  --depth N    the tree no deeper than N\n"},
	{'h',
	 {"hash", no_argument, NULL, 'h'},
	 "  --hash       SHA-256 of each file as it is now\n"},
	{'t',
	 {"threads", no_argument, NULL, 't'},
	 "  --threads    and the threads of each: when they lived, how they ended\n"},
	{'q',
	 {"quiet", no_argument, NULL, 'q'},
	 "  --quiet      say nothing; exit 0: one came before the other, 1: in no order\n"},
	{'o', {"output", required_argument, NULL, 'o'}, "  -o, --output FILE\n"},
	{'F',
	 {"format", required_argument, NULL, 'F'},
	 "  --format F   dot, svg, png, json, mmd or graphml (default: what FILE ends in, or "
	 "dot)\n"},
	{'L',
	 {"level", required_argument, NULL, 'L'},
	 "  --level N    how much to fold: 0 exact, 1 processes, 2 flow, 3 twins, 4 packages, 5 "
	 "runners,\n"
	 "               6 siblings, 7 programs (default: the first with < 400 nodes and < 500 "
	 "edges)\n"},
	{'O', {"of", required_argument, NULL, 'O'}, "  --of FILE    only what FILE came of\n"},
	{'A',
	 {"all", no_argument, NULL, 'A'},
	 "  --all        with --of: also what moved no content: wait, name, stat, eof\n"},
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
	const char *args = c->args ? c->args : "", *space = c->args ? " " : "";

	if (c->compare)
		printf("usage: prov %s %s [OPTION...]\n\n%s\n\n", c->name, args, c->what);
	else if (c->is_recording_first)
		printf("usage: prov %s [REC]%s%s [OPTION...]\n\n%s\n\n", c->name, space, args,
		       c->what);
	else
		printf("usage: prov %s%s%s [REC] [OPTION...]\n\n%s\n\n", c->name, space, args,
		       c->what);
	for (size_t i = 0; i < N_OPTIONS; i++)
		if (strchr(c->options, all_options[i].letter))
			fputs(all_options[i].help, stdout);
	printf("\nREC: a recording (default: the newest *.prov in the current directory).\n"
	       "example: %s\nsource: %s\nproblems: %s\n",
	       c->example, ABOUT_SOURCE, ABOUT_ISSUES);
	exit(0);
}

static long parse_number(const char *option, const char *s, long least)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (!*s || *end || n < least)
		die(2, "%s wants a number, not '%s'", option, s);
	return n;
}

/* What is named beside options: the command's own arguments, and a recording before or after them.
 */
static void take_args(const struct command *c, struct options *o, char **words, size_t n)
{
	bool is_named = n > c->n_args;

	if (n < c->n_args)
		die(2, "%s: wants %s; try: prov %s --help", c->name, c->args, c->name);
	if (c->compare && n > c->n_args)
		die(2, "%s: two recordings, not also '%s'", c->name, words[c->n_args]);
	if (n > c->n_args + 1)
		die(2, "%s: one recording at a time, not also '%s'", c->name, words[c->n_args + 1]);
	if (is_named)
		o->recording = words[c->is_recording_first ? 0 : c->n_args];
	o->args = words + (is_named && c->is_recording_first);
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
	while ((letter = getopt_long(argc, argv, strchr(c->options, 'o') ? "o:" : "", words,
				     NULL)) != -1) {
		switch (letter) {
		case 'o':
			o.output = optarg;
			break;
		case 'j':
			o.is_json = true;
			break;
		case 'p':
			o.pid = parse_number("--pid", optarg, 0);
			break;
		case 'g':
			o.glob = optarg;
			break;
		case 'a':
			o.is_all = true;
			break;
		case 'A':
			o.is_all = true;
			break;
		case 'F':
			o.format = optarg;
			break;
		case 'L':
			o.level = optarg;
			break;
		case 'O':
			o.of = optarg;
			break;
		case 'h':
			o.has_hash = true;
			break;
		case 't':
			o.has_threads = true;
			break;
		case 'q':
			o.is_quiet = true;
			break;
		case 's':
			o.has_system = true;
			break;
		case 'v':
			o.has_all_versions = true;
			break;
		case 'd':
			o.depth = parse_number("--depth", optarg, 1);
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
	take_args(c, &o, argv + optind, (size_t)(argc - optind));
	return o;
}

/* A recording that was to be here and is not: its launcher was killed. */
static void tell_of_leftovers(void)
{
	struct leftovers all = leftovers_find();
	char *here = realpath(".", NULL);
	size_t n = here ? strlen(here) : 0;

	for (size_t i = 0; i < all.n; i++) {
		const char *promise = all.v[i].promise;

		if (n && promise && !strncmp(promise, here, n) && promise[n] == '/' &&
		    !strchr(promise + n + 1, '/'))
			warn("the recording of %s was killed; prov recover %s", promise + n + 1,
			     all.v[i].log);
	}
	free(here);
	leftovers_free(&all);
}

/* The newest *.prov here, whose name is told. */
static char *newest(void)
{
	const char *best = NULL;
	struct timespec best_time = {0, 0};
	struct stat st;
	char *copy;
	glob_t g;

	tell_of_leftovers();
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
		die(EXIT_WRONG,
		    "no recording here (*.prov): name one, or make one: prov record COMMAND");
	copy = str_dup(str_of(best));
	globfree(&g);
	warn("%s", copy);
	return copy;
}

/* A recording, and the database of its graph if the command asks that. */
struct opened {
	struct recording *r; /* NULL: a database was named */
	sqlite3 *db;
};

static struct opened open_one(const char *path, bool has_db)
{
	struct opened one = {.db = has_db ? db_kept(path) : NULL};

	if (!one.db)
		one.r = recording_open(path);
	if (!one.db && has_db)
		one.db = db_of(one.r, path);
	return one;
}

static void close_one(struct opened *one)
{
	sqlite3_close(one->db);
	if (one->r)
		recording_close(one->r);
}

static int run_two(const struct command *c, const struct options *o)
{
	struct opened a = open_one(o->args[0], true), b = open_one(o->args[1], true);
	int status = c->compare(a.db, b.db, o);

	close_one(&a);
	close_one(&b);
	return status;
}

static int run(const struct command *c, const struct options *o)
{
	struct opened one = open_one(o->recording, !c->run);
	int status = c->run   ? c->run(one.r, o)
		     : c->ask ? c->ask(one.db, o)
			      : c->consult(one.db, one.r, o);

	close_one(&one);
	return status;
}

int main(int argc, char **argv)
{
	const struct command *c;
	struct options o;
	char *found = NULL;
	int status;

	signal(SIGXFSZ, SIG_IGN); /* a limit on files is an error like a full disk */
	if (argc < 2)
		die(2, "which command? try: prov help");
	c = find_command(argv[1]);
	o = parse(c, argc - 1, argv + 1);
	if (!o.recording && !c->compare)
		o.recording = found = newest();
	status = c->compare ? run_two(c, &o) : run(c, &o);
	free(found);
	if (fflush(stdout) || ferror(stdout))
		die(EXIT_FAILED, "cannot write the answer: %m");
	return status;
}
