/* node_set.c - see node_set.h. */
#include "node_set.h"

#include <stdlib.h>
#include <string.h>

#include "base/util.h"

static uint32_t place_of(const struct node_set *set, uint32_t node)
{
	uint32_t i = node * 2654435761u & (set->n_places - 1);

	while (set->v[i] != NODE_SET_NONE && set->v[i] != node)
		i = (i + 1) & (set->n_places - 1);
	return i;
}

static void grow(struct node_set *set)
{
	struct node_set old = *set;

	set->n_places = old.n_places ? 2 * old.n_places : 16;
	set->v = xmalloc(set->n_places * sizeof(*set->v));
	memset(set->v, 0xff, set->n_places * sizeof(*set->v));
	for (uint32_t i = 0; i < old.n_places; i++)
		if (old.v[i] != NODE_SET_NONE)
			set->v[place_of(set, old.v[i])] = old.v[i];
	free(old.v);
}

bool node_set_add(struct node_set *set, uint32_t node)
{
	uint32_t i;

	if (set->n * 2 >= set->n_places)
		grow(set);
	i = place_of(set, node);
	if (set->v[i] == node)
		return false;
	set->v[i] = node;
	set->n++;
	return true;
}

bool node_set_has(const struct node_set *set, uint32_t node)
{
	return set->n && set->v[place_of(set, node)] == node;
}

void node_set_free(struct node_set *set)
{
	free(set->v);
	*set = (struct node_set){0};
}
