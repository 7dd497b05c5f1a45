/* sweep.c - see sweep.h. */
#include "sweep.h"

#include <stdlib.h>
#include <string.h>

#include "base/util.h"

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

/* The version is complete: somebody else sees it. */
static uint32_t show(struct sweep *s, uint32_t space, int64_t t)
{
	struct sweep_space *p = &s->spaces[space];

	seal(s, p->node, t);
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

void sweep_keep_before(struct sweep *s, uint32_t object)
{
	latest(s, object);
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

bool sweep_is_before(const struct sweep *s, uint32_t object)
{
	const struct sweep_object *o = &s->objects[object];

	return o->sealed != SWEEP_NONE && s->nodes[o->sealed].version == 0 && !o->is_open &&
	       o->was_there;
}

void sweep_appear(struct sweep *s, uint32_t object)
{
	struct sweep_object *o = &s->objects[object];

	o->was_there = false;
	if (o->sealed != SWEEP_NONE)
		s->nodes[o->sealed].flags &= (uint8_t)~NODE_BEFORE;
}

void sweep_seal(struct sweep *s, uint32_t object, int64_t t)
{
	if (s->objects[object].sealed == SWEEP_NONE)
		open_version(&s->objects[object]);
	if (s->objects[object].is_open)
		seal_object(s, object, t);
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

static bool is_foreign(const struct sweep_object *o, uint32_t space)
{
	for (uint32_t i = 0; i < o->n_open; i++)
		if (o->open[i].space != space)
			return true;
	return false;
}

/* What is there by now comes in. */
static void take(struct sweep *s, uint32_t space, uint32_t object, uint8_t kind,
		 const struct cause *c)
{
	uint32_t node;

	if (s->objects[object].flow == FLOW_NOTHING)
		return;
	/* What came in from a device is not what went out. */
	if (s->objects[object].flow != FLOW_SINK) {
		if (s->objects[object].is_open && is_foreign(&s->objects[object], space))
			seal_object(s, object, c->t);
		/* Of a version of its own it sees what it knows, and what was before. */
		if (s->objects[object].is_open && !s->objects[object].keeps)
			return;
	}
	node = latest(s, object);
	if (node != SWEEP_NONE)
		sweep_input(s, space, node, kind, c);
}

/* --- links */

static uint8_t kind_of_link(const struct sweep_link *l, enum edge_kind kind)
{
	return l->kind ? l->kind : (uint8_t)kind;
}

static struct cause cause_of_link(const struct sweep_link *l, int64_t t)
{
	struct cause c = l->cause;

	c.t = t;
	c.bytes = 0;
	c.flags |= EDGE_COARSE;
	return c;
}

/* The object got the state of the space, and has not been emptied since. */
static bool has_told(const struct sweep *s, uint32_t object, uint32_t space)
{
	uint64_t told;

	return map_get(&s->told, (uint64_t)object << 32 | space, &told) &&
	       told == ((uint64_t)s->objects[object].n_emptied << 32 | s->spaces[space].node);
}

static void note_told(struct sweep *s, uint32_t object, uint32_t space)
{
	map_set(&s->told, (uint64_t)object << 32 | space,
		(uint64_t)s->objects[object].n_emptied << 32 | s->spaces[space].node);
}

/* Those that may be writing to the object at this moment; the link tells how. */
static void gather_writers(struct sweep *s, uint32_t object, uint32_t but)
{
	const struct sweep_links *links = &s->objects[object].links;

	if (s->objects[object].mark == s->mark)
		return;
	s->objects[object].mark = s->mark;
	for (uint32_t i = 0; i < links->n; i++) {
		const struct sweep_link *l = &s->links[links->v[i]];

		if (!(l->ways & LINK_OUT) || l->space == but || s->spaces[l->space].mark == s->mark)
			continue;
		s->spaces[l->space].mark = s->mark;
		GROW(s->gathered, s->n_gathered);
		s->gathered[s->n_gathered++] = links->v[i];
	}
}

/*
 * All that may have come to the object over links by now has: from those that write to it, and from
 * whatever they read, and so on, in circles too.  Each of them tells the object what it knows.
 */
static void pull(struct sweep *s, uint32_t object, uint32_t but, int64_t t)
{
	s->mark++;
	s->n_gathered = 0;
	gather_writers(s, object, but);
	for (size_t i = 0; i < s->n_gathered; i++) {
		const struct sweep_links *links = &s->spaces[s->links[s->gathered[i]].space].links;

		for (uint32_t k = 0; k < links->n; k++)
			if (s->links[links->v[k]].ways & LINK_IN)
				gather_writers(s, s->links[links->v[k]].object, but);
	}
	for (size_t i = 0; i < s->n_gathered; i++) {
		uint32_t space = s->links[s->gathered[i]].space;

		for (uint32_t k = 0; k < s->spaces[space].links.n; k++) {
			const struct sweep_link *l = &s->links[s->spaces[space].links.v[k]];
			struct cause c = cause_of_link(l, t);

			if ((l->ways & LINK_IN) && l->object != object)
				take(s, space, l->object, kind_of_link(l, EDGE_READ), &c);
		}
	}
	for (size_t i = 0; i < s->n_gathered; i++) {
		const struct sweep_link *l = &s->links[s->gathered[i]];
		struct cause c = cause_of_link(l, t);

		if (has_told(s, object, l->space))
			continue;
		open_version(&s->objects[object]);
		contribute(s, object, l->space, show(s, l->space, t), kind_of_link(l, EDGE_WRITE),
			   &c);
		note_told(s, object, l->space);
	}
}

uint32_t sweep_output(struct sweep *s, uint32_t space, const struct cause *c)
{
	for (uint32_t i = 0; i < s->spaces[space].links.n; i++) {
		const struct sweep_link *l = &s->links[s->spaces[space].links.v[i]];
		struct cause coarse = cause_of_link(l, c->t);

		if (l->ways & LINK_IN)
			sweep_read(s, space, l->object, kind_of_link(l, EDGE_READ), &coarse);
	}
	return show(s, space, c->t);
}

void sweep_read(struct sweep *s, uint32_t space, uint32_t object, enum edge_kind kind,
		const struct cause *c)
{
	if (s->objects[object].links.n)
		pull(s, object, space, c->t);
	take(s, space, object, (uint8_t)kind, c);
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
	if (s->objects[object].links.n)
		note_told(s, object, space);
}

/* Those that are reading the object may have got the content that is about to go. */
static void push_to_readers(struct sweep *s, uint32_t object, uint32_t but, int64_t t)
{
	for (uint32_t i = 0; i < s->objects[object].links.n; i++) {
		const struct sweep_link *l = &s->links[s->objects[object].links.v[i]];
		struct cause c = cause_of_link(l, t);

		if ((l->ways & LINK_IN) && l->space != but)
			sweep_read(s, l->space, object, kind_of_link(l, EDGE_READ), &c);
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
	s->objects[object].n_emptied++;
	if (s->objects[object].links.n) /* those that are writing it may do so after this */
		pull(s, object, SWEEP_NONE, c->t);
}

void sweep_drained(struct sweep *s, uint32_t object)
{
	struct sweep_object *o = &s->objects[object];

	/* Who is still writing may have written more than was counted so far. */
	for (uint32_t i = 0; i < o->links.n; i++)
		if (s->links[o->links.v[i]].ways & LINK_OUT)
			return;
	o->is_open = false;
	o->n_open = 0;
}

static void links_add(struct sweep_links *l, uint32_t link)
{
	if (l->n == l->room) { /* it comes and goes with each read */
		l->room = l->room ? 2 * l->room : 4;
		l->v = xrealloc(l->v, l->room * sizeof(*l->v));
	}
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
					     .cause = *c};
	links_add(&s->spaces[space].links, link);
	links_add(&s->objects[object].links, link);
	return link;
}

void sweep_flush(struct sweep *s, uint32_t link, int64_t t)
{
	const struct sweep_link l = s->links[link];
	struct cause c = cause_of_link(&l, t);

	if (l.ways & LINK_IN)
		sweep_read(s, l.space, l.object, kind_of_link(&l, EDGE_READ), &c);
	if (!(l.ways & LINK_OUT))
		return;
	sweep_output(s, l.space, &c);
	if (!has_told(s, l.object, l.space))
		sweep_write(s, l.space, l.object, kind_of_link(&l, EDGE_WRITE), &c);
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

/* What the space knows in the end goes out, and nothing comes or goes any more. */
void sweep_end_space(struct sweep *s, uint32_t space, int64_t t)
{
	struct sweep_space *p = &s->spaces[space];
	struct cause now = {SWEEP_NONE, 0, t, 0, 0};
	bool is_out = false;

	for (uint32_t i = 0; i < p->links.n; i++)
		is_out |= s->links[p->links.v[i]].ways & LINK_OUT;
	if (is_out)
		sweep_output(s, space, &now);
	while (s->spaces[space].links.n) {
		uint32_t link = s->spaces[space].links.v[s->spaces[space].links.n - 1];

		if (s->links[link].ways & LINK_OUT)
			sweep_flush(s, link, t);
		sweep_unlink(s, link);
	}
	p = &s->spaces[space];
	set_free(&p->absorbed);
	free(p->links.v);
	p->links = (struct sweep_links){0};
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
	map_free(&s->told);
	free(s->gathered);
	*s = (struct sweep){0};
}
