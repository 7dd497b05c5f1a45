/* compact.h - makes the compact form of a recording from the raw one. */
#ifndef COMPACT_H
#define COMPACT_H

#include <stdbool.h>
#include <stdint.h>
#include "prov/format.h"

struct compaction;

/* From the log open as `raw` to `out`; header and dictionary as for compact().  NULL: no memory. */
struct compaction *compaction_begin(int raw, const struct prov_file *head, const char *dictionary,
				    int out);

/*
 * Writes the chunks that are not added to any more (of a log with the flag LIMITED): those that their
 * threads have left and, while room is short, those of tasks that have ended.  What they took is
 * offered to others: `log` is its header, mapped.  After an error, which is a negative errno, `out` is
 * as before the call.  Else returns how many there were.
 */
int compaction_pass(struct compaction *c, struct prov_file *log);

/* Less than half of what the log may take is free, or was before the last pass. */
bool compaction_is_short(const struct compaction *c, const struct prov_file *log);

/*
 * Ends what is in `out` as a recording, with the header `head`, and goes on in the file `next`, as
 * the next member of a series.  0 or a negative errno; then all is as before.
 */
int compaction_cut(struct compaction *c, const struct prov_file *head, int next);

/* Bytes that the file has by now. */
uint64_t compaction_size(const struct compaction *c);

/* Nobody gets any more of what is empty. */
void compaction_close_room(struct compaction *c, struct prov_file *log);

/* Goes on with what the `n` bytes in `out` begin with, of a launcher that was killed. */
int compaction_resume(struct compaction *c);

/* Something of it is in `out`, and no longer in the log. */
bool compaction_has_begun(const struct compaction *c);

/* The rest, as compact(). */
int compaction_end(struct compaction *c, const struct prov_file *head, uint64_t end, int is_over);
void compaction_free(struct compaction *c);

/*
 * Writes the raw log open as `raw`, whose chunks end at `end`, to `out` (open, empty, at offset 0).
 * Header and dictionary are given (dictionary NULL: the log's own): those of the log may have been
 * overwritten by a program.  is_over: it does not grow any more, and pages without a chunk are
 * missing ones; otherwise each chunk is taken as it is when we come by.
 * Returns 0 or a negative errno (-EIO: zstd failed).
 */
int compact(int raw, const struct prov_file *head, const char *dictionary, uint64_t end,
	    int is_over, int out);

#endif
