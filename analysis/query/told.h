/*
 * told.h - what single operations did, for people: "openat /x/a".  They are looked for all at once.
 */
#ifndef PROV_TOLD_H
#define PROV_TOLD_H

#include "chain.h"
#include "recording/read.h"
#include "stored.h"

struct told {
	struct chain_op op;
	struct str call; /* the function; no bytes: not known, or there was none */
	struct str kind; /* of op, as prov ops has it; no bytes: not known */
	struct str path; /* what it was about; no bytes: nothing that has a name */
	struct str how;	 /* the kind of edge that came of it; no bytes: none */
};

struct tellings {
	struct told *v; /* by thread, then op */
	size_t n;
	struct arena arena;
};

void tell_add(struct tellings *t, struct chain_op op);

/* r: the recording that the database was made of; NULL: it is not at hand, functions stay unknown.
 */
void tell_look(struct tellings *t, struct stored *rows, struct recording *r);

/* One that was added, after the look. */
const struct told *tell(const struct tellings *t, struct chain_op op);
void tell_end(struct tellings *t);

#endif
