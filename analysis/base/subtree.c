/* subtree.c - see subtree.h. */
#include "subtree.h"

#include <stdlib.h>
#include <string.h>

#define UNSORTED_MIN 1000

void subtree_add(struct subtree *s, struct str path)
{
	GROW(s->v, s->n);
	s->v[s->n++] = path;
}

static int by_bytes(const void *a, const void *b)
{
	return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static bool is_below(struct str path, struct str dir)
{
	return path.len > dir.len && path.bytes[dir.len] == '/' &&
	       !memcmp(path.bytes, dir.bytes, dir.len);
}

/* The path sorts behind all that come before those below dir. */
static bool has_reached(struct str path, struct str dir)
{
	size_t n = path.len < dir.len ? path.len : dir.len;
	int c = n ? memcmp(path.bytes, dir.bytes, n) : 0;

	if (c || path.len <= dir.len)
		return c > 0;
	return (unsigned char)path.bytes[dir.len] >= '/';
}

/* The first of the sorted that could be below dir. */
static size_t begin_of(const struct subtree *s, struct str dir)
{
	size_t low = 0, high = s->n_sorted;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (has_reached(s->v[middle], dir))
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

static void keep(struct str **found, size_t *n, struct str path)
{
	GROW(*found, *n);
	(*found)[(*n)++] = path;
}

size_t subtree_find(struct subtree *s, struct str dir, struct str **ret_paths)
{
	size_t n = 0;

	*ret_paths = NULL;
	if (s->n - s->n_sorted > UNSORTED_MIN + s->n_sorted / 8) {
		qsort(s->v, s->n, sizeof(*s->v), by_bytes);
		s->n_sorted = s->n;
	}
	for (size_t i = begin_of(s, dir); i < s->n_sorted && is_below(s->v[i], dir); i++)
		keep(ret_paths, &n, s->v[i]);
	for (size_t i = s->n_sorted; i < s->n; i++)
		if (is_below(s->v[i], dir))
			keep(ret_paths, &n, s->v[i]);
	return n;
}

void subtree_end(struct subtree *s)
{
	free(s->v);
	*s = (struct subtree){0};
}
