/*
 * ldso_hwcaps.h - the directories for this processor that the dynamic linker looks into below each
 * directory of a search path: glibc-hwcaps/x86-64-v3/ and, before glibc 2.37, tls/haswell/ ...
 */
#ifndef PROV_LDSO_HWCAPS_H
#define PROV_LDSO_HWCAPS_H

#include <stddef.h>

#include "str.h"

#define HWCAPS_MAX 48

/* Each ends in a slash; the best first, "" last. */
struct hwcaps {
	const char *dir[HWCAPS_MAX];
	size_t n;
	struct text text; /* the place behind the last one in bytes */
	char bytes[2048];
};

void hwcaps_find(struct hwcaps *caps);

#endif
