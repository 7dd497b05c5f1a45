/* compact.h - makes the compact form of a recording from the raw one. */
#ifndef COMPACT_H
#define COMPACT_H

#include <stdint.h>

/*
 * Writes the raw log open as `raw`, whose chunks end at `end`, to `out` (open, empty, at offset 0).
 * Processes may still be appending: each chunk is taken as it is when we come by.
 * Returns 0 or a negative errno (-EIO: zstd failed).
 */
int compact(int raw, uint64_t end, int out);

#endif
