/* links.c - see links.h. */
#include "links.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "fdtab.h"
#include "packages/owner.h"

#define LINKS_MAX 40		 /* as the kernel has it, on the way of one path */
#define TEXT_MAX  (4 * PATH_MAX) /* of a path, with what a damaged recording says of links */

void links_begin(struct links *l, struct strings *strings)
{
	*l = (struct links){.strings = strings};
}

void links_end(struct links *l)
{
	map_free(&l->target_of);
	map_free(&l->real_of);
	subtree_end(&l->names);
}

/* The target of a real name; false: it is no link that is known. */
static bool target_of(const struct links *l, struct str path, struct str *ret_target)
{
	uint32_t string;
	uint64_t target;

	if (!strings_find(l->strings, path, &string) || !map_get(&l->target_of, string, &target) ||
	    target == NO_PATH)
		return false;
	*ret_target = l->strings->v[target];
	return true;
}

/* A path on its way: what is done of it has no links, what is to do is as it was written. */
struct way {
	char done[TEXT_MAX], todo[TEXT_MAX];
	size_t n_done, at, n_todo;
	unsigned n_links;
	bool has_own; /* one of the links is the user's */
};

/* The last name done is a link to there. */
static bool turn(struct way *w, struct str target)
{
	size_t rest = w->n_todo - w->at;

	if (++w->n_links > LINKS_MAX || target.len + 1 + rest > TEXT_MAX)
		return false;
	memmove(w->todo + target.len + 1, w->todo + w->at, rest);
	memcpy(w->todo, target.bytes, target.len);
	w->todo[target.len] = '/';
	w->at = 0;
	w->n_todo = target.len + 1 + rest;
	if (target.bytes[0] == '/')
		w->n_done = 0;
	while (w->n_done && w->done[--w->n_done] != '/')
		;
	return true;
}

/* Goes on by one name.  False: too far. */
static bool step(struct way *w, const struct links *l, bool is_followed)
{
	const char *name = w->todo + w->at, *slash = memchr(name, '/', w->n_todo - w->at);
	size_t n = slash ? (size_t)(slash - name) : w->n_todo - w->at;
	struct str target;

	w->at += n + (slash != NULL);
	if (!n || (n == 1 && name[0] == '.'))
		return true;
	if (n == 2 && name[0] == '.' && name[1] == '.') {
		while (w->n_done && w->done[--w->n_done] != '/')
			;
		return true;
	}
	if (w->n_done + 1 + n > TEXT_MAX)
		return false;
	w->done[w->n_done] = '/';
	memcpy(w->done + w->n_done + 1, name, n);
	w->n_done += n + 1;
	if (!is_followed && (!slash || w->at == w->n_todo))
		return true;
	if (!target_of(l, (struct str){w->done, w->n_done}, &target) || !target.len)
		return true;
	w->has_own |= !owner_is_system((struct str){w->done, w->n_done});
	return turn(w, target);
}

static bool resolve(struct way *w, const struct links *l, struct str path, bool is_followed)
{
	w->n_done = w->at = w->n_links = 0;
	w->has_own = false;
	w->n_todo = path.len;
	if (!path.len || path.bytes[0] != '/' || path.len > TEXT_MAX)
		return false;
	memcpy(w->todo, path.bytes, path.len);
	while (w->at < w->n_todo)
		if (!step(w, l, is_followed))
			return false;
	if (!w->n_done)
		w->done[w->n_done++] = '/';
	return true;
}

/* The real name whosever the links are. */
static uint32_t canonical(const struct links *l, uint32_t path, bool is_followed)
{
	struct way w;

	if (path == NO_PATH || !l->target_of.n ||
	    !resolve(&w, l, l->strings->v[path], is_followed) || !w.n_links)
		return path;
	return strings_add(l->strings, (struct str){w.done, w.n_done});
}

uint32_t links_real(struct links *l, uint32_t path, bool is_followed)
{
	uint64_t key = (uint64_t)path << 1 | is_followed, known;
	uint32_t real = path;
	struct way w;

	if (path == NO_PATH || !l->target_of.n)
		return path;
	if (map_get(&l->real_of, key, &known))
		return (uint32_t)known;
	if (resolve(&w, l, l->strings->v[path], is_followed) && w.has_own)
		real = strings_add(l->strings, (struct str){w.done, w.n_done});
	map_set(&l->real_of, key, real);
	return real;
}

bool links_has(struct links *l, uint32_t path)
{
	struct str target;

	return l->target_of.n && target_of(l, l->strings->v[canonical(l, path, false)], &target);
}

char *links_lead(const char *path, void *links)
{
	struct links *l = links;
	uint32_t string = strings_add(l->strings, str_of(path));
	uint32_t itself = canonical(l, string, false), real = canonical(l, string, true);

	return itself == real ? NULL : str_dup(l->strings->v[real]);
}

static void set(struct links *l, uint32_t name, uint32_t target)
{
	uint64_t known;

	if (!map_get(&l->target_of, name, &known))
		subtree_add(&l->names, l->strings->v[name]);
	map_set(&l->target_of, name, target);
	map_free(&l->real_of);
	l->real_of = (struct map){0};
}

void links_add(struct links *l, struct str path, struct str target)
{
	if (!path.len || path.bytes[0] != '/' || !target.len || target.len >= PATH_MAX)
		return;
	set(l, canonical(l, strings_add(l->strings, path), false), strings_add(l->strings, target));
	l->n_own += !owner_is_system(path);
}

void links_remove(struct links *l, uint32_t path)
{
	uint32_t name = canonical(l, path, false);
	uint64_t known;

	if (name != NO_PATH && l->target_of.n && map_get(&l->target_of, name, &known))
		set(l, name, NO_PATH);
}

struct moving {
	uint32_t to, target;
};

/* Takes the links at a name and below away; they are to be known again under `to`. */
static size_t take(struct links *l, uint32_t from, uint32_t to, struct moving **moving, size_t n)
{
	struct str dir = l->strings->v[from], *below;
	size_t n_below = subtree_find(&l->names, dir, &below);

	for (size_t i = 0; i <= n_below; i++) {
		struct str name = i < n_below ? below[i] : dir, new = l->strings->v[to];
		uint32_t string = strings_add(l->strings, name);
		char text[TEXT_MAX];
		uint64_t target;

		if (!map_get(&l->target_of, string, &target) || target == NO_PATH ||
		    new.len + name.len - dir.len > TEXT_MAX)
			continue;
		memcpy(text, new.bytes, new.len);
		memcpy(text + new.len, name.bytes + dir.len, name.len - dir.len);
		GROW(*moving, n);
		(*moving)[n++] = (struct moving){
			strings_add(l->strings, (struct str){text, new.len + name.len - dir.len}),
			(uint32_t)target};
		set(l, string, NO_PATH);
	}
	free(below);
	return n;
}

void links_move(struct links *l, uint32_t from, uint32_t to, bool is_exchange)
{
	struct moving *moving = NULL;
	size_t n;

	from = canonical(l, from, false);
	to = canonical(l, to, false);
	if (from == NO_PATH || to == NO_PATH || from == to || !l->target_of.n)
		return;
	n = take(l, from, to, &moving, 0);
	if (is_exchange)
		n = take(l, to, from, &moving, n);
	else
		links_remove(l, to);
	for (size_t i = 0; i < n; i++)
		set(l, moving[i].to, moving[i].target);
	free(moving);
}
