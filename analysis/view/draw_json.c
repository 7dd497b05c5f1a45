/* draw_json.c - one document of JSON: docs/json.md. */
#include "draw.h"

#include "base/out.h"
#include "reduce.h"

static json_t *node(const struct drawing *d, uint32_t i)
{
	const struct drawn_node *n = &d->nodes[i];
	json_t *object = json_object();

	json_object_set_new(object, "id", json_integer(i));
	json_object_set_new(object, "kind", json_string(n->kind));
	json_object_set_new(object, "role", json_string(draw_role(d->p->nodes[i].role)));
	out_json_str(object, "label", n->label);
	if (n->note.len)
		out_json_str(object, "note", n->note);
	if (n->via.len)
		out_json_str(object, "via", n->via);
	if (n->gap.len)
		out_json_str(object, "gap", n->gap);
	json_object_set_new(object, "count", json_integer(n->n));
	json_object_set_new(object, "names", out_json_strings(n->names, n->n_names));
	if (n->n_uses)
		json_object_set_new(object, "uses", out_json_strings(n->uses, n->n_uses));
	return object;
}

static json_t *edge(const struct drawing *d, const struct view_edge *e)
{
	json_t *object = json_object(), *how = json_array();

	for (int kind = 1; kind < EDGE_KINDS; kind++)
		if (e->kinds & KIND_BIT(kind))
			json_array_append_new(how,
					      json_string(d->p->things->edge_kinds[kind].bytes));
	json_object_set_new(object, "from", json_integer(e->src));
	json_object_set_new(object, "to", json_integer(e->dst));
	json_object_set_new(object, "how", how);
	json_object_set_new(object, "racy", json_boolean(e->is_racy));
	json_object_set_new(object, "coarse", json_boolean(e->is_coarse));
	json_object_set_new(object, "again", json_boolean(e->is_again));
	json_object_set_new(object, "flows", json_integer((json_int_t)e->n));
	json_object_set_new(object, "bytes", json_integer((json_int_t)e->bytes));
	return object;
}

static json_t *folded(const struct view_note *note)
{
	json_t *object = json_object();

	json_object_set_new(object, "step", json_integer(note->step));
	json_object_set_new(object, "name", json_string(reduce_name(note->step)));
	json_object_set_new(object, "what", json_string(note->text));
	return object;
}

static json_t *gap(const struct drawing *d, const struct view_gap *g)
{
	json_t *object = json_object();
	bool is_of_all = g->image == VIEW_NONE;

	out_json_str(object, "reason", g->reason);
	out_json_str(object, "detail", g->detail);
	json_object_set_new(object, "pid",
			    is_of_all ? json_null()
				      : json_integer(d->p->things->images[g->image].pid));
	json_object_set_new(object, "t", json_integer(g->t));
	return object;
}

void draw_json(FILE *f, const struct drawing *d)
{
	const struct view *p = d->p;
	json_t *document = json_object(), *nodes = json_array(), *edges = json_array();
	json_t *notes = json_array(), *gaps = json_array();

	for (uint32_t i = 0; i < p->n_nodes; i++)
		json_array_append_new(nodes, node(d, i));
	for (uint32_t i = 0; i < p->n_edges; i++)
		json_array_append_new(edges, edge(d, &p->edges[i]));
	for (size_t i = 0; i < p->n_notes; i++)
		json_array_append_new(notes, folded(&p->notes[i]));
	for (uint32_t i = 0; i < p->things->n_gaps; i++)
		json_array_append_new(gaps, gap(d, &p->things->gaps[i]));
	out_json_str(document, "command", d->command);
	json_object_set_new(document, "step", json_integer(d->step));
	json_object_set_new(document, "name", json_string(reduce_name(d->step)));
	json_object_set_new(document, "folded", notes);
	json_object_set_new(document, "nodes", nodes);
	json_object_set_new(document, "edges", edges);
	json_object_set_new(document, "gaps", gaps);
	out_json(f, document, JSON_INDENT(1));
	fputc('\n', f);
}
