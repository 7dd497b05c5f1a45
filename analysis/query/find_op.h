/*
 * find_op.h - which operation a word on the command line means.
 *
 *	8273.13		the op with number 13 of process 8273's first thread, as prov ops prints it,
 *	8273/8274.13	of its thread 8274,
 *	8273@1/8274.13	after it had executed one program,
 *	thread:5.13	of a thread by its number in the database, which needs no more words,
 *	out, out@2	what wrote a file last or, if none did, used it first (find.h)
 */
#ifndef PROV_FIND_OP_H
#define PROV_FIND_OP_H

#include <stdio.h>

#include "chain.h"
#include "stored.h"

struct found_op {
	struct chain_op op;
	const char *taken; /* of a path: "last write", "first use"; NULL */
	char *path;	   /* of a path; NULL */
};

/* Dies with an explanation, and with what may have been meant, if it means no op or several. */
void find_op(struct found_op *f, struct stored *rows, const char *word);
void found_op_end(struct found_op *f);

/* As it would be typed: pid/tid.op_no, or with what else it takes to mean no other. */
void find_op_print(FILE *f, struct stored *rows, struct chain_op op);

#endif
