/*
 * cmd.h - the commands that read a recording: one cmd_NAME.c each; main.c dispatches.
 */
#ifndef PROV_CMD_H
#define PROV_CMD_H

#include <sqlite3.h>

#include "recording/read.h"

struct options {
	const char *command;
	const char *recording;
	bool is_json, is_all, has_hash, is_complete, has_system, has_all_versions, is_quiet,
		has_sources, has_threads, has_stacks, is_full, is_mine, is_script;
	long pid;	  /* -1: all */
	const char *glob; /* NULL: all */
	char **args;	  /* as many as the command wants */
	const char *output, *format, *level, *of;
	long depth;	      /* 0: not limited */
	const char **against; /* files of build tools */
	size_t n_against;
};

struct model;
struct image;

/*
 * The file that the op is about, as of before it took effect: an absolute path, pipe:[INODE] ...;
 * NO_PATH.
 */
uint32_t cmd_about(struct model *m, const struct image *image, const struct op *op);

/* Each prints its answer and returns the exit status. */
int cmd_ops(struct recording *r, const struct options *o);
int cmd_fds(struct recording *r, const struct options *o);
int cmd_tree(struct recording *r, const struct options *o);
int cmd_files(struct recording *r, const struct options *o);
int cmd_inputs(struct recording *r, const struct options *o);
int cmd_outputs(struct recording *r, const struct options *o);
int cmd_summary(struct recording *r, const struct options *o);
int cmd_check(struct recording *r, const struct options *o);
int cmd_db(struct recording *r, const struct options *o);

/* Commands about the dataflow graph ask its database (docs/schema.md). */
int cmd_sql(sqlite3 *db, const struct options *o);
int cmd_graph(sqlite3 *db, const struct options *o);
int cmd_why(sqlite3 *db, const struct options *o);
int cmd_affects(sqlite3 *db, const struct options *o);
int cmd_path(sqlite3 *db, const struct options *o);
int cmd_export(sqlite3 *db, const struct options *o);
int cmd_sources(sqlite3 *db, const struct options *o);
int cmd_audit(sqlite3 *db, const struct options *o);

/* r: what the database was made of; NULL: a database was named. */
int cmd_order(sqlite3 *db, struct recording *r, const struct options *o);
int cmd_races(sqlite3 *db, struct recording *r, const struct options *o);
int cmd_slice(sqlite3 *db, struct recording *r, const struct options *o);

int cmd_diff(sqlite3 *a, sqlite3 *b, const struct options *o);

#endif
