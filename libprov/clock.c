/* clock.c - see clock.h. */
#include "clock.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

#include "real.h"

bool clock_is_tsc;

uint64_t clock_ns(clockid_t id)
{
	struct timespec ts = {0, 0};

	real_clock_gettime(id, &ts); /* fails only for an unknown id */
	return (uint64_t)ts.tv_sec * 1000000000u + (uint64_t)ts.tv_nsec;
}

bool clock_tsc_is_invariant(void)
{
#if defined(__x86_64__)
	uint32_t a, b, c, d;

	return __get_cpuid(0x80000007, &a, &b, &c, &d) && (d & 1u << 8);
#else
	return true;
#endif
}
