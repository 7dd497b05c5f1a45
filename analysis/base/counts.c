/* counts.c - see counts.h. */
#include "counts.h"

#include <stdlib.h>

void counts_add(struct counts *c, struct str name)
{
	uint32_t i = strings_add(&c->names, name);

	if (i == c->n) {
		GROW(c->v, c->n);
		c->v[c->n++] = (struct count){c->names.v[i], 0};
	}
	c->v[i].n++;
}

static int most_first(const void *a, const void *b)
{
	const struct count *x = a, *y = b;

	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return str_compare(x->name, y->name);
}

void counts_sort(struct counts *c)
{
	if (c->n)
		qsort(c->v, c->n, sizeof(*c->v), most_first);
}

uint64_t counts_total(const struct counts *c)
{
	uint64_t n = 0;

	for (size_t i = 0; i < c->n; i++)
		n += c->v[i].n;
	return n;
}

void counts_end(struct counts *c)
{
	free(c->v);
	strings_free(&c->names);
}
