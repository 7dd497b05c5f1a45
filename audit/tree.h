/*
 * tree.h - a work directory's files: copied for each run, and what a run made of its copy.
 */
#ifndef PROV_AUDIT_TREE_H
#define PROV_AUDIT_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

struct entry {
	char *path; /* below the directory: "build/app" */
	mode_t mode;
	uint64_t size, inode;
	struct timespec changed; /* ctime */
};

/* Sorted by path. */
struct tree {
	struct entry *v;
	size_t n;
};

/* A copy with modes, times, links and extended attributes, sharing blocks where the file system can.
 * False: it was reported; the copy is not whole. */
bool tree_copy(const char *from, const char *to);

/* Bytes that a copy takes without shared blocks, counted up to `enough`. */
uint64_t tree_size(const char *dir, uint64_t enough);

/* All entries below dir as they are now.  False: it was reported. */
bool tree_read(struct tree *t, const char *dir);

/* The paths of what was made, changed or removed since `before`; a directory only if it was made or
 * removed or has another mode.  Borrowed from the two. */
const char **tree_changes(const struct tree *before, const struct tree *after, size_t *ret_n);

/* Removes dir and all below it; false: something is left. */
bool tree_remove(const char *dir);
void tree_free(struct tree *t);

#endif
