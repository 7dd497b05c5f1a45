/*
 * ldso.h - where the dynamic linker looked before it found a library.
 *
 * It does that before anything of ours runs, so what it did is worked out again from what it went
 * by: the objects' lists of needed libraries, RPATH, RUNPATH and LD_LIBRARY_PATH (elf/dl-load.c of
 * glibc).  Where none of these is there, it asks its cache and looks nowhere else.
 */
#ifndef PROV_LDSO_H
#define PROV_LDSO_H

#include <link.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Hash of all that decides where it looks, mixed into h; h itself where it does not look. */
uint64_t ldso_hash(uint64_t h, struct link_map *first);

/*
 * Files that were looked for before main, as names of a LIBS or DLOPEN op (spec/ops.def).  They
 * stay until the next call; NULL: none.
 */
char **ldso_start(struct link_map *first);

/* dlopen is about to be called from `caller`: what it does is seen afterwards. */
void ldso_dlopen(const char *name, uintptr_t caller);

/* The same, for the objects after the first n_old, and for what dlopen did not find. */
char **ldso_added(struct link_map *first, size_t n_old);

#endif
