/*
 * view.h - a dataflow graph in memory, to be reduced (reduce.h) and drawn (draw.h).
 *
 * It begins exact: a node for each version that the database has.  Reducing it puts nodes together;
 * `where` always tells what became of each exact one, so that anything drawn can say what it is of.
 */
#ifndef PROV_VIEW_H
#define PROV_VIEW_H

#include <sqlite3.h>

#include "graph/schema.h"
#include "base/util.h"
#include "packages/owner.h"

#define VIEW_NONE UINT32_MAX /* of a node: left out */

enum view_role {
	ROLE_PROCESS,
	ROLE_INPUT,	/* as it was before the command */
	ROLE_TEMPORARY, /* gone afterwards, or changed again */
	ROLE_OUTPUT,	/* there afterwards */
	ROLE_BETWEEN,	/* a pipe, a socket, memory: no file */
	ROLE_NAME,	/* an entry of a directory */
	N_ROLES,
};

enum view_form {
	FORM_ONE,     /* of one process image, or of versions of one object */
	FORM_TWINS,   /* files that the same read and wrote */
	FORM_HIDDEN,  /* what is in one hidden directory */
	FORM_ASIDE,   /* what is in one directory of temporary files, or sockets */
	FORM_PACKAGE, /* what of a package, or of a directory of the system, was read */

	FORM_GROUP, /* of one kind in like places */
};

struct view_image {
	struct str exe, argv, cwd; /* argv: a NUL after each */
	int64_t pid, process;
	bool is_first, is_forked, is_recorded; /* is_forked: it went on with its parent's program */
	bool has_node;
	bool is_passed; /* it only ran others, and is left out */
	struct str gap; /* why something of it was not seen; no bytes: nothing */
	uint32_t n_gaps;
};

struct view_object {
	struct str kind, path; /* path has no bytes: unknown */
	bool is_there_after, is_changed;
	uint32_t n_versions;
	struct owner owner;
	uint32_t place; /* of what of the system was only read: in places; else VIEW_NONE */
};

struct view_gap {
	uint32_t image; /* VIEW_NONE: all */
	int64_t t;
	struct str reason, detail;
};

/* The images and objects of all versions.  Views of one database share it. */
struct view_things {
	struct arena arena;
	struct view_image *images;
	struct view_object *objects;
	struct view_gap *gaps;
	uint32_t n_images, n_objects, n_gaps;
	struct view_exact {
		int64_t id; /* of the node; they grow */
		bool is_process;
		uint32_t thing; /* its image or object */
		uint32_t version;
	} * exact;
	uint32_t n_exact;
	struct str edge_kinds[EDGE_KINDS];
	struct strings places; /* packages and directories of the system */
	struct str cwd;	       /* of the command; no bytes: unknown */
};

struct view_node {
	enum view_role role;
	enum view_form form;
	uint32_t thing; /* image or object; of several, the first one's */
	uint32_t place; /* of packages, else VIEW_NONE */
	uint32_t via;	/* image of the shell or the like that ran it and is left out; VIEW_NONE */
	uint32_t first; /* the first of its exact nodes: what came first */
	bool is_left_out, is_asked_for;
};

struct view_edge {
	uint32_t src, dst;
	uint32_t kinds; /* bits 1 << enum edge_kind */
	bool is_racy;	/* any of what it is made of */
	bool is_coarse; /* all of it */
	bool is_again;	/* against the order of time: a node of several was also there before */
	uint64_t n, bytes;
};

struct view_note {
	int step;
	char *text;
};

struct view_use {
	uint32_t node, place;
};

struct view {
	struct view_things *things;
	struct view_node *nodes;
	struct view_edge *edges; /* by src and dst, each pair once */
	uint32_t n_nodes, n_edges;
	uint32_t *where; /* by exact node: its node here, or VIEW_NONE */
	struct view_note *notes;
	size_t n_notes;
	struct view_use *uses; /* by node: packages that are named, not drawn */
	size_t n_uses;
};

#define VIEW_IS_PACKAGE(node) ((node)->place != VIEW_NONE)

#define KIND_BIT(kind)	      (1u << (kind))

/* The exact graph of a database. */
void view_load(struct view *p, struct view_things *things, sqlite3 *db);
void view_copy(struct view *p, const struct view *from);
void view_free(struct view *p);
void view_things_end(struct view_things *things);

/* Puts each node i into node into[i], which is one with into[j] == j, or leaves it out (VIEW_NONE).
 * Edges follow; those that would lead from a node to itself go. */
void view_fold(struct view *p, const uint32_t *into);

/* Sorts edges and puts those between the same two together: after some were added or changed. */
void view_tidy_edges(struct view *p);

/* Leaves out what neither came of nor led to one of the nodes marked as asked for, and does not
 * follow edges without one of these kinds. */
void view_slice(struct view *p, uint32_t kinds);

/* Sets is_again, so that without those edges there is no cycle. */
void view_mark_again(struct view *p);

/* Says what a step of the reduction did. */
__attribute__((format(printf, 3, 4))) void view_note(struct view *p, int step, const char *format,
						     ...);

/* The edges of each node: those of i are list[at[i]] to list[at[i + 1]], excluded. */
struct view_sides {
	uint32_t *in_at, *in, *out_at, *out; /* numbers of edges */
};
void view_sides_of(struct view_sides *s, const struct view *p);
void view_sides_end(struct view_sides *s);

#endif
