/*
 * stored.h - rows of the database of the graph, read when they are asked for, each once.
 *
 * What is returned stays until stored_end(); a row that is missing means a damaged database: we
 * die.
 */
#ifndef PROV_STORED_H
#define PROV_STORED_H

#include <sqlite3.h>

#include "graph/schema.h"
#include "base/util.h"
#include "packages/owner.h"

struct stored_image {
	int64_t id, process, pid, epoch;
	struct str how, exe, argv, cwd; /* argv: a NUL after each; no bytes: unknown */
	bool is_recorded;
	int64_t t_begin;
};

struct stored_object {
	int64_t id;
	struct str kind, path;
	bool is_there_after, is_changed;
	struct package package; /* manager without bytes: of none, or not known */
	struct owner owner;
};

struct stored_node {
	int64_t id, version, t;
	uint32_t flags;			    /* enum node_flag */
	const struct stored_image *image;   /* of a process, else NULL */
	const struct stored_object *object; /* of an object, else NULL */
};

struct stored_thread {
	int64_t tid, serial;
	const struct stored_image *image;
};

struct stored {
	sqlite3 *db;
	sqlite3_stmt *node, *image, *object, *thread;
	struct map nodes, images, objects, threads; /* id -> where it is */
	struct arena arena;
	struct str edge_kinds[64]; /* names */
	uint64_t default_kinds;	   /* a bit for each that is followed by default */
};

/* Ends the program: the database lacks the row that another one names. */
_Noreturn void stored_lacks(const char *table, int64_t id);

void stored_begin(struct stored *rows, sqlite3 *db);
void stored_end(struct stored *rows);

const struct stored_node *stored_node(struct stored *rows, int64_t id);
const struct stored_image *stored_image(struct stored *rows, int64_t id);
const struct stored_object *stored_object(struct stored *rows, int64_t id);
const struct stored_thread *stored_thread(struct stored *rows, int64_t id);

/* A file, a link or a directory that was there before the command, in this version. */
bool stored_is_input(const struct stored_node *node);

/* Files that the command made or changed, as they are after it. */
bool stored_is_output(const struct stored_node *node);

/* The strings of an argv, to be freed; they are the row's. */
struct str *argv_split(struct str argv, size_t *ret_n);

/* A command as one would type it, without its directory, cut at `width` bytes; freed by the caller.
 */
char *stored_command(const struct stored_image *image, size_t width);

#endif
