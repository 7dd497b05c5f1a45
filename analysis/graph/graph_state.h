/*
 * graph_state.h - the state of the graph builder (graph.h), and struct moment: one op being applied.
 */
#ifndef PROV_GRAPH_STATE_H
#define PROV_GRAPH_STATE_H

#include "order/thread_order.h"
#include "order/fifo_order.h"
#include "replay/model.h"
#include "objects.h"
#include "order/races.h"
#include "versions.h"
#include "listeners.h"

/* A stream of libc's, which fills and flushes its buffer when it likes; ended by close. */
struct stream {
	int64_t fd;
	uint32_t link;
};

struct graph_image {
	uint32_t space; /* VERSIONS_NONE: none yet */
	bool is_shared; /* the space is that of another image, which goes on */
	uint32_t *threads;
	size_t n_threads;
	struct stream *streams;
	size_t n_streams;
};

#define INTERPRETERS_MAX 6 /* the kernel's limit for scripts, and the ELF interpreter */

/* The inheritance that a FORK, SPAWN, EXEC or TCREATE passes on. */
struct announced {
	uint64_t token;
	uint32_t node;		  /* the maker as it was then */
	uint32_t thread, program; /* program: object; VERSIONS_NONE */
	uint64_t op;
	int64_t t;
	uint32_t interpreters[INTERPRETERS_MAX], n_interpreters;
	uint32_t space; /* of the program, if it never records itself; VERSIONS_NONE */
	int64_t t_end;	/* of that; INT64_MAX: not known */
};

struct graph_thread {
	bool has_begun;
	int64_t t_begin, t_end; /* of its ops */
	uint32_t link;		/* of the read that is under way; VERSIONS_NONE */
	uint32_t exec; /* announced and neither failed nor known to have succeeded; VERSIONS_NONE */
	uint32_t interpreters[INTERPRETERS_MAX], n_interpreters; /* of the next exec */
};

/* The last call of those that were merged into one op. */
struct later {
	int64_t t;
	uint32_t link, object;
	uint64_t bytes, taken; /* taken: for good, not only looked at */
	uint32_t reader;       /* thread; VERSIONS_NONE: it was written */
};

/* An ask, as a row of the table `ask` (schema.h); name, value, site: strings or NO_PATH. */
struct graph_source {
	uint8_t what, form, answer; /* enum source_what ... */
	uint32_t node, image, thread, op, call, err;
	uint32_t name, value, site;
	int64_t of, first, last, t;
	uint64_t calls, bytes, offset, stack;
};

/* Names that one description, one scandir, or walks of one program got from a directory: spec/ops.def. */
struct graph_listing {
	uint32_t object;
	uint64_t ofd; /* 0: scandir, or a walk */
	uint64_t entries, order, set;
};

/* A name of the user's that was looked for, the first time. */
struct graph_sought {
	uint32_t path, image;
	int64_t t;
	bool is_there;
};

/* A directory on the walks (ftw, nftw, fts) of one program, by what they said of files in it. */
struct graph_walk {
	bool is_listed;		     /* it is known that the walk went into it: */
	size_t listing;		     /* of graph's, then */
	struct graph_listing before; /* else what will be */
};

struct graph {
	struct recording *r;
	struct model model;
	struct versions versions;
	struct objects objects;
	struct thread_order thread_order;
	struct races races;
	struct fifos fifos;
	struct graph_image *images; /* as model.images */
	size_t n_images;
	struct graph_thread *threads; /* as recording.threads */
	struct announced *announced;
	size_t n_announced;
	struct map announced_of_token, claimed; /* claimed: tokens of all STARTs */
	struct map thread_of_token;		/* of TCREATE */
	struct map token_of_pthread;
	struct map unseen_of_pid; /* announced */
	uint32_t *unseen;	  /* announced programs that never record themselves */
	size_t n_unseen;
	uint32_t terminals; /* object of pseudo-terminals that the command made; VERSIONS_NONE */
	uint32_t *object_of_ofd;
	size_t n_ofds;
	struct later *later; /* a heap by time */
	size_t n_later;
	struct graph_source *sources;
	size_t n_sources;
	struct map source_objects;  /* by SOURCE.what */
	struct map builds;	    /* string of an object's path -> string of its build-id */
	struct map frames, scripts; /* id of a stack -> string, a NUL after each */
	struct map got_of;	    /* (space, what) -> got */
	struct map stats;	    /* (image, call, whose) -> sources */
	struct graph_got *got;
	size_t n_got;
	struct graph_listing *listings;
	size_t n_listings;
	struct map listing_of_ofd;
	struct graph_walk *walks;
	size_t n_walks;
	struct graph_sought *sought;
	size_t n_sought;
	bool *is_seen; /* by string of a path: it was looked for */
	size_t n_seen;
	struct map walk_of,
		walked;	       /* by program and path: the walk of a directory, what was said */
	struct map read_links; /* string of a path -> string of the target that readlink(2) gave */
	int32_t umask;	       /* that the command began with; -1 unknown */
};

/* One op being applied. */
struct moment {
	struct graph *g;
	const struct op *op;
	struct image *image;
	uint32_t thread, space;
	struct cause cause;
};

/* graph_on_open and its kin: one for each kind that moves data, or says between which processes it may. */
typedef void graph_heard(const struct moment *m);
#define ON(KIND, kind) graph_heard graph_on_##kind;
GRAPH_HEARS(ON)
#undef ON

struct graph_image *graph_image_of(struct graph *g, const struct image *image);

/* The address space that the image works in. */
uint32_t graph_space_of(struct graph *g, const struct image *image);

/* The program that the thread is about to execute needs the object, too. */
/* A file in an op by its path, or a directory that was listed: on a walk that counts (graph_walk.c). */
void graph_walk_name(const struct moment *m, uint32_t path);
void graph_walk_listed(const struct moment *m, uint32_t path, uint32_t object);

/* The op met that name. */
void graph_sought(const struct moment *m, uint32_t path);

void graph_interpreter(const struct moment *m, uint32_t object);

#endif
