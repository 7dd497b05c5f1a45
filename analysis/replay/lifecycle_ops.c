/* lifecycle_ops.c - what each kind of op says of processes and threads. */
#include "lifecycle_parts.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "listeners.h"

static void join_namespace(struct life *l, struct process *child, uint32_t pid)
{
	/* Its own number is another one: its children's are of its own namespace. */
	if (child->pid != pid && child->ns == namespace_of_children(child->birth_parent))
		task_begin_namespace(l, child, pid);
}

static struct process *child_of_fork(struct life *l, struct process *parent, const struct birth *b,
				     int64_t pid)
{
	struct process *known = b->child;

	if (!known && pid > 0) { /* a child without a token, which came before its FORK */
		known = task_latest(l, parent->ns, (uint64_t)pid);
		if (known && (known->is_announced || known->state == LIFE_END))
			known = NULL;
	}
	if (!known)
		return task_new(l, parent, pid > 0 ? (uint32_t)pid : 0);
	if (pid > 0 && known->pid != (uint32_t)pid) {
		uint32_t own = known->pid;

		task_name(l, known, parent->ns, (uint32_t)pid);
		if (own)
			join_namespace(l, known, own);
	}
	return known;
}

static void take_parent(struct process *child, struct process *parent)
{
	child->parent = parent;
	if (parent)
		child->ppid = parent->pid;
}

/* A child or a program is announced; the model adds what it inherits. */
static struct birth *announce(struct life *l, const struct op *op, uint64_t token)
{
	struct birth *b = birth_new(l, token);

	b->kind = (uint8_t)op->kind;
	b->image = image_number(l->m, l->image);
	b->t = op->t0;
	l->m->birth = b;
	return b;
}

static void announce_program(struct life *l, struct birth *b, int64_t dirfd, struct str path,
			     struct strv argv)
{
	program_drop(b->program);
	b->program = program_new(l->m, model_path(l->m, l->image, dirfd, path), argv);
}

void life_on_fork(struct life *l, const struct op *op, struct process *parent)
{
	uint64_t flags = op->f[FORK_flags].u;
	struct birth *b = birth_of(l, op->f[FORK_token].u);

	if (flags & CLONE_THREAD)
		return;
	if (op->err) { /* daemon() tells of its child before there is one */
		if (b && b->child && b->child->state == LIFE_INIT)
			life_enter(l, b->child, LIFE_NONE, "fork failed");
		return;
	}
	b = announce(l, op, op->f[FORK_token].u);
	b->child = child_of_fork(l, parent, b, op->ret);
	b->child->birth = b;
	b->child->is_announced = true;
	b->child->made_by = flags & CLONE_VM ? LIFE_BY_VFORK : LIFE_BY_FORK;
	if (b->child->state != LIFE_INIT && b->child->state != LIFE_NONE) {
		task_resume_parent(b->child); /* FORK is written when it goes on */
		return;
	}
	life_enter(l, b->child, LIFE_INIT, "fork");
	if (flags & CLONE_VM) {
		b->child->shares_space = true;
		b->child->space = parent->space;
	}
	if (flags & CLONE_VFORK)
		task_suspend_parent(b->child);
	if (flags & CLONE_PARENT)
		take_parent(b->child, parent->parent);
}

void life_on_spawn(struct life *l, const struct op *op, struct process *parent)
{
	struct birth *b = announce(l, op, op->f[SPAWN_token].u);

	announce_program(l, b, AT_FDCWD, op->f[SPAWN_path].str, op->f[SPAWN_argv].strv);
	b->has_failed = op->err;
	if (op->err)
		return;
	b->child = child_of_fork(l, parent, b, op->f[SPAWN_child].i);
	b->child->birth = b;
	b->child->is_announced = true;
	b->child->made_by = LIFE_BY_SPAWN;
	b->child->is_shell = op->f[SPAWN_child].i <= 0;
	if (b->child->is_shell)
		map_set(&l->shell_of_thread, life_thread_key(l, op), b->token);
	if (b->child->state != LIFE_NONE)
		return;
	life_enter(l, b->child, LIFE_INIT, "spawn");
	b->child->exec = b;
}

/*
 * Threads in system() at the same time share one `environ`, so that their shells may have got each
 * other's token: any that is called so and has not begun will do.
 */
static struct process *shell_of(struct life *l, const struct birth *b, struct strv argv)
{
	struct process *child = b->child, *maker = child->birth_parent;

	if (b->kind != OP_SPAWN ||
	    (child->state == LIFE_INIT && program_is_called(l->m, b->program, argv)))
		return child;
	for (size_t i = maker ? maker->n_children : 0; i-- > 0;) {
		struct process *other = maker->children[i];

		if (other->state == LIFE_INIT && !other->pid && other->exec &&
		    program_is_called(l->m, other->exec->program, argv))
			return other;
	}
	return child;
}

static struct process *task_of_start(struct life *l, const struct op *op)
{
	struct birth *b = op->f[START_token].u ? birth_new(l, op->f[START_token].u) : NULL;
	struct process *parent = task_of_image(l, op->f[START_parent].u), *task;
	uint32_t pid = op->thread->pid;

	task = b && b->child ? shell_of(l, b, op->f[START_argv].strv) : NULL;
	if (task && task->state != LIFE_INIT) /* the token was another one's too */
		task = NULL;
	if (!task && !b) {
		task = task_latest(l, namespace_of_children(parent), pid);
		if (task && task->state != LIFE_INIT)
			task = NULL;
	}
	if (!task)
		task = task_new(l, parent && !parent->is_launcher ? parent : l->launcher, pid);
	else if (!task->pid)
		task_name(l, task, namespace_of_children(task->birth_parent), pid);
	else
		join_namespace(l, task, pid);
	if (b && !b->child)
		b->child = task;
	if (!task->is_announced || task->made_by == LIFE_BY_SPAWN)
		task->t_begin = op->t0;
	return task;
}

/* The task's identity, as it says itself.  Returns its program. */
static struct program *describe(struct life *l, struct process *task, const struct op *op)
{
	uint32_t ppid = (uint32_t)op->f[START_ppid].u;

	task->is_recorded = true;
	task->image = op->thread->image;
	task->t_last = l->now;
	task->uid = task->euid = (uint32_t)op->f[START_uid].u;
	task->gid = task->egid = (uint32_t)op->f[START_gid].u;
	/* In a namespace of its own it does not see it (0). */
	if (ppid && ppid != task->ppid && task->ns == namespace_of_children(task->birth_parent)) {
		task->parent = task_latest(l, task->ns, ppid);
		task->ppid = task->parent ? task->parent->pid : ppid;
	}
	return image_started(l->m, op, task)->program;
}

/* The image before is described as it was, the next as it says itself. */
static void run_program(struct life *l, struct process *task, const struct op *op,
			const char *evidence)
{
	life_end_image(l, task, 0, evidence);
	life_next_image(l, task, program_share(describe(l, task, op)), 0, evidence);
	life_add_thread(task, op, l->now);
}

static void executed(struct life *l, const struct op *op)
{
	struct process *task = task_of_image(l, op->f[START_parent].u);

	if (!task || task->state == LIFE_END) {
		life_defect(l, "process %u: exec, but %s", op->thread->pid,
			    task ? "it has ended" : "of a process that no operation made");
		task = task_new(l, l->launcher, op->thread->pid);
		task_set_program(task, program_share(describe(l, task, op)));
		life_start(l, task, LIFE_INCOMPLETE | LIFE_BY_EXEC, "first operation");
		life_add_thread(task, op, l->now);
		return;
	}
	if (task->state == LIFE_EXITING && !task->may_return)
		life_defect(l, "process %u: exec, but it was exiting", task->pid);
	life_enter(l, task, LIFE_RUNNING, "exec");
	run_program(l, task, op, "first operation after exec");
}

static void begins_sharing(struct process *task)
{
	if (!task->birth_parent)
		return;
	task->shares_space = true;
	task->space = task->birth_parent->space;
	/* Of vfork, most likely; else its FORK has been written, or will be at once. */
	if (!task->is_announced)
		task_suspend_parent(task);
}

static uint32_t made_by(uint64_t how)
{
	return how == START_SPAWNED   ? LIFE_BY_SPAWN
	       : how == START_SHARING ? LIFE_BY_VFORK
				      : LIFE_BY_FORK;
}

static void started(struct life *l, const struct op *op)
{
	uint64_t how = op->f[START_how].u;
	struct program *program;
	struct process *task;

	if (how == START_EXECED) {
		executed(l, op);
		return;
	}
	task = task_of_start(l, op);
	task->is_launcher = how == START_LAUNCHER;
	if (task->is_launcher)
		l->launcher = task;
	task->exec = NULL;
	if (!task->is_announced)
		task->made_by = task->is_exec_only ? LIFE_BY_SPAWN : made_by(how);
	if (how == START_SPAWNED && life_start_spawned(l, task, 0, "first operation")) {
		run_program(l, task, op, "first operation");
		return;
	}
	program = describe(l, task, op);
	if (how == START_SHARING)
		begins_sharing(task);
	if (how != START_FORKED && how != START_SHARING)
		task_set_program(task, program_share(program));
	life_start(l, task, 0, "first operation");
	life_add_thread(task, op, l->now);
}

void life_on_exec(struct life *l, const struct op *op, struct process *task)
{
	struct birth *b = announce(l, op, op->f[EXEC_token].u);

	announce_program(l, b, op->f[EXEC_dirfd].i, op->f[EXEC_path].str, op->f[EXEC_argv].strv);
	task->exec = b;
	task->exec_thread = (uint32_t)life_thread_key(l, op);
}

void life_on_exit(struct life *l, const struct op *op, struct process *task)
{
	if (!life_enter(l, task, LIFE_EXITING, "exit"))
		return;
	/* A handler may jump out of abort(): then more ops come. */
	task->may_return = op->f[EXIT_how].u == EXIT_ABORT;
	task->t_over = op->t0;
	task->has_status = true;
	task->status =
		op->f[EXIT_how].u == EXIT_ABORT ? SIGABRT : (int)(op->f[EXIT_status].i & 0xff) << 8;
	life_settle(l, task, NO_THREAD, false);
}

#define OLDER_MAX 100 /* a damaged recording may lead in circles */

/* Of several with that pid the one that was there when the call began. */
static struct process *child_waited_for(struct life *l, const struct process *waiter,
					const struct op *op)
{
	struct process *best = NULL, *c = task_latest(l, waiter->ns, (uint64_t)op->ret);

	for (int n = 0; c && n < OLDER_MAX; n++, c = c->older) {
		if (!c->is_reaped)
			best = c;
		if (c->t_begin < op->t0)
			break;
	}
	return best;
}

static void was_waited_for(struct life *l, const struct op *op, struct process *waiter,
			   struct process *child)
{
	child->has_status = true;
	child->status = (int)op->f[WAIT_status].i;
	if (op->f[WAIT_maxrss].u) {
		child->has_usage = true;
		child->user_us = op->f[WAIT_user_us].u;
		child->system_us = op->f[WAIT_system_us].u;
		child->maxrss_kb = op->f[WAIT_maxrss].u;
	}
	if (child->t_over < 0)
		child->t_over = op->t1;
	l->m->waited = child;
	life_end_task(l, child, 0, "it was waited for");
	if (child->parent == waiter || !child->parent)
		child->is_reaped = true; /* else a tracer waited first */
}

static bool can_have_ended(const struct process *shell, int status)
{
	if (!shell->is_shell || shell->is_reaped || shell->state == LIFE_NONE)
		return false;
	if (!shell->is_recorded || WIFSIGNALED(status))
		return true;
	return shell->state != LIFE_RUNNING && shell->has_status && shell->status == status;
}

/* They may have got each other's token. */
static bool is_alike(const struct process *a, const struct process *b)
{
	const struct program *p = a->birth ? a->birth->program : NULL;
	const struct program *q = b->birth ? b->birth->program : NULL;

	return p && q && p->n_argv == q->n_argv &&
	       !memcmp(p->argv, q->argv, p->n_argv * sizeof(*p->argv));
}

/*
 * The one that was announced there, if it records itself; else another thread's that does, and
 * whose token it may have been; else one that does not record itself.
 */
static struct process *shell_waited_for(const struct birth *b, const struct process *waiter,
					int status)
{
	struct process *child = b ? b->child : NULL;

	if (!child || (child->is_recorded && can_have_ended(child, status)))
		return child;
	for (size_t i = waiter->n_children; i-- > 0;)
		if (waiter->children[i]->is_recorded && is_alike(waiter->children[i], child) &&
		    can_have_ended(waiter->children[i], status))
			return waiter->children[i];
	return can_have_ended(child, status) ? child : NULL;
}

void life_on_wait(struct life *l, const struct op *op, struct process *waiter)
{
	int64_t status = op->f[WAIT_status].i;
	bool is_shell = op->call && (op->call == l->calls.system || op->call == l->calls.pclose);
	struct process *child;

	if (op->err || status < 0)
		return;
	if (is_shell) { /* its result is no pid */
		child = shell_waited_for(birth_at(l, &l->shell_of_thread, life_thread_key(l, op)),
					 waiter, (int)status);
		if (child)
			was_waited_for(l, op, waiter, child);
		return;
	}
	if (op->ret <= 0)
		return;
	child = child_waited_for(l, waiter, op);
	if (WIFSTOPPED(status) || WIFCONTINUED(status)) {
		if (child)
			child->is_stopped = WIFSTOPPED(status);
		return;
	}
	if (!child && !task_latest(l, waiter->ns, (uint64_t)op->ret)) {
		child = task_new(l, waiter, (uint32_t)op->ret);
		life_enter(l, child, LIFE_INIT, "wait");
	}
	if (child) /* else it was waited for before: WNOWAIT */
		was_waited_for(l, op, waiter, child);
}

void life_on_pipe(struct life *l, const struct op *op, struct process *task)
{
	uint64_t token;

	(void)task;
	if (op->call && (op->call == l->calls.popen || op->call == l->calls.io_popen) &&
	    map_get(&l->shell_of_thread, life_thread_key(l, op), &token))
		map_set(&l->shell_of_fd, op->thread->image << 24 ^ (uint64_t)op->ret, token);
}

void life_on_close(struct life *l, const struct op *op, struct process *task)
{
	uint64_t token;

	(void)task;
	if (op->call && op->call == l->calls.pclose &&
	    map_get(&l->shell_of_fd, op->thread->image << 24 ^ (uint64_t)op->f[CLOSE_fd].i, &token))
		map_set(&l->shell_of_thread, life_thread_key(l, op), token);
}

void life_on_setid(struct life *l, const struct op *op, struct process *task)
{
	(void)l;
	task_identified(task, op);
}

void life_on_session(struct life *l, const struct op *op, struct process *task)
{
	task_in_session(l, op, task);
}

/* life_step() has begun the image. */
void life_on_start(struct life *l, const struct op *op, struct process *task)
{
	(void)l, (void)op, (void)task;
}

static void step(struct life *l, const struct op *op, struct process *task)
{
	static life_heard *const heard[] = {
#define ON(KIND, kind) [OP_##KIND] = life_on_##kind,
		LIFE_HEARS(ON)
#undef ON
	};

	if (op->kind < sizeof(heard) / sizeof(heard[0]) && heard[op->kind])
		heard[op->kind](l, op, task);
}

/* Any op proves that its process is there. */
static void lives(struct life *l, const struct op *op, struct process *task)
{
	task->is_stopped = false;
	task->t_last = l->now;
	if (task->exec && op->kind != OP_EXEC && life_thread_key(l, op) == task->exec_thread)
		task->exec = NULL; /* EXECFAIL, or what followed where it could not be written */
	if (task->state == LIFE_EXITING && (task->may_return || (op->kind == OP_FORK && op->err))) {
		task->has_status = false;
		task->t_over = -1;
		life_enter(l, task, LIFE_RUNNING, "an operation after exit");
	}
	if (task->state == LIFE_END)
		life_defect(l, "process %u: an operation after its end", task->pid);
}

static inline void runs(struct life *l, const struct op *op, struct process *task)
{
	size_t key = life_thread_key(l, op);
	uint32_t place = key < l->n_places ? l->place_of_thread[key] : UINT32_MAX;
	struct life_thread *thread =
		place < task->n_threads && task->threads[place].serial == op->thread->serial
			? &task->threads[place]
			: life_find_thread(l, op, task, key);

	thread->t_last = l->now;
	if (task->is_launcher || (l->current == task && l->current_tid == thread->tid))
		return;
	if (l->listener)
		life_tell(l, LIFE_SWITCH, 0, task, thread, "another thread operates");
	l->current = task;
	l->current_tid = thread->tid;
}

/* An image whose START is lost, or cut short. */
static struct process *adopt(struct life *l, const struct op *op)
{
	struct process *task = task_new(l, l->launcher, op->thread->pid);

	life_defect(l, "process %u: an operation, but no START", op->thread->pid);
	task->image = op->thread->image;
	task->is_recorded = true;
	l->image = image_adopted(l->m, op, task);
	life_start(l, task, LIFE_INCOMPLETE, "an operation without START");
	return task;
}

/* The blocks that START names stand before it. */
static bool may_precede_start(enum op_kind kind)
{
	return kind == OP_ENV || kind == OP_LIBS || kind == OP_SYSCALL || !kind;
}

struct process *life_step(struct life *l, const struct op *op, int64_t t, struct image *image)
{
	struct process *task = image ? image->process : NULL;

	if (l->n_settling)
		life_time(l, t);
	else if (t > l->now)
		l->now = t;
	l->t0 = op->t0;
	l->image = image;
	if (op->kind == OP_START && !task) {
		started(l, op);
		task = task_of_image(l, op->thread->image);
		runs(l, op, task);
		return task;
	}
	if (!task && may_precede_start(op->kind))
		return NULL;
	if (!task)
		task = adopt(l, op);
	if (task->image != op->thread->image || op->kind == OP_SYSCALL)
		return task; /* another thread exec'd; this one was in a call of the image before */
	lives(l, op, task);
	if (task->state == LIFE_END)
		return task;
	runs(l, op, task);
	step(l, op, task);
	return task;
}
