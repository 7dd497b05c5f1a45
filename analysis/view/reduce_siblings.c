/*
 * reduce_siblings.c - the steps that put like with like: "cc1 x312" and its "*.c x312".
 *
 * Every node has a colour: of a process its program, of a file its role and what its name ends in.
 * In each round it takes in the colours of its neighbours, as a set: how many there are of a kind
 * makes no difference, so that a source with three headers is like one with five.
 */
#include "reduce.h"

#include <stdlib.h>
#include <string.h>

#include "label.h"

/* How like things must be.  A step takes the first way that leaves few enough to look at with ease,
 * or else the last. */
struct way {
	bool by_directory, by_extension;
	int n_rounds;
};

#define EASY_NODES 100
#define EASY_EDGES 200

static uint64_t colour_of(const struct view *p, uint32_t i, const struct way *way)
{
	const struct view_node *node = &p->nodes[i];
	const struct view_image *image;
	const struct view_object *o;
	uint64_t colour = node->role + 1ull;

	if (node->is_asked_for)
		return reduce_mix(colour, ~(uint64_t)i);
	if (node->role == ROLE_PROCESS) {
		image = &p->things->images[node->thing];
		return reduce_mix(colour + (image->n_gaps ? 2 * N_ROLES : 0),
				  str_hash(reduce_program(image)));
	}
	if (VIEW_IS_PACKAGE(node))
		return reduce_mix(colour + N_ROLES, node->place);
	o = &p->things->objects[node->thing];
	colour = reduce_mix(colour, str_hash(o->kind));
	if (node->role == ROLE_BETWEEN)
		return colour;
	if (way->by_extension)
		colour = reduce_mix(colour, str_hash(label_extension(o->path)));
	return way->by_directory ? reduce_mix(colour, str_hash(label_dir(o->path))) : colour;
}

static int by_number(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static uint64_t mix_set(uint64_t colour, uint64_t *v, size_t n)
{
	if (n)
		qsort(v, n, sizeof(*v), by_number);
	for (size_t i = 0; i < n; i++)
		if (!i || v[i] != v[i - 1])
			colour = reduce_mix(colour, v[i]);
	return colour;
}

/* Packages say little: nearly all programs use some, and which is an accident. */
static uint64_t with_neighbours(const struct view *p, const struct view_sides *s, uint32_t i,
				const uint64_t *colour, uint64_t *room)
{
	size_t n = 0;

	for (uint32_t k = s->in_at[i]; k < s->in_at[i + 1]; k++) {
		uint32_t src = p->edges[s->in[k]].src;

		if (!VIEW_IS_PACKAGE(&p->nodes[src]))
			room[n++] = reduce_mix(colour[src], 1);
	}
	for (uint32_t k = s->out_at[i]; k < s->out_at[i + 1]; k++)
		room[n++] = reduce_mix(colour[p->edges[s->out[k]].dst], 2);
	return mix_set(colour[i], room, n);
}

static uint64_t *colours_of(const struct view *p, const struct way *way)
{
	uint64_t *colour = xmalloc(p->n_nodes * sizeof(*colour));
	uint64_t *next = xmalloc(p->n_nodes * sizeof(*next));
	uint64_t *room = xmalloc(2 * (size_t)p->n_edges * sizeof(*room));
	struct view_sides s;

	view_sides_of(&s, p);
	for (uint32_t i = 0; i < p->n_nodes; i++)
		colour[i] = colour_of(p, i, way);
	for (int round = 0; round < way->n_rounds; round++) {
		uint64_t *old = colour;

		for (uint32_t i = 0; i < p->n_nodes; i++)
			next[i] = VIEW_IS_PACKAGE(&p->nodes[i])
					  ? colour[i]
					  : with_neighbours(p, &s, i, colour, room);
		colour = next;
		next = old;
	}
	view_sides_end(&s);
	free(next);
	free(room);
	return colour;
}

static void count_roles(const struct view *p, uint32_t n[N_ROLES])
{
	memset(n, 0, N_ROLES * sizeof(*n));
	for (uint32_t i = 0; i < p->n_nodes; i++)
		n[p->nodes[i].role] += !VIEW_IS_PACKAGE(&p->nodes[i]);
}

static void merge_like(struct view *p, int step, const struct way *way)
{
	static const char *const words[N_ROLES] = {
		"processes", "inputs", "temporary files", "outputs", "pipes and the like", "names"};
	uint64_t *colour = colours_of(p, way);
	uint32_t before[N_ROLES], after[N_ROLES];

	count_roles(p, before);
	reduce_by_colour(p, colour, FORM_GROUP);
	count_roles(p, after);
	free(colour);
	for (int role = 0; role < N_ROLES; role++)
		if (after[role] < before[role])
			view_note(p, step, "%u %s merged into %u, like with like", before[role],
				  words[role], after[role]);
}

static int by_node(const void *a, const void *b)
{
	const struct view_use *x = a, *y = b;

	if (x->node != y->node)
		return x->node < y->node ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* The users of a package: in numbers that the nodes will have when packages are gone. */
static void note_uses(struct view *p, const uint32_t *number)
{
	for (uint32_t i = 0; i < p->n_edges; i++) {
		const struct view_node *from = &p->nodes[p->edges[i].src];

		if (!VIEW_IS_PACKAGE(from))
			continue;
		GROW(p->uses, p->n_uses);
		p->uses[p->n_uses++] = (struct view_use){number[p->edges[i].dst], from->place};
	}
	if (p->n_uses)
		qsort(p->uses, p->n_uses, sizeof(*p->uses), by_node);
}

/* Nearly every process uses some: drawn, their edges would hide all others. */
void reduce_tell_packages(struct view *p, int step)
{
	uint32_t *into = xmalloc(p->n_nodes * sizeof(*into));
	uint32_t *number = xmalloc(p->n_nodes * sizeof(*number)), n = 0;

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		into[i] = VIEW_IS_PACKAGE(&p->nodes[i]) ? VIEW_NONE : i;
		number[i] = n;
		n += into[i] == i;
	}
	if (n < p->n_nodes)
		view_note(p, step, "%u packages named with the processes that used them, not drawn",
			  p->n_nodes - n);
	note_uses(p, number);
	view_fold(p, into);
	free(into);
	free(number);
}

static void merge_easily(struct view *p, int step, const struct way *ways, size_t n_ways)
{
	for (size_t i = 0; i < n_ways; i++) {
		struct view q;

		view_copy(&q, p);
		merge_like(&q, step, &ways[i]);
		reduce_tell_packages(&q, step);
		if (i + 1 == n_ways || (q.n_nodes < EASY_NODES && q.n_edges < EASY_EDGES)) {
			view_free(p);
			*p = q;
			return;
		}
		view_free(&q);
	}
}

void reduce_siblings(struct view *p)
{
	static const struct way ways[] = {{true, true, 2}, {false, true, 2}, {false, true, 1}};

	merge_easily(p, STEP_SIBLINGS, ways, sizeof(ways) / sizeof(ways[0]));
}

void reduce_programs(struct view *p)
{
	static const struct way ways[] = {{true, true, 0}, {false, true, 0}, {false, false, 0}};

	merge_easily(p, STEP_PROGRAMS, ways, sizeof(ways) / sizeof(ways[0]));
}
