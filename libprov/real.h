/*
 * real.h - the next definitions of the functions that libprov interposes.
 *
 * "Next" in the order of the dynamic linker: another preloaded library's, or libc's.  Each is
 * looked up when it is first needed (symbol.h).
 */
#ifndef PROV_REAL_H
#define PROV_REAL_H

#include "hooked_headers.h"
#include "../generated/real_table.h" /* real_open ... : macros that look up and cast */

extern void *real_table[REAL_COUNT];

/* Looks a function up; never NULL: where libc lacks it, one that fails with ENOSYS.  Keeps errno.
 */
void *real_find(enum real_no no);

static inline void *real_get(enum real_no no)
{
	void *f = __atomic_load_n(&real_table[no], __ATOMIC_RELAXED);

	return __builtin_expect(f != NULL, 1) ? f : real_find(no);
}

#endif
