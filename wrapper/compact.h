/* compact.h - makes the compact form of a recording from the raw one. */
#ifndef COMPACT_H
#define COMPACT_H

#include <stdint.h>
#include "prov/format.h"

/*
 * Writes the raw log open as `raw`, whose chunks end at `end`, to `out` (open, empty, at offset 0).
 * Header and dictionary are given (dictionary NULL: the log's own): those of the log may have been
 * overwritten by a program.  is_over: nobody appends to it any more, and pages without a chunk are
 * missing ones; otherwise each chunk is taken as it is when we come by.
 * Returns 0 or a negative errno (-EIO: zstd failed).
 */
int compact(int raw, const struct prov_file *head, const char *dictionary, uint64_t end,
	    int is_over, int out);

#endif
