/* spawn.c - what a FORK, SPAWN or EXEC passes on to its child or program. */
#include "lifecycle_parts.h"

#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>

const struct fdtab *model_given(const struct model *m, uint64_t token)
{
	const struct birth *b = birth_of(m->life, token);

	return b ? b->fds : NULL;
}

size_t model_unseen(const struct model *m, uint64_t token)
{
	const struct birth *b = birth_of(m->life, token);

	return b && b->unseen != NO_IMAGE ? b->unseen : NONE;
}

uint32_t model_program(const struct model *m, uint64_t token)
{
	const struct birth *b = birth_of(m->life, token);

	return b && b->program ? b->program->exe : NO_PATH;
}

static void pass_on(struct birth *b, struct fdtab *fds, struct place *place)
{
	fdtab_drop(b->fds);
	place_drop(b->place);
	b->fds = fds;
	b->place = place;
}

void model_on_fork(struct model *m, const struct op *op, struct image *image)
{
	uint64_t flags = op->f[FORK_flags].u;

	if (m->birth)
		pass_on(m->birth,
			flags & CLONE_FILES ? fdtab_share(image->fds) : fds_copy(m, image->fds),
			flags & CLONE_FS ? place_share(image->place) : place_copy(m, image->place));
}

/* exec leaves the table that others share, but not the place. */
void model_on_exec(struct model *m, const struct op *op, struct image *image)
{
	if (!m->birth)
		return;
	pass_on(m->birth, fds_copy(m, image->fds), place_share(image->place));
	m->birth->is_preloadable = op->f[EXEC_preload].u;
}

/* The gap of a program that was written in advance is none if it did not run. */
void model_on_execfail(struct model *m, const struct op *op, struct image *image)
{
	struct birth *b = birth_of(m->life, op->f[EXECFAIL_token].u);
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
	struct strv actions = op->f[SPAWN_actions].strv;
	struct image scratch;

	m->n_spawn_steps = 0;
	if (!m->birth)
		return;
	pass_on(m->birth, fds_copy(m, image->fds), place_copy(m, image->place));
	m->birth->is_preloadable = op->f[SPAWN_preload].u;
	if (op_is_call(m, op, "popen"))
		close_popens(m->birth->fds);
	scratch = (struct image){.fds = m->birth->fds, .place = m->birth->place};
	for (size_t i = 0; i < actions.n; i++)
		act(m, &scratch, actions.v[i]);
}
