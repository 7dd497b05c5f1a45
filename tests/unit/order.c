/*
 * order.c - random programs of tasks that are made, wait for each other and end: what order.c says
 * of every two ops is what following each arrow says; and many tasks need as few chains as run at a
 * time.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/order/order.h"

enum { TASKS = 60, OPS = 400 };

/* All ops of a program, in the order in which they are told, and by brute force what is before
 * each. */
static struct op {
	uint32_t task;
	uint64_t no;
	bool before[OPS];
} ops[OPS];
static size_t n_ops;

static struct task {
	uint64_t n_ops;
	size_t last; /* in ops */
	bool is_over;
} tasks[TASKS];
static size_t n_tasks;

static unsigned int seed;

static unsigned int chance(unsigned int n)
{
	return (unsigned int)rand_r(&seed) % n;
}

static void after(size_t op, size_t other)
{
	for (size_t i = 0; i < n_ops; i++)
		ops[op].before[i] |= ops[other].before[i];
}

/* The task makes one more op. */
static size_t step(uint32_t task)
{
	struct task *t = &tasks[task];
	size_t op = n_ops++;

	ops[op] = (struct op){.task = task, .no = t->n_ops};
	ops[op].before[op] = true;
	if (t->n_ops++)
		after(op, t->last);
	t->last = op;
	return op;
}

static void begin(struct order *o, uint32_t creator)
{
	size_t made_by = step(creator), first;
	uint32_t task = order_begin(o, creator, ops[made_by].no);

	assert(task == n_tasks);
	tasks[n_tasks++] = (struct task){0};
	first = step(task);
	after(first, made_by);
}

static void end(struct order *o, uint32_t task)
{
	tasks[task].is_over = true;
	order_end(o, task, tasks[task].n_ops);
}

/* For its last op, as wait does, or for one that went on since, as for a lock. */
static void join(struct order *o, uint32_t task)
{
	size_t from = chance((unsigned int)n_ops), op;

	if (chance(2))
		from = tasks[ops[from].task].last;
	if (ops[from].task == task)
		return;
	op = step(task);
	after(op, from);
	order_join(o, task, ops[op].no, ops[from].task, ops[from].no);
}

static void compare(const struct order *o)
{
	for (size_t a = 0; a < n_ops; a++)
		for (size_t b = 0; b < n_ops; b++) {
			bool is =
				order_is_before(o, ops[a].task, ops[a].no, ops[b].task, ops[b].no);

			if (is != ops[b].before[a])
				fprintf(stderr, "seed %u: %u.%lu before %u.%lu: %d\n", seed,
					ops[a].task, (unsigned long)ops[a].no, ops[b].task,
					(unsigned long)ops[b].no, is);
			assert(is == ops[b].before[a]);
		}
}

static void random_program(unsigned int number)
{
	struct order o = {0};

	seed = number;
	n_ops = n_tasks = 0;
	assert(order_begin(&o, ORDER_NONE, 0) == 0);
	tasks[n_tasks++] = (struct task){0};
	step(0);
	while (n_ops < OPS - 3) {
		uint32_t task = chance((unsigned int)n_tasks);

		if (tasks[task].is_over)
			continue;
		switch (chance(8)) {
		case 0:
		case 1:
			if (n_tasks < TASKS)
				begin(&o, task);
			break;
		case 2:
			if (task)
				end(&o, task);
			break;
		case 3:
		case 4:
			join(&o, task);
			break;
		default:
			step(task);
			break;
		}
	}
	compare(&o);
	order_free(&o);
}

/* Two at a time, each waited for: three chains, however many there were. */
static void many_tasks(void)
{
	struct order o = {0};
	uint32_t root = order_begin(&o, ORDER_NONE, 0), last[2] = {root, root};
	uint64_t op = 0;

	for (unsigned int i = 0; i < 100000; i++) {
		if (last[i % 2] != root)
			order_join(&o, root, op++, last[i % 2], 9);
		last[i % 2] = order_begin(&o, root, op++);
		order_end(&o, last[i % 2], 10);
	}
	assert(o.n_tasks == 100001);
	assert(o.n_chains == 3);
	assert(order_is_before(&o, 1, 9, root, op));
	assert(!order_is_before(&o, last[0], 0, last[1], 9));
	order_free(&o);
}

/* Nobody waits for the first: the second's ops do not follow it, whatever its number. */
static void unwaited(void)
{
	struct order o = {0};
	uint32_t root = order_begin(&o, ORDER_NONE, 0), first = order_begin(&o, root, 0), second;

	order_end(&o, first, 5);
	second = order_begin(&o, root, 1);
	assert(!order_is_before(&o, first, 0, second, 3));
	assert(!order_is_before(&o, first, 4, root, 100));
	assert(order_is_before(&o, root, 0, first, 0));
	assert(!order_is_before(&o, root, 1, first, 4));
	order_free(&o);
}

int main(void)
{
	unwaited();
	many_tasks();
	for (unsigned int i = 1; i <= 300; i++)
		random_program(i);
	return 0;
}
