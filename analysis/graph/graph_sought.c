/*
 * graph_sought.c - names of the user's that were looked for, and were there or not.
 *
 * What a program only asks for, and finds or not, moves nothing, so that no edge tells of it; and yet it may go on
 * in another way.
 */
#include "graph_state.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "packages/owner.h"

/* The answer to the op was that the file is there, or that it is not. */
static bool is_answered(const struct op *op)
{
	switch ((int)op->kind) {
	case OP_OPEN:
		return op->err ? true : !(op->f[OPEN_flags].u & O_CREAT);
	case OP_STAT:
	case OP_ACCESS:
	case OP_TOUCH:
		return true;
	default:
		return false;
	}
}

void graph_sought(const struct moment *m, uint32_t path)
{
	struct graph *g = m->g;
	size_t n = g->n_seen;

	if (path == NO_PATH || !m->image || !is_answered(m->op) ||
	    (m->op->err && m->op->err != ENOENT && m->op->err != ENOTDIR))
		return;
	if (path >= n) {
		g->n_seen = 2 * ((size_t)path + 1);
		g->is_seen = xrealloc(g->is_seen, g->n_seen);
		memset(g->is_seen + n, 0, g->n_seen - n);
	}
	if (g->is_seen[path])
		return;
	g->is_seen[path] = true;
	if (owner_is_system(model_str(&g->model, path)))
		return;
	GROW(g->sought, g->n_sought);
	g->sought[g->n_sought++] =
		(struct graph_sought){path, (uint32_t)m->image->id, m->cause.t, !m->op->err};
}
