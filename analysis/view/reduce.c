/* reduce.c - see reduce.h: the ladder, and its first steps. */
#include "reduce.h"

#include <stdlib.h>
#include <string.h>

#include "label.h"

uint64_t reduce_mix(uint64_t a, uint64_t b)
{
	uint64_t x = a * 0x9e3779b97f4a7c15u + b + 0x9e3779b97f4a7c15u; /* splitmix64 */

	x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
	x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
	return x ^ (x >> 31);
}

struct str reduce_program(const struct view_image *image)
{
	if (image->exe.bytes)
		return image->exe;
	if (image->argv.bytes)
		return (struct str){image->argv.bytes, strnlen(image->argv.bytes, image->argv.len)};
	return STR("(unknown)");
}

uint32_t reduce_by_colour(struct view *p, const uint64_t *colour, enum view_form form)
{
	uint32_t *into = xmalloc(p->n_nodes * sizeof(*into)), before = p->n_nodes;
	struct map first = {0};

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		uint64_t leader;

		into[i] = i;
		if (!colour[i])
			continue;
		if (!map_get(&first, colour[i], &leader)) {
			map_set(&first, colour[i], i);
			continue;
		}
		into[i] = (uint32_t)leader;
		p->nodes[leader].form = form;
	}
	view_fold(p, into);
	map_free(&first);
	free(into);
	return before - p->n_nodes;
}

/* Versions of one image become one node, without the edges from each to the next. */
static void merge_processes(struct view *p)
{
	uint64_t *colour = xcalloc(p->n_nodes, sizeof(*colour));
	uint32_t n;

	for (uint32_t i = 0; i < p->n_nodes; i++)
		if (p->nodes[i].role == ROLE_PROCESS)
			colour[i] = p->nodes[i].thing + 1ull;
	n = reduce_by_colour(p, colour, FORM_ONE);
	if (n)
		view_note(p, STEP_PROCESSES, "%u versions of processes merged into their first", n);
	free(colour);
}

#define KINDS_ASIDE                                                                                \
	(KIND_BIT(EDGE_WAIT) | KIND_BIT(EDGE_NAME) | KIND_BIT(EDGE_STAT) | KIND_BIT(EDGE_EOF))
#define KINDS_EMPTY (KIND_BIT(EDGE_TRUNCATE) | KIND_BIT(EDGE_CREATE))
#define KINDS_FILL  (KIND_BIT(EDGE_WRITE) | KIND_BIT(EDGE_MAP))

/* The purpose of the edges to and from a node. */
struct content {
	bool is_made_empty, is_filled, is_kept, leads_on;
};

static struct content *contents_of(const struct view *p)
{
	struct content *c = xcalloc(p->n_nodes, sizeof(*c));

	for (uint32_t i = 0; i < p->n_edges; i++) {
		const struct view_edge *e = &p->edges[i];

		c[e->dst].is_made_empty |= (e->kinds & KINDS_EMPTY) != 0;
		c[e->dst].is_filled |= (e->kinds & KINDS_FILL) != 0;
		c[e->dst].is_kept |= (e->kinds & KIND_BIT(EDGE_KEPT)) != 0;
	}
	return c;
}

static bool is_empty(const struct content *c)
{
	return c->is_made_empty && !c->is_filled && !c->is_kept;
}

/* The maker of an empty file is shown if it was not written to, and was read or stayed: else it would
 * come from nowhere. */
static uint32_t drop_kinds(struct view *p)
{
	struct content *c = contents_of(p);
	uint32_t n = p->n_edges;

	for (uint32_t i = 0; i < p->n_edges; i++) {
		struct view_edge *e = &p->edges[i];

		e->kinds &= ~KINDS_ASIDE;
		if (is_empty(&c[e->src]) && c[e->dst].is_filled)
			e->kinds &= ~KIND_BIT(EDGE_KEPT);
		c[e->src].leads_on |= e->kinds != 0;
	}
	for (uint32_t i = 0; i < p->n_edges; i++) {
		struct view_edge *e = &p->edges[i];
		bool matters = c[e->dst].leads_on || p->nodes[e->dst].role == ROLE_OUTPUT;

		if (c[e->dst].is_filled || !matters)
			e->kinds &= ~KINDS_EMPTY;
	}
	free(c);
	view_tidy_edges(p);
	return n - p->n_edges;
}

/* Processes stay, what they made, and all that led to either. */
static uint32_t drop_lonely(struct view *p)
{
	uint32_t *into = xmalloc(p->n_nodes * sizeof(*into)), before = p->n_nodes;
	bool grew = true;

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		const struct view_node *n = &p->nodes[i];
		bool stays = n->role == ROLE_PROCESS || n->role == ROLE_OUTPUT || n->is_asked_for;

		into[i] = stays ? i : VIEW_NONE;
	}
	for (uint32_t i = 0; i < p->n_edges; i++)
		if (p->nodes[p->edges[i].src].role == ROLE_PROCESS)
			into[p->edges[i].dst] = p->edges[i].dst;
	while (grew) { /* more than a few times only for long chains of versions */
		grew = false;
		for (uint32_t i = p->n_edges; i-- > 0;) {
			const struct view_edge *e = &p->edges[i];

			if (into[e->dst] != VIEW_NONE && into[e->src] == VIEW_NONE) {
				into[e->src] = e->src;
				grew = true;
			}
		}
	}
	view_fold(p, into);
	free(into);
	return before - p->n_nodes;
}

static void keep_flow(struct view *p)
{
	uint32_t n_edges = drop_kinds(p), n_nodes = drop_lonely(p);

	if (n_edges)
		view_note(p, STEP_FLOW, "%u edges left out that moved no content", n_edges);
	if (n_nodes)
		view_note(p, STEP_FLOW, "%u names and untouched files left out", n_nodes);
}

static const struct step {
	const char *name;
	void (*run)(struct view *p);
} steps[N_STEPS] = {
	[STEP_EXACT] = {"exact", NULL},
	[STEP_PROCESSES] = {"processes", merge_processes},
	[STEP_FLOW] = {"flow", keep_flow},
	[STEP_TWINS] = {"twins", reduce_twins},
	[STEP_PACKAGES] = {"packages", reduce_packages},
	[STEP_RUNNERS] = {"runners", reduce_runners},
	[STEP_SIBLINGS] = {"siblings", reduce_siblings},
	[STEP_PROGRAMS] = {"programs", reduce_programs},
	[STEP_MINE] = {"mine", NULL},
};

const char *reduce_name(int step)
{
	return steps[step].name;
}

int reduce_step_of(const char *word)
{
	char *end;
	long number = strtol(word, &end, 10);

	if (*word && !*end)
		return number >= 0 && number < N_STEPS ? (int)number : -1;
	for (int i = 0; i < N_STEPS; i++)
		if (!strcmp(word, steps[i].name))
			return i;
	return -1;
}

static bool is_small(const struct view *p)
{
	return p->n_nodes < REDUCE_MAX_NODES && p->n_edges < REDUCE_MAX_EDGES;
}

/* Only those of what is left out of the picture. */
static void keep_notes(struct view *p)
{
	size_t n = 0;

	for (size_t i = 0; i < p->n_notes; i++)
		if (p->notes[i].step < STEP_PACKAGES)
			free(p->notes[i].text);
		else
			p->notes[n++] = p->notes[i];
	p->n_notes = n;
}

/* Neither twins nor siblings are put together: each file has its name, but those that programs hide. */
static void reduce_mine(struct view *p)
{
	merge_processes(p);
	keep_flow(p);
	reduce_hidden_files(p);
	reduce_find_places(p->things);
	reduce_packages(p);
	reduce_helpers(p);
	if (p->n_nodes <= MINE_MANY_NODES) {
		reduce_directories(p);
		reduce_drivers(p);
		reduce_checks(p);
	}
	reduce_runners(p);
	reduce_tell_packages(p, STEP_MINE);
	keep_notes(p);
}

/* Programs are put together from what was before the siblings were: both look at single files. */
static int climb(struct view *p, int wanted)
{
	struct view before = {0};
	int step = STEP_EXACT;

	while (wanted >= 0 ? step < wanted
			   : step < STEP_SIBLINGS || (!is_small(p) && step < STEP_PROGRAMS)) {
		step++;
		if (step == STEP_SIBLINGS)
			view_copy(&before, p);
		if (step == STEP_PROGRAMS) {
			view_free(p);
			*p = before;
			before = (struct view){0};
		}
		if (steps[step].run)
			steps[step].run(p);
	}
	view_free(&before);
	return step;
}

static bool is_at_a_glance(const struct view *p)
{
	return p->n_nodes <= MINE_MAX_NODES && p->n_edges <= MINE_MAX_EDGES;
}

/* Only a small picture is worth it; what was done to the images is undone. */
static bool is_mine(struct view *p, bool is_wanted)
{
	struct view q;

	view_copy(&q, p);
	reduce_mine(&q);
	if (!is_at_a_glance(&q))
		reduce_temporaries(&q);
	if (is_wanted || is_at_a_glance(&q)) {
		view_free(p);
		*p = q;
		return true;
	}
	view_free(&q);
	for (uint32_t i = 0; i < p->things->n_images; i++)
		p->things->images[i].is_passed = false;
	return false;
}

int reduce(struct view *p, int wanted)
{
	int step = STEP_MINE;

	if (wanted >= 0 && wanted < N_LADDER)
		step = climb(p, wanted);
	else if (!is_mine(p, wanted == STEP_MINE))
		step = climb(p, -1);
	view_mark_again(p);
	return step;
}
