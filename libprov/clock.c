/* clock.c - see clock.h. */
#include "clock.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

#include "hot.h"
#include "sys.h"
#include "vdso.h"

#if defined(__x86_64__)
#define VDSO_NAME "__vdso_clock_gettime"
#else
#define VDSO_NAME "__kernel_clock_gettime"
#endif

typedef int clock_function(clockid_t, struct timespec *);

static int ask_kernel(clockid_t id, struct timespec *ts)
{
	return (int)sys_call(SYS_clock_gettime, id, (long)ts, 0, 0, 0, 0);
}

static HOT uint64_t stopped_at; /* ticks; 0: running */
static uint64_t stopped_ns;

static int ask_nobody(clockid_t id, struct timespec *ts)
{
	(void)id;
	ts->tv_nsec = (long)stopped_ns;
	return 0;
}

static clock_function *find(void)
{
	void *f = vdso_find(VDSO_NAME);

	return f ? (clock_function *)f : ask_kernel;
}

static HOT clock_function *function;

/* Not by way of libc: what answers there may be libfaketime, which is in the middle of a call. */
uint64_t clock_ns(clockid_t id)
{
	clock_function *f = __atomic_load_n(&function, __ATOMIC_RELAXED);
	struct timespec ts = {0, 0};

	if (!f) {
		f = find();
		__atomic_store_n(&function, f, __ATOMIC_RELAXED);
	}
	f(id, &ts); /* fails only for an unknown id */
	return (uint64_t)ts.tv_sec * 1000000000u + (uint64_t)ts.tv_nsec;
}

uint64_t clock_ticks_slowly(void)
{
	return stopped_at ? stopped_at : clock_ns(CLOCK_MONOTONIC);
}

void clock_stop(uint64_t ticks, uint64_t mono_ns)
{
	stopped_at = ticks;
	stopped_ns = mono_ns;
	__atomic_store_n(&function, ask_nobody, __ATOMIC_RELEASE);
	__atomic_store_n(&unusual.clock_is_slow, true, __ATOMIC_RELEASE);
}

void clock_ask_kernel(void)
{
	__atomic_store_n(&function, ask_kernel, __ATOMIC_RELEASE);
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
