/* versions.c - see versions.h. */
#include "versions.h"

#include <stdlib.h>

#include "base/util.h"

/* --- nodes and edges */

static uint32_t new_node(struct versions *s, enum node_kind kind, uint32_t of, uint32_t version)
{
	GROW(s->nodes, s->n_nodes);
	s->nodes[s->n_nodes] =
		(struct version_node){.of = of, .version = version, .kind = (uint8_t)kind};
	return (uint32_t)s->n_nodes++;
}

static void seal(struct versions *s, uint32_t node, int64_t t)
{
	if (s->nodes[node].rank)
		return;
	s->nodes[node].rank = ++s->n_ranks;
	s->nodes[node].t = t;
	versions_hand_over(s, node);
}

static void edge(struct versions *s, uint32_t src, uint32_t dst, uint8_t kind,
		 const struct cause *c)
{
	uint32_t at = s->free_pending;

	if (at) {
		s->free_pending = s->pending[at - 1].next;
	} else {
		GROW(s->pending, s->n_pending);
		at = (uint32_t)++s->n_pending;
	}
	s->pending[at - 1] = (struct version_edge){src, dst, kind, s->nodes[dst].edges, *c};
	s->nodes[dst].edges = at;
}

/* --- spaces */

uint32_t versions_space(struct versions *s, uint32_t image)
{
	GROW(s->spaces, s->n_spaces);
	s->spaces[s->n_spaces] = (struct version_space){
		.image = image,
		.node = new_node(s, NODE_PROCESS, image, 0),
		.n_versions = 1,
	};
	return (uint32_t)s->n_spaces++;
}

void versions_input(struct versions *s, uint32_t space, uint32_t node, enum edge_kind kind,
		    const struct cause *c)
{
	struct version_space *p = &s->spaces[space];

	/* Content that came in is in; an edge of a question about it does not say so. */
	if (node == p->node || node_set_has(&p->absorbed, 2 * node) ||
	    !node_set_add(&p->absorbed, 2 * node + !EDGE_IS_DEFAULT(kind)))
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

/* The version is complete: another process sees it. */
static uint32_t show(struct versions *s, uint32_t space, int64_t t)
{
	struct version_space *p = &s->spaces[space];

	seal(s, p->node, t);
	p->has_output = true;
	return p->node;
}

/* --- objects */

uint32_t versions_object(struct versions *s, enum flow flow, bool was_there)
{
	GROW(s->objects, s->n_objects);
	s->objects[s->n_objects] = (struct version_object){
		.sealed = VERSIONS_NONE,
		.n_versions = 1,
		.was_there = was_there,
		.has_news = true,
		.flow = (uint8_t)flow,
	};
	return (uint32_t)s->n_objects++;
}

/* The node of what was there before it was written; VERSIONS_NONE: nothing. */
static uint32_t latest(struct versions *s, uint32_t object)
{
	struct version_object *o = &s->objects[object];

	if (o->sealed == VERSIONS_NONE && o->was_there) {
		o->sealed = new_node(s, NODE_OBJECT, object, 0);
		s->nodes[o->sealed].flags = NODE_BEFORE;
		seal(s, o->sealed, 0);
	}
	return o->sealed;
}

void versions_keep_before(struct versions *s, uint32_t object)
{
	latest(s, object);
}

/* The open version is complete: another process sees it. */
static void seal_object(struct versions *s, uint32_t object, int64_t t)
{
	struct version_object *o = &s->objects[object];
	uint32_t before = o->keeps ? latest(s, object) : VERSIONS_NONE;
	uint32_t node = new_node(s, NODE_OBJECT, object, o->n_versions++);
	struct cause kept = {VERSIONS_NONE, 0, t, 0, 0};

	for (uint32_t i = 0; i < o->n_open; i++)
		edge(s, o->open[i].node, node, o->open[i].kind, &o->open[i].cause);
	if (before != VERSIONS_NONE)
		edge(s, before, node, EDGE_KEPT, &kept);
	seal(s, node, t);
	o->sealed = node;
	o->is_open = false;
	o->n_open = 0;
}

/* Opens a version, if none is. */
static void open_version(struct version_object *o)
{
	if (o->is_open)
		return;
	o->is_open = true;
	o->keeps = o->flow != FLOW_STREAM ? !(o->was_empty && o->n_versions == 1)
					  : o->drained < o->written;
	o->n_open = 0;
}

bool versions_is_before(const struct versions *s, uint32_t object)
{
	const struct version_object *o = &s->objects[object];

	return o->sealed != VERSIONS_NONE && s->nodes[o->sealed].version == 0 && !o->is_open &&
	       o->was_there;
}

void versions_appear(struct versions *s, uint32_t object)
{
	struct version_object *o = &s->objects[object];

	o->was_there = false;
	if (o->sealed != VERSIONS_NONE)
		s->nodes[o->sealed].flags &= (uint8_t)~NODE_BEFORE;
}

void versions_seal(struct versions *s, uint32_t object, int64_t t)
{
	if (s->objects[object].sealed == VERSIONS_NONE)
		open_version(&s->objects[object]);
	if (s->objects[object].is_open)
		seal_object(s, object, t);
}

#define FEW 8 /* contributors that are looked through; more are found by number */

static uint64_t contributor_key(uint32_t object, uint32_t space, uint8_t kind)
{
	return ((uint64_t)object << 32 | space) * EDGE_KINDS + kind;
}

static struct version_contributor *find_contributor(struct versions *s, uint32_t object,
						    uint32_t space, uint8_t kind)
{
	struct version_object *o = &s->objects[object];
	uint64_t i;

	for (i = 0; i < o->n_open && i < FEW; i++)
		if (o->open[i].space == space && o->open[i].kind == kind)
			return &o->open[i];
	/* The entry of the map may be of a version that is complete. */
	if (o->n_open > FEW &&
	    map_get(&s->contributors, contributor_key(object, space, kind), &i) && i < o->n_open &&
	    o->open[i].space == space && o->open[i].kind == kind)
		return &o->open[i];
	return NULL;
}

static void contribute(struct versions *s, uint32_t object, uint32_t space, uint32_t node,
		       uint8_t kind, const struct cause *c)
{
	struct version_contributor *k = find_contributor(s, object, space, kind);
	struct version_object *o = &s->objects[object];

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
	o->open[o->n_open++] = (struct version_contributor){space, node, kind, *c};
}

static bool is_foreign(const struct version_object *o, uint32_t space)
{
	for (uint32_t i = 0; i < o->n_open; i++)
		if (o->open[i].space != space)
			return true;
	return false;
}

/* The object's present content comes in. */
static void take(struct versions *s, uint32_t space, uint32_t object, uint8_t kind,
		 const struct cause *c)
{
	uint32_t node;

	if (s->objects[object].flow == FLOW_NOTHING)
		return;
	/* Input from a device is not what was written to it. */
	if (s->objects[object].flow != FLOW_SINK) {
		if (s->objects[object].is_open && is_foreign(&s->objects[object], space))
			seal_object(s, object, c->t);
		/* Of a version of its own it sees what it knows, and what was before. */
		if (s->objects[object].is_open && !s->objects[object].keeps)
			return;
	}
	node = latest(s, object);
	if (node != VERSIONS_NONE)
		versions_input(s, space, node, kind, c);
}

/* Complete at once: no writer adds to an answer. */
uint32_t versions_ask(struct versions *s, uint32_t space, uint32_t object, const struct cause *c)
{
	uint32_t node = new_node(s, NODE_OBJECT, object, s->objects[object].n_versions++);

	seal(s, node, c->t);
	s->objects[object].sealed = node;
	versions_input(s, space, node, EDGE_ASK, c);
	return node;
}

bool versions_is_present(const struct versions *s, uint32_t space, uint32_t node)
{
	const struct version_space *p = &s->spaces[space];

	return p->node == node && !p->has_output && !s->nodes[node].rank;
}

/* --- links */

static uint8_t kind_of_link(const struct version_link *l, enum edge_kind kind)
{
	return l->kind ? l->kind : (uint8_t)kind;
}

static struct cause cause_of_link(const struct version_link *l, int64_t t)
{
	struct cause c = l->cause;

	c.t = t;
	c.bytes = 0;
	c.flags |= EDGE_COARSE;
	return c;
}

/* The object got the state of the space, and has not been emptied since. */
static bool has_passed(const struct versions *s, uint32_t object, uint32_t space)
{
	uint64_t passed;

	return map_get(&s->passed, (uint64_t)object << 32 | space, &passed) &&
	       passed == ((uint64_t)s->objects[object].n_emptied << 32 | s->spaces[space].node);
}

static void note_passed(struct versions *s, uint32_t object, uint32_t space)
{
	map_set(&s->passed, (uint64_t)object << 32 | space,
		(uint64_t)s->objects[object].n_emptied << 32 | s->spaces[space].node);
}

/* Gathers spaces that may be writing to the object at this moment; the link tells how. */
static void gather_writers(struct versions *s, uint32_t object, uint32_t but)
{
	const struct version_links *links = &s->objects[object].links;

	if (s->objects[object].mark == s->mark)
		return;
	s->objects[object].mark = s->mark;
	for (uint32_t i = 0; i < links->n; i++) {
		const struct version_link *l = &s->links[links->v[i]];

		if (!(l->ways & LINK_OUT) || l->space == but || s->spaces[l->space].mark == s->mark)
			continue;
		s->spaces[l->space].mark = s->mark;
		GROW(s->gathered, s->n_gathered);
		s->gathered[s->n_gathered++] = links->v[i];
	}
}

/*
 * Each of those gathered tells the object what it knows.  So what another object got from those who may
 * write it now need not come by way of that one, too; and of what else it has it is enough that one of
 * them gets it, from where the others have it before they do anything of their own.  Fifty processes with
 * two mappings in common would make a hundred edges whenever one of them does anything.
 */
static bool is_needed(struct versions *s, const struct version_link *l)
{
	struct version_object *o = &s->objects[l->object];

	if (o->flow != FLOW_KEEPS)
		return true;
	if (!o->has_news || o->came == s->mark)
		return false;
	o->came = s->mark;
	o->has_news = !(l->ways & LINK_OUT);
	return true;
}

/*
 * All that may have come to the object over links by now has: from those that write to it, and from
 * whatever they read, and so on, in circles too.
 */
static void pull(struct versions *s, uint32_t object, uint32_t but, int64_t t)
{
	s->mark++;
	s->n_gathered = 0;
	gather_writers(s, object, but);
	for (size_t i = 0; i < s->n_gathered; i++) {
		const struct version_links *links =
			&s->spaces[s->links[s->gathered[i]].space].links;

		for (uint32_t k = 0; k < links->n; k++)
			if (s->links[links->v[k]].ways & LINK_IN)
				gather_writers(s, s->links[links->v[k]].object, but);
	}
	for (size_t i = 0; i < s->n_gathered; i++) {
		uint32_t space = s->links[s->gathered[i]].space;

		for (uint32_t k = 0; k < s->spaces[space].links.n; k++) {
			const struct version_link *l = &s->links[s->spaces[space].links.v[k]];
			struct cause c = cause_of_link(l, t);

			if ((l->ways & LINK_IN) && l->object != object && is_needed(s, l))
				take(s, space, l->object, kind_of_link(l, EDGE_READ), &c);
		}
	}
	for (size_t i = 0; i < s->n_gathered; i++) {
		const struct version_link *l = &s->links[s->gathered[i]];
		struct cause c = cause_of_link(l, t);

		if (has_passed(s, object, l->space))
			continue;
		open_version(&s->objects[object]);
		contribute(s, object, l->space, show(s, l->space, t), kind_of_link(l, EDGE_WRITE),
			   &c);
		note_passed(s, object, l->space);
	}
}

uint32_t versions_output(struct versions *s, uint32_t space, const struct cause *c)
{
	for (uint32_t i = 0; i < s->spaces[space].links.n; i++) {
		const struct version_link *l = &s->links[s->spaces[space].links.v[i]];
		struct cause coarse = cause_of_link(l, c->t);

		if (l->ways & LINK_IN)
			versions_read(s, space, l->object, kind_of_link(l, EDGE_READ), &coarse);
	}
	return show(s, space, c->t);
}

void versions_read(struct versions *s, uint32_t space, uint32_t object, enum edge_kind kind,
		   const struct cause *c)
{
	if (s->objects[object].links.n)
		pull(s, object, space, c->t);
	take(s, space, object, (uint8_t)kind, c);
}

void versions_write(struct versions *s, uint32_t space, uint32_t object, enum edge_kind kind,
		    const struct cause *c)
{
	uint32_t node;

	if (s->objects[object].flow == FLOW_NOTHING)
		return;
	node = versions_output(s, space, c);
	open_version(&s->objects[object]);
	if (s->objects[object].flow == FLOW_SINK)
		s->objects[object].keeps = false;
	contribute(s, object, space, node, (uint8_t)kind, c);
	s->objects[object].has_news = true;
	if (s->objects[object].links.n)
		note_passed(s, object, space);
}

/* Readers with a link to the object may have got the content that is about to go. */
static void push_to_readers(struct versions *s, uint32_t object, uint32_t but, int64_t t)
{
	for (uint32_t i = 0; i < s->objects[object].links.n; i++) {
		const struct version_link *l = &s->links[s->objects[object].links.v[i]];
		struct cause c = cause_of_link(l, t);

		if ((l->ways & LINK_IN) && l->space != but)
			versions_read(s, l->space, object, kind_of_link(l, EDGE_READ), &c);
	}
}

void versions_empty(struct versions *s, uint32_t space, uint32_t object, enum edge_kind kind,
		    const struct cause *c)
{
	uint32_t node;

	if (s->objects[object].flow == FLOW_SINK || s->objects[object].flow == FLOW_NOTHING)
		return;
	push_to_readers(s, object, space, c->t);
	node = versions_output(s, space, c);
	open_version(&s->objects[object]);
	s->objects[object].keeps = false;
	s->objects[object].n_open = 0;
	contribute(s, object, space, node, (uint8_t)kind, c);
	s->objects[object].has_news = true;
	s->objects[object].n_emptied++;
	if (s->objects[object].links.n) /* those that are writing it may do so after this */
		pull(s, object, VERSIONS_NONE, c->t);
}

void versions_drained(struct versions *s, uint32_t object)
{
	struct version_object *o = &s->objects[object];

	/* A writer that is still linked may have written more than was counted so far. */
	for (uint32_t i = 0; i < o->links.n; i++)
		if (s->links[o->links.v[i]].ways & LINK_OUT)
			return;
	o->is_open = false;
	o->n_open = 0;
}

static void links_add(struct version_links *l, uint32_t link)
{
	if (l->n == l->room) { /* it comes and goes with each read */
		l->room = l->room ? 2 * l->room : 4;
		l->v = xrealloc(l->v, l->room * sizeof(*l->v));
	}
	l->v[l->n++] = link;
}

static void links_remove(struct version_links *l, uint32_t link)
{
	for (uint32_t i = 0; i < l->n; i++)
		if (l->v[i] == link) {
			l->v[i] = l->v[--l->n];
			return;
		}
}

uint32_t versions_link(struct versions *s, uint32_t space, uint32_t object, int ways, uint8_t kind,
		       const struct cause *c)
{
	uint32_t link;

	if (s->n_free_links) {
		link = s->free_links[--s->n_free_links];
	} else {
		GROW(s->links, s->n_links);
		link = (uint32_t)s->n_links++;
	}
	s->links[link] = (struct version_link){.space = space,
					       .object = object,
					       .ways = (uint8_t)ways,
					       .kind = kind,
					       .is_active = true,
					       .cause = *c};
	links_add(&s->spaces[space].links, link);
	links_add(&s->objects[object].links, link);
	return link;
}

void versions_flush(struct versions *s, uint32_t link, int64_t t)
{
	const struct version_link l = s->links[link];
	struct cause c = cause_of_link(&l, t);

	if (l.ways & LINK_IN)
		versions_read(s, l.space, l.object, kind_of_link(&l, EDGE_READ), &c);
	if (!(l.ways & LINK_OUT))
		return;
	versions_output(s, l.space, &c);
	if (!has_passed(s, l.object, l.space))
		versions_write(s, l.space, l.object, kind_of_link(&l, EDGE_WRITE), &c);
}

void versions_unlink(struct versions *s, uint32_t link)
{
	struct version_link *l = &s->links[link];

	if (!l->is_active)
		return;
	l->is_active = false;
	s->objects[l->object].has_news |= (l->ways & LINK_OUT) != 0;
	links_remove(&s->spaces[l->space].links, link);
	links_remove(&s->objects[l->object].links, link);
	GROW(s->free_links, s->n_free_links);
	s->free_links[s->n_free_links++] = link;
}

/* The space's last state goes out, and nothing comes or goes any more. */
void versions_end_space(struct versions *s, uint32_t space, int64_t t)
{
	struct version_space *p = &s->spaces[space];
	struct cause now = {VERSIONS_NONE, 0, t, 0, 0};
	bool is_out = false;

	for (uint32_t i = 0; i < p->links.n; i++)
		is_out |= s->links[p->links.v[i]].ways & LINK_OUT;
	if (is_out)
		versions_output(s, space, &now);
	while (s->spaces[space].links.n) {
		uint32_t link = s->spaces[space].links.v[s->spaces[space].links.n - 1];

		if (s->links[link].ways & LINK_OUT)
			versions_flush(s, link, t);
		versions_unlink(s, link);
	}
	p = &s->spaces[space];
	node_set_free(&p->absorbed);
	free(p->links.v);
	p->links = (struct version_links){0};
}

/* --- the end */

void versions_finish(struct versions *s, int64_t t, bool (*is_kept)(uint32_t object, void *arg),
		     void *arg)
{
	for (uint32_t i = 0; i < s->n_spaces; i++)
		versions_end_space(s, i, t);
	for (uint32_t i = 0; i < s->n_spaces; i++)
		seal(s, s->spaces[i].node, t);
	for (uint32_t i = 0; i < s->n_objects; i++)
		if (s->objects[i].is_open && is_kept(i, arg))
			seal_object(s, i, t);
	for (uint32_t i = 0; i < s->n_spaces; i++)
		s->nodes[s->spaces[i].node].flags |= NODE_LAST;
	for (uint32_t i = 0; i < s->n_objects; i++)
		if (s->objects[i].sealed != VERSIONS_NONE)
			s->nodes[s->objects[i].sealed].flags |= NODE_LAST;
	versions_sort(s);
}

void versions_free(struct versions *s)
{
	for (size_t i = 0; i < s->n_spaces; i++) {
		node_set_free(&s->spaces[i].absorbed);
		free(s->spaces[i].links.v);
	}
	for (size_t i = 0; i < s->n_objects; i++) {
		free(s->objects[i].open);
		free(s->objects[i].links.v);
	}
	free(s->nodes);
	free(s->edges);
	free(s->pending);
	free(s->spaces);
	free(s->objects);
	free(s->links);
	free(s->free_links);
	map_free(&s->contributors);
	map_free(&s->passed);
	free(s->gathered);
	*s = (struct versions){0};
}
