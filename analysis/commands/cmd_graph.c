/* cmd_graph.c - prov graph: the dataflow graph as a picture, reduced until it can be read. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>

#include "view/draw.h"
#include "query/find.h"
#include "base/out.h"
#include "base/outfile.h"
#include "view/reduce.h"

#define EASY_EDGES 100 /* what can be looked at with ease */

static const struct format {
	const char *name;
	void (*draw)(FILE *f, const struct drawing *d);
} formats[] = {
	{"dot", draw_dot}, {"json", draw_json}, {"mmd", draw_mermaid}, {"graphml", draw_graphml},
	{"svg", NULL}, /* by dot */
	{"png", NULL},
};
#define N_FORMATS (sizeof(formats) / sizeof(formats[0]))

static const struct format *find_format(const char *name)
{
	if (!strcmp(name, "mermaid"))
		name = "mmd";
	if (!strcmp(name, "gv"))
		name = "dot";
	for (size_t i = 0; i < N_FORMATS; i++)
		if (!strcmp(name, formats[i].name))
			return &formats[i];
	return NULL;
}

static const struct format *format_of(const struct options *o)
{
	const char *dot = o->output ? strrchr(o->output, '.') : NULL;
	const struct format *f;

	if (o->is_json && !o->format)
		return find_format("json");
	if (!o->format && (!o->output || (!dot && outfile_is_special(o->output))))
		return find_format("dot");
	f = find_format(o->format ? o->format : dot ? dot + 1 : "");
	if (f)
		return f;
	if (o->format)
		die(2, "graph: no format '%s'; there are dot, svg, png, json, mmd, graphml",
		    o->format);
	die(2,
	    "graph: '%s' does not end in .dot, .svg, .png, .json, .mmd or .graphml: name it so, "
	    "or say --format",
	    o->output);
}

static int step_of(const struct options *o)
{
	int step = o->level ? reduce_step_of(o->level) : -1;

	if (!o->level || step >= 0)
		return step;
	fputs("prov: graph: no level '", stderr);
	out_text(stderr, str_of(o->level));
	fputs("'; there are", stderr);
	for (int i = 0; i < N_STEPS; i++)
		fprintf(stderr, "%s %d %s", i ? "," : "", i, reduce_name(i));
	fputc('\n', stderr);
	exit(EXIT_WRONG);
}

static void mark(struct view *p, int64_t id)
{
	for (uint32_t i = 0; i < p->n_nodes; i++)
		if (p->things->exact[i].id == id)
			p->nodes[i].is_asked_for = true;
}

/* The last version of the file, or the one that was asked for. */
static void slice(struct view *p, sqlite3 *db, const struct options *o)
{
	struct stored rows;
	struct found found;
	uint32_t kinds = 0;
	int64_t *nodes;
	size_t n;

	stored_begin(&rows, db);
	find_versions(&found, &rows, o->of, FIND_WRITTEN, o->is_all);
	nodes = found_nodes(&found, false, &n);
	for (size_t i = 0; i < n; i++)
		mark(p, nodes[i]);
	for (int kind = 1; kind < EDGE_KINDS; kind++)
		if (o->is_all || EDGE_IS_DEFAULT(kind))
			kinds |= KIND_BIT(kind);
	view_slice(p, kinds);
	free(nodes);
	found_end(&found);
	stored_end(&rows);
}

static void write_to(FILE *f, const struct format *format, const struct drawing *d)
{
	if (format->draw)
		format->draw(f, d);
	else
		draw_graphviz(f, d, format->name);
}

static void tell(const struct drawing *d, bool is_asked)
{
	warn("%s", d->title.bytes);
	for (size_t i = 0; i < d->p->n_notes; i++)
		warn("%s", d->p->notes[i].text);
	if (!is_asked && d->step < STEP_SIBLINGS && d->p->n_edges > EASY_EDGES)
		fputs("prov: for a simpler picture: --level 6\n", stderr);
}

int cmd_graph(sqlite3 *db, const struct options *o)
{
	const struct format *format = format_of(o);
	int step = step_of(o);
	struct view_things things;
	struct view p;
	struct drawing d;
	struct outfile to;

	view_load(&p, &things, db);
	if (o->of)
		slice(&p, db, o);
	step = reduce(&p, step);
	drawing_of(&d, &p, step);
	tell(&d, o->level != NULL);
	outfile_open(&to, o->output, false);
	write_to(to.f, format, &d);
	outfile_close(&to);
	drawing_end(&d);
	view_free(&p);
	view_things_end(&things);
	return 0;
}
