/* spawn.c - what a FORK, SPAWN or EXEC passes on to who it makes. */
#include "model_parts.h"

#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

struct birth *birth_find(const struct model *m, uint64_t token)
{
	uint64_t i;

	return token && map_get(&m->birth_of_token, token, &i) ? &m->births[i] : NULL;
}

const struct fdtab *model_given(const struct model *m, uint64_t token)
{
	const struct birth *b = birth_find(m, token);

	return b ? b->fds : NULL;
}

size_t model_unseen(const struct model *m, uint64_t token)
{
	const struct birth *b = birth_find(m, token);

	return b ? b->unseen : NONE;
}

uint32_t model_program(const struct model *m, uint64_t token)
{
	const struct birth *b = birth_find(m, token);

	return b ? b->exe : NO_PATH;
}

static bool is_called(struct model *m, const struct birth *b, struct strv argv)
{
	if (b->n_argv != argv.n || !b->argv)
		return false;
	for (size_t i = 0; i < argv.n; i++)
		if (b->argv[i] != model_intern(m, argv.v[i]))
			return false;
	return true;
}

#define SHELLS_BACK 1000 /* births that are looked through for a shell */

/*
 * Threads that are in system() or popen() at the same time share one `environ`, so their shells may
 * have got each other's token: any that was called so and is not claimed will do.
 */
struct birth *birth_find_shell(struct model *m, struct birth *b, struct strv argv)
{
	size_t n_left = SHELLS_BACK;

	if (!b || b->kind != OP_SPAWN || b->pid || (!b->is_claimed && is_called(m, b, argv)))
		return b;
	for (size_t i = m->n_births; i-- > 0 && n_left-- > 0;) {
		struct birth *other = &m->births[i];

		if (other->kind == OP_SPAWN && other->parent == b->parent && !other->pid &&
		    !other->is_claimed && is_called(m, other, argv))
			return other;
	}
	return b;
}

static struct birth *new_birth(struct model *m, const struct op *op, struct image *image,
			       uint64_t token)
{
	struct birth *b;

	GROW(m->births, m->n_births);
	b = &m->births[m->n_births];
	*b = (struct birth){
		.token = token,
		.parent = image_number(m, image),
		.kind = op->kind,
		.process = NONE,
		.t = op->t0,
		.exe = NO_PATH,
		.unseen = NONE,
		.fds = fds_copy(m, image->fds),
		.place = place_copy(m, image->place),
	};
	if (token)
		map_set(&m->birth_of_token, token, m->n_births);
	m->n_births++;
	return b;
}

void model_on_fork(struct model *m, const struct op *op, struct image *image)
{
	uint64_t known, key = process_pid_key(m, image->process, (uint64_t)op->ret);
	struct birth *b;

	if (op->err)
		return;
	b = new_birth(m, op, image, op->f[FORK_token].u);
	b->pid = op->ret;
	if (op->ret > 0)
		map_set(&m->birth_of_pid, key, m->n_births - 1);
	if (op->f[FORK_flags].u & CLONE_FILES) {
		fdtab_drop(b->fds);
		b->fds = fdtab_share(image->fds);
	}
	if (op->f[FORK_flags].u & CLONE_FS) {
		place_drop(b->place);
		b->place = place_share(image->place);
	}
	if (op->ret <= 0 || (op->f[FORK_flags].u & CLONE_THREAD))
		return;
	if (!map_get(&m->process_of_pid, key, &known) || m->processes[known].t_end >= 0 ||
	    m->processes[known].n_images)
		known = process_new(m, (uint32_t)op->ret, image->process, op->t0);
	b->process = known;
}

void model_on_exec(struct model *m, const struct op *op, struct image *image)
{
	struct birth *b = new_birth(m, op, image, op->f[EXEC_token].u);

	/* exec leaves the table that others share, but not the place. */
	place_drop(b->place);
	b->place = place_share(image->place);
	b->pid = op->thread->pid;
	b->exe = model_path(m, image, op->f[EXEC_dirfd].i, op->f[EXEC_path].str);
	b->n_argv = op->f[EXEC_argv].strv.n;
	b->argv = model_intern_all(m, op->f[EXEC_argv].strv);
	b->is_preloadable = op->f[EXEC_preload].u;
}

/* A gap that was told of a program in advance is none if it did not run. */
void model_on_execfail(struct model *m, const struct op *op, struct image *image)
{
	struct birth *b = birth_find(m, op->f[EXECFAIL_token].u);
	struct gap *last = m->n_gaps ? &m->gaps[m->n_gaps - 1] : NULL;

	if (b)
		b->has_failed = true;
	if (last && last->image == image_number(m, image) && last->n_argv &&
	    str_is(model_str(m, last->reason), STR("no-room"))) {
		free(last->argv);
		free(last->fds);
		m->n_gaps--;
	}
}

static void note_step(struct model *m, struct spawn_step step)
{
	GROW(m->spawn_steps, m->n_spawn_steps);
	m->spawn_steps[m->n_spawn_steps++] = step;
}

static void act_open(struct model *m, struct image *image, long fd, long flags, const char *name)
{
	uint32_t path = model_path(m, image, AT_FDCWD, str_of(name));

	/* libc opens it wherever the kernel likes; if that is elsewhere, dup2 moves it there. */
	if (fd >= 0)
		fdtab_close(image->fds, (uint64_t)fd, (uint64_t)fd);
	if (fdtab_lowest_free(image->fds) != fd)
		flags &= ~(long)O_CLOEXEC;
	fdtab_set(image->fds, fd_new(m, fd, path, (uint64_t)flags));
	note_step(m, (struct spawn_step){.path = path, .flags = (uint32_t)flags});
}

static void act_chdir(struct model *m, struct image *image, uint32_t path)
{
	place_set_cwd(m, image->place, path);
	note_step(m, (struct spawn_step){.path = path, .is_chdir = true});
}

/* "open FD FLAGS MODE PATH", "dup2 FD NEW", "close FD", ...: see docs/format.md. */
static void act(struct model *m, struct image *image, struct str action)
{
	char *line = str_dup(action), *rest = line;
	const char *verb = strsep(&rest, " ");
	long v[3] = {0};

	if (!strcmp(verb, "chdir") && rest) {
		act_chdir(m, image, model_path(m, image, AT_FDCWD, str_of(rest)));
	} else if (rest) {
		for (int n = 0; n < 3 && rest; n++)
			v[n] = strtol(strsep(&rest, " "), NULL, 10);
		if (!strcmp(verb, "close"))
			fdtab_close(image->fds, (uint64_t)v[0], (uint64_t)v[0]);
		else if (!strcmp(verb, "closefrom"))
			fdtab_close(image->fds, (uint64_t)v[0], UINT32_MAX);
		else if (!strcmp(verb, "fchdir"))
			act_chdir(m, image, model_fd_path(m, image, v[0]));
		else if (!strcmp(verb, "open") && rest)
			act_open(m, image, v[0], v[1], rest);
		else if (!strcmp(verb, "dup2") && fdtab_get(image->fds, v[0])) {
			struct fd f = *fdtab_get(image->fds, v[0]);
			f.fd = (int)v[1];
			f.is_cloexec = false;
			fdtab_set(image->fds, f);
		}
	}
	free(line);
}

/* As POSIX wants of popen, its child has none of the streams of earlier popens. */
static void close_popens(struct fdtab *fds)
{
	for (size_t i = fds->n; i-- > 0;)
		if (fds->v[i].is_popens)
			fdtab_close(fds, (uint64_t)fds->v[i].fd, (uint64_t)fds->v[i].fd);
}

void model_on_spawn(struct model *m, const struct op *op, struct image *image)
{
	struct birth *b = new_birth(m, op, image, op->f[SPAWN_token].u);
	struct strv actions = op->f[SPAWN_actions].strv;
	struct image scratch = {.fds = b->fds, .place = b->place};

	b->pid = op->f[SPAWN_child].i;
	b->has_failed = op->err;
	b->exe = model_path(m, image, AT_FDCWD, op->f[SPAWN_path].str);
	b->n_argv = op->f[SPAWN_argv].strv.n;
	b->argv = model_intern_all(m, op->f[SPAWN_argv].strv);
	b->is_preloadable = op->f[SPAWN_preload].u;
	m->n_spawn_steps = 0;
	b->is_popens = op_is_call(m, op, "popen");
	if (b->is_popens)
		close_popens(b->fds);
	for (size_t i = 0; i < actions.n; i++)
		act(m, &scratch, actions.v[i]);
}

/*
 * system and pclose return the status, not who it is of.  What recorded itself told its own end; else
 * it is the shell that this call of system ran, or the only one of popen's.
 */
void birth_of_shell_ended(struct model *m, const struct op *op, size_t parent)
{
	bool is_system = op_is_call(m, op, "system");
	struct birth *found = NULL;

	for (size_t i = m->n_births, n_left = SHELLS_BACK; i-- > 0 && n_left-- > 0;) {
		struct birth *b = &m->births[i];

		if (is_system && b->t < op->t0)
			break;
		if (b->parent != parent || b->kind != OP_SPAWN || b->pid || b->is_claimed ||
		    b->has_failed || b->has_ended)
			continue;
		if (is_system ? b->t != op->t0 : !b->is_popens)
			continue;
		if (found)
			return;
		found = b;
	}
	if (!found)
		return;
	found->has_ended = true;
	found->status = (int)op->f[WAIT_status].i;
	found->t_end = op->t1;
}
