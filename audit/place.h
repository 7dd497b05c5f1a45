/*
 * place.h - where a run finds its copy of the work directory: under the same path as the user's, by a
 * mount that only the run sees (mount_namespaces(7)), so that nothing of the user's can be written.
 *
 * Where such mounts are not allowed the copy is elsewhere, and the path in arguments and variables is
 * replaced by its own.
 */
#ifndef PROV_AUDIT_PLACE_H
#define PROV_AUDIT_PLACE_H

#include <stdbool.h>

/* Such mounts are allowed here, to root or by a user namespace.  Tried in a child, once. */
bool place_can_mount(void);

/*
 * In a child that is to become the run: where mounts are allowed, `path` leads to the copy from now on.
 * The working directory is the copy, under that name or, if it is to be elsewhere, its own.  False and
 * errno.
 */
bool place_enter(const char *copy, const char *path, bool is_mounted, bool is_elsewhere);

/* The text with the copy's path for each `path`; to be freed, or NULL: there is none in it. */
char *place_replace(const char *text, const char *path, const char *copy);

/*
 * A file or symbolic link below dir that has dir's path in it, by which a command could find the way to
 * the original; to be freed; NULL: there is none.
 */
char *place_find_path(const char *dir);

#endif
