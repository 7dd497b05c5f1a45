/* clock.c - see clock.h. */
#include "clock.h"

#include <time.h>
#if defined(__x86_64__)
#include <cpuid.h>
#include <x86intrin.h>
#endif

static uint64_t clock_ns(clockid_t id)
{
	struct timespec now;

	clock_gettime(id, &now);
	return now.tv_sec * UINT64_C(1000000000) + now.tv_nsec;
}

uint64_t clock_mono_ns(void)
{
	return clock_ns(CLOCK_MONOTONIC);
}

uint64_t clock_real_ns(void)
{
	return clock_ns(CLOCK_REALTIME);
}

enum prov_clock clock_best(void)
{
#if defined(__x86_64__)
	unsigned int a, b, c, d;

	/* "Invariant TSC": constant rate in all power states, so the kernel can keep CPUs in step.
	 */
	if (__get_cpuid(0x80000007, &a, &b, &c, &d) && (d & (1u << 8)))
		return PROV_CLOCK_TSC;
#endif
	return PROV_CLOCK_MONO;
}

uint64_t clock_ticks(enum prov_clock clock)
{
#if defined(__x86_64__)
	if (clock == PROV_CLOCK_TSC)
		return __rdtsc();
#endif
	(void)clock;
	return clock_mono_ns();
}

void clock_pair(enum prov_clock clock, uint64_t *ret_ticks, uint64_t *ret_mono_ns)
{
	uint64_t best = UINT64_MAX;

	/* The pair read closest together wins: an interrupt between the two reads would skew it. */
	for (int i = 0; i < 8; i++) {
		uint64_t before = clock_ticks(clock);
		uint64_t mono = clock_mono_ns();
		uint64_t after = clock_ticks(clock);

		if (after - before < best) {
			best = after - before;
			*ret_ticks = before + (after - before) / 2;
			*ret_mono_ns = mono;
		}
	}
}
