/* graph_mapping.c - see graph_mapping.h. */
#include "graph_mapping.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "graph_data.h"

/* --- mappings */

static void map_object(const struct moment *m, uint64_t addr, uint64_t length, uint32_t object,
		       bool is_shared, int ways)
{
	struct graph_image *own = graph_image_of(m->g, m->image);
	struct cause c = m->cause;

	c.flags |= ways & LINK_OUT ? EDGE_COARSE : 0;
	GROW(own->mappings, own->n_mappings);
	own->mappings[own->n_mappings++] = (struct mapping){
		addr, length, is_shared,
		versions_link(&m->g->versions, m->space, object, ways, EDGE_MAP, &c)};
	if (ways & LINK_OUT)
		m->g->objects.v[object].is_changed = true;
}

void graph_on_mmap(const struct moment *m)
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
		object = graph_data_object(m->g, m->image, fd);
	}
	if (object == VERSIONS_NONE)
		return;
	graph_data_in(m, object, EDGE_MAP);
	map_object(m, m->op->f[MMAP_addr].u, m->op->f[MMAP_length].u, object, is_shared,
		   is_shared && (prot & PROT_WRITE) ? LINK_IN | LINK_OUT : LINK_IN);
}

void graph_on_munmap(const struct moment *m)
{
	uint64_t from = m->op->f[MUNMAP_addr].u, to = from + m->op->f[MUNMAP_length].u;
	struct graph_image *own = graph_image_of(m->g, m->image);
	size_t n = 0;

	if (m->op->err)
		return;
	for (size_t i = 0; i < own->n_mappings; i++) {
		const struct mapping s = own->mappings[i];

		if (s.addr >= from && s.addr + s.length <= to)
			graph_data_close_link(m->g, s.link, m->cause.t);
		else
			own->mappings[n++] = s;
	}
	own->n_mappings = n;
}

void graph_on_mremap(const struct moment *m)
{
	struct graph_image *own = graph_image_of(m->g, m->image);

	for (size_t i = 0; !m->op->err && i < own->n_mappings; i++)
		if (own->mappings[i].addr == m->op->f[MREMAP_old].u) {
			own->mappings[i].addr = m->op->f[MREMAP_new].u;
			own->mappings[i].length = m->op->f[MREMAP_length].u;
		}
}

/* A mapping for reading may be written from now on. */
void graph_on_mprotect(const struct moment *m)
{
	uint64_t from = m->op->f[MPROTECT_addr].u, to = from + m->op->f[MPROTECT_length].u;
	struct graph_image *own = graph_image_of(m->g, m->image);

	if (m->op->err || !(m->op->f[MPROTECT_prot].u & PROT_WRITE))
		return;
	for (size_t i = 0; i < own->n_mappings; i++) {
		const struct mapping *s = &own->mappings[i];
		struct version_link *l = &m->g->versions.links[s->link];

		if (s->is_shared && s->addr < to && from < s->addr + s->length) {
			l->ways |= LINK_OUT;
			l->cause.flags |= EDGE_COARSE;
			m->g->objects.v[l->object].is_changed = true;
		}
	}
}

void graph_mapping_inherit(struct graph *g, const struct graph_image *from, struct graph_image *to)
{
	for (size_t i = 0; i < from->n_mappings; i++) {
		const struct mapping s = from->mappings[i];
		const struct version_link l = g->versions.links[s.link];

		if (!l.is_active)
			continue;
		GROW(to->mappings, to->n_mappings);
		to->mappings[to->n_mappings++] = (struct mapping){
			s.addr, s.length, s.is_shared,
			versions_link(&g->versions, to->space, l.object, l.ways, l.kind, &l.cause)};
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

void graph_on_sysv(const struct moment *m)
{
	size_t n;
	const char *call = op_call(m->g->r, m->op, &n);
	int64_t id = m->op->f[SYSV_id].i;

	if (m->op->err)
		return;
	if (n == 6 && !memcmp(call, "msgsnd", n))
		graph_data_out(m, sysv_object(m->g, "queue", id), EDGE_WRITE);
	else if (n == 6 && !memcmp(call, "msgrcv", n))
		graph_data_in(m, sysv_object(m->g, "queue", id), EDGE_READ);
}

void graph_on_shmat(const struct moment *m)
{
	uint32_t object;

	if (m->op->err)
		return;
	object = sysv_object(m->g, "segment", m->op->f[SHMAT_id].i);
	graph_data_in(m, object, EDGE_MAP);
	map_object(m, m->op->f[SHMAT_addr].u, 1, object, true, LINK_IN | LINK_OUT);
}

void graph_on_shmdt(const struct moment *m)
{
	struct graph_image *own = graph_image_of(m->g, m->image);

	for (size_t i = 0; !m->op->err && i < own->n_mappings; i++)
		if (own->mappings[i].addr == m->op->f[SHMDT_addr].u)
			graph_data_close_link(m->g, own->mappings[i].link, m->cause.t);
}
