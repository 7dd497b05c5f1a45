/* save.h - makes the recording of a log. */
#ifndef SAVE_H
#define SAVE_H

#include <pthread.h>
#include <stdbool.h>

#include "output.h"
#include "rawlog.h"

struct recording;

/*
 * Writes FILE from the log, which rawlog_close() has closed.  Returns 0 or a negative errno; then
 * nothing of it is left.
 */
int save(const struct rawlog *log, const struct prov_file *head, uint64_t end, int is_over,
	 struct output *out);

/* A recording is cut when it has this size, or when this time has passed; 0: never. */
struct rotation {
	uint64_t size, ns;
};

/* Saving while the command runs: full chunks leave the log, which is LIMITED. */
struct saving {
	struct rawlog *log;
	struct output *out;
	struct compaction *compaction; /* NULL: nothing is saved before the end */
	char temp[64];
	int fd, stop; /* the file, and what tells the thread to end */
	struct rotation rotation;
	uint32_t member;     /* of the series, that is being written */
	uint64_t part_began; /* ns of the monotonic clock */
	pthread_t thread;
};

/* In a thread.  Where it cannot begin, all is saved at the end. */
void saving_begin(struct saving *saving, struct rawlog *log, struct output *out,
		  const struct rotation *rotation);
/* No more than what it is at is saved before the end. */
void saving_stop(struct saving *saving);

/* The recording that there would be if all ended now.  NULL: it is too large to be read. */
struct recording *saving_read(const struct saving *saving);

/*
 * As save(); but what was saved before stays, for `prov recover`, and *ret_is_kept tells that there
 * is such a part.
 */
int saving_end(struct saving *saving, const struct prov_file *head, uint64_t end, int is_over,
	       bool *ret_is_kept);

/* As save(), of the log of a launcher that was killed: with the part that it saved. */
int save_left(const struct rawlog *log, const struct prov_file *head, uint64_t end, int is_over,
	      struct output *out);

/*
 * Writes to `to` the recording that is open as `from`, with the header `head`, and behind it what the
 * log `added` (rawlog_beside) holds.  0 or a negative errno.
 */
int save_with(int from, const struct prov_file *head, const struct rawlog *added, int to);

/* Reads what was just written, so that what is said is what a reader will find. */
void save_say_totals(const struct output *out);

#endif
