/* script.h - what remake.h found as a shell script. */
#ifndef PROV_SCRIPT_H
#define PROV_SCRIPT_H

#include "remake.h"

void script_print(const struct remake *r, const char *file);

#endif
