/* lifecycle_ops.c - what each kind of op says of processes and threads. */
#include "lifecycle_parts.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/path.h"
#include "listeners.h"

static void join_namespace(struct life *l, struct life_task *child, uint32_t pid)
{
	/* Its own number is another one: those it makes are told in its namespace. */
	if (child->pid != pid && child->ns == namespace_of_children(child->birth_parent))
		child->ns = ++l->n_namespaces;
}

static struct life_task *child_of_fork(struct life *l, struct life_birth *b, int64_t pid)
{
	struct life_task *known = b->child;

	if (!known && pid > 0) { /* a child without a token, which came before its FORK */
		known = task_latest(l, b->parent->ns, (uint64_t)pid);
		if (known && (known->is_announced || known->state == LIFE_END))
			known = NULL;
	}
	if (!known)
		return task_new(l, b->parent, pid > 0 ? (uint32_t)pid : 0);
	if (pid > 0 && known->pid != (uint32_t)pid) {
		uint32_t own = known->pid;

		task_name(l, known, b->parent->ns, (uint32_t)pid);
		if (own)
			join_namespace(l, known, own);
	}
	return known;
}

static void take_parent(struct life_task *child, struct life_task *parent)
{
	child->parent = parent;
	if (parent)
		child->ppid = parent->pid;
}

static void life_on_fork(struct life *l, const struct op *op, struct life_task *parent)
{
	uint64_t flags = op->f[FORK_flags].u;
	struct life_birth *b;

	if (flags & CLONE_THREAD)
		return;
	b = life_birth_new(l, op->f[FORK_token].u);
	if (op->err) { /* daemon() tells of its child before there is one */
		if (b->child && b->child->state == LIFE_INIT)
			life_enter(l, b->child, LIFE_NONE, "fork failed");
		return;
	}
	b->kind = OP_FORK;
	b->parent = parent;
	b->child = child_of_fork(l, b, op->ret);
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

static void life_on_spawn(struct life *l, const struct op *op, struct life_task *parent)
{
	struct life_birth *b;

	if (op->err)
		return;
	b = life_birth_new(l, op->f[SPAWN_token].u);
	b->kind = OP_SPAWN;
	b->parent = parent;
	life_program_drop(b->program);
	b->program = life_program_new(life_absolute(parent->cwd, op->f[SPAWN_path].str),
				      op->f[SPAWN_argv].strv);
	b->child = child_of_fork(l, b, op->f[SPAWN_child].i);
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

static bool is_called(const struct life_program *p, struct strv argv)
{
	if (!p || p->n_argv != argv.n)
		return false;
	for (size_t i = 0; i < argv.n; i++)
		if (!str_is(str_of(p->argv[i]), argv.v[i]))
			return false;
	return true;
}

/*
 * Threads in system() at the same time share one `environ`, so that their shells may have got each
 * other's token: any that is called so and has not begun will do.
 */
static struct life_task *shell_of(const struct life_birth *b, struct strv argv)
{
	struct life_task *child = b->child;

	if (b->kind != OP_SPAWN || (child->state == LIFE_INIT && is_called(b->program, argv)))
		return child;
	for (size_t i = b->parent->n_children; i-- > 0;) {
		struct life_task *other = b->parent->children[i];

		if (other->state == LIFE_INIT && !other->pid && other->exec &&
		    is_called(other->exec->program, argv))
			return other;
	}
	return child;
}

static struct life_task *task_of_start(struct life *l, const struct op *op)
{
	struct life_birth *b = life_birth_new(l, op->f[START_token].u);
	struct life_task *parent = task_of_image(l, op->f[START_parent].u), *task;
	uint32_t pid = op->thread->pid;

	task = b->child ? shell_of(b, op->f[START_argv].strv) : NULL;
	if (task && task->state != LIFE_INIT) /* the token was another one's too */
		task = NULL;
	if (!task && !b->token) {
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
	if (!b->child)
		b->child = task;
	return task;
}

/* The task's identity, as it says itself. */
static void describe(struct life *l, struct life_task *task, const struct op *op)
{
	uint32_t ppid = (uint32_t)op->f[START_ppid].u;

	task->is_recorded = true;
	task->image = op->thread->image;
	map_set(&l->task_of_image, task->image, task->number - 1);
	task->t_last = l->now;
	task->uid = task->euid = (uint32_t)op->f[START_uid].u;
	task->gid = task->egid = (uint32_t)op->f[START_gid].u;
	if (str_starts(op->f[START_cwd].str, "/")) {
		free(task->cwd);
		task->cwd = str_dup(op->f[START_cwd].str);
	}
	if (op->f[START_libs].u)
		task->libs = op->f[START_libs].u;
	/* In a namespace of its own it does not see it (0). */
	if (ppid && ppid != task->ppid && task->ns == namespace_of_children(task->birth_parent)) {
		task->parent = task_latest(l, task->ns, ppid);
		task->ppid = ppid;
	}
}

static void add_thread(struct life_task *task, const struct op *op, int64_t t)
{
	GROW(task->threads, task->n_threads);
	task->threads[task->n_threads++] = (struct life_thread){.serial = op->thread->serial,
								.tid = op->thread->tid,
								.t_start = t,
								.t_last = t,
								.t_end = -1,
								.has_begun = true};
}

static struct life_program *program_of_start(const struct life_task *task, const struct op *op)
{
	return life_program_new(life_absolute(task->cwd, op->f[START_execfn].str),
				op->f[START_argv].strv);
}

/* The image before is described as it was, the next as it says itself. */
static void run_program(struct life *l, struct life_task *task, const struct op *op,
			const char *evidence)
{
	life_end_image(l, task, 0, evidence);
	describe(l, task, op);
	life_next_image(l, task, program_of_start(task, op), 0, evidence);
	add_thread(task, op, l->now);
}

static void executed(struct life *l, const struct op *op)
{
	struct life_task *task = task_of_image(l, op->f[START_parent].u);

	if (!task || task->state == LIFE_END) {
		life_defect(l, "process %u: exec, but %s", op->thread->pid,
			    task ? "it has ended" : "of a process that nobody told of");
		task = task_new(l, l->launcher, op->thread->pid);
		describe(l, task, op);
		task_set_program(task, program_of_start(task, op));
		life_start(l, task, LIFE_INCOMPLETE | LIFE_BY_EXEC, "first operation");
		add_thread(task, op, l->now);
		return;
	}
	if (task->state == LIFE_EXITING && !task->may_return)
		life_defect(l, "process %u: exec, but it was exiting", task->pid);
	life_enter(l, task, LIFE_RUNNING, "exec");
	run_program(l, task, op, "first operation after exec");
}

static void begins_sharing(struct life_task *task)
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
	struct life_task *task;

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
	describe(l, task, op);
	if (how == START_SHARING)
		begins_sharing(task);
	if (how != START_FORKED && how != START_SHARING)
		task_set_program(task, program_of_start(task, op));
	life_start(l, task, 0, "first operation");
	add_thread(task, op, l->now);
}

static void life_on_exec(struct life *l, const struct op *op, struct life_task *task)
{
	struct life_birth *b = life_birth_new(l, op->f[EXEC_token].u);

	b->kind = OP_EXEC;
	b->parent = task;
	life_program_drop(b->program);
	b->program =
		life_program_new(life_absolute(op->f[EXEC_dirfd].i == AT_FDCWD ? task->cwd : NULL,
					       op->f[EXEC_path].str),
				 op->f[EXEC_argv].strv);
	task->exec = b;
	task->exec_thread = life_thread_key(l, op);
}

static void life_on_exit(struct life *l, const struct op *op, struct life_task *task)
{
	if (!life_enter(l, task, LIFE_EXITING, "exit"))
		return;
	/* A handler may jump out of abort(): then more ops come. */
	task->may_return = op->f[EXIT_how].u == EXIT_ABORT;
	task->has_status = true;
	task->status =
		op->f[EXIT_how].u == EXIT_ABORT ? SIGABRT : (int)(op->f[EXIT_status].i & 0xff) << 8;
	life_settle(l, task, NO_THREAD, false);
}

#define OLDER_MAX 100 /* a damaged recording may lead in circles */

/* Of several with that pid the one that was there when the call began. */
static struct life_task *child_waited_for(struct life *l, const struct life_task *waiter,
					  const struct op *op)
{
	struct life_task *best = NULL, *c = task_latest(l, waiter->ns, (uint64_t)op->ret);

	for (int n = 0; c && n < OLDER_MAX; n++, c = c->older) {
		if (!c->is_reaped)
			best = c;
		if (c->t_made < op->t0)
			break;
	}
	return best;
}

static void was_waited_for(struct life *l, const struct op *op, struct life_task *waiter,
			   struct life_task *child)
{
	child->has_status = true;
	child->status = (int)op->f[WAIT_status].i;
	if (op->f[WAIT_maxrss].u) {
		child->has_usage = true;
		child->user_us = op->f[WAIT_user_us].u;
		child->system_us = op->f[WAIT_system_us].u;
		child->maxrss_kb = op->f[WAIT_maxrss].u;
	}
	life_end_task(l, child, 0, "it was waited for");
	if (child->parent == waiter || !child->parent)
		child->is_reaped = true; /* else a tracer was told first */
}

static bool can_have_ended(const struct life_task *shell, int status)
{
	if (!shell->is_shell || shell->is_reaped || shell->state == LIFE_NONE)
		return false;
	if (!shell->is_recorded || WIFSIGNALED(status))
		return true;
	return shell->state != LIFE_RUNNING && shell->has_status && shell->status == status;
}

/* The one that was announced there, or another thread's if they took each other's token. */
static struct life_task *shell_waited_for(const struct life_birth *b, int status)
{
	if (!b || !b->child || can_have_ended(b->child, status))
		return b ? b->child : NULL;
	for (size_t i = b->parent->n_children; i-- > 0;)
		if (b->parent->children[i]->is_recorded &&
		    can_have_ended(b->parent->children[i], status))
			return b->parent->children[i];
	return NULL;
}

static void life_on_wait(struct life *l, const struct op *op, struct life_task *waiter)
{
	int64_t status = op->f[WAIT_status].i;
	bool is_shell = op->call && (op->call == l->calls.system || op->call == l->calls.pclose);
	struct life_task *child;

	if (op->err || status < 0)
		return;
	if (is_shell) { /* its result is no pid */
		child = shell_waited_for(
			life_birth_at(l, &l->shell_of_thread, life_thread_key(l, op)), (int)status);
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

static void life_on_pipe(struct life *l, const struct op *op, struct life_task *task)
{
	uint64_t token;

	(void)task;
	if (op->call && (op->call == l->calls.popen || op->call == l->calls.io_popen) &&
	    map_get(&l->shell_of_thread, life_thread_key(l, op), &token))
		map_set(&l->shell_of_fd, op->thread->image << 24 ^ (uint64_t)op->ret, token);
}

static void life_on_close(struct life *l, const struct op *op, struct life_task *task)
{
	uint64_t token;

	(void)task;
	if (op->call && op->call == l->calls.pclose &&
	    map_get(&l->shell_of_fd, op->thread->image << 24 ^ (uint64_t)op->f[CLOSE_fd].i, &token))
		map_set(&l->shell_of_thread, life_thread_key(l, op), token);
}

static void life_on_tcreate(struct life *l, const struct op *op, struct life_task *task)
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

/* Any op of a thread that is new; TCREATE has told of it, or will. */
static struct life_thread *begin_thread(struct life *l, const struct op *op, struct life_task *task)
{
	uint64_t token = op->kind == OP_THREAD ? op->f[THREAD_token].u : 0;
	struct life_thread *t = NULL;

	for (size_t i = 0; token && i < task->n_threads; i++)
		if (task->threads[i].token == token && !task->threads[i].has_begun)
			t = &task->threads[i];
	if (!t) {
		add_thread(task, op, l->now);
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

static void life_on_tjoin(struct life *l, const struct op *op, struct life_task *task)
{
	if (op->err)
		return;
	for (size_t i = task->n_threads; i-- > 0;)
		if (task->threads[i].token && task->threads[i].pthread == op->f[TJOIN_pthread].u) {
			life_end_thread(l, task, &task->threads[i], "it was joined");
			return;
		}
}

static void life_on_texit(struct life *l, const struct op *op, struct life_task *task)
{
	struct life_thread *t = task_thread(task, op->thread->serial);

	if (!t)
		return;
	t->is_ending = true;
	life_settle(l, task, op->thread->serial, false);
}

static void life_on_setid(struct life *l, const struct op *op, struct life_task *task)
{
	(void)l;
	task_identified(task, op);
}

static void life_on_session(struct life *l, const struct op *op, struct life_task *task)
{
	task_in_session(l, op, task);
}

static void life_on_chdir(struct life *l, const struct op *op, struct life_task *task)
{
	(void)l;
	task_went(task, op);
}

/* life_step() has begun the image. */
static void life_on_start(struct life *l, const struct op *op, struct life_task *task)
{
	(void)l, (void)op, (void)task;
}

static void step(struct life *l, const struct op *op, struct life_task *task)
{
	static void (*const heard[])(struct life * l, const struct op *op,
				     struct life_task *task) = {
#define ON(KIND, kind) [OP_##KIND] = life_on_##kind,
		LIFE_HEARS(ON)
#undef ON
	};

	if (op->kind < sizeof(heard) / sizeof(heard[0]) && heard[op->kind])
		heard[op->kind](l, op, task);
}

/* Any op proves that who made it is there. */
static void lives(struct life *l, const struct op *op, struct life_task *task)
{
	task->is_stopped = false;
	task->t_last = l->now;
	if (task->exec && op->kind != OP_EXEC && life_thread_key(l, op) == task->exec_thread)
		task->exec = NULL; /* EXECFAIL, or what followed where it could not be written */
	if (task->state == LIFE_EXITING && (task->may_return || (op->kind == OP_FORK && op->err))) {
		task->has_status = false;
		life_enter(l, task, LIFE_RUNNING, "an operation after exit");
	}
	if (task->state == LIFE_END)
		life_defect(l, "process %u: an operation after its end", task->pid);
}

static void runs(struct life *l, const struct op *op, struct life_task *task)
{
	struct life_thread *thread = task_thread(task, op->thread->serial);

	if (!thread)
		thread = begin_thread(l, op, task);
	thread->t_last = l->now;
	if (task->is_launcher || (l->current == task && l->current_tid == thread->tid))
		return;
	life_tell(l, LIFE_SWITCH, 0, task, thread, "another thread operates");
	l->current = task;
	l->current_tid = thread->tid;
}

/* An image whose START is lost, or cut short. */
static struct life_task *adopt(struct life *l, const struct op *op)
{
	struct life_task *task = task_new(l, l->launcher, op->thread->pid);

	life_defect(l, "process %u: an operation, but no START", op->thread->pid);
	task->image = op->thread->image;
	task->is_recorded = true;
	map_set(&l->task_of_image, task->image, task->number - 1);
	life_start(l, task, LIFE_INCOMPLETE, "an operation without START");
	return task;
}

void life_step(struct life *l, const struct op *op, int64_t t)
{
	struct life_task *task;

	if (!op->is_done)
		return;
	life_time(l, t);
	task = task_of_image(l, op->thread->image);
	if (op->kind == OP_START && !task) {
		started(l, op);
		task = task_of_image(l, op->thread->image);
		runs(l, op, task);
		return;
	}
	/* The blocks that START names stand before it. */
	if (!task &&
	    (op->kind == OP_ENV || op->kind == OP_LIBS || op->kind == OP_SYSCALL || !op->kind))
		return;
	if (!task)
		task = adopt(l, op);
	if (task->image != op->thread->image || op->kind == OP_SYSCALL)
		return; /* what a thread of the former image had under way when another one exec'd
			 */
	lives(l, op, task);
	if (task->state == LIFE_END)
		return;
	runs(l, op, task);
	step(l, op, task);
}
