/*
 * vdso.h - what the kernel gives every program: the auxiliary vector, and functions in a mapping.
 *
 * libc's own names for them may lead to another preload that answers as it likes, and that calls
 * libprov from within while holding a lock.
 */
#ifndef PROV_VDSO_H
#define PROV_VDSO_H

#include <stdbool.h>
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

/*
 * The stack that a program begins on, above which the kernel laid its arguments, its environment and
 * their strings.
 */

/* True if this is certain to be within it. */
bool first_stack_holds(const void *p);

/*
 * True if this is certain to be readable without asking the kernel: from where this thread stands, if
 * it stands on that stack, up to the last of the strings.
 */
bool first_stack_can_read(const void *p);

#endif
