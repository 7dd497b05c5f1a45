/* family.c - parents, children and siblings. */
#include "family.h"

#include <errno.h>
#include <stdlib.h>

static struct kin kin_of(const struct osi_list *all, size_t i)
{
	const struct osi_process *p;

	if (all->of == LIST_HANDLES)
		return ((const struct kin *)all->elements)[i];
	p = (const struct osi_process *)all->elements + i;
	return (struct kin){p->handle, p->known & OSI_HAS_PARENT ? p->ppid : 0};
}

static int compare_kin(const void *a, const void *b)
{
	const struct kin *x = a, *y = b;

	if (x->ppid != y->ppid)
		return x->ppid < y->ppid ? -1 : 1;
	return x->handle.pid < y->handle.pid ? -1 : x->handle.pid > y->handle.pid;
}

int family_make(struct family *f, const struct osi_list *all, struct osi_list *to)
{
	size_t n = all->n;
	struct kin *kin = malloc((n + 1) * sizeof(*kin));
	struct osi_handle *by_pid = list_alloc(to, (2 * n + 1) * sizeof(*by_pid));
	struct osi_handle *by_parent = by_pid + n;
	int32_t *ppids = list_alloc(to, (n + 1) * sizeof(*ppids));

	if (!kin || !by_pid || !ppids) {
		free(kin);
		return osi_fail(to->e, -ENOMEM, 0, "no memory");
	}
	for (size_t i = 0; i < n; i++) {
		kin[i] = kin_of(all, i);
		by_pid[i] = kin[i].handle;
	}
	qsort(kin, n, sizeof(*kin), compare_kin);
	for (size_t i = 0; i < n; i++) {
		by_parent[i] = kin[i].handle;
		ppids[i] = kin[i].ppid;
	}
	free(kin);
	*f = (struct family){by_pid, by_parent, ppids, n};
	return 0;
}

/* The first place whose parent's pid is not less. */
static size_t first_child(const struct family *f, int32_t ppid)
{
	size_t low = 0, high = f->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (f->ppids[middle] < ppid)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static uint64_t children_of(const struct family *f, int32_t ppid, const struct osi_handle **ret)
{
	size_t first = first_child(f, ppid), end = first;

	while (end < f->n && f->ppids[end] == ppid)
		end++;
	*ret = end > first ? f->by_parent + first : NULL;
	return end - first;
}

static int compare_pid(const void *key, const void *element)
{
	int32_t pid = *(const int32_t *)key, other = ((const struct osi_handle *)element)->pid;

	return pid < other ? -1 : pid > other;
}

void family_join(const struct family *f, struct osi_process *p)
{
	const struct osi_handle *parent;

	p->n_children = children_of(f, p->handle.pid, &p->children);
	if (!(p->known & OSI_HAS_PARENT))
		return;
	p->n_siblings = children_of(f, p->ppid, &p->siblings);
	parent = bsearch(&p->ppid, f->by_pid, f->n, sizeof(*f->by_pid), compare_pid);
	if (parent && p->ppid)
		p->parent = *parent;
}
