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

/* The same, with ".." and a last "." after what is a link on this machine, now, as the kernel takes
 * them. */
char *path_join_here(struct str dir, struct str path);

/* The same by another account of links: what a path leads to whose last name is one, to be freed;
 * NULL: it is none. */
typedef char *path_leads(const char *path, void *arg);
char *path_join_by(struct str dir, struct str path, path_leads *leads, void *arg);
char *path_lead_here(const char *path, void *arg);

#endif
