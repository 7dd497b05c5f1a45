/* thread_summary.c - see thread_summary.h. */
#include "thread_summary.h"
#include "listeners.h"

#include <stdlib.h>

void thread_summary_begin(struct thread_summaries *all, const struct recording *r)
{
	*all = (struct thread_summaries){.r = r, .v = xcalloc(r->n_threads + 1, sizeof(*all->v))};
}

/* A pthread_t means something in its own program run only. */
static uint64_t pthread_key(const struct op *op, uint64_t pthread)
{
	return pthread ^ op->thread->image << 48;
}

/* The thread was done something to that the pthread_t means now. */
static void done_to(struct thread_summaries *all, struct map *what, const struct op *op,
		    uint64_t pthread)
{
	uint64_t token;

	if (!op->err && map_get(&all->of_pthread, pthread_key(op, pthread), &token))
		map_set(what, token, (uint64_t)(op->thread - all->r->threads));
}

static void take_meaning(struct thread_summaries *all, struct thread_summary *own,
			 const struct op *op)
{
	switch (op->kind) {
	case OP_THREAD:
		own->token = op->f[THREAD_token].u;
		break;
	case OP_TCREATE:
		if (!op->err)
			map_set(&all->of_pthread, pthread_key(op, op->f[TCREATE_pthread].u),
				op->f[TCREATE_token].u);
		break;
	case OP_TJOIN:
		done_to(all, &all->joined, op, op->f[TJOIN_pthread].u);
		break;
	case OP_TDETACH:
		done_to(all, &all->detached, op, op->f[TDETACH_pthread].u);
		break;
	case OP_TCANCEL:
		done_to(all, &all->cancelled, op, op->f[TCANCEL_pthread].u);
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
	case THREADS_IGNORES:
		break;
	}
}

void thread_summary_see(struct thread_summaries *all, const struct op *op)
{
	struct thread_summary *own = &all->v[op->thread - all->r->threads];

	if (!op->is_done)
		return;
	if (!own->n_ops || op->t0 < own->t_begin)
		own->t_begin = op->t0;
	if (!own->n_ops || op->t1 > own->t_last)
		own->t_last = op->t1;
	own->n_ops = op->op_no + 1;
	own->has_execed = op->kind == OP_EXEC;
	take_meaning(all, own, op);
}

void thread_summary_finish(struct thread_summaries *all)
{
	for (size_t i = 0; i < all->r->n_threads; i++) {
		struct thread_summary *s = &all->v[i];
		uint64_t by;

		if (!s->token)
			continue;
		if (map_get(&all->joined, s->token, &by))
			s->joined_by = &all->r->threads[by];
		s->is_detached = map_get(&all->detached, s->token, &by);
		s->was_cancelled = map_get(&all->cancelled, s->token, &by);
	}
}

const char *thread_summary_how(const struct thread_summary *s)
{
	if (s->has_execed)
		return "exec";
	if (s->has_ended_process)
		return "process";
	if (s->has_exited)
		return "exit";
	if (s->was_cancelled)
		return "cancel";
	return s->joined_by ? "joined" : NULL;
}

void thread_summary_free(struct thread_summaries *all)
{
	free(all->v);
	map_free(&all->of_pthread);
	map_free(&all->joined);
	map_free(&all->detached);
	map_free(&all->cancelled);
}
