/*
 * path.h - paths as text.
 *
 * "." and repeated slashes are taken out.  ".." is taken out together with the name before it,
 * which is what the kernel does unless that name is a symbolic link to elsewhere.
 */
#ifndef PROV_PATH_H
#define PROV_PATH_H

#include "util.h"

/* dir (absolute; unused if path is) and path, normalized; freed by the caller. */
char *path_join(struct str dir, struct str path);

#endif
