/* files_parts.h - the table of files (files.c), as the ops change it (files_ops.c). */
#ifndef PROV_FILES_PARTS_H
#define PROV_FILES_PARTS_H

#include "files.h"
#include "listeners.h"

/* One op, as the table's entries see it. */
struct use {
	struct files *files;
	const struct image *image;
	const struct op *op;
};

/* --- files.c */

struct file *file_at(struct files *f, uint32_t path);

/* Notes what was done; whether the file is there by that, the account of names knows (replay/names.h) */
void file_did(const struct use *u, uint32_t path, uint32_t did);

/* or gets to know by this. */
void file_use(const struct use *u, uint32_t path, uint32_t did);
void file_use_held(const struct use *u, uint32_t path, uint32_t did);
uint32_t file_named(const struct use *u, int64_t dirfd, struct str path);

/* --- files_ops.c */

/* A path of an op that failed, or that only looked. */
void file_looked_up(const struct use *u, uint32_t path, uint32_t did);

/* The account of a file without a name that the descriptor stands for; NULL: it has one. */
struct nameless *file_nameless(const struct use *u, int64_t fd);
void files_step(struct model *m, struct image *image, const struct op *op, void *arg);

/* --- files_on_open and its kin: one for each kind that says something of files */

typedef void files_heard(const struct use *u);
#define ON(KIND, kind) files_heard files_on_##kind;
FILES_HEARS(ON)
#undef ON

/* --- files_run.c */

void files_loaded_late(struct files *f);
void files_ran_unseen(struct files *f);

#endif
