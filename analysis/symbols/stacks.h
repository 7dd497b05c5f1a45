/*
 * stacks.h - the stacks that ops refer to, with functions and lines.
 */
#ifndef PROV_STACKS_H
#define PROV_STACKS_H

#include <jansson.h>
#include <stdio.h>

#include "recording/read.h"
#include "symbols.h"

struct stacks;

/* All that a recording tells of. */
struct stacks *stacks_of(struct recording *r);

/* The same where operations of all kinds have them, else NULL; r NULL: it is not at hand. */
struct stacks *stacks_of_all(struct recording *r);

/*
 * The program of an image: what was executed, or the interpreter of that, by the image's first argument, if
 * it is a script.
 */
struct str stacks_program(struct stacks *s, struct str exe, struct str argv0);

/* An OBJECT op; exe: the program of the image that has it, bytes NULL: unknown. */
void stacks_see(struct stacks *s, const struct op *op, struct str exe);

/* The op's stack: lines behind `indent`, or arrays for JSON, null if it has none; exe: of the op's image. */
void stacks_print(struct stacks *s, uint64_t id, struct str exe, const char *indent);

/* More than lines of a script. */
bool stacks_has_frames(const struct stacks *s, uint64_t id);

/* A single place that asked, as a SOURCE op has it, where no stack was recorded. */
void stacks_print_site(struct stacks *s, struct str site, uint64_t offset, struct str exe,
		       const char *indent);
json_t *stacks_json(struct stacks *s, uint64_t id, struct str exe);
json_t *stacks_script_json(struct stacks *s, uint64_t id);

void stacks_end(struct stacks *s);

#endif
