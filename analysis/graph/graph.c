/* graph.c - see graph.h: the pass over the ops. */
#include "graph.h"

#include <stdlib.h>
#include <string.h>

#include "edge_stream.h"
#include "graph_data.h"
#include "graph_process.h"
#include "graph_name.h"
#include "graph_source.h"
#include "order/sync_times.h"
#include "recording/walk.h"

/* The calls that act from their begin on. */
static void begins(const struct moment *m)
{
	if (m->op->kind == OP_READ)
		graph_data_read_begins(m);
	else if (m->op->kind == OP_OPEN)
		graph_name_open_begins(m);
}

static void after_step(const struct moment *m)
{
	static graph_heard *const heard[] = {
#define ON(KIND, kind) [OP_##KIND] = graph_on_##kind,
		GRAPH_HEARS(ON)
#undef ON
	};

	if (m->op->kind < sizeof(heard) / sizeof(heard[0]) && heard[m->op->kind])
		heard[m->op->kind](m);
}

static struct moment moment_of(struct graph *g, const struct op *op, struct image *image, int64_t t)
{
	uint32_t thread = (uint32_t)(op->thread - g->r->threads);

	return (struct moment){
		.g = g,
		.op = op,
		.image = image,
		.thread = thread,
		.space = VERSIONS_NONE,
		.cause = {thread, (uint32_t)op->op_no, t, 0, 0},
	};
}

static uint64_t bytes_of(const struct op *op)
{
	if (op->kind == OP_READ)
		return op->f[READ_bytes].u;
	if (op->kind == OP_WRITE)
		return op->f[WRITE_bytes].u;
	return op->kind == OP_COPY ? op->f[COPY_bytes].u : 0;
}

static void step(struct graph *g, const struct op *op, int64_t t)
{
	struct image *image = model_image(&g->model, op);
	struct moment m = moment_of(g, op, image, t);

	if (image && !image->process->is_launcher) {
		m.space = graph_space_of(g, image);
		graph_data_before_step(&m);
	}
	image = model_step(&g->model, op, t);
	if (!image || !op->is_done)
		return;
	graph_process_thread(g, m.thread, op);
	m.image = image;
	if (op->kind != OP_START) /* which begins one, or shares another's */
		m.space = graph_space_of(g, image);
	m.cause.bytes = bytes_of(op);
	after_step(&m);
}

static void begin(struct graph *g, const struct op *op, int64_t t)
{
	struct image *image = model_image(&g->model, op);
	struct moment m = moment_of(g, op, image, t);

	if (!image || image->process->is_launcher)
		return;
	m.space = graph_space_of(g, image);
	begins(&m);
}

static bool is_result(uint32_t object, void *arg)
{
	return graph_is_result(arg, object);
}

void graph_of(struct graph *g, struct recording *r, struct edge_stream *edges)
{
	struct walk *w = walk_begin(r, WALK_BY_MOMENT);
	const struct op *op;

	*g = (struct graph){.r = r,
			    .threads = xcalloc(r->n_threads + 1, sizeof(*g->threads)),
			    .terminals = VERSIONS_NONE,
			    .umask = -1};
	if (edges) {
		g->versions.take = edge_stream_take;
		g->versions.taker = edges;
	}
	g->objects.model = &g->model;
	g->objects.versions = &g->versions;
	g->races.thread_order = &g->thread_order;
	model_begin(&g->model, r);
	g->model.names.is_kept = true;
	thread_order_start(&g->thread_order, r->n_threads);
	graph_process_survey(g);
	while ((op = walk_next(w))) {
		const struct thread *ended = walk_ended(w);

		graph_data_until(g, walk_time(w));
		g->thread_order.now = walk_time(w);
		if (ended)
			graph_process_thread_ended(g, (uint32_t)(ended - r->threads));
		if (walk_is_begin(w))
			begin(g, op, walk_time(w));
		else
			step(g, op, walk_time(w));
	}
	if (walk_ended(w))
		graph_process_thread_ended(g, (uint32_t)(walk_ended(w) - r->threads));
	walk_end(w);
	graph_data_until(g, INT64_MAX);
	objects_finish(&g->objects);
	versions_finish(&g->versions, g->model.t_last, is_result, g);
	model_finish(&g->model);
	graph_process_finish(g);
	graph_source_finish(g);
	sync_times(&g->thread_order, r);
}

bool graph_is_there_after(const struct graph *g, uint32_t object)
{
	const struct object *o = &g->objects.v[object];

	if (o->kind == OBJECT_NAME)
		return objects_at(&g->objects, o->path) != VERSIONS_NONE;
	return o->n_names > 0;
}

bool graph_is_result(const struct graph *g, uint32_t object)
{
	const struct object *o = &g->objects.v[object];

	if (g->versions.objects[object].flow == FLOW_SINK)
		return true; /* what went out of the command */
	return o->kind != OBJECT_PIPE && o->kind != OBJECT_MEMORY &&
	       graph_is_there_after(g, object);
}

void graph_end(struct graph *g)
{
	for (size_t i = 0; i < g->n_images; i++) {
		free(g->images[i].threads);
		free(g->images[i].streams);
	}
	free(g->images);
	free(g->threads);
	free(g->announced);
	map_free(&g->announced_of_token);
	map_free(&g->claimed);
	map_free(&g->thread_of_token);
	map_free(&g->token_of_pthread);
	map_free(&g->unseen_of_pid);
	free(g->unseen);
	free(g->object_of_ofd);
	free(g->later);
	free(g->listings);
	map_free(&g->listing_of_ofd);
	free(g->walks);
	free(g->sought);
	free(g->is_seen);
	map_free(&g->walk_of);
	map_free(&g->walked);
	map_free(&g->read_links);
	free(g->sources);
	map_free(&g->builds);
	map_free(&g->frames);
	map_free(&g->scripts);
	races_free(&g->races);
	thread_order_free(&g->thread_order);
	fifo_order_free(&g->fifos);
	objects_free(&g->objects);
	versions_free(&g->versions);
	model_end(&g->model);
}
