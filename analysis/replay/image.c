/* image.c - processes, and the program runs that they consist of. */
#include "lifecycle_parts.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

struct block {
	struct strv v;
};

static void run_by(struct image *image, struct program *program)
{
	program_drop(image->program);
	image->program = program_share(program);
	image->exe = program->exe;
}

static void set_home(struct image *image, struct fdtab *fds, struct place *place)
{
	image->fds = fds;
	image->place = place;
	image->home = (struct context){fds, place};
}

static void end_image(struct model *m, const struct process *p, int64_t t)
{
	struct image *last = p->n_images ? &m->images[p->images[p->n_images - 1]] : NULL;

	if (last && last->t_end < 0)
		last->t_end = t;
}

static struct image *new_image(struct model *m, uint64_t id, struct process *p, enum start_how how,
			       int64_t t)
{
	size_t i = m->n_images;

	end_image(m, p, t);
	GROW(m->images, m->n_images);
	m->images[m->n_images++] = (struct image){
		.id = id,
		.process = p,
		.epoch = (uint32_t)p->n_images,
		.how = how,
		.t_begin = t,
		.t_end = -1,
		.exe = NO_PATH,
		.program = program_share(m->no_program),
	};
	GROW(p->images, p->n_images);
	p->images[p->n_images++] = i;
	if (id)
		map_set(&m->image_of_id, id, i);
	return &m->images[i];
}

size_t image_number(const struct model *m, const struct image *image)
{
	return (size_t)(image - m->images);
}

size_t model_find_image(const struct model *m, uint64_t id)
{
	uint64_t i;

	return id && map_get(&m->image_of_id, id, &i) ? i : NONE;
}

/* The inheritance, from its maker. */
static void inherit(struct model *m, struct image *image, struct birth *b, const struct image *from)
{
	if (b && !b->is_claimed && b->fds) {
		set_home(image, b->fds, b->place); /* the birth needs it no more */
		b->fds = NULL;
		b->place = NULL;
	} else {
		set_home(image, from ? fds_copy(m, from->fds) : fdtab_new(),
			 from ? place_copy(m, from->place) : place_new(m, NO_PATH));
	}
	if (b)
		b->is_claimed = true;
	if (image->how == START_EXECED || image->how == START_SPAWNED)
		fdtab_close_on_exec(image->fds);
}

/* As it was announced, but for the arguments of an interpreter. */
static void run_program(struct model *m, const struct op *op, struct image *image,
			const struct birth *b)
{
	struct program *announced = b ? b->program : NULL, *own = NULL;
	uint32_t exe = announced && announced->exe != NO_PATH
			       ? announced->exe
			       : model_path(m, image, AT_FDCWD, op->f[START_execfn].str);

	if (!announced || announced->exe != exe ||
	    !program_is_called(m, announced, op->f[START_argv].strv))
		own = program_new(m, exe, op->f[START_argv].strv);
	run_by(image, own ? own : announced);
	program_drop(own);
	image->env = op->f[START_env].u;
	image->libs = op->f[START_libs].u;
	mappings_begin(m, image);
}

struct image *image_started(struct model *m, const struct op *op, struct process *process)
{
	enum start_how how = (enum start_how)op->f[START_how].u;
	struct birth *b =
		how == START_EXECED ? birth_of(m->life, op->f[START_token].u) : process->birth;
	/* It names the first image in its memory; the fork knows better. */
	size_t parent =
		b && !op->f[START_token].u ? b->image : model_find_image(m, op->f[START_parent].u);
	struct image *image = new_image(m, op->thread->image, process, how, op->t0);
	const struct image *from = parent == NONE ? NULL : &m->images[parent];

	image->is_preloaded = true;
	inherit(m, image, b && b->image == parent ? b : NULL, from);
	if (str_starts(op->f[START_cwd].str, "/")) /* else it is outside the root */
		place_set_cwd(m, image->place,
			      model_path(m, image, AT_FDCWD, op->f[START_cwd].str));
	if (how != START_FORKED && how != START_SHARING) {
		run_program(m, op, image, b);
	} else if (from) { /* goes on as what it was */
		run_by(image, from->program);
		mappings_inherit(image, from);
		image->env = from->env;
		image->libs = from->libs;
	}
	return image;
}

/* One whose START is lost begins with what it has. */
struct image *image_adopted(struct model *m, const struct op *op, struct process *process)
{
	struct image *image = new_image(m, op->thread->image, process, START_FIRST, op->t0);

	image->is_preloaded = true;
	set_home(image, fdtab_new(), place_new(m, NO_PATH));
	return image;
}

static void keep_block(struct model *m, uint64_t hash, struct strv v)
{
	struct str *copy = arena_alloc(&m->strings.arena, (v.n + 1) * sizeof(*copy));
	uint64_t known;

	if (map_get(&m->block_of_hash, hash, &known))
		return;
	for (size_t i = 0; i < v.n; i++)
		copy[i] = arena_str(&m->strings.arena, v.v[i]);
	GROW(m->blocks, m->n_blocks);
	m->blocks[m->n_blocks] = (struct block){{true, v.n, copy}};
	map_set(&m->block_of_hash, hash, m->n_blocks++);
}

struct strv model_block(const struct model *m, uint64_t hash)
{
	uint64_t i;

	return hash && map_get(&m->block_of_hash, hash, &i) ? m->blocks[i].v : (struct strv){0};
}

void model_on_env(struct model *m, const struct op *op, struct image *image)
{
	(void)image;
	keep_block(m, op->f[ENV_hash].u, op->f[ENV_vars].strv);
}

void model_on_libs(struct model *m, const struct op *op, struct image *image)
{
	(void)image;
	keep_block(m, op->f[LIBS_hash].u, op->f[LIBS_names].strv);
	keep_block(m, MODEL_SOUGHT(op->f[LIBS_hash].u), op->f[LIBS_sought].strv);
}

void model_learn(struct model *m, const struct op *op)
{
	if (op->kind == OP_ENV)
		model_on_env(m, op, NULL);
	else if (op->kind == OP_LIBS)
		model_on_libs(m, op, NULL);
}

void model_on_wait(struct model *m, const struct op *op, struct image *image)
{
	(void)image;
	if (m->waited)
		end_image(m, m->waited, op->t1);
}

void model_on_exit(struct model *m, const struct op *op, struct image *image)
{
	end_image(m, image->process, op->t0);
}

struct image *model_image(struct model *m, const struct op *op)
{
	size_t i = model_find_image(m, op->thread->image);

	m->asked[0].bytes = m->asked[1].bytes = NULL;
	if (i == NONE)
		return NULL;
	context_enter(m, &m->images[i], op);
	return &m->images[i];
}

/* The gap of a program that could have recorded itself, and did not. */
static void tell_not_loaded(struct model *m, size_t i)
{
	const struct image *image = &m->images[i];
	struct gap *g;

	gap_add(m, i, image->t_begin, STR("not-loaded"), model_str(m, image->exe),
		(struct strv){0});
	g = &m->gaps[m->n_gaps - 1];
	free(g->argv);
	g->n_argv = image->program->n_argv;
	g->argv = xmalloc(g->n_argv * sizeof(*g->argv));
	if (g->n_argv)
		memcpy(g->argv, image->program->argv, g->n_argv * sizeof(*g->argv));
	gap_tell_inherited(m, g, image);
}

/* Programs that were run and never came to record themselves. */
void image_add_unseen(struct model *m)
{
	for (size_t k = 0; k < m->life->n_births; k++) {
		struct birth *b = m->life->births[k];
		struct process *process =
			b->kind == OP_EXEC ? m->images[b->image].process : b->child;
		struct image *image;

		if (b->is_claimed || b->has_failed || !b->fds ||
		    (b->kind != OP_EXEC && b->kind != OP_SPAWN))
			continue;
		image = new_image(m, 0, process, b->kind == OP_EXEC ? START_EXECED : START_SPAWNED,
				  b->t);
		b->unseen = (uint32_t)image_number(m, image);
		image->t_end = process->t_over;
		run_by(image, b->program);
		set_home(image, fdtab_share(b->fds), place_share(b->place));
		if (b->is_preloadable) /* otherwise the recorder gave the reason itself */
			tell_not_loaded(m, b->unseen);
	}
}

char *model_command(const struct model *m, const struct image *image, size_t width)
{
	char *text = xmalloc(width + 8), *p = text, *end = text + width;

	for (size_t i = 0; i < image->program->n_argv && p < end; i++) {
		struct str a = model_str(m, image->program->argv[i]);

		if (i)
			*p++ = ' ';
		for (size_t k = 0; k < a.len && p < end; k++)
			*p++ = a.bytes[k] ? a.bytes[k] : '?';
	}
	if (p >= end)
		p = memcpy(end, "...", 3) + (size_t)3;
	*p = '\0';
	return text;
}
