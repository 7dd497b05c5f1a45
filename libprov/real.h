/*
 * real.h - the next definitions of the functions that libprov interposes.
 *
 * "Next" in the order of the dynamic linker: another preloaded library's, or libc's.  Each is
 * looked up when it is first needed (symbol.h).
 */
#ifndef PROV_REAL_H
#define PROV_REAL_H

#include <stdbool.h>

#include "hooked_headers.h"
#include "real_table.h" /* real_open ... : macros that look up and cast */

extern void *real_table[REAL_COUNT] __attribute__((visibility("hidden")));

/* Looks a function up; never NULL: where libc lacks it, one that fails with ENOSYS.  Keeps errno.
 */
void *real_find(enum real_no no);

/* The function that is to stand in the table for f: f itself as a rule (pin/pin.h). */
typedef void *real_instead(unsigned int no, void *f);

/* Puts into the table, now and whenever one is looked up, what `by` says.  Once, before threads. */
void real_replace(real_instead *by);

/*
 * MINOR of the glibc 2.MINOR that runs here, which need not be the one of the headers: for what libc
 * does inside its functions, which no wrapper sees and which changes from release to release.
 */
unsigned int real_libc_minor(void);

/* NULL: not looked up yet. */
static inline void *real_known(enum real_no no)
{
	return __atomic_load_n(&real_table[no], __ATOMIC_RELAXED);
}

static inline void *real_get(enum real_no no)
{
	void *f = real_known(no);

	return __builtin_expect(f != NULL, 1) ? f : real_find(no);
}

/*
 * Names of libc that libprov uses and does not interpose are found when they are first needed, too: each that the
 * dynamic linker looks up for libprov costs every start of a program some 600 instructions.  Functions are
 * written as ever; real.c defines them, hidden, and goes on to libc's own.
 */
enum libc_data {
	LIBC_STDIN,
	LIBC_STDOUT,
	LIBC_STDERR,
	LIBC_ENVIRON,
	LIBC_OPTERR,
	LIBC_TZNAME,
	LIBC_DATA_COUNT
};

/* The variable that libc itself uses: the program may hold it.  Never NULL. */
void *libc_data(enum libc_data which);

#define libc_environ ((char ***)libc_data(LIBC_ENVIRON))
#define libc_opterr  ((int *)libc_data(LIBC_OPTERR))
#define libc_tzname  ((char **)libc_data(LIBC_TZNAME))

/* False before glibc 2.35: _dl_find_object() finds nothing. */
bool libc_finds_objects(void);

/* pthread_cleanup_push() as a pair of functions, which only libc has. */
bool libc_has_cleanup(void);

#undef stdin
#undef stdout
#undef stderr
#define stdin  (*(FILE **)libc_data(LIBC_STDIN))
#define stdout (*(FILE **)libc_data(LIBC_STDOUT))
#define stderr (*(FILE **)libc_data(LIBC_STDERR))

#endif
