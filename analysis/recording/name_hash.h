/* name_hash.h - what LISTING ops add up of names. */
#ifndef PROV_NAME_HASH_H
#define PROV_NAME_HASH_H

#include "base/util.h"

/* As hash_bytes() of the recorder has it (libprov/str.c). */
uint64_t name_hash(struct str name);

#endif
