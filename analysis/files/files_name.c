/* files_name.c - names that are given, and that go elsewhere. */
#include "files_parts.h"

void files_on_rename(const struct use *u)
{
	const struct op *op = u->op;
	uint32_t from = file_named(u, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = file_named(u, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	const struct names *names = &u->files->model.names;

	if (op->err) {
		file_looked_up(u, from, DID_LOOKUP);
		return;
	}
	if (from == to)
		return;
	file_did(u, from, DID_RENAME_FROM);
	file_did(u, to, DID_RENAME_TO);
	for (size_t i = 0; i < names->n_goings; i++) {
		file_did(u, names->goings[i].from, DID_RENAME_FROM);
		file_did(u, names->goings[i].to, DID_RENAME_TO);
	}
}

void files_on_link(const struct use *u)
{
	const struct op *op = u->op;
	struct str old = op->f[LINK_old].str;
	uint32_t from = file_named(u, op->f[LINK_olddirfd].i, old);
	uint32_t to = file_named(u, op->f[LINK_newdirfd].i, op->f[LINK_new].str);
	int64_t fd = old.len ? model_fd_named(old) : op->f[LINK_olddirfd].i;
	struct nameless *nameless = op->err || fd < 0 ? NULL : file_nameless(u, fd);

	if (op->err) {
		file_looked_up(u, from, DID_LOOKUP);
		return;
	}
	if (!nameless || old.len)
		file_did(u, from, DID_LOOKUP);
	file_did(u, to, DID_LINK | (nameless ? nameless->did : 0));
	if (nameless)
		nameless->path = to;
}

static void makes(const struct use *u, uint32_t path, uint32_t did)
{
	if (u->op->err)
		file_looked_up(u, path, DID_LOOKUP);
	else
		file_did(u, path, did);
}

#define PATH(kind) file_named(u, u->op->f[kind##_dirfd].i, u->op->f[kind##_path].str)

void files_on_mkdir(const struct use *u)
{
	makes(u, PATH(MKDIR), DID_CREATE);
}

void files_on_mknod(const struct use *u)
{
	makes(u, PATH(MKNOD), DID_CREATE);
}

void files_on_symlink(const struct use *u)
{
	makes(u, PATH(SYMLINK), DID_SYMLINK);
}

void files_on_unlink(const struct use *u)
{
	makes(u, PATH(UNLINK), DID_DELETE);
}
