/*
 * slice_tree.h - a slice printed as a tree: a file's writer, what that read, and so on.
 *
 * All versions of a program run share a line, as do a mere fork and what it was forked from; each
 * line is printed in full once.
 */
#ifndef PROV_SLICE_TREE_H
#define PROV_SLICE_TREE_H

#include "slice.h"
#include "sources.h"
#include "system_files.h"

struct slice_tree_options {
	enum slice_way way;
	bool is_all;	 /* each file on a line, none folded into a number */
	long depth;	 /* lines are not printed deeper; below 1: as deep as is useful */
	bool is_bounded; /* no more lines than people read: not so deep, and not each of many */
	struct sources *sources; /* asks are printed of each source on the way; NULL: of none */
};

/* One tree for each of n nodes of the slice.  False: something was cut for its number of lines. */
bool slice_tree_print(struct stored *rows, const struct slice *s, const int64_t *nodes, size_t n,
		      const struct slice_tree_options *o);

/* Prints the name of a node: "/x/out@2". */
void slice_tree_name(const struct stored_node *node, size_t width);

/* "read", "written by": for an edge as one comes along it or against it. */
const char *slice_tree_word(const struct stored *rows, const struct slice_edge *edge,
			    const struct stored_node *src, enum slice_way way);

/* " [racy]", " [coarse]", where that is so. */
void slice_tree_marks(uint32_t edge_flags);

/* Columns of the terminal, or what else is sensible. */
size_t slice_tree_width(void);

#endif
