/*
 * clock.h - the recording's clock: one load or one vDSO call, never a system call.
 */
#ifndef PROV_CLOCK_H
#define PROV_CLOCK_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/* As prov_file.clock says: the time stamp counter; otherwise CLOCK_MONOTONIC in ns. */
extern bool clock_is_tsc __attribute__((visibility("hidden")));

uint64_t clock_ns(clockid_t id);

/* Without the counter. */
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

static inline uint64_t clock_ticks(void)
{
	return __builtin_expect(clock_is_tsc, 1) ? clock_tsc() : clock_ticks_slowly();
}

/* From now on it is this moment: the counter must not be read any more. */
void clock_stop(uint64_t ticks, uint64_t mono_ns);

/* Without the vDSO, which the program may unmap (valgrind does). */
void clock_ask_kernel(void);

/* True if the counter runs at one rate on all CPUs, at any frequency and through sleep. */
bool clock_tsc_is_invariant(void);

#endif
