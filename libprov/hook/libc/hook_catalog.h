/* hook_catalog.h - message catalogues: catopen. */
#ifndef PROV_HOOK_CATALOG_H
#define PROV_HOOK_CATALOG_H

#include "hook/hook.h"

void catalog_opened(const struct call *c, const char *name, int flag);

#endif
