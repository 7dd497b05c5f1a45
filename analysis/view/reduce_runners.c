/*
 * reduce_runners.c - the step that leaves out shells and other programs that only ran others.
 *
 * All that came to such a process went on to those that it ran and nowhere else.  If that is one,
 * both become one node; of a shell that ran a few, each gets what came to the shell.
 */
#include "reduce.h"

#include <stdlib.h>
#include <string.h>

#include "label.h"

#define RUN_MAX 4 /* a shell that ran more is worth seeing: it is what holds them together */

struct runs {
	uint32_t n; /* 0: it is no runner */
	uint32_t v[RUN_MAX];
};

struct runners {
	struct view *p;
	struct view_sides sides;
	struct runs *runs; /* by node: of those left out, what they ran */
	uint32_t *into;
	uint32_t n_shells, n_others;
};

bool reduce_is_shell(const struct view_image *image)
{
	static const char *const names[] = {"sh", "dash", "bash", "zsh", "ksh", "mksh", "busybox"};
	struct str name = label_base(reduce_program(image));

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_is(name, str_of(names[i])))
			return true;
	return false;
}

#define KINDS_START                                                                                \
	(KIND_BIT(EDGE_PROGRAM) | KIND_BIT(EDGE_INTERPRETER) | KIND_BIT(EDGE_LIBRARY) |            \
	 KIND_BIT(EDGE_MAP))

/* Somebody ran it, and it read nothing of its own: a script is a shell's program. */
static bool only_started(const struct runners *r, uint32_t i)
{
	const struct view *p = r->p;
	bool has_parent = false, may_read = reduce_is_shell(&p->things->images[p->nodes[i].thing]);

	for (uint32_t k = r->sides.in_at[i]; k < r->sides.in_at[i + 1]; k++) {
		const struct view_edge *e = &p->edges[r->sides.in[k]];
		const struct view_node *from = &p->nodes[e->src];

		if (from->role == ROLE_PROCESS)
			has_parent = true;
		else if (!may_read && !VIEW_IS_PACKAGE(from) && e->kinds & ~KINDS_START)
			return false;
	}
	return has_parent;
}

static bool add_run(struct runs *runs, uint32_t node)
{
	for (uint32_t i = 0; i < runs->n; i++)
		if (runs->v[i] == node)
			return true;
	if (runs->n == RUN_MAX)
		return false;
	runs->v[runs->n++] = node;
	return true;
}

/* The programs that it ran, through those already left out.  None: it did more, or ran too many. */
static struct runs runs_of(const struct runners *r, uint32_t i)
{
	struct runs runs = {0};

	for (uint32_t k = r->sides.out_at[i]; k < r->sides.out_at[i + 1]; k++) {
		uint32_t dst = r->p->edges[r->sides.out[k]].dst;
		bool fits = dst > i && r->p->nodes[dst].role == ROLE_PROCESS;

		for (uint32_t j = 0; fits && j < r->runs[dst].n; j++)
			fits = add_run(&runs, r->runs[dst].v[j]);
		if (fits && !r->runs[dst].n)
			fits = add_run(&runs, r->into[dst]);
		if (!fits)
			return (struct runs){0};
	}
	return runs;
}

static void look_at(struct runners *r, uint32_t i)
{
	struct view_node *node = &r->p->nodes[i];
	struct view_image *image = &r->p->things->images[node->thing];
	struct runs runs;

	r->into[i] = i;
	if (node->role != ROLE_PROCESS || image->n_gaps || node->is_asked_for ||
	    !only_started(r, i))
		return;
	runs = runs_of(r, i);
	if (!runs.n || (runs.n > 1 && !reduce_is_shell(image)))
		return;
	if (runs.n == 1) {
		r->into[i] = runs.v[0];
	} else {
		r->into[i] = VIEW_NONE;
		r->runs[i] = runs;
	}
	image->is_passed = true;
	if (image->is_forked)
		return;
	*(reduce_is_shell(image) ? &r->n_shells : &r->n_others) += 1;
	for (uint32_t j = 0; j < runs.n; j++)
		r->p->nodes[runs.v[j]].via = node->thing;
}

/* Edges to one that is left out go to each that it ran. */
static void pass_on(struct runners *r)
{
	struct view *p = r->p;
	uint32_t n = p->n_edges;

	for (uint32_t i = 0; i < n; i++) {
		struct view_edge e = p->edges[i];
		const struct runs *runs = &r->runs[e.dst];

		if (r->into[e.src] == VIEW_NONE)
			continue; /* by what came to that one */
		for (uint32_t j = 0; j < runs->n; j++) {
			e.dst = runs->v[j];
			GROW(p->edges, p->n_edges);
			p->edges[p->n_edges++] = e;
		}
	}
}

static void make_room(struct view *p)
{
	uint32_t room = 1;

	while (room < p->n_edges)
		room *= 2;
	p->edges = xrealloc(p->edges, room * sizeof(*p->edges)); /* as GROW expects */
}

/* From the last to the first: what was run came later than what ran it. */
void reduce_runners(struct view *p)
{
	struct runners r = {.p = p};
	uint32_t before = p->n_nodes, n_run;

	view_sides_of(&r.sides, p);
	r.runs = xcalloc(p->n_nodes, sizeof(*r.runs));
	r.into = xmalloc(p->n_nodes * sizeof(*r.into));
	for (uint32_t i = p->n_nodes; i-- > 0;)
		look_at(&r, i);
	make_room(p);
	pass_on(&r);
	view_fold(p, r.into);
	n_run = before - p->n_nodes;
	if (n_run)
		view_note(p, STEP_RUNNERS,
			  "%u processes that only ran others folded into what they ran"
			  " (%u shells, %u other programs, %u forks)",
			  n_run, r.n_shells, r.n_others, n_run - r.n_shells - r.n_others);
	view_sides_end(&r.sides);
	free(r.runs);
	free(r.into);
}
