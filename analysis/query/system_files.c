/* system_files.c - see system_files.h. */
#include "system_files.h"

#include <stdio.h>

#include "base/out.h"

struct str system_files_name(const struct stored_node *node)
{
	if (!node->object || !(node->flags & NODE_BEFORE) || !node->object->path.bytes)
		return (struct str){NULL, 0};
	return node->object->owner.name;
}

#define NAMES_MAX 8

void system_files_print(struct counts *c)
{
	counts_sort(c);
	for (size_t i = 0; i < c->n && i < NAMES_MAX; i++) {
		fputs(i ? ", " : "", stdout);
		out_text(stdout, c->v[i].name);
		if (c->v[i].n > 1)
			printf(" x%llu", (unsigned long long)c->v[i].n);
	}
	if (c->n > NAMES_MAX)
		printf(", and %zu more", c->n - NAMES_MAX);
}
