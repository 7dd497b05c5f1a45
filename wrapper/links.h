/* links.h - at the end, the symbolic links that paths of the recording lead through. */
#ifndef WRAPPER_LINKS_H
#define WRAPPER_LINKS_H

#include "launcher_log.h"

/*
 * Goes over the paths that the log names, and writes a FOLLOW op for each link of the user's on
 * their way, as they are now.  A process of its own reads the log: whatever is in it, and however
 * much, the recording is saved.
 */
void links_tell(struct launcher_log *launcher);

#endif
