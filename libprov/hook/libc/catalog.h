/* catalog.h - catalogs of translated messages. */
#ifndef PROV_CATALOG_H
#define PROV_CATALOG_H

#include <stdbool.h>

/* The catalog has a message, or that is not known. */
bool catalog_has(const char *path, const char *message);

#endif
