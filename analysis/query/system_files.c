/* system_files.c - see system_files.h. */
#include "system_files.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/out.h"

static bool is_special(const struct stored_object *o)
{
	return str_is(o->kind, STR("device")) || str_starts(o->path, "/dev/") ||
	       str_starts(o->path, "/proc/") || str_starts(o->path, "/sys/");
}

static void add(struct system_files *f, const struct stored_object *o, struct str owner)
{
	if (!owner.bytes && (package_is_of_system(o->path) || is_special(o)))
		owner = STR("(no package)");
	if (owner.bytes)
		map_set(&f->name_of, (uint64_t)o->id, strings_add(&f->names, owner));
}

void system_files_of(struct system_files *f, struct stored *rows, const struct slice *s)
{
	const struct stored_object **objects = xmalloc((s->n + 1) * sizeof(*objects));
	struct str *paths = xmalloc((s->n + 1) * sizeof(*paths));
	struct str *owners = xmalloc((s->n + 1) * sizeof(*owners));
	size_t n = 0;

	*f = (struct system_files){0};
	for (size_t i = 0; i < s->n; i++) {
		const struct stored_node *node = stored_node(rows, s->nodes[i]);

		if (!node->object || !(node->flags & NODE_BEFORE) || !node->object->path.bytes)
			continue;
		objects[n] = node->object;
		paths[n++] = node->object->path;
	}
	if (n)
		packages_of(&f->packages, paths, n, owners);
	for (size_t i = 0; i < n; i++)
		add(f, objects[i], owners[i]);
	free(objects);
	free(paths);
	free(owners);
}

struct str system_files_name(const struct system_files *f, const struct stored_node *node)
{
	uint64_t number;

	if (!node->object || !(node->flags & NODE_BEFORE) ||
	    !map_get(&f->name_of, (uint64_t)node->object->id, &number))
		return (struct str){NULL, 0};
	return f->names.v[number];
}

void system_files_print(struct counts *c)
{
	counts_sort(c);
	for (size_t i = 0; i < c->n; i++) {
		fputs(i ? ", " : "", stdout);
		out_text(stdout, c->v[i].name);
		if (c->v[i].n > 1)
			printf(" x%llu", (unsigned long long)c->v[i].n);
	}
}

void system_files_end(struct system_files *f)
{
	packages_end(&f->packages);
	strings_free(&f->names);
	map_free(&f->name_of);
}
