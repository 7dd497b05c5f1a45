/*
 * walker.h - programs that take all variables of the environment at once, so that nobody hears which of
 * them they use.
 */
#ifndef PROV_WALKER_H
#define PROV_WALKER_H

#include "query/stored.h"

enum walker_kind {
	WALKER_NONE,   /* asks by name */
	WALKER_SCRIPT, /* an interpreter: its script names what it uses */
	WALKER_SHELL,  /* one that itself uses some, too */
	WALKER_MAKE,   /* rules that it was built with name some */
	WALKER_PRINTS, /* tells all of them, unless it was asked for some */
};

/* By the name of the program. */
enum walker_kind walker_kind(const struct stored_image *image);

/* An interpreter that was given no script in its arguments reads that from its input. */
bool walker_reads_script(const struct stored_image *image);

/* A shell uses these itself, whatever its script names: always, or where the script has that word. */
struct walker_own {
	const char *name, *word; /* word NULL: always */
};
extern const struct walker_own walker_owns[];
extern const size_t walker_n_owns;

#endif
