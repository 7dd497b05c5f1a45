/* draw_mermaid.c - a flowchart in the language of Mermaid, which web pages and wikis draw. */
#include "draw.h"

/* In quotes; entities without the ampersand. */
static const char *in_quotes(char c)
{
	switch (c) {
	case '"':
		return "#quot;";
	case '#':
		return "#35;";
	case '&':
		return "#amp;";
	case '<':
		return "#lt;";
	case '>':
		return "#gt;";
	case '`':
		return "#96;";
	case '\\':
		return "#92;";
	default:
		return NULL;
	}
}

static void node(FILE *f, const struct drawing *d, uint32_t i)
{
	const struct drawn_node *n = &d->nodes[i];
	enum view_role role = d->p->nodes[i].role;

	fprintf(f, "\tn%u%s\"", i, role == ROLE_PROCESS ? "([" : "[");
	if (n->via.len) {
		draw_text(f, n->via, in_quotes);
		fputs(" \xe2\x96\xb8 ", f);
	}
	draw_text(f, n->label, in_quotes);
	if (n->note.len) {
		fputs("<br/>", f);
		draw_text(f, n->note, in_quotes);
	}
	if (n->gap.len) {
		fputs("<br/>gap: ", f);
		draw_text(f, n->gap, in_quotes);
	}
	fprintf(f, "\"%s:::%s\n", role == ROLE_PROCESS ? "])" : "]",
		n->gap.len ? "gap" : draw_role(role));
}

static void edge(FILE *f, const struct view_edge *e)
{
	const char *arrow = e->is_again || e->is_racy || e->is_coarse ? "-.->" : "-->";
	const char *word = e->is_again	  ? "|again|"
			   : e->is_racy	  ? "|race|"
			   : e->is_coarse ? "|maybe|"
					  : "";

	fprintf(f, "\tn%u %s%s n%u\n", e->src, arrow, word, e->dst);
}

void draw_mermaid(FILE *f, const struct drawing *d)
{
	fputs("flowchart LR\n", f);
	fputs("\t%% ", f);
	draw_text(f, d->title, in_quotes);
	fputc('\n', f);
	for (size_t i = 0; i < d->p->n_notes; i++)
		fprintf(f, "\t%%%% %s\n", d->p->notes[i].text);
	for (uint32_t i = 0; i < d->p->n_nodes; i++)
		node(f, d, i);
	for (uint32_t i = 0; i < d->p->n_edges; i++)
		edge(f, &d->p->edges[i]);
	fputs("\tclassDef process fill:#ffffff,stroke:#333333\n"
	      "\tclassDef input fill:#d5e8f7,stroke:#333333\n"
	      "\tclassDef temporary fill:#e6e6e6,stroke:#333333\n"
	      "\tclassDef output fill:#fbe0a6,stroke:#333333\n"
	      "\tclassDef between fill:#f4f4f4,stroke:#333333\n"
	      "\tclassDef name fill:#f4f4f4,stroke:#333333\n"
	      "\tclassDef gap fill:#ffffff,stroke:#cc0000,color:#cc0000,stroke-width:3px\n",
	      f);
}
