/*
 * draw.h - a picture (view.h) in the formats of others.
 */
#ifndef PROV_DRAW_H
#define PROV_DRAW_H

#include <stdio.h>

#include "view.h"

/* The text about a node.  Strings are bytes: draw_text() escapes them. */
struct drawn_node {
	const char *kind; /* process, file, pipe ..., package */
	struct str label; /* short */
	struct str via;	  /* the shell that ran it and is left out; empty: none */
	struct str note;  /* a second line; empty: none */
	struct str gap;	  /* why something of it was not seen; empty: all was */

	uint32_t n;	   /* how many processes, files ... it is */
	struct str *names; /* of all of them, sorted, each once: whole paths and command lines */
	size_t n_names;
	struct str *uses; /* packages that it used and that are not drawn */
	size_t n_uses;
};

struct drawing {
	struct arena arena;
	const struct view *p;
	struct drawn_node *nodes;
	struct str *name_store, *use_store;
	int step;
	struct str command; /* what was recorded */
	struct str title;   /* which step, how large */
};

void drawing_of(struct drawing *d, const struct view *p, int step);
void drawing_end(struct drawing *d);

const char *draw_role(enum view_role role);

/* The escape for a character of ASCII in a format; NULL: itself. */
typedef const char *(*draw_escape)(char c);

/* The entities of HTML and XML. */
const char *draw_in_markup(char c);

/* UTF-8 as it is, all other bytes and control characters as \xHH. */
void draw_text(FILE *f, struct str s, draw_escape escape);

void draw_dot(FILE *f, const struct drawing *d);
void draw_json(FILE *f, const struct drawing *d);
void draw_mermaid(FILE *f, const struct drawing *d);
void draw_graphml(FILE *f, const struct drawing *d);

/* Writes through Graphviz: "svg", "png". */
void draw_graphviz(FILE *f, const struct drawing *d, const char *type);

#endif
