/* graph_mapping.c - see graph_mapping.h. */
#include "graph_mapping.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "graph_data.h"

/* --- mappings */

/* The model has just noted the mapping. */
static void map_object(const struct moment *m, uint32_t object, int ways)
{
	struct cause c = m->cause;

	c.flags |= ways & LINK_OUT ? EDGE_COARSE : 0;
	m->image->mappings[m->image->n_mappings - 1].link =
		versions_link(&m->g->versions, m->space, object, ways, EDGE_MAP, &c);
	if (ways & LINK_OUT)
		m->g->objects.v[object].is_changed = true;
}

static bool is_linked(const struct image *image, uint32_t link)
{
	for (size_t i = 0; i < image->n_mappings; i++)
		if (image->mappings[i].link == link)
			return true;
	return false;
}

/* A link ends with the last piece of its mapping. */
static void unmapped(const struct moment *m)
{
	const struct model *model = &m->g->model;

	for (size_t i = 0; i < model->n_unmapped; i++)
		if (model->unmapped[i].link != NO_LINK &&
		    !is_linked(m->image, model->unmapped[i].link))
			graph_data_close_link(m->g, model->unmapped[i].link, m->cause.t);
}

void graph_on_mmap(const struct moment *m)
{
	uint64_t prot = m->op->f[MMAP_prot].u, flags = m->op->f[MMAP_flags].u;
	int64_t fd = m->op->f[MMAP_fd].i;
	bool is_shared = (flags & MAP_TYPE) != MAP_PRIVATE;
	uint32_t object;

	if (m->op->err)
		return;
	unmapped(m);
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
	map_object(m, object, is_shared && (prot & PROT_WRITE) ? LINK_IN | LINK_OUT : LINK_IN);
}

void graph_on_munmap(const struct moment *m)
{
	unmapped(m);
}

void graph_on_mremap(const struct moment *m)
{
	unmapped(m);
}

/* A mapping for reading may be written from now on. */
void graph_on_mprotect(const struct moment *m)
{
	uint64_t from = m->op->f[MPROTECT_addr].u, length = m->op->f[MPROTECT_length].u;
	const struct mapping *s;
	size_t i = 0;

	if (m->op->err || !(m->op->f[MPROTECT_prot].u & PROT_WRITE))
		return;
	while ((s = model_mapping(m->image, from, length, &i))) {
		struct version_link *l;

		if (!s->is_shared || s->link == NO_LINK)
			continue;
		l = &m->g->versions.links[s->link];
		l->ways |= LINK_OUT;
		l->cause.flags |= EDGE_COARSE;
		m->g->objects.v[l->object].is_changed = true;
	}
}

static uint32_t inherited_link(const struct moment *m, size_t i)
{
	struct versions *s = &m->g->versions;
	const struct mapping *mappings = m->image->mappings;
	const struct version_link l = s->links[mappings[i].link];

	return l.is_active ? versions_link(s, m->space, l.object, l.ways, l.kind, &l.cause)
			   : NO_LINK;
}

void graph_mapping_inherit(const struct moment *m)
{
	struct image *image = m->image;

	for (size_t i = 0; i < image->n_mappings; i++)
		if (image->mappings[i].link != NO_LINK)
			image->mappings[i].link = inherited_link(m, i);
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
	map_object(m, object, LINK_IN | LINK_OUT);
}

void graph_on_shmdt(const struct moment *m)
{
	unmapped(m);
}
