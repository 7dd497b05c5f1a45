/* pin_sleep.c - sleeps and waits under a pinned clock: see pin_clock.h. */
#include "pin_clock.h"

#include <linux/futex.h>
#include <sys/syscall.h>

#include "call.h"
#include "clock.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define SECOND	  1000000000u
#define DAWN	  (10ull * 1000000u) /* shorter sleeps are no reason for other times of files */
#define FOR_EVER  10000000000	     /* seconds; more than that is no date */
#define MINUS_ONE (~0ull)

uint64_t pin_slept(void)
{
	return __atomic_load_n(&pin_settings()->slept_ns, __ATOMIC_RELAXED);
}

uint64_t pin_slept_by(uint64_t real_ns)
{
	const struct prov_pins *pins = pin_settings();
	uint64_t n = __atomic_load_n(&pins->n_jumps, __ATOMIC_ACQUIRE), slept = 0;

	for (uint64_t i = n > PROV_PIN_JUMPS ? n - PROV_PIN_JUMPS : 0; i < n; i++) {
		if (pins->jumps[i % PROV_PIN_JUMPS].real_ns > real_ns &&
		    (slept || i + PROV_PIN_JUMPS > n))
			break;
		slept = pins->jumps[i % PROV_PIN_JUMPS].slept_ns;
	}
	return slept;
}

/* For the times of files that are made from now on. */
static void note_jump(uint64_t slept)
{
	struct prov_pins *pins = pin_settings();
	uint64_t n = __atomic_fetch_add(&pins->n_jumps, 1, __ATOMIC_ACQ_REL);

	pins->jumps[n % PROV_PIN_JUMPS].real_ns = clock_ns(CLOCK_REALTIME_COARSE);
	pins->jumps[n % PROV_PIN_JUMPS].slept_ns = slept;
}

/* At least so much has been slept by now: a thread that slept at the same time may have moved it further. */
static void sleep_up_to(uint64_t ns)
{
	struct prov_pins *pins = pin_settings();
	uint64_t was = pin_slept();

	if (!pin_is_fixed(PIN_CLOCK))
		return;
	while (was < ns)
		if (__atomic_compare_exchange_n(&pins->slept_ns, &was, ns, false, __ATOMIC_RELAXED,
						__ATOMIC_RELAXED)) {
			if (ns - was >= DAWN)
				note_jump(ns);
			return;
		}
}

static uint64_t ns_of(const struct timespec *t)
{
	return (uint64_t)t->tv_sec * SECOND + (uint64_t)t->tv_nsec;
}

/* --- for a while */

/* One that a signal cut short: as much as it really took. */
struct nap {
	uint64_t slept, mono;
};

static struct nap nap_begin(void)
{
	return (struct nap){pin_slept(), clock_ns(CLOCK_MONOTONIC)};
}

static void nap_end(const struct nap *nap, bool is_whole, uint64_t length)
{
	sleep_up_to(nap->slept + (is_whole ? length : clock_ns(CLOCK_MONOTONIC) - nap->mono));
}

int pin_nanosleep(real_nanosleep_fn *next, const struct timespec *length, struct timespec *left)
{
	struct nap nap = nap_begin();
	int ret = next(length, left);

	if (!ret || call_errno() == EINTR)
		nap_end(&nap, !ret, !ret ? ns_of(length) : 0);
	return ret;
}

int pin_thrd_sleep(real_thrd_sleep_fn *next, const struct timespec *length, struct timespec *left)
{
	struct nap nap = nap_begin();
	int ret = next(length, left);

	if (ret >= -1)
		nap_end(&nap, !ret, !ret ? ns_of(length) : 0);
	return ret;
}

int pin_clock_nanosleep(real_clock_nanosleep_fn *next, clockid_t clock, int flags,
			const struct timespec *t, struct timespec *left)
{
	struct timespec room;
	struct nap nap = nap_begin();
	bool is_absolute = flags & TIMER_ABSTIME;
	int ret;

	if (is_absolute) {
		ret = next(clock, flags, pin_until(t, &room), left);
		return ret ? ret : (pin_waited(ETIMEDOUT, t), 0);
	}
	ret = next(clock, flags, t, left);
	if (!ret || ret == EINTR)
		nap_end(&nap, !ret, !ret ? ns_of(t) : 0);
	return ret;
}

unsigned int pin_sleep(real_sleep_fn *next, unsigned int seconds)
{
	struct nap nap = nap_begin();
	unsigned int left = next(seconds);

	nap_end(&nap, !left, (uint64_t)seconds * SECOND);
	return left;
}

int pin_usleep(real_usleep_fn *next, useconds_t length)
{
	struct nap nap = nap_begin();
	int ret = next(length);

	nap_end(&nap, !ret, length * 1000ull);
	return ret;
}

/* --- until something happens: without a sign of it, the time is over */

static int polled(const struct nap *nap, int ret, uint64_t timeout)
{
	if (!ret && timeout && timeout != MINUS_ONE)
		nap_end(nap, true, timeout);
	return ret;
}

static uint64_t of_ms(int timeout)
{
	return timeout < 0 ? MINUS_ONE : (uint64_t)timeout * 1000000u;
}

static uint64_t of_timespec(const struct timespec *timeout)
{
	return timeout ? ns_of(timeout) : MINUS_ONE;
}

int pin_poll(real_poll_fn *next, struct pollfd *fds, nfds_t n, int timeout)
{
	struct nap nap = nap_begin();

	return polled(&nap, next(fds, n, timeout), of_ms(timeout));
}

int pin_poll_chk(real___poll_chk_fn *next, struct pollfd *fds, nfds_t n, int timeout, size_t room)
{
	struct nap nap = nap_begin();

	return polled(&nap, next(fds, n, timeout, room), of_ms(timeout));
}

int pin_ppoll(real_ppoll_fn *next, struct pollfd *fds, nfds_t n, const struct timespec *timeout,
	      const sigset_t *mask)
{
	struct nap nap = nap_begin();
	int ret = next(fds, n, timeout, mask);

	return ret ? ret : polled(&nap, ret, of_timespec(timeout));
}

int pin_ppoll_chk(real___ppoll_chk_fn *next, struct pollfd *fds, nfds_t n,
		  const struct timespec *timeout, const sigset_t *mask, size_t room)
{
	struct nap nap = nap_begin();
	int ret = next(fds, n, timeout, mask, room);

	return ret ? ret : polled(&nap, ret, of_timespec(timeout));
}

/* Linux leaves in the timeout what was left of it. */
int pin_select(real_select_fn *next, int n, fd_set *in, fd_set *out, fd_set *except,
	       struct timeval *timeout)
{
	struct nap nap = nap_begin();
	uint64_t length =
		timeout ? (uint64_t)timeout->tv_sec * SECOND + (uint64_t)timeout->tv_usec * 1000u
			: MINUS_ONE;

	return polled(&nap, next(n, in, out, except, timeout), length);
}

int pin_pselect(real_pselect_fn *next, int n, fd_set *in, fd_set *out, fd_set *except,
		const struct timespec *timeout, const sigset_t *mask)
{
	struct nap nap = nap_begin();
	int ret = next(n, in, out, except, timeout, mask);

	return ret ? ret : polled(&nap, ret, of_timespec(timeout));
}

int pin_epoll_wait(real_epoll_wait_fn *next, int fd, struct epoll_event *events, int n, int timeout)
{
	struct nap nap = nap_begin();

	return polled(&nap, next(fd, events, n, timeout), of_ms(timeout));
}

int pin_epoll_pwait(real_epoll_pwait_fn *next, int fd, struct epoll_event *events, int n,
		    int timeout, const sigset_t *mask)
{
	struct nap nap = nap_begin();

	return polled(&nap, next(fd, events, n, timeout, mask), of_ms(timeout));
}

int pin_epoll_pwait2(real_epoll_pwait2_fn *next, int fd, struct epoll_event *events, int n,
		     const struct timespec *timeout, const sigset_t *mask)
{
	struct nap nap = nap_begin();
	int ret = next(fd, events, n, timeout, mask);

	return ret ? ret : polled(&nap, ret, of_timespec(timeout));
}

int pin_sigtimedwait(real_sigtimedwait_fn *next, const sigset_t *set, siginfo_t *info,
		     const struct timespec *timeout)
{
	struct nap nap = nap_begin();
	int ret = next(set, info, timeout);

	if (ret == -1 && call_errno() == EAGAIN)
		polled(&nap, 0, of_timespec(timeout));
	return ret;
}

/* --- until a moment */

static uint64_t distance(uint64_t a, uint64_t b)
{
	return a > b ? a - b : b - a;
}

/*
 * The clock that a deadline is of is not always said (a condition variable has it in its attributes):
 * it is the one that it is nearest to, for the two are decades apart.
 */
static clockid_t clock_of(uint64_t until)
{
	return distance(until, pin_settings()->date_ns) < distance(until, PIN_UPTIME_NS)
		       ? CLOCK_REALTIME
		       : CLOCK_MONOTONIC;
}

static uint64_t begin_of(clockid_t clock)
{
	return clock == CLOCK_REALTIME ? pin_settings()->date_ns : PIN_UPTIME_NS;
}

static bool is_moment(const struct timespec *t)
{
	return t && t->tv_sec >= 0 && t->tv_sec < FOR_EVER && t->tv_nsec >= 0 &&
	       t->tv_nsec < SECOND;
}

/* A varied clock of the day is ahead of the kernel's; no other clock is. */
static const struct timespec *shifted_back(const struct timespec *until, struct timespec *room)
{
	time_t ahead = (time_t)(pin_settings()->date_ns / SECOND);

	if (until->tv_sec < ahead)
		return until;
	if (distance((uint64_t)(until->tv_sec - ahead), clock_ns(CLOCK_REALTIME) / SECOND) >
	    distance((uint64_t)until->tv_sec, clock_ns(CLOCK_MONOTONIC) / SECOND))
		return until;
	*room = (struct timespec){until->tv_sec - ahead, until->tv_nsec};
	return room;
}

const struct timespec *pin_until(const struct timespec *until, struct timespec *room)
{
	uint64_t ns, now, real;
	clockid_t clock;

	if (!is_moment(until))
		return until;
	if (!pin_is_fixed(PIN_CLOCK))
		return shifted_back(until, room);
	ns = ns_of(until);
	clock = clock_of(ns);
	now = begin_of(clock) + pin_elapsed();
	real = clock_ns(clock);
	if (ns >= now)
		real += ns - now;
	*room = (struct timespec){(time_t)(real / SECOND), (long)(real % SECOND)};
	return room;
}

static void moment_reached(const struct timespec *until)
{
	uint64_t ns = ns_of(until), begin = begin_of(clock_of(ns)), now = pin_elapsed();

	if (ns > begin + now)
		sleep_up_to(pin_slept() + (ns - begin - now));
}

/* pthread_* and mtx_* return the error, others -1. */
long pin_waited(long ret, const struct timespec *until)
{
	if ((ret == ETIMEDOUT || ret == thrd_timedout ||
	     (ret == -1 && call_errno() == ETIMEDOUT)) &&
	    is_moment(until) && pin_is_fixed(PIN_CLOCK))
		moment_reached(until);
	return ret;
}

const struct itimerspec *pin_timer(bool is_absolute, const struct itimerspec *t,
				   struct itimerspec *room)
{
	struct timespec value;

	if (!is_absolute || !t || (!t->it_value.tv_sec && !t->it_value.tv_nsec))
		return t;
	*room = *t;
	room->it_value = *pin_until(&t->it_value, &value);
	return room;
}

/* --- by number */

static bool futex_is_absolute(long operation)
{
	switch (operation & FUTEX_CMD_MASK) {
	case FUTEX_WAIT_BITSET:
	case FUTEX_LOCK_PI:
	case FUTEX_LOCK_PI2:
	case FUTEX_WAIT_REQUEUE_PI:
		return true;
	default:
		return false;
	}
}

static void take(struct pin_wait *w, long *argument)
{
	w->until = (const struct timespec *)*argument;
	if (!w->is_for)
		*argument = (long)pin_until(w->until, &w->room);
}

void pin_wait_before(struct pin_wait *w, long n, long b, long *c, long *d)
{
	w->until = NULL;
	w->is_for = false;
	w->is_sleep = n == SYS_clock_nanosleep;
	w->slept = pin_slept();
	if (n == SYS_clock_nanosleep && (b & TIMER_ABSTIME)) {
		take(w, c);
	} else if (n == SYS_futex && (futex_is_absolute(b) || (b & FUTEX_CMD_MASK) == FUTEX_WAIT)) {
		w->is_for = !futex_is_absolute(b);
		take(w, d);
	}
}

void pin_wait_after(const struct pin_wait *w, long ret)
{
	bool is_over = w->is_sleep ? !ret : ret == -1 && call_errno() == ETIMEDOUT;

	if (!w->until || !is_over)
		return;
	if (w->is_for)
		sleep_up_to(w->slept + ns_of(w->until));
	else
		pin_waited(ETIMEDOUT, w->until);
}
