/* image.c - processes, and the program runs that they consist of. */
#include "model_parts.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

struct block {
	struct strv v;
};

/* Pids are told in the namespace of who tells them. */
uint64_t process_pid_key(const struct model *m, size_t parent, uint64_t pid)
{
	return (uint64_t)(parent == NONE ? 0 : m->processes[parent].ns) << 32 | (uint32_t)pid;
}

static size_t find_child(const struct model *m, size_t parent, uint64_t pid)
{
	uint64_t p;

	return map_get(&m->process_of_pid, process_pid_key(m, parent, pid), &p) ? p : NONE;
}

size_t process_new(struct model *m, uint32_t pid, size_t parent, int64_t t)
{
	size_t p = m->n_processes;

	GROW(m->processes, m->n_processes);
	m->processes[m->n_processes++] =
		(struct process){.pid = pid,
				 .own_pid = pid,
				 .ns = parent == NONE ? 0 : m->processes[parent].ns,
				 .parent = parent,
				 .t_begin = t,
				 .t_end = -1};
	map_set(&m->process_of_pid, process_pid_key(m, parent, pid), p);
	if (parent != NONE) {
		struct process *q = &m->processes[parent];

		GROW(q->children, q->n_children);
		q->children[q->n_children++] = p;
	}
	return p;
}

static size_t new_image(struct model *m, uint64_t id, size_t process, enum start_how how, int64_t t)
{
	struct process *p = &m->processes[process];
	size_t i = m->n_images;

	if (p->n_images) {
		struct image *last = &m->images[p->images[p->n_images - 1]];
		if (last->t_end < 0)
			last->t_end = t;
	}
	GROW(m->images, m->n_images);
	m->images[m->n_images++] = (struct image){
		.id = id,
		.process = process,
		.epoch = (uint32_t)p->n_images,
		.how = how,
		.t_begin = t,
		.t_end = -1,
		.exe = NO_PATH,
	};
	GROW(p->images, p->n_images);
	p->images[p->n_images++] = i;
	if (id)
		map_set(&m->image_of_id, id, i);
	return i;
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

size_t model_find_process(const struct model *m, const struct image *image, uint64_t pid)
{
	return find_child(m, image->process, pid);
}

/*
 * The announcement of an image.  A child that has storage of its own in its parent's memory cannot be
 * given a token: its FORK tells its number.
 */
static struct birth *birth_of_start(const struct model *m, const struct op *op)
{
	struct birth *b = birth_find(m, op->f[START_token].u);
	size_t parent = model_find_image(m, op->f[START_parent].u);
	uint64_t i;

	if (b || op->f[START_token].u || op->f[START_how].u != START_SHARING || parent == NONE ||
	    !map_get(&m->birth_of_pid,
		     process_pid_key(m, m->images[parent].process, op->thread->pid), &i))
		return b;
	return m->births[i].is_claimed ? NULL : &m->births[i];
}

static void take_argv(struct model *m, struct image *image, struct strv argv)
{
	free(image->argv);
	image->n_argv = argv.n;
	image->argv = model_intern_all(m, argv);
}

/* A process that calls itself otherwise than its parent does is the first of a namespace. */
static size_t call_itself(struct model *m, size_t process, uint32_t pid)
{
	struct process *p = &m->processes[process];

	if (p->pid != pid && p->own_pid != pid)
		p->ns = ++m->n_namespaces;
	p->own_pid = pid;
	return process;
}

/* The process that an image belongs to: an exec goes on in the same one. */
static size_t process_of_start(struct model *m, const struct op *op, enum start_how how,
			       size_t parent, const struct birth *b)
{
	uint32_t pid = op->thread->pid;
	size_t p = parent == NONE ? NONE : m->images[parent].process, known;

	if (how == START_EXECED && p != NONE && m->processes[p].own_pid == pid)
		return p;
	if (how == START_FIRST && p != NONE && m->processes[p].is_launcher)
		return process_new(m, pid, NONE, op->t0);
	/* FORK may have told of it before its own first op. */
	known = b && b->process != NONE && !b->is_claimed ? b->process : find_child(m, p, pid);
	if (known != NONE && !m->processes[known].n_images && m->processes[known].parent == p)
		return call_itself(m, known, pid);
	if (b && b->kind == OP_SPAWN && b->pid > 0 && !b->is_claimed)
		return call_itself(m, process_new(m, (uint32_t)b->pid, p, op->t0), pid);
	return process_new(m, pid, p, op->t0);
}

static void image_started(struct model *m, const struct op *op)
{
	enum start_how how = (enum start_how)op->f[START_how].u;
	struct birth *b = birth_find_shell(m, birth_of_start(m, op), op->f[START_argv].strv);
	/* It names the first image in its memory; the fork knows better. */
	size_t parent =
		b && !op->f[START_token].u ? b->parent : model_find_image(m, op->f[START_parent].u);
	size_t i = new_image(m, op->thread->image, process_of_start(m, op, how, parent, b), how,
			     op->t0);
	struct image *image = &m->images[i];
	const struct image *from = parent == NONE ? NULL : &m->images[parent];

	image->is_preloaded = true;
	m->processes[image->process].is_launcher = how == START_LAUNCHER;
	if (b && !b->is_claimed && b->parent == parent) {
		b->is_claimed = true;
		image->fds = b->fds; /* the birth has told all that it knew */
		image->place = b->place;
		b->fds = NULL;
		b->place = NULL;
		free(b->argv);
		b->argv = NULL;
	} else {
		image->fds = from ? fds_copy(m, from->fds) : fdtab_new();
		image->place = from ? place_copy(m, from->place) : place_new(m, NO_PATH);
	}
	image->home = (struct context){image->fds, image->place};
	if (how == START_EXECED || how == START_SPAWNED)
		fdtab_close_on_exec(image->fds);
	if (str_starts(op->f[START_cwd].str, "/")) /* else it is outside the root */
		place_set_cwd(m, image->place,
			      model_path(m, image, AT_FDCWD, op->f[START_cwd].str));
	if (how == START_FORKED || how == START_SHARING) { /* goes on as what it was */
		if (from) {
			image->exe = from->exe;
			image->n_argv = from->n_argv;
			image->argv = xmalloc(from->n_argv * sizeof(*image->argv));
			if (from->n_argv)
				memcpy(image->argv, from->argv,
				       from->n_argv * sizeof(*image->argv));
			image->env = from->env;
			image->libs = from->libs;
		}
		return;
	}
	take_argv(m, image, op->f[START_argv].strv);
	image->exe = b && b->exe != NO_PATH
			     ? b->exe
			     : model_path(m, image, AT_FDCWD, op->f[START_execfn].str);
	image->env = op->f[START_env].u;
	image->libs = op->f[START_libs].u;
}

void model_on_start(struct model *m, const struct op *op, struct image *image)
{
	if (!image)
		image_started(m, op);
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

static void ended(struct model *m, size_t process, int64_t t)
{
	struct process *p = &m->processes[process];

	if (p->t_end < 0)
		p->t_end = t;
	if (p->n_images) {
		struct image *last = &m->images[p->images[p->n_images - 1]];
		if (last->t_end < 0)
			last->t_end = t;
	}
}

void model_on_wait(struct model *m, const struct op *op, struct image *image)
{
	int64_t status = op->f[WAIT_status].i;
	struct process *p;
	size_t known;

	if (op->err || status < 0 || WIFSTOPPED(status) || WIFCONTINUED(status))
		return;
	if (op_is_call(m, op, "system") || op_is_call(m, op, "pclose")) {
		birth_of_shell_ended(m, op, image_number(m, image));
		return;
	}
	if (op->ret <= 0)
		return;
	known = find_child(m, image->process, (uint64_t)op->ret);
	if (known == NONE)
		known = process_new(m, (uint32_t)op->ret, image->process, op->t0);
	p = &m->processes[known];
	p->has_status = true;
	p->status = (int)status;
	ended(m, known, op->t1);
}

void model_on_exit(struct model *m, const struct op *op, struct image *image)
{
	struct process *p = &m->processes[image->process];

	if (op->f[EXIT_how].u ==
	    EXIT_ABORT) { /* abort: a signal, unless its handler thinks otherwise */
		p->status = SIGABRT;
		p->has_status = true;
	} else if (op->f[EXIT_status].i >= 0 || op->f[EXIT_how].u != EXIT_ABORT) {
		p->status = (int)(op->f[EXIT_status].i & 0xff) << 8;
		p->has_status = true;
	}
	ended(m, image->process, op->t0);
}

/* ENV and LIBS stand before START; an image whose START is lost begins with what it has. */
size_t image_of_op(struct model *m, const struct op *op)
{
	size_t i = model_find_image(m, op->thread->image);

	if (i != NONE || op->kind == OP_ENV || op->kind == OP_LIBS || op->kind == OP_START)
		return i;
	i = new_image(m, op->thread->image, process_new(m, op->thread->pid, NONE, op->t0),
		      START_FIRST, op->t0);
	m->images[i].is_preloaded = true;
	m->images[i].fds = fdtab_new();
	m->images[i].place = place_new(m, NO_PATH);
	m->images[i].home = (struct context){m->images[i].fds, m->images[i].place};
	return i;
}

struct image *model_image(struct model *m, const struct op *op)
{
	size_t i = model_find_image(m, op->thread->image);

	if (i == NONE)
		return NULL;
	context_enter(m, &m->images[i], op);
	return &m->images[i];
}

/* Programs that were run and never came to record themselves. */
void image_add_unseen(struct model *m)
{
	for (size_t k = 0; k < m->n_births; k++) {
		struct birth *b = &m->births[k];
		size_t process, i;

		if (b->is_claimed || b->has_failed || b->kind == OP_FORK)
			continue;
		process = b->kind == OP_EXEC ? m->images[b->parent].process : NONE;
		if (process == NONE) {
			size_t parent = m->images[b->parent].process, known;

			if (m->processes[parent].is_launcher)
				parent = NONE;
			known = b->pid > 0 ? find_child(m, parent, (uint64_t)b->pid) : NONE;
			process = known != NONE && !m->processes[known].n_images
					  ? known
					  : process_new(m, (uint32_t)b->pid, parent, b->t);
		}
		i = new_image(m, 0, process, b->kind == OP_EXEC ? START_EXECED : START_SPAWNED,
			      b->t);
		b->unseen = i;
		if (b->has_ended) {
			m->processes[process].has_status = true;
			m->processes[process].status = b->status;
			ended(m, process, b->t_end);
		}
		m->images[i].exe = b->exe;
		m->images[i].n_argv = b->n_argv;
		m->images[i].argv = xmalloc(b->n_argv * sizeof(uint32_t));
		if (b->n_argv)
			memcpy(m->images[i].argv, b->argv, b->n_argv * sizeof(uint32_t));
		m->images[i].fds = fdtab_share(b->fds);
		m->images[i].place = place_share(b->place);
		m->images[i].home = (struct context){m->images[i].fds, m->images[i].place};
		if (b->is_preloadable) { /* otherwise the recorder gave the reason itself */
			gap_add(m, i, b->t, STR("not-loaded"), model_str(m, b->exe),
				(struct strv){0});
			struct gap *g = &m->gaps[m->n_gaps - 1];
			free(g->argv);
			g->n_argv = b->n_argv;
			g->argv = xmalloc(b->n_argv * sizeof(uint32_t));
			if (b->n_argv)
				memcpy(g->argv, b->argv, b->n_argv * sizeof(uint32_t));
			gap_tell_inherited(m, g, &m->images[i]);
		}
	}
}

char *model_command(const struct model *m, const struct image *image, size_t width)
{
	char *text = xmalloc(width + 8), *p = text, *end = text + width;

	for (size_t i = 0; i < image->n_argv && p < end; i++) {
		struct str a = model_str(m, image->argv[i]);

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
