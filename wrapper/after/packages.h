/* packages.h - the packages that inputs were of: PACKAGE ops (analysis/packages/find.h). */
#ifndef WRAPPER_PACKAGES_H
#define WRAPPER_PACKAGES_H

#include "lookup.h"
#include "wrapper/launcher_log.h"

void packages_look(const struct lookup *l);
void packages_write(struct launcher_log *launcher, char *bytes);

#endif
