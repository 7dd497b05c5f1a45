/*
 * provider_recording_maps.c - what an image has mapped: the program and its libraries, whose places no op
 * tells, then what dlopen and mmap added.
 */
#include "provider_recording.h"

#include <string.h>
#include <sys/mman.h>

static int add(const struct model *m, struct osi_list *to, const struct mapping *s)
{
	struct str file = model_str(m, s->path);
	const char *slash;

	if (!file.bytes)
		return 0;
	slash = strrchr(file.bytes, '/');
	return osi_add_mapping(
		to, &(struct osi_mapping){.base = s->addr,
					  .size = s->length,
					  .offset = s->offset,
					  .flags = (s->prot & PROT_READ ? OSI_MAP_READ : 0) |
						   (s->prot & PROT_WRITE ? OSI_MAP_WRITE : 0) |
						   (s->prot & PROT_EXEC ? OSI_MAP_EXEC : 0) |
						   (s->is_shared ? OSI_MAP_SHARED : 0),
					  .file = file.bytes,
					  .name = slash ? slash + 1 : file.bytes});
}

int recording_mappings(void *self, const struct osi_handle *h, struct osi_list *to,
		       struct osi_error *e)
{
	struct source *from = self;
	int code;
	const struct process *task = recording_task(from, h, &code, e);
	const struct model *m = task ? recording_model(from, &code, e) : NULL;
	size_t image;

	if (!m || task->state == LIFE_END)
		return code;
	image = model_find_image(m, task->image);
	if (image == NONE)
		return code;
	for (size_t i = 0; i < m->images[image].n_mappings && !code; i++)
		code = add(m, to, &m->images[image].mappings[i]);
	return code;
}
