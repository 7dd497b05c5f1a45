/* save.h - makes the recording of a log. */
#ifndef SAVE_H
#define SAVE_H

#include "output.h"
#include "rawlog.h"

/*
 * Writes FILE from the log, which rawlog_close() has closed.  Returns 0 or a negative errno; then
 * nothing of it is left.
 */
int save(const struct rawlog *log, const struct prov_file *head, uint64_t end, int is_over,
	 struct output *out);

/* Reads what was just written, so that what is said is what a reader will find. */
void save_say_totals(const struct output *out);

#endif
