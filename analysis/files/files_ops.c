/* files_ops.c - what each kind of op says about its paths. */
#include "files_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

static bool is_missing(uint32_t err)
{
	return err == ENOENT || err == ENOTDIR;
}

/* Path of an op that failed, or that only looked. */
void file_looked_up(const struct use *u, uint32_t path, uint32_t did)
{
	uint32_t err = u->op->err;

	if (is_missing(err))
		did = DID_MISSING;
	else if (err)
		did = DID_LOOKUP;
	if (err != ENAMETOOLONG && err != EBADF && err != EFAULT && err != EINTR)
		file_use(u, path, did);
}

/* Ops on a file that has no name, or was given one when it was open (O_TMPFILE). */
struct nameless *file_nameless(const struct use *u, int64_t fd)
{
	const struct fd *f = u->image ? fdtab_get(u->image->fds, fd) : NULL;
	struct files *files = u->files;
	uint64_t i;

	if (!f || !f->is_nameless)
		return NULL;
	if (!map_get(&files->nameless_of_ofd, f->ofd, &i)) {
		i = files->n_nameless;
		map_set(&files->nameless_of_ofd, f->ofd, i);
		GROW(files->nameless, files->n_nameless);
		files->nameless[files->n_nameless++] = (struct nameless){0, NO_PATH};
	}
	return &files->nameless[i];
}

/* A descriptor was got. */
static void got(const struct use *u, uint32_t path, uint64_t flags, const struct id *id,
		bool is_newborn)
{
	uint64_t access = flags & O_ACCMODE;
	uint32_t did = 0;

	if ((flags & __O_TMPFILE) == __O_TMPFILE) { /* a file without a name in that directory */
		struct nameless *nameless = file_nameless(u, u->op->ret);

		file_did(u, path, DID_LOOKUP);
		if (nameless)
			nameless->did |= DID_CREATE;
		return;
	}
	if ((flags & O_PATH) || (id->is_there && S_ISDIR(id->mode))) {
		file_did(u, path, DID_LOOKUP);
		return;
	}
	if (is_newborn)
		did |= DID_CREATE;
	else if (flags & O_TRUNC)
		did |= DID_TRUNCATE;
	if (access == O_RDONLY)
		did |= DID_READ;
	else if (access == O_WRONLY)
		did |= DID_WRITE;
	else if (!did)
		did |= DID_LOOKUP; /* read-write: what it was used for shows later */
	file_did(u, path, did);
	if (access != O_RDONLY && !is_newborn && !(flags & O_TRUNC) && id->is_there && id->size)
		file_at(u->files, path)->has_content = true;
}

void files_on_open(const struct use *u)
{
	const struct op *op = u->op;
	uint32_t path = file_named(u, op->f[OPEN_dirfd].i, op->f[OPEN_path].str);

	if (op->err || path == NO_PATH)
		file_looked_up(u, path, DID_LOOKUP);
	else
		got(u, path, op->f[OPEN_flags].u, &op->f[OPEN_id].id,
		    u->files->model.names.is_newborn);
}

/*
 * Files that posix_spawn opened in the child, and directories it went to, before the child could tell.  A failed one does not say at
 * which of its steps, so none of them is known to be missing.
 */
void files_on_spawn(const struct use *u)
{
	static const struct id unknown;
	const struct model *m = &u->files->model;
	uint32_t program = model_program(m, u->op->f[SPAWN_token].u);

	for (size_t i = 0; i < m->n_spawn_steps; i++) {
		const struct spawn_step *step = &m->spawn_steps[i];

		if (step->path == NO_PATH)
			continue;
		if (u->op->err)
			file_use_held(u, step->path, DID_LOOKUP);
		else if (step->is_chdir)
			file_use(u, step->path, DID_CHDIR);
		else
			got(u, step->path, step->flags, &unknown, step->is_newborn);
	}
	if (u->op->err && m->n_spawn_steps)
		file_use(u, program, DID_LOOKUP);
	else if (u->op->err)
		file_looked_up(u, program, DID_EXEC);
}

/* Data moved through a descriptor. */
static void moved(const struct use *u, int64_t fd, uint32_t did)
{
	struct nameless *file = u->op->err ? NULL : file_nameless(u, fd);

	if (file) {
		file->did |= did;
		file_use_held(u, file->path, did);
	} else if (!u->op->err) {
		file_use_held(u, model_fd_file(&u->files->model, u->image, fd), did);
	}
}

/* A file mapped for reading only may be written from now on. */
void files_on_mprotect(const struct use *u)
{
	uint64_t from = u->op->f[MPROTECT_addr].u, length = u->op->f[MPROTECT_length].u;
	const struct mapping *s;
	size_t i = 0;

	if (u->op->err || !(u->op->f[MPROTECT_prot].u & PROT_WRITE))
		return;
	while ((s = model_mapping(u->image, from, length, &i)))
		if (s->is_shared)
			file_use_held(u, s->path, DID_WRITE);
}

void files_on_mmap(const struct use *u)
{
	int64_t fd = u->op->f[MMAP_fd].i;
	uint64_t prot = u->op->f[MMAP_prot].u, flags = u->op->f[MMAP_flags].u;

	if (fd < 0)
		return;
	moved(u, fd, DID_MAP | DID_READ);
	if ((flags & MAP_SHARED) && (prot & PROT_WRITE))
		moved(u, fd, DID_WRITE);
}

/* There is a name in it: realpath(".") asks for none. */
static bool has_name(struct str path)
{
	for (size_t i = 0; i < path.len; i++)
		if (path.bytes[i] != '/' && path.bytes[i] != '.')
			return true;
	return false;
}

/* A directory above it is missing, so that the kernel looked no further. */
static bool is_known_missing(const struct use *u, uint32_t path)
{
	struct str s = path == NO_PATH ? (struct str){NULL, 0} : model_str(&u->files->model, path);
	uint64_t i;

	for (size_t n = 1; n < s.len; n++) {
		struct str dir = {s.bytes, n};

		if (s.bytes[n] == '/' &&
		    map_get(&u->files->index, strings_add(&u->files->model.strings, dir), &i) &&
		    (u->files->v[i].did & DID_MISSING) &&
		    names_get(&u->files->model, u->files->v[i].path)->state == NAME_GONE)
			return true;
	}
	return false;
}

/*
 * realpath() asks for each directory on the way, below the working directory if it begins there.
 * Links that it followed are TOUCH ops.
 */
static void resolved(const struct use *u, struct str given, struct str path)
{
	struct model *m = &u->files->model;
	struct str from = {NULL, 0};

	if (given.len && given.bytes[0] != '/')
		from = model_str(m, model_cwd(m, u->image));
	for (size_t n = from.len + 1; !u->op->err && n < path.len; n++)
		if (path.bytes[n] == '/')
			file_use(u, model_path(m, u->image, AT_FDCWD, (struct str){path.bytes, n}),
				 DID_LOOKUP);
}

/* A question about a name, or a change of it; about a descriptor if there is no name. */
static void asked(const struct use *u, int64_t dirfd, struct str path, uint32_t did)
{
	struct model *m = &u->files->model;

	if (path.len)
		file_looked_up(u, file_named(u, dirfd, path), did);
	else if (!u->op->err)
		file_use_held(u,
			      dirfd == AT_FDCWD ? model_path(m, u->image, dirfd, path)
						: model_fd_file(m, u->image, dirfd),
			      did);
}

/* "unix PATH": a socket is looked up, or made, by name. */
static void addressed(const struct use *u, struct str address, bool is_made)
{
	struct str name = model_unix_path(address);
	uint32_t path;

	if (!name.len)
		return;
	path = file_named(u, AT_FDCWD, name);
	if (u->op->err || !is_made)
		file_looked_up(u, path, DID_LOOKUP);
	else
		file_did(u, path, DID_CREATE);
}

#define PATH(kind)	 file_named(u, u->op->f[kind##_dirfd].i, u->op->f[kind##_path].str)
#define ASKED(kind, did) asked(u, u->op->f[kind##_dirfd].i, u->op->f[kind##_path].str, did)

/* A path, or a descriptor where there is none. */
#define ASKED_EITHER(kind, did)                                                                    \
	asked(u, u->op->f[kind##_path].str.bytes ? AT_FDCWD : u->op->f[kind##_fd].i,               \
	      u->op->f[kind##_path].str, did)

void files_on_read(const struct use *u)
{
	moved(u, u->op->f[READ_fd].i, u->op->f[READ_how].u == READ_DIRECTORY ? DID_LIST : DID_READ);
}

void files_on_write(const struct use *u)
{
	moved(u, u->op->f[WRITE_fd].i, DID_WRITE);
	addressed(u, u->op->f[WRITE_to].str, false);
}

void files_on_copy(const struct use *u)
{
	moved(u, u->op->f[COPY_in].i, DID_READ);
	moved(u, u->op->f[COPY_out].i, DID_WRITE);
}

void files_on_fallocate(const struct use *u)
{
	moved(u, u->op->f[FALLOCATE_fd].i, DID_WRITE);
}

void files_on_truncate(const struct use *u)
{
	ASKED_EITHER(TRUNCATE, DID_TRUNCATE);
}

void files_on_stat(const struct use *u)
{
	ASKED(STAT, DID_LOOKUP);
}

void files_on_access(const struct use *u)
{
	ASKED(ACCESS, DID_LOOKUP);
}

void files_on_statfs(const struct use *u)
{
	ASKED_EITHER(STATFS, DID_LOOKUP);
}

void files_on_readlink(const struct use *u)
{
	if (u->op->err == EINVAL) /* it is there, and no link */
		file_use(u, PATH(READLINK), DID_LOOKUP);
	else
		ASKED(READLINK, DID_READLINK);
}

void files_on_realpath(const struct use *u)
{
	struct str given = u->op->f[REALPATH_path].str;

	if (has_name(given) &&
	    (!u->op->err || !is_known_missing(u, file_named(u, AT_FDCWD, given))))
		file_looked_up(u, file_named(u, AT_FDCWD, given), DID_LOOKUP);
	resolved(u, given, u->op->f[REALPATH_resolved].str);
}

void files_on_chmod(const struct use *u)
{
	ASKED(CHMOD, DID_METADATA);
}

void files_on_chown(const struct use *u)
{
	ASKED(CHOWN, DID_METADATA);
}

void files_on_utime(const struct use *u)
{
	ASKED(UTIME, DID_METADATA);
}

void files_on_xattr(const struct use *u)
{
	uint64_t what = u->op->f[XATTR_what].u;

	ASKED_EITHER(XATTR, what == XATTR_SET || what == XATTR_REMOVE ? DID_METADATA : DID_LOOKUP);
}

/* The model has gone there already. */
void files_on_chdir(const struct use *u)
{
	uint32_t cwd = model_cwd(&u->files->model, u->image);

	if (u->op->err)
		ASKED(CHDIR, DID_CHDIR);
	else if (cwd != NO_PATH)
		file_use(u, cwd, DID_CHDIR);
	else
		PATH(CHDIR);
}

void files_on_chroot(const struct use *u)
{
	if (u->op->err)
		asked(u, AT_FDCWD, u->op->f[CHROOT_path].str, DID_CHDIR);
	else
		file_use(u, model_path(&u->files->model, u->image, AT_FDCWD, STR("/")), DID_CHDIR);
}

void files_on_mount(const struct use *u)
{
	asked(u, u->op->f[MOUNT_targetfd].i, u->op->f[MOUNT_target].str, DID_LOOKUP);
	if (str_starts(u->op->f[MOUNT_source].str, "/"))
		asked(u, AT_FDCWD, u->op->f[MOUNT_source].str, DID_LOOKUP);
}

void files_on_connect(const struct use *u)
{
	addressed(u, u->op->f[CONNECT_address].str, false);
}

void files_on_bind(const struct use *u)
{
	addressed(u, u->op->f[BIND_address].str, true);
}

void files_on_execfail(const struct use *u)
{
	file_looked_up(u, model_program(&u->files->model, u->op->f[EXECFAIL_token].u), DID_EXEC);
}

void files_step(struct model *m, struct image *image, const struct op *op, void *arg)
{
	static files_heard *const heard[] = {
#define ON(KIND, kind) [OP_##KIND] = files_on_##kind,
		FILES_HEARS(ON)
#undef ON
	};
	struct files *f = arg;
	struct use u = {f, image, op};

	if (f->also)
		f->also(m, image, op, f->arg);
	if (op->kind < sizeof(heard) / sizeof(heard[0]) && heard[op->kind])
		heard[op->kind](&u);
}
