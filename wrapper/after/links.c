/*
 * links.c - see links.h.
 *
 * The ops name paths as the command used them; to follow links at each op would cost the command a
 * system call per name.  Afterwards a name costs one, and what changed in between shows: by its
 * ctime, or by the ops that changed it.
 */
#include "links.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "analysis/packages/owner.h"

#define LINKS_MAX 40 /* as the kernel has it, on the way of one path */

/* A link that was met, as it goes from the process that reads to the one that writes. */
struct met {
	struct stat st;
	char path[PATH_MAX], target[PATH_MAX];
};

struct search {
	struct strings names; /* that were looked at */
	struct map is_link;
	const struct lookup *l;
	struct str *v; /* names and targets of those that were there before */
	size_t n;
};

/* A path on its way through links: `done` has none that count. */
struct way {
	char done[PATH_MAX], todo[2 * PATH_MAX];
	int n_links;
	bool has_own; /* a link of the user's: those of the system's behind it count, too */
};

static void keep(struct search *s, const struct met *met)
{
	if ((int64_t)met->st.st_ctim.tv_sec * 1000000000 + met->st.st_ctim.tv_nsec > s->l->began)
		return;
	for (int i = 0; i < 2; i++) {
		GROW(s->v, s->n);
		s->v[s->n++] = str_of(str_dup(str_of(i ? met->target : met->path)));
	}
}

/* `done` is a link; each is recorded once. */
static bool look(struct search *s, struct way *w, char target[PATH_MAX])
{
	struct str name = str_of(w->done);
	bool is_own = !owner_is_system(name);
	static struct met met;
	uint64_t what = 0; /* 1: a link  2: that was recorded */
	uint32_t string;
	ssize_t n;

	if (!is_own && !w->has_own)
		return false;
	string = strings_add(&s->names, name);
	if (!map_get(&s->is_link, string, &what) && !lstat(w->done, &met.st) &&
	    S_ISLNK(met.st.st_mode))
		what = 1;
	n = what ? readlink(w->done, target, PATH_MAX) : -1;
	if (n <= 0 || n == PATH_MAX) {
		map_set(&s->is_link, string, 0);
		return false;
	}
	target[n] = 0;
	w->has_own |= is_own;
	if (what == 1 && !lstat(w->done, &met.st)) {
		strcpy(met.path, w->done);
		strcpy(met.target, target);
		lookup_tell(s->l, OP_FOLLOW, &met, sizeof(met));
		keep(s, &met);
		what = 2;
	}
	map_set(&s->is_link, string, what);
	return true;
}

/* Goes on by one name.  False: the end, or too far. */
static bool step(struct search *s, struct way *w)
{
	size_t skip = strspn(w->todo, "/"), n = strcspn(w->todo + skip, "/"), len = strlen(w->done);
	char name[PATH_MAX], target[PATH_MAX], rest[2 * PATH_MAX];

	if (!n || n > NAME_MAX || len + n + 2 > PATH_MAX)
		return false;
	memcpy(name, w->todo + skip, n);
	name[n] = 0;
	memmove(w->todo, w->todo + skip + n, strlen(w->todo + skip + n) + 1);
	if (!strcmp(name, "."))
		return true;
	if (!strcmp(name, "..")) {
		char *slash = strrchr(w->done, '/');

		if (slash)
			*slash = 0;
		return true;
	}
	w->done[len] = '/';
	strcpy(w->done + len + 1, name);
	if (!look(s, w, target))
		return true;
	if (++w->n_links > LINKS_MAX || strlen(target) + strlen(w->todo) + 1 > PATH_MAX)
		return false;
	w->done[target[0] == '/' ? 0 : len] = 0;
	strcpy(rest, w->todo);
	strcpy(w->todo, target);
	strcat(w->todo, rest);
	return true;
}

/* is_turn: ".." comes behind it, so that each link counts. */
static void go(struct search *s, struct str path, bool is_turn)
{
	struct way w = {.has_own = is_turn};

	if (!path.len || path.bytes[0] != '/' || path.len >= PATH_MAX ||
	    memchr(path.bytes, 0, path.len))
		return;
	memcpy(w.todo, path.bytes, path.len);
	while (step(s, &w))
		;
}

struct strv links_look(const struct lookup *l, const struct strings *turns)
{
	struct search s = {.l = l};

	for (size_t i = 0; i < l->files.n; i++)
		go(&s, model_str(&l->files.model, l->files.v[i].path), false);
	for (size_t i = 0; i < turns->n; i++)
		go(&s, turns->v[i], true);
	return (struct strv){true, s.n, s.v};
}

void links_write(struct launcher_log *launcher, const char *bytes)
{
	const struct met *met = (const void *)bytes;

	launcher_link(launcher, met->path, met->target, &met->st);
}
