/* order.c - see order.h. */
#include "order.h"

#include <stdlib.h>

#include "base/util.h"

static const struct order_steps *steps_of(const struct order *o, uint32_t chain, uint32_t other)
{
	const struct order_chain *c = &o->chains[chain];

	return other < c->n_known ? &c->known[other] : NULL;
}

/* The last step that a task made not after position `at`; NULL: it has learned nothing itself. */
static const struct order_step *last_step(const struct order_steps *steps, uint64_t base,
					  uint64_t at)
{
	size_t low = 0, high = steps ? steps->n : 0;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (steps->v[middle].at <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low && steps->v[low - 1].at >= base ? &steps->v[low - 1] : NULL;
}

/* How far a task has seen a chain at one of its ops: the positions below that; 0: nothing of it. */
static uint64_t seen(const struct order *o, uint32_t task, uint64_t op, uint32_t chain)
{
	while (task != ORDER_NONE) {
		const struct order_task *t = &o->tasks[task];
		const struct order_step *step;

		if (t->chain == chain)
			return t->base + op + 1;
		step = last_step(steps_of(o, t->chain, chain), t->base, t->base + op);
		if (step)
			return step->seen;
		op = t->creator_op;
		task = t->creator;
	}
	return 0;
}

/* One whose last task was over, for the creator to see, before it made this one. */
static uint32_t take_chain(struct order *o, uint32_t creator, uint64_t creator_op)
{
	for (uint32_t i = 0; i < o->n_chains; i++)
		if (o->chains[i].is_free && seen(o, creator, creator_op, i) >= o->chains[i].next)
			return i;
	GROW(o->chains, o->n_chains);
	o->chains[o->n_chains] = (struct order_chain){0};
	return (uint32_t)o->n_chains++;
}

uint32_t order_begin(struct order *o, uint32_t creator, uint64_t creator_op)
{
	uint32_t chain = take_chain(o, creator, creator_op);

	o->chains[chain].is_free = false;
	GROW(o->tasks, o->n_tasks);
	o->tasks[o->n_tasks] =
		(struct order_task){chain, creator, creator_op, o->chains[chain].next};
	return (uint32_t)o->n_tasks++;
}

void order_end(struct order *o, uint32_t task, uint64_t n_ops)
{
	struct order_chain *c = &o->chains[o->tasks[task].chain];

	c->next = o->tasks[task].base + n_ops;
	c->is_free = true;
}

static void learn(struct order *o, uint32_t chain, uint64_t at, uint32_t other, uint64_t upto)
{
	struct order_chain *c = &o->chains[chain];
	struct order_steps *steps;

	if (other >= c->n_known) {
		c->known = xrealloc(c->known, o->n_chains * sizeof(*c->known));
		for (; c->n_known < o->n_chains; c->n_known++)
			c->known[c->n_known] = (struct order_steps){0};
	}
	steps = &c->known[other];
	if (steps->n && steps->v[steps->n - 1].at == at) {
		steps->v[steps->n - 1].seen = upto;
		return;
	}
	GROW(steps->v, steps->n);
	steps->v[steps->n++] = (struct order_step){at, upto};
	o->n_steps++;
}

void order_join(struct order *o, uint32_t task, uint64_t op, uint32_t from, uint64_t from_op)
{
	const struct order_task *t = &o->tasks[task];

	for (uint32_t i = 0; i < o->n_chains; i++) {
		uint64_t news = i == t->chain ? 0 : seen(o, from, from_op, i);

		if (news > seen(o, task, op, i))
			learn(o, t->chain, t->base + op, i, news);
	}
}

bool order_is_before(const struct order *o, uint32_t a, uint64_t a_op, uint32_t b, uint64_t b_op)
{
	const struct order_task *t = &o->tasks[a];

	return seen(o, b, b_op, t->chain) > t->base + a_op;
}

void order_free(struct order *o)
{
	for (size_t i = 0; i < o->n_chains; i++) {
		for (size_t k = 0; k < o->chains[i].n_known; k++)
			free(o->chains[i].known[k].v);
		free(o->chains[i].known);
	}
	free(o->chains);
	free(o->tasks);
	*o = (struct order){0};
}
