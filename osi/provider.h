/*
 * provider.h - the providers that come with the library, and where others are registered.
 *
 * One more of our own: a table in a file of its own, a line here and one in provider.c.
 */
#ifndef OSI_PROVIDER_H
#define OSI_PROVIDER_H

#include "prov/osi.h"

extern const struct osi_provider live_provider, recording_provider;

/* NULL: none is called so. */
const struct osi_provider *provider_find(const char *name);

/* The table as this library knows it, with NULL for what it does not have. */
int provider_check(const struct osi_provider *p, struct osi_provider *ret, struct osi_error *e);

#endif
