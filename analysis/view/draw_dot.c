/*
 * draw_dot.c - the language of Graphviz.
 *
 * An edge back in time (is_again) is written the other way round with dir=back: it is drawn as it
 * is, while what Graphviz has to lay out has no cycle.
 */
#include "draw.h"

#include "label.h"
#include "reduce.h"

#define GAPS_MAX	 10 /* that belong to nothing drawn, and are listed below */
#define TIP_MAX		 12 /* names that are shown under the pointer */

#define COLOUR_INPUT	 "#d5e8f7"
#define COLOUR_TEMPORARY "#e6e6e6"
#define COLOUR_OUTPUT	 "#fbe0a6"
#define COLOUR_BETWEEN	 "#f4f4f4"
#define COLOUR_PROCESS	 "#ffffff"
#define COLOUR_GAP	 "#cc0000"

/* In quotes; Graphviz takes entities of HTML there, too. */
static const char *in_quotes(char c)
{
	switch (c) {
	case '"':
		return "\\\"";
	case '\\':
		return "\\\\";
	case '&':
		return "&amp;";
	default:
		return NULL;
	}
}

static void line(FILE *f, struct str s)
{
	fputs("\\n", f);
	draw_text(f, s, in_quotes);
}

static void label(FILE *f, const struct drawn_node *n)
{
	if (n->via.len) {
		draw_text(f, n->via, in_quotes);
		fputs(" \xe2\x96\xb8 ", f);
	}
	draw_text(f, n->label, in_quotes);
	if (n->note.len)
		line(f, n->note);
	if (n->gap.len) {
		fputs("\\ngap: ", f);
		draw_text(f, n->gap, in_quotes);
	}
}

static void tip(FILE *f, const struct drawn_node *n)
{
	size_t shown = n->n_names < TIP_MAX ? n->n_names : TIP_MAX;

	for (size_t i = 0; i < shown; i++) {
		fputs(i ? "\\n" : "", f);
		draw_text(f, n->names[i], in_quotes);
	}
	if (shown < n->n_names)
		fprintf(f, "\\n(and %zu more)", n->n_names - shown);
	for (size_t i = 0; i < n->n_uses; i++) {
		fputs(i ? ", " : "\\nuses ", f);
		draw_text(f, n->uses[i], in_quotes);
	}
}

static const char *colour_of(const struct view_node *node)
{
	static const char *const colours[N_ROLES] = {COLOUR_PROCESS,   COLOUR_INPUT,
						     COLOUR_TEMPORARY, COLOUR_OUTPUT,
						     COLOUR_BETWEEN,   COLOUR_BETWEEN};

	return colours[node->role];
}

static void node(FILE *f, const struct drawing *d, uint32_t i)
{
	const struct view_node *node = &d->p->nodes[i];
	const struct drawn_node *n = &d->nodes[i];

	fprintf(f, "\tn%u [label=\"", i);
	label(f, n);
	fputs("\", tooltip=\"", f);
	tip(f, n);
	fprintf(f, "\", fillcolor=\"%s\"", colour_of(node));
	if (node->role == ROLE_PROCESS)
		fputs(", shape=ellipse, style=filled", f);
	else if (VIEW_IS_PACKAGE(node))
		fputs(", shape=folder, style=filled", f);
	else if (node->role == ROLE_BETWEEN)
		fputs(", shape=cds, style=filled", f);
	if (n->n > 1 && !VIEW_IS_PACKAGE(node))
		fputs(", peripheries=2", f);
	if (n->gap.len)
		fputs(", color=\"" COLOUR_GAP "\", fontcolor=\"" COLOUR_GAP "\", penwidth=2", f);
	else if (node->is_asked_for)
		fputs(", penwidth=3", f);
	fputs("];\n", f);
}

#define KINDS_RUN  (KIND_BIT(EDGE_FORK) | KIND_BIT(EDGE_EXEC) | KIND_BIT(EDGE_THEN))
#define KINDS_CODE (KIND_BIT(EDGE_PROGRAM) | KIND_BIT(EDGE_INTERPRETER) | KIND_BIT(EDGE_LIBRARY))
#define KINDS_ASIDE                                                                                \
	(KIND_BIT(EDGE_WAIT) | KIND_BIT(EDGE_NAME) | KIND_BIT(EDGE_STAT) | KIND_BIT(EDGE_EOF))

static void edge_looks(FILE *f, const struct view_edge *e, bool is_of_system)
{
	const char *style = e->is_coarse ? "dotted" : e->is_again || e->is_racy ? "dashed" : "";
	const char *word = e->is_again && e->is_racy ? "again, race"
			   : e->is_again	     ? "again"
			   : e->is_racy		     ? "race"
						     : "";

	if (is_of_system)
		fputs(", color=\"#cdd8e2\"", f);
	else if (!(e->kinds & ~KINDS_RUN))
		fputs(", color=\"#9a9a9a\", arrowhead=vee", f);
	else if (!(e->kinds & ~(KINDS_RUN | KINDS_CODE)))
		fputs(", color=\"#b9c9d8\"", f);
	else if (!(e->kinds & ~KINDS_ASIDE))
		fputs(", color=\"#c8a2c8\", arrowhead=empty", f);
	if (*style)
		fprintf(f, ", style=%s", style);
	if (*word)
		fprintf(f, ", label=\"%s\", fontcolor=\"#aa4400\"", word);
	if (e->is_again)
		fputs(", dir=back", f);
}

/* Nearly all programs read such files: in black, their edges would hide all others. */
static bool is_of_system(const struct view *p, const struct view_node *from)
{
	struct str dir;

	return from->role == ROLE_INPUT &&
	       label_is_system(p->things->objects[from->thing].path, &dir);
}

static void edge(FILE *f, const struct drawing *d, const struct view_edge *e)
{
	const char *comma = "";

	fprintf(f, "\tn%u -> n%u [tooltip=\"", e->is_again ? e->dst : e->src,
		e->is_again ? e->src : e->dst);
	for (int kind = 1; kind < EDGE_KINDS; kind++)
		if (e->kinds & KIND_BIT(kind)) {
			fputs(comma, f);
			draw_text(f, d->p->things->edge_kinds[kind], in_quotes);
			comma = ", ";
		}
	fputs("\"", f);
	edge_looks(f, e, is_of_system(d->p, &d->p->nodes[e->src]));
	fputs("];\n", f);
}

static void row(FILE *f, struct str s, const char *before, const char *after)
{
	fprintf(f, "<TR><TD ALIGN=\"LEFT\" COLSPAN=\"6\">%s", before);
	draw_text(f, s, draw_in_markup);
	fprintf(f, "%s</TD></TR>", after);
}

static void gap_row(FILE *f, const struct view_gap *g)
{
	fputs("<TR><TD ALIGN=\"LEFT\" COLSPAN=\"6\"><FONT COLOR=\"" COLOUR_GAP "\">gap: ", f);
	draw_text(f, g->reason, draw_in_markup);
	if (g->detail.len) {
		fputs(": ", f);
		draw_text(f, g->detail, draw_in_markup);
	}
	fputs("</FONT></TD></TR>", f);
}

static bool is_of_no_node(const struct view_things *t, const struct view_gap *g)
{
	return g->image == VIEW_NONE || !t->images[g->image].has_node;
}

/* The legend: what the picture shows, what was folded, and what the looks mean. */
static void legend(FILE *f, const struct drawing *d)
{
	const struct view_things *t = d->p->things;
	uint32_t n_gaps = 0;

	fputs("\tlabel=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"4\">", f);
	if (d->command.len)
		row(f, d->command, "<B>", "</B>");
	row(f, d->title, "", "");
	for (size_t i = 0; i < d->p->n_notes; i++)
		row(f, str_of(d->p->notes[i].text), "", "");
	for (uint32_t i = 0; i < t->n_gaps; i++)
		if (is_of_no_node(t, &t->gaps[i]) && n_gaps++ < GAPS_MAX)
			gap_row(f, &t->gaps[i]);
	if (n_gaps > GAPS_MAX)
		fprintf(f,
			"<TR><TD ALIGN=\"LEFT\" COLSPAN=\"6\">and %u more gaps: prov "
			"check</TD></TR>",
			n_gaps - GAPS_MAX);
	fputs("<TR><TD BGCOLOR=\"" COLOUR_INPUT "\">input</TD>"
	      "<TD BGCOLOR=\"" COLOUR_TEMPORARY "\">temporary</TD>"
	      "<TD BGCOLOR=\"" COLOUR_OUTPUT "\">output</TD>"
	      "<TD><FONT COLOR=\"" COLOUR_GAP "\">gap: not all seen</FONT></TD>"
	      "<TD>dotted: may have been</TD>"
	      "<TD>race: only time ordered it</TD></TR></TABLE>>;\n",
	      f);
}

void draw_dot(FILE *f, const struct drawing *d)
{
	fputs("digraph prov {\n"
	      "\tgraph [rankdir=LR, ranksep=0.45, nodesep=0.14, fontname=\"Helvetica\", "
	      "fontsize=11,"
	      " labeljust=l, labelloc=b];\n"
	      "\tnode [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=10,"
	      " margin=\"0.08,0.04\", height=0.3];\n"
	      "\tedge [arrowsize=0.6, fontname=\"Helvetica\", fontsize=9];\n",
	      f);
	legend(f, d);
	for (uint32_t i = 0; i < d->p->n_nodes; i++)
		node(f, d, i);
	for (uint32_t i = 0; i < d->p->n_edges; i++)
		edge(f, d, &d->p->edges[i]);
	fputs("}\n", f);
}
