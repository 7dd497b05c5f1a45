/*
 * ask.h - the questions to sources that a recording holds, as prov sources --json tells them: which
 * one is behind an output's cause.
 */
#ifndef PROV_AUDIT_ASK_H
#define PROV_AUDIT_ASK_H

#include <jansson.h>

#include "part.h"
#include "source.h"

struct asks {
	json_t *v; /* an array of objects; NULL: not known */
};

void asks_read(struct asks *asks, const char *recording);
void asks_free(struct asks *asks);

/*
 * One ask of the source from which the output can be reached: of a program that wrote it, else of the
 * nearest one, the last; without such, one of a program that wrote it.  path: absolute.  writers: texts, last
 * names of programs.  part: only what asked for that; NULL: for anything.  NULL: none.  Borrowed.
 */
const json_t *asks_find(const struct asks *asks, enum source source, const char *path,
			const json_t *writers, const struct part *part);

/*
 * Of the asks of one source in a recording those that were answered otherwise in another: the k-th of
 * each place in each program is compared with the k-th there.
 */
void asks_differing(struct asks *ret, enum source source, const char *recording, const char *other);

/* Of an ask: the last name of the program, the function, the place in the program; NULL: not known. */
const char *ask_program(const json_t *ask);
const char *ask_call(const json_t *ask);
const char *ask_where(const json_t *ask);

/* Of what was asked, where there are several: a variable, a host; NULL: there are not. */
const char *ask_name(const json_t *ask);

/* From the innermost function on, texts: "clock_gettime", "main (gen.c:12)"; NULL: it was not recorded. */
const json_t *ask_stack(const json_t *ask);

#endif
