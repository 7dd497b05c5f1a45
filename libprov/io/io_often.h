/*
 * io_often.h - a read or write that is like the last one, added to its op in one straight line (io.h).
 */
#ifndef PROV_IO_OFTEN_H
#define PROV_IO_OFTEN_H

#include "fd.h"
#include "io/io.h"
#include "log.h"

/* Counters of READ, WRITE and COPY: bytes:c64 last:c64 calls:c32 eof:c32.  Then a span, if any. */
#define IO_SPAN (24 + 1)

static const struct span io_anywhere = {0, INT64_MAX};

static ALWAYS_INLINE const uint32_t *io_generation_at(int fd)
{
	return &wiped->fd_generation[(uint32_t)fd % FD_GENERATIONS];
}

static ALWAYS_INLINE uint32_t io_generation(int fd)
{
	return __atomic_load_n(io_generation_at(fd), __ATOMIC_RELAXED);
}

static ALWAYS_INLINE struct io_slot *io_slot_of(struct thread *t, int fd, enum op_kind kind)
{
	return &t->io[((uint32_t)fd * 2 + (kind & 1)) % IO_SLOTS];
}

static ALWAYS_INLINE void io_add_u64(unsigned char *at, uint64_t n)
{
#if defined(__x86_64__)
	__asm__ volatile("addq %1, %0" : "+m"(*(uint64_t *)at) : "er"(n) : "cc");
#else
	__atomic_fetch_add((uint64_t *)at, n, __ATOMIC_RELAXED);
#endif
}

static ALWAYS_INLINE void io_add_u32(unsigned char *at, uint32_t n)
{
#if defined(__x86_64__)
	__asm__ volatile("addl %1, %0" : "+m"(*(uint32_t *)at) : "ir"(n) : "cc");
#else
	__atomic_fetch_add((uint32_t *)at, n, __ATOMIC_RELAXED);
#endif
}

/* One more call: single instructions, so that neither a handler nor SIGKILL finds a half of one. */
static ALWAYS_INLINE void io_count(unsigned char *counters, int64_t n, uint64_t last)
{
	io_add_u64(counters, (uint64_t)n);
	__builtin_memcpy(counters + 8, &last, 8);
	io_add_u32(counters + 16, 1);
	if (n == 0)
		io_add_u32(counters + 20, 1);
}

/* If what is there is still *was; it is read anew. */
static ALWAYS_INLINE bool io_exchange_u64(unsigned char *at, uint64_t *was, uint64_t n)
{
#if defined(__x86_64__)
	bool is_done;

	__asm__ volatile("cmpxchgq %3, %1"
			 : "=@ccz"(is_done), "+m"(*(uint64_t *)at), "+a"(*was)
			 : "r"(n));
	return is_done;
#else
	return __atomic_compare_exchange_n((uint64_t *)at, was, n, false, __ATOMIC_RELAXED,
					   __ATOMIC_RELAXED);
#endif
}

/* A handler may do the same in between. */
static ALWAYS_INLINE void io_widen(unsigned char *at, const struct span *span)
{
	uint64_t low, high;

again:
	__builtin_memcpy(&low, at, 8);
	if (span->low < low && __builtin_expect(!io_exchange_u64(at, &low, span->low), 0))
		goto again;
	__builtin_memcpy(&high, at + 8, 8);
	if (span->high > high && __builtin_expect(!io_exchange_u64(at + 8, &high, span->high), 0))
		goto again;
}

/* Meanwhile an op is under way: a handler that needs a chunk leaves this one as it is. */
static ALWAYS_INLINE void io_begin_adding(struct thread *t)
{
	t->n_open++;
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
}

static ALWAYS_INLINE void io_end_adding(struct thread *t)
{
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
	t->n_open--;
}

/*
 * True if such a call's op goes on, and where its counters stand.  A handler in between may have made
 * an op of its own there.
 */
static ALWAYS_INLINE bool io_goes_on(const struct thread *t, const struct io_slot *slot,
				     enum op_kind kind, enum read_how how, int fd, bool is_placed,
				     unsigned char **ret_counters)
{
	uint32_t what = kind | how << 8 | (uint32_t)is_placed << 16; /* as in struct io_slot */
	unsigned char *counters = __atomic_load_n(&slot->counters, __ATOMIC_RELAXED);

	*ret_counters = counters;
	return slot->fd == fd && (uint32_t)(slot->what >> 32) == what &&
	       slot->phase == t->image->phase && slot->mark == t->mark &&
	       slot->generation == __atomic_load_n(slot->generation_now, __ATOMIC_RELAXED) &&
	       __atomic_load_n(&slot->counters, __ATOMIC_RELAXED) == counters;
}

/* One more call that moved something, in the same phase: true if it was added to the op of the last ones. */
static ALWAYS_INLINE bool io_add(struct thread *t, enum op_kind kind, enum read_how how, int fd,
				 int64_t n, uint64_t time, const struct span *span)
{
	const struct io_slot *slot = io_slot_of(t, how == READ_PEEK ? fd + 2 : fd, kind);
	unsigned char *counters;

	__asm__("" : "+r"(slot)); /* computed once */
	io_begin_adding(t);
	if (__builtin_expect(!io_goes_on(t, slot, kind, how, fd, span != NULL, &counters), 0)) {
		io_end_adding(t);
		return false;
	}
	if (span)
		io_widen(counters + IO_SPAN, span);
	io_count(counters, n, time);
	io_end_adding(t);
	return true;
}

/* The same of a name in a directory.  A handler that lists with the same descriptor finds the op of the name before. */
static ALWAYS_INLINE bool io_add_name(struct thread *t, int fd, uint64_t name)
{
	const struct io_slot *slot = io_slot_of(t, fd, OP_LISTING);
	unsigned char *counters;
	bool is_added;
	uint64_t order;

	io_begin_adding(t);
	is_added = io_goes_on(t, slot, OP_LISTING, READ_CALL, fd, false, &counters);
	if (is_added) {
		__builtin_memcpy(&order, counters + 8, 8);
		order = order * PROV_LISTING_STEP + name;
		io_add_u64(counters, 1);
		__builtin_memcpy(counters + 8, &order, 8);
		io_add_u64(counters + 16, name);
	}
	io_end_adding(t);
	return is_added;
}

/*
 * A wrapper's call that began at t0 and returned n.  False: io_read() and the like have to be asked.
 * A call that moved something has an offset that is one, except with flags.
 */
static ALWAYS_INLINE bool io_read_often(struct thread *t, int fd, int64_t n, enum read_how how)
{
	return n > 0 && !unusual.any && io_add(t, OP_READ, how, fd, n, clock_tsc(), NULL);
}

static ALWAYS_INLINE bool io_write_often(struct thread *t, int fd, int64_t n, uint64_t t0)
{
	return n > 0 && io_add(t, OP_WRITE, READ_CALL, fd, n, t0, NULL);
}

static ALWAYS_INLINE bool io_read_at_often(struct thread *t, int fd, int64_t n, int64_t offset)
{
	struct span span = {(uint64_t)offset, (uint64_t)(offset + n)};

	return n > 0 && !unusual.any && io_add(t, OP_READ, READ_CALL, fd, n, clock_tsc(), &span);
}

static ALWAYS_INLINE bool io_write_at_often(struct thread *t, int fd, int64_t n, int64_t offset,
					    uint64_t t0)
{
	struct span span = {(uint64_t)offset, (uint64_t)(offset + n)};

	return n > 0 && io_add(t, OP_WRITE, READ_CALL, fd, n, t0, &span);
}

#endif
