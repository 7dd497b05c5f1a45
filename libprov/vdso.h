/*
 * vdso.h - functions that the kernel maps into every process.
 *
 * libc's own names for them may lead to another preload that answers as it likes, and that calls
 * libprov from within while holding a lock.
 */
#ifndef PROV_VDSO_H
#define PROV_VDSO_H

/* Its address, or NULL.  Async-signal-safe. */
void *vdso_find(const char *name);

#endif
