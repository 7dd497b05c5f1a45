/*
 * reduce_helpers.c - the step that leaves out helpers: programs that had nothing of the user's, and
 * whose output went to those that ran them, by pipes, as in $(uname -m), or by temporary files elsewhere than
 * where the command works, which may also have been their instructions.
 *
 * All processes are taken for helpers; then those go from the set that touched a file of the user's,
 * ran one that is no helper, or were heard by one that did not run them, until none goes.
 */
#include "reduce.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "label.h"

#define KINDS_RUN (KIND_BIT(EDGE_FORK) | KIND_BIT(EDGE_EXEC) | KIND_BIT(EDGE_THEN))

struct helpers {
	const struct view *p;
	struct view_sides sides;
	bool *is_helper; /* by node; of pipes: no other process wrote to it; of temporary files: nor read it */
};

static bool is_between(const struct view *p, uint32_t i)
{
	return p->nodes[i].role == ROLE_BETWEEN;
}

bool reduce_is_aside(const struct view *p, uint32_t i)
{
	struct str cwd = p->things->cwd, path;

	if (p->nodes[i].role != ROLE_TEMPORARY || !cwd.bytes)
		return false;
	path = p->things->objects[p->nodes[i].thing].path;
	return path.bytes && !(path.len > cwd.len && !memcmp(path.bytes, cwd.bytes, cwd.len) &&
			       path.bytes[cwd.len] == '/');
}

/* i was run by `by`, or by one that was. */
static bool is_run_by(const struct helpers *h, uint32_t i, uint32_t by)
{
	for (uint32_t steps = 0; steps < h->p->n_nodes; steps++) {
		uint32_t parent = VIEW_NONE;

		for (uint32_t k = h->sides.in_at[i]; k < h->sides.in_at[i + 1]; k++) {
			const struct view_edge *e = &h->p->edges[h->sides.in[k]];

			if (e->kinds & KINDS_RUN && e->src < i)
				parent = e->src;
		}
		if (parent == by)
			return true;
		if (parent == VIEW_NONE)
			return false;
		i = parent;
	}
	return false;
}

/* Every process that reads what it wrote there is a helper, or ran it. */
static bool is_heard_by_its_own(const struct helpers *h, uint32_t i, uint32_t pipe)
{
	for (uint32_t k = h->sides.out_at[pipe]; k < h->sides.out_at[pipe + 1]; k++) {
		uint32_t reader = h->p->edges[h->sides.out[k]].dst;

		if (reader != i && !h->is_helper[reader] && !is_run_by(h, i, reader))
			return false;
	}
	return true;
}

static bool stays(const struct helpers *h, uint32_t i)
{
	const struct view *p = h->p;

	for (uint32_t k = h->sides.in_at[i]; k < h->sides.in_at[i + 1]; k++) {
		uint32_t src = p->edges[h->sides.in[k]].src;

		if (p->nodes[src].role != ROLE_PROCESS && !VIEW_IS_PACKAGE(&p->nodes[src]) &&
		    !((is_between(p, src) || reduce_is_aside(p, src)) && h->is_helper[src]))
			return false;
	}
	for (uint32_t k = h->sides.out_at[i]; k < h->sides.out_at[i + 1]; k++) {
		uint32_t dst = p->edges[h->sides.out[k]].dst;
		bool is_process = p->nodes[dst].role == ROLE_PROCESS;

		if (is_process || reduce_is_aside(p, dst)
			    ? !h->is_helper[dst]
			    : !is_between(p, dst) || !is_heard_by_its_own(h, i, dst))
			return false;
	}
	return true;
}

/* Nobody but helpers wrote to it. */
static bool pipe_stays(const struct helpers *h, uint32_t i)
{
	for (uint32_t k = h->sides.in_at[i]; k < h->sides.in_at[i + 1]; k++)
		if (!h->is_helper[h->p->edges[h->sides.in[k]].src])
			return false;
	return h->sides.in_at[i] < h->sides.in_at[i + 1];
}

/* Process i is a helper, or ran all helpers that used the file. */
static bool is_party(const struct helpers *h, uint32_t i, uint32_t file)
{
	const struct view_sides *s = &h->sides;

	if (h->is_helper[i])
		return true;
	for (uint32_t k = s->in_at[file]; k < s->in_at[file + 1]; k++) {
		uint32_t other = h->p->edges[s->in[k]].src;

		if (h->is_helper[other] && !is_run_by(h, other, i))
			return false;
	}
	for (uint32_t k = s->out_at[file]; k < s->out_at[file + 1]; k++) {
		uint32_t other = h->p->edges[s->out[k]].dst;

		if (h->is_helper[other] && !is_run_by(h, other, i))
			return false;
	}
	return true;
}

/* Helpers used it, and else only those that ran them. */
static bool file_stays(const struct helpers *h, uint32_t file)
{
	const struct view_sides *s = &h->sides;
	bool has_helper = false;

	for (uint32_t k = s->in_at[file]; k < s->in_at[file + 1]; k++) {
		uint32_t i = h->p->edges[s->in[k]].src;

		has_helper |= h->is_helper[i];
		if (!is_party(h, i, file))
			return false;
	}
	for (uint32_t k = s->out_at[file]; k < s->out_at[file + 1]; k++) {
		uint32_t i = h->p->edges[s->out[k]].dst;

		has_helper |= h->is_helper[i];
		if (!is_party(h, i, file))
			return false;
	}
	return has_helper;
}

static bool node_stays(const struct helpers *h, uint32_t i)
{
	if (reduce_is_aside(h->p, i))
		return file_stays(h, i);
	return is_between(h->p, i) ? pipe_stays(h, i) : stays(h, i);
}

static void find(struct helpers *h)
{
	const struct view *p = h->p;
	bool has_shrunk = true;

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		const struct view_node *n = &p->nodes[i];
		bool is_process = n->role == ROLE_PROCESS;

		h->is_helper[i] = (is_process || is_between(p, i) || reduce_is_aside(p, i)) &&
				  !n->is_asked_for &&
				  !(is_process && (p->things->images[n->thing].is_first ||
						   p->things->images[n->thing].n_gaps));
	}
	while (has_shrunk) {
		has_shrunk = false;
		for (uint32_t i = 0; i < p->n_nodes; i++)
			if (h->is_helper[i] && !node_stays(h, i)) {
				h->is_helper[i] = false;
				has_shrunk = true;
			}
	}
}

/* Their programs, each once. */
static void note(struct view *p, const struct helpers *h)
{
	struct strings names = {0};
	char text[160] = "";
	size_t n = 0, shown = 0;

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		const struct view_image *image = &p->things->images[p->nodes[i].thing];

		if (!h->is_helper[i] || p->nodes[i].role != ROLE_PROCESS)
			continue;
		n++;
		if (!image->is_forked)
			strings_add(&names, label_base(reduce_program(image)));
	}
	for (; shown < names.n && strlen(text) + names.v[shown].len + 3 < sizeof(text); shown++)
		sprintf(text + strlen(text), "%s%.*s", shown ? ", " : "", (int)names.v[shown].len,
			names.v[shown].bytes);
	if (n)
		view_note(p, STEP_MINE,
			  "%zu processes left out that had to do with no file of yours: %s%s", n,
			  text, shown < names.n ? " ..." : "");
	strings_free(&names);
}

void reduce_helpers(struct view *p)
{
	struct helpers h = {.p = p, .is_helper = xcalloc(p->n_nodes + 1, sizeof(bool))};
	uint32_t *into = xmalloc((p->n_nodes + 1) * sizeof(*into));

	view_sides_of(&h.sides, p);
	find(&h);
	note(p, &h);
	for (uint32_t i = 0; i < p->n_nodes; i++)
		into[i] = h.is_helper[i] ? VIEW_NONE : i;
	view_sides_end(&h.sides);
	view_fold(p, into);
	free(h.is_helper);
	free(into);
}
