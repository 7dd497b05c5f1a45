/* main.c - prov-osi COMMAND [REC] [OPTIONS]: what wrapper/prov runs for commands about processes.
 */
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/base/util.h"
#include "cmd.h"

#define WAIT_MS 10
#define HALVES	100 /* looks at a recording whose header is still being written */

/* Their help is in wrapper/prov. */
static const struct command {
	const char *name;
	int (*run)(struct osi *osi, const struct options *o);
	const char *options; /* letters of all_options */
} commands[] = {
	{"ps", cmd_ps, "tj"},
	{"events", cmd_events, "tjfp"},
};

static const struct option all_options[] = {
	{"at", required_argument, NULL, 't'},
	{"json", no_argument, NULL, 'j'},
	{"follow", no_argument, NULL, 'f'},
	{"plugin", required_argument, NULL, 'p'},
};
#define N_OPTIONS (sizeof(all_options) / sizeof(all_options[0]))

static const struct command *find_command(const char *name)
{
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (!strcmp(commands[i].name, name))
			return &commands[i];
	die(2, "no such command: '%s'; try: prov help", name);
}

static struct options parse(const struct command *c, int argc, char **argv)
{
	struct option words[N_OPTIONS + 1] = {{0}};
	struct options o = {0};
	size_t n = 0;
	int letter;

	for (size_t i = 0; i < N_OPTIONS; i++)
		if (strchr(c->options, all_options[i].val))
			words[n++] = all_options[i];
	opterr = 0;
	while ((letter = getopt_long(argc, argv, "", words, NULL)) != -1) {
		switch (letter) {
		case 't':
			o.at = optarg;
			break;
		case 'j':
			o.is_json = true;
			break;
		case 'f':
			o.is_following = true;
			break;
		case 'p':
			o.plugin = optarg;
			break;
		default:
			die(2, "%s: wrong option '%s'; try: prov %s --help", c->name,
			    argv[optind - 1], c->name);
		}
	}
	if (argc > optind + 1)
		die(2, "%s: one recording at a time, not also '%s'", c->name, argv[optind + 1]);
	o.recording = argv[optind];
	return o;
}

/* Seconds since the recording began. */
static int64_t moment(struct osi *osi, const char *at)
{
	struct osi_span span;
	struct osi_error e;
	char *end;
	double seconds = strtod(at, &end);

	if (!*at || *end || !(seconds >= 0 && seconds < 1e9))
		die(2, "--at wants seconds since the recording began, not '%s'", at);
	if (osi_span(osi, &span, &e))
		die(EXIT_FAILED, "%s", e.text);
	return span.begin_ns + (int64_t)(seconds * 1e9);
}

/* A command that follows may start before the recording that it follows. */
static int wait_for(const struct options *o, struct osi **ret, struct osi_error *e)
{
	int code, n_halves = 0;

	warn("waiting for prov record to write %s", o->recording);
	do {
		poll(NULL, 0, WAIT_MS);
		code = osi_open("recording", o->recording, ret, e);
	} while (code == -ENOENT || (code == -EIO && n_halves++ < HALVES));
	return code;
}

struct osi *cmd_open(const struct options *o)
{
	struct osi_error e;
	struct osi *osi;
	int code = osi_open(o->recording ? "recording" : "live", o->recording, &osi, &e);

	if ((code == -ENOENT || code == -EIO) && o->recording && o->is_following)
		code = wait_for(o, &osi, &e);
	if (code)
		die(code == -EIO			? EXIT_NO_RECORDING
		    : code == -ENOMEM || code == -EFBIG ? EXIT_FAILED
							: EXIT_WRONG,
		    "%s", e.text);
	if (o->at && osi_at(osi, moment(osi, o->at), &e))
		die(EXIT_WRONG, "%s", e.text);
	return osi;
}

int main(int argc, char **argv)
{
	const struct command *c;
	struct options o;
	struct osi *osi;
	int status;

	if (argc < 2)
		die(2, "no command given; try: prov help");
	c = find_command(argv[1]);
	o = parse(c, argc - 1, argv + 1);
	osi = cmd_open(&o);
	status = c->run(osi, &o);
	osi_close(osi);
	if (fflush(stdout) || ferror(stdout))
		die(EXIT_FAILED, "cannot write the output: %m");
	return status;
}
