/*
 * report.h - an audit's result, told on a terminal, as JSON (docs/json.md), or as an HTML file.
 */
#ifndef PROV_AUDIT_REPORT_H
#define PROV_AUDIT_REPORT_H

#include <jansson.h>
#include <stdio.h>

#include "ask.h"
#include "experiment.h"

/* Exit statuses, too. */
enum verdict {
	VERDICT_REPRODUCIBLE = 0,
	VERDICT_EXPLAINED = 1,
	VERDICT_UNEXPLAINED = 2,
	VERDICT_UNKNOWN = 3,
};

struct report {
	const struct experiment *e;
	const struct stage *stage;
	const struct asks *asks;
	json_t *gaps;	  /* of the first run: objects with reason and detail */
	const char *kept; /* where the runs' files are; NULL: gone */
	char **elsewhere; /* files outside the work directory that runs wrote */
	size_t n_elsewhere;
};

enum verdict report_verdict(const struct report *r);

/* "differs, and every difference is explained" */
const char *verdict_words(enum verdict verdict);

/* The path of an output as it was in the work directory, to be freed. */
char *report_path(const struct report *r, const char *path);

/* The ask behind a cause of an output, as asks_find() has it. */
const json_t *report_ask(const struct report *r, enum source source, const char *path);

/* "differs from byte 17 on", "has other permissions"; to be freed. */
char *difference_words(const struct difference *d);

void report_text(const struct report *r);
json_t *report_json(const struct report *r);
void report_html(const struct report *r, FILE *f);

#endif
