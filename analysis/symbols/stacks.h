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

/* An OBJECT op; exe: the program of the image that has it, bytes NULL: unknown. */
void stacks_see(struct stacks *s, const struct op *op, struct str exe);

/* The op's stack: lines behind `indent`, or arrays for JSON, null if it has none; exe: of the op's image. */
void stacks_print(struct stacks *s, uint64_t id, struct str exe, const char *indent);
json_t *stacks_json(struct stacks *s, uint64_t id, struct str exe);
json_t *stacks_script_json(struct stacks *s, uint64_t id);

void stacks_end(struct stacks *s);

#endif
