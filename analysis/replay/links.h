/*
 * links.h - the symbolic links that a recording tells of, and where paths lead through them.
 *
 * Those that were there from the beginning come first, from FOLLOW ops; then the table goes with
 * the ops that make, move and remove links.  It knows links by their real names: no other link is
 * on the way to them.
 */
#ifndef PROV_LINKS_H
#define PROV_LINKS_H

#include "base/subtree.h"
#include "base/util.h"

struct links {
	struct strings *strings;
	struct map target_of; /* string -> string; NO_PATH: it is gone */
	struct map real_of;   /* (string, whether its last name is followed) -> string */
	struct subtree names;
	size_t n_own; /* that there ever were, the system's aside */
};

void links_begin(struct links *l, struct strings *strings);
void links_end(struct links *l);

/* From now on, the name is a link; the path may lead through others. */
void links_add(struct links *l, struct str path, struct str target);
void links_remove(struct links *l, uint32_t path);
void links_move(struct links *l, uint32_t from, uint32_t to, bool is_exchange);

/*
 * The real name of a path: no link on the way, and none at the end if that is followed.  The path
 * itself if none of the links is the user's; it is not said whether anything is there.
 */
uint32_t links_real(struct links *l, uint32_t path, bool is_followed);

/* The path is that of a link. */
bool links_has(struct links *l, uint32_t path);

/* The target of the path if its last name is a link, to be freed; else NULL. */
char *links_lead(const char *path, void *links);

#endif
