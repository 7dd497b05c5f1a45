/* options.c - see options.h. */
#include "options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tool.h"
#include "analysis/base/util.h"

#define BUDGET 60

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

/* A variable's NAME[=VALUE] in a word of --vary; NULL: it is none. */
static const char *variable_of(const char *word)
{
	static const char head[] = "variable.";
	const char *name = word + sizeof(head) - 1;

	return !strncmp(word, head, sizeof(head) - 1) && *name && *name != '=' ? name : NULL;
}

/* The next word of a list; a variable's value goes on to the end of it.  NULL: there is none. */
static char *next_word(char **rest)
{
	char *word = *rest;
	bool is_valued = word && variable_of(word) && memchr(word, '=', strcspn(word, ","));

	if (!is_valued)
		return strsep(rest, ",");
	*rest = NULL;
	return word;
}

/* --vary clock,variable.NAME */
static void vary(struct options *opt, const char *list)
{
	char *rest = str_dup(str_of(list)), *word, *wrong; /* the names lie in it for good */
	source_set one;

	opt->varied = 0;
	while ((word = next_word(&rest))) {
		const char *name = variable_of(word);

		if (name && opt->n_variables == VARIABLES_MAX)
			usage("too many variables: ", list);
		if (name)
			opt->variables[opt->n_variables++] = name;
		if (!source_parse(name ? "variable" : word, &one, &wrong))
			usage("--vary: no such source: ", wrong);
		opt->varied |= one;
	}
}

struct options options_parse(int argc, char **argv)
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
	int c;

	opterr = 0;
	while ((c = getopt_long(argc, argv, "+:n:", words, NULL)) != -1) {
		switch (c) {
		case 'n':
			opt.n_plain =
				number_of(optarg, 2, "-n is a number of runs, at least 2, not ");
			break;
		case 'v':
			vary(&opt, optarg);
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
