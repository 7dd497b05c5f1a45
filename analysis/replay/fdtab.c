/* fdtab.c - see fdtab.h. */
#include "fdtab.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"

struct fdtab *fdtab_new(void)
{
	struct fdtab *t = xcalloc(1, sizeof(*t));

	t->n_users = 1;
	return t;
}

struct fdtab *fdtab_share(struct fdtab *t)
{
	t->n_users++;
	return t;
}

struct fdtab *fdtab_copy(const struct fdtab *t)
{
	struct fdtab *copy = fdtab_new();

	copy->n = copy->room = t->n;
	copy->v = xmalloc(t->n * sizeof(*t->v));
	if (t->n)
		memcpy(copy->v, t->v, t->n * sizeof(*t->v));
	return copy;
}

void fdtab_drop(struct fdtab *t)
{
	if (!t || --t->n_users)
		return;
	free(t->v);
	free(t);
}

/* The place of fd in the table, or the one it would get. */
static size_t place_of(const struct fdtab *t, uint64_t fd)
{
	size_t low = 0, high = t->n;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if ((uint64_t)t->v[middle].fd < fd)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct fd *fdtab_get(const struct fdtab *t, int64_t fd)
{
	size_t at;

	if (fd < 0)
		return NULL;
	at = place_of(t, (uint64_t)fd);
	return at < t->n && t->v[at].fd == fd ? &t->v[at] : NULL;
}

void fdtab_set(struct fdtab *t, struct fd fd)
{
	size_t at;

	if (fd.fd < 0)
		return;
	at = place_of(t, (uint64_t)fd.fd);
	if (at == t->n || t->v[at].fd != fd.fd) {
		if (t->n == t->room) {
			t->room = 2 * t->room + 8;
			t->v = xrealloc(t->v, t->room * sizeof(*t->v));
		}
		memmove(&t->v[at + 1], &t->v[at], (t->n - at) * sizeof(*t->v));
		t->n++;
	}
	t->v[at] = fd;
}

void fdtab_close(struct fdtab *t, uint64_t first, uint64_t last)
{
	size_t from = place_of(t, first), to = last >= INT_MAX ? t->n : place_of(t, last + 1);

	if (from >= to)
		return;
	memmove(&t->v[from], &t->v[to], (t->n - to) * sizeof(*t->v));
	t->n -= to - from;
}

void fdtab_set_cloexec(struct fdtab *t, uint64_t first, uint64_t last, bool is_cloexec)
{
	for (size_t i = place_of(t, first); i < t->n && (uint64_t)t->v[i].fd <= last; i++)
		t->v[i].is_cloexec = is_cloexec;
}

int fdtab_lowest_free(const struct fdtab *t)
{
	int fd = 0;

	while ((size_t)fd < t->n && t->v[fd].fd == fd)
		fd++;
	return fd;
}

void fdtab_close_on_exec(struct fdtab *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++)
		if (!t->v[i].is_cloexec) {
			t->v[n] = t->v[i];
			t->v[n++].is_popens = false; /* the new program knows of none */
		}
	t->n = n;
}
