/* hook_query.h - what becomes a SOURCE op by a function of its own: queries of time, machine and user; changes of credentials. */
#ifndef PROV_HOOK_QUERY_H
#define PROV_HOOK_QUERY_H

#include "hook/hook.h"

/* Times in nanoseconds; of NULL 0. */
static inline int64_t seconds_ns(int64_t seconds)
{
	return seconds * 1000000000;
}

static inline int64_t timespec_ns(const struct timespec *t)
{
	return t ? seconds_ns(t->tv_sec) + t->tv_nsec : 0;
}

static inline int64_t timeval_ns(const struct timeval *t)
{
	return t ? seconds_ns(t->tv_sec) + t->tv_usec * 1000 : 0;
}

static inline int64_t timeb_ns(const struct timeb *t)
{
	return seconds_ns(t->time) + t->millitm * 1000000;
}

/* Of processor time. */
static inline int64_t usage_ns(const struct rusage *usage)
{
	return usage ? timeval_ns(&usage->ru_utime) + timeval_ns(&usage->ru_stime) : 0;
}

/* A number of drand48(), exactly. */
static inline int64_t drawn(double number)
{
	return (int64_t)(number * (double)(1ll << 48));
}

static inline int64_t seed_of(const unsigned short seed[3])
{
	return (int64_t)seed[2] << 32 | (int64_t)seed[1] << 16 | seed[0];
}

/* getopt: how options and arguments may stand is a variable's to say, too. */
void options_asked(const struct call *c, const char *options);

void auxval_asked(const struct call *c, unsigned long type, unsigned long value);

/* A name that is free, NULL if none was found. */
void name_drawn(const struct call *c, const char *name);

/* Times of a file become those of the clock. */
void now_stamped(const struct call *c);

const char *uname_text(const struct call *c, const struct utsname *name, char buf[200]);

/* A name that need not end in NUL; NULL: NULL. */
const char *name_text(const char *name, size_t size, char buf[68]);

/* The answer, if it is text: NULL for items that are numbers or wide characters. */
const char *langinfo_text(nl_item item, const char *answer);
void identity_changed(const struct call *c);

#endif
