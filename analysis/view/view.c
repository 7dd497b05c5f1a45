/* view.c - see view.h. */
#include "view.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *copy_of(const void *from, size_t n)
{
	void *copy = xmalloc(n);

	if (n)
		memcpy(copy, from, n);
	return copy;
}

void view_copy(struct view *p, const struct view *from)
{
	*p = *from;
	p->nodes = copy_of(from->nodes, from->n_nodes * sizeof(*p->nodes));
	p->edges = copy_of(from->edges, from->n_edges * sizeof(*p->edges));
	p->where = copy_of(from->where, from->things->n_exact * sizeof(*p->where));
	p->notes = NULL;
	p->n_notes = 0;
	p->uses = copy_of(from->uses, from->n_uses * sizeof(*p->uses));
	for (size_t i = 0; i < from->n_notes; i++)
		view_note(p, from->notes[i].step, "%s", from->notes[i].text);
}

void view_free(struct view *p)
{
	for (size_t i = 0; i < p->n_notes; i++)
		free(p->notes[i].text);
	free(p->notes);
	free(p->uses);
	free(p->nodes);
	free(p->edges);
	free(p->where);
	*p = (struct view){0};
}

void view_note(struct view *p, int step, const char *format, ...)
{
	va_list ap;
	char *text;

	va_start(ap, format);
	if (vasprintf(&text, format, ap) < 0)
		die(EXIT_FAILED, "out of memory");
	va_end(ap);
	GROW(p->notes, p->n_notes);
	p->notes[p->n_notes++] = (struct view_note){step, text};
}

static int by_ends(const void *a, const void *b)
{
	const struct view_edge *x = a, *y = b;

	if (x->src != y->src)
		return x->src < y->src ? -1 : 1;
	return (x->dst > y->dst) - (x->dst < y->dst);
}

void view_tidy_edges(struct view *p)
{
	uint32_t n = 0;

	if (p->n_edges)
		qsort(p->edges, p->n_edges, sizeof(*p->edges), by_ends);
	for (uint32_t i = 0; i < p->n_edges; i++) {
		struct view_edge *e = &p->edges[i], *last = n ? &p->edges[n - 1] : NULL;

		if (e->src == e->dst || !e->kinds)
			continue;
		if (!last || last->src != e->src || last->dst != e->dst) {
			p->edges[n++] = *e;
			continue;
		}
		last->kinds |= e->kinds;
		last->is_racy |= e->is_racy;
		last->is_coarse &= e->is_coarse;
		last->n += e->n;
		last->bytes += e->bytes;
	}
	p->n_edges = n;
}

static void fold_edges(struct view *p, const uint32_t *to)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < p->n_edges; i++) {
		struct view_edge e = p->edges[i];

		e.src = to[e.src];
		e.dst = to[e.dst];
		if (e.src != VIEW_NONE && e.dst != VIEW_NONE)
			p->edges[n++] = e;
	}
	p->n_edges = n;
	view_tidy_edges(p);
}

void view_fold(struct view *p, const uint32_t *into)
{
	uint32_t *to = xmalloc(p->n_nodes * sizeof(*to)), n = 0;

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		struct view_node *node = &p->nodes[i];

		if (into[i] == VIEW_NONE || into[i] == i)
			continue;
		if (node->first < p->nodes[into[i]].first)
			p->nodes[into[i]].first = node->first;
		p->nodes[into[i]].is_asked_for |= node->is_asked_for;
	}
	for (uint32_t i = 0; i < p->n_nodes; i++)
		if (into[i] == i) {
			to[i] = n;
			p->nodes[n++] = p->nodes[i];
		}
	for (uint32_t i = 0; i < p->n_nodes; i++)
		if (into[i] != i)
			to[i] = into[i] == VIEW_NONE ? VIEW_NONE : to[into[i]];
	for (uint32_t i = 0; i < p->things->n_exact; i++)
		if (p->where[i] != VIEW_NONE)
			p->where[i] = to[p->where[i]];
	fold_edges(p, to);
	p->n_nodes = n;
	free(to);
}

void view_sides_of(struct view_sides *s, const struct view *p)
{
	uint32_t n = p->n_nodes;

	s->in_at = xcalloc(n + 2, sizeof(*s->in_at));
	s->out_at = xcalloc(n + 2, sizeof(*s->out_at));
	s->in = xmalloc(p->n_edges * sizeof(*s->in));
	s->out = xmalloc(p->n_edges * sizeof(*s->out));
	for (uint32_t i = 0; i < p->n_edges; i++) {
		s->in_at[p->edges[i].dst + 2]++;
		s->out_at[p->edges[i].src + 2]++;
	}
	for (uint32_t i = 2; i < n + 2; i++) {
		s->in_at[i] += s->in_at[i - 1];
		s->out_at[i] += s->out_at[i - 1];
	}
	for (uint32_t i = 0; i < p->n_edges; i++) { /* at[i + 1] moves from begin to end of i */
		s->in[s->in_at[p->edges[i].dst + 1]++] = i;
		s->out[s->out_at[p->edges[i].src + 1]++] = i;
	}
}

void view_sides_end(struct view_sides *s)
{
	free(s->in_at);
	free(s->in);
	free(s->out_at);
	free(s->out);
}

void view_slice(struct view *p, uint32_t kinds)
{
	uint32_t *into = xmalloc(p->n_nodes * sizeof(*into));
	uint32_t *todo = xmalloc(p->n_nodes * sizeof(*todo)), n = 0;
	struct view_sides s;

	for (uint32_t i = 0; i < p->n_edges; i++)
		p->edges[i].kinds &= kinds;
	view_tidy_edges(p);
	view_sides_of(&s, p);
	for (uint32_t i = 0; i < p->n_nodes; i++) {
		into[i] = p->nodes[i].is_asked_for ? i : VIEW_NONE;
		if (into[i] == i)
			todo[n++] = i;
	}
	while (n) {
		uint32_t node = todo[--n];

		for (uint32_t k = s.in_at[node]; k < s.in_at[node + 1]; k++) {
			uint32_t src = p->edges[s.in[k]].src;

			if (into[src] == VIEW_NONE)
				into[src] = todo[n++] = src;
		}
	}
	view_fold(p, into);
	view_sides_end(&s);
	free(into);
	free(todo);
}

/* Tarjan's algorithm, without recursion: graphs may be deep. */
struct components {
	const struct view *p;
	struct view_sides sides;
	uint32_t *number, *low, *next, *stack, *path, *component;
	uint32_t n_numbers, n_stack, n_path, n_components;
};

static void enter(struct components *c, uint32_t node)
{
	c->number[node] = c->low[node] = ++c->n_numbers;
	c->next[node] = c->sides.out_at[node];
	c->stack[c->n_stack++] = node;
	c->path[c->n_path++] = node;
}

static void leave(struct components *c, uint32_t node)
{
	c->n_path--;
	if (c->n_path && c->low[node] < c->low[c->path[c->n_path - 1]])
		c->low[c->path[c->n_path - 1]] = c->low[node];
	if (c->low[node] != c->number[node])
		return;
	for (uint32_t last = VIEW_NONE; last != node;) {
		last = c->stack[--c->n_stack];
		c->component[last] = c->n_components;
	}
	c->n_components++;
}

static void walk_from(struct components *c, uint32_t start)
{
	enter(c, start);
	while (c->n_path) {
		uint32_t node = c->path[c->n_path - 1], to;

		if (c->next[node] == c->sides.out_at[node + 1]) {
			leave(c, node);
			continue;
		}
		to = c->p->edges[c->sides.out[c->next[node]++]].dst;
		if (!c->number[to])
			enter(c, to);
		else if (c->component[to] == VIEW_NONE && c->number[to] < c->low[node])
			c->low[node] = c->number[to];
	}
}

static void components_of(struct components *c, const struct view *p)
{
	uint32_t n = p->n_nodes;

	*c = (struct components){.p = p};
	view_sides_of(&c->sides, p);
	c->number = xcalloc(n, sizeof(uint32_t));
	c->low = xmalloc(n * sizeof(uint32_t));
	c->next = xmalloc(n * sizeof(uint32_t));
	c->stack = xmalloc(n * sizeof(uint32_t));
	c->path = xmalloc(n * sizeof(uint32_t));
	c->component = xmalloc(n * sizeof(uint32_t));
	memset(c->component, 0xff, n * sizeof(uint32_t));
	for (uint32_t i = 0; i < n; i++)
		if (!c->number[i])
			walk_from(c, i);
}

static void components_end(struct components *c)
{
	view_sides_end(&c->sides);
	free(c->number);
	free(c->low);
	free(c->next);
	free(c->stack);
	free(c->path);
	free(c->component);
}

/* Each cycle lies in one component, and has an edge back to something that came before. */
void view_mark_again(struct view *p)
{
	struct components c;

	components_of(&c, p);
	for (uint32_t i = 0; i < p->n_edges; i++) {
		struct view_edge *e = &p->edges[i];

		e->is_again = c.component[e->src] == c.component[e->dst] &&
			      p->nodes[e->src].first > p->nodes[e->dst].first;
	}
	components_end(&c);
}
