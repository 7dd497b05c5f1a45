/*
 * export_files.h - the files of a recording for formats that list them: what each was for the
 * command, what it holds if that is still known, and which package it is of.
 */
#ifndef PROV_EXPORT_FILES_H
#define PROV_EXPORT_FILES_H

#include "export.h"
#include "packages/packages.h"

enum file_role {
	FILE_INPUT,	/* was there before and was not changed */
	FILE_OUTPUT,	/* was made or changed and is there after */
	FILE_TEMPORARY, /* is no more, or is no file: a pipe, a socket, shared memory */
};

/* As the recording has them: of the time, not of now. */
struct export_package {
	int64_t id;
	struct package package;
};

struct export_file {
	int64_t object;
	enum file_role role;
	struct str path;		      /* no bytes: unknown */
	const struct export_package *package; /* NULL: none, or no input */
	bool is_directory;
	bool is_named; /* it is there after, and no file before it in the list has its path */
	bool has_hash; /* recorded; or it holds what it held: it has not been touched since */
	char sha256[65];
	int64_t size; /* -1: not known */
};

struct export_files {
	struct export_file *v; /* by object */
	size_t n;
	struct arena arena;
	struct strings paths;		 /* of those named, */
	struct map named;		 /* and their places */
	struct export_package *packages; /* by id */
	size_t n_packages;
};

/* All that content flowed through. */
void export_files_of(struct export_files *files, struct export *e);
const struct export_file *export_file(const struct export_files *files, int64_t object);

/* The file by its path, as it is after; NULL: none. */
const struct export_file *export_file_named(const struct export_files *files, struct str path);
void export_files_end(struct export_files *files);

extern const char *const file_roles[];

/* The objects that an image read, or those that it wrote: each once, as column 0. */
struct export_flows {
	sqlite3_stmt *inputs, *outputs;
};
struct export_flows export_flows_of(sqlite3 *db);
bool export_flow(sqlite3_stmt *flows, int64_t image, int64_t *ret_object); /* until false */
void export_flows_end(struct export_flows *f);

#endif
