/*
 * tls.h - whether the task that runs stands on thread-local storage that libc made, with libprov's in
 * it.
 *
 * It may not after clone() with CLONE_SETTLS or arch_prctl(ARCH_SET_FS): the program may give any
 * memory, or none, and still call what needs no such storage (write, syscall).  Nobody asks until one of these
 * was called; then each op does, by two or three system calls.
 */
#ifndef PROV_TLS_H
#define PROV_TLS_H

#include <stdbool.h>

extern bool tls_may_differ __attribute__((visibility("hidden")));

/* Before such a call, on storage of libc's. */
void tls_is_about_to_differ(void);

bool tls_look(void);

static inline bool tls_is_own(void)
{
	return __builtin_expect(!tls_may_differ, 1) || tls_look();
}

#endif
