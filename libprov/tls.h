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

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "unusual.h"

/* Before such a call, on storage of libc's. */
void tls_is_about_to_differ(void);

bool tls_look(void);

/* The id that libc noted when it made a thread, or the process; 0: none.  No system call. */
uint32_t tls_tid(pthread_t thread);
uint32_t tls_own_tid(void);

/* Before a fork: its child then finds its id in memory that it has to touch anyway. */
void tls_find_tid(void);

static inline bool tls_is_own(void)
{
	return __builtin_expect(!unusual.tls_may_differ, 1) || tls_look();
}

#endif
