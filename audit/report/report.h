/*
 * report.h - an audit's result, on a terminal, as JSON (docs/json.md), or as an HTML file.
 */
#ifndef PROV_AUDIT_REPORT_H
#define PROV_AUDIT_REPORT_H

#include <jansson.h>
#include <stdio.h>

#include "audit/experiment.h"
#include "audit/look.h"

/* Exit statuses, too. */
enum verdict {
	VERDICT_REPRODUCIBLE = 0,
	VERDICT_EXPLAINED = 1,
	VERDICT_UNEXPLAINED = 2,
	VERDICT_UNKNOWN = 3,
};

struct report {
	const struct experiment *e;
	struct look *look;
	size_t *leader;	  /* of each finding: the first with the same causes, asked alike */
	const char *kept; /* where the runs' files are; NULL: gone */
};

enum verdict report_verdict(const struct report *r);

/* "differs, and every difference is explained" */
const char *verdict_words(enum verdict verdict);

/* The path of an output as it was in the work directory, to be freed. */
char *report_path(const struct report *r, const char *path);

/* The asks behind a cause of an output, as asks_find() has them: one for each part that it is known by. */
size_t report_asks(const struct report *r, enum source source, const struct finding *f,
		   const json_t *ret[PARTS_MAX]);

/* The first of them; NULL: there is none. */
const json_t *report_ask(const struct report *r, enum source source, const struct finding *f);

/* "differs from byte 17 on", "has other permissions"; to be freed. */
char *difference_words(const struct difference *d);

/*
 * Which part of the source it is, of several: "process numbers", "HOME (\"/root\" or \"/tmp/x\"), USER
 * (set or not set)"; to be freed; NULL: it is not known, or it has none.
 */
char *report_parts(const struct report *r, const struct finding *f, enum source source);

/* Groups findings by causes: sets r->leader, to be freed. */
void report_group(struct report *r);

/* How many findings beside the leader are in its group. */
size_t report_followers(const struct report *r, size_t leader);

/* The usual remedy for what asked, or for what wrote; NULL: none is known. */
const char *report_remedy(const struct report *r, const struct finding *f, enum source source);

/* "sh, tee": the programs that wrote the output in the first run, to be freed; NULL: it is not known. */
char *report_writers(const struct report *r, const char *path);

/* Lines on what the user has to know beside the outputs; to be freed by json_decref(). */
json_t *report_remarks(const struct report *r);

void report_text(const struct report *r);
json_t *report_json(const struct report *r);
void report_html(const struct report *r, FILE *f);

/* --- pieces of the HTML report */

/* Text as text.h prints it, and without a character that means something in HTML. */
void html_put(FILE *f, const char *text);

/* Tables of the runs, and of what the first read and asked, and how it flowed: report_record.c. */
void html_runs(const struct report *r, FILE *f);
void html_inputs(const struct report *r, FILE *f);
void html_asks(const struct report *r, FILE *f);
void html_graph(const struct report *r, FILE *f);

#endif
