/* path.c - see path.h. */
#include "path.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct joined {
	char *path, *end;
	bool follows_links;
};

/* The path so far, if its last name is a link: what that leads to; `rest` bytes may follow. */
static void follow(struct joined *j, size_t rest)
{
	struct stat st;
	char *real, *longer;

	*j->end = '\0';
	if (lstat(j->path, &st) || !S_ISLNK(st.st_mode) || !(real = realpath(j->path, NULL)))
		return;
	longer = xmalloc(strlen(real) + rest + 3);
	strcpy(longer, real);
	free(j->path);
	j->path = longer;
	j->end = longer + strlen(real);
	free(real);
}

/* Appends the components of s to the normalized path; `rest` bytes may follow. */
static void add(struct joined *j, struct str s, size_t rest)
{
	const char *p = s.bytes, *stop = s.bytes + s.len;

	while (p < stop) {
		const char *slash = memchr(p, '/', (size_t)(stop - p));
		size_t n = (size_t)((slash ? slash : stop) - p);

		if (n == 2 && p[0] == '.' && p[1] == '.') {
			if (j->follows_links)
				follow(j, (size_t)(stop - p) + rest);
			while (j->end > j->path && *--j->end != '/')
				;
		} else if (n == 1 && p[0] == '.') {
			if (j->follows_links && p > s.bytes && p + 1 == stop)
				follow(j, rest);
		} else if (n) {
			*j->end++ = '/';
			memcpy(j->end, p, n);
			j->end += n;
		}
		p += n + (slash != NULL);
	}
}

static char *join(struct str dir, struct str path, bool follows_links)
{
	struct joined j = {.path = xmalloc(dir.len + path.len + 3), .follows_links = follows_links};

	j.end = j.path;
	if (!path.len || path.bytes[0] != '/')
		add(&j, dir, path.len);
	add(&j, path, 0);
	if (j.end == j.path)
		*j.end++ = '/';
	*j.end = '\0';
	return j.path;
}

char *path_join(struct str dir, struct str path)
{
	return join(dir, path, false);
}

char *path_join_here(struct str dir, struct str path)
{
	return join(dir, path, true);
}
