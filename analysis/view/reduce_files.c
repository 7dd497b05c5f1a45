/* reduce_files.c - the steps that put files together: twins, and what is of the system. */
#include "reduce.h"

#include <stdlib.h>
#include <string.h>

#include "label.h"

/* Files that are not the user's and were only read: by package, or by directory where there is none.
 * In a picture also what stands in /usr/local and /opt. */
void reduce_find_places(struct view_things *t)
{
	for (uint32_t i = 0; i < t->n_objects; i++) {
		struct view_object *o = &t->objects[i];
		bool is_packaged =
			o->owner.kind == OWNER_PACKAGE || o->owner.kind == OWNER_ENVIRONMENT;
		struct str name = o->owner.name;

		if (o->is_changed)
			continue;
		if (!is_packaged && !label_is_system(o->path, &name) && name.bytes)
			name = label_dir(o->path);
		if (name.bytes)
			o->place = strings_add(&t->places, name);
	}
}

static bool is_file(const struct view_node *n)
{
	return n->role == ROLE_INPUT || n->role == ROLE_TEMPORARY || n->role == ROLE_OUTPUT;
}

static int by_number(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* All that twins must share, in an order that does not depend on anything else. */
static uint64_t *nature_of(const struct view *p, const struct view_sides *s, uint32_t i,
			   size_t *ret_n)
{
	const struct view_node *node = &p->nodes[i];
	const struct view_object *o = &p->things->objects[node->thing];
	uint32_t n_in = s->in_at[i + 1] - s->in_at[i], n_out = s->out_at[i + 1] - s->out_at[i];
	uint64_t *v = xmalloc((n_in + n_out + 4) * sizeof(*v));
	size_t n = 0;

	v[n++] = node->role;
	v[n++] = str_hash(label_extension(o->path));
	v[n++] = str_hash(o->kind);
	v[n++] = o->place;
	for (uint32_t k = s->in_at[i]; k < s->in_at[i + 1]; k++)
		v[n++] = (uint64_t)p->edges[s->in[k]].src << 1;
	for (uint32_t k = s->out_at[i]; k < s->out_at[i + 1]; k++)
		v[n++] = (uint64_t)p->edges[s->out[k]].dst << 1 | 1;
	qsort(v + 4, n - 4, sizeof(*v), by_number);
	*ret_n = n;
	return v;
}

void reduce_twins(struct view *p)
{
	uint64_t *colour = xcalloc(p->n_nodes, sizeof(*colour));
	struct strings natures = {0};
	struct view_sides s;
	uint32_t n;

	reduce_find_places(p->things);
	view_sides_of(&s, p);
	for (uint32_t i = 0; i < p->n_nodes; i++) {
		uint64_t *v;
		size_t len;

		if (!is_file(&p->nodes[i]) || p->nodes[i].is_asked_for)
			continue;
		v = nature_of(p, &s, i, &len);
		colour[i] = 1ull + strings_add(&natures, (struct str){(char *)v, len * sizeof(*v)});
		free(v);
	}
	n = reduce_by_colour(p, colour, FORM_TWINS);
	if (n)
		view_note(p, STEP_TWINS,
			  "%u files merged into their twins (same readers and "
			  "writers)",
			  n);
	view_sides_end(&s);
	strings_free(&natures);
	free(colour);
}

void reduce_packages(struct view *p)
{
	uint64_t *colour = xcalloc(p->n_nodes, sizeof(*colour));
	uint32_t n;

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		struct view_node *node = &p->nodes[i];
		uint32_t place;

		if (node->role != ROLE_INPUT || node->is_asked_for)
			continue;
		place = p->things->objects[node->thing].place;
		if (place == VIEW_NONE)
			continue;
		colour[i] = place + 1ull;
		node->place = place;
		node->form = FORM_PACKAGE;
	}
	n = reduce_by_colour(p, colour, FORM_PACKAGE);
	if (n)
		view_note(p, STEP_PACKAGES,
			  "%u files of the system folded into packages and "
			  "directories",
			  n);
	free(colour);
}
