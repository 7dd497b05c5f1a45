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
#include "unusual.h"

struct log {
	struct prov_file *file; /* NULL: no log */
	uint64_t mapped;	/* bytes from the start of the file that are mapped at `file` */
	const char *path;	/* absolute; lives as long as the process */
	struct secret_key key;	/* the file's, which goes from there when the recording ends */
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

/*
 * Fetch-and-add that a signal handler of this thread cannot split.  No other thread writes the
 * word, so the bus need not be locked: 1 ns instead of 6.
 */
static inline uint32_t log_local_add(uint32_t *word, uint32_t n)
{
#if defined(__x86_64__)
	__asm__ volatile("xaddl %0, %1" : "+r"(n), "+m"(*word) : : "memory", "cc");
	return n;
#else
	return __atomic_fetch_add(word, n, __ATOMIC_RELAXED);
#endif
}

static inline void log_local_replace(uint32_t *word, uint32_t expected, uint32_t desired)
{
#if defined(__x86_64__)
	__asm__ volatile("cmpxchgl %2, %1"
			 : "+a"(expected), "+m"(*word)
			 : "r"(desired)
			 : "memory", "cc");
#else
	__atomic_compare_exchange_n(word, &expected, desired, false, __ATOMIC_RELAXED,
				    __ATOMIC_RELAXED);
#endif
}

/* Space for one op, in the thread's chunk. */
struct reservation {
	struct prov_chunk *chunk;
	unsigned char *at;
};

/*
 * Reserves at most `bytes`, zeroed.  False (counted as lost) if the log is full.  A handler that
 * interrupts may reserve and fill its own meanwhile.
 */
bool log_reserve(struct thread *t, uint32_t bytes, struct reservation *ret_r);

/* The same where the thread's chunk has room; false: log_reserve() knows. */
static inline __attribute__((always_inline)) bool log_reserve_here(struct thread *t, uint32_t bytes,
								   struct reservation *ret_r)
{
	struct prov_chunk *chunk = t->chunk;
	uint32_t at;

	if (unusual.log_is_given_up || !chunk || (uint64_t)chunk->used + bytes > chunk->size)
		return false;
	t->n_open++;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	at = log_local_add(&chunk->used, bytes);
	if (__builtin_expect(at + bytes > chunk->size, 0)) {
		t->n_open--;
		return false;
	}
	t->n_ops++;
	*ret_r = (struct reservation){chunk, (unsigned char *)chunk + at};
	return true;
}

/* The op is complete.  Gives the space behind `used` bytes back, if nothing came after it. */
static inline __attribute__((always_inline)) void
log_give_back(struct thread *t, struct reservation r, uint32_t bytes, uint32_t used)
{
	uint32_t at = (uint32_t)(r.at - (unsigned char *)r.chunk);

	log_local_replace(&r.chunk->used, at + bytes, at + used);
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	t->n_open--;
}

/* Unmaps all but this address space's own chunks: before limits or locks on all of it. */
void log_shrink(void);

void log_lose(enum prov_lost why);

/* True if a block with this hash is in the log already; afterwards it counts as being there. */
bool log_has_block(uint64_t hash);

/*
 * Memory that all processes of the recording share, zeroed at first: what the header has its offset of
 * at `place`; bytes: what the first caller gets.  NULL: there is none.
 */
void *log_shared(uint64_t *place, uint32_t bytes);

/*
 * Cuts the file behind the last chunk, and takes the key of its secrets out: the last process out
 * of a bare recording does it.
 */
void log_trim(void);

/* --- log/room.c: where a chunk may be, behind the last one or where the launcher has made room */

/* A chunk that is wanted: a process that begins may take what is kept back, else nothing identifies it. */
struct wish {
	uint64_t size, need;
	bool is_first, is_used_again;
};

static inline bool log_is_limited(void)
{
	return log_now.file->flags & PROV_FILE_LIMITED;
}

/* The place of a chunk that the wish is made to fit; 0: none. */
uint64_t log_find_room(struct wish *w);

/* Without a promise. */
bool log_may_have_room(const struct wish *w);

/* Only where the user has asked for it; a launcher that stands still is waited for once. */
void log_wait_for_room(const struct wish *w);

/* Room that there was no memory for. */
void log_return_room(uint64_t offset, uint64_t size);

#endif
