/*
 * pack.h - writes sorted records straight into the pages of a SQLite database file.
 *
 * Millions of edges by way of INSERT and CREATE INDEX took more than half of the time that a
 * database takes; they come sorted, so that each page can be written once, full.  The file's format
 * is fixed and described at sqlite.org/fileformat2.html: an index b-tree is leaves of records in
 * order, and above them pages that hold the record between each two of their children.
 *
 * The database must be closed, and the trees must have been made by SQLite, empty.
 */
#ifndef PROV_PACK_H
#define PROV_PACK_H

#include <stdint.h>
#include <stdio.h>

#include "util.h"

#define PACK_PAGE   16384
#define PACK_LEVELS 8

struct pack_page {
	unsigned char bytes[PACK_PAGE];
	uint32_t n_cells, start; /* cells are put from the end on, the last one at `start` */
};

struct pack {
	FILE *file;
	uint32_t n_pages; /* of the file so far */
	uint32_t root;
	int n_levels;
	struct pack_page *levels[PACK_LEVELS]; /* the page being filled; 0: leaves */
	bool has_failed;
};

/* A record being made. */
struct pack_record {
	unsigned char types[16], body[128];
	uint32_t n_types, n_body;
};

void pack_number(struct pack_record *r, int64_t n);
void pack_null(struct pack_record *r);

/* Opens the file.  False: errno tells. */
bool pack_begin(struct pack *p, const char *file);

/* A tree with that root page; its records follow in their order. */
void pack_tree(struct pack *p, uint32_t root);
void pack_add(struct pack *p, const struct pack_record *r);
void pack_tree_end(struct pack *p);

/* False: something could not be written, errno tells. */
bool pack_end(struct pack *p);

#endif
