/* run_state.c - see run_state.h. */
#include "run_state.h"

#include <stdlib.h>

#include "recording/walk.h"
#include "replay/model.h"

/* Ops that tell how it begins. */
static bool is_beginning(enum op_kind kind)
{
	return kind == OP_START || kind == OP_ENV || kind == OP_LIBS || kind == OP_FDINFO ||
	       kind == OP_TOUCH || kind == OP_THREAD || kind == OP_GAP;
}

static struct str keep(struct run_states *s, const struct model *m, uint32_t string)
{
	return string == NO_PATH ? (struct str){0} : arena_str(&s->arena, model_str(m, string));
}

static void note(struct run_states *s, struct model *m, const struct image *image)
{
	size_t i = (size_t)(image - m->images);
	struct run_state *state;

	while (s->n <= i) {
		GROW(s->v, s->n);
		s->v[s->n++] = (struct run_state){0};
	}
	state = &s->v[i];
	if (state->is_known)
		return;
	state->is_known = true;
	state->cwd = keep(s, m, model_cwd(m, image));
	for (size_t k = 0; k < image->fds->n; k++) {
		const struct fd *fd = &image->fds->v[k];

		if (fd->is_cloexec)
			continue;
		GROW(state->fds, state->n_fds);
		state->fds[state->n_fds++] = (struct run_fd){
			fd->fd, fd->flags, keep(s, m, model_fd_path(m, image, fd->fd)), fd->ofd,
			fd->is_gone || fd->is_nameless};
	}
}

/* In the order of graph.c, so that images have the same numbers. */
void run_states_of(struct run_states *s, struct recording *r)
{
	struct walk *w = walk_begin(r, WALK_BY_MOMENT);
	const struct op *op;
	struct model m;

	*s = (struct run_states){0};
	model_begin(&m, r);
	while ((op = walk_next(w))) {
		struct image *image = walk_is_begin(w) ? NULL : model_image(&m, op);

		if (image && !image->process->is_launcher && !is_beginning(op->kind))
			note(s, &m, image);
		if (!walk_is_begin(w))
			model_step(&m, op, walk_time(w));
	}
	walk_end(w);
	model_finish(&m);
	model_end(&m);
}

void run_states_end(struct run_states *s)
{
	for (size_t i = 0; i < s->n; i++)
		free(s->v[i].fds);
	free(s->v);
	arena_free(&s->arena);
}

const struct run_fd *run_state_fd(const struct run_state *s, int fd)
{
	for (size_t i = 0; i < s->n_fds; i++)
		if (s->fds[i].fd == fd)
			return &s->fds[i];
	return NULL;
}
