/*
 * links.c - see links.h.
 *
 * The ops name paths as the command used them; to follow links at each op would cost the command a
 * system call per name.  Afterwards a name costs one, and what changed in between shows: by its
 * ctime, or by the ops that changed it.
 */
#include "links.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analysis/base/transfer.h"
#include "analysis/files/files.h"
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
	int out;
};

/* A path on its way through links: `done` has none that count. */
struct way {
	char done[PATH_MAX], todo[2 * PATH_MAX];
	int n_links;
	bool has_own; /* a link of the user's: those of the system's behind it count, too */
};

/* `done` is a link; each is recorded once. */
static bool look(struct search *s, struct way *w, char target[PATH_MAX])
{
	struct str name = str_of(w->done);
	bool is_own = !owner_is_system(name);
	static struct met met;
	uint64_t what = 0; /* 1: a link  2: that was told */
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
		if (!transfer_send(s->out, &met, sizeof(met)))
			_exit(1);
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

/* In a process of its own. */
static void search(const char *log, int out)
{
	struct search s = {.out = out};
	struct strings turns = {0};
	struct files f;
	const char *why;
	int error;
	struct recording *r = recording_try(log, &why, &error);

	if (!r)
		return;
	r->turns = &turns;
	files_of(&f, r);
	for (size_t i = 0; i < f.n; i++)
		go(&s, model_str(&f.model, f.v[i].path), false);
	for (size_t i = 0; i < turns.n; i++)
		go(&s, turns.v[i], true);
}

void links_tell(struct launcher_log *launcher)
{
	static struct met met;
	int ends[2];
	pid_t child;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return;
	child = fork();
	if (!child) {
		close(ends[0]);
		search(launcher->log->path, ends[1]);
		_exit(0);
	}
	close(ends[1]);
	while (child > 0 && transfer_receive(ends[0], &met, sizeof(met)))
		launcher_link(launcher, met.path, met.target, &met.st);
	close(ends[0]);
	while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
}
