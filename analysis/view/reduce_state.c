/*
 * reduce_state.c - the steps that fold what programs keep for themselves: files in hidden directories
 * (.snakemake, .git, .cache), each such directory one node; and what they only look at: those that run others,
 * and look whether these made what they should.
 */
#include "reduce.h"

#include <stdlib.h>
#include <string.h>

static bool is_file(const struct view_node *n)
{
	return n->role != ROLE_PROCESS && n->role != ROLE_BETWEEN && n->role != ROLE_NAME &&
	       !VIEW_IS_PACKAGE(n);
}

static bool is_directory(const struct view *p, const struct view_node *n)
{
	return is_file(n) && str_is(p->things->objects[n->thing].kind, STR("directory"));
}

struct str reduce_hidden(const struct view_things *t, const struct view_object *o)
{
	struct str path = o->path, cwd = t->cwd;
	bool is_dir = str_is(o->kind, STR("directory"));
	size_t at = 0;

	if (cwd.bytes && path.len > cwd.len && !memcmp(path.bytes, cwd.bytes, cwd.len) &&
	    path.bytes[cwd.len] == '/')
		at = cwd.len;
	for (; at + 2 < path.len; at++) {
		const char *end;

		if (path.bytes[at] != '/' || path.bytes[at + 1] != '.')
			continue;
		end = memchr(path.bytes + at + 1, '/', path.len - at - 1);
		if (end || is_dir)
			return (struct str){path.bytes,
					    end ? (size_t)(end - path.bytes) : path.len};
	}
	return (struct str){NULL, 0};
}

/* One that was left shows the whole as what was left. */
static void set_roles(struct view *p, const uint64_t *colour)
{
	struct map is_left = {0};
	uint64_t one;

	for (uint32_t i = 0; i < p->n_nodes; i++)
		if (colour[i] && p->nodes[i].role == ROLE_OUTPUT)
			map_set(&is_left, colour[i], 1);
	for (uint32_t i = 0; i < p->n_nodes; i++)
		if (colour[i] && map_get(&is_left, colour[i], &one))
			p->nodes[i].role = ROLE_OUTPUT;
	map_free(&is_left);
}

void reduce_hidden_files(struct view *p)
{
	uint64_t *colour = xcalloc(p->n_nodes + 1, sizeof(*colour));
	struct strings all = {0};
	uint32_t n;

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		const struct view_node *node = &p->nodes[i];
		struct str dir;

		if (!is_file(node) || node->is_asked_for)
			continue;
		dir = reduce_hidden(p->things, &p->things->objects[node->thing]);
		if (dir.bytes)
			colour[i] = 1ull + strings_add(&all, dir);
	}
	set_roles(p, colour);
	n = reduce_by_colour(p, colour, FORM_HIDDEN);
	if (n)
		view_note(p, STEP_MINE,
			  "%u more files and directories in hidden directories, one node for each "
			  "of these",
			  n);
	strings_free(&all);
	free(colour);
}

/* The directory below /tmp, /dev/shm and the like that a path is in; of a file there, itself. */
static struct str top_of(struct str path)
{
	size_t at = str_starts(path, "/dev/") || str_starts(path, "/var/") ? 5 : 1;

	for (int i = 0; i < 2 && at < path.len; i++) {
		const char *slash = memchr(path.bytes + at, '/', path.len - at);

		at = slash ? (size_t)(slash - path.bytes) + 1 : path.len + 1;
	}
	return (struct str){path.bytes, at - 1 < path.len ? at - 1 : path.len};
}

/* A colour for all that is to be one node with it; 0: it stays alone. */
static uint64_t colour_aside(const struct view *p, uint32_t i, struct strings *places)
{
	const struct view_node *node = &p->nodes[i];
	const struct view_object *o = &p->things->objects[node->thing];

	if (node->is_asked_for || (node->role != ROLE_BETWEEN && !reduce_is_aside(p, i)))
		return 0;
	if (node->role != ROLE_BETWEEN)
		return reduce_mix(1, strings_add(places, top_of(o->path)));
	return str_is(o->kind, STR("socket")) ? 1 : reduce_mix(2, node->thing);
}

/* Processes told each other so, elsewhere: one node for each place, whatever was there in turn. */
void reduce_temporaries(struct view *p)
{
	uint64_t *colour = xcalloc(p->n_nodes + 1, sizeof(*colour));
	struct strings places = {0};
	uint32_t n;

	for (uint32_t i = 0; i < p->n_nodes; i++)
		if (p->nodes[i].role != ROLE_PROCESS)
			colour[i] = colour_aside(p, i, &places);
	n = reduce_by_colour(p, colour, FORM_ASIDE);
	if (n)
		view_note(p, STEP_MINE,
			  "%u versions of pipes, sockets and temporary files elsewhere merged, one "
			  "node for each place",
			  n);
	strings_free(&places);
	free(colour);
}

struct str reduce_place(const struct view_things *t, const struct view_object *o,
			enum view_form form)
{
	return form == FORM_ASIDE ? top_of(o->path) : reduce_hidden(t, o);
}

static bool is_below(struct str path, struct str dir)
{
	return path.len > dir.len && path.bytes[dir.len] == '/' &&
	       !memcmp(path.bytes, dir.bytes, dir.len);
}

/* The directory is not drawn: files that were made in it stand for it. */
static bool has_files(const struct view *p, uint32_t directory)
{
	struct str dir = p->things->objects[p->nodes[directory].thing].path;

	for (uint32_t i = 0; dir.bytes && i < p->n_nodes; i++)
		if (is_file(&p->nodes[i]) && !is_directory(p, &p->nodes[i]) &&
		    is_below(p->things->objects[p->nodes[i].thing].path, dir))
			return true;
	return false;
}

/* Directories that were only listed say little; so do those that were made for files. */
void reduce_directories(struct view *p)
{
	uint32_t *into = xmalloc((p->n_nodes + 1) * sizeof(*into));

	for (uint32_t i = 0; i < p->n_nodes; i++) {
		const struct view_node *n = &p->nodes[i];
		bool goes = is_directory(p, n) && !n->is_asked_for &&
			    (n->role == ROLE_INPUT || has_files(p, i));

		into[i] = goes ? VIEW_NONE : i;
	}
	view_fold(p, into);
	free(into);
}

/* --- those that run others */

#define KINDS_RUN (KIND_BIT(EDGE_FORK) | KIND_BIT(EDGE_EXEC) | KIND_BIT(EDGE_THEN))

/* Marks those that it ran, and those that these ran. */
static void mark_run(const struct view *p, const struct view_sides *s, uint32_t from, bool *is_run,
		     uint32_t *todo)
{
	uint32_t n = 0;

	memset(is_run, 0, p->n_nodes * sizeof(*is_run));
	todo[n++] = from;
	while (n) {
		uint32_t i = todo[--n];

		for (uint32_t k = s->out_at[i]; k < s->out_at[i + 1]; k++) {
			const struct view_edge *e = &p->edges[s->out[k]];

			if (!(e->kinds & KINDS_RUN) || is_run[e->dst] ||
			    p->nodes[e->dst].role != ROLE_PROCESS)
				continue;
			is_run[e->dst] = true;
			todo[n++] = e->dst;
		}
	}
}

static bool was_written_by(const struct view *p, const struct view_sides *s, uint32_t file,
			   const bool *is_run)
{
	for (uint32_t k = s->in_at[file]; k < s->in_at[file + 1]; k++)
		if (is_run[p->edges[s->in[k]].src])
			return true;
	return false;
}

/* Nothing came of it but what others did that it ran, what it printed beside them, and its own state. */
static bool only_runs(const struct view *p, const struct view_sides *s, uint32_t i,
		      const bool *is_run)
{
	for (uint32_t k = s->out_at[i]; k < s->out_at[i + 1]; k++) {
		uint32_t dst = p->edges[s->out[k]].dst;
		const struct view_node *to = &p->nodes[dst];

		if (to->role != ROLE_PROCESS && to->form != FORM_HIDDEN &&
		    !was_written_by(p, s, dst, is_run))
			return false;
	}
	return true;
}

void reduce_checks(struct view *p)
{
	bool *is_run = xcalloc(p->n_nodes + 1, sizeof(*is_run));
	uint32_t *todo = xmalloc((p->n_nodes + 1) * sizeof(*todo)), n = 0;
	struct view_sides s;

	view_sides_of(&s, p);
	for (uint32_t i = 0; i < p->n_nodes; i++) {
		if (p->nodes[i].role != ROLE_PROCESS || p->nodes[i].is_asked_for)
			continue;
		mark_run(p, &s, i, is_run, todo);
		if (!only_runs(p, &s, i, is_run))
			continue;
		for (uint32_t k = s.in_at[i]; k < s.in_at[i + 1]; k++) {
			struct view_edge *e = &p->edges[s.in[k]];

			if (is_file(&p->nodes[e->src]) && p->nodes[e->src].form != FORM_HIDDEN &&
			    was_written_by(p, &s, e->src, is_run)) {
				e->kinds = 0;
				n++;
			}
		}
	}
	view_sides_end(&s);
	if (n)
		view_note(p, STEP_MINE,
			  "%u reads left out, by those who ran others, of what these had made", n);
	view_tidy_edges(p);
	free(is_run);
	free(todo);
}
