/* path.c - see path.h. */
#include "path.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct joined {
	char *path, *end;
	path_leads *leads; /* NULL: links are not looked at */
	void *arg;
};

char *path_lead_here(const char *path, void *arg)
{
	struct stat st;

	(void)arg;
	return lstat(path, &st) || !S_ISLNK(st.st_mode) ? NULL : xown(realpath(path, NULL));
}

/* The path so far, if its last name is a link: what that leads to; `rest` bytes may follow. */
static void follow(struct joined *j, size_t rest)
{
	char *real, *longer;

	*j->end = '\0';
	real = j->leads(j->path, j->arg);
	if (!real)
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
			if (j->leads)
				follow(j, (size_t)(stop - p) + rest);
			while (j->end > j->path && *--j->end != '/')
				;
		} else if (n == 1 && p[0] == '.') {
			if (j->leads && p > s.bytes && p + 1 == stop)
				follow(j, rest);
		} else if (n) {
			*j->end++ = '/';
			memcpy(j->end, p, n);
			j->end += n;
		}
		p += n + (slash != NULL);
	}
}

char *path_join_by(struct str dir, struct str path, path_leads *leads, void *arg)
{
	struct joined j = {.path = xmalloc(dir.len + path.len + 3), .leads = leads, .arg = arg};

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
	return path_join_by(dir, path, NULL, NULL);
}

char *path_join_here(struct str dir, struct str path)
{
	return path_join_by(dir, path, path_lead_here, NULL);
}
