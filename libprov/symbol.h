/*
 * symbol.h - which function a name stands for in what the dynamic linker has loaded, read from the
 * objects' own tables.
 *
 * dlsym(3) would say it as well, but it makes dlerror(3) forget what it had to tell the program,
 * frees what it returned, and waits for a thread that loads a library.  Here nothing is called
 * and nothing waits.
 */
#ifndef PROV_SYMBOL_H
#define PROV_SYMBOL_H

#include <link.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The first definition behind libprov in the dynamic linker's order: another library's, or libc's.
 * version: NULL, or what is to be preferred to an object's default.  NULL: there is none.
 */
void *symbol_next(const char *name, const char *version);

/*
 * The same behind the object that an address is in; NULL if that is not one behind libprov, or
 * defines the name itself.
 */
void *symbol_next_to(uintptr_t address, const char *name, const char *version);

/* True if the address is in an object behind libprov that defines the name. */
bool symbol_is_defined_at(uintptr_t address, const char *name, const char *version);

/*
 * The first in the program or any library but libprov, as the dynamic linker has them now; no thread may be loading
 * one.
 */
void *symbol_anywhere(const char *name);

/* The same in the program itself and in libraries whose names begin so only; NULL: none of these. */
void *symbol_of_program(const char *name, const char *library);

/* The last one: libc's. */
void *symbol_last(const char *name, const char *version);

/*
 * libprov's own wrapper of that name (and version, if it has several), and in *ret_version the
 * version that it stands for; NULL: any.
 */
void *symbol_own(const char *name, const char *version, const char **ret_version);

/*
 * dl_iterate_phdr(3) of libc: a sanitizer's runtime has one of its own, which crashes before the
 * runtime has begun.
 */
int symbol_each_object(int (*see)(struct dl_phdr_info *info, size_t size, void *arg), void *arg);

/* The dynamic section of an object that dl_iterate_phdr(3) shows; NULL: it has none. */
const ElfW(Dyn) * symbol_dynamic(const struct dl_phdr_info *info);

/*
 * Calls back for each function of libc that an object, loaded at `base`, is bound to by a version
 * newer than 2.MINOR.
 */
void symbol_imports(uintptr_t base, const ElfW(Dyn) * dynamic, uint64_t minor,
		    void (*found)(void *arg, const char *name, const char *version), void *arg);

/* The version by which libc (the last to define it) has a function; NULL: it has none. */
const char *symbol_of_libc(const char *name, const char *version);

/* The newest release whose functions libc names, or is on the way to: 44 of glibc 2.44.  0: no telling. */
uint64_t symbol_libc_minor(void);

/* 34 of "GLIBC_2.34"; 0: another's. */
uint64_t symbol_version_minor(const char *version);

#endif
