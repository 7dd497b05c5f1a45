/*
 * clock.h - the recording's clock: one load or one vDSO call, never a system call.
 */
#ifndef PROV_CLOCK_H
#define PROV_CLOCK_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "unusual.h"

uint64_t clock_ns(clockid_t id);

/* As prov_file.clock says: the time stamp counter, or without it CLOCK_MONOTONIC in ns. */
uint64_t clock_ticks_slowly(void);

static inline uint64_t clock_tsc(void)
{
#if defined(__x86_64__)
	uint32_t low, high;

	__asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
	return (uint64_t)high << 32 | low;
#elif defined(__aarch64__)
	uint64_t ticks;

	__asm__ volatile("mrs %0, cntvct_el0" : "=r"(ticks));
	return ticks;
#endif
}

/* A time that is rarely asked for: it stays in memory, and takes no register. */
struct clock_kept {
#if defined(__x86_64__)
	uint32_t low, high;
#else
	uint64_t ticks;
#endif
};

static inline __attribute__((always_inline)) void clock_keep(struct clock_kept *kept)
{
#if defined(__x86_64__)
	__asm__ volatile("rdtsc\n\tmovl %%eax, %0\n\tmovl %%edx, %1"
			 : "=m"(kept->low), "=m"(kept->high)
			 :
			 : "eax", "edx");
#else
	kept->ticks = clock_tsc();
#endif
}

static inline __attribute__((always_inline)) uint64_t clock_of_kept(const struct clock_kept *kept)
{
#if defined(__x86_64__)
	return (uint64_t)kept->high << 32 | kept->low;
#else
	return kept->ticks;
#endif
}

static inline uint64_t clock_ticks(void)
{
	return __builtin_expect(unusual.clock_is_slow, 0) ? clock_ticks_slowly() : clock_tsc();
}

/* From now on it is this moment: the counter must not be read any more. */
void clock_stop(uint64_t ticks, uint64_t mono_ns);

/* Without the vDSO, which the program may unmap (valgrind does). */
void clock_ask_kernel(void);

/* True if the counter runs at one rate on all CPUs, at any frequency and through sleep. */
bool clock_tsc_is_invariant(void);

#endif
