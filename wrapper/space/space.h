/*
 * space.h - namespaces of the recording's own: pids that begin at 1, no network.
 *
 *	prov record (outside)		waits, passes signals on, ends as the launcher does
 *	  first process (pid 1)		reaps, tells of the launcher's stops and end
 *	    launcher (pid 2)		prov record, as it always is
 *	      CMD (pid 3 or so)
 *
 * When the launcher ends, so does all that is left.  /proc is of the namespace, mounts are private.
 * Who is not root does it in a user namespace, in which it keeps its ids, or has others.  For root
 * such a namespace is made only to have others; it keeps its capabilities there, and all ids but two
 * are what they are outside.
 */
#ifndef SPACE_H
#define SPACE_H

enum space_what {
	SPACE_PIDS = 1,
	SPACE_NETWORK = 2,
	SPACE_OTHER_PIDS = 4, /* with SPACE_PIDS: they begin elsewhere than they usually do */
	SPACE_OTHER_USER =
		8, /* the user and group are called otherwise: daemon, if that is no other */
};

/*
 * Returns 0 in the launcher, inside; outside it never returns, but for a negative errno: no such
 * namespace is to be had here, and nothing has changed.
 * Ids that could not be had are no failure: getuid() tells.
 * place: where the working directory is to be seen, below an empty directory of the root, over which
 * something is mounted; NULL: where it is.
 */
int space_enter(int what, const char *place);

#endif
