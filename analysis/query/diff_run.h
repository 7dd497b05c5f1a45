/*
 * diff_run.h - one of two recordings that are compared: its processes and files, under names that
 * another run of the same command gives them, too.
 *
 * What differs from run to run stands in such a name as something else: the working directory of
 * the command as ".", pids as "PID", the random end of temporary names and long hexadecimal numbers
 * as "*".  All strings are printable UTF-8.
 */
#ifndef PROV_DIFF_RUN_H
#define PROV_DIFF_RUN_H

#include <jansson.h>
#include <sqlite3.h>

#include "base/util.h"

#define DIFF_NONE SIZE_MAX

struct diff_process {
	int64_t id, pid, parent; /* parent: id; -1: none */
	int64_t first, last;	 /* of its nodes; 0: it has none */
	bool is_launcher, has_status;
	int status;
	char *key;     /* its programs with their arguments */
	char *program; /* the last one's name */
	char *executable, *command;
	struct str
		environment; /* of the last program: a NUL after each variable; no bytes: not told */
	json_t *inputs;	     /* name -> the first node that it went into */
	size_t match;	     /* in the other run; DIFF_NONE */
};

struct diff_run {
	sqlite3 *db;
	struct str cwd;	      /* of the command */
	bool has_other_key;   /* than the other recording: hashes of secrets say nothing */
	int64_t began, ended; /* ns since 1970 */
	struct map pids, process_of, name_of; /* id -> place; object -> names.v */
	struct strings names;
	struct diff_process *v; /* in the order in which they began */
	size_t n;
	json_t *inputs;	  /* name -> [path, inode, object]: what was there before, not changed */
	json_t *outputs;  /* name -> [path, whether it is a file] */
	json_t *listings; /* name of a directory that was there -> digests of what it listed */
	struct arena arena;
};

void diff_run_of(struct diff_run *s, sqlite3 *db, sqlite3 *other);
void diff_run_end(struct diff_run *s);

/* Under the name that it has in each run; freed by the caller. */
char *diff_run_name(const struct diff_run *s, struct str text, bool is_temporary);

#endif
