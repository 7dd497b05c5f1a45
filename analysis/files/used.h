/*
 * used.h - files as they were when they were used: what the kernel said with each use, and until when
 * the command's own ops may have changed them.
 */
#ifndef PROV_USED_H
#define PROV_USED_H

#include "replay/model.h"

/* A file by its device and inode. */
struct used {
	uint64_t changed; /* as spec/ops.def has it of +id, as last seen; 0 never */
	int64_t own;	  /* when an op of the command may have changed it last, ns; INT64_MIN
				  never, INT64_MAX: that can be at any time until the end */
	uint64_t size;	  /* seen with it, */
	int64_t modified; /* as +id has it */
	int64_t seen;	  /* when `changed` was seen */
	bool has_two;	  /* something else changed it between two uses */
	bool is_left; /* `changed` is as a process left it that wrote to it, and nothing came after */
	uint32_t n_writing; /* descriptors through which it may still be written */
};

struct writing {
	uint64_t image;
	int64_t fd;
	size_t file;
	bool is_stream;
};

struct used_files {
	struct used *v;
	size_t n;
	struct map of_id,
		of_path; /* of_path: by string of the model, what it was the name of last */
	struct writing *writing;
	size_t n_writing;
	int64_t t_last;	    /* of the last op */
	int64_t t_unplaced; /* of the last op that changed a file of which it is not known which */
};

void used_begin(struct used_files *u);
/* A files_also (files.h): each op after the model has taken it. */
void used_step(struct model *m, const struct image *image, const struct op *op, void *used);
void used_end(struct used_files *u);

/* ns since the recording began as `changed` has them. */
uint64_t used_code(int64_t t);

/* NULL: no op has it. */
const struct used *used_find(const struct used_files *u, uint64_t device, uint64_t inode);

/* False: the path was used, but as the name of another file than that. */
bool used_is_name(const struct used_files *u, uint32_t path, const struct used *file);

#endif
