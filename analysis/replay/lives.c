/* lives.c - see lives.h. */
#include "lives.h"

#include <stdlib.h>

void lives_begin(struct lives *l, const struct recording *r)
{
	*l = (struct lives){.r = r, .v = xcalloc(r->n_threads + 1, sizeof(*l->v))};
}

/* A pthread_t means something in its own program run only. */
static uint64_t pthread_key(const struct op *op, uint64_t pthread)
{
	return pthread ^ op->thread->image << 48;
}

/* The thread was done something to that the pthread_t means now. */
static void done_to(struct lives *l, struct map *what, const struct op *op, uint64_t pthread)
{
	uint64_t token;

	if (!op->err && map_get(&l->of_pthread, pthread_key(op, pthread), &token))
		map_set(what, token, (uint64_t)(op->thread - l->r->threads));
}

static void take_meaning(struct lives *l, struct life *own, const struct op *op)
{
	switch ((int)op->kind) {
	case OP_THREAD:
		own->token = op->f[THREAD_token].u;
		break;
	case OP_TCREATE:
		if (!op->err)
			map_set(&l->of_pthread, pthread_key(op, op->f[TCREATE_pthread].u),
				op->f[TCREATE_token].u);
		break;
	case OP_TJOIN:
		done_to(l, &l->joined, op, op->f[TJOIN_pthread].u);
		break;
	case OP_TDETACH:
		done_to(l, &l->detached, op, op->f[TDETACH_pthread].u);
		break;
	case OP_TCANCEL:
		done_to(l, &l->cancelled, op, op->f[TCANCEL_pthread].u);
		break;
	case OP_ACQUIRE:
		own->n_acquired++;
		break;
	case OP_TEXIT:
		own->has_exited = true;
		break;
	case OP_EXIT:
		own->has_ended_process = true;
		break;
	default:
		break;
	}
}

void lives_see(struct lives *l, const struct op *op)
{
	struct life *own = &l->v[op->thread - l->r->threads];

	if (!op->is_done)
		return;
	if (!own->n_ops || op->t0 < own->t_begin)
		own->t_begin = op->t0;
	if (!own->n_ops || op->t1 > own->t_last)
		own->t_last = op->t1;
	own->n_ops = op->op_no + 1;
	own->has_execed = op->kind == OP_EXEC;
	take_meaning(l, own, op);
}

void lives_finish(struct lives *l)
{
	for (size_t i = 0; i < l->r->n_threads; i++) {
		struct life *life = &l->v[i];
		uint64_t by;

		if (!life->token)
			continue;
		if (map_get(&l->joined, life->token, &by))
			life->joined_by = &l->r->threads[by];
		life->is_detached = map_get(&l->detached, life->token, &by);
		life->was_cancelled = map_get(&l->cancelled, life->token, &by);
	}
}

const char *lives_how(const struct life *life)
{
	if (life->has_execed)
		return "exec";
	if (life->has_ended_process)
		return "process";
	if (life->has_exited)
		return "exit";
	if (life->was_cancelled)
		return "cancel";
	return life->joined_by ? "joined" : NULL;
}

void lives_free(struct lives *l)
{
	free(l->v);
	map_free(&l->of_pthread);
	map_free(&l->joined);
	map_free(&l->detached);
	map_free(&l->cancelled);
}
