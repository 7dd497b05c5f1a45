/* graph_process.c - see graph_process.h. */
#include "graph_process.h"

#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>

#include "files/files.h"
#include "graph_data.h"
#include "graph_mapping.h"
#include "graph_name.h"

/* versions_space.image of programs that were never seen, until model_finish gives them images. */
#define UNSEEN 0x80000000u

/* --- before the walk */

#define FIRST_OPS 16 /* START comes after the blocks that it names */

static void survey_image(struct graph *g, struct cursor *c, const struct thread *t)
{
	size_t known = g->r->n_damages;
	struct op op;

	cursor_turn(c, t);
	for (int i = 0; i < FIRST_OPS && cursor_next(c, &op); i++) {
		if (!op.is_done)
			continue;
		model_learn(&g->model, &op);
		if (op.kind != OP_START)
			continue;
		if (op.f[START_token].u)
			map_set(&g->claimed, op.f[START_token].u, 1);
		break;
	}
	g->r->n_damages = known; /* met again in the walk itself */
}

void graph_process_survey(struct graph *g)
{
	struct cursor c = {.r = g->r};

	for (size_t i = 0; i < g->r->n_threads; i++)
		if (!g->r->threads[i].serial)
			survey_image(g, &c, &g->r->threads[i]);
	cursor_end(&c);
}

/* --- what one process passes on to another */

static struct announced *find_announced(struct graph *g, uint64_t token)
{
	uint64_t i;

	return token && map_get(&g->announced_of_token, token, &i) ? &g->announced[i] : NULL;
}

static void announce(const struct moment *m, uint64_t token)
{
	struct graph *g = m->g;
	struct graph_thread *t = &g->threads[m->thread];
	struct announced *a;

	GROW(g->announced, g->n_announced);
	a = &g->announced[g->n_announced];
	*a = (struct announced){.token = token,
				.node = versions_output(&g->versions, m->space, &m->cause),
				.thread = m->thread,
				.program = VERSIONS_NONE,
				.op = m->op->op_no,
				.t = m->cause.t,
				.space = VERSIONS_NONE};
	if (m->op->kind == OP_EXEC || m->op->kind == OP_SPAWN) {
		memcpy(a->interpreters, t->interpreters, sizeof(a->interpreters));
		a->n_interpreters = t->n_interpreters;
		t->n_interpreters = 0;
	}
	if (token)
		map_set(&g->announced_of_token, token, g->n_announced);
	g->n_announced++;
}

void graph_on_fork(const struct moment *m)
{
	if (!m->op->err)
		announce(m, m->op->f[FORK_token].u);
}

static uint32_t program_object(const struct moment *m, uint64_t token, const struct id *id)
{
	uint32_t path = model_program(&m->g->model, token);

	uint32_t object = id->is_there ? objects_by_id(&m->g->objects, id, path, false, m->cause.t)
				       : objects_by_path(&m->g->objects, path, OBJECT_FILE, false,
							 m->cause.t);

	graph_name_real(m, path, object);
	return object;
}

/* A program that never recorded itself: what it was given it may have used. */
static void begin_unseen(struct graph *g, struct announced *a, const struct cause *c)
{
	uint32_t index = (uint32_t)(a - g->announced);
	const struct fdtab *fds = model_given(&g->model, a->token);

	a->space = versions_space(&g->versions, UNSEEN | index);
	a->t_end = INT64_MAX;
	GROW(g->unseen, g->n_unseen);
	g->unseen[g->n_unseen++] = index;
	versions_input(&g->versions, a->space, a->node, EDGE_EXEC, c);
	if (a->program != VERSIONS_NONE)
		versions_read(&g->versions, a->space, a->program, EDGE_PROGRAM, c);
	for (uint32_t i = 0; i < a->n_interpreters; i++)
		versions_read(&g->versions, a->space, a->interpreters[i], EDGE_INTERPRETER, c);
	if (fds)
		graph_data_unseen(g, a->space, fds, c);
}

static bool is_claimed(const struct graph *g, uint64_t token)
{
	uint64_t known;

	return map_get(&g->claimed, token, &known);
}

void graph_on_exec(const struct moment *m)
{
	uint64_t token = m->op->f[EXEC_token].u;
	struct announced *a;

	announce(m, token);
	a = &m->g->announced[m->g->n_announced - 1];
	a->program = program_object(m, token, &m->op->f[EXEC_id].id);
	if (!is_claimed(m->g, token)) /* whether it ran shows when the thread does no more */
		m->g->threads[m->thread].exec = (uint32_t)m->g->n_announced - 1;
}

void graph_on_execfail(const struct moment *m)
{
	m->g->threads[m->thread].exec = VERSIONS_NONE;
}

void graph_on_spawn(const struct moment *m)
{
	uint64_t token = m->op->f[SPAWN_token].u;
	struct announced *a;

	if (m->op->err)
		return;
	announce(m, token);
	a = &m->g->announced[m->g->n_announced - 1];
	a->program = program_object(m, token, &m->op->f[SPAWN_id].id);
	graph_name_spawned(m);
	if (is_claimed(m->g, token))
		return;
	begin_unseen(m->g, a, &m->cause);
	if (m->op->f[SPAWN_child].i > 0)
		map_set(&m->g->unseen_of_pid, (uint64_t)m->op->f[SPAWN_child].i,
			m->g->n_announced - 1);
}

/* --- beginnings */

static void loaded(const struct moment *m, struct strv names)
{
	struct model *model = &m->g->model;

	for (size_t i = 0; i < names.n; i++) {
		uint32_t path, object;

		if (files_is_recorder(names.v[i]))
			continue;
		path = model_path(model, m->image, AT_FDCWD, names.v[i]);
		object = objects_by_path(&m->g->objects, path, OBJECT_FILE, false, m->cause.t);
		if (object != VERSIONS_NONE)
			graph_data_in(m, object, EDGE_LIBRARY);
	}
}

void graph_on_dlopen(const struct moment *m)
{
	loaded(m, m->op->f[DLOPEN_names].strv);
}

/* The space of the image before an exec is no more, unless others live in it. */
static void leave_space(const struct moment *m, const struct announced *a)
{
	size_t from = model_find_image(&m->g->model, m->op->f[START_parent].u);
	struct graph_image *former;

	if (from == NONE)
		return;
	former = graph_image_of(m->g, &m->g->model.images[from]);
	for (size_t i = 0; i < former->n_threads; i++)
		if (!a || former->threads[i] != a->thread)
			thread_order_join(&m->g->thread_order, m->thread, m->op->op_no,
					  former->threads[i], SYNC_EXEC);
	if (former->is_shared || former->space == VERSIONS_NONE)
		return;
	for (size_t i = 0; i < former->n_streams; i++) /* their buffers went with the memory */
		versions_unlink(&m->g->versions, former->streams[i].link);
	former->n_streams = 0;
	versions_end_space(&m->g->versions, former->space, m->cause.t);
}

static void run_program(const struct moment *m, const struct announced *a)
{
	struct strv libs = model_block(&m->g->model, m->image->libs);
	uint32_t program = a ? a->program : VERSIONS_NONE;

	if (program == VERSIONS_NONE)
		program = objects_by_path(&m->g->objects, m->image->exe, OBJECT_FILE, false,
					  m->cause.t);
	graph_name_real(m, m->image->exe, program);
	if (program != VERSIONS_NONE)
		graph_data_in(m, program, EDGE_PROGRAM);
	for (uint32_t i = 0; a && i < a->n_interpreters; i++)
		graph_data_in(m, a->interpreters[i], EDGE_INTERPRETER);
	loaded(m, libs);
	if (libs.n) /* they were found by what it says */
		graph_data_in(m,
			      objects_by_path(&m->g->objects,
					      model_path(&m->g->model, m->image, AT_FDCWD,
							 STR("/etc/ld.so.cache")),
					      OBJECT_FILE, false, m->cause.t),
			      EDGE_LIBRARY);
}

/* A child that works in its parent's memory is one with it. */
static bool share_space(const struct moment *m, struct graph_image *own)
{
	size_t parent = model_find_image(&m->g->model, m->op->f[START_parent].u);

	if (parent == NONE || own->space != VERSIONS_NONE)
		return false;
	own->is_shared = true;
	own->space = graph_space_of(m->g, &m->g->model.images[parent]);
	return true;
}

static void inherit(const struct moment *m, const struct announced *a)
{
	struct graph *g = m->g;
	size_t parent = model_find_image(&g->model, m->op->f[START_parent].u);
	uint32_t node;

	if (a)
		node = a->node;
	else if (parent != NONE && g->images[parent].space != VERSIONS_NONE)
		node = versions_output(&g->versions, g->images[parent].space, &m->cause);
	else
		return;
	versions_input(&g->versions, m->space, node,
		       m->image->how == START_FORKED ? EDGE_FORK : EDGE_EXEC, &m->cause);
	if (m->image->how == START_FORKED && parent != NONE)
		graph_mapping_inherit(m);
}

void graph_on_start(const struct moment *m0)
{
	struct moment m = *m0;
	struct graph *g = m.g;
	const struct announced *a = find_announced(g, m.op->f[START_token].u);
	struct graph_image *own = graph_image_of(g, m.image);

	thread_order_begin(&g->thread_order, m.thread, a ? a->thread : ORDER_NONE, a ? a->op : 0,
			   m.image->how == START_EXECED ? SYNC_EXEC : SYNC_CREATE);
	if (m.image->how == START_SHARING && share_space(&m, own))
		return;
	if (m.image->how == START_EXECED)
		leave_space(&m, a);
	if (m.image->how == START_FIRST && g->umask < 0)
		g->umask = m.image->place->umask;
	m.space = graph_space_of(g, m.image);
	inherit(&m, a);
	if (m.image->how != START_FORKED && m.image->how != START_SHARING)
		run_program(&m, a);
}

void graph_process_thread(struct graph *g, uint32_t thread, const struct op *op)
{
	struct graph_thread *t = &g->threads[thread];
	size_t i = model_find_image(&g->model, op->thread->image);
	struct graph_image *own;
	uint64_t from;

	if (op->kind == OP_THREAD && op->is_done &&
	    map_get(&g->thread_of_token, op->f[THREAD_token].u, &from)) {
		struct announced *a = &g->announced[from];

		thread_order_begin(&g->thread_order, thread, a->thread, a->op, SYNC_CREATE);
		a->program = thread; /* of a TCREATE: the new thread */
	}
	if (op->kind != OP_ENV && op->kind != OP_LIBS && op->kind != OP_START)
		thread_order_op(&g->thread_order, thread, op->op_no);
	else if (g->thread_order.threads[thread].task != ORDER_NONE || op->kind == OP_START)
		g->thread_order.threads[thread].n_ops = op->op_no + 1;
	g->thread_order.threads[thread].last_op = op->op_no;
	g->thread_order.threads[thread].t_last = g->thread_order.now;
	if (!t->has_begun || t->t_end < op->t1)
		t->t_end = op->t1;
	if (t->has_begun)
		return;
	t->has_begun = true;
	t->t_begin = op->t0;
	t->link = VERSIONS_NONE;
	t->exec = VERSIONS_NONE;
	if (i == NONE)
		return;
	own = graph_image_of(g, &g->model.images[i]);
	GROW(own->threads, own->n_threads);
	own->threads[own->n_threads++] = thread;
}

void graph_on_tcreate(const struct moment *m)
{
	if (m->op->err)
		return;
	announce(m, 0);
	map_set(&m->g->thread_of_token, m->op->f[TCREATE_token].u, m->g->n_announced - 1);
	map_set(&m->g->token_of_pthread, m->op->f[TCREATE_pthread].u ^ m->op->thread->image << 48,
		m->g->n_announced - 1);
}

void graph_on_tjoin(const struct moment *m)
{
	uint64_t i;

	if (m->op->err ||
	    !map_get(&m->g->token_of_pthread,
		     m->op->f[TJOIN_pthread].u ^ m->op->thread->image << 48, &i) ||
	    m->g->announced[i].program == VERSIONS_NONE)
		return;
	thread_order_join(&m->g->thread_order, m->thread, m->op->op_no, m->g->announced[i].program,
			  SYNC_JOIN);
}

static enum sync_kind lock_kind(uint64_t what)
{
	switch (what) {
	case ACQUIRE_READ:
	case ACQUIRE_WRITE:
		return SYNC_RWLOCK;
	case ACQUIRE_BARRIER:
		return SYNC_BARRIER;
	case ACQUIRE_ONCE:
		return SYNC_ONCE;
	case ACQUIRE_SEMAPHORE:
		return SYNC_SEMAPHORE;
	case ACQUIRE_FLOCK:
	case ACQUIRE_RANGE:
		return SYNC_FILE_LOCK;
	default:
		return SYNC_MUTEX;
	}
}

/* In memory of several processes it is one for all of them, wherever each has it. */
static uint32_t lock_of(const struct moment *m)
{
	const union value *f = m->op->f;
	const struct id *id = &f[ACQUIRE_id].id;
	struct lock lock;

	memset(&lock, 0, sizeof(lock)); /* what lies between the fields counts too */
	if (id->is_there) {
		lock.id.major = id->major;
		lock.id.minor = id->minor;
		lock.id.inode = id->inode;
		lock.offset = f[ACQUIRE_offset].u;
	} else {
		lock.image = m->op->thread->image;
		lock.address = f[ACQUIRE_object].u;
	}
	return thread_order_lock(&m->g->thread_order, &lock);
}

/* A release that was made before any op orders nothing. */
void graph_on_acquire(const struct moment *m)
{
	const union value *f = m->op->f;
	uint64_t ops = f[ACQUIRE_ops].u;
	struct thread_order *c = &m->g->thread_order;
	size_t from = recording_thread(m->g->r, f[ACQUIRE_image].u, f[ACQUIRE_from].u);

	if (from == NONE || !ops)
		return;
	if (ops > c->threads[from].n_ops)
		ops = c->threads[from].n_ops;
	if (ops)
		thread_order_acquire(c, m->thread, m->op->op_no, (uint32_t)from, ops - 1,
				     lock_kind(f[ACQUIRE_what].u), lock_of(m));
}

/* --- ends */

void graph_process_thread_ended(struct graph *g, uint32_t thread)
{
	struct graph_thread *t = &g->threads[thread];
	struct announced *a;
	struct cause c;

	thread_order_end(&g->thread_order, thread);
	if (!t->has_begun || t->exec == VERSIONS_NONE)
		return;
	a = &g->announced[t->exec];
	c = (struct cause){a->thread, (uint32_t)a->op, a->t, 0, 0};
	begin_unseen(g, a, &c);
	map_set(&g->unseen_of_pid, g->r->threads[thread].pid, t->exec);
}

static void learn_end(const struct moment *m, uint32_t space)
{
	struct versions *s = &m->g->versions;

	if (space == VERSIONS_NONE || space == m->space)
		return;
	versions_end_space(s, space, m->cause.t);
	versions_input(s, m->space, versions_output(s, space, &m->cause), EDGE_WAIT, &m->cause);
}

void graph_on_wait(const struct moment *m)
{
	struct graph *g = m->g;
	const struct process *child = g->model.waited;
	uint64_t unseen;

	if (!child)
		return; /* stopped or continued, if anything */
	if (child->n_images) {
		struct graph_image *last =
			graph_image_of(g, &g->model.images[child->images[child->n_images - 1]]);

		for (size_t i = 0; i < last->n_threads; i++)
			thread_order_join(&g->thread_order, m->thread, m->op->op_no,
					  last->threads[i], SYNC_WAIT);
		if (!last->is_shared)
			learn_end(m, last->space);
		last->n_streams = 0;
	}
	if (map_get(&g->unseen_of_pid, child->pid, &unseen)) {
		g->announced[unseen].t_end = m->cause.t;
		learn_end(m, g->announced[unseen].space);
	}
}

/* Into or out of another process's memory. */
void graph_on_reach(const struct moment *m)
{
	struct graph *g = m->g;
	uint64_t what = m->op->f[REACH_what].u;
	const struct process *p =
		m->op->err || what == REACH_SIGNAL || m->op->f[REACH_target].i <= 0
			? NULL
			: process_child(g->model.life, m->image->process,
					(uint64_t)m->op->f[REACH_target].i);
	struct cause c = m->cause;
	uint32_t other;

	if (!p || !p->n_images)
		return;
	other = graph_space_of(g, &g->model.images[p->images[p->n_images - 1]]);
	if (other == m->space)
		return;
	c.flags |= EDGE_COARSE;
	if (what != REACH_WRITE)
		versions_input(&g->versions, m->space, versions_output(&g->versions, other, &c),
			       EDGE_MAP, &c);
	if (what != REACH_READ)
		versions_input(&g->versions, other, versions_output(&g->versions, m->space, &c),
			       EDGE_MAP, &c);
}

void graph_process_finish(struct graph *g)
{
	struct versions *s = &g->versions;

	for (size_t i = 0; i < s->n_nodes; i++)
		if (s->nodes[i].kind == NODE_PROCESS && (s->nodes[i].of & UNSEEN)) {
			const struct announced *a = &g->announced[s->nodes[i].of & ~UNSEEN];
			size_t image = model_unseen(&g->model, a->token);

			s->nodes[i].of = image == NONE ? UINT32_MAX : (uint32_t)image;
		}
}
