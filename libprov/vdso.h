/*
 * vdso.h - what the kernel gives every program: the auxiliary vector, and functions in a mapping.
 *
 * libc's own names for them may lead to another preload that answers as it likes, and that calls
 * libprov from within while holding a lock.
 */
#ifndef PROV_VDSO_H
#define PROV_VDSO_H

#include <stdint.h>

/* The vector, where it lies before anything is moved: keeps what is asked for later. */
void auxv_keep(const uintptr_t *vector);

/*
 * AT_EXECFN, AT_UID, AT_GID or AT_SYSINFO_EHDR; 0 where the kernel gave none.  getauxval(3) would have
 * to be looked up, in every program that begins.
 */
unsigned long auxv_get(unsigned long type);

/* The address of a function, or NULL.  Async-signal-safe. */
void *vdso_find(const char *name);

#endif
