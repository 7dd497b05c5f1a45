/* options.c - see options.h. */
#include "options.h"

#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

#include "tool.h"
#include "analysis/base/util.h"

#define BUDGET 40

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
