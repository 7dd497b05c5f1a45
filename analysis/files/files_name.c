/* files_name.c - names that are given, and that go elsewhere. */
#include "files_parts.h"

#include <stdlib.h>
#include <sys/stat.h>

/* A name that goes elsewhere with what it stands for. */
struct going {
	uint32_t from, to; /* strings */
	uint32_t mode, origin;
};

struct goings {
	struct going *v;
	size_t n;
};

static void goes(const struct use *u, struct goings *g, uint32_t from, uint32_t to)
{
	const struct file *file = file_at(u->files, from);

	GROW(g->v, g->n);
	g->v[g->n++] = (struct going){from, to, file->mode, file_origin(file)};
}

/* The name and, if it may be a directory, all that is known to be below it. */
static void all_go(const struct use *u, struct goings *g, uint32_t from, uint32_t to)
{
	struct model *m = &u->files->model;
	uint32_t type = file_use(u, from, DID_RENAME_FROM)->mode & S_IFMT;
	struct str dir = model_str(m, from), *below;
	size_t n;

	if (to == NO_PATH) {
		file_unmade(file_at(u->files, from));
		return;
	}
	goes(u, g, from, to);
	if (type && type != S_IFDIR)
		return;
	n = subtree_find(&u->files->subtree, dir, &below);
	for (size_t i = 0; i < n; i++) {
		uint32_t old = strings_add(&m->strings, below[i]), new;
		struct str rest = {below[i].bytes + dir.len + 1, below[i].len - dir.len - 1};

		if (!file_at(u->files, old)->is_there_after)
			continue;
		new = model_path_below(m, to, rest);
		file_use(u, old, DID_RENAME_FROM);
		goes(u, g, old, new);
	}
	free(below);
}

#define RENAME_EXCHANGE_ 2u

void files_on_rename(const struct use *u)
{
	const struct op *op = u->op;
	uint32_t from = file_named(u, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = file_named(u, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	struct goings g = {0};

	if (op->err) {
		file_looked_up(u, from, DID_LOOKUP, NULL);
		return;
	}
	if (from == to)
		return;
	if (from != NO_PATH)
		all_go(u, &g, from, to);
	else
		file_made(file_use(u, to, DID_RENAME_TO));
	if ((op->f[RENAME_flags].u & RENAME_EXCHANGE_) && to != NO_PATH && from != NO_PATH)
		all_go(u, &g, to, from);
	for (size_t i = 0; i < g.n; i++)
		file_unmade(file_at(u->files, g.v[i].from));
	for (size_t i = 0; i < g.n; i++) {
		struct file *file = file_use(u, g.v[i].to, DID_RENAME_TO);

		file_made(file);
		file->mode = g.v[i].mode;
		file->origin = g.v[i].origin;
	}
	free(g.v);
}

void files_on_link(const struct use *u)
{
	const struct op *op = u->op;
	uint32_t from = file_named(u, op->f[LINK_olddirfd].i, op->f[LINK_old].str);
	uint32_t to = file_named(u, op->f[LINK_newdirfd].i, op->f[LINK_new].str);
	struct str old = op->f[LINK_old].str;
	int64_t fd = old.len ? model_fd_named(old) : op->f[LINK_olddirfd].i;
	struct nameless *nameless = op->err || fd < 0 ? NULL : file_nameless(u, fd);
	uint32_t origin = NO_PATH;
	struct file *file;

	if (op->err) {
		file_looked_up(u, from, DID_LOOKUP, NULL);
		return;
	}
	file = nameless && !old.len ? NULL : file_use(u, from, DID_LOOKUP);
	if (file && !nameless)
		origin = file_origin(file);
	file = file_use(u, to, DID_LINK | (nameless ? nameless->did : 0));
	file_made(file);
	if (file)
		file->origin = origin;
	if (nameless)
		nameless->path = to;
}

static void made_node(const struct use *u, uint32_t path, uint32_t mode)
{
	struct file *file;

	if (u->op->err) {
		file_looked_up(u, path, DID_LOOKUP, NULL);
		return;
	}
	file = file_use(u, path, DID_CREATE);
	if (file)
		file->mode = mode;
	file_made(file);
}

#define PATH(kind) file_named(u, u->op->f[kind##_dirfd].i, u->op->f[kind##_path].str)

void files_on_mkdir(const struct use *u)
{
	made_node(u, PATH(MKDIR), S_IFDIR);
}

void files_on_mknod(const struct use *u)
{
	made_node(u, PATH(MKNOD), u->op->f[MKNOD_mode].u);
}

void files_on_symlink(const struct use *u)
{
	if (u->op->err)
		file_looked_up(u, PATH(SYMLINK), DID_LOOKUP, NULL);
	else
		file_made(file_use(u, PATH(SYMLINK), DID_SYMLINK));
}

void files_on_unlink(const struct use *u)
{
	if (u->op->err)
		file_looked_up(u, PATH(UNLINK), DID_LOOKUP, NULL);
	else
		file_unmade(file_use(u, PATH(UNLINK), DID_DELETE));
}
