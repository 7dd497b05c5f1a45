/* links.h - the symbolic links that paths of the recording lead through. */
#ifndef WRAPPER_LINKS_H
#define WRAPPER_LINKS_H

#include "lookup.h"
#include "wrapper/launcher_log.h"

/*
 * Goes over the paths that the recording names, and tells of each link of the user's on their way, as
 * they are now.  turns: paths that ".." comes behind.  Returns those that were there when it began, as
 * struct recording has them.
 */
struct strv links_look(const struct lookup *l, const struct strings *turns);

void links_write(struct launcher_log *launcher, const char *bytes);

#endif
