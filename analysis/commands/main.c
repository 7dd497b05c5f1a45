/* main.c - prov-query COMMAND [REC] [OPTIONS]: what wrapper/prov runs for commands that read. */
#include <getopt.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cmd.h"
#include "graph/db.h"
#include "recording/newest.h"

/* Their help is in wrapper/prov.  One of run, ask, consult and compare: most commands read the ops, those about the dataflow graph
 * its database, that and the recording if there is one, or two. */
static const struct command {
	const char *name;
	const char *options; /* letters of all_options */
	int (*run)(struct recording *r, const struct options *o);
	int (*ask)(sqlite3 *db, const struct options *o);
	int (*consult)(sqlite3 *db, struct recording *r, const struct options *o);
	int (*compare)(sqlite3 *a, sqlite3 *b, const struct options *o); /* args: two recordings */
	const char *args; /* what must be named, besides a recording, for people */
	size_t n_args;
	bool is_recording_first;
} commands[] = {
	{"summary", "j", .run = cmd_summary},
	{"ops", "jpgS", .run = cmd_ops},
	{"fds", "jpg", .run = cmd_fds},
	{"tree", "jt", .run = cmd_tree},
	{"files", "jgh", .run = cmd_files},
	{"inputs", "jgahm", .run = cmd_inputs},
	{"outputs", "jgahm", .run = cmd_outputs},
	{"check", "ju", .run = cmd_check},
	{"why", "jsevdfw", .ask = cmd_why, .args = "FILE", .n_args = 1},
	{"affects", "jsedf", .ask = cmd_affects, .args = "FILE", .n_args = 1},
	{"path", "je", .ask = cmd_path, .args = "A B", .n_args = 2},
	{"slice", "jsevx", .consult = cmd_slice, .args = "FILE", .n_args = 1},
	{"races", "j", .consult = cmd_races},
	{"sources", "je", .ask = cmd_sources},
	{"audit", "jG", .ask = cmd_audit},
	{"order", "jq", .consult = cmd_order, .args = "OP OP", .n_args = 2,
	 .is_recording_first = true},
	{"diff", "j", .compare = cmd_diff, .args = "A B", .n_args = 2},
	{"export", "o", .ask = cmd_export, .args = "FORMAT", .n_args = 1},
	{"sql", "j", .ask = cmd_sql, .args = "QUERY", .n_args = 1, .is_recording_first = true},
	{"graph", "oFLOAj", .ask = cmd_graph},
	{"db", "o", .run = cmd_db},
};

enum option_kind {
	IS_THERE, /* bool */
	TEXT,	  /* const char * */
	NUMBER,	  /* long */
	MANY,	  /* more than one --against */
};

/* Each option, and the field of struct options that it sets. */
static const struct {
	char letter;
	const char *word;
	enum option_kind kind;
	size_t field;
	long least; /* of a NUMBER */
} all_options[] = {
#define FIELD(name) offsetof(struct options, name)
	{'j', "json", IS_THERE, FIELD(is_json), 0},
	{'p', "pid", NUMBER, FIELD(pid), 0},
	{'g', "path", TEXT, FIELD(glob), 0},
	{'a', "all", IS_THERE, FIELD(is_all), 0},
	{'e', "all", IS_THERE, FIELD(is_all), 0},
	{'s', "system", IS_THERE, FIELD(has_system), 0},
	{'f', "full", IS_THERE, FIELD(is_full), 0},
	{'m', "mine", IS_THERE, FIELD(is_mine), 0},
	{'v', "all-versions", IS_THERE, FIELD(has_all_versions), 0},
	{'d', "depth", NUMBER, FIELD(depth), 1},
	{'h', "hash", IS_THERE, FIELD(has_hash), 0},
	{'t', "threads", IS_THERE, FIELD(has_threads), 0},
	{'S', "stacks", IS_THERE, FIELD(has_stacks), 0},
	{'w', "sources", IS_THERE, FIELD(has_sources), 0},
	{'x', "script", IS_THERE, FIELD(is_script), 0},
	{'q', "quiet", IS_THERE, FIELD(is_quiet), 0},
	{'o', "output", TEXT, FIELD(output), 0},
	{'F', "format", TEXT, FIELD(format), 0},
	{'L', "level", TEXT, FIELD(level), 0},
	{'O', "of", TEXT, FIELD(of), 0},
	{'A', "all", IS_THERE, FIELD(is_all), 0},
	{'G', "against", MANY, 0, 0},
	{'u', "complete", IS_THERE, FIELD(is_complete), 0},
#undef FIELD
};
#define N_OPTIONS (sizeof(all_options) / sizeof(all_options[0]))

static const struct command *find_command(const char *name)
{
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (!strcmp(commands[i].name, name))
			return &commands[i];
	die(2, "no such command: '%s'; try: prov help", name);
}

static long parse_number(const char *option, const char *s, long least)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (!*s || *end || n < least)
		die(2, "--%s wants a number, not '%s'", option, s);
	return n;
}

/* Arguments beside options: the command's own, and a recording before or after them.
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

static void add_against(struct options *o, const char *file)
{
	GROW(o->against, o->n_against);
	o->against[o->n_against++] = file;
}

static void take_option(const struct command *c, struct options *o, int letter, const char *word)
{
	for (size_t i = 0; i < N_OPTIONS; i++) {
		char *field = (char *)o + all_options[i].field;

		if (all_options[i].letter != letter)
			continue;
		if (all_options[i].kind == NUMBER)
			*(long *)(void *)field =
				parse_number(all_options[i].word, optarg, all_options[i].least);
		else if (all_options[i].kind == TEXT)
			*(const char **)(void *)field = optarg;
		else if (all_options[i].kind == MANY)
			add_against(o, optarg);
		else
			*(bool *)field = true;
		return;
	}
	die(2, "%s: wrong option '%s'; try: prov %s --help", c->name, word, c->name);
}

static struct options parse(const struct command *c, int argc, char **argv)
{
	struct options o = {.command = c->name, .pid = -1};
	struct option words[N_OPTIONS + 1] = {{0}};
	size_t n = 0;
	int letter;

	for (size_t i = 0; i < N_OPTIONS; i++)
		if (strchr(c->options, all_options[i].letter))
			words[n++] = (struct option){all_options[i].word,
						     all_options[i].kind != IS_THERE, NULL,
						     all_options[i].letter};
	opterr = 0;
	while ((letter = getopt_long(argc, argv, strchr(c->options, 'o') ? "o:" : "", words,
				     NULL)) != -1)
		take_option(c, &o, letter, argv[optind - 1]);
	take_args(c, &o, argv + optind, (size_t)(argc - optind));
	return o;
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
		die(2, "no command given; try: prov help");
	c = find_command(argv[1]);
	o = parse(c, argc - 1, argv + 1);
	if (!o.recording && !c->compare)
		o.recording = found = recording_newest();
	status = c->compare ? run_two(c, &o) : run(c, &o);
	free(found);
	free(o.against);
	if (fflush(stdout) || ferror(stdout))
		die(EXIT_FAILED, "cannot write the output: %m");
	return status;
}
