/* mapping.c - what images have mapped: files, shared memory, libraries. */
#include "lifecycle_parts.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define END(s) ((s)->addr + (s)->length)

static bool is_met(const struct mapping *s, uint64_t from, uint64_t to)
{
	return s->length && s->addr < to && from < END(s);
}

struct mapping *model_mapping(const struct image *image, uint64_t from, uint64_t length, size_t *i)
{
	for (; *i < image->n_mappings; (*i)++)
		if (is_met(&image->mappings[*i], from, from + length))
			return &image->mappings[(*i)++];
	return NULL;
}

static void add(struct image *image, struct mapping s)
{
	GROW(image->mappings, image->n_mappings);
	image->mappings[image->n_mappings++] = s;
}

static struct mapping above(struct mapping s, uint64_t addr)
{
	s.length = END(&s) - addr;
	s.offset += addr - s.addr;
	s.addr = addr;
	return s;
}

/* Pieces before and behind stay; mappings of which nothing is left are m->unmapped. */
static void unmap(struct model *m, struct image *image, uint64_t from, uint64_t to)
{
	struct mapping rest = {0};
	size_t n = 0;

	for (size_t i = 0; i < image->n_mappings; i++) {
		struct mapping s = image->mappings[i];

		if (!is_met(&s, from, to)) {
			image->mappings[n++] = s;
			continue;
		}
		if (END(&s) > to)
			rest = above(s, to);
		if (s.addr < from) {
			s.length = from - s.addr;
			image->mappings[n++] = s;
		} else if (END(&s) <= to) {
			GROW(m->unmapped, m->n_unmapped);
			m->unmapped[m->n_unmapped++] = s;
		}
	}
	image->n_mappings = n;
	if (rest.length)
		add(image, rest);
}

void model_on_mmap(struct model *m, const struct op *op, struct image *image)
{
	uint64_t addr = op->f[MMAP_addr].u, length = op->f[MMAP_length].u;
	uint64_t flags = op->f[MMAP_flags].u;
	int64_t fd = op->f[MMAP_fd].i;
	bool is_shared = (flags & MAP_TYPE) != MAP_PRIVATE;

	m->n_unmapped = 0;
	if (op->err)
		return;
	unmap(m, image, addr, addr + length);
	if (fd >= 0 || is_shared)
		add(image, (struct mapping){addr, length, (uint64_t)op->f[MMAP_offset].i,
					    fd < 0 ? NO_PATH : model_fd_file(m, image, fd), NO_LINK,
					    (uint8_t)op->f[MMAP_prot].u, is_shared});
}

void model_on_munmap(struct model *m, const struct op *op, struct image *image)
{
	uint64_t from = op->f[MUNMAP_addr].u;

	m->n_unmapped = 0;
	if (!op->err)
		unmap(m, image, from, from + op->f[MUNMAP_length].u);
}

/* With an old length of 0 it is mapped a second time. */
void model_on_mremap(struct model *m, const struct op *op, struct image *image)
{
	uint64_t old = op->f[MREMAP_old].u, old_length = op->f[MREMAP_old_length].u;
	uint64_t new = op->f[MREMAP_new].u, length = op->f[MREMAP_length].u;
	struct mapping *known, s;
	size_t i = 0;

	m->n_unmapped = 0;
	known = op->err ? NULL : model_mapping(image, old, 1, &i);
	if (!known)
		return;
	s = above(*known, old);
	s.addr = new;
	s.length = length;
	unmap(m, image, old, old + old_length);
	m->n_unmapped = 0; /* it goes on elsewhere */
	unmap(m, image, new, new + length);
	add(image, s);
}

void model_on_mprotect(struct model *m, const struct op *op, struct image *image)
{
	uint64_t from = op->f[MPROTECT_addr].u, length = op->f[MPROTECT_length].u;
	struct mapping *s;
	size_t i = 0;

	(void)m;
	while (!op->err && (s = model_mapping(image, from, length, &i)))
		if (s->addr >= from && END(s) <= from + length)
			s->prot = (uint8_t)op->f[MPROTECT_prot].u;
}

/* The length of a segment is not known: its first byte stands for it. */
void model_on_shmat(struct model *m, const struct op *op, struct image *image)
{
	(void)m;
	if (!op->err)
		add(image, (struct mapping){op->f[SHMAT_addr].u, 1, 0, NO_PATH, NO_LINK,
					    PROT_READ | PROT_WRITE, true});
}

void model_on_shmdt(struct model *m, const struct op *op, struct image *image)
{
	uint64_t addr = op->f[SHMDT_addr].u;

	m->n_unmapped = 0;
	if (!op->err)
		unmap(m, image, addr, addr + 1);
}

/* The dynamic linker's place for it no op tells. */
static void add_program(struct image *image, uint32_t path)
{
	add(image, (struct mapping){.path = path, .link = NO_LINK, .prot = PROT_READ | PROT_EXEC});
}

static void add_libraries(struct model *m, struct image *image, struct strv names)
{
	for (size_t i = 0; i < names.n; i++)
		add_program(image, model_path(m, image, AT_FDCWD, names.v[i]));
}

void model_on_dlopen(struct model *m, const struct op *op, struct image *image)
{
	if (!op->err && m->life->has_details)
		add_libraries(m, image, op->f[DLOPEN_names].strv);
}

void mappings_begin(struct model *m, struct image *image)
{
	if (!m->life->has_details)
		return;
	add_program(image, image->exe);
	add_libraries(m, image, model_block(m, image->libs));
}

void mappings_inherit(struct image *image, const struct image *from)
{
	for (size_t i = 0; i < from->n_mappings; i++)
		add(image, from->mappings[i]);
}
