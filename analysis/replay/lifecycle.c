/* lifecycle.c - see lifecycle.h. */
#include "lifecycle.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "ops.h"
#include "base/path.h"

/* START.how and EXIT.how of spec/ops.def. */
enum { HOW_FIRST, HOW_FORKED, HOW_EXECED, HOW_SPAWNED, HOW_SHARING, HOW_LAUNCHER };
enum { EXIT_OF_ABORT = 3 };

#define NO_THREAD UINT32_MAX

/* What a FORK, SPAWN or EXEC announced under a token, or the START that came before it did. */
struct life_birth {
	uint64_t token;
	enum op_kind kind; /* 0: only START so far */
	struct life_task *parent, *child;
	struct life_program *program; /* of EXEC and SPAWN */
	const char *evidence;
};

/* Somebody to be looked at again: has it done anything since? */
struct settling {
	int64_t deadline; /* never before that of the one in front */
	struct life_task *task;
	uint64_t image;	 /* of the thread */
	uint32_t thread; /* its serial; NO_THREAD: the process */
	bool is_replaced;
};

struct life {
	const struct recording *r;
	life_listener *listener;
	void *arg;
	struct life_task **tasks;
	size_t n_tasks;
	struct life_birth **births;
	size_t n_births;
	struct settling *settling;
	size_t n_settling, first_settling;
	struct map task_of_image, birth_of_token, task_of_pid;
	struct map shell_of_thread, shell_of_fd; /* births */
	struct life_task *launcher, *current;
	uint32_t current_tid, n_namespaces;
	uint64_t n_spaces, n_defects;
	int64_t now;
	char defect[160];
	struct {
		uint32_t system, popen, io_popen, pclose, setsid, daemon;
	} calls;
};

const char *life_state_name(enum life_state s)
{
	static const char *const names[] = {"none", "init", "running", "exiting", "end"};

	return names[s];
}

__attribute__((format(printf, 2, 3))) static void defect(struct life *l, const char *format, ...)
{
	va_list ap;

	if (l->n_defects++)
		return;
	va_start(ap, format);
	vsnprintf(l->defect, sizeof(l->defect), format, ap);
	va_end(ap);
}

/* --- programs */

static struct life_program *program_new(char *exe, struct strv argv)
{
	struct life_program *p = xmalloc(sizeof(*p));

	*p = (struct life_program){.n_users = 1, .exe = exe, .n_argv = argv.n};
	p->argv = xcalloc(argv.n + 1, sizeof(*p->argv));
	for (size_t i = 0; i < argv.n; i++)
		p->argv[i] = str_dup(argv.v[i].bytes ? argv.v[i] : STR(""));
	return p;
}

static struct life_program *program_share(struct life_program *p)
{
	if (p)
		p->n_users++;
	return p;
}

static void program_drop(struct life_program *p)
{
	if (!p || --p->n_users)
		return;
	for (size_t i = 0; i < p->n_argv; i++)
		free(p->argv[i]);
	free(p->argv);
	free(p->exe);
	free(p);
}

static void set_program(struct life_task *task, struct life_program *p)
{
	program_drop(task->program);
	task->program = p;
}

/* Absolute where the directory is known. */
static char *absolute(const char *cwd, struct str path)
{
	if (!path.bytes)
		return NULL;
	if (!str_starts(path, "/") && !cwd)
		return str_dup(path);
	return path_join(cwd ? str_of(cwd) : STR("/"), path);
}

/* --- events */

static void tell(struct life *l, enum life_event_kind kind, uint32_t flags, struct life_task *task,
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

/* --- the machine */

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
static bool enter(struct life *l, struct life_task *task, enum life_state to, const char *evidence)
{
	if (!may_enter(task->state, to)) {
		defect(l, "process %u: %s, but its state is: %s", task->pid, evidence,
		       life_state_name(task->state));
		return false;
	}
	task->state = to;
	return true;
}

static void settle(struct life *l, struct life_task *task, uint32_t thread, bool is_replaced)
{
	GROW(l->settling, l->n_settling);
	l->settling[l->n_settling++] = (struct settling){.deadline = l->now + LIFE_SETTLE_NS,
							 .task = task,
							 .image = task->image,
							 .thread = thread,
							 .is_replaced = is_replaced};
}

/* The parent goes on. */
static void resume_parent(struct life_task *child)
{
	if (child->suspends_parent && child->birth_parent->n_suspended)
		child->birth_parent->n_suspended--;
	child->suspends_parent = false;
}

static void suspend_parent(struct life_task *child)
{
	if (!child->birth_parent || child->suspends_parent)
		return;
	child->suspends_parent = true;
	child->birth_parent->n_suspended++;
}

static void begin_image(struct life *l, struct life_task *task, uint32_t flags,
			const char *evidence)
{
	task->t_image = l->now;
	if (task->t_start < 0)
		task->t_start = l->now;
	tell(l, LIFE_START, flags, task, NULL, evidence);
}

static void end_thread(struct life *l, struct life_task *task, struct life_thread *t,
		       const char *evidence)
{
	if (t->t_end >= 0)
		return;
	t->t_end = l->now;
	if (t->serial && t->has_begun)
		tell(l, LIFE_THREAD_FINISH, 0, task, t, evidence);
}

static void end_threads(struct life *l, struct life_task *task, const char *evidence)
{
	for (size_t i = 0; i < task->n_threads; i++)
		end_thread(l, task, &task->threads[i], evidence);
}

/* exec: one thread is left, the space is another one, the parent of a vfork goes on. */
static void end_image(struct life *l, struct life_task *task, uint32_t flags, const char *evidence)
{
	end_threads(l, task, evidence);
	tell(l, LIFE_FINISH, LIFE_BY_EXEC | flags, task, NULL, evidence);
	free(task->threads);
	task->threads = NULL;
	task->n_threads = 0;
	task->n_suspended = 0;
	task->exec = NULL;
	task->shares_space = false;
	task->space = ++l->n_spaces;
	resume_parent(task);
}

static void next_image(struct life *l, struct life_task *task, struct life_program *program,
		       uint32_t flags, const char *evidence)
{
	set_program(task, program);
	begin_image(l, task, LIFE_BY_EXEC | flags, evidence);
}

/* A program that never tells anything itself. */
static void pass_to_unseen(struct life *l, struct life_task *task, struct life_program *program,
			   const char *evidence)
{
	end_image(l, task, LIFE_AT_END, evidence);
	task->is_recorded = false;
	task->image = 0;
	next_image(l, task, program_share(program), LIFE_AT_END, evidence);
}

static void start(struct life *l, struct life_task *task, uint32_t flags, const char *evidence)
{
	if (!enter(l, task, LIFE_RUNNING, evidence))
		return;
	if (!task->shares_space)
		task->space = ++l->n_spaces;
	begin_image(l, task, task->made_by | flags, evidence);
}

/* The child in which libc runs the program of a SPAWN; false: the launcher's is no part of all
 * this. */
static bool start_spawned(struct life *l, struct life_task *task, uint32_t flags,
			  const char *evidence)
{
	if (task->is_exec_only)
		return false;
	task->shares_space = true;
	if (task->birth_parent)
		task->space = task->birth_parent->space;
	start(l, task, flags, evidence);
	return true;
}

/* What never told anything itself is told of by what made it. */
static void start_unseen(struct life *l, struct life_task *task)
{
	static const char spawned[] = "it was spawned, and never operated";
	struct life_birth *b = task->exec;

	if (!b) {
		start(l, task, LIFE_AT_END, "it was made, and never operated");
	} else if (start_spawned(l, task, LIFE_AT_END, spawned)) {
		pass_to_unseen(l, task, b->program, spawned);
	} else {
		set_program(task, program_share(b->program));
		start(l, task, LIFE_AT_END, spawned);
	}
	task->exec = NULL;
}

static void orphan(struct life *l, struct life_task *parent)
{
	for (size_t i = 0; i < parent->n_children; i++) {
		struct life_task *child = parent->children[i];

		if (child->parent != parent || child->is_reaped)
			continue;
		child->parent = l->launcher;
		child->ppid = l->launcher ? l->launcher->pid : 1;
	}
}

static void end_task(struct life *l, struct life_task *task, uint32_t flags, const char *evidence)
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
	resume_parent(task);
	task->t_end = t;
	if (!enter(l, task, LIFE_END, evidence))
		return;
	tell(l, LIFE_FINISH, flags, task, NULL, evidence);
	task->shares_space = false;
	orphan(l, task);
}

/* --- time */

static struct life_thread *find_thread(struct life_task *task, uint32_t serial)
{
	for (size_t i = task->n_threads; i-- > 0;)
		if (task->threads[i].serial == serial)
			return &task->threads[i];
	return NULL;
}

static void settled(struct life *l, const struct settling *s)
{
	struct life_task *task = s->task;
	struct life_thread *thread;

	if (s->is_replaced) {
		end_task(l, task, LIFE_UNSEEN, "its pid was given to another process");
		task->is_reaped = true;
		return;
	}
	if (s->thread != NO_THREAD) {
		thread = s->image == task->image ? find_thread(task, s->thread) : NULL;
		if (!thread || thread->t_end >= 0)
			return;
		if (thread->t_last + LIFE_SETTLE_NS > l->now)
			settle(l, task, s->thread, false);
		else
			end_thread(l, task, thread, "it said so, and did nothing more");
		return;
	}
	if (task->state != LIFE_EXITING || task->may_return)
		return;
	if (task->t_last + LIFE_SETTLE_NS > l->now)
		settle(l, task, NO_THREAD, false);
	else
		end_task(l, task, 0, "it said so, and did nothing more");
}

void life_time(struct life *l, int64_t t)
{
	while (l->first_settling < l->n_settling && l->settling[l->first_settling].deadline <= t) {
		struct settling s = l->settling[l->first_settling++];

		if (s.deadline > l->now)
			l->now = s.deadline;
		settled(l, &s);
	}
	if (l->first_settling == l->n_settling)
		l->first_settling = l->n_settling = 0;
	if (t > l->now && t != INT64_MAX)
		l->now = t;
}

/* --- who is who */

static uint64_t pid_key(uint32_t ns, uint64_t pid)
{
	return (uint64_t)ns << 32 | (uint32_t)pid;
}

static struct life_task *latest(const struct life *l, uint32_t ns, uint64_t pid)
{
	uint64_t i;

	return map_get(&l->task_of_pid, pid_key(ns, pid), &i) ? l->tasks[i] : NULL;
}

/* The pid is this one's now; whose it was has ended, which its WAIT may still tell. */
static void name_task(struct life *l, struct life_task *task, uint32_t ns, uint32_t pid)
{
	struct life_task *older = pid ? latest(l, ns, pid) : NULL;

	task->pid = pid;
	if (!pid || older == task)
		return;
	task->older = older;
	if (older && !older->is_reaped)
		settle(l, older, NO_THREAD, true);
	map_set(&l->task_of_pid, pid_key(ns, pid), task->number - 1);
}

static uint32_t namespace_of(const struct life_task *parent)
{
	return parent ? parent->ns : 0;
}

static struct life_task *new_task(struct life *l, struct life_task *parent, uint32_t pid)
{
	struct life_task *task = xcalloc(1, sizeof(*task));

	GROW(l->tasks, l->n_tasks);
	l->tasks[l->n_tasks++] = task;
	task->number = l->n_tasks;
	task->ns = namespace_of(parent);
	task->t_made = l->now;
	task->t_start = task->t_image = task->t_end = -1;
	task->t_last = l->now;
	name_task(l, task, namespace_of(parent), pid);
	if (!parent)
		return task;
	task->parent = task->birth_parent = parent;
	task->is_exec_only = parent->is_launcher;
	task->ppid = parent->pid;
	task->program = program_share(parent->program);
	task->cwd = parent->cwd ? str_dup(str_of(parent->cwd)) : NULL;
	task->libs = parent->libs;
	task->uid = parent->uid;
	task->euid = parent->euid;
	task->gid = parent->gid;
	task->egid = parent->egid;
	task->session = parent->session;
	task->group = parent->group;
	GROW(parent->children, parent->n_children);
	parent->children[parent->n_children++] = task;
	return task;
}

static struct life_task *of_image(const struct life *l, uint64_t image)
{
	uint64_t i;

	return image && map_get(&l->task_of_image, image, &i) ? l->tasks[i] : NULL;
}

static struct life_birth *birth_of(const struct life *l, uint64_t token)
{
	uint64_t i;

	return token && map_get(&l->birth_of_token, token, &i) ? l->births[i] : NULL;
}

static struct life_birth *new_birth(struct life *l, uint64_t token)
{
	struct life_birth *b = birth_of(l, token);

	if (b)
		return b;
	b = xcalloc(1, sizeof(*b));
	b->token = token;
	GROW(l->births, l->n_births);
	l->births[l->n_births] = b;
	if (token)
		map_set(&l->birth_of_token, token, l->n_births);
	l->n_births++;
	return b;
}

/* Threads are told apart by their place in the recording. */
static uint64_t thread_key(const struct life *l, const struct op *op)
{
	return (uint64_t)(op->thread - l->r->threads);
}

static struct life_birth *birth_at(const struct life *l, const struct map *map, uint64_t key)
{
	uint64_t i;

	return map_get(map, key, &i) ? birth_of(l, i) : NULL;
}

/* --- how processes are made */

static void join_namespace(struct life *l, struct life_task *child, uint32_t pid)
{
	/* Its own number is another one: those it makes are told in its namespace. */
	if (child->pid != pid && child->ns == namespace_of(child->birth_parent))
		child->ns = ++l->n_namespaces;
}

static struct life_task *child_of_fork(struct life *l, struct life_birth *b, int64_t pid)
{
	struct life_task *known = b->child;

	if (!known && pid > 0) { /* a child without a token, which came before its FORK */
		known = latest(l, b->parent->ns, (uint64_t)pid);
		if (known && (known->is_announced || known->state == LIFE_END))
			known = NULL;
	}
	if (!known)
		return new_task(l, b->parent, pid > 0 ? (uint32_t)pid : 0);
	if (pid > 0 && known->pid != (uint32_t)pid) {
		uint32_t own = known->pid;

		name_task(l, known, b->parent->ns, (uint32_t)pid);
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

static void forked(struct life *l, const struct op *op, struct life_task *parent)
{
	uint64_t flags = op->f[FORK_flags].u;
	struct life_birth *b;

	if (flags & CLONE_THREAD)
		return;
	b = new_birth(l, op->f[FORK_token].u);
	if (op->err) { /* daemon() tells of its child before there is one */
		if (b->child && b->child->state == LIFE_INIT)
			enter(l, b->child, LIFE_NONE, "fork failed");
		return;
	}
	b->kind = OP_FORK;
	b->parent = parent;
	b->child = child_of_fork(l, b, op->ret);
	b->child->is_announced = true;
	b->child->made_by = flags & CLONE_VM ? LIFE_BY_VFORK : LIFE_BY_FORK;
	if (b->child->state != LIFE_INIT && b->child->state != LIFE_NONE) {
		resume_parent(b->child); /* FORK is written when it goes on */
		return;
	}
	enter(l, b->child, LIFE_INIT, "fork");
	if (flags & CLONE_VM) {
		b->child->shares_space = true;
		b->child->space = parent->space;
	}
	if (flags & CLONE_VFORK)
		suspend_parent(b->child);
	if (flags & CLONE_PARENT)
		take_parent(b->child, parent->parent);
}

static void spawned(struct life *l, const struct op *op, struct life_task *parent)
{
	struct life_birth *b;

	if (op->err)
		return;
	b = new_birth(l, op->f[SPAWN_token].u);
	b->kind = OP_SPAWN;
	b->parent = parent;
	program_drop(b->program);
	b->program =
		program_new(absolute(parent->cwd, op->f[SPAWN_path].str), op->f[SPAWN_argv].strv);
	b->child = child_of_fork(l, b, op->f[SPAWN_child].i);
	b->child->is_announced = true;
	b->child->made_by = LIFE_BY_SPAWN;
	b->child->is_shell = op->f[SPAWN_child].i <= 0;
	if (b->child->is_shell)
		map_set(&l->shell_of_thread, thread_key(l, op), b->token);
	if (b->child->state != LIFE_NONE)
		return;
	enter(l, b->child, LIFE_INIT, "spawn");
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
	struct life_birth *b = new_birth(l, op->f[START_token].u);
	struct life_task *parent = of_image(l, op->f[START_parent].u), *task;
	uint32_t pid = op->thread->pid;

	task = b->child ? shell_of(b, op->f[START_argv].strv) : NULL;
	if (task && task->state != LIFE_INIT) /* the token was another one's too */
		task = NULL;
	if (!task && !b->token) {
		task = latest(l, namespace_of(parent), pid);
		if (task && task->state != LIFE_INIT)
			task = NULL;
	}
	if (!task)
		task = new_task(l, parent && !parent->is_launcher ? parent : l->launcher, pid);
	else if (!task->pid)
		name_task(l, task, namespace_of(task->birth_parent), pid);
	else
		join_namespace(l, task, pid);
	if (!b->child)
		b->child = task;
	return task;
}

/* Who it is, as it says itself. */
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
	if (ppid && ppid != task->ppid && task->ns == namespace_of(task->birth_parent)) {
		task->parent = latest(l, task->ns, ppid);
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
	return program_new(absolute(task->cwd, op->f[START_execfn].str), op->f[START_argv].strv);
}

/* The image before is described as it was, the next as it says itself. */
static void run_program(struct life *l, struct life_task *task, const struct op *op,
			const char *evidence)
{
	end_image(l, task, 0, evidence);
	describe(l, task, op);
	next_image(l, task, program_of_start(task, op), 0, evidence);
	add_thread(task, op, l->now);
}

static void executed(struct life *l, const struct op *op)
{
	struct life_task *task = of_image(l, op->f[START_parent].u);

	if (!task || task->state == LIFE_END) {
		defect(l, "process %u: exec, but %s", op->thread->pid,
		       task ? "it has ended" : "of a process that nobody told of");
		task = new_task(l, l->launcher, op->thread->pid);
		describe(l, task, op);
		set_program(task, program_of_start(task, op));
		start(l, task, LIFE_INCOMPLETE | LIFE_BY_EXEC, "first operation");
		add_thread(task, op, l->now);
		return;
	}
	if (task->state == LIFE_EXITING && !task->may_return)
		defect(l, "process %u: exec, but it was exiting", task->pid);
	enter(l, task, LIFE_RUNNING, "exec");
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
		suspend_parent(task);
}

static uint32_t made_by(uint64_t how)
{
	return how == HOW_SPAWNED   ? LIFE_BY_SPAWN
	       : how == HOW_SHARING ? LIFE_BY_VFORK
				    : LIFE_BY_FORK;
}

static void started(struct life *l, const struct op *op)
{
	uint64_t how = op->f[START_how].u;
	struct life_task *task;

	if (how == HOW_EXECED) {
		executed(l, op);
		return;
	}
	task = task_of_start(l, op);
	task->is_launcher = how == HOW_LAUNCHER;
	if (task->is_launcher)
		l->launcher = task;
	task->exec = NULL;
	if (!task->is_announced)
		task->made_by = task->is_exec_only ? LIFE_BY_SPAWN : made_by(how);
	if (how == HOW_SPAWNED && start_spawned(l, task, 0, "first operation")) {
		run_program(l, task, op, "first operation");
		return;
	}
	describe(l, task, op);
	if (how == HOW_SHARING)
		begins_sharing(task);
	if (how != HOW_FORKED && how != HOW_SHARING)
		set_program(task, program_of_start(task, op));
	start(l, task, 0, "first operation");
	add_thread(task, op, l->now);
}

/* --- what they do */

static void executes(struct life *l, const struct op *op, struct life_task *task)
{
	struct life_birth *b = new_birth(l, op->f[EXEC_token].u);

	b->kind = OP_EXEC;
	b->parent = task;
	program_drop(b->program);
	b->program = program_new(
		absolute(op->f[EXEC_dirfd].i == AT_FDCWD ? task->cwd : NULL, op->f[EXEC_path].str),
		op->f[EXEC_argv].strv);
	task->exec = b;
	task->exec_thread = thread_key(l, op);
}

static void said_end(struct life *l, const struct op *op, struct life_task *task)
{
	if (!enter(l, task, LIFE_EXITING, "exit"))
		return;
	/* A handler may jump out of abort(): then more ops come. */
	task->may_return = op->f[EXIT_how].u == EXIT_OF_ABORT;
	task->has_status = true;
	task->status = op->f[EXIT_how].u == EXIT_OF_ABORT ? SIGABRT
							  : (int)(op->f[EXIT_status].i & 0xff) << 8;
	settle(l, task, NO_THREAD, false);
}

#define OLDER_MAX 100 /* a damaged recording may lead in circles */

/* Of several with that pid the one that was there when the call began. */
static struct life_task *child_waited_for(struct life *l, const struct life_task *waiter,
					  const struct op *op)
{
	struct life_task *best = NULL, *c = latest(l, waiter->ns, (uint64_t)op->ret);

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
	end_task(l, child, 0, "it was waited for");
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

static void waited(struct life *l, const struct op *op, struct life_task *waiter)
{
	int64_t status = op->f[WAIT_status].i;
	bool is_shell = op->call && (op->call == l->calls.system || op->call == l->calls.pclose);
	struct life_task *child;

	if (op->err || status < 0)
		return;
	if (is_shell) { /* its result is no pid */
		child = shell_waited_for(birth_at(l, &l->shell_of_thread, thread_key(l, op)),
					 (int)status);
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
	if (!child && !latest(l, waiter->ns, (uint64_t)op->ret)) {
		child = new_task(l, waiter, (uint32_t)op->ret);
		enter(l, child, LIFE_INIT, "wait");
	}
	if (child) /* else it was waited for before: WNOWAIT */
		was_waited_for(l, op, waiter, child);
}

static void opened_shell(struct life *l, const struct op *op, struct life_task *task)
{
	uint64_t token;

	(void)task;
	if (op->call && (op->call == l->calls.popen || op->call == l->calls.io_popen) &&
	    map_get(&l->shell_of_thread, thread_key(l, op), &token))
		map_set(&l->shell_of_fd, op->thread->image << 24 ^ (uint64_t)op->ret, token);
}

static void closed_shell(struct life *l, const struct op *op, struct life_task *task)
{
	uint64_t token;

	(void)task;
	if (op->call && op->call == l->calls.pclose &&
	    map_get(&l->shell_of_fd, op->thread->image << 24 ^ (uint64_t)op->f[CLOSE_fd].i, &token))
		map_set(&l->shell_of_thread, thread_key(l, op), token);
}

static void made_thread(struct life *l, const struct op *op, struct life_task *task)
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
		tell(l, LIFE_THREAD_START, 0, task, t, "first operation");
	return t;
}

static void joined_thread(struct life *l, const struct op *op, struct life_task *task)
{
	if (op->err)
		return;
	for (size_t i = task->n_threads; i-- > 0;)
		if (task->threads[i].token && task->threads[i].pthread == op->f[TJOIN_pthread].u) {
			end_thread(l, task, &task->threads[i], "it was joined");
			return;
		}
}

static void ending_thread(struct life *l, const struct op *op, struct life_task *task)
{
	struct life_thread *t = find_thread(task, op->thread->serial);

	if (!t)
		return;
	t->is_ending = true;
	settle(l, task, op->thread->serial, false);
}

static void changed_identity(struct life *l, const struct op *op, struct life_task *task)
{
	(void)l;
	task->uid = (uint32_t)op->f[SETID_ruid].u;
	task->euid = (uint32_t)op->f[SETID_euid].u;
	task->gid = (uint32_t)op->f[SETID_rgid].u;
	task->egid = (uint32_t)op->f[SETID_egid].u;
}

static void changed_session(struct life *l, const struct op *op, struct life_task *task)
{
	int64_t target = op->f[SESSION_target].i, group = op->f[SESSION_pgid].i;
	struct life_task *who = target > 0 ? latest(l, task->ns, (uint64_t)target) : task;

	if (op->err || !who)
		return;
	who->group = group > 0 ? (int32_t)group : (int32_t)who->pid;
	if (op->call && (op->call == l->calls.setsid || op->call == l->calls.daemon))
		who->session = who->group = (int32_t)who->pid;
}

static void moved(struct life *l, const struct op *op, struct life_task *task)
{
	struct str path = op->f[CHDIR_path].str;
	char *cwd = NULL;

	(void)l;
	if (op->err)
		return;
	if (path.len && (str_starts(path, "/") || (op->f[CHDIR_dirfd].i == AT_FDCWD && task->cwd)))
		cwd = path_join(str_of(task->cwd ? task->cwd : "/"), path);
	free(task->cwd);
	task->cwd = cwd;
}

/* --- one op at a time */

static void (*const steps[256])(struct life *l, const struct op *op, struct life_task *task) = {
	[OP_FORK] = forked,
	[OP_SPAWN] = spawned,
	[OP_EXEC] = executes,
	[OP_EXIT] = said_end,
	[OP_WAIT] = waited,
	[OP_PIPE] = opened_shell,
	[OP_CLOSE] = closed_shell,
	[OP_TCREATE] = made_thread,
	[OP_TJOIN] = joined_thread,
	[OP_TEXIT] = ending_thread,
	[OP_SETID] = changed_identity,
	[OP_SESSION] = changed_session,
	[OP_CHDIR] = moved,
};

/* Any op proves that who made it is there. */
static void lives(struct life *l, const struct op *op, struct life_task *task)
{
	task->is_stopped = false;
	task->t_last = l->now;
	if (task->exec && op->kind != OP_EXEC && thread_key(l, op) == task->exec_thread)
		task->exec = NULL; /* EXECFAIL, or what followed where it could not be written */
	if (task->state == LIFE_EXITING && (task->may_return || (op->kind == OP_FORK && op->err))) {
		task->has_status = false;
		enter(l, task, LIFE_RUNNING, "an operation after exit");
	}
	if (task->state == LIFE_END)
		defect(l, "process %u: an operation after its end", task->pid);
}

static void runs(struct life *l, const struct op *op, struct life_task *task)
{
	struct life_thread *thread = find_thread(task, op->thread->serial);

	if (!thread)
		thread = begin_thread(l, op, task);
	thread->t_last = l->now;
	if (task->is_launcher || (l->current == task && l->current_tid == thread->tid))
		return;
	tell(l, LIFE_SWITCH, 0, task, thread, "another thread operates");
	l->current = task;
	l->current_tid = thread->tid;
}

/* An image whose START is lost, or cut short. */
static struct life_task *adopt(struct life *l, const struct op *op)
{
	struct life_task *task = new_task(l, l->launcher, op->thread->pid);

	defect(l, "process %u: an operation, but no START", op->thread->pid);
	task->image = op->thread->image;
	task->is_recorded = true;
	map_set(&l->task_of_image, task->image, task->number - 1);
	start(l, task, LIFE_INCOMPLETE, "an operation without START");
	return task;
}

void life_step(struct life *l, const struct op *op, int64_t t)
{
	struct life_task *task;

	if (!op->is_done)
		return;
	life_time(l, t);
	task = of_image(l, op->thread->image);
	if (op->kind == OP_START && !task) {
		started(l, op);
		task = of_image(l, op->thread->image);
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
	if (op->kind > 0 && op->kind < 256 && steps[op->kind])
		steps[op->kind](l, op, task);
}

void life_finish_all(struct life *l)
{
	life_time(l, INT64_MAX);
}

/* --- */

static uint32_t call_number(const struct recording *r, const char *name)
{
	for (uint32_t i = 1; i < r->dict.n_calls; i++)
		if (str_is(r->dict.calls[i], str_of(name)))
			return i;
	return UINT32_MAX;
}

struct life *life_begin(const struct recording *r, life_listener *listener, void *arg)
{
	struct life *l = xcalloc(1, sizeof(*l));

	l->r = r;
	l->listener = listener;
	l->arg = arg;
	l->now = INT64_MIN / 2;
	l->calls.system = call_number(r, "system");
	l->calls.popen = call_number(r, "popen");
	l->calls.io_popen = call_number(r, "_IO_popen");
	l->calls.pclose = call_number(r, "pclose");
	l->calls.setsid = call_number(r, "setsid");
	l->calls.daemon = call_number(r, "daemon");
	return l;
}

void life_end(struct life *l)
{
	for (size_t i = 0; i < l->n_tasks; i++) {
		program_drop(l->tasks[i]->program);
		free(l->tasks[i]->cwd);
		free(l->tasks[i]->threads);
		free(l->tasks[i]->children);
		free(l->tasks[i]);
	}
	for (size_t i = 0; i < l->n_births; i++) {
		program_drop(l->births[i]->program);
		free(l->births[i]);
	}
	free(l->tasks);
	free(l->births);
	free(l->settling);
	map_free(&l->task_of_image);
	map_free(&l->birth_of_token);
	map_free(&l->task_of_pid);
	map_free(&l->shell_of_thread);
	map_free(&l->shell_of_fd);
	free(l);
}

struct life_task *const *life_tasks(const struct life *l, size_t *ret_n)
{
	*ret_n = l->n_tasks;
	return l->tasks;
}

struct life_task *life_find(const struct life *l, uint32_t pid)
{
	struct life_task *task = latest(l, 0, pid);

	return task && !task->is_reaped ? task : NULL;
}

const struct life_task *life_current(const struct life *l, uint32_t *ret_tid)
{
	*ret_tid = l->current_tid;
	return l->current;
}

int64_t life_now(const struct life *l)
{
	return l->now;
}

size_t life_n_threads(const struct life_task *task)
{
	size_t n = 0;

	if (task->state == LIFE_END)
		return 0;
	for (size_t i = 0; i < task->n_threads; i++)
		n += task->threads[i].has_begun && task->threads[i].t_end < 0;
	return n ? n : 1;
}

uint64_t life_defects(const struct life *l, const char **ret_first)
{
	*ret_first = l->defect;
	return l->n_defects;
}
