/*
 * facts.h - what of the user, the machine and the network the command learned.
 */
#ifndef PROV_FACTS_H
#define PROV_FACTS_H

#include "query/sources.h"

/* Asks of one function about one thing with one answer, from which an output can be reached. */
struct fact {
	const struct source_ask *ask; /* the nearest to an output */
	size_t n;		      /* how many there are */
};

struct peer {
	struct str address;	/* "inet 127.0.0.1:80", or a name that was looked up */
	int64_t received, sent; /* bytes */
};

struct facts {
	struct fact *v; /* the nearest first */
	size_t n;
	struct peer *peers;
	size_t n_peers;
	struct arena arena;
};

/* The sources have to stay. */
void facts_of(struct facts *f, struct stored *rows, const struct sources *sources);
void facts_end(struct facts *f);

#endif
