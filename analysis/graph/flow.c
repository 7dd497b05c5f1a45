/* flow.c - see flow.h. */
#include "flow.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>

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

/* One that came from elsewhere, or of a kind that no call of its own told of. */
static uint32_t unknown_object(struct graph *g, const struct fd *fd)
{
	struct str name = fd->path == NO_PATH ? STR("") : model_str(&g->model, fd->path);
	struct id id = {.is_there = true,
			.major = fd->major,
			.minor = fd->minor,
			.inode = fd->inode,
			.mode = S_IFREG};

	if (str_starts(name, "pipe:") || str_starts(name, "socket:")) {
		uint32_t found = fd->inode ? objects_find(&g->objects, &id) : SWEEP_NONE;

		id.mode = str_starts(name, "pipe:") ? S_IFIFO : S_IFSOCK;
		if (found != SWEEP_NONE)
			return found;
		found = objects_by_id(&g->objects, &id, NO_PATH, false, 0);
		g->objects.v[found].path = fd->path;
		g->sweep.objects[found].flow = FLOW_SINK; /* its other end is somebody else's */
		return found;
	}
	if (!fd->is_nameless && name.len && name.bytes[0] == '/') {
		uint32_t found = fd->inode ? objects_find(&g->objects, &id) : SWEEP_NONE;

		return found != SWEEP_NONE
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
		return SWEEP_NONE;
	/* anon_inode:[eventfd] and the like: what goes in comes out, of this description only. */
	return objects_new(&g->objects, OBJECT_MEMORY, FLOW_KEEPS, false, fd->path);
}

uint32_t flow_object_of(struct graph *g, const struct fd *fd)
{
	uint32_t known = *object_slot(g, fd->ofd);

	if (known == SWEEP_NONE) {
		known = unknown_object(g, fd);
		*object_slot(g, fd->ofd) = known;
	}
	return known;
}

uint32_t flow_object(struct graph *g, const struct image *image, int64_t fd)
{
	const struct fd *f = fdtab_get(image->fds, fd);

	return f ? flow_object_of(g, f) : SWEEP_NONE;
}

void flow_set(struct graph *g, const struct image *image, int64_t fd, uint32_t object)
{
	const struct fd *f = fdtab_get(image->fds, fd);

	if (f)
		*object_slot(g, f->ofd) = object;
}

/* --- in and out */

/* A named semaphore orders those who open it: it is no data. */
static bool is_semaphore(const struct graph *g, uint32_t path)
{
	return path != NO_PATH && str_starts(model_str(&g->model, path), "/dev/shm/sem.");
}

static bool can_race(const struct graph *g, uint32_t object)
{
	return g->objects.v[object].kind == OBJECT_FILE &&
	       g->sweep.objects[object].flow == FLOW_KEEPS &&
	       !is_semaphore(g, g->objects.v[object].path);
}

/* Where in the file; with O_APPEND pwrite appends, too. */
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

void flow_in(const struct moment *m, uint32_t object, enum edge_kind kind)
{
	struct cause c = m->cause;

	if (object == SWEEP_NONE)
		return;
	c.flags |= race(m, object, false);
	sweep_read(&m->g->sweep, m->space, object, kind, &c);
}

static uint32_t receiver(const struct graph *g, uint32_t object)
{
	uint32_t peer = g->objects.v[object].peer;

	return peer == SWEEP_NONE ? object : peer;
}

/* What is read from the descriptor. */
static uint32_t source(struct graph *g, const struct image *image, int64_t fd)
{
	uint32_t object = flow_object(g, image, fd);

	return object == SWEEP_NONE || g->objects.v[object].inbox == SWEEP_NONE
		       ? object
		       : g->objects.v[object].inbox;
}

void flow_out(const struct moment *m, uint32_t object, enum edge_kind kind)
{
	struct cause c = m->cause;

	if (object == SWEEP_NONE)
		return;
	object = receiver(m->g, object);
	c.flags |= race(m, object, true);
	m->g->objects.v[object].is_changed = true;
	sweep_write(&m->g->sweep, m->space, object, kind, &c);
}

void flow_emptied(const struct moment *m, uint32_t object)
{
	struct cause c = m->cause;

	c.flags |= race(m, object, true);
	m->g->objects.v[object].is_changed = true;
	if (m->g->sweep.objects[object].flow ==
	    FLOW_KEEPS) /* what nobody has read was there, too */
		sweep_keep_before(&m->g->sweep, object);
	sweep_empty(&m->g->sweep, m->space, object, EDGE_TRUNCATE, &c);
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

static void close_link(struct graph *g, uint32_t link, int64_t t)
{
	if (!g->sweep.links[link].is_active)
		return;
	sweep_flush(&g->sweep, link, t);
	sweep_unlink(&g->sweep, link);
}

static void moved(struct graph *g, uint32_t object, bool is_read, uint64_t bytes)
{
	struct sweep_object *o = &g->sweep.objects[object];

	if (is_read)
		o->drained += bytes;
	else
		o->written += bytes;
	if (is_read && bytes && o->flow == FLOW_STREAM && o->drained == o->written)
		sweep_drained(&g->sweep, object);
}

static void handed_over(struct graph *g, uint32_t object, uint32_t reader, uint64_t at,
			uint64_t bytes)
{
	handover_read(&g->handovers, g->objects.v[object].handover, &g->causal, reader, at, bytes);
}

void flow_until(struct graph *g, int64_t t)
{
	while (g->n_later && g->later[0].t <= t) {
		struct later l = later_pop(g);

		close_link(g, l.link, l.t);
		if (l.reader == SWEEP_NONE)
			continue;
		moved(g, l.object, true, l.bytes);
		handed_over(g, l.object, l.reader, g->causal.threads[l.reader].n_ops, l.taken);
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
		close_link(m->g, link, m->cause.t);
		if (is_read)
			moved(m->g, object, true, bytes);
		if (is_read)
			handed_over(m->g, object, m->thread, m->op->op_no, taken(m, bytes));
		return;
	}
	later_push(m->g, (struct later){t, link, object, bytes, taken(m, bytes),
					is_read ? m->thread : SWEEP_NONE});
}

/* --- streams */

enum how_read {
	HOW_CALL,
	HOW_STDIO,
	HOW_DIRECTORY,
	HOW_PEEK,
};

/* Until it is closed, libc may fill or flush the buffer at any time. */
static void keep_stream(const struct moment *m, int64_t fd, uint32_t object, int way)
{
	struct graph_image *own = graph_image_of(m->g, m->image);

	for (size_t i = 0; i < own->n_streams; i++) {
		const struct sweep_link *l = &m->g->sweep.links[own->streams[i].link];

		if (own->streams[i].fd == fd && l->is_active && l->object == object &&
		    l->ways == way)
			return;
	}
	GROW(own->streams, own->n_streams);
	own->streams[own->n_streams++] =
		(struct stream){fd, sweep_link(&m->g->sweep, m->space, object, way, 0, &m->cause)};
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
			close_link(m->g, s.link, m->cause.t);
	}
	own->n_streams = n;
}

/* Who lets go of an end to write to may be the one whom readers of the end hear of. */
static void note_closers(const struct moment *m, uint64_t first, uint64_t last)
{
	const struct fdtab *t = m->image->fds;

	for (size_t i = 0; i < t->n; i++) {
		const struct fd *f = &t->v[i];
		uint32_t object;

		if ((uint64_t)f->fd < first || (uint64_t)f->fd > last)
			continue;
		object = *object_slot(m->g, f->ofd);
		if (object != SWEEP_NONE && m->g->objects.v[object].kind == OBJECT_PIPE &&
		    (f->flags & O_ACCMODE) != O_RDONLY) {
			m->g->objects.v[object].closer = m->space;
			m->g->objects.v[object].closer_thread = m->thread;
			m->g->objects.v[object].closer_op = m->op->op_no;
		}
	}
}

void flow_closing(const struct moment *m, uint64_t first, uint64_t last)
{
	if (graph_image_of(m->g, m->image)->n_streams)
		close_streams(m, first, last);
	note_closers(m, first, last);
}

/* Buffers are flushed after this: streams stay until somebody learns of the end. */
void flow_exiting(const struct moment *m)
{
	note_closers(m, 0, UINT64_MAX);
}

/* --- addresses */

/* An address as all who mean it may have written it: of the internet, by its port. */
static uint32_t address_name(const struct moment *m, struct str address, bool is_datagram)
{
	struct model *model = &m->g->model;
	char name[32];

	if (str_starts(address, "unix ") && address.len > 5 && address.bytes[5] != '@')
		return model_path(model, m->image, AT_FDCWD,
				  (struct str){address.bytes + 5, address.len - 5});
	if (str_starts(address, "inet")) {
		const char *port = memrchr(address.bytes, ':', address.len);

		if (!port)
			return NO_PATH;
		snprintf(name, sizeof(name), "%s%.*s", is_datagram ? "udp" : "port",
			 (int)(address.bytes + address.len - port), port);
		return strings_add(&model->strings, str_of(name));
	}
	return address.len ? strings_add(&model->strings, address) : NO_PATH;
}

/* All who meet at an address share one object: who sent what to whom there is not told apart. */
static uint32_t meeting_at(const struct moment *m, uint32_t address)
{
	uint64_t known;

	return address != NO_PATH && map_get(&m->g->objects.by_address, address, &known)
		       ? (uint32_t)known
		       : SWEEP_NONE;
}

/* Nobody who is recorded has that address: its other end is somebody else's. */
static uint32_t elsewhere(const struct moment *m, struct str address)
{
	return objects_new(&m->g->objects, OBJECT_SOCKET, FLOW_SINK, true,
			   strings_add(&m->g->model.strings, address));
}

static uint32_t make_meeting(const struct moment *m, uint32_t address)
{
	uint32_t object = meeting_at(m, address);

	if (object == SWEEP_NONE && address != NO_PATH) {
		object = objects_new(&m->g->objects, OBJECT_SOCKET, FLOW_KEEPS, true, address);
		map_set(&m->g->objects.by_address, address, object);
	}
	return object;
}

/* Where datagrams to the address are read; those of the kernel's own (netlink) have none. */
static uint32_t inbox_at(const struct moment *m, struct str address)
{
	uint32_t name, object;

	if (!str_starts(address, "inet") && !str_starts(address, "unix "))
		return SWEEP_NONE;
	object = meeting_at(m, address_name(m, address, true));
	if (object != SWEEP_NONE)
		return object;
	name = strings_add(&m->g->model.strings, address);
	object = meeting_at(m, name);
	if (object == SWEEP_NONE) {
		object = elsewhere(m, address);
		map_set(&m->g->objects.by_address, name, object);
	}
	return object;
}

/* --- calls that move content */

static void met_end(const struct moment *m, uint32_t object)
{
	const struct object *o = &m->g->objects.v[object];

	if (o->kind != OBJECT_PIPE || o->closer == SWEEP_NONE || o->closer == m->space)
		return;
	causal_join_at(&m->g->causal, m->thread, m->op->op_no + 1, o->closer_thread, o->closer_op,
		       SYNC_EOF);
	sweep_input(&m->g->sweep, m->space, sweep_output(&m->g->sweep, o->closer, &m->cause),
		    EDGE_EOF, &m->cause);
}

void flow_read_begins(const struct moment *m)
{
	uint32_t object = source(m->g, m->image, m->op->f[READ_fd].i);

	if (object != SWEEP_NONE &&
	    (m->op->f[READ_how].u == HOW_CALL || m->op->f[READ_how].u == HOW_PEEK))
		m->g->threads[m->thread].link =
			sweep_link(&m->g->sweep, m->space, object, LINK_IN, 0, &m->cause);
}

void flow_read(const struct moment *m)
{
	struct graph_thread *t = &m->g->threads[m->thread];
	uint32_t object = source(m->g, m->image, m->op->f[READ_fd].i), link = t->link;
	uint64_t how = m->op->f[READ_how].u, bytes = m->op->f[READ_bytes].u;

	t->link = SWEEP_NONE;
	if (m->op->err || object == SWEEP_NONE)
		return;
	if (bytes || how == HOW_DIRECTORY || m->op->f[READ_calls].u > m->op->f[READ_eof].u)
		flow_in(m, object, how == HOW_DIRECTORY ? EDGE_LIST : EDGE_READ);
	if (m->op->f[READ_eof].u)
		met_end(m, object);
	if (how == HOW_STDIO) {
		keep_stream(m, m->op->f[READ_fd].i, object, LINK_IN);
		moved(m->g, object, true, bytes);
	}
	if (link == SWEEP_NONE)
		return;
	if (bytes)
		close_later(m, link, object, true, m->op->f[READ_last].u,
			    how == HOW_PEEK ? 0 : bytes);
	else
		sweep_unlink(&m->g->sweep, link);
}

/* Datagrams may say where they go. */
static uint32_t written_object(const struct moment *m)
{
	struct str to = m->op->f[WRITE_to].str;
	uint32_t object = to.len ? inbox_at(m, to) : SWEEP_NONE;

	return object != SWEEP_NONE ? object : flow_object(m->g, m->image, m->op->f[WRITE_fd].i);
}

void flow_write(const struct moment *m)
{
	uint32_t object = written_object(m), to, link;
	uint64_t bytes = m->op->f[WRITE_bytes].u;

	if (m->op->err || object == SWEEP_NONE || !bytes)
		return;
	to = receiver(m->g, object);
	handover_wrote(&m->g->handovers, m->g->objects.v[to].handover, m->thread, m->op->op_no,
		       bytes, m->op->f[WRITE_calls].u == 1);
	if (m->op->f[WRITE_how].u == HOW_STDIO) {
		keep_stream(m, m->op->f[WRITE_fd].i, to, LINK_OUT);
		flow_out(m, object, EDGE_WRITE);
		moved(m->g, to, false, bytes);
		return;
	}
	link = sweep_link(&m->g->sweep, m->space, to, LINK_OUT, 0, &m->cause);
	flow_out(m, object, EDGE_WRITE);
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
void flow_copy(const struct moment *m)
{
	uint32_t in = source(m->g, m->image, m->op->f[COPY_in].i);
	uint32_t out = flow_object(m->g, m->image, m->op->f[COPY_out].i);
	uint64_t bytes = m->op->f[COPY_bytes].u, last = m->op->f[COPY_last].u;
	uint32_t reading = SWEEP_NONE, writing = SWEEP_NONE;

	if (m->op->err || !bytes)
		return;
	if (in != SWEEP_NONE)
		reading = sweep_link(&m->g->sweep, m->space, in, LINK_IN, 0, &m->cause);
	if (out != SWEEP_NONE)
		handover_wrote(&m->g->handovers, m->g->objects.v[receiver(m->g, out)].handover,
			       m->thread, m->op->op_no, bytes, m->op->f[COPY_calls].u == 1);
	if (out != SWEEP_NONE)
		writing = sweep_link(&m->g->sweep, m->space, receiver(m->g, out), LINK_OUT, 0,
				     &m->cause);
	flow_in(m, in, EDGE_READ);
	flow_out(m, out, EDGE_WRITE);
	if (in != SWEEP_NONE)
		close_later(m, reading, in, true, last, is_tee(m) ? 0 : bytes);
	if (out != SWEEP_NONE)
		close_later(m, writing, receiver(m->g, out), false, last, bytes);
}

/* --- mappings */

static void map_object(const struct moment *m, uint64_t addr, uint64_t length, uint32_t object,
		       bool is_shared, int ways)
{
	struct graph_image *own = graph_image_of(m->g, m->image);
	struct cause c = m->cause;

	c.flags |= ways & LINK_OUT ? EDGE_COARSE : 0;
	GROW(own->mappings, own->n_mappings);
	own->mappings[own->n_mappings++] =
		(struct mapping){addr, length, is_shared,
				 sweep_link(&m->g->sweep, m->space, object, ways, EDGE_MAP, &c)};
	if (ways & LINK_OUT)
		m->g->objects.v[object].is_changed = true;
}

void flow_mmap(const struct moment *m)
{
	uint64_t prot = m->op->f[MMAP_prot].u, flags = m->op->f[MMAP_flags].u;
	int64_t fd = m->op->f[MMAP_fd].i;
	bool is_shared = (flags & MAP_TYPE) != MAP_PRIVATE;
	uint32_t object;

	if (m->op->err)
		return;
	if (fd < 0) {
		if (!is_shared)
			return;
		object = objects_new(&m->g->objects, OBJECT_MEMORY, FLOW_KEEPS, false, NO_PATH);
	} else {
		object = flow_object(m->g, m->image, fd);
	}
	if (object == SWEEP_NONE)
		return;
	flow_in(m, object, EDGE_MAP);
	map_object(m, m->op->f[MMAP_addr].u, m->op->f[MMAP_length].u, object, is_shared,
		   is_shared && (prot & PROT_WRITE) ? LINK_IN | LINK_OUT : LINK_IN);
}

void flow_munmap(const struct moment *m)
{
	uint64_t from = m->op->f[MUNMAP_addr].u, to = from + m->op->f[MUNMAP_length].u;
	struct graph_image *own = graph_image_of(m->g, m->image);
	size_t n = 0;

	if (m->op->err)
		return;
	for (size_t i = 0; i < own->n_mappings; i++) {
		const struct mapping s = own->mappings[i];

		if (s.addr >= from && s.addr + s.length <= to)
			close_link(m->g, s.link, m->cause.t);
		else
			own->mappings[n++] = s;
	}
	own->n_mappings = n;
}

void flow_mremap(const struct moment *m)
{
	struct graph_image *own = graph_image_of(m->g, m->image);

	for (size_t i = 0; !m->op->err && i < own->n_mappings; i++)
		if (own->mappings[i].addr == m->op->f[MREMAP_old].u) {
			own->mappings[i].addr = m->op->f[MREMAP_new].u;
			own->mappings[i].length = m->op->f[MREMAP_length].u;
		}
}

/* What was mapped to be read may be written from now on. */
void flow_mprotect(const struct moment *m)
{
	uint64_t from = m->op->f[MPROTECT_addr].u, to = from + m->op->f[MPROTECT_length].u;
	struct graph_image *own = graph_image_of(m->g, m->image);

	if (m->op->err || !(m->op->f[MPROTECT_prot].u & PROT_WRITE))
		return;
	for (size_t i = 0; i < own->n_mappings; i++) {
		const struct mapping *s = &own->mappings[i];
		struct sweep_link *l = &m->g->sweep.links[s->link];

		if (s->is_shared && s->addr < to && from < s->addr + s->length) {
			l->ways |= LINK_OUT;
			l->cause.flags |= EDGE_COARSE;
			m->g->objects.v[l->object].is_changed = true;
		}
	}
}

void flow_inherit_mappings(struct graph *g, const struct graph_image *from, struct graph_image *to)
{
	for (size_t i = 0; i < from->n_mappings; i++) {
		const struct mapping s = from->mappings[i];
		const struct sweep_link l = g->sweep.links[s.link];

		if (!l.is_active)
			continue;
		GROW(to->mappings, to->n_mappings);
		to->mappings[to->n_mappings++] = (struct mapping){
			s.addr, s.length, s.is_shared,
			sweep_link(&g->sweep, to->space, l.object, l.ways, l.kind, &l.cause)};
	}
}

/* --- System V */

static uint32_t sysv_object(struct graph *g, const char *what, int64_t id)
{
	char name[64];
	uint64_t known;
	uint32_t path, object;

	snprintf(name, sizeof(name), "%s:[%lld]", what, (long long)id);
	path = strings_add(&g->model.strings, str_of(name));
	if (map_get(&g->objects.by_address, path, &known))
		return (uint32_t)known;
	object = objects_new(&g->objects, OBJECT_MEMORY, FLOW_KEEPS, true, path);
	map_set(&g->objects.by_address, path, object);
	return object;
}

void flow_sysv(const struct moment *m)
{
	size_t n;
	const char *call = op_call(m->g->r, m->op, &n);
	int64_t id = m->op->f[SYSV_id].i;

	if (m->op->err)
		return;
	if (n == 6 && !memcmp(call, "msgsnd", n))
		flow_out(m, sysv_object(m->g, "queue", id), EDGE_WRITE);
	else if (n == 6 && !memcmp(call, "msgrcv", n))
		flow_in(m, sysv_object(m->g, "queue", id), EDGE_READ);
}

void flow_shmat(const struct moment *m)
{
	uint32_t object;

	if (m->op->err)
		return;
	object = sysv_object(m->g, "segment", m->op->f[SHMAT_id].i);
	flow_in(m, object, EDGE_MAP);
	map_object(m, m->op->f[SHMAT_addr].u, 1, object, true, LINK_IN | LINK_OUT);
}

void flow_shmdt(const struct moment *m)
{
	struct graph_image *own = graph_image_of(m->g, m->image);

	for (size_t i = 0; !m->op->err && i < own->n_mappings; i++)
		if (own->mappings[i].addr == m->op->f[SHMDT_addr].u)
			close_link(m->g, own->mappings[i].link, m->cause.t);
}

/* --- pipes and sockets */

/* Eight bytes a write, eight a read, of which one may take several; unless it counts one by one. */
void flow_eventfd(const struct moment *m)
{
	uint64_t flags = m->op->f[FD_flags].u;
	uint32_t object;

	if (m->op->err || !str_is(m->op->f[FD_what].str, STR("anon_inode:[eventfd]")))
		return;
	object = flow_object(m->g, m->image, m->op->ret);
	if (object != SWEEP_NONE && m->op->layout->n_fields > FD_value && !m->op->f[FD_value].u &&
	    (flags & O_ACCMODE) != (O_RDWR | EFD_SEMAPHORE))
		m->g->objects.v[object].handover = handover_new(&m->g->handovers);
}

void flow_pipe(const struct moment *m)
{
	const struct id *id = &m->op->f[PIPE_id].id;
	const struct fd *f = fdtab_get(m->image->fds, m->op->f[PIPE_rfd].i);
	uint32_t object;

	if (m->op->err)
		return;
	object =
		objects_new(&m->g->objects, OBJECT_PIPE, FLOW_STREAM, false, f ? f->path : NO_PATH);
	if (id->is_there)
		objects_identify(&m->g->objects, object, id);
	m->g->objects.v[object].handover = handover_new(&m->g->handovers);
	flow_set(m->g, m->image, m->op->f[PIPE_rfd].i, object);
	flow_set(m->g, m->image, m->op->f[PIPE_wfd].i, object);
}

static uint32_t new_socket(const struct moment *m, int64_t fd, const struct id *id)
{
	const struct fd *f = fdtab_get(m->image->fds, fd);
	uint32_t object = objects_new(&m->g->objects, OBJECT_SOCKET, FLOW_STREAM, false,
				      f ? f->path : NO_PATH);

	if (id->is_there)
		objects_identify(&m->g->objects, object, id);
	flow_set(m->g, m->image, fd, object);
	return object;
}

void flow_socketpair(const struct moment *m)
{
	uint32_t a, b;

	if (m->op->err)
		return;
	a = new_socket(m, m->op->f[SOCKETPAIR_fd0].i, &m->op->f[SOCKETPAIR_id].id);
	b = new_socket(m, m->op->f[SOCKETPAIR_fd1].i, &m->op->f[SOCKETPAIR_id1].id);
	m->g->objects.v[a].peer = b;
	m->g->objects.v[b].peer = a;
	if ((m->op->f[SOCKETPAIR_type].u & 0xf) != SOCK_STREAM)
		return;
	m->g->objects.v[a].handover = handover_new(&m->g->handovers);
	m->g->objects.v[b].handover = handover_new(&m->g->handovers);
}

void flow_socket(const struct moment *m)
{
	const struct id *id = &m->op->f[SOCKET_id].id;
	const struct fd *f = fdtab_get(m->image->fds, m->op->ret);
	int64_t domain = m->op->f[SOCKET_domain].i;
	uint32_t object;

	if (m->op->err || (m->op->f[SOCKET_type].u & 0xf) != SOCK_DGRAM ||
	    (domain != AF_UNIX && domain != AF_INET && domain != AF_INET6))
		return;
	object = objects_new(&m->g->objects, OBJECT_SOCKET, FLOW_SINK, true, f ? f->path : NO_PATH);
	m->g->objects.v[object].is_datagram = true;
	if (id->is_there)
		objects_identify(&m->g->objects, object, id);
	flow_set(m->g, m->image, m->op->ret, object);
}

static bool is_datagram(const struct moment *m, uint32_t object)
{
	return object != SWEEP_NONE && m->g->objects.v[object].is_datagram;
}

/* What the kernel called the socket, or what it was to be called. */
static void datagrams_come(const struct moment *m, uint32_t object, struct str name)
{
	uint32_t inbox = name.len ? make_meeting(m, address_name(m, name, true)) : SWEEP_NONE;

	if (inbox != SWEEP_NONE)
		m->g->objects.v[object].inbox = inbox;
}

void flow_bind(const struct moment *m)
{
	uint32_t own = flow_object(m->g, m->image, m->op->f[BIND_fd].i), object;
	struct str name = m->op->f[BIND_name].str;

	if (!name.len)
		name = m->op->f[BIND_address].str;
	if (m->op->err)
		return;
	if (is_datagram(m, own)) {
		datagrams_come(m, own, name);
		return;
	}
	object = make_meeting(m, address_name(m, name, false));
	if (object != SWEEP_NONE)
		flow_set(m->g, m->image, m->op->f[BIND_fd].i, object);
}

void flow_connect(const struct moment *m)
{
	struct str to = m->op->f[CONNECT_address].str;
	uint32_t own = flow_object(m->g, m->image, m->op->f[CONNECT_fd].i), address, object;

	if (m->op->err && m->op->err != EINPROGRESS)
		return;
	if (is_datagram(m, own)) { /* to no address: to none any more */
		object = inbox_at(m, to);
		m->g->objects.v[own].peer = object;
		datagrams_come(m, own, m->op->f[CONNECT_name].str);
		return;
	}
	address = address_name(m, to, false);
	if (address == NO_PATH)
		return;
	object = meeting_at(m, address);
	if (object == SWEEP_NONE && str_starts(to, "inet")) /* bound to any port */
		object = meeting_at(m, address_name(m, STR("inet any:0"), false));
	if (object == SWEEP_NONE)
		object = elsewhere(m, to);
	flow_set(m->g, m->image, m->op->f[CONNECT_fd].i, object);
}

void flow_accept(const struct moment *m)
{
	if (!m->op->err)
		flow_set(m->g, m->image, m->op->ret,
			 flow_object(m->g, m->image, m->op->f[ACCEPT_fd].i));
}

/* --- what is not seen */

void flow_unseen(struct graph *g, uint32_t space, const struct fdtab *fds, const struct cause *c)
{
	struct cause coarse = *c;

	coarse.flags |= EDGE_COARSE;
	for (size_t i = 0; i < fds->n; i++) {
		const struct fd *f = &fds->v[i];
		uint32_t object = f->is_cloexec ? SWEEP_NONE : flow_object_of(g, f), to;
		uint32_t access = f->flags & O_ACCMODE;

		if (object == SWEEP_NONE)
			continue;
		to = receiver(g, object);
		if (g->objects.v[object].inbox != SWEEP_NONE)
			object = g->objects.v[object].inbox;
		if (access != O_WRONLY) {
			sweep_read(&g->sweep, space, object, EDGE_READ, &coarse);
			sweep_link(&g->sweep, space, object, LINK_IN, 0, &coarse);
		}
		if (access != O_RDONLY) {
			sweep_link(&g->sweep, space, to, LINK_OUT, 0, &coarse);
			g->objects.v[to].is_changed = true;
			handover_doubt(&g->handovers, g->objects.v[to].handover);
		}
	}
}
