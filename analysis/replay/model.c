/* model.c - see model.h: one op after the other goes to the parts. */
#include "model_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "recording/walk.h"
#include "listeners.h"

bool op_is_call(const struct model *m, const struct op *op, const char *name)
{
	size_t n;
	const char *call = op_call(m->r, op, &n);

	return n == strlen(name) && !memcmp(call, name, n);
}

static void apply(struct model *m, const struct op *op, size_t i)
{
	struct image *image = i == NONE ? NULL : &m->images[i]; /* NULL: ENV and LIBS only */

	switch (op->kind) {
	case OP_ENV:
	case OP_LIBS:
		model_learn(m, op);
		break;
	case OP_GAP:
		gap_add(m, i, op->t0, op->f[GAP_reason].str, op->f[GAP_detail].str,
			op->f[GAP_argv].strv);
		break;
	case OP_FORK:
		birth_forked(m, op, i);
		break;
	case OP_EXEC:
		birth_executes(m, op, i);
		break;
	case OP_EXECFAIL:
		birth_not_executed(m, op, i);
		break;
	case OP_SPAWN:
		birth_spawned(m, op, i);
		break;
	case OP_WAIT:
		process_waited(m, op, i);
		break;
	case OP_EXIT:
		process_exited(m, op, i);
		break;
	case OP_OPEN:
		fd_opened(m, op, image);
		break;
	case OP_FD:
		if (!op->err)
			fd_told(m, image, op->ret, op->f[FD_what].str, op->f[FD_flags].u,
				&op->f[FD_id].id);
		break;
	case OP_GETFD:
		if (!op->err)
			fd_told(m, image, op->f[GETFD_fd].i, op->f[GETFD_path].str,
				op->f[GETFD_flags].u, &op->f[GETFD_id].id);
		break;
	case OP_UNSHARE:
		mount_unshared(m, op, image);
		break;
	case OP_SETNS:
		mount_entered(m, op, image);
		break;
	case OP_MOUNT:
		mount_changed(m, op, image);
		break;
	case OP_UMASK:
		image->place->umask = (int32_t)(op->f[UMASK_mask].u & 0777);
		break;
	case OP_THREAD:
		context_thread_began(m, op, image);
		break;
	case OP_TCREATE:
		context_thread_made(m, op, image);
		break;
	case OP_CLOSE: /* the kernel lets go of it first, and then of the errors that come of that
			*/
		if (op->err != EBADF && op->f[CLOSE_fd].i >= 0)
			fdtab_close(image->fds, (uint64_t)op->f[CLOSE_fd].i,
				    (uint64_t)op->f[CLOSE_fd].i);
		break;
	case OP_CLOSERANGE:
		fd_closed_range(m, op, image);
		break;
	case OP_DUP:
		fd_duplicated(m, op, image);
		break;
	case OP_FDFLAGS:
		if (!op->err && op->f[FDFLAGS_what].u == FDFLAGS_DESCRIPTOR)
			fdtab_set_cloexec(image->fds, (uint64_t)op->f[FDFLAGS_fd].i,
					  (uint64_t)op->f[FDFLAGS_fd].i,
					  op->f[FDFLAGS_flags].u & FD_CLOEXEC);
		break;
	case OP_PIPE:
		if (!op->err)
			fd_piped(m, image, op);
		break;
	case OP_SOCKETPAIR:
		if (!op->err)
			fd_paired_sockets(m, image, op);
		break;
	case OP_SOCKET:
		if (!op->err)
			fdtab_set(image->fds, fd_new_socket(m, op->ret, op->f[SOCKET_type].u,
							    &op->f[SOCKET_id].id));
		break;
	case OP_ACCEPT:
		if (!op->err)
			fdtab_set(image->fds, fd_new_socket(m, op->ret, op->f[ACCEPT_flags].u,
							    &op->f[ACCEPT_id].id));
		break;
	case OP_CHDIR:
		place_changed(m, op, image);
		break;
	case OP_CHROOT:
		place_changed_root(m, op, image);
		break;
	case OP_RENAME:
		name_moved(m, op, image);
		break;
	case OP_UNLINK:
		name_removed(m, op, image);
		break;
	case OP_SYMLINK:
		name_linked(m, op, image);
		break;
	case OP_FDINFO:
		fd_told(m, image, op->f[FDINFO_fd].i, op->f[FDINFO_path].str, op->f[FDINFO_flags].u,
			&op->f[FDINFO_id].id);
		break;
	case OP_START: /* model_step() has begun the image */
	case MODEL_IGNORES:
		break;
	}
}

struct image *model_step(struct model *m, const struct op *op)
{
	size_t i;

	if (!op->is_done) {
		GROW(m->unfinished, m->n_unfinished);
		m->unfinished[m->n_unfinished++] = op->thread->image;
		return NULL;
	}
	if (op->t1 > m->t_last)
		m->t_last = op->t1;
	if (op->kind == OP_START && model_find_image(m, op->thread->image) == NONE)
		image_started(m, op);
	i = image_of_op(m, op);
	if (i != NONE)
		context_enter(m, &m->images[i], op);
	m->is_followed = op_is_followed(m, op);
	apply(m, op, i);
	if (i != NONE && m->processes[m->images[i].process].is_launcher)
		return NULL;
	m->n_ops++;
	if (i == NONE)
		return NULL;
	m->images[i].n_ops++;
	return &m->images[i];
}

static char *note_turn(const char *path, void *turns)
{
	strings_add(turns, str_of(path));
	return path_lead_here(path, NULL);
}

/* The links that the launcher tells of.  False: it tells of none, as there was none or by its age. */
static bool learn_links(struct model *m)
{
	struct recording *r = m->r;
	size_t n_damages = r->n_damages, n_more = r->n_damages_more;
	struct cursor c;
	struct op op;

	if ((r->file.flags & PROV_FILE_BARE) || r->is_growing || !r->dict.kinds[OP_FOLLOW].is_known)
		return false;
	for (size_t i = 0; i < r->n_threads && r->threads[i].image <= 1; i++) {
		if (r->threads[i].image != 1)
			continue;
		cursor_begin(&c, r, &r->threads[i]);
		while (cursor_next(&c, &op))
			if (op.kind == OP_FOLLOW && op.is_done && op.f[FOLLOW_changed].u == 1)
				links_add(&m->links, op.f[FOLLOW_path].str,
					  op.f[FOLLOW_target].str);
		cursor_end(&c);
	}
	r->n_damages = n_damages; /* they are met again, in their turn */
	r->n_damages_more = n_more;
	return true;
}

void model_begin(struct model *m, struct recording *r)
{
	*m = (struct model){.r = r, .is_followed = true};
	links_begin(&m->links, &m->strings);
	m->leads = path_lead_here;
	if (r->turns) { /* the launcher asks: these are the links of the command's machine, now */
		m->leads = note_turn;
		m->leads_arg = r->turns;
	} else if (learn_links(m)) {
		m->leads = links_lead;
		m->leads_arg = &m->links;
	}
}

void model_finish(struct model *m)
{
	gap_forgive_unfinished(m);
	image_add_unseen(m);
	gap_add_lost_blocks(m);
	gap_add_lost(m);
}

void model_end(struct model *m)
{
	free(m->unfinished);
	for (size_t i = 0; i < m->n_images; i++) {
		fdtab_drop(m->images[i].home.fds);
		place_drop(m->images[i].home.place);
		free(m->images[i].argv);
	}
	for (size_t i = 0; i < m->n_births; i++) {
		fdtab_drop(m->births[i].fds);
		place_drop(m->births[i].place);
		free(m->births[i].argv);
	}
	for (size_t i = 0; i < m->n_processes; i++) {
		free(m->processes[i].images);
		free(m->processes[i].children);
	}
	for (size_t i = 0; i < m->n_gaps; i++) {
		free(m->gaps[i].argv);
		free(m->gaps[i].fds);
	}
	free(m->images);
	free(m->births);
	free(m->processes);
	free(m->gaps);
	for (size_t i = 0; i < m->n_contexts; i++) {
		fdtab_drop(m->contexts[i].fds);
		place_drop(m->contexts[i].place);
	}
	free(m->contexts);
	map_free(&m->context_of_thread);
	map_free(&m->context_of_token);
	free(m->moves);
	free(m->mounts);
	map_free(&m->move_of_name);
	free(m->spawn_steps);
	free(m->blocks);
	map_free(&m->image_of_id);
	map_free(&m->birth_of_token);
	map_free(&m->birth_of_pid);
	map_free(&m->block_of_hash);
	map_free(&m->process_of_pid);
	map_free(&m->real_name_seen);
	free(m->real_names);
	links_end(&m->links);
	strings_free(&m->strings);
}

static void run(struct model *m,
		void (*visit)(struct model *m, struct image *image, const struct op *op, void *arg),
		void *arg)
{
	struct walk *w = walk_begin(m->r, WALK_BY_EFFECT);
	const struct op *op;

	while ((op = walk_next(w))) {
		struct image *image = model_step(m, op);

		/* The launcher is no part of the command, but what it was told to run is. */
		if (visit && op->is_done && (image || op->kind == OP_TOUCH))
			visit(m, image, op, arg);
	}
	walk_end(w);
	model_finish(m);
}

void model_run(struct model *m, struct recording *r,
	       void (*visit)(struct model *m, struct image *image, const struct op *op, void *arg),
	       void *arg)
{
	model_begin(m, r);
	run(m, visit, arg);
}

void model_run_real(struct model *m, struct recording *r,
		    void (*visit)(struct model *m, struct image *image, const struct op *op,
				  void *arg),
		    void *arg)
{
	model_begin(m, r);
	m->has_real_names = true;
	run(m, visit, arg);
}
