/* parts.c - what was found, cut into PACKAGE ops; see find.h. */
#include "find.h"

#include <stdlib.h>
#include <string.h>

#define FILES_MAX 2048 /* of an op: a large one is hard to place in a log that is nearly full */

static struct str above(struct str path)
{
	const char *slash = memrchr(path.bytes, '/', path.len - 1);

	return (struct str){path.bytes, slash ? (size_t)(slash + 1 - path.bytes) : 0};
}

static const struct packages *sorted; /* for qsort */

static int by_package(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	if (sorted->owners[x] != sorted->owners[y])
		return sorted->owners[x] < sorted->owners[y] ? -1 : 1;
	return str_compare(sorted->claims.v[x], sorted->claims.v[y]);
}

/* The claims that say something, those of a package together. */
static uint32_t *claims_of(const struct packages *p, size_t *ret_n)
{
	uint32_t *v = xmalloc((p->n_owners + 1) * sizeof(*v));
	size_t n = 0;

	for (uint32_t i = 0; i < p->n_owners; i++)
		if (packages_owner(p, above(p->claims.v[i])) != p->owners[i])
			v[n++] = i;
	sorted = p;
	if (n)
		qsort(v, n, sizeof(*v), by_package);
	*ret_n = n;
	return v;
}

/* The directory of all: they are sorted, so what first and last share all share. */
static size_t common(struct str first, struct str last)
{
	size_t n = 0;

	while (n < first.len && n < last.len && first.bytes[n] == last.bytes[n])
		n++;
	while (n && first.bytes[n - 1] != '/')
		n--;
	return n;
}

static void give_part(const struct packages *p, const uint32_t *v, size_t n,
		      void (*give)(const struct package_part *part, void *arg), void *arg)
{
	struct str first = p->claims.v[v[0]], last = p->claims.v[v[n - 1]];
	size_t n_root = n == 1 ? first.len : common(first, last);
	char *root = str_dup((struct str){first.bytes, n_root});
	char **files = xmalloc((n + 1) * sizeof(*files));
	uint32_t owner = p->owners[v[0]];

	for (size_t i = 0; i < n; i++) /* claims end in a NUL: arena_str() */
		files[i] = (char *)p->claims.v[v[i]].bytes + n_root;
	files[n] = NULL;
	give(&(struct package_part){owner == PACKAGE_NONE ? NULL : &p->v[owner], root,
				    n == 1 ? NULL : files},
	     arg);
	free(files);
	free(root);
}

void packages_parts(const struct packages *p,
		    void (*give)(const struct package_part *part, void *arg), void *arg)
{
	size_t n, begin = 0;
	uint32_t *v = claims_of(p, &n);

	for (size_t i = 1; i <= n; i++)
		if (i == n || p->owners[v[i]] != p->owners[v[begin]] || i - begin == FILES_MAX) {
			give_part(p, v + begin, i - begin, give, arg);
			begin = i;
		}
	free(v);
}
