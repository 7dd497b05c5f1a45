/*
 * versions.h - versions of address spaces and objects, and the edges between: what came from what.
 *
 * The caller tells what happened in the order in which it took effect.  A version begins open and
 * is sealed at the moment when another process gets to see it: a process's when it makes an output,
 * an object's when another process reads it.  Nodes are numbered in the order in which they were
 * sealed, so every edge goes from a smaller number to a larger one, and there are no cycles.
 *
 * A link is content that may move at any moment between two events: a read or write call that is
 * under way, calls that were merged into one op, a stream that libc fills and flushes when it
 * likes, a mapping.  Whenever the state of one side is taken, what may have come over its links is
 * pulled first.
 */
#ifndef PROV_VERSIONS_H
#define PROV_VERSIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "node_set.h"
#include "schema.h"
#include "base/util.h"

#define VERSIONS_NONE UINT32_MAX

/* The op that made an edge. */
struct cause {
	uint32_t thread; /* VERSIONS_NONE: none that could be named */
	uint32_t op;
	int64_t t;
	uint64_t bytes;
	uint8_t flags; /* enum edge_flag */
};

struct version_node {
	uint32_t of, version;
	uint32_t edges; /* the last that came in, of versions.pending, + 1; until it is sealed */
	uint32_t rank;	/* 0: open; else 1, 2, ... in the order of sealing */
	uint8_t kind, flags;
	int64_t t;
};

struct version_edge {
	uint32_t src, dst; /* nodes; once dst is sealed: ranks */
	uint8_t kind;
	uint32_t next; /* of the edges of dst, + 1; 0: none */
	struct cause cause;
};

struct version_links {
	uint32_t *v; /* of versions.links */
	uint32_t n, room;
};

/* An address space. */
struct version_space {
	uint32_t image;
	uint32_t node; /* its present version */
	uint32_t n_versions;
	bool has_output; /* since that began */
	uint32_t mark;
	struct node_set absorbed; /* twice the nodes that came in, ever; + 1: not as content */
	struct version_links links;
};

struct version_contributor {
	uint32_t space, node;
	uint8_t kind;
	struct cause cause;
};

/* How objects keep content. */
enum flow {
	FLOW_KEEPS,   /* files: what was written is there until it is overwritten */
	FLOW_STREAM,  /* pipes, sockets: what was read is gone */
	FLOW_SINK,    /* devices: what is written goes out, what is read comes in */
	FLOW_NOTHING, /* /dev/null */
};

struct version_object {
	uint32_t sealed;		  /* node of the latest complete version; VERSIONS_NONE */
	uint32_t n_versions;		  /* the next has this number */
	struct version_contributor *open; /* makers of the version that is not complete yet */
	uint32_t n_open, room_open;
	bool is_open;
	bool keeps;	/* the open version has content of the one before */
	bool was_empty; /* as it was before: there is nothing to be kept */
	bool was_there;
	uint8_t flow; /* enum flow */
	uint32_t n_emptied;
	uint32_t mark, came; /* of pull(): its writers are gathered; one of them got its content */
	bool has_news; /* content that those who are linked to write it do not all know together */
	uint64_t written, drained; /* bytes through a stream */
	struct version_links links;
};

enum link_way {
	LINK_IN = 1,  /* object -> process */
	LINK_OUT = 2, /* process -> object */
};

struct version_link {
	uint32_t space, object;
	uint8_t ways, kind; /* kind: 0 READ or WRITE, or EDGE_MAP */
	bool is_active;
	struct cause cause;
};

struct versions {
	struct version_node *nodes;
	size_t n_nodes;
	struct version_edge *edges; /* into sealed nodes, by (dst, src, kind) */
	size_t n_edges;
	struct version_edge *pending; /* into open ones */
	size_t n_pending;
	uint32_t free_pending; /* + 1 */
	/* Gets the edges in place of `edges`: those into one node, each time. */
	void (*take)(void *taker, const struct version_edge *v, size_t n);
	void *taker;
	struct version_space *spaces;
	size_t n_spaces;
	struct version_object *objects;
	size_t n_objects;
	struct version_link *links;
	size_t n_links;
	uint32_t *free_links;
	size_t n_free_links;
	uint32_t n_ranks;
	struct map contributors;
	struct map passed;  /* (object, space) -> what the one has got of the other */
	uint32_t mark;	    /* of what was gathered by now */
	uint32_t *gathered; /* links */
	size_t n_gathered;
};

/* New ones; the numbers count from 0.  image: what versions_node.of is to say. */
uint32_t versions_space(struct versions *s, uint32_t image);
uint32_t versions_object(struct versions *s, enum flow flow, bool was_there);

/* The space shows its state to something outside: returns the node that stands for it. */
uint32_t versions_output(struct versions *s, uint32_t space, const struct cause *c);

/* Something sealed comes into the space. */
void versions_input(struct versions *s, uint32_t space, uint32_t node, enum edge_kind kind,
		    const struct cause *c);

/* The space gets a new answer of a source: returns the node of that. */
uint32_t versions_ask(struct versions *s, uint32_t space, uint32_t object, const struct cause *c);

/* The node is the space's present version, and has no reader yet. */
bool versions_is_present(const struct versions *s, uint32_t space, uint32_t node);

void versions_read(struct versions *s, uint32_t space, uint32_t object, enum edge_kind kind,
		   const struct cause *c);
void versions_write(struct versions *s, uint32_t space, uint32_t object, enum edge_kind kind,
		    const struct cause *c);

/* Version 0, from before the command, gets a node even without a reader. */
void versions_keep_before(struct versions *s, uint32_t object);

/* An object taken for one from before appeared within the run: its content has no maker yet. */
bool versions_is_before(const struct versions *s, uint32_t object);
void versions_appear(struct versions *s, uint32_t object);

/* The version that is open, or a first one without a maker, is complete. */
void versions_seal(struct versions *s, uint32_t object, int64_t t);

/* The object is made anew by the space, empty.  kind: EDGE_TRUNCATE or EDGE_CREATE. */
void versions_empty(struct versions *s, uint32_t space, uint32_t object, enum edge_kind kind,
		    const struct cause *c);

/* All that was written to the stream has been read. */
void versions_drained(struct versions *s, uint32_t object);

/* Links.  The caller tells what certainly moved at their begin itself. */
uint32_t versions_link(struct versions *s, uint32_t space, uint32_t object, int ways, uint8_t kind,
		       const struct cause *c);
void versions_unlink(struct versions *s, uint32_t link);

/* Moves all that may have moved over the link by now. */
void versions_flush(struct versions *s, uint32_t link, int64_t t);

/* The space is no more: what its links may have moved has moved, t being the latest time. */
void versions_end_space(struct versions *s, uint32_t space, int64_t t);

/*
 * The end of the recording.  is_kept(object, arg): whether an unfinished version of it is a result
 * (without a reader, but it is there).  Then nodes are in the order of their numbers, node i having
 * rank i + 1.
 */
void versions_finish(struct versions *s, int64_t t, bool (*is_kept)(uint32_t object, void *arg),
		     void *arg);
void versions_free(struct versions *s);

/* The node has been sealed: nothing more comes into it. */
void versions_hand_over(struct versions *s, uint32_t node);

/* The last step of versions_finish. */
void versions_sort(struct versions *s);

#endif
