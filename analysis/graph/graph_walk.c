/*
 * graph_walk.c - what directories listed on walks over trees: ftw, nftw, fts.
 *
 * libc reads the directories by itself, and tells the program of each file by a path, in STAT and TOUCH ops.  So
 * what a directory listed are the names of these.  With FTW_DEPTH they come before the directory itself.  Each
 * counts once, however often a program goes there.
 */
#include "graph_state.h"

#include <string.h>

#include "prov/format.h"
#include "recording/name_hash.h"

static bool is_walk(const struct moment *m)
{
	static const char *const calls[] = {"ftw",	    "ftw64",	     "nftw",
					    "nftw64",	    "fts_read",	     "fts64_read",
					    "fts_children", "fts64_children"};
	struct str call;

	call.bytes = op_call(m->g->r, m->op, &call.len);
	if (!call.len || (call.bytes[0] != 'f' && call.bytes[0] != 'n'))
		return false;
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
		if (str_is(call, str_of(calls[i])))
			return true;
	return false;
}

static uint64_t key_of(const struct moment *m, uint32_t path)
{
	return m->image->id << 32 | path;
}

static struct graph_walk *walk_at(const struct moment *m, uint32_t directory)
{
	struct graph *g = m->g;
	uint64_t known;

	if (map_get(&g->walk_of, key_of(m, directory), &known))
		return &g->walks[known];
	map_set(&g->walk_of, key_of(m, directory), g->n_walks);
	GROW(g->walks, g->n_walks);
	g->walks[g->n_walks] = (struct graph_walk){0};
	return &g->walks[g->n_walks++];
}

void graph_walk_name(const struct moment *m, uint32_t path)
{
	struct str whole;
	const char *slash;
	struct graph_walk *walk;
	struct graph_listing *l;
	uint64_t known, hash;

	if (!m->image || path == NO_PATH || !is_walk(m) ||
	    map_get(&m->g->walked, key_of(m, path), &known))
		return;
	map_set(&m->g->walked, key_of(m, path), 1);
	whole = model_str(&m->g->model, path);
	slash = whole.len > 1 ? memrchr(whole.bytes, '/', whole.len) : NULL;
	if (!slash)
		return;
	hash = name_hash((struct str){slash + 1, whole.len - (size_t)(slash + 1 - whole.bytes)});
	walk = walk_at(
		m, strings_add(&m->g->model.strings,
			       (struct str){whole.bytes, slash == whole.bytes
								 ? 1
								 : (size_t)(slash - whole.bytes)}));
	l = walk->is_listed ? &m->g->listings[walk->listing] : &walk->before;
	l->order = l->order * PROV_LISTING_STEP + hash;
	l->set += hash;
	l->entries++;
}

void graph_walk_listed(const struct moment *m, uint32_t path, uint32_t object)
{
	struct graph *g = m->g;
	struct graph_walk *walk;

	if (!m->image || path == NO_PATH || object == VERSIONS_NONE || !is_walk(m))
		return;
	walk = walk_at(m, path);
	if (walk->is_listed)
		return;
	walk->is_listed = true;
	walk->listing = g->n_listings;
	walk->before.object = object;
	GROW(g->listings, g->n_listings);
	g->listings[g->n_listings++] = walk->before;
}
