/* slice_json.c - see slice_json.h. */
#include "slice_json.h"

#include <stdlib.h>

#include "base/out.h"

json_t *slice_json_argv(struct str argv)
{
	size_t n;
	struct str *v = argv_split(argv, &n);
	json_t *array = out_json_strings(v, n);

	free(v);
	return array;
}

void slice_json_image(json_t *object, const struct stored_image *image)
{
	json_object_set_new(object, "pid", json_integer(image->pid));
	json_object_set_new(object, "epoch", json_integer(image->epoch));
	out_json_str(object, "exe", image->exe);
	json_object_set_new(object, "argv", slice_json_argv(image->argv));
	out_json_str(object, "cwd", image->cwd);
	json_object_set_new(object, "recorded", json_boolean(image->is_recorded));
}

json_t *slice_json_node(const struct stored_node *node)
{
	json_t *o = json_object();

	json_object_set_new(o, "id", json_integer(node->id));
	if (node->image) {
		json_object_set_new(o, "kind", json_string("process"));
		json_object_set_new(o, "of", json_integer(node->image->id));
		slice_json_image(o, node->image);
	} else {
		out_json_str(o, "kind", node->object->kind);
		json_object_set_new(o, "of", json_integer(node->object->id));
		out_json_str(o, "path", node->object->path);
		json_object_set_new(o, "was_there_before", json_boolean(node->flags & NODE_BEFORE));
		json_object_set_new(o, "is_output", json_boolean(stored_is_output(node)));
	}
	json_object_set_new(o, "version", json_integer(node->version));
	json_object_set_new(o, "t", json_integer(node->t));
	return o;
}

json_t *slice_json_nodes(struct stored *rows, const struct slice *s)
{
	json_t *array = json_array();

	for (size_t i = 0; i < s->n; i++)
		json_array_append_new(array, slice_json_node(stored_node(rows, s->nodes[i])));
	return array;
}

static json_t *edge_json(struct stored *rows, const struct slice_edge *e)
{
	json_t *o = json_object();

	json_object_set_new(o, "from", json_integer(e->src));
	json_object_set_new(o, "to", json_integer(e->dst));
	out_json_str(o, "how", rows->edge_kinds[e->kind]);
	json_object_set_new(o, "racy", json_boolean(e->flags & EDGE_RACY));
	json_object_set_new(o, "coarse", json_boolean(e->flags & EDGE_COARSE));
	json_object_set_new(o, "t", json_integer(e->t));
	if (e->bytes >= 0)
		json_object_set_new(o, "bytes", json_integer(e->bytes));
	if (e->thread >= 0 && e->op >= 0) {
		const struct stored_thread *t = stored_thread(rows, e->thread);

		json_object_set_new(o, "tid", json_integer(t->tid));
		json_object_set_new(o, "thread", json_integer(t->serial));
		json_object_set_new(o, "op_no", json_integer(e->op));
	}
	return o;
}

json_t *slice_json_edges(struct stored *rows, const struct slice *s)
{
	json_t *array = json_array();

	for (size_t i = 0; i < s->n_edges; i++)
		json_array_append_new(array, edge_json(rows, &s->edges[i]));
	return array;
}
