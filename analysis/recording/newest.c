/* newest.c - see newest.h. */
#include "newest.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/util.h"
#include "leftover.h"

/* A recording that was to be here and is not: its launcher was killed. */
static void tell_of_leftovers(void)
{
	struct leftovers all = leftovers_find();
	char *here = realpath(".", NULL);
	size_t n = here ? strlen(here) : 0;

	for (size_t i = 0; i < all.n; i++) {
		const char *promise = all.v[i].promise;

		if (n && promise && !strncmp(promise, here, n) && promise[n] == '/' &&
		    !strchr(promise + n + 1, '/'))
			warn("the recording of %s was killed; to save it: prov recover %s",
			     promise + n + 1, all.v[i].log);
	}
	free(here);
	leftovers_free(&all);
}

char *recording_newest(void)
{
	const char *best = NULL;
	struct timespec best_time = {0, 0};
	struct stat st;
	char *copy;
	glob_t g;

	tell_of_leftovers();
	if (!glob("*.prov", 0, NULL, &g))
		for (size_t i = 0; i < g.gl_pathc; i++) {
			if (stat(g.gl_pathv[i], &st) || !S_ISREG(st.st_mode))
				continue;
			if (!best || st.st_mtim.tv_sec > best_time.tv_sec ||
			    (st.st_mtim.tv_sec == best_time.tv_sec &&
			     st.st_mtim.tv_nsec > best_time.tv_nsec)) {
				best = g.gl_pathv[i];
				best_time = st.st_mtim;
			}
		}
	if (!best)
		die(EXIT_WRONG,
		    "no recording here (*.prov): name one, or make one: prov record COMMAND");
	copy = str_dup(str_of(best));
	globfree(&g);
	warn("%s", copy);
	return copy;
}
