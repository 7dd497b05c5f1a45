/* task.c - identities: processes by pid and by image, their programs, and what announced them. */
#include "lifecycle_parts.h"

#include <stdlib.h>
#include <string.h>

struct program *program_new(struct model *m, uint32_t exe, struct strv argv)
{
	struct program *p = xmalloc(sizeof(*p) + argv.n * sizeof(*p->argv));

	*p = (struct program){.n_users = 1, .exe = exe, .n_argv = argv.n};
	for (size_t i = 0; i < argv.n; i++)
		p->argv[i] = model_intern(m, argv.v[i].bytes ? argv.v[i] : STR(""));
	if (!m->life->has_details)
		return p;
	p->text = xcalloc(argv.n + 1, sizeof(*p->text));
	for (size_t i = 0; i < argv.n; i++)
		p->text[i] = model_str(m, p->argv[i]).bytes;
	return p;
}

struct program *program_share(struct program *p)
{
	if (p)
		p->n_users++;
	return p;
}

void program_drop(struct program *p)
{
	if (!p || --p->n_users)
		return;
	free(p->text);
	free(p);
}

bool program_is_called(const struct model *m, const struct program *p, struct strv argv)
{
	if (!p || p->n_argv != argv.n)
		return false;
	for (size_t i = 0; i < argv.n; i++)
		if (!str_is(model_str(m, p->argv[i]), argv.v[i]))
			return false;
	return true;
}

void task_set_program(struct process *task, struct program *p)
{
	program_drop(task->program);
	task->program = p;
}

struct life_thread *task_thread(struct process *task, uint32_t serial)
{
	for (size_t i = task->n_threads; i-- > 0;)
		if (task->threads[i].serial == serial)
			return &task->threads[i];
	return NULL;
}

static uint64_t pid_key(uint32_t ns, uint64_t pid)
{
	return (uint64_t)ns << 32 | (uint32_t)pid;
}

struct process *task_latest(const struct life *l, uint32_t ns, uint64_t pid)
{
	uint64_t i;

	return map_get(&l->task_of_pid, pid_key(ns, pid), &i) ? l->tasks[i] : NULL;
}

/* The pid is this one's now; whose it was has ended, which its WAIT may still tell. */
void task_name(struct life *l, struct process *task, uint32_t ns, uint32_t pid)
{
	struct process *older = pid ? task_latest(l, ns, pid) : NULL;

	task->pid = pid;
	if (!pid || older == task)
		return;
	task->older = older;
	if (older && !older->is_reaped)
		life_settle(l, older, NO_THREAD, true);
	map_set(&l->task_of_pid, pid_key(ns, pid), task->number - 1);
}

/* Its children call it so. */
void task_begin_namespace(struct life *l, struct process *task, uint32_t own_pid)
{
	task->ns = ++l->n_namespaces;
	map_set(&l->task_of_pid, pid_key(task->ns, own_pid), task->number - 1);
}

uint32_t namespace_of_children(const struct process *parent)
{
	return parent ? parent->ns : 0;
}

struct process *task_new(struct life *l, struct process *parent, uint32_t pid)
{
	struct process *task = arena_alloc(&l->arena, sizeof(*task));

	memset(task, 0, sizeof(*task));
	GROW(l->tasks, l->n_tasks);
	l->tasks[l->n_tasks++] = task;
	task->number = l->n_tasks;
	task->ns = namespace_of_children(parent);
	task->t_begin = l->t0;
	task->t_start = task->t_end = task->t_over = -1;
	task->t_last = l->now;
	task_name(l, task, namespace_of_children(parent), pid);
	if (!parent)
		return task;
	task->parent = task->birth_parent = parent;
	task->is_exec_only = parent->is_launcher;
	task->ppid = parent->pid;
	task->program = program_share(parent->program);
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

struct process *process_child(const struct life *l, const struct process *p, uint64_t pid)
{
	return task_latest(l, p->ns, pid);
}

struct process *process_maker(const struct process *p)
{
	return p->birth_parent && !p->birth_parent->is_launcher ? p->birth_parent : NULL;
}

struct process *task_of_image(const struct life *l, uint64_t image)
{
	size_t i = model_find_image(l->m, image);

	return i == NONE ? NULL : l->m->images[i].process;
}

struct birth *birth_of(const struct life *l, uint64_t token)
{
	uint64_t i;

	return token && map_get(&l->birth_of_token, token, &i) ? l->births[i] : NULL;
}

struct birth *birth_new(struct life *l, uint64_t token)
{
	struct birth *b = birth_of(l, token);

	if (b)
		return b;
	b = arena_alloc(&l->arena, sizeof(*b));
	*b = (struct birth){.token = token, .image = NONE, .unseen = NO_IMAGE};
	GROW(l->births, l->n_births);
	l->births[l->n_births] = b;
	if (token)
		map_set(&l->birth_of_token, token, l->n_births);
	l->n_births++;
	return b;
}

struct birth *birth_at(const struct life *l, const struct map *map, uint64_t key)
{
	uint64_t i;

	return map_get(map, key, &i) ? birth_of(l, i) : NULL;
}

struct process *const *life_tasks(const struct life *l, size_t *ret_n)
{
	*ret_n = l->n_tasks;
	return l->tasks;
}

struct process *life_find(const struct life *l, uint32_t pid)
{
	struct process *task = task_latest(l, 0, pid);

	return task && !task->is_reaped ? task : NULL;
}

size_t life_n_threads(const struct process *task)
{
	size_t n = 0;

	if (task->state == LIFE_END)
		return 0;
	for (size_t i = 0; i < task->n_threads; i++)
		n += task->threads[i].has_begun && task->threads[i].t_end < 0;
	return n ? n : 1;
}

void task_identified(struct process *task, const struct op *op)
{
	task->uid = (uint32_t)op->f[SETID_ruid].u;
	task->euid = (uint32_t)op->f[SETID_euid].u;
	task->gid = (uint32_t)op->f[SETID_rgid].u;
	task->egid = (uint32_t)op->f[SETID_egid].u;
}

void task_in_session(struct life *l, const struct op *op, struct process *task)
{
	int64_t target = op->f[SESSION_target].i, group = op->f[SESSION_pgid].i;
	struct process *moved = target > 0 ? task_latest(l, task->ns, (uint64_t)target) : task;

	if (op->err || !moved)
		return;
	moved->group = group > 0 ? (int32_t)group : (int32_t)moved->pid;
	if (op->call && (op->call == l->calls.setsid || op->call == l->calls.daemon))
		moved->session = moved->group = (int32_t)moved->pid;
}
