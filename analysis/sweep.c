/* sweep.c - see sweep.h. */
#include "sweep.h"

#include <stdlib.h>
#include <string.h>

#include "util.h"

/* --- sets of nodes */

static uint32_t place_of(const struct sweep_set *set, uint32_t node)
{
	uint32_t i = node * 2654435761u & (set->n_places - 1);

	while (set->v[i] != SWEEP_NONE && set->v[i] != node)
		i = (i + 1) & (set->n_places - 1);
	return i;
}

static void set_grow(struct sweep_set *set)
{
	struct sweep_set old = *set;

	set->n_places = old.n_places ? 2 * old.n_places : 16;
	set->v = xmalloc(set->n_places * sizeof(*set->v));
	memset(set->v, 0xff, set->n_places * sizeof(*set->v));
	for (uint32_t i = 0; i < old.n_places; i++)
		if (old.v[i] != SWEEP_NONE)
			set->v[place_of(set, old.v[i])] = old.v[i];
	free(old.v);
}

/* False: it was there already. */
static bool set_add(struct sweep_set *set, uint32_t node)
{
	uint32_t i;

	if (set->n * 2 >= set->n_places)
		set_grow(set);
	i = place_of(set, node);
	if (set->v[i] == node)
		return false;
	set->v[i] = node;
	set->n++;
	return true;
}

static bool set_has(const struct sweep_set *set, uint32_t node)
{
	return set->n && set->v[place_of(set, node)] == node;
}

static void set_free(struct sweep_set *set)
{
	free(set->v);
	*set = (struct sweep_set){0};
}

/* --- nodes and edges */

static uint32_t new_node(struct sweep *s, enum node_kind kind, uint32_t of, uint32_t version)
{
	GROW(s->nodes, s->n_nodes);
	s->nodes[s->n_nodes] =
		(struct sweep_node){.of = of, .version = version, .kind = (uint8_t)kind};
	return (uint32_t)s->n_nodes++;
}

static void seal(struct sweep *s, uint32_t node, int64_t t)
{
	if (s->nodes[node].rank)
		return;
	s->nodes[node].rank = ++s->n_ranks;
	s->nodes[node].t = t;
}

static void edge(struct sweep *s, uint32_t src, uint32_t dst, uint8_t kind, const struct cause *c)
{
	GROW(s->edges, s->n_edges);
	s->edges[s->n_edges++] = (struct sweep_edge){src, dst, kind, *c};
}

/* --- spaces */

uint32_t sweep_space(struct sweep *s, uint32_t image)
{
	GROW(s->spaces, s->n_spaces);
	s->spaces[s->n_spaces] = (struct sweep_space){
		.image = image,
		.node = new_node(s, NODE_PROCESS, image, 0),
		.n_versions = 1,
	};
	return (uint32_t)s->n_spaces++;
}

void sweep_input(struct sweep *s, uint32_t space, uint32_t node, enum edge_kind kind,
		 const struct cause *c)
{
	struct sweep_space *p = &s->spaces[space];

	/* What came in is in; that it was only asked about does not say so. */
	if (node == p->node || set_has(&p->absorbed, 2 * node) ||
	    !set_add(&p->absorbed, 2 * node + !EDGE_IS_DEFAULT(kind)))
		return;
	if (p->has_output || s->nodes[p->node].rank) {
		uint32_t next = new_node(s, NODE_PROCESS, p->image, p->n_versions++);
		struct cause then = *c;

		then.bytes = 0;
		then.flags = 0;
		edge(s, p->node, next, EDGE_THEN, &then);
		p->node = next;
		p->has_output = false;
	}
	edge(s, node, p->node, (uint8_t)kind, c);
}

/* What may have come in by now has come in. */
static void pull_in(struct sweep *s, uint32_t space, int64_t t)
{
	s->spaces[space].is_pulling = true;
	for (uint32_t i = 0; i < s->spaces[space].links.n; i++) {
		const struct sweep_link *l = &s->links[s->spaces[space].links.v[i]];
		struct cause c = l->cause;

		if (!(l->ways & LINK_IN))
			continue;
		c.t = t;
		c.flags |= EDGE_COARSE;
		sweep_read(s, space, l->object, l->kind ? l->kind : EDGE_READ, &c);
	}
	s->spaces[space].is_pulling = false;
}

uint32_t sweep_output(struct sweep *s, uint32_t space, const struct cause *c)
{
	struct sweep_space *p = &s->spaces[space];

	if (!p->is_pulling && p->links.n)
		pull_in(s, space, c->t);
	p = &s->spaces[space];
	seal(s, p->node, c->t);
	p->has_output = true;
	return p->node;
}

/* --- objects */

uint32_t sweep_object(struct sweep *s, enum flow flow, bool was_there)
{
	GROW(s->objects, s->n_objects);
	s->objects[s->n_objects] = (struct sweep_object){
		.sealed = SWEEP_NONE,
		.n_versions = 1,
		.was_there = was_there,
		.flow = (uint8_t)flow,
	};
	return (uint32_t)s->n_objects++;
}

/* The node of what was there before anybody wrote it; SWEEP_NONE: nothing. */
static uint32_t latest(struct sweep *s, uint32_t object)
{
	struct sweep_object *o = &s->objects[object];

	if (o->sealed == SWEEP_NONE && o->was_there) {
		o->sealed = new_node(s, NODE_OBJECT, object, 0);
		s->nodes[o->sealed].flags = NODE_BEFORE;
		seal(s, o->sealed, 0);
	}
	return o->sealed;
}

/* The open version is complete: somebody else sees it. */
static void seal_object(struct sweep *s, uint32_t object, int64_t t)
{
	struct sweep_object *o = &s->objects[object];
	uint32_t before = o->keeps ? latest(s, object) : SWEEP_NONE;
	uint32_t node = new_node(s, NODE_OBJECT, object, o->n_versions++);
	struct cause kept = {SWEEP_NONE, 0, t, 0, 0};

	for (uint32_t i = 0; i < o->n_open; i++)
		edge(s, o->open[i].node, node, o->open[i].kind, &o->open[i].cause);
	if (before != SWEEP_NONE)
		edge(s, before, node, EDGE_KEPT, &kept);
	seal(s, node, t);
	o->sealed = node;
	o->is_open = false;
	o->n_open = 0;
}

/* Opens a version, if none is. */
static void open_version(struct sweep_object *o)
{
	if (o->is_open)
		return;
	o->is_open = true;
	o->keeps = o->flow != FLOW_STREAM || o->drained < o->written;
	o->n_open = 0;
}

#define FEW 8 /* contributors that are looked through; more are found by number */

static uint64_t contributor_key(uint32_t object, uint32_t space, uint8_t kind)
{
	return ((uint64_t)object << 32 | space) * EDGE_KINDS + kind;
}

static struct sweep_contributor *find_contributor(struct sweep *s, uint32_t object, uint32_t space,
						  uint8_t kind)
{
	struct sweep_object *o = &s->objects[object];
	uint64_t i;

	for (i = 0; i < o->n_open && i < FEW; i++)
		if (o->open[i].space == space && o->open[i].kind == kind)
			return &o->open[i];
	/* What the map says may be of a version that is complete. */
	if (o->n_open > FEW &&
	    map_get(&s->contributors, contributor_key(object, space, kind), &i) && i < o->n_open &&
	    o->open[i].space == space && o->open[i].kind == kind)
		return &o->open[i];
	return NULL;
}

static void contribute(struct sweep *s, uint32_t object, uint32_t space, uint32_t node,
		       uint8_t kind, const struct cause *c)
{
	struct sweep_contributor *k = find_contributor(s, object, space, kind);
	struct sweep_object *o = &s->objects[object];

	if (k) {
		k->node = node; /* its later state comes from the earlier one */
		k->cause.bytes += c->bytes;
		k->cause.flags &= (uint8_t)(c->flags | ~EDGE_COARSE);
		return;
	}
	if (o->n_open >= FEW)
		map_set(&s->contributors, contributor_key(object, space, kind), o->n_open);
	if (o->n_open == o->room_open) {
		o->room_open = o->room_open ? 2 * o->room_open : 2;
		o->open = xrealloc(o->open, o->room_open * sizeof(*o->open));
	}
	o->open[o->n_open++] = (struct sweep_contributor){space, node, kind, *c};
}

/* What may have gone out to the object by now has, but for the reader's own. */
static void pull_out(struct sweep *s, uint32_t object, uint32_t reader, int64_t t)
{
	for (uint32_t i = 0; i < s->objects[object].links.n; i++) {
		uint32_t n = s->objects[object].links.v[i], node;
		struct cause c = s->links[n].cause;

		if (!(s->links[n].ways & LINK_OUT) || s->links[n].space == reader)
			continue;
		c.t = t;
		c.bytes = 0;
		c.flags |= EDGE_COARSE;
		node = sweep_output(s, s->links[n].space, &c);
		if (s->links[n].told == node)
			continue;
		s->links[n].told = node;
		open_version(&s->objects[object]);
		contribute(s, object, s->links[n].space, node,
			   s->links[n].kind ? s->links[n].kind : EDGE_WRITE, &c);
	}
}

static bool is_foreign(const struct sweep_object *o, uint32_t space)
{
	for (uint32_t i = 0; i < o->n_open; i++)
		if (o->open[i].space != space)
			return true;
	return false;
}

void sweep_read(struct sweep *s, uint32_t space, uint32_t object, enum edge_kind kind,
		const struct cause *c)
{
	uint32_t node;

	if (s->objects[object].flow == FLOW_NOTHING)
		return;
	if (s->objects[object].flow == FLOW_SINK) { /* what came in is not what went out */
		if ((node = latest(s, object)) != SWEEP_NONE)
			sweep_input(s, space, node, kind, c);
		return;
	}
	if (s->objects[object].links.n)
		pull_out(s, object, space, c->t);
	if (s->objects[object].is_open && is_foreign(&s->objects[object], space))
		seal_object(s, object, c->t);
	/* Of an open version of its own it sees what it knows, and what that has of the one before.
	 */
	if (s->objects[object].is_open && !s->objects[object].keeps)
		return;
	node = latest(s, object);
	if (node != SWEEP_NONE)
		sweep_input(s, space, node, kind, c);
}

void sweep_write(struct sweep *s, uint32_t space, uint32_t object, enum edge_kind kind,
		 const struct cause *c)
{
	uint32_t node;

	if (s->objects[object].flow == FLOW_NOTHING)
		return;
	node = sweep_output(s, space, c);
	open_version(&s->objects[object]);
	if (s->objects[object].flow == FLOW_SINK)
		s->objects[object].keeps = false;
	contribute(s, object, space, node, (uint8_t)kind, c);
}

/* Those that are reading the object may have got the content that is about to go. */
static void push_to_readers(struct sweep *s, uint32_t object, uint32_t but, int64_t t)
{
	for (uint32_t i = 0; i < s->objects[object].links.n; i++) {
		const struct sweep_link *l = &s->links[s->objects[object].links.v[i]];
		struct cause c = l->cause;

		if (!(l->ways & LINK_IN) || l->space == but)
			continue;
		c.t = t;
		c.flags |= EDGE_COARSE;
		sweep_read(s, l->space, object, l->kind ? l->kind : EDGE_READ, &c);
	}
}

void sweep_empty(struct sweep *s, uint32_t space, uint32_t object, enum edge_kind kind,
		 const struct cause *c)
{
	uint32_t node;

	if (s->objects[object].flow == FLOW_SINK || s->objects[object].flow == FLOW_NOTHING)
		return;
	push_to_readers(s, object, space, c->t);
	node = sweep_output(s, space, c);
	open_version(&s->objects[object]);
	s->objects[object].keeps = false;
	s->objects[object].n_open = 0;
	contribute(s, object, space, node, (uint8_t)kind, c);
	/* Those that are writing it may do so after this. */
	for (uint32_t i = 0; i < s->objects[object].links.n; i++)
		s->links[s->objects[object].links.v[i]].told = SWEEP_NONE;
	pull_out(s, object, SWEEP_NONE, c->t);
}

/* --- links */

static void links_add(struct sweep_links *l, uint32_t link)
{
	GROW(l->v, l->n);
	l->v[l->n++] = link;
}

static void links_remove(struct sweep_links *l, uint32_t link)
{
	for (uint32_t i = 0; i < l->n; i++)
		if (l->v[i] == link) {
			l->v[i] = l->v[--l->n];
			return;
		}
}

uint32_t sweep_link(struct sweep *s, uint32_t space, uint32_t object, int ways, uint8_t kind,
		    const struct cause *c)
{
	uint32_t link;

	if (s->n_free_links) {
		link = s->free_links[--s->n_free_links];
	} else {
		GROW(s->links, s->n_links);
		link = (uint32_t)s->n_links++;
	}
	s->links[link] = (struct sweep_link){.space = space,
					     .object = object,
					     .ways = (uint8_t)ways,
					     .kind = kind,
					     .is_active = true,
					     .told = SWEEP_NONE,
					     .cause = *c};
	links_add(&s->spaces[space].links, link);
	links_add(&s->objects[object].links, link);
	return link;
}

void sweep_unlink(struct sweep *s, uint32_t link)
{
	struct sweep_link *l = &s->links[link];

	if (!l->is_active)
		return;
	l->is_active = false;
	links_remove(&s->spaces[l->space].links, link);
	links_remove(&s->objects[l->object].links, link);
	GROW(s->free_links, s->n_free_links);
	s->free_links[s->n_free_links++] = link;
}

void sweep_end_space(struct sweep *s, uint32_t space, int64_t t)
{
	/* All that came in may have gone out over any link that goes out. */
	while (s->spaces[space].links.n) {
		uint32_t n = s->spaces[space].links.v[s->spaces[space].links.n - 1];
		struct sweep_link l = s->links[n];
		struct cause c = l.cause;

		c.t = t;
		c.bytes = 0;
		c.flags |= EDGE_COARSE;
		if ((l.ways & LINK_OUT) && sweep_output(s, space, &c) != l.told)
			sweep_write(s, space, l.object, l.kind ? l.kind : EDGE_WRITE, &c);
		sweep_unlink(s, n);
	}
	set_free(&s->spaces[space].absorbed);
	free(s->spaces[space].links.v);
	s->spaces[space].links = (struct sweep_links){0};
}

/* --- the end */

static int by_ends(const void *a, const void *b)
{
	const struct sweep_edge *x = a, *y = b;

	if (x->dst != y->dst)
		return x->dst < y->dst ? -1 : 1;
	if (x->src != y->src)
		return x->src < y->src ? -1 : 1;
	return (x->kind > y->kind) - (x->kind < y->kind);
}

/* By dst first, by counting; then each node's own few. */
static void sort_edges(struct sweep *s)
{
	struct sweep_edge *sorted = xmalloc((s->n_edges + 1) * sizeof(*sorted));
	size_t *at = xcalloc(s->n_nodes + 2, sizeof(*at)), n = 0;

	for (size_t i = 0; i < s->n_edges; i++)
		at[s->edges[i].dst + 1]++;
	for (size_t i = 1; i <= s->n_nodes + 1; i++)
		at[i] += at[i - 1];
	for (size_t i = 0; i < s->n_edges; i++)
		sorted[at[s->edges[i].dst]++] = s->edges[i];
	free(s->edges);
	for (size_t i = 0, end; i < s->n_edges; i = end) {
		for (end = i + 1; end < s->n_edges && sorted[end].dst == sorted[i].dst; end++)
			;
		if (end - i > 1)
			qsort(sorted + i, end - i, sizeof(*sorted), by_ends);
	}
	for (size_t i = 0; i < s->n_edges; i++)
		if (!i || by_ends(&sorted[i], &sorted[n - 1]))
			sorted[n++] = sorted[i];
	free(at);
	s->edges = sorted;
	s->n_edges = n;
}

/* Nodes and edges under the numbers that say in which order they were complete. */
static void number(struct sweep *s)
{
	struct sweep_node *ranked = xmalloc((s->n_nodes + 1) * sizeof(*ranked));

	for (size_t i = 0; i < s->n_edges; i++) {
		s->edges[i].src = s->nodes[s->edges[i].src].rank;
		s->edges[i].dst = s->nodes[s->edges[i].dst].rank;
	}
	for (size_t i = 0; i < s->n_spaces; i++)
		s->spaces[i].node = s->nodes[s->spaces[i].node].rank - 1;
	for (size_t i = 0; i < s->n_objects; i++)
		if (s->objects[i].sealed != SWEEP_NONE)
			s->objects[i].sealed = s->nodes[s->objects[i].sealed].rank - 1;
	for (size_t i = 0; i < s->n_nodes; i++)
		ranked[s->nodes[i].rank - 1] = s->nodes[i];
	free(s->nodes);
	s->nodes = ranked;
}

void sweep_finish(struct sweep *s, int64_t t, bool (*is_kept)(uint32_t object, void *arg),
		  void *arg)
{
	for (uint32_t i = 0; i < s->n_spaces; i++)
		sweep_end_space(s, i, t);
	for (uint32_t i = 0; i < s->n_spaces; i++)
		seal(s, s->spaces[i].node, t);
	for (uint32_t i = 0; i < s->n_objects; i++)
		if (s->objects[i].is_open && is_kept(i, arg))
			seal_object(s, i, t);
	for (uint32_t i = 0; i < s->n_spaces; i++)
		s->nodes[s->spaces[i].node].flags |= NODE_LAST;
	for (uint32_t i = 0; i < s->n_objects; i++)
		if (s->objects[i].sealed != SWEEP_NONE)
			s->nodes[s->objects[i].sealed].flags |= NODE_LAST;
	number(s);
	sort_edges(s);
}

void sweep_free(struct sweep *s)
{
	for (size_t i = 0; i < s->n_spaces; i++) {
		set_free(&s->spaces[i].absorbed);
		free(s->spaces[i].links.v);
	}
	for (size_t i = 0; i < s->n_objects; i++) {
		free(s->objects[i].open);
		free(s->objects[i].links.v);
	}
	free(s->nodes);
	free(s->edges);
	free(s->spaces);
	free(s->objects);
	free(s->links);
	free(s->free_links);
	map_free(&s->contributors);
	*s = (struct sweep){0};
}
