/*
 * cache.h - the user's directory for what can be made again: $XDG_CACHE_HOME/prov, ~/.cache/prov.
 */
#ifndef PROV_CACHE_H
#define PROV_CACHE_H

#include <stdbool.h>
#include <stddef.h>

/* Made if need be.  False: there is no place for one. */
bool cache_directory(char *dir, size_t n);

#endif
