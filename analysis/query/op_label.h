/*
 * op_label.h - labels of single operations for people: "openat /x/a"; all are looked up at once.
 */
#ifndef PROV_OP_LABEL_H
#define PROV_OP_LABEL_H

#include "chain.h"
#include "recording/read.h"
#include "stored.h"

struct op_label {
	struct chain_op op;
	struct str call; /* the function; no bytes: not known, or there was none */
	struct str kind; /* of op, as prov ops has it; no bytes: not known */
	struct str path; /* what it was about; no bytes: nothing that has a name */
	uint64_t stack;	 /* the id of its stack; 0: none, or not known */
	struct str how;	 /* the kind of edge that came of it; no bytes: none */
};

struct op_labels {
	struct op_label *v; /* by thread, then op */
	size_t n;
	struct arena arena;
};

void op_label_add(struct op_labels *t, struct chain_op op);

/* r: the recording that the database was made of; NULL: it is not at hand, functions stay unknown.
 */
void op_label_look(struct op_labels *t, struct stored *rows, struct recording *r);

/* One that was added, after the look. */
const struct op_label *op_label_of(const struct op_labels *t, struct chain_op op);
void op_label_end(struct op_labels *t);

#endif
