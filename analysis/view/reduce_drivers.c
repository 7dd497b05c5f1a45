/*
 * reduce_drivers.c - the step that folds what a program had done for it by others of the system, hand in
 * hand, as gcc has by cc1 and as: they gave each other a temporary file or a pipe of nobody else's.
 *
 * Such a program read nothing of the user's itself, and is no shell: who wrote a script wants to see its steps.
 */
#include "reduce.h"

#include <stdlib.h>

#include "label.h"

#define KINDS_RUN (KIND_BIT(EDGE_FORK) | KIND_BIT(EDGE_EXEC) | KIND_BIT(EDGE_THEN))

struct drivers {
	struct view *p;
	struct view_sides sides;
	uint32_t *into;
	uint32_t *family, n_family; /* of the one that is looked at: it, and all that it ran */
	bool *is_family;	    /* by node */
	uint32_t n_folded, n_files;
};

static const struct view_image *image_of(const struct drivers *d, uint32_t i)
{
	const struct view_node *node = &d->p->nodes[i];

	return node->role == ROLE_PROCESS ? &d->p->things->images[node->thing] : NULL;
}

static bool is_of_system(const struct view_image *image)
{
	struct str dir;

	return image->exe.bytes && label_is_system(image->exe, &dir);
}

/* Somebody ran it, and it read no file of the user's. */
static bool may_drive(const struct drivers *d, uint32_t i)
{
	const struct view *p = d->p;
	const struct view_image *image = image_of(d, i);
	bool has_parent = false;

	if (!image || image->is_first || image->is_forked || image->n_gaps ||
	    p->nodes[i].is_asked_for || reduce_is_shell(image) || !is_of_system(image))
		return false;
	for (uint32_t k = d->sides.in_at[i]; k < d->sides.in_at[i + 1]; k++) {
		const struct view_node *from = &p->nodes[p->edges[d->sides.in[k]].src];

		has_parent |= from->role == ROLE_PROCESS;
		if (from->role != ROLE_PROCESS && from->role != ROLE_BETWEEN &&
		    !VIEW_IS_PACKAGE(from))
			return false;
	}
	return has_parent;
}

/* False: one of them is worth a look of its own. */
static bool gather(struct drivers *d, uint32_t driver)
{
	const struct view *p = d->p;

	d->n_family = 0;
	d->family[d->n_family++] = driver;
	d->is_family[driver] = true;
	for (uint32_t at = 0; at < d->n_family; at++) {
		uint32_t i = d->family[at];

		for (uint32_t k = d->sides.out_at[i]; k < d->sides.out_at[i + 1]; k++) {
			const struct view_edge *e = &p->edges[d->sides.out[k]];
			const struct view_image *image = image_of(d, e->dst);

			if (!image || !(e->kinds & KINDS_RUN) || d->is_family[e->dst])
				continue;
			if (e->dst < driver || image->n_gaps || p->nodes[e->dst].is_asked_for ||
			    d->into[e->dst] != e->dst ||
			    (!image->is_forked && !is_of_system(image)))
				return false;
			d->is_family[e->dst] = true;
			d->family[d->n_family++] = e->dst;
		}
	}
	return true;
}

/* All that use it are of the family, and one of them gave it another. */
static bool is_own(const struct drivers *d, uint32_t i)
{
	const struct view *p = d->p;
	uint32_t writer = VIEW_NONE, reader = VIEW_NONE;

	if (p->nodes[i].role != ROLE_TEMPORARY && p->nodes[i].role != ROLE_BETWEEN)
		return false;
	for (uint32_t k = d->sides.in_at[i]; k < d->sides.in_at[i + 1]; k++) {
		writer = p->edges[d->sides.in[k]].src;
		if (!d->is_family[writer])
			return false;
	}
	for (uint32_t k = d->sides.out_at[i]; k < d->sides.out_at[i + 1]; k++) {
		uint32_t dst = p->edges[d->sides.out[k]].dst;

		if (!d->is_family[dst])
			return false;
		if (dst != writer)
			reader = dst;
	}
	return writer != VIEW_NONE && reader != VIEW_NONE && !p->nodes[i].is_asked_for;
}

/* Files and pipes of the family alone go the same way; how many. */
static uint32_t take_own(struct drivers *d, uint32_t driver, bool is_for_good)
{
	uint32_t n = 0;

	for (uint32_t at = 0; at < d->n_family; at++) {
		uint32_t i = d->family[at];

		for (uint32_t k = d->sides.out_at[i]; k < d->sides.out_at[i + 1]; k++) {
			uint32_t file = d->p->edges[d->sides.out[k]].dst;

			if (d->into[file] != file || !is_own(d, file))
				continue;
			n++;
			if (is_for_good)
				d->into[file] = driver;
		}
	}
	return n;
}

/* The last program of a process is what it is: R is begun by a script. */
static void fold(struct drivers *d, uint32_t i, uint32_t driver)
{
	struct view_things *t = d->p->things;
	struct view_image *image = &t->images[d->p->nodes[i].thing];
	uint32_t *shown = &d->p->nodes[driver].thing;

	d->into[i] = driver;
	d->n_folded += !image->is_forked;
	if (image->process == t->images[*shown].process && !image->is_forked) {
		t->images[*shown].is_passed = true;
		*shown = d->p->nodes[i].thing;
	} else {
		image->is_passed = true;
	}
}

static void look_at(struct drivers *d, uint32_t i)
{
	if (d->into[i] != i || !may_drive(d, i))
		return;
	if (gather(d, i) && take_own(d, i, false)) {
		d->n_files += take_own(d, i, true);
		for (uint32_t at = 1; at < d->n_family; at++)
			fold(d, d->family[at], i);
	}
	for (uint32_t at = 0; at < d->n_family; at++)
		d->is_family[d->family[at]] = false;
}

/* From the first to the last: what ran the others came first. */
void reduce_drivers(struct view *p)
{
	struct drivers d = {.p = p,
			    .into = xmalloc((p->n_nodes + 1) * sizeof(*d.into)),
			    .family = xmalloc((p->n_nodes + 1) * sizeof(*d.family)),
			    .is_family = xcalloc(p->n_nodes + 1, sizeof(bool))};

	view_sides_of(&d.sides, p);
	for (uint32_t i = 0; i < p->n_nodes; i++)
		d.into[i] = i;
	for (uint32_t i = 0; i < p->n_nodes; i++)
		look_at(&d, i);
	view_sides_end(&d.sides);
	if (d.n_folded)
		view_note(p, STEP_MINE,
			  "%u processes and %u temporary files and pipes between them folded into "
			  "the programs that ran them",
			  d.n_folded, d.n_files);
	view_fold(p, d.into);
	free(d.into);
	free(d.family);
	free(d.is_family);
}
