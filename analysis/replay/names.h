/*
 * names.h - the account of names: what stands under which by the ops so far, what that was called before the
 * command, and what goes along when a directory is moved.
 *
 * It hears the ops that are about names (names.c).  Files that show otherwise, as by an inherited descriptor or a
 * list of libraries, a listener to the model tells it of.
 */
#ifndef PROV_NAMES_H
#define PROV_NAMES_H

#include "base/subtree.h"
#include "recording/read.h"

struct image;
struct model;

enum name_state {
	NAME_UNKNOWN,
	NAME_THERE,
	NAME_GONE, /* nothing is called so */
};

struct name {
	uint8_t state;	/* enum name_state */
	bool is_listed; /* among `known` */
	bool was_there; /* before the command, by this name */
	bool is_own;   /* the command made, emptied or moved there what is there now, if anything */
	uint32_t mode; /* st_mode as last recorded, 0 unknown */
	/* String: of the command's own by a new name only, the name before the command; else NO_PATH. */
	uint32_t origin;
};

/* A name that became another. */
struct going {
	uint32_t from, to; /* strings */
	struct name what;
};

struct names {
	bool is_kept; /* else nothing is noted */
	struct name *v;
	size_t n; /* by string */
	struct subtree known;
	struct going *
		goings; /* of the RENAME stepped over last: itself and all below, one after the other */
	size_t n_goings;
	struct going *formers; /* names met after a directory above them had been moved */
	size_t n_formers;
	bool is_newborn; /* the OPEN stepped over last made its file */
};

/* An op after the model has taken it. */
void names_step(struct model *m, const struct image *image, const struct op *op);
void names_end(struct names *n);

/* By the ops so far; never NULL, valid until the next name is met. */
const struct name *names_get(struct model *m, uint32_t path);

/* The name that the file at the path had before the command; NO_PATH if it was not there. */
uint32_t names_origin(struct model *m, uint32_t path);

/* Something was found there.  is_born: it is younger than the recording. */
void names_found(struct model *m, uint32_t path, bool is_born);

/* The same by a descriptor or a mapping, that may have outlived its name. */
void names_held(struct model *m, uint32_t path);
void names_missing(struct model *m, uint32_t path);

/* An open with O_CREAT makes what it opens, rather than finding it. */
bool names_is_newborn(struct model *m, uint32_t path, const struct op *op, uint64_t flags,
		      const struct id *id);

#endif
