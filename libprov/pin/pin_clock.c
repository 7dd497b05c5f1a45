/* pin_clock.c - see pin_clock.h. */
#include "pin_clock.h"

#include "clock.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define SECOND 1000000000u

static struct timespec timespec_of(uint64_t ns)
{
	return (struct timespec){(time_t)(ns / SECOND), (long)(ns % SECOND)};
}

static uint32_t n_asks; /* of this process and those it was forked from */

/* An ask: a step, if the process has asked so often that it may be waiting. */
static uint64_t step(void)
{
	uint64_t *n_steps = &pin_settings()->n_steps;
	bool is_step = __atomic_add_fetch(&n_asks, 1, __ATOMIC_RELAXED) > PIN_FREE_ASKS;

	return (is_step ? __atomic_add_fetch(n_steps, 1, __ATOMIC_RELAXED)
			: __atomic_load_n(n_steps, __ATOMIC_RELAXED)) *
	       PIN_STEP_NS;
}

uint64_t pin_elapsed(void)
{
	const struct prov_pins *pins = pin_settings();

	return pin_slept() + __atomic_load_n(&pins->n_steps, __ATOMIC_RELAXED) * PIN_STEP_NS;
}

uint64_t pin_date(void)
{
	return pin_settings()->date_ns + pin_elapsed();
}

/* Sleep is looked at after the step: else another's step could stand between. */
static uint64_t ask_elapsed(void)
{
	uint64_t steps = step();

	return pin_slept() + steps;
}

/* The clock of the day, of which next gave the system's. */
static uint64_t day(uint64_t system_ns)
{
	const struct prov_pins *pins = pin_settings();

	return pin_is_fixed(PIN_CLOCK) ? pins->date_ns + ask_elapsed() : system_ns + pins->date_ns;
}

#define TAI_AHEAD (37ull * SECOND) /* since 2017 */

/* Nanoseconds on a clock that is pinned; false: it is one that we know nothing of. */
static bool on_clock(clockid_t clock, uint64_t *ret_ns)
{
	switch (clock) {
	case CLOCK_REALTIME:
	case CLOCK_REALTIME_COARSE:
	case CLOCK_REALTIME_ALARM:
		*ret_ns = pin_settings()->date_ns + ask_elapsed();
		return true;
	case CLOCK_TAI:
		*ret_ns = pin_settings()->date_ns + ask_elapsed() + TAI_AHEAD;
		return true;
	case CLOCK_MONOTONIC:
	case CLOCK_MONOTONIC_RAW:
	case CLOCK_MONOTONIC_COARSE:
	case CLOCK_BOOTTIME:
	case CLOCK_BOOTTIME_ALARM:
		*ret_ns = PIN_UPTIME_NS + ask_elapsed();
		return true;
	default: /* of processor time, those of other processes and threads too; not of a device */
		*ret_ns = step();
		return clock == CLOCK_PROCESS_CPUTIME_ID || clock == CLOCK_THREAD_CPUTIME_ID ||
		       (clock < 0 && (clock & 7) != 3);
	}
}

static bool is_of_day(clockid_t clock)
{
	return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ||
	       clock == CLOCK_REALTIME_ALARM || clock == CLOCK_TAI;
}

int pin_clock_gettime(real_clock_gettime_fn *next, clockid_t clock, struct timespec *t)
{
	int ret = next(clock, t);
	uint64_t ns;

	if (ret)
		return ret;
	if (!pin_is_fixed(PIN_CLOCK)) {
		if (is_of_day(clock))
			t->tv_sec += (time_t)(pin_settings()->date_ns / SECOND);
	} else if (on_clock(clock, &ns)) {
		*t = timespec_of(ns);
	}
	return ret;
}

time_t pin_time(real_time_fn *next, time_t *t)
{
	time_t now = next(t);

	if (now == -1)
		return now;
	now = (time_t)(day((uint64_t)now * SECOND) / SECOND);
	if (t)
		*t = now;
	return now;
}

int pin_gettimeofday(real_gettimeofday_fn *next, struct timeval *t, void *zone)
{
	int ret = next(t, zone);
	uint64_t ns;

	if (ret || !t)
		return ret;
	ns = day((uint64_t)t->tv_sec * SECOND + (uint64_t)t->tv_usec * 1000u);
	*t = (struct timeval){(time_t)(ns / SECOND), (suseconds_t)(ns % SECOND / 1000u)};
	return ret;
}

clock_t pin_clock(real_clock_fn *next)
{
	return pin_is_fixed(PIN_CLOCK) ? (clock_t)(step() / (SECOND / CLOCKS_PER_SEC)) : next();
}

clock_t pin_times(real_times_fn *next, struct tms *t)
{
	clock_t ret = next(t);
	uint64_t used;

	if (!pin_is_fixed(PIN_CLOCK) || ret == -1)
		return ret;
	used = step();
	if (t)
		*t = (struct tms){.tms_utime = (clock_t)(used / 10000000u)};
	return (clock_t)((PIN_UPTIME_NS + used + pin_slept()) / 10000000u);
}

int pin_ftime(real_ftime_fn *next, struct timeb *t)
{
	int ret = next(t);
	uint64_t ns = day((uint64_t)t->time * SECOND + t->millitm * 1000000ull);

	t->time = (time_t)(ns / SECOND);
	t->millitm = (unsigned short)(ns % SECOND / 1000000u);
	return ret;
}

int pin_timespec_get(real_timespec_get_fn *next, struct timespec *t, int base)
{
	int ret = next(t, base);
	uint64_t ns = (uint64_t)t->tv_sec * SECOND + (uint64_t)t->tv_nsec;

	if (!ret || (base != TIME_UTC && !pin_is_fixed(PIN_CLOCK)))
		return ret;
	if (base == TIME_UTC)
		*t = timespec_of(day(ns));
	else /* C23: monotonic, processor time of the process, of the thread */
		*t = timespec_of(base == 2 ? PIN_UPTIME_NS + ask_elapsed() : step());
	return ret;
}

int pin_ntp_gettime(real_ntp_gettime_fn *next, struct ntptimeval *t)
{
	int ret = next(t);
	uint64_t ns;

	if (ret == -1)
		return ret;
	ns = day((uint64_t)t->time.tv_sec * SECOND);
	t->time = (struct timeval){(time_t)(ns / SECOND), (suseconds_t)(ns % SECOND / 1000u)};
	return ret;
}

int pin_clock_adjtime(int ret, clockid_t clock, struct timex *t)
{
	uint64_t ns;

	if (ret == -1 || clock != CLOCK_REALTIME)
		return ret;
	ns = day((uint64_t)t->time.tv_sec * SECOND);
	t->time = (struct timeval){(time_t)(ns / SECOND), (suseconds_t)(ns % SECOND / 1000u)};
	return ret;
}

int pin_refused(void)
{
	errno = EPERM;
	return -1;
}

static struct rusage usage_of(uint64_t ns)
{
	struct rusage usage = {0};

	usage.ru_utime =
		(struct timeval){(time_t)(ns / SECOND), (suseconds_t)(ns % SECOND / 1000u)};
	return usage;
}

int pin_getrusage(real_getrusage_fn *next, __rusage_who_t who, struct rusage *usage)
{
	int ret = next(who, usage);

	if (!ret && pin_is_fixed(PIN_CLOCK))
		*usage = usage_of(who == RUSAGE_CHILDREN ? 0 : step());
	return ret;
}

pid_t pin_child_usage(pid_t ret, struct rusage *usage)
{
	if (ret > 0 && usage && pin_is_fixed(PIN_CLOCK))
		*usage = usage_of(0);
	return ret;
}
