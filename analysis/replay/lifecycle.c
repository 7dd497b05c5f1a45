/* lifecycle.c - see lifecycle.h: the state machine, and time. */
#include "lifecycle_parts.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *life_state_name(enum life_state s)
{
	static const char *const names[] = {"none", "init", "running", "exiting", "end"};

	return names[s];
}

void life_defect(struct life *l, const char *format, ...)
{
	va_list ap;

	if (l->n_defects++)
		return;
	va_start(ap, format);
	vsnprintf(l->defect, sizeof(l->defect), format, ap);
	va_end(ap);
}

void life_tell(struct life *l, enum life_event_kind kind, uint32_t flags, struct process *task,
	       const struct life_thread *thread, const char *evidence)
{
	struct life_event e = {.kind = kind,
			       .flags = flags,
			       .t = l->now,
			       .task = task,
			       .thread = thread,
			       .previous = l->current,
			       .previous_tid = l->current_tid,
			       .evidence = evidence};

	if (l->listener && !task->is_launcher)
		l->listener(l->arg, &e);
}

static bool may_enter(enum life_state from, enum life_state to)
{
	static const bool table[][LIFE_END + 1] = {
		[LIFE_NONE] = {[LIFE_INIT] = true, [LIFE_RUNNING] = true},
		[LIFE_INIT] = {[LIFE_RUNNING] = true, [LIFE_NONE] = true},
		[LIFE_RUNNING] = {[LIFE_RUNNING] = true, [LIFE_EXITING] = true, [LIFE_END] = true},
		[LIFE_EXITING] = {[LIFE_RUNNING] = true, [LIFE_END] = true},
		[LIFE_END] = {false},
	};

	return table[from][to];
}

/* The only place where a state changes.  False: that cannot be, and is not. */
bool life_enter(struct life *l, struct process *task, enum life_state to, const char *evidence)
{
	if (!may_enter(task->state, to)) {
		life_defect(l, "process %u: %s, but its state is: %s", task->pid, evidence,
			    life_state_name(task->state));
		return false;
	}
	task->state = to;
	return true;
}

/* Entries that are done with make room, once they are more than are left. */
static void drop_settled(struct life *l)
{
	if (l->first_settling <= l->n_settling - l->first_settling)
		return;
	l->n_settling -= l->first_settling;
	memmove(l->settling, l->settling + l->first_settling, l->n_settling * sizeof(*l->settling));
	l->first_settling = 0;
}

void life_settle(struct life *l, struct process *task, uint32_t thread, bool is_replaced)
{
	GROW(l->settling, l->n_settling);
	l->settling[l->n_settling++] = (struct settling){.deadline = l->now + LIFE_SETTLE_NS,
							 .task = task,
							 .image = task->image,
							 .thread = thread,
							 .is_replaced = is_replaced};
}

/* The parent goes on. */
void task_resume_parent(struct process *child)
{
	if (child->suspends_parent && child->birth_parent->n_suspended)
		child->birth_parent->n_suspended--;
	child->suspends_parent = false;
}

void task_suspend_parent(struct process *child)
{
	if (!child->birth_parent || child->suspends_parent)
		return;
	child->suspends_parent = true;
	child->birth_parent->n_suspended++;
}

static void begin_image(struct life *l, struct process *task, uint32_t flags, const char *evidence)
{
	if (task->t_start < 0)
		task->t_start = l->now;
	life_tell(l, LIFE_START, flags, task, NULL, evidence);
}

void life_end_thread(struct life *l, struct process *task, struct life_thread *t,
		     const char *evidence)
{
	if (t->t_end >= 0)
		return;
	t->t_end = l->now;
	if (t->serial && t->has_begun)
		life_tell(l, LIFE_THREAD_FINISH, 0, task, t, evidence);
}

static void end_threads(struct life *l, struct process *task, const char *evidence)
{
	for (size_t i = 0; i < task->n_threads; i++)
		life_end_thread(l, task, &task->threads[i], evidence);
}

/* exec: one thread is left, the space is another one, the parent of a vfork goes on. */
void life_end_image(struct life *l, struct process *task, uint32_t flags, const char *evidence)
{
	end_threads(l, task, evidence);
	life_tell(l, LIFE_FINISH, LIFE_BY_EXEC | flags, task, NULL, evidence);
	free(task->threads);
	task->threads = NULL;
	task->n_threads = 0;
	task->n_suspended = 0;
	task->exec = NULL;
	task->shares_space = false;
	task->space = ++l->n_spaces;
	task_resume_parent(task);
}

void life_next_image(struct life *l, struct process *task, struct program *program, uint32_t flags,
		     const char *evidence)
{
	task_set_program(task, program);
	begin_image(l, task, LIFE_BY_EXEC | flags, evidence);
}

/* A program that never tells anything itself. */
static void pass_to_unseen(struct life *l, struct process *task, struct program *program,
			   const char *evidence)
{
	life_end_image(l, task, LIFE_AT_END, evidence);
	task->is_recorded = false;
	task->image = 0;
	life_next_image(l, task, program_share(program), LIFE_AT_END, evidence);
}

void life_start(struct life *l, struct process *task, uint32_t flags, const char *evidence)
{
	if (!life_enter(l, task, LIFE_RUNNING, evidence))
		return;
	if (!task->shares_space)
		task->space = ++l->n_spaces;
	begin_image(l, task, task->made_by | flags, evidence);
}

/* The child in which libc runs the program of a SPAWN; false: the launcher's is no part of all
 * this. */
bool life_start_spawned(struct life *l, struct process *task, uint32_t flags, const char *evidence)
{
	if (task->is_exec_only)
		return false;
	task->shares_space = true;
	if (task->birth_parent)
		task->space = task->birth_parent->space;
	life_start(l, task, flags, evidence);
	return true;
}

/* A process that never recorded itself is described by its maker. */
static void start_unseen(struct life *l, struct process *task)
{
	static const char spawned[] = "it was spawned, and never operated";
	struct birth *b = task->exec;

	if (!b) {
		life_start(l, task, LIFE_AT_END, "it was made, and never operated");
	} else if (life_start_spawned(l, task, LIFE_AT_END, spawned)) {
		pass_to_unseen(l, task, b->program, spawned);
	} else {
		task_set_program(task, program_share(b->program));
		life_start(l, task, LIFE_AT_END, spawned);
	}
	task->exec = NULL;
}

static void orphan(struct life *l, struct process *parent)
{
	for (size_t i = 0; i < parent->n_children; i++) {
		struct process *child = parent->children[i];

		if (child->parent != parent || child->is_reaped)
			continue;
		child->parent = l->launcher;
		child->ppid = l->launcher ? l->launcher->pid : 1;
	}
}

void life_end_task(struct life *l, struct process *task, uint32_t flags, const char *evidence)
{
	bool has_said_so = task->state == LIFE_EXITING;
	int64_t t = has_said_so ? task->t_last : l->now;

	if (task->state == LIFE_END)
		return;
	if (task->state == LIFE_INIT)
		start_unseen(l, task);
	else if (task->exec && !has_said_so)
		pass_to_unseen(l, task, task->exec->program, "it was executed, and never operated");
	end_threads(l, task, evidence);
	task_resume_parent(task);
	task->t_end = t;
	if (!life_enter(l, task, LIFE_END, evidence))
		return;
	life_tell(l, LIFE_FINISH, flags, task, NULL, evidence);
	free(task->threads);
	task->threads = NULL;
	task->n_threads = 0;
	task->shares_space = false;
	orphan(l, task);
}

static void settled(struct life *l, const struct settling *s)
{
	struct process *task = s->task;
	struct life_thread *thread;

	if (s->is_replaced) {
		life_end_task(l, task, LIFE_UNSEEN, "its pid was given to another process");
		task->is_reaped = true;
		return;
	}
	if (s->thread != NO_THREAD) {
		thread = s->image == task->image ? task_thread(task, s->thread) : NULL;
		if (!thread || thread->t_end >= 0)
			return;
		if (thread->t_last + LIFE_SETTLE_NS > l->now)
			life_settle(l, task, s->thread, false);
		else
			life_end_thread(l, task, thread, "it said so, and did nothing more");
		return;
	}
	if (task->state != LIFE_EXITING || task->may_return)
		return;
	if (task->t_last + LIFE_SETTLE_NS > l->now)
		life_settle(l, task, NO_THREAD, false);
	else
		life_end_task(l, task, 0, "it said so, and did nothing more");
}

void life_time(struct life *l, int64_t t)
{
	while (l->first_settling < l->n_settling && l->settling[l->first_settling].deadline <= t) {
		struct settling s = l->settling[l->first_settling++];

		if (s.deadline > l->now)
			l->now = s.deadline;
		settled(l, &s);
	}
	drop_settled(l);
	if (t > l->now && t != INT64_MAX)
		l->now = t;
}

void life_finish_all(struct life *l)
{
	life_time(l, INT64_MAX);
}

static uint32_t call_number(const struct recording *r, const char *name)
{
	for (uint32_t i = 1; i < r->dict.n_calls; i++)
		if (str_is(r->dict.calls[i], str_of(name)))
			return i;
	return UINT32_MAX;
}

struct life *life_begin(struct model *m)
{
	struct life *l = xcalloc(1, sizeof(*l));

	l->m = m;
	l->now = INT64_MIN / 2;
	l->calls.system = call_number(m->r, "system");
	l->calls.popen = call_number(m->r, "popen");
	l->calls.io_popen = call_number(m->r, "_IO_popen");
	l->calls.pclose = call_number(m->r, "pclose");
	l->calls.setsid = call_number(m->r, "setsid");
	l->calls.daemon = call_number(m->r, "daemon");
	return l;
}

void life_listen(struct life *l, life_listener *listener, void *arg)
{
	l->listener = listener;
	l->arg = arg;
	l->has_details = true;
}

void life_end(struct life *l)
{
	for (size_t i = 0; i < l->n_tasks; i++) {
		program_drop(l->tasks[i]->program);
		free(l->tasks[i]->threads);
		free(l->tasks[i]->children);
		free(l->tasks[i]->images);
	}
	for (size_t i = 0; i < l->n_births; i++) {
		fdtab_drop(l->births[i]->fds);
		place_drop(l->births[i]->place);
		program_drop(l->births[i]->program);
	}
	free(l->tasks);
	free(l->births);
	free(l->settling);
	free(l->place_of_thread);
	arena_free(&l->arena);
	map_free(&l->birth_of_token);
	map_free(&l->task_of_pid);
	map_free(&l->shell_of_thread);
	map_free(&l->shell_of_fd);
	free(l);
}

const struct process *life_current(const struct life *l, uint32_t *ret_tid)
{
	*ret_tid = l->current_tid;
	return l->current;
}

int64_t life_now(const struct life *l)
{
	return l->now;
}

uint64_t life_defects(const struct life *l, const char **ret_first)
{
	*ret_first = l->defect;
	return l->n_defects;
}
