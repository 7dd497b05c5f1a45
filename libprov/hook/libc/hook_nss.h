/* hook_nss.h - users, groups, hosts, services .... */
#ifndef PROV_HOOK_NSS_H
#define PROV_HOOK_NSS_H

#include "hook/hook.h"

void names_sought(const struct call *c, const char *path); /* in a database, whose file is PATH */

#endif
