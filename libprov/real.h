/*
 * real.h - the next definitions of the functions that libprov interposes.
 *
 * "Next" in the order of the dynamic linker: another preloaded library's, or libc's.  Each is
 * looked up when it is first needed (symbol.h).
 */
#ifndef PROV_REAL_H
#define PROV_REAL_H

#include "hooked_headers.h"
#include "real_table.h" /* real_open ... : macros that look up and cast */

extern void *real_table[REAL_COUNT];

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

static inline void *real_get(enum real_no no)
{
	void *f = __atomic_load_n(&real_table[no], __ATOMIC_RELAXED);

	return __builtin_expect(f != NULL, 1) ? f : real_find(no);
}

#endif
