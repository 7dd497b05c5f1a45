/* task.c - who is who: processes by pid and by image, their programs, and what announced them. */
#include "lifecycle_parts.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "base/path.h"

struct life_program *life_program_new(char *exe, struct strv argv)
{
	struct life_program *p = xmalloc(sizeof(*p));

	*p = (struct life_program){.n_users = 1, .exe = exe, .n_argv = argv.n};
	p->argv = xcalloc(argv.n + 1, sizeof(*p->argv));
	for (size_t i = 0; i < argv.n; i++)
		p->argv[i] = str_dup(argv.v[i].bytes ? argv.v[i] : STR(""));
	return p;
}

struct life_program *life_program_share(struct life_program *p)
{
	if (p)
		p->n_users++;
	return p;
}

void life_program_drop(struct life_program *p)
{
	if (!p || --p->n_users)
		return;
	for (size_t i = 0; i < p->n_argv; i++)
		free(p->argv[i]);
	free(p->argv);
	free(p->exe);
	free(p);
}

void task_set_program(struct life_task *task, struct life_program *p)
{
	life_program_drop(task->program);
	task->program = p;
}

/* Absolute where the directory is known. */
char *life_absolute(const char *cwd, struct str path)
{
	if (!path.bytes)
		return NULL;
	if (!str_starts(path, "/") && !cwd)
		return str_dup(path);
	return path_join(cwd ? str_of(cwd) : STR("/"), path);
}

struct life_thread *task_thread(struct life_task *task, uint32_t serial)
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

struct life_task *task_latest(const struct life *l, uint32_t ns, uint64_t pid)
{
	uint64_t i;

	return map_get(&l->task_of_pid, pid_key(ns, pid), &i) ? l->tasks[i] : NULL;
}

/* The pid is this one's now; whose it was has ended, which its WAIT may still tell. */
void task_name(struct life *l, struct life_task *task, uint32_t ns, uint32_t pid)
{
	struct life_task *older = pid ? task_latest(l, ns, pid) : NULL;

	task->pid = pid;
	if (!pid || older == task)
		return;
	task->older = older;
	if (older && !older->is_reaped)
		life_settle(l, older, NO_THREAD, true);
	map_set(&l->task_of_pid, pid_key(ns, pid), task->number - 1);
}

uint32_t namespace_of_children(const struct life_task *parent)
{
	return parent ? parent->ns : 0;
}

struct life_task *task_new(struct life *l, struct life_task *parent, uint32_t pid)
{
	struct life_task *task = xcalloc(1, sizeof(*task));

	GROW(l->tasks, l->n_tasks);
	l->tasks[l->n_tasks++] = task;
	task->number = l->n_tasks;
	task->ns = namespace_of_children(parent);
	task->t_made = l->now;
	task->t_start = task->t_image = task->t_end = -1;
	task->t_last = l->now;
	task_name(l, task, namespace_of_children(parent), pid);
	if (!parent)
		return task;
	task->parent = task->birth_parent = parent;
	task->is_exec_only = parent->is_launcher;
	task->ppid = parent->pid;
	task->program = life_program_share(parent->program);
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

struct life_task *task_of_image(const struct life *l, uint64_t image)
{
	uint64_t i;

	return image && map_get(&l->task_of_image, image, &i) ? l->tasks[i] : NULL;
}

static struct life_birth *birth_of(const struct life *l, uint64_t token)
{
	uint64_t i;

	return token && map_get(&l->birth_of_token, token, &i) ? l->births[i] : NULL;
}

struct life_birth *life_birth_new(struct life *l, uint64_t token)
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
uint64_t life_thread_key(const struct life *l, const struct op *op)
{
	return (uint64_t)(op->thread - l->r->threads);
}

struct life_birth *life_birth_at(const struct life *l, const struct map *map, uint64_t key)
{
	uint64_t i;

	return map_get(map, key, &i) ? birth_of(l, i) : NULL;
}

struct life_task *const *life_tasks(const struct life *l, size_t *ret_n)
{
	*ret_n = l->n_tasks;
	return l->tasks;
}

struct life_task *life_find(const struct life *l, uint32_t pid)
{
	struct life_task *task = task_latest(l, 0, pid);

	return task && !task->is_reaped ? task : NULL;
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

void task_identified(struct life_task *task, const struct op *op)
{
	task->uid = (uint32_t)op->f[SETID_ruid].u;
	task->euid = (uint32_t)op->f[SETID_euid].u;
	task->gid = (uint32_t)op->f[SETID_rgid].u;
	task->egid = (uint32_t)op->f[SETID_egid].u;
}

void task_in_session(struct life *l, const struct op *op, struct life_task *task)
{
	int64_t target = op->f[SESSION_target].i, group = op->f[SESSION_pgid].i;
	struct life_task *who = target > 0 ? task_latest(l, task->ns, (uint64_t)target) : task;

	if (op->err || !who)
		return;
	who->group = group > 0 ? (int32_t)group : (int32_t)who->pid;
	if (op->call && (op->call == l->calls.setsid || op->call == l->calls.daemon))
		who->session = who->group = (int32_t)who->pid;
}

void task_went(struct life_task *task, const struct op *op)
{
	struct str path = op->f[CHDIR_path].str;
	char *cwd = NULL;

	if (op->err)
		return;
	if (path.len && (str_starts(path, "/") || (op->f[CHDIR_dirfd].i == AT_FDCWD && task->cwd)))
		cwd = path_join(str_of(task->cwd ? task->cwd : "/"), path);
	free(task->cwd);
	task->cwd = cwd;
}
