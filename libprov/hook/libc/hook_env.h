/* hook_env.h - variables of the environment that are read. */
#ifndef PROV_HOOK_ENV_H
#define PROV_HOOK_ENV_H

#include "hook/hook.h"

void getenv_asked(const struct call *c, const char *name, const char *value);

#endif
