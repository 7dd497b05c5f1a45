/* model.c - see model.h: one op after the other goes to the parts. */
#include "model_parts.h"

#include <stdlib.h>
#include <string.h>

#include "recording/annotation.h"
#include "recording/walk.h"

bool op_is_call(const struct model *m, const struct op *op, const char *name)
{
	size_t n;
	const char *call = op_call(m->r, op, &n);

	return n == strlen(name) && !memcmp(call, name, n);
}

void model_on_pin(struct model *m, const struct op *op, struct image *image)
{
	uint64_t source = op->f[PIN_source].u;

	(void)image;
	if (source < PINS_MAX)
		m->pins[source] =
			(struct pin){(int)op->f[PIN_how].u, model_intern(m, op->f[PIN_detail].str)};
}

static void apply(struct model *m, const struct op *op, struct image *image)
{
	static model_heard *const heard[] = {
#define ON(KIND, kind) [OP_##KIND] = model_on_##kind,
		MODEL_HEARS(ON)
#undef ON
	};

	if (op->kind < sizeof(heard) / sizeof(heard[0]) && heard[op->kind])
		heard[op->kind](m, op, image);
}

struct image *model_step(struct model *m, const struct op *op, int64_t t)
{
	struct image *image = NULL;
	bool is_launchers;
	size_t i;

	m->asked[0].bytes = m->asked[1].bytes = NULL;
	if (!op->is_done) {
		GROW(m->unfinished, m->n_unfinished);
		m->unfinished[m->n_unfinished++] = op->thread->image;
		return NULL;
	}
	if (op->t1 > m->t_last)
		m->t_last = op->t1;
	i = model_find_image(m, op->thread->image);
	if (i != NONE) {
		image = &m->images[i];
		context_enter(m, image, op);
	}
	m->is_followed = op_is_followed(m, op);
	m->birth = NULL;
	m->waited = NULL;
	if (life_step(m->life, op, t, image) && !image)
		image = &m->images[model_find_image(m, op->thread->image)];
	apply(m, op, image);
	is_launchers = image && image->process->is_launcher;
	if (is_launchers)
		image = NULL;
	/* The launcher is no part of the command, but the program that it runs is. */
	if (m->names.is_kept && (image || op->kind == OP_TOUCH))
		names_step(m, image, op);
	if (is_launchers)
		return NULL;
	m->n_ops++;
	if (image)
		image->n_ops++;
	return image;
}

static char *note_turn(const char *path, void *turns)
{
	strings_add(turns, str_of(path));
	return path_lead_here(path, NULL);
}

static void learn_link(void *links, const struct op *op)
{
	if (op->f[FOLLOW_changed].u == 1)
		links_add(links, op->f[FOLLOW_path].str, op->f[FOLLOW_target].str);
}

/* The links that were there from the beginning.  False: the recording has none. */
static bool learn_links(struct model *m)
{
	for (size_t i = 0; i + 1 < m->r->links.n; i += 2)
		links_add(&m->links, m->r->links.v[i], m->r->links.v[i + 1]);
	if (m->r->links.is_there)
		return true;
	if (m->r->is_growing || (m->r->file.flags & PROV_FILE_BARE && !m->r->n_sealing))
		return false;
	return recording_annotations(m->r, OP_FOLLOW, learn_link, &m->links);
}

void model_begin(struct model *m, struct recording *r)
{
	*m = (struct model){.r = r, .is_followed = true};
	m->life = life_begin(m);
	m->no_program = program_new(m, NO_PATH, (struct strv){0});
	links_begin(&m->links, &m->strings);
	m->leads = path_lead_here;
	if (r->turns) { /* for the launcher's search of links: those of this machine, now */
		m->leads = note_turn;
		m->leads_arg = r->turns;
	} else if (learn_links(m)) {
		m->leads = links_lead;
		m->leads_arg = &m->links;
	}
}

void model_finish(struct model *m)
{
	life_finish_all(m->life);
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
		program_drop(m->images[i].program);
		free(m->images[i].mappings);
	}
	program_drop(m->no_program);
	life_end(m->life);
	for (size_t i = 0; i < m->n_gaps; i++) {
		free(m->gaps[i].argv);
		free(m->gaps[i].fds);
	}
	free(m->images);
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
	free(m->unmapped);
	map_free(&m->move_of_name);
	free(m->spawn_steps);
	free(m->blocks);
	map_free(&m->image_of_id);
	map_free(&m->block_of_hash);
	map_free(&m->real_name_seen);
	free(m->real_names);
	links_end(&m->links);
	names_end(&m->names);
	strings_free(&m->strings);
}

static void run(struct model *m,
		void (*visit)(struct model *m, struct image *image, const struct op *op, void *arg),
		void *arg)
{
	struct walk *w = walk_begin(m->r, WALK_BY_EFFECT);
	const struct op *op;

	while ((op = walk_next(w))) {
		struct image *image = model_step(m, op, walk_time(w));

		/* The launcher is no part of the command, but the program that it runs is. */
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

void model_run_named(struct model *m, struct recording *r, bool by_real_names,
		     void (*visit)(struct model *m, struct image *image, const struct op *op,
				   void *arg),
		     void *arg)
{
	model_begin(m, r);
	m->names.is_kept = true;
	m->has_real_names = by_real_names;
	run(m, visit, arg);
}
