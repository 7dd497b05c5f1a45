/* cache.c - see cache.h. */
#include "cache.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool cache_directory(char *dir, size_t n)
{
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");

	if (cache && cache[0] == '/')
		snprintf(dir, n, "%s", cache);
	else if (home && home[0] == '/')
		snprintf(dir, n, "%s/.cache", home);
	else
		return false;
	if (mkdir(dir, 0700) && errno != EEXIST)
		return false;
	if (strlen(dir) + sizeof("/prov") > n)
		return false;
	strcat(dir, "/prov");
	return (!mkdir(dir, 0700) || errno == EEXIST) && !access(dir, W_OK);
}
