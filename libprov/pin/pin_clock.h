/*
 * pin_clock.h - the pinned clock: frozen at a date, and, of a process that has asked PIN_FREE_ASKS
 * times, each ask is a step of a microsecond.
 *
 * The steps are counted in the log's first page, for all processes together, so that no process sees
 * a time that another has left behind; loops that wait for a time come to their end.  How often others
 * have asked before is chance, and so would the time be if each ask were a step (docs/decisions.md).  A sleep, or a
 * wait that timed out, takes its real time and moves the clock by its length, sleeps at the same time
 * together by the longest.  All clocks of the system go that way: that of the day from the date on,
 * those that only ever run from PIN_UPTIME_NS, those of processor time from 0 and by asks alone.
 * Absolute deadlines are of the pinned clock, too, and are translated for the kernel.
 *
 * The varied clock is the system's, PIN_SHIFT_NS later: another year, month, weekday and hour.
 */
#ifndef PROV_PIN_CLOCK_H
#define PROV_PIN_CLOCK_H

#include <stdint.h>

#include "hooked_headers.h"
#include "pin.h"
#include "real.h"

#define PIN_STEP_NS   1000u
#define PIN_FREE_ASKS 100000u
#define PIN_UPTIME_NS (100000ull * 1000000000u)

int pin_clock_gettime(real_clock_gettime_fn *next, clockid_t clock, struct timespec *t);
time_t pin_time(real_time_fn *next, time_t *t);
int pin_gettimeofday(real_gettimeofday_fn *next, struct timeval *t, void *zone);
clock_t pin_clock(real_clock_fn *next);
clock_t pin_times(real_times_fn *next, struct tms *t);
int pin_ftime(real_ftime_fn *next, struct timeb *t);
int pin_timespec_get(real_timespec_get_fn *next, struct timespec *t, int base);
int pin_ntp_gettime(real_ntp_gettime_fn *next, struct ntptimeval *t);
int pin_clock_adjtime(int ret, clockid_t clock, struct timex *t);

/* EPERM: the system's clock must not be set to a time that is not its own. */
int pin_refused(void);

int pin_getrusage(real_getrusage_fn *next, __rusage_who_t who, struct rusage *usage);

/* The usage of a child, of a wait that returned ret. */
pid_t pin_child_usage(pid_t ret, struct rusage *usage);

/* The pinned time of day, without an ask. */
uint64_t pin_date(void);

/* --- sleeping: pin_sleep.c */

int pin_nanosleep(real_nanosleep_fn *next, const struct timespec *length, struct timespec *left);
int pin_clock_nanosleep(real_clock_nanosleep_fn *next, clockid_t clock, int flags,
			const struct timespec *t, struct timespec *left);
unsigned int pin_sleep(real_sleep_fn *next, unsigned int seconds);
int pin_usleep(real_usleep_fn *next, useconds_t length);
int pin_thrd_sleep(real_thrd_sleep_fn *next, const struct timespec *length, struct timespec *left);
int pin_poll(real_poll_fn *next, struct pollfd *fds, nfds_t n, int timeout);
int pin_poll_chk(real___poll_chk_fn *next, struct pollfd *fds, nfds_t n, int timeout, size_t room);
int pin_ppoll(real_ppoll_fn *next, struct pollfd *fds, nfds_t n, const struct timespec *timeout,
	      const sigset_t *mask);
int pin_ppoll_chk(real___ppoll_chk_fn *next, struct pollfd *fds, nfds_t n,
		  const struct timespec *timeout, const sigset_t *mask, size_t room);
int pin_select(real_select_fn *next, int n, fd_set *in, fd_set *out, fd_set *except,
	       struct timeval *timeout);
int pin_pselect(real_pselect_fn *next, int n, fd_set *in, fd_set *out, fd_set *except,
		const struct timespec *timeout, const sigset_t *mask);
int pin_epoll_wait(real_epoll_wait_fn *next, int fd, struct epoll_event *events, int n,
		   int timeout);
int pin_epoll_pwait(real_epoll_pwait_fn *next, int fd, struct epoll_event *events, int n,
		    int timeout, const sigset_t *mask);
int pin_epoll_pwait2(real_epoll_pwait2_fn *next, int fd, struct epoll_event *events, int n,
		     const struct timespec *timeout, const sigset_t *mask);
int pin_sigtimedwait(real_sigtimedwait_fn *next, const sigset_t *set, siginfo_t *info,
		     const struct timespec *timeout);

/* The kernel's time for a deadline of the pinned clock, in *room if it is another. */
const struct timespec *pin_until(const struct timespec *until, struct timespec *room);

/* The result of a wait until then: one that timed out has moved the clock to it. */
long pin_waited(long ret, const struct timespec *until);

/* The time that timer_settime and timerfd_settime are given, translated if it is absolute. */
const struct itimerspec *pin_timer(bool is_absolute, const struct itimerspec *t,
				   struct itimerspec *room);

/*
 * A wait by a system call of syscall()'s, with the arguments b, c and d: what is a moment among them
 * becomes the kernel's.  Runtimes of C++, Rust and others have futexes that way.
 */
struct pin_wait {
	const struct timespec *until; /* NULL: none */
	bool is_for;		      /* so long, not until then */
	bool is_sleep;		      /* which succeeds when it is over */
	uint64_t slept;
	struct timespec room;
};

void pin_wait_before(struct pin_wait *w, long n, long b, long *c, long *d);
void pin_wait_after(const struct pin_wait *w, long ret);

/* How far the clock has come by sleeping, and had when it was `real_ns`. */
uint64_t pin_slept(void);
uint64_t pin_slept_by(uint64_t real_ns);

/* Nanoseconds since an ask was last counted: all of it. */
uint64_t pin_elapsed(void);

#endif
