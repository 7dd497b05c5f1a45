/*
 * Paths as text, and with the links of this machine.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "analysis/base/path.h"

static char top[300];

/* Both without the directory that this runs in. */
static void is(char *(*join)(struct str, struct str), const char *path, const char *expected)
{
	char *got = join(str_of(top), str_of(path)), full[600];

	snprintf(full, sizeof(full), "%s%s", top, expected);
	if (strcmp(got, full))
		fprintf(stderr, "%s: %s instead of %s\n", path, got, full);
	assert(!strcmp(got, full));
	free(got);
}

int main(void)
{
	assert(getcwd(top, sizeof(top)));
	assert(!system("mkdir -p a/deep/er b && ln -s a/deep/er short && ln -s nowhere gone"));
	is(path_join, "b/../c", "/c");
	is(path_join, "short/../x", "/x");
	is(path_join, ".//./b/./", "/b");
	is(path_join_here, "b/../c", "/c");
	is(path_join_here, "short/../x", "/a/deep/x");
	is(path_join_here, "b/../short/../../x/y/z", "/a/x/y/z");
	is(path_join_here, "short/x/..", "/short");
	is(path_join_here, "gone/../x", "/x");
	is(path_join_here, "none/../x", "/x");
	is(path_join_here, "short/.", "/a/deep/er");
	is(path_join_here, "short/./x", "/short/x");
	is(path_join_here, "short/", "/short");
	is(path_join_here, ".", "");
	return 0;
}
