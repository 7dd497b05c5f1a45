/* draw_graphml.c - GraphML, which networkx, Gephi, yEd and others read. */
#include "draw.h"

static const struct key {
	const char *id, *of, *type;
} keys[] = {
	{"kind", "node", "string"},  {"role", "node", "string"},    {"label", "node", "string"},
	{"note", "node", "string"},  {"via", "node", "string"},	    {"gap", "node", "string"},
	{"uses", "node", "string"},  {"count", "node", "long"},	    {"how", "edge", "string"},
	{"racy", "edge", "boolean"}, {"coarse", "edge", "boolean"}, {"again", "edge", "boolean"},
	{"flows", "edge", "long"},   {"bytes", "edge", "long"},
};

static void text(FILE *f, const char *key, struct str s)
{
	if (!s.len)
		return;
	fprintf(f, "<data key=\"%s\">", key);
	draw_text(f, s, draw_in_markup);
	fputs("</data>", f);
}

static void number(FILE *f, const char *key, uint64_t n)
{
	fprintf(f, "<data key=\"%s\">%llu</data>", key, (unsigned long long)n);
}

static void truth(FILE *f, const char *key, bool is)
{
	if (is)
		fprintf(f, "<data key=\"%s\">true</data>", key);
}

static void uses(FILE *f, const struct drawn_node *n)
{
	if (!n->n_uses)
		return;
	fputs("<data key=\"uses\">", f);
	for (size_t i = 0; i < n->n_uses; i++) {
		fputs(i ? " " : "", f);
		draw_text(f, n->uses[i], draw_in_markup);
	}
	fputs("</data>", f);
}

static void node(FILE *f, const struct drawing *d, uint32_t i)
{
	const struct drawn_node *n = &d->nodes[i];

	fprintf(f, "<node id=\"n%u\">", i);
	text(f, "kind", str_of(n->kind));
	text(f, "role", str_of(draw_role(d->p->nodes[i].role)));
	text(f, "label", n->label);
	text(f, "note", n->note);
	text(f, "via", n->via);
	text(f, "gap", n->gap);
	number(f, "count", n->n);
	uses(f, n);
	fputs("</node>\n", f);
}

static void edge(FILE *f, const struct drawing *d, const struct view_edge *e)
{
	const char *comma = "";

	fprintf(f, "<edge source=\"n%u\" target=\"n%u\"><data key=\"how\">", e->src, e->dst);
	for (int kind = 1; kind < EDGE_KINDS; kind++)
		if (e->kinds & KIND_BIT(kind)) {
			fputs(comma, f);
			draw_text(f, d->p->things->edge_kinds[kind], draw_in_markup);
			comma = " ";
		}
	fputs("</data>", f);
	truth(f, "racy", e->is_racy);
	truth(f, "coarse", e->is_coarse);
	truth(f, "again", e->is_again);
	number(f, "flows", e->n);
	number(f, "bytes", e->bytes);
	fputs("</edge>\n", f);
}

void draw_graphml(FILE *f, const struct drawing *d)
{
	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
	      f);
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		fprintf(f, "<key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n",
			keys[i].id, keys[i].of, keys[i].id, keys[i].type);
	fputs("<graph id=\"prov\" edgedefault=\"directed\">\n", f);
	for (uint32_t i = 0; i < d->p->n_nodes; i++)
		node(f, d, i);
	for (uint32_t i = 0; i < d->p->n_edges; i++)
		edge(f, d, &d->p->edges[i]);
	fputs("</graph>\n</graphml>\n", f);
}
