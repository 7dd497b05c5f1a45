/* graph_data.c - see graph_data.h. */
#include "graph_data.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "graph_socket.h"
#include "graph_source.h"

/* --- descriptors */

static uint32_t *object_slot(struct graph *g, uint64_t ofd)
{
	if (ofd >= g->n_ofds) {
		size_t n = 2 * ofd + 64;

		g->object_of_ofd = xrealloc(g->object_of_ofd, n * sizeof(*g->object_of_ofd));
		memset(g->object_of_ofd + g->n_ofds, 0xff,
		       (n - g->n_ofds) * sizeof(*g->object_of_ofd));
		g->n_ofds = n;
	}
	return &g->object_of_ofd[ofd];
}

/* One that came from elsewhere, or of a kind that no op of its own makes. */
static uint32_t unknown_object(struct graph *g, const struct fd *fd)
{
	struct str name = fd->path == NO_PATH ? STR("") : model_str(&g->model, fd->path);
	struct id id = {.is_there = true,
			.major = fd->major,
			.minor = fd->minor,
			.inode = fd->inode,
			.mode = S_IFREG};

	if (str_starts(name, "pipe:") || str_starts(name, "socket:")) {
		uint32_t found = fd->inode ? objects_find(&g->objects, &id) : VERSIONS_NONE;

		id.mode = str_starts(name, "pipe:") ? S_IFIFO : S_IFSOCK;
		if (found != VERSIONS_NONE)
			return found;
		found = objects_by_id(&g->objects, &id, NO_PATH, false, 0);
		g->objects.v[found].path = fd->path;
		g->versions.objects[found].flow =
			FLOW_SINK; /* its other end is outside of the command */
		return found;
	}
	if (!fd->is_nameless && name.len && name.bytes[0] == '/') {
		uint32_t found = fd->inode ? objects_find(&g->objects, &id) : VERSIONS_NONE;

		return found != VERSIONS_NONE
			       ? found
			       : objects_by_path(&g->objects, fd->path, OBJECT_FILE, false, 0);
	}
	if (fd->inode) {
		uint32_t found = objects_by_id(&g->objects, &id, NO_PATH, false, 0);

		if (g->objects.v[found].path == NO_PATH)
			g->objects.v[found].path = fd->path;
		return found;
	}
	if (fd->path == NO_PATH)
		return VERSIONS_NONE;
	/* anon_inode:[eventfd] and the like: what goes in comes out, of this description only. */
	return objects_new(&g->objects, OBJECT_MEMORY, FLOW_KEEPS, false, fd->path);
}

uint32_t graph_data_object_of(struct graph *g, const struct fd *fd)
{
	uint32_t known = *object_slot(g, fd->ofd);

	if (known == VERSIONS_NONE) {
		known = unknown_object(g, fd);
		*object_slot(g, fd->ofd) = known;
	}
	return known;
}

uint32_t graph_data_object(struct graph *g, const struct image *image, int64_t fd)
{
	const struct fd *f = fdtab_get(image->fds, fd);

	return f ? graph_data_object_of(g, f) : VERSIONS_NONE;
}

void graph_data_set(struct graph *g, const struct image *image, int64_t fd, uint32_t object)
{
	const struct fd *f = fdtab_get(image->fds, fd);

	if (f)
		*object_slot(g, f->ofd) = object;
}

/* --- in and out */

/* A named semaphore orders the threads that open it: it is no data. */
static bool is_semaphore(const struct graph *g, uint32_t path)
{
	return path != NO_PATH && str_starts(model_str(&g->model, path), "/dev/shm/sem.");
}

static bool can_race(const struct graph *g, uint32_t object)
{
	return g->objects.v[object].kind == OBJECT_FILE &&
	       g->versions.objects[object].flow == FLOW_KEEPS &&
	       !is_semaphore(g, g->objects.v[object].path);
}

/* The place in the file; with O_APPEND pwrite appends, too. */
static struct span span_of(const struct moment *m, bool is_write)
{
	const struct fd *f;

	if (!is_write)
		return m->op->kind == OP_READ ? m->op->f[READ_span].span : (struct span){0};
	if (m->op->kind != OP_WRITE)
		return (struct span){0};
	f = fdtab_get(m->image->fds, m->op->f[WRITE_fd].i);
	return f && !(f->flags & O_APPEND) ? m->op->f[WRITE_span].span : (struct span){0};
}

static uint8_t race(const struct moment *m, uint32_t object, bool is_write)
{
	struct access a = {m->thread,	 (uint32_t)(m->image - m->g->model.images),
			   m->op->op_no, m->op->call,
			   is_write,	 span_of(m, is_write)};

	return can_race(m->g, object) && races_note(&m->g->races, object, a) ? EDGE_RACY : 0;
}

void graph_data_in(const struct moment *m, uint32_t object, enum edge_kind kind)
{
	struct cause c = m->cause;

	if (object == VERSIONS_NONE)
		return;
	c.flags |= race(m, object, false);
	versions_read(&m->g->versions, m->space, object, kind, &c);
}

static uint32_t receiver(const struct graph *g, uint32_t object)
{
	uint32_t peer = g->objects.v[object].peer;

	return peer == VERSIONS_NONE ? object : peer;
}

/* The object that is read through the descriptor. */
static uint32_t source(struct graph *g, const struct image *image, int64_t fd)
{
	uint32_t object = graph_data_object(g, image, fd);

	return object == VERSIONS_NONE || g->objects.v[object].inbox == VERSIONS_NONE
		       ? object
		       : g->objects.v[object].inbox;
}

void graph_data_out(const struct moment *m, uint32_t object, enum edge_kind kind)
{
	struct cause c = m->cause;

	if (object == VERSIONS_NONE)
		return;
	object = receiver(m->g, object);
	c.flags |= race(m, object, true);
	m->g->objects.v[object].is_changed = true;
	versions_write(&m->g->versions, m->space, object, kind, &c);
}

void graph_data_emptied(const struct moment *m, uint32_t object)
{
	struct cause c = m->cause;

	c.flags |= race(m, object, true);
	m->g->objects.v[object].is_changed = true;
	if (m->g->versions.objects[object].flow ==
	    FLOW_KEEPS) /* content without a reader was there, too */
		versions_keep_before(&m->g->versions, object);
	versions_empty(&m->g->versions, m->space, object, EDGE_TRUNCATE, &c);
}

/* --- what was merged: the last call comes later than the first */

static void later_up(struct graph *g, size_t i)
{
	struct later l = g->later[i];

	for (; i && l.t < g->later[(i - 1) / 2].t; i = (i - 1) / 2)
		g->later[i] = g->later[(i - 1) / 2];
	g->later[i] = l;
}

static void later_push(struct graph *g, struct later l)
{
	GROW(g->later, g->n_later);
	g->later[g->n_later] = l;
	later_up(g, g->n_later++);
}

static struct later later_pop(struct graph *g)
{
	struct later first = g->later[0], l = g->later[--g->n_later];
	size_t i = 0, child;

	for (; (child = 2 * i + 1) < g->n_later; i = child) {
		if (child + 1 < g->n_later && g->later[child + 1].t < g->later[child].t)
			child++;
		if (g->later[child].t >= l.t)
			break;
		g->later[i] = g->later[child];
	}
	if (g->n_later)
		g->later[i] = l;
	return first;
}

void graph_data_close_link(struct graph *g, uint32_t link, int64_t t)
{
	if (!g->versions.links[link].is_active)
		return;
	versions_flush(&g->versions, link, t);
	versions_unlink(&g->versions, link);
}

static void moved(struct graph *g, uint32_t object, bool is_read, uint64_t bytes)
{
	struct version_object *o = &g->versions.objects[object];

	if (is_read)
		o->drained += bytes;
	else
		o->written += bytes;
	if (is_read && bytes && o->flow == FLOW_STREAM && o->drained == o->written)
		versions_drained(&g->versions, object);
}

static void handed_over(struct graph *g, uint32_t object, uint32_t reader, uint64_t at,
			uint64_t bytes)
{
	fifo_order_read(&g->fifos, g->objects.v[object].fifo, &g->thread_order, reader, at, bytes);
}

void graph_data_until(struct graph *g, int64_t t)
{
	while (g->n_later && g->later[0].t <= t) {
		struct later l = later_pop(g);

		graph_data_close_link(g, l.link, l.t);
		if (l.reader == VERSIONS_NONE)
			continue;
		moved(g, l.object, true, l.bytes);
		handed_over(g, l.object, l.reader, g->thread_order.threads[l.reader].n_ops,
			    l.taken);
	}
}

/* Bytes that were only looked at will be read again. */
static uint64_t taken(const struct moment *m, uint64_t bytes)
{
	size_t n;
	const char *call = op_call(m->g->r, m->op, &n);

	if (m->op->kind != OP_READ || n < 4)
		return 0;
	return !memcmp(call, "read", 4) || !memcmp(call, "even", 4) ? bytes : 0;
}

/* The link holds until the last of the merged calls; of one call: until its end. */
static void close_later(const struct moment *m, uint32_t link, uint32_t object, bool is_read,
			uint64_t last, uint64_t bytes)
{
	int64_t t = recording_ns(m->g->r, last);

	if (t < m->op->t1)
		t = m->op->t1;
	if (!is_read) /* early, so that nothing counts as read that may still come */
		moved(m->g, object, false, bytes);
	if (t <= m->cause.t) {
		graph_data_close_link(m->g, link, m->cause.t);
		if (is_read)
			moved(m->g, object, true, bytes);
		if (is_read)
			handed_over(m->g, object, m->thread, m->op->op_no, taken(m, bytes));
		return;
	}
	later_push(m->g, (struct later){t, link, object, bytes, taken(m, bytes),
					is_read ? m->thread : VERSIONS_NONE});
}

/* --- streams */

/* Until it is closed, libc may fill or flush the buffer at any time. */
static void keep_stream(const struct moment *m, int64_t fd, uint32_t object, int way)
{
	struct graph_image *own = graph_image_of(m->g, m->image);

	for (size_t i = 0; i < own->n_streams; i++) {
		const struct version_link *l = &m->g->versions.links[own->streams[i].link];

		if (own->streams[i].fd == fd && l->is_active && l->object == object &&
		    l->ways == way)
			return;
	}
	GROW(own->streams, own->n_streams);
	own->streams[own->n_streams++] = (struct stream){
		fd, versions_link(&m->g->versions, m->space, object, way, 0, &m->cause)};
}

static void close_streams(const struct moment *m, uint64_t first, uint64_t last)
{
	struct graph_image *own = graph_image_of(m->g, m->image);
	size_t n = 0;

	for (size_t i = 0; i < own->n_streams; i++) {
		const struct stream s = own->streams[i];

		if ((uint64_t)s.fd < first || (uint64_t)s.fd > last)
			own->streams[n++] = s;
		else
			graph_data_close_link(m->g, s.link, m->cause.t);
	}
	own->n_streams = n;
}

/* A process that closes a pipe's end for writing may be the one that readers get their EOF from. */
static void note_closers(const struct moment *m, uint64_t first, uint64_t last)
{
	const struct fdtab *t = m->image->fds;

	for (size_t i = 0; i < t->n; i++) {
		const struct fd *f = &t->v[i];
		uint32_t object;

		if ((uint64_t)f->fd < first || (uint64_t)f->fd > last)
			continue;
		object = *object_slot(m->g, f->ofd);
		if (object != VERSIONS_NONE && m->g->objects.v[object].kind == OBJECT_PIPE &&
		    (f->flags & O_ACCMODE) != O_RDONLY) {
			m->g->objects.v[object].closer = m->space;
			m->g->objects.v[object].closer_thread = m->thread;
			m->g->objects.v[object].closer_op = m->op->op_no;
		}
	}
}

static void closing(const struct moment *m, uint64_t first, uint64_t last)
{
	if (graph_image_of(m->g, m->image)->n_streams)
		close_streams(m, first, last);
	note_closers(m, first, last);
}

/* Buffers are flushed after this: streams stay until another process learns of the end. */
static void exiting(const struct moment *m)
{
	note_closers(m, 0, UINT64_MAX);
}

#define CLOSE_RANGE_CLOEXEC_ 4u

void graph_data_before_step(const struct moment *m)
{
	const struct op *op = m->op;

	switch (op->kind) {
	case OP_CLOSE:
		if (op->err != EBADF && op->f[CLOSE_fd].i >= 0)
			closing(m, (uint64_t)op->f[CLOSE_fd].i, (uint64_t)op->f[CLOSE_fd].i);
		break;
	case OP_CLOSERANGE:
		if (!op->err && !(op->f[CLOSERANGE_flags].u & CLOSE_RANGE_CLOEXEC_))
			closing(m, op->f[CLOSERANGE_first].u, op->f[CLOSERANGE_last].u);
		break;
	case OP_DUP:
		if (!op->err && op->ret >= 0 && op->ret != op->f[DUP_fd].i)
			closing(m, (uint64_t)op->ret, (uint64_t)op->ret);
		break;
	case OP_EXIT:
		exiting(m);
		break;
	case AHEAD_IGNORES:
		break;
	}
}

/* --- calls that move content */

static void met_end(const struct moment *m, uint32_t object)
{
	const struct object *o = &m->g->objects.v[object];

	if (o->kind != OBJECT_PIPE || o->closer == VERSIONS_NONE || o->closer == m->space)
		return;
	thread_order_join_at(&m->g->thread_order, m->thread, m->op->op_no + 1, o->closer_thread,
			     o->closer_op, SYNC_EOF);
	versions_input(&m->g->versions, m->space,
		       versions_output(&m->g->versions, o->closer, &m->cause), EDGE_EOF, &m->cause);
}

void graph_data_read_begins(const struct moment *m)
{
	uint32_t object = source(m->g, m->image, m->op->f[READ_fd].i);

	if (object != VERSIONS_NONE &&
	    (m->op->f[READ_how].u == READ_CALL || m->op->f[READ_how].u == READ_PEEK))
		m->g->threads[m->thread].link =
			versions_link(&m->g->versions, m->space, object, LINK_IN, 0, &m->cause);
}

void graph_on_read(const struct moment *m)
{
	struct graph_thread *t = &m->g->threads[m->thread];
	uint32_t object = source(m->g, m->image, m->op->f[READ_fd].i), link = t->link;
	uint64_t how = m->op->f[READ_how].u, bytes = m->op->f[READ_bytes].u;

	t->link = VERSIONS_NONE;
	if (m->op->err || object == VERSIONS_NONE)
		return;
	if (bytes || how == READ_DIRECTORY || m->op->f[READ_calls].u > m->op->f[READ_eof].u)
		graph_data_in(m, object, how == READ_DIRECTORY ? EDGE_LIST : EDGE_READ);
	graph_source_read(m, object);
	if (m->op->f[READ_eof].u)
		met_end(m, object);
	if (how == READ_STDIO) {
		keep_stream(m, m->op->f[READ_fd].i, object, LINK_IN);
		moved(m->g, object, true, bytes);
	}
	if (link == VERSIONS_NONE)
		return;
	if (bytes)
		close_later(m, link, object, true, m->op->f[READ_last].u,
			    how == READ_PEEK ? 0 : bytes);
	else
		versions_unlink(&m->g->versions, link);
}

/* Datagrams may say where they go. */
static uint32_t written_object(const struct moment *m)
{
	struct str to = m->op->f[WRITE_to].str;
	uint32_t object = to.len ? graph_socket_inbox(m, to) : VERSIONS_NONE;

	return object != VERSIONS_NONE ? object
				       : graph_data_object(m->g, m->image, m->op->f[WRITE_fd].i);
}

void graph_on_write(const struct moment *m)
{
	uint32_t object = written_object(m), to, link;
	uint64_t bytes = m->op->f[WRITE_bytes].u;

	if (m->op->err || object == VERSIONS_NONE || !bytes)
		return;
	to = receiver(m->g, object);
	fifo_order_wrote(&m->g->fifos, m->g->objects.v[to].fifo, m->thread, m->op->op_no, bytes,
			 m->op->f[WRITE_calls].u == 1);
	if (m->op->f[WRITE_how].u == READ_STDIO) {
		keep_stream(m, m->op->f[WRITE_fd].i, to, LINK_OUT);
		graph_data_out(m, object, EDGE_WRITE);
		moved(m->g, to, false, bytes);
		return;
	}
	link = versions_link(&m->g->versions, m->space, to, LINK_OUT, 0, &m->cause);
	graph_data_out(m, object, EDGE_WRITE);
	close_later(m, link, to, false, m->op->f[WRITE_last].u, bytes);
}

/* Copies what is in a pipe, and leaves it there. */
static bool is_tee(const struct moment *m)
{
	size_t n;
	const char *call = op_call(m->g->r, m->op, &n);

	return n == 3 && !memcmp(call, "tee", 3);
}

/* Both at once, at any moment of the call. */
void graph_on_copy(const struct moment *m)
{
	uint32_t in = source(m->g, m->image, m->op->f[COPY_in].i);
	uint32_t out = graph_data_object(m->g, m->image, m->op->f[COPY_out].i);
	uint64_t bytes = m->op->f[COPY_bytes].u, last = m->op->f[COPY_last].u;
	uint32_t reading = VERSIONS_NONE, writing = VERSIONS_NONE;

	if (m->op->err || !bytes)
		return;
	if (in != VERSIONS_NONE)
		reading = versions_link(&m->g->versions, m->space, in, LINK_IN, 0, &m->cause);
	if (out != VERSIONS_NONE)
		fifo_order_wrote(&m->g->fifos, m->g->objects.v[receiver(m->g, out)].fifo, m->thread,
				 m->op->op_no, bytes, m->op->f[COPY_calls].u == 1);
	if (out != VERSIONS_NONE)
		writing = versions_link(&m->g->versions, m->space, receiver(m->g, out), LINK_OUT, 0,
					&m->cause);
	graph_data_in(m, in, EDGE_READ);
	graph_data_out(m, out, EDGE_WRITE);
	if (in != VERSIONS_NONE)
		close_later(m, reading, in, true, last, is_tee(m) ? 0 : bytes);
	if (out != VERSIONS_NONE)
		close_later(m, writing, receiver(m->g, out), false, last, bytes);
}

/* --- what is not seen */

void graph_data_unseen(struct graph *g, uint32_t space, const struct fdtab *fds,
		       const struct cause *c)
{
	struct cause coarse = *c;

	coarse.flags |= EDGE_COARSE;
	for (size_t i = 0; i < fds->n; i++) {
		const struct fd *f = &fds->v[i];
		uint32_t object = f->is_cloexec ? VERSIONS_NONE : graph_data_object_of(g, f), to;
		uint32_t access = f->flags & O_ACCMODE;

		if (object == VERSIONS_NONE)
			continue;
		to = receiver(g, object);
		if (g->objects.v[object].inbox != VERSIONS_NONE)
			object = g->objects.v[object].inbox;
		if (access != O_WRONLY) {
			versions_read(&g->versions, space, object, EDGE_READ, &coarse);
			versions_link(&g->versions, space, object, LINK_IN, 0, &coarse);
		}
		if (access != O_RDONLY) {
			versions_link(&g->versions, space, to, LINK_OUT, 0, &coarse);
			g->objects.v[to].is_changed = true;
			fifo_order_doubt(&g->fifos, g->objects.v[to].fifo);
		}
	}
}

void graph_on_fallocate(const struct moment *m)
{
	if (!m->op->err)
		graph_data_out(m, graph_data_object(m->g, m->image, m->op->f[FALLOCATE_fd].i),
			       EDGE_WRITE);
}
