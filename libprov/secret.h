/*
 * secret.h - values that must not leave the program: kept as salted hashes (docs/limits.md).
 */
#ifndef PROV_SECRET_H
#define PROV_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

/* Whether a variable of this name (n bytes) looks like holding a password, key or token. */
bool secret_is_name(const char *name, size_t n);

/* "#" and 16 hex digits of the value's salted hash, appended to t. */
void secret_hash(struct text *t, const char *value);

/* "NAME=VALUE" as it may be recorded: itself, or made in t with the value hashed. */
char *secret_mask(char *variable, struct text *t);

#endif
