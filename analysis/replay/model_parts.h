/*
 * model_parts.h - what the parts of the model (model.h) offer one another; no other room includes it.
 */
#ifndef PROV_MODEL_PARTS_H
#define PROV_MODEL_PARTS_H

#include "model.h"
#include "listeners.h"

#define NO_IMAGE UINT32_MAX

/* The announcement of a FORK, SPAWN or EXEC under a token, or the START that came before it. */
struct birth {
	uint64_t token;
	uint8_t kind; /* enum op_kind; 0: only START so far */
	bool is_claimed, has_failed;
	bool is_preloadable; /* the new program can load libprov */
	uint32_t unseen;     /* image of the program, if it never recorded itself; NO_IMAGE */
	size_t image;	     /* that made it */
	struct process *child;
	struct program *program; /* of EXEC and SPAWN */
	int64_t t;
	struct fdtab *fds; /* what the child inherits, until its START claims it */
	struct place *place;
};

/* --- task.c */

struct program *program_new(struct model *m, uint32_t exe, struct strv argv);
struct program *program_share(struct program *p);
void program_drop(struct program *p);
bool program_is_called(const struct model *m, const struct program *p, struct strv argv);

/* --- model_on_open and its kin, one for each kind that the model hears; image NULL: of ENV and LIBS */

typedef void model_heard(struct model *m, const struct op *op, struct image *image);
#define ON(KIND, kind) model_heard model_on_##kind;
MODEL_HEARS(ON)
#undef ON

typedef void names_heard(struct model *m, const struct image *image, const struct op *op);
#define ON(KIND, kind) names_heard names_on_##kind;
NAMES_HEARS(ON)
#undef ON

/* --- model.c */

bool op_is_call(const struct model *m, const struct op *op, const char *name);

/* --- place.c: working directories, names that move, and the paths that both make */

uint32_t model_intern(struct model *m, struct str s);
uint32_t *model_intern_all(struct model *m, struct strv v);
struct place *place_new(const struct model *m, uint32_t cwd);
struct place *place_share(struct place *p);
void place_drop(struct place *p);
uint32_t model_intern_joined(struct model *m, struct str a, struct str b);
void fd_follow(struct model *m, struct fd *f);
struct fdtab *fds_copy(struct model *m, struct fdtab *from);
struct place *place_copy(struct model *m, struct place *from);
void place_set_cwd(const struct model *m, struct place *p, uint32_t cwd);
bool op_is_followed(const struct model *m, const struct op *op);
uint32_t place_real_root(struct model *m, const struct image *image);
void place_set_root(struct model *m, struct place *p, uint32_t root);

/* --- descriptor.c */

struct fd fd_new(struct model *m, int64_t fd, uint32_t path, uint64_t flags);

/* --- image.c: processes and images */

struct image *image_started(struct model *m, const struct op *op, struct process *process);
struct image *image_adopted(struct model *m, const struct op *op, struct process *process);
size_t image_number(const struct model *m, const struct image *image);
void image_add_unseen(struct model *m);

/* --- context.c */

void context_enter(struct model *m, struct image *image, const struct op *op);
void context_part(struct model *m, const struct op *op, struct image *image, bool fds, bool place);

/* --- mapping.c */

/* Of a program that begins: itself and its libraries, for a listener. */
void mappings_begin(struct model *m, struct image *image);
void mappings_inherit(struct image *image, const struct image *from);

/* --- gap.c */

void gap_tell_inherited(struct model *m, struct gap *g, const struct image *image);
void gap_add(struct model *m, size_t image, int64_t t, struct str reason, struct str detail,
	     struct strv argv);
void gap_add_lost(struct model *m);
void gap_add_lost_blocks(struct model *m);
void gap_forgive_unfinished(struct model *m);

#endif
