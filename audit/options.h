/*
 * options.h - what prov audit is asked for.
 */
#ifndef PROV_AUDIT_OPTIONS_H
#define PROV_AUDIT_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "source.h"

#define VARIABLES_MAX 16

struct options {
	source_set varied;
	const char *variables
		[VARIABLES_MAX]; /* to be varied beside those that always are: NAME[=VALUE] */
	size_t n_variables;
	unsigned int n_plain; /* runs as they come, at least 2 */
	unsigned int budget;  /* of runs, at least 2 */
	double timeout;	      /* seconds of one run; 0: none */
	bool is_json;
	const char *html, *keep; /* a file, a directory; NULL: none */
	char **command;
};

/* Of what stands after "prov audit".  What is wrong is said, and ends the audit with EXIT_WRONG. */
struct options options_parse(int argc, char **argv);

#endif
