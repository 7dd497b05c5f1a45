/* cgroup.c - see cgroup.h. */
#include "cgroup.h"

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static size_t read_file(const char *name, char *text, size_t room)
{
	int fd = open(name, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, text, room - 1) : 0;

	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = 0;
	return n > 0 ? (size_t)n : 0;
}

/* One file; "max", as a file that is not there, is no limit. */
static uint64_t limit_in(const char *root, const char *group, const char *file)
{
	char name[PATH_MAX], text[32];

	snprintf(name, sizeof(name), "%s%s/%s", root, group, file);
	if (!read_file(name, text, sizeof(text)) || *text < '0' || *text > '9')
		return UINT64_MAX;
	return strtoull(text, NULL, 10);
}

/* Of the group, and all above it; in a container its path may be one that is not mounted there. */
static uint64_t limit_above(const char *root, char *group, const char *file)
{
	uint64_t least = UINT64_MAX;

	for (;;) {
		uint64_t limit = limit_in(root, group, file);
		char *slash = strrchr(group, '/');

		least = limit < least ? limit : least;
		if (!slash)
			return least;
		*slash = 0;
	}
}

static bool has_memory(const char *controllers)
{
	const char *at = strstr(controllers, "memory");

	return at && (at == controllers || at[-1] == ',') && (!at[6] || at[6] == ',');
}

uint64_t cgroup_memory(const char *groups, const char *root)
{
	char text[8192], v1[PATH_MAX], *line, *rest = text;
	uint64_t least = UINT64_MAX;

	snprintf(v1, sizeof(v1), "%s/memory", root);
	read_file(groups, text, sizeof(text));
	while ((line = strsep(&rest, "\n"))) { /* NUMBER:CONTROLLERS:PATH */
		char *controllers = strchr(line, ':');
		char *path = controllers ? strchr(++controllers, ':') : NULL;
		uint64_t limit = UINT64_MAX;

		if (!path)
			continue;
		*path++ = 0;
		if (!*controllers)
			limit = limit_above(root, path, "memory.max");
		else if (has_memory(controllers))
			limit = limit_above(v1, path, "memory.limit_in_bytes");
		least = limit < least ? limit : least;
	}
	return least;
}
