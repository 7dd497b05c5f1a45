/* tree.c - see tree.h. */
#include "tree.h"

#include <errno.h>
#include <fts.h>
#include <string.h>

#include "tool.h"
#include "analysis/base/util.h"

bool tree_copy(const char *from, const char *to)
{
	const char *argv[] = {"cp", "-a", "--reflink=auto", "-T", "--", from, to, NULL};

	return tool_run(argv);
}

static FTS *open_tree(const char *dir)
{
	char *paths[] = {(char *)(uintptr_t)dir, NULL};

	return fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
}

uint64_t tree_size(const char *dir, uint64_t enough)
{
	FTS *fts = open_tree(dir);
	uint64_t size = 0;
	FTSENT *e;

	while (fts && size < enough && (e = fts_read(fts)))
		if (e->fts_info == FTS_F)
			size += (uint64_t)e->fts_statp->st_size;
	if (fts)
		fts_close(fts);
	return size;
}

static int compare_entries(const void *a, const void *b)
{
	return strcmp(((const struct entry *)a)->path, ((const struct entry *)b)->path);
}

bool tree_read(struct tree *t, const char *dir)
{
	FTS *fts = open_tree(dir);
	size_t n_dir = strlen(dir);
	bool is_whole = fts;
	FTSENT *e;

	*t = (struct tree){0};
	while (fts && (e = fts_read(fts))) {
		const struct stat *st = e->fts_statp;

		if (e->fts_info == FTS_DNR || e->fts_info == FTS_ERR || e->fts_info == FTS_NS) {
			warn("%s: %s", e->fts_path, strerror(e->fts_errno));
			is_whole = false;
			continue;
		}
		if (e->fts_level == 0 || e->fts_info == FTS_DP)
			continue;
		GROW(t->v, t->n);
		t->v[t->n++] = (struct entry){str_dup(str_of(e->fts_path + n_dir + 1)), st->st_mode,
					      (uint64_t)st->st_size, st->st_ino, st->st_ctim};
	}
	if (fts)
		fts_close(fts);
	else
		warn("%s: %s", dir, strerror(errno));
	if (t->n)
		qsort(t->v, t->n, sizeof(*t->v), compare_entries);
	return is_whole;
}

/* An untouched file has its ctime; a directory gets another by what is done in it. */
static bool is_same(const struct entry *a, const struct entry *b)
{
	if (a->mode != b->mode)
		return false;
	return S_ISDIR(a->mode) ||
	       (a->inode == b->inode && a->size == b->size &&
		a->changed.tv_sec == b->changed.tv_sec && a->changed.tv_nsec == b->changed.tv_nsec);
}

const char **tree_changes(const struct tree *before, const struct tree *after, size_t *ret_n)
{
	const char **changes = xcalloc(before->n + after->n + 1, sizeof(*changes));
	size_t i = 0, k = 0, n = 0;

	while (i < before->n || k < after->n) {
		int order = i == before->n  ? 1
			    : k == after->n ? -1
					    : strcmp(before->v[i].path, after->v[k].path);

		if (order)
			changes[n++] = order < 0 ? before->v[i].path : after->v[k].path;
		else if (!is_same(&before->v[i], &after->v[k]))
			changes[n++] = after->v[k].path;
		i += order <= 0;
		k += order >= 0;
	}
	*ret_n = n;
	return changes;
}

bool tree_remove(const char *dir)
{
	const char *chmod[] = {"chmod", "-Rf", "u+rwX", "--", dir, NULL};
	const char *rm[] = {"rm", "-rf", "--", dir, NULL};

	/* A directory without permissions keeps others than root from what is in it. */
	if (tool_run(rm))
		return true;
	tool_run(chmod);
	return tool_run(rm);
}

void tree_free(struct tree *t)
{
	for (size_t i = 0; i < t->n; i++)
		free(t->v[i].path);
	free(t->v);
	*t = (struct tree){0};
}
