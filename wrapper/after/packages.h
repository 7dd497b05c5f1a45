/* packages.h - when the command has ended, which packages its inputs were of. */
#ifndef WRAPPER_PACKAGES_H
#define WRAPPER_PACKAGES_H

#include "wrapper/launcher_log.h"

/*
 * Writes PACKAGE ops (analysis/packages/find.h).  As with links, a process of its own reads the log
 * and asks; a signal that ends it ends the asking only.
 */
void packages_tell(struct launcher_log *launcher);

#endif
