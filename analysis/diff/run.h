/* run.h - one of two recordings that are compared: its processes and files, under names of name.h. */
#ifndef PROV_DIFF_RUN_H
#define PROV_DIFF_RUN_H

#include <jansson.h>
#include <sqlite3.h>

#include "name.h"

#define DIFF_NONE SIZE_MAX

/* A program that a process ran, as it was told to the kernel. */
struct diff_exec {
	struct str argv; /* a NUL after each; len 0 unknown */
	char *key;
};

struct diff_process {
	int64_t id, pid, parent; /* parent: id; -1: none */
	int64_t t_begin, t_end;
	bool is_launcher, has_status;
	int status;
	struct diff_exec *execs; /* none: it went on with its parent's program */
	size_t n_execs;
	char *key;		/* of all of them */
	struct str exe;		/* of the last program */
	struct str program;	/* its name */
	struct str environment; /* of the last program: a NUL after each variable */
	char *command;		/* for people */
	size_t match;		/* in the other run; DIFF_NONE */
};

/* An input or an output. */
struct diff_file {
	char *key, *name; /* in both runs, and for people */
	struct str path;
	struct str
		held; /* the path whose digest counts: of what Python compiled, that of its cache */
	int64_t object, inode; /* inode 0 unknown */
	int64_t size;	       /* when it was first used; -1 unknown */
	int64_t t;	       /* of the first use */
	size_t process;	       /* whose that was; DIFF_NONE */
	bool is_file, is_link;
	bool is_run;  /* as a program or an interpreter */
	bool is_lost; /* what the input held is gone: the command put something else there */
};

struct diff_files {
	struct diff_file *v; /* in the order of first use */
	size_t n;
	struct strings keys;
	struct map of_key; /* number of the key -> place */
};

struct diff_listing {
	struct str path;
	char *key, *name;
	int64_t t, entries;    /* of the first listing */
	json_t *sets, *orders; /* digests, each once */
	uint64_t first;	       /* hash of its names, in any order: a sum */
	uint64_t own;	       /* of those that the command made there and left */
	int64_t n_own;
	int64_t t_changed; /* when the command first changed a name there; INT64_MAX: never */
};

struct diff_run {
	sqlite3 *db;
	struct diff_names names;
	int64_t began;		/* ns since 1970 */
	int64_t umask;		/* -1 unknown */
	int64_t n_gaps;		/* but for what outlived the command: its run is compared */
	uint64_t own_name;	/* hash of the recording's own, as listings have it */
	struct map process_of;	/* id -> place */
	struct diff_process *v; /* in the order in which they began */
	size_t n;
	struct diff_files inputs, outputs;
	struct diff_listing *listings;
	size_t n_listings;
	struct arena arena;
};

/* Processes with their keys; then, when they are matched, files. */
void diff_runs_read(struct diff_run *a, struct diff_run *b, sqlite3 *db_a, sqlite3 *db_b);
void diff_runs_read_files(struct diff_run *a, struct diff_run *b);
void diff_run_end(struct diff_run *s);

/* The place of a process; DIFF_NONE: of none. */
size_t diff_run_process(const struct diff_run *s, int64_t id);

/* NULL: there is none with that key. */
const struct diff_file *diff_file_of(const struct diff_files *files, const char *key);

/* Something that stays, unlike what the kernel tells.  Nor is the dynamic linker's cache compared, but the
 * libraries that were found by it. */
bool diff_is_kept(struct str path);

#endif
