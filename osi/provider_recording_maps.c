/*
 * provider_recording_maps.c - what an image has mapped: the program and its libraries, whose places no op
 * tells, then what dlopen and mmap added.  Paths of descriptors need the whole model, so it is
 * worked out from the beginning of the recording each time that somebody asks.
 */
#include "provider_recording.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "analysis/replay/model.h"

struct mapped {
	uint32_t file; /* string of the model */
	uint64_t base, size, offset;
	uint32_t flags;
};

/* Of one image. */
struct maps {
	struct mapped *v;
	size_t n;
};

struct survey {
	struct source *from;
	uint64_t image; /* the one that is asked about */
	int64_t until;
	struct osi_list *to;
	int code;
	struct model model;
	struct maps *images; /* by the model's number */
	size_t n_images;
};

static void add(struct maps *m, struct mapped one)
{
	if (one.file == NO_PATH)
		return;
	GROW(m->v, m->n);
	m->v[m->n++] = one;
}

static void add_libraries(struct survey *s, struct maps *m, const struct image *image,
			  struct strv names)
{
	for (size_t i = 0; i < names.n; i++)
		add(m, (struct mapped){.file = model_path(&s->model, image, AT_FDCWD, names.v[i]),
				       .flags = OSI_MAP_READ | OSI_MAP_EXEC});
}

/* A forked image has what its parent had. */
static void began(struct survey *s, struct maps *m, const struct image *image, const struct op *op)
{
	size_t parent = model_find_image(&s->model, op->f[START_parent].u);

	if (image->how == START_FORKED || image->how == START_SHARING) {
		for (size_t i = 0; parent < s->n_images && i < s->images[parent].n; i++)
			add(m, s->images[parent].v[i]);
		return;
	}
	add(m, (struct mapped){.file = image->exe, .flags = OSI_MAP_READ | OSI_MAP_EXEC});
	add_libraries(s, m, image, model_block(&s->model, image->libs));
}

static void mapped(struct survey *s, struct maps *m, const struct image *image, const struct op *op)
{
	uint64_t prot = op->f[MMAP_prot].u;

	if (op->err || op->f[MMAP_fd].i < 0)
		return;
	add(m, (struct mapped){.file = model_fd_file(&s->model, image, op->f[MMAP_fd].i),
			       .base = op->f[MMAP_addr].u,
			       .size = op->f[MMAP_length].u,
			       .offset = (uint64_t)op->f[MMAP_offset].i,
			       .flags = (prot & PROT_READ ? OSI_MAP_READ : 0) |
					(prot & PROT_WRITE ? OSI_MAP_WRITE : 0) |
					(prot & PROT_EXEC ? OSI_MAP_EXEC : 0) |
					(op->f[MMAP_flags].u & MAP_SHARED ? OSI_MAP_SHARED : 0)});
}

static void unmapped(struct maps *m, const struct op *op)
{
	uint64_t from = op->f[MUNMAP_addr].u, to = from + op->f[MUNMAP_length].u;
	size_t n = 0;

	for (size_t i = 0; i < m->n; i++)
		if (op->err || !m->v[i].size || m->v[i].base < from || m->v[i].base >= to)
			m->v[n++] = m->v[i];
	m->n = n;
}

static void see(struct survey *s, const struct image *image, const struct op *op)
{
	struct maps *m;

	while (s->n_images < s->model.n_images) {
		GROW(s->images, s->n_images);
		s->images[s->n_images++] = (struct maps){0};
	}
	m = &s->images[image - s->model.images];
	if (op->kind == OP_START)
		began(s, m, image, op);
	else if (op->kind == OP_DLOPEN && !op->err)
		add_libraries(s, m, image, op->f[DLOPEN_names].strv);
	else if (op->kind == OP_MMAP)
		mapped(s, m, image, op);
	else if (op->kind == OP_MUNMAP)
		unmapped(m, op);
}

static void go_through(struct survey *s)
{
	struct walk *w = walk_begin(s->from->r, WALK_BY_EFFECT);
	const struct op *op;

	model_begin(&s->model, s->from->r);
	walk_more(w, s->until);
	while ((op = walk_next(w))) {
		const struct image *image = model_step(&s->model, op, walk_time(w));

		if (image && op->is_done)
			see(s, image, op);
	}
	walk_end(w);
}

static int hand_over(const struct survey *s, const struct maps *m, struct osi_list *to)
{
	for (size_t i = 0; i < m->n; i++) {
		char *file = str_dup(model_str(&s->model, m->v[i].file));
		const char *slash = strrchr(file, '/');
		struct osi_mapping one = {.base = m->v[i].base,
					  .size = m->v[i].size,
					  .offset = m->v[i].offset,
					  .flags = m->v[i].flags,
					  .file = file,
					  .name = slash ? slash + 1 : file};
		int code = osi_add_mapping(to, &one);

		free(file);
		if (code)
			return code;
	}
	return 0;
}

static void survey(void *survey)
{
	struct survey *s = survey;
	size_t image;

	go_through(s);
	image = model_find_image(&s->model, s->image);
	if (image != NONE && image < s->n_images)
		s->code = hand_over(s, &s->images[image], s->to);
}

int recording_mappings(void *self, const struct osi_handle *h, struct osi_list *to,
		       struct osi_error *e)
{
	struct source *from = self;
	struct survey s = {.from = from, .to = to};
	struct heap heap = {0};
	int code;
	const struct process *task = recording_task(from, h, &code, e);
	const struct model *m;

	if (!task || task->state == LIFE_END)
		return code;
	s.image = task->image;
	m = recording_model(from, &code, e);
	if (!m)
		return code;
	s.until = life_now(m->life);
	code = recording_call(&heap, survey, &s, e);
	heap_free(&heap);
	return code ? code : s.code;
}
