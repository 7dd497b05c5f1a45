/* lifecycle_thread.c - threads of the present image of a process: how they begin and end. */
#include "lifecycle_parts.h"

void life_add_thread(struct process *task, const struct op *op, int64_t t)
{
	GROW(task->threads, task->n_threads);
	task->threads[task->n_threads++] = (struct life_thread){.serial = op->thread->serial,
								.tid = op->thread->tid,
								.t_start = t,
								.t_last = t,
								.t_end = -1,
								.has_begun = true};
}

void life_on_tcreate(struct life *l, const struct op *op, struct process *task)
{
	(void)l;
	if (op->err)
		return;
	for (size_t i = 0; i < task->n_threads; i++)
		if (task->threads[i].token == op->f[TCREATE_token].u) {
			task->threads[i].pthread = op->f[TCREATE_pthread].u;
			return;
		}
	GROW(task->threads, task->n_threads);
	task->threads[task->n_threads++] = (struct life_thread){.serial = NO_THREAD,
								.token = op->f[TCREATE_token].u,
								.pthread = op->f[TCREATE_pthread].u,
								.t_start = -1,
								.t_end = -1};
}

/* Any op of a thread that is new; its TCREATE was before, or will come. */
static struct life_thread *begin_thread(struct life *l, const struct op *op, struct process *task)
{
	uint64_t token = op->kind == OP_THREAD ? op->f[THREAD_token].u : 0;
	struct life_thread *t = NULL;

	for (size_t i = 0; token && i < task->n_threads; i++)
		if (task->threads[i].token == token && !task->threads[i].has_begun)
			t = &task->threads[i];
	if (!t) {
		life_add_thread(task, op, l->now);
		t = &task->threads[task->n_threads - 1];
		t->token = token;
	}
	t->has_begun = true;
	t->serial = op->thread->serial;
	t->tid = op->thread->tid;
	t->t_start = t->t_last = l->now;
	if (t->serial)
		life_tell(l, LIFE_THREAD_START, 0, task, t, "first operation");
	return t;
}

void life_on_tjoin(struct life *l, const struct op *op, struct process *task)
{
	if (op->err)
		return;
	for (size_t i = task->n_threads; i-- > 0;)
		if (task->threads[i].token && task->threads[i].pthread == op->f[TJOIN_pthread].u) {
			life_end_thread(l, task, &task->threads[i], "it was joined");
			return;
		}
}

void life_on_texit(struct life *l, const struct op *op, struct process *task)
{
	struct life_thread *t = task_thread(task, op->thread->serial);

	if (!t)
		return;
	t->is_ending = true;
	life_settle(l, task, op->thread->serial, false);
}

struct life_thread *life_find_thread(struct life *l, const struct op *op, struct process *task,
				     size_t key)
{
	struct life_thread *t = task_thread(task, op->thread->serial);

	while (l->n_places <= key) {
		GROW(l->place_of_thread, l->n_places);
		l->place_of_thread[l->n_places++] = 0;
	}
	if (!t)
		t = begin_thread(l, op, task);
	l->place_of_thread[key] = (uint32_t)(t - task->threads);
	return t;
}
