/*
 * sweep.h - what came from what: versions of address spaces and objects, and the edges between.
 *
 * The caller tells what happened in the order in which it took effect.  A version begins open and
 * is sealed at the moment when somebody else gets to see it: a process's when it makes an output,
 * an object's when another process reads it.  Nodes are numbered in the order in which they were
 * sealed, so every edge goes from a smaller number to a larger one, and there are no cycles.
 *
 * A link is content that may move at any moment between two events: a read or write call that is
 * under way, calls that were merged into one op, a stream that libc fills and flushes when it
 * likes, a mapping.  Whenever the state of one side is taken, what may have come over its links is
 * pulled first.
 */
#ifndef PROV_SWEEP_H
#define PROV_SWEEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "schema.h"
#include "base/util.h"

#define SWEEP_NONE UINT32_MAX

/* The op that made an edge. */
struct cause {
	uint32_t thread; /* SWEEP_NONE: none that could be named */
	uint32_t op;
	int64_t t;
	uint64_t bytes;
	uint8_t flags; /* enum edge_flag */
};

struct sweep_node {
	uint32_t of, version;
	uint32_t rank; /* 0: open; else 1, 2, ... in the order of sealing */
	uint8_t kind, flags;
	int64_t t;
};

struct sweep_edge {
	uint32_t src, dst; /* nodes; after sweep_finish: ranks */
	uint8_t kind;
	struct cause cause;
};

/* Numbers, each once; empty places are SWEEP_NONE. */
struct sweep_set {
	uint32_t *v;
	uint32_t n, n_places;
};

struct sweep_links {
	uint32_t *v; /* of sweep.links */
	uint32_t n, room;
};

/* An address space. */
struct sweep_space {
	uint32_t image;
	uint32_t node; /* its present version */
	uint32_t n_versions;
	bool has_output; /* since that began */
	uint32_t mark;
	struct sweep_set absorbed; /* twice the nodes that came in, ever; + 1: not as content */
	struct sweep_links links;
};

struct sweep_contributor {
	uint32_t space, node;
	uint8_t kind;
	struct cause cause;
};

/* What objects do with content. */
enum flow {
	FLOW_KEEPS,   /* files: what was written is there until it is overwritten */
	FLOW_STREAM,  /* pipes, sockets: what was read is gone */
	FLOW_SINK,    /* devices: what is written goes out, what is read comes in */
	FLOW_NOTHING, /* /dev/null */
};

struct sweep_object {
	uint32_t sealed;		/* node of the latest complete version; SWEEP_NONE */
	uint32_t n_versions;		/* the next has this number */
	struct sweep_contributor *open; /* who made the version that is not complete yet */
	uint32_t n_open, room_open;
	bool is_open;
	bool keeps; /* the open version has content of the one before */
	bool was_there;
	uint8_t flow; /* enum flow */
	uint32_t n_emptied, mark;
	uint64_t written, drained; /* bytes through a stream */
	struct sweep_links links;
};

enum link_way {
	LINK_IN = 1,  /* object -> process */
	LINK_OUT = 2, /* process -> object */
};

struct sweep_link {
	uint32_t space, object;
	uint8_t ways, kind; /* kind: 0 READ or WRITE, or EDGE_MAP */
	bool is_active;
	struct cause cause;
};

struct sweep {
	struct sweep_node *nodes;
	size_t n_nodes;
	struct sweep_edge *edges;
	size_t n_edges, room_edges;
	struct sweep_space *spaces;
	size_t n_spaces;
	struct sweep_object *objects;
	size_t n_objects;
	struct sweep_link *links;
	size_t n_links;
	uint32_t *free_links;
	size_t n_free_links;
	uint32_t n_ranks;
	struct map contributors;
	struct map told;    /* (object, space) -> what the one has got of the other */
	uint32_t mark;	    /* of what was gathered by now */
	uint32_t *gathered; /* links */
	size_t n_gathered;
};

/* New ones; the numbers count from 0.  image: what sweep_node.of is to say. */
uint32_t sweep_space(struct sweep *s, uint32_t image);
uint32_t sweep_object(struct sweep *s, enum flow flow, bool was_there);

/* The space shows its state to something outside: returns the node that stands for it. */
uint32_t sweep_output(struct sweep *s, uint32_t space, const struct cause *c);

/* Something sealed comes into the space. */
void sweep_input(struct sweep *s, uint32_t space, uint32_t node, enum edge_kind kind,
		 const struct cause *c);

void sweep_read(struct sweep *s, uint32_t space, uint32_t object, enum edge_kind kind,
		const struct cause *c);
void sweep_write(struct sweep *s, uint32_t space, uint32_t object, enum edge_kind kind,
		 const struct cause *c);

/* What the object was before has a node, even if nobody reads it. */
void sweep_keep_before(struct sweep *s, uint32_t object);

/* What was taken for there before appeared within the run: its content has no maker yet. */
bool sweep_is_before(const struct sweep *s, uint32_t object);
void sweep_appear(struct sweep *s, uint32_t object);

/* The version that is open, or a first one without a maker, is complete. */
void sweep_seal(struct sweep *s, uint32_t object, int64_t t);

/* The object is made anew by the space, empty.  kind: EDGE_TRUNCATE or EDGE_CREATE. */
void sweep_empty(struct sweep *s, uint32_t space, uint32_t object, enum edge_kind kind,
		 const struct cause *c);

/* All that was written to the stream has been read. */
void sweep_drained(struct sweep *s, uint32_t object);

/* Links.  The caller tells what certainly moved at their begin itself. */
uint32_t sweep_link(struct sweep *s, uint32_t space, uint32_t object, int ways, uint8_t kind,
		    const struct cause *c);
void sweep_unlink(struct sweep *s, uint32_t link);

/* What may have moved over the link by now has. */
void sweep_flush(struct sweep *s, uint32_t link, int64_t t);

/* The space is no more: what its links may have moved has moved, t being the latest time. */
void sweep_end_space(struct sweep *s, uint32_t space, int64_t t);

/*
 * The end of the recording.  is_kept(object, arg): whether an unfinished version of it is a result
 * (nobody read it, but it is there).  Then nodes are in the order of their numbers, node i having
 * rank i + 1, and edges sorted by (dst, src, kind), each once.
 */
void sweep_finish(struct sweep *s, int64_t t, bool (*is_kept)(uint32_t object, void *arg),
		  void *arg);
void sweep_free(struct sweep *s);

#endif
