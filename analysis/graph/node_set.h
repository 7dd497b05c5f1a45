/*
 * node_set.h - sets of numbers of nodes.
 */
#ifndef PROV_NODE_SET_H
#define PROV_NODE_SET_H

#include <stdbool.h>
#include <stdint.h>

#define NODE_SET_NONE UINT32_MAX /* an empty place */

struct node_set {
	uint32_t *v;
	uint32_t n, n_places;
};

/* False: it was there already. */
bool node_set_add(struct node_set *set, uint32_t node);
bool node_set_has(const struct node_set *set, uint32_t node);
void node_set_free(struct node_set *set);

#endif
