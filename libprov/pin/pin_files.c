/* pin_files.c - see pin_files.h. */
#include "pin_files.h"

#include "clock.h"
#include "pin_clock.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define SECOND 1000000000ll
#define DAY    (86400 * SECOND)

/* Files are dated by the coarse clock, or by one that is up to a tick ahead of it. */
#define SOON (SECOND)

static bool is_fixed(void)
{
	return pin_is_fixed(PIN_CLOCK) || pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_TIMES);
}

/* Made, or changed, since the recording began. */
static bool is_new(int64_t ns)
{
	return ns >= (int64_t)pin_settings()->begun_ns &&
	       ns <= (int64_t)clock_ns(CLOCK_REALTIME_COARSE) + SOON;
}

static int64_t fixed(int64_t ns)
{
	const struct prov_pins *pins = pin_settings();
	int64_t date = (int64_t)pins->date_ns;

	if (is_new(ns))
		return date + (int64_t)pin_slept_by((uint64_t)ns);
	if (ns <= (int64_t)pin_date() || ns > (int64_t)pins->begun_ns)
		return ns;
	return date - (int64_t)PIN_BEFORE_NS + ((ns - date) >> 27); /* 0.13 s are a nanosecond */
}

static int64_t varied(int64_t ns)
{
	if (pin_has(PIN_CLOCK) && is_new(ns))
		return ns + (int64_t)pin_settings()->date_ns;
	return pin_has(PIN_FILESYSTEM) ? ns - DAY : ns;
}

/* Under a pinned clock, too, files from before may be of another day. */
static int64_t older(int64_t ns)
{
	bool is_varied =
		pin_has(PIN_FILESYSTEM) && !pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_TIMES);

	return is_varied && !is_new(ns) ? DAY : 0;
}

static int64_t answer(int64_t ns)
{
	return is_fixed() ? fixed(ns) - older(ns) : varied(ns);
}

/* Of access and change, beside the contents' that was answered. */
static int64_t companion(int64_t ns, int64_t contents)
{
	if (!is_fixed())
		return varied(ns);
	return ns > (int64_t)pin_settings()->date_ns ? contents : ns - older(ns);
}

static int64_t ns_of(struct timespec t)
{
	return t.tv_sec * SECOND + t.tv_nsec;
}

static struct timespec timespec_of(int64_t ns)
{
	int64_t rest = (ns % SECOND + SECOND) % SECOND;

	return (struct timespec){(ns - rest) / SECOND, rest};
}

/*
 * A file of the system, beside the copy of the work directory: Python would compile its modules again,
 * and leave them so, if it were told other times of them.
 */
static bool is_elsewhere(int64_t changed_ns)
{
	return changed_ns < (int64_t)log_now.file->work_ns;
}

int pin_stat(int ret, struct stat *st)
{
	int64_t contents;

	if (ret || is_elsewhere(ns_of(st->st_ctim)))
		return ret;
	contents = answer(ns_of(st->st_mtim));
	st->st_atim = timespec_of(companion(ns_of(st->st_atim), contents));
	st->st_ctim = timespec_of(companion(ns_of(st->st_ctim), contents));
	st->st_mtim = timespec_of(contents);
	return ret;
}

static int64_t statx_ns(struct statx_timestamp t)
{
	return t.tv_sec * SECOND + t.tv_nsec;
}

static void set_statx(struct statx_timestamp *t, int64_t ns)
{
	struct timespec to = timespec_of(ns);

	t->tv_sec = to.tv_sec;
	t->tv_nsec = (uint32_t)to.tv_nsec;
}

/* A field that was not asked for is filled as a rule, and harmless to change. */
int pin_statx(int ret, struct statx *stx)
{
	int64_t contents;

	if (ret || is_elsewhere(statx_ns(stx->stx_ctime)))
		return ret;
	contents = answer(statx_ns(stx->stx_mtime));
	set_statx(&stx->stx_atime, companion(statx_ns(stx->stx_atime), contents));
	set_statx(&stx->stx_ctime, companion(statx_ns(stx->stx_ctime), contents));
	set_statx(&stx->stx_mtime, contents);
	if (is_fixed()) {
		stx->stx_mask &= ~(uint32_t)STATX_BTIME;
		set_statx(&stx->stx_btime, 0);
	}
	return ret;
}
