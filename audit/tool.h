/*
 * tool.h - other programs that an audit runs: prov's own beside it, and those of the system.
 */
#ifndef PROV_AUDIT_TOOL_H
#define PROV_AUDIT_TOOL_H

#include <jansson.h>
#include <stdbool.h>

/* The path of prov-record or prov-query, to be freed; dies if it is not there. */
char *tool_path(const char *name);

/* Runs it and waits; true: it ended with status 0.  Its standard output goes to /dev/null. */
bool tool_run(const char *const argv[]);

/* The same, and what it says on standard error is not seen. */
bool tool_run_quietly(const char *const argv[]);

/*
 * Each line of its standard output as JSON, in one array, to be freed; NULL: it could not be run, or
 * what it printed is no JSON.  Its standard error goes to /dev/null.
 */
json_t *tool_json_lines(const char *const argv[]);

/* Its standard output as text, to be freed; NULL: it could not be run. */
char *tool_text(const char *const argv[]);

/* The same as tool_json_lines() of one document. */
json_t *tool_json(const char *const argv[]);

#endif
