/* path.c - see path.h. */
#include "path.h"

#include <stdlib.h>
#include <string.h>

/* Appends the components of s to the normalized path that ends at *end. */
static void add(char *path, char **end, struct str s)
{
	const char *p = s.bytes, *stop = s.bytes + s.len;

	while (p < stop) {
		const char *slash = memchr(p, '/', (size_t)(stop - p));
		size_t n = (size_t)((slash ? slash : stop) - p);

		if (n == 2 && p[0] == '.' && p[1] == '.') {
			while (*end > path && *--*end != '/')
				;
		} else if (n && !(n == 1 && p[0] == '.')) {
			*(*end)++ = '/';
			memcpy(*end, p, n);
			*end += n;
		}
		p += n + (slash != NULL);
	}
}

char *path_join(struct str dir, struct str path)
{
	char *joined = xmalloc(dir.len + path.len + 3), *end = joined;

	if (!path.len || path.bytes[0] != '/')
		add(joined, &end, dir);
	add(joined, &end, path);
	if (end == joined)
		*end++ = '/';
	*end = '\0';
	return joined;
}
