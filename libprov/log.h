/*
 * log.h - where ops go: reserve, fill, publish.  Knows bytes, not what they mean.
 *
 * The log is one sparse file, shared by all processes of a recording (include/prov/format.h).  Each
 * address space maps it once, large, and closes the descriptor; a fork inherits the mapping.  Under
 * RLIMIT_AS only the first page is mapped, and then each chunk by itself.
 *
 * Not one of these functions touches errno; all but log_join are async-signal-safe.
 */
#ifndef PROV_LOG_H
#define PROV_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "prov/secret.h"
#include "state.h"

struct log {
	struct prov_file *file; /* NULL: no log */
	uint64_t mapped;	/* bytes from the start of the file that are mapped at `file` */
	const char *path;	/* absolute; lives as long as the process */
	struct secret_key key;	/* the file's, which goes from there when the recording ends */
	bool is_given_up;
};

extern struct log log_now;

/* Size of a new log's sparse file, hence of the mapping: 350 million ops. */
#define LOG_WINDOW (16ull << 30)

/* Maps the log at path, which a recorder made and which stays.  False: none that we can use. */
bool log_join(const char *path);

/* True if a range of addresses touches what is mapped of the log. */
static inline bool log_touches(const void *at, size_t length)
{
	uintptr_t base = (uintptr_t)log_now.file, a = (uintptr_t)at;

	return a - base < log_now.mapped || base - a < length;
}

/* Its memory is going to be the program's: from now on nothing there is read or written. */
void log_give_up(void);

/* Space for one op, in the thread's chunk. */
struct reservation {
	struct prov_chunk *chunk;
	unsigned char *at;
	uint32_t bytes;
};

/*
 * Reserves at most `bytes`, zeroed.  False (counted as lost) if the log is full.  A handler that
 * interrupts may reserve and fill its own meanwhile.
 */
bool log_reserve(struct thread *t, uint32_t bytes, struct reservation *ret_r);

/* The op is complete.  Gives the space behind `used` bytes back, if nothing came after it. */
void log_give_back(struct thread *t, const struct reservation *r, uint32_t used);

/* Unmaps all but this address space's own chunks: before limits or locks on all of it. */
void log_shrink(void);

void log_lose(enum prov_lost why);

/* True if a block with this hash is in the log already; afterwards it counts as being there. */
bool log_has_block(uint64_t hash);

/*
 * Memory that all processes of the recording share, zeroed at first; bytes: what whoever asks first
 * gets.  NULL: there is none.
 */
void *log_shared(uint32_t bytes);

/*
 * Cuts the file behind the last chunk, and takes the key of its secrets out: the last process out
 * of a bare recording does it.
 */
void log_trim(void);

#endif
