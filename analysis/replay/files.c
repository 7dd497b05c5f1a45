/* files.c - see files.h: one table of paths, and what each kind of op says about its paths. */
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

const char *const did_words[DID_WORDS] = {
	"chdir",       "create",    "delete",	"exec",	    "link",  "list",
	"lookup",      "map",	    "metadata", "missing",  "read",  "readlink",
	"rename-from", "rename-to", "symlink",	"truncate", "write",
};

/* One op, as the table's entries see it. */
struct use {
	struct files *files;
	const struct image *image;
	const struct op *op;
};

static struct file *file_at(struct files *f, uint32_t path)
{
	uint64_t i;

	if (map_get(&f->index, path, &i))
		return &f->v[i];
	GROW(f->v, f->n);
	f->v[f->n] = (struct file){.path = path, .is_there_after = true, .origin = NO_PATH};
	map_set(&f->index, path, f->n);
	subtree_add(&f->subtree, model_str(&f->model, path));
	return &f->v[f->n++];
}

/*
 * A name that is met for the first time, below a directory that has been moved: what is there was
 * there before under its former name.  NO_PATH: it has none, or another file had that.
 */
static uint32_t former_name(const struct use *u, uint32_t path)
{
	struct model *m = &u->files->model;
	size_t n_moves = m->n_moves;
	uint32_t former = path;
	uint64_t known;

	while (model_former(m, &former, &n_moves))
		;
	return former == path || (map_get(&u->files->index, former, &known) &&
				  u->files->v[known].n_uses)
		       ? NO_PATH
		       : former;
}

/* Whether it is first met by this: what is there then was there before. */
static struct file *note_existing(const struct use *u, struct file *file)
{
	size_t i = (size_t)(file - u->files->v);
	uint32_t former;

	file->is_there_after = true;
	if (file->n_uses || file->is_born)
		return file;
	former = former_name(u, file->path);
	if (former == NO_PATH) {
		file->was_there_before = true;
		return file;
	}
	file = file_at(u->files, former);
	file->did |= DID_RENAME_FROM;
	file->was_there_before = true;
	file->is_there_after = false;
	file->n_uses++;
	file = &u->files->v[i];
	file->did |= DID_RENAME_TO;
	file->is_own_doing = true;
	file->origin = former;
	return file;
}

/* The file is younger than the recording, whoever made it. */
static void note_birth(const struct use *u, uint32_t path, const struct id *id)
{
	struct file *file;

	if (path == NO_PATH || !id || !id_born(id, u->op->t1))
		return;
	file = file_at(u->files, path);
	if (file->n_uses)
		return;
	file->is_born = true;
	file->is_own_doing = true;
}

static struct file *use_path(const struct use *u, uint32_t path, uint32_t did)
{
	struct file *file;

	if (path == NO_PATH)
		return NULL;
	file = file_at(u->files, path);
	if (did == DID_MISSING && u->op && u->op->err == ENOTDIR) {
		file->did |= did; /* "file/" is not there, but a file may be: it says nothing */
		return file;
	}
	if (did == DID_MISSING) {
		if (!file->n_uses)
			file->is_there_after = false;
	} else if (!(did & (DID_CREATE | DID_SYMLINK | DID_LINK | DID_RENAME_TO))) {
		file = note_existing(u, file);
	}
	file->did |= did;
	file->n_uses++;
	if ((did & DID_USED) && !file->is_own_doing)
		file->is_used_as_found = true;
	if ((did & DID_USED) && file->is_own_doing && file->origin != NO_PATH) {
		size_t i = (size_t)(file - u->files->v);

		file_at(u->files, file->origin)->is_used_as_found = true;
		file = &u->files->v[i];
	}
	return file;
}

/* Through a descriptor or a mapping: what it was opened as may have lost that name long ago. */
static void use_held(const struct use *u, uint32_t path, uint32_t did)
{
	uint64_t known;
	bool was_there;

	if (path == NO_PATH)
		return;
	was_there = !map_get(&u->files->index, path, &known) || u->files->v[known].is_there_after ||
		    !u->files->v[known].n_uses;
	use_path(u, path, did)->is_there_after = was_there;
}

/*
 * The path that a call names.  Where nobody told what the descriptor is that it begins at, which
 * file it was cannot be known: once for each descriptor, that is said.
 */
static uint32_t named(const struct use *u, int64_t dirfd, struct str path)
{
	struct model *m = &u->files->model;
	uint32_t string = model_path(m, u->image, dirfd, path), err = u->op->err;
	uint64_t key, known;

	if (!path.len && err == ENOENT) /* "" names nothing, not the working directory */
		return NO_PATH;
	if (string != NO_PATH || !path.len || !u->image || err == EBADF || err == ENOTDIR ||
	    err == EFAULT)
		return string;
	key = (uint64_t)(u->image - m->images) << 32 | (uint32_t)dirfd;
	if (!map_get(&u->files->unknown, key, &known)) {
		map_set(&u->files->unknown, key, 1);
		model_gap(m, u->image, u->op->t0, STR("unknown-directory"), path);
	}
	return NO_PATH;
}

static void use_id(struct file *file, const struct id *id)
{
	if (file && id->is_there)
		file->mode = id->mode;
}

/* A name now stands for something the command made. */
static void made(struct file *file)
{
	if (!file)
		return;
	file->is_there_after = true;
	file->is_own_doing = true;
	file->origin = NO_PATH;
}

static void unmade(struct file *file)
{
	if (file)
		file->is_there_after = false;
}

static bool is_missing(uint32_t err)
{
	return err == ENOENT || err == ENOTDIR;
}

/* Path of an op that failed, or that only looked. */
static void looked_up(const struct use *u, uint32_t path, uint32_t did, const struct id *id)
{
	uint32_t err = u->op->err;
	struct file *file;

	if (is_missing(err))
		did = DID_MISSING;
	else if (err)
		did = DID_LOOKUP;
	if (err == ENAMETOOLONG || err == EBADF || err == EFAULT || err == EINTR)
		return;
	if (!err)
		note_birth(u, path, id);
	file = use_path(u, path, did);
	if (!err && id)
		use_id(file, id);
}

static bool is_newborn(const struct use *u, uint64_t flags, const struct id *id,
		       const struct file *file)
{
	if (flags & O_EXCL)
		return true;
	if (file && file->n_uses)
		return !file->is_there_after;
	if (id->is_there && id->size)
		return false;
	if (id->birth > 1)
		return (int64_t)(id->birth - 2) + ID_COARSE_NS >= u->op->t0;
	return id->birth == 0 && id->is_there;
}

/* What was done to a file that has no name, or was given one when it was open (O_TMPFILE). */
static struct nameless *nameless_of(const struct use *u, int64_t fd)
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
static void got(const struct use *u, uint32_t path, uint64_t flags, const struct id *id)
{
	uint64_t access = flags & O_ACCMODE, known;
	uint32_t did = 0;
	bool is_new;
	struct file *file;

	if ((flags & __O_TMPFILE) == __O_TMPFILE) { /* a file without a name in that directory */
		struct nameless *nameless = nameless_of(u, u->op->ret);

		use_path(u, path, DID_LOOKUP);
		if (nameless)
			nameless->did |= DID_CREATE;
		return;
	}
	if ((flags & O_PATH) || (id->is_there && S_ISDIR(id->mode))) {
		note_birth(u, path, id);
		use_id(use_path(u, path, DID_LOOKUP), id);
		return;
	}
	file = map_get(&u->files->index, path, &known) ? &u->files->v[known] : NULL;
	is_new = (flags & O_CREAT) && is_newborn(u, flags, id, file);
	if (is_new)
		did |= DID_CREATE;
	else if (flags & O_TRUNC)
		did |= DID_TRUNCATE;
	if (access == O_RDONLY)
		did |= DID_READ;
	else if (access == O_WRONLY)
		did |= DID_WRITE;
	else if (!did)
		did |= DID_LOOKUP; /* read-write: what it was used for shows later */
	note_birth(u, path, id);
	file = use_path(u, path, did);
	use_id(file, id);
	if (is_new)
		made(file);
	else
		file = note_existing(u, file);
	if (did & DID_TRUNCATE) {
		file->is_own_doing = true;
		file->origin = NO_PATH;
	}
}

static void opened(const struct use *u)
{
	const struct op *op = u->op;
	uint32_t path = named(u, op->f[OPEN_dirfd].i, op->f[OPEN_path].str);

	if (op->err || path == NO_PATH)
		looked_up(u, path, DID_LOOKUP, NULL);
	else
		got(u, path, op->f[OPEN_flags].u, &op->f[OPEN_id].id);
}

/*
 * What posix_spawn opened in the child, before the child could tell.  A failed one does not say at
 * which of its steps, so none of them is known to be missing.
 */
static void spawned(const struct use *u)
{
	static const struct id unknown;
	const struct model *m = &u->files->model;
	uint32_t program = model_program(m, u->op->f[SPAWN_token].u);

	for (size_t i = 0; i < m->n_opens; i++) {
		const struct spawn_open *o = &m->opens[i];

		if (o->path == NO_PATH)
			continue;
		if (u->op->err)
			use_held(u, o->path, DID_LOOKUP);
		else
			got(u, o->path, o->flags, &unknown);
	}
	if (u->op->err && m->n_opens)
		use_path(u, program, DID_LOOKUP);
	else if (u->op->err)
		looked_up(u, program, DID_EXEC, NULL);
}

/* Data moved through a descriptor. */
static void moved(const struct use *u, int64_t fd, uint32_t did)
{
	struct nameless *file = u->op->err ? NULL : nameless_of(u, fd);

	if (file) {
		file->did |= did;
		use_held(u, file->path, did);
	} else if (!u->op->err) {
		use_held(u, model_fd_file(&u->files->model, u->image, fd), did);
	}
}

/* What the file at the path was called before the command; NO_PATH if it was not there. */
static uint32_t origin_of(const struct file *file)
{
	return file->is_own_doing ? file->origin : file->path;
}

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
	g->v[g->n++] = (struct going){from, to, file->mode, origin_of(file)};
}

/* The name and, if it may be a directory, all that is known to be below it. */
static void all_go(const struct use *u, struct goings *g, uint32_t from, uint32_t to)
{
	struct model *m = &u->files->model;
	uint32_t type = use_path(u, from, DID_RENAME_FROM)->mode & S_IFMT;
	struct str dir = model_str(m, from), *below;
	size_t n;

	if (to == NO_PATH) {
		unmade(file_at(u->files, from));
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
		use_path(u, old, DID_RENAME_FROM);
		goes(u, g, old, new);
	}
	free(below);
}

#define RENAME_EXCHANGE_ 2u

static void renamed(const struct use *u)
{
	const struct op *op = u->op;
	uint32_t from = named(u, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = named(u, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	struct goings g = {0};

	if (op->err) {
		looked_up(u, from, DID_LOOKUP, NULL);
		return;
	}
	if (from == to)
		return;
	if (from != NO_PATH)
		all_go(u, &g, from, to);
	else
		made(use_path(u, to, DID_RENAME_TO));
	if ((op->f[RENAME_flags].u & RENAME_EXCHANGE_) && to != NO_PATH && from != NO_PATH)
		all_go(u, &g, to, from);
	for (size_t i = 0; i < g.n; i++)
		unmade(file_at(u->files, g.v[i].from));
	for (size_t i = 0; i < g.n; i++) {
		struct file *file = use_path(u, g.v[i].to, DID_RENAME_TO);

		made(file);
		file->mode = g.v[i].mode;
		file->origin = g.v[i].origin;
	}
	free(g.v);
}

static void linked(const struct use *u)
{
	const struct op *op = u->op;
	uint32_t from = named(u, op->f[LINK_olddirfd].i, op->f[LINK_old].str);
	uint32_t to = named(u, op->f[LINK_newdirfd].i, op->f[LINK_new].str);
	struct str old = op->f[LINK_old].str;
	int64_t fd = old.len ? model_fd_named(old) : op->f[LINK_olddirfd].i;
	struct nameless *nameless = op->err || fd < 0 ? NULL : nameless_of(u, fd);
	uint32_t origin = NO_PATH;
	struct file *file;

	if (op->err) {
		looked_up(u, from, DID_LOOKUP, NULL);
		return;
	}
	file = nameless && !old.len ? NULL : use_path(u, from, DID_LOOKUP);
	if (file && !nameless)
		origin = origin_of(file);
	file = use_path(u, to, DID_LINK | (nameless ? nameless->did : 0));
	made(file);
	if (file)
		file->origin = origin;
	if (nameless)
		nameless->path = to;
}

/* libprov.so, libprov-2.so: no inputs of the command.  libprovider.so is one. */
bool files_is_recorder(struct str path)
{
	const char *slash = path.len ? memrchr(path.bytes, '/', path.len) : NULL;
	size_t dir = slash ? (size_t)(slash + 1 - path.bytes) : 0;
	struct str name = {path.bytes + dir, path.len - dir};

	return str_is(name, STR("libprov.so")) ||
	       (name.len == strlen("libprov-N.so") && str_starts(name, "libprov-") &&
		name.bytes[8] >= '0' && name.bytes[8] <= '9' && str_ends(name, ".so"));
}

/* It makes its system calls without libc. */
static bool is_uring(struct str path)
{
	const char *slash = path.len ? memrchr(path.bytes, '/', path.len) : NULL;
	size_t dir = slash ? (size_t)(slash + 1 - path.bytes) : 0;

	return str_starts((struct str){path.bytes + dir, path.len - dir}, "liburing.so");
}

static uint32_t did_of(char letter)
{
	static const struct {
		char what;
		uint32_t did;
	} words[] = {
		{'r', DID_READ},	   {'x', DID_EXEC},	      {'i', DID_EXEC},
		{'l', DID_MAP | DID_READ}, {'m', DID_MAP | DID_READ}, {'s', DID_LOOKUP},
		{'d', DID_LIST},	   {'n', DID_READLINK},	      {'w', DID_WRITE},
		{'-', DID_MISSING},
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words[i].what == letter)
			return words[i].did;
	return 0;
}

static void loaded(const struct use *u, struct strv libs, struct strv sought)
{
	struct model *m = &u->files->model;

	for (size_t i = 0; i < libs.n; i++) {
		if (!files_is_recorder(libs.v[i]))
			use_held(u, model_path(m, u->image, AT_FDCWD, libs.v[i]),
				 DID_MAP | DID_READ);
		if (is_uring(libs.v[i]))
			model_gap(m, u->image, u->op ? u->op->t0 : u->image->t_begin,
				  STR("io_uring"), libs.v[i]);
	}
	for (size_t i = 0; i < sought.n; i++) {
		struct str name = sought.v[i];

		if (name.len > 1 && did_of(name.bytes[0]))
			use_path(u,
				 model_path(&u->files->model, u->image, AT_FDCWD,
					    (struct str){name.bytes + 1, name.len - 1}),
				 did_of(name.bytes[0]));
	}
}

/* What START and LIBS imply: the loader's files, once per image. */
static void started(const struct use *u)
{
	struct files *f = u->files;
	struct strv libs = model_block(&f->model, u->image->libs);

	if (!u->op->f[START_libs].u)
		return;
	use_path(u, u->image->exe, DID_EXEC);
	if (libs.is_there) {
		loaded(u, libs, model_block(&f->model, MODEL_SOUGHT(u->image->libs)));
	} else { /* another image is about to write it */
		GROW(f->late, f->n_late);
		f->late[f->n_late++] = (size_t)(u->image - f->model.images);
	}
	use_path(u, model_path(&f->model, u->image, AT_FDCWD, STR("/etc/ld.so.cache")), DID_READ);
	use_path(u, model_path(&f->model, u->image, AT_FDCWD, STR("/etc/ld.so.preload")),
		 DID_MISSING);
}

static void loaded_late(struct files *f)
{
	for (size_t i = 0; i < f->n_late; i++) {
		struct use u = {f, &f->model.images[f->late[i]], NULL};

		loaded(&u, model_block(&f->model, u.image->libs),
		       model_block(&f->model, MODEL_SOUGHT(u.image->libs)));
	}
}

static void touched(const struct use *u)
{
	uint32_t path = model_path(&u->files->model, u->image, AT_FDCWD, u->op->f[TOUCH_path].str);

	if (did_of((char)u->op->f[TOUCH_what].u))
		looked_up(u, path, did_of((char)u->op->f[TOUCH_what].u), &u->op->f[TOUCH_id].id);
}

static void note_shared(const struct use *u, uint64_t addr, uint64_t length, uint32_t path)
{
	struct files *f = u->files;

	GROW(f->shared, f->n_shared);
	f->shared[f->n_shared++] = (struct shared){u->image->process, addr, length, path};
}

/* A map that may reach here: the process's own, or one that it inherited. */
static bool is_of(const struct files *f, size_t process, size_t owner)
{
	for (; process != NONE; process = f->model.processes[process].parent)
		if (process == owner)
			return true;
	return false;
}

/* A file mapped for reading only may be written from now on. */
static void made_writable(const struct use *u)
{
	struct files *f = u->files;
	uint64_t from = u->op->f[MPROTECT_addr].u, to = from + u->op->f[MPROTECT_length].u;

	if (u->op->err || !(u->op->f[MPROTECT_prot].u & PROT_WRITE))
		return;
	for (size_t i = 0; i < f->n_shared; i++) {
		struct shared s = f->shared[i];

		if (s.addr < to && from < s.addr + s.length &&
		    is_of(f, u->image->process, s.process))
			use_held(u, s.path, DID_WRITE);
	}
}

static void remapped(const struct use *u)
{
	struct files *f = u->files;
	uint64_t old = u->op->f[MREMAP_old].u;

	for (size_t i = 0; !u->op->err && i < f->n_shared; i++) {
		struct shared s = f->shared[i];

		if (old >= s.addr && old < s.addr + s.length &&
		    is_of(f, u->image->process, s.process)) {
			note_shared(u, u->op->f[MREMAP_new].u, u->op->f[MREMAP_length].u, s.path);
			return;
		}
	}
}

static void mapped(const struct use *u)
{
	int64_t fd = u->op->f[MMAP_fd].i;
	uint64_t prot = u->op->f[MMAP_prot].u, flags = u->op->f[MMAP_flags].u;

	if (fd < 0)
		return;
	moved(u, fd, DID_MAP | DID_READ);
	if (!(flags & MAP_SHARED))
		return;
	if (prot & PROT_WRITE)
		moved(u, fd, DID_WRITE);
	else if (!u->op->err)
		note_shared(u, u->op->f[MMAP_addr].u, u->op->f[MMAP_length].u,
			    model_fd_path(&u->files->model, u->image, fd));
}

/* Which of the programs that were announced ran shows later: by their START, or here. */
static void ran_unseen(struct files *f)
{
	for (size_t i = 0; i < f->model.n_images; i++) {
		struct use u = {f, &f->model.images[i], NULL};
		struct file *file;
		bool is_there;

		if (u.image->exe == NO_PATH || f->model.processes[u.image->process].is_launcher)
			continue;
		file = file_at(f, u.image->exe);
		is_there = file->is_there_after;
		use_path(&u, u.image->exe, DID_EXEC);
		file_at(f, u.image->exe)->is_there_after = is_there; /* now may be long ago */
	}
}

/* Whether there is a name in it: realpath(".") asks for none. */
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
		    (u->files->v[i].did & DID_MISSING) && !u->files->v[i].is_there_after)
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
			use_path(u, model_path(m, u->image, AT_FDCWD, (struct str){path.bytes, n}),
				 DID_LOOKUP);
}

static void made_node(const struct use *u, uint32_t path, uint32_t mode)
{
	struct file *file;

	if (u->op->err) {
		looked_up(u, path, DID_LOOKUP, NULL);
		return;
	}
	file = use_path(u, path, DID_CREATE);
	if (file)
		file->mode = mode;
	made(file);
}

/* Asked of a name or told to it; of a descriptor where there is none. */
static void asked(const struct use *u, int64_t dirfd, struct str path, uint32_t did,
		  const struct id *id)
{
	struct model *m = &u->files->model;

	if (path.len)
		looked_up(u, named(u, dirfd, path), did, id);
	else if (!u->op->err)
		use_held(u,
			 dirfd == AT_FDCWD ? model_path(m, u->image, dirfd, path)
					   : model_fd_file(m, u->image, dirfd),
			 did);
}

/* "unix PATH": a socket is looked up, or made, by name.  "@": abstract, no file. */
static void addressed(const struct use *u, struct str address, bool is_made)
{
	static const size_t n = sizeof("unix ") - 1;
	struct file *file;
	uint32_t path;

	if (!str_starts(address, "unix ") || address.len == n || address.bytes[n] == '@')
		return;
	path = named(u, AT_FDCWD, (struct str){address.bytes + n, address.len - n});
	if (u->op->err || !is_made) {
		looked_up(u, path, DID_LOOKUP, NULL);
		return;
	}
	file = use_path(u, path, DID_CREATE);
	made(file);
	if (file)
		file->mode = S_IFSOCK;
}

static void visit(struct model *m, struct image *image, const struct op *op, void *arg)
{
	struct files *f = arg;
	struct use u = {f, image, op};

	if (f->also)
		f->also(m, image, op, f->arg);
#define PATH(kind)	     named(&u, op->f[kind##_dirfd].i, op->f[kind##_path].str)
#define ASKED(kind, did, id) asked(&u, op->f[kind##_dirfd].i, op->f[kind##_path].str, did, id)
	switch (op->kind) {
	case OP_OPEN:
		opened(&u);
		break;
	case OP_READ:
		moved(&u, op->f[READ_fd].i, op->f[READ_how].u == 2 ? DID_LIST : DID_READ);
		break;
	case OP_WRITE:
		moved(&u, op->f[WRITE_fd].i, DID_WRITE);
		addressed(&u, op->f[WRITE_to].str, false);
		break;
	case OP_COPY:
		moved(&u, op->f[COPY_in].i, DID_READ);
		moved(&u, op->f[COPY_out].i, DID_WRITE);
		break;
	case OP_STAT:
		ASKED(STAT, DID_LOOKUP, &op->f[STAT_id].id);
		break;
	case OP_ACCESS:
		ASKED(ACCESS, DID_LOOKUP, NULL);
		break;
	case OP_READLINK:
		if (op->err == EINVAL) /* it is there, and no link */
			use_path(&u, PATH(READLINK), DID_LOOKUP);
		else
			ASKED(READLINK, DID_READLINK, NULL);
		break;
	case OP_REALPATH:
		if (has_name(op->f[REALPATH_path].str) &&
		    (!op->err ||
		     !is_known_missing(&u, named(&u, AT_FDCWD, op->f[REALPATH_path].str))))
			looked_up(&u, named(&u, AT_FDCWD, op->f[REALPATH_path].str), DID_LOOKUP,
				  NULL);
		resolved(&u, op->f[REALPATH_path].str, op->f[REALPATH_resolved].str);
		break;
	case OP_STATFS:
		asked(&u, op->f[STATFS_path].str.bytes ? AT_FDCWD : op->f[STATFS_fd].i,
		      op->f[STATFS_path].str, DID_LOOKUP, NULL);
		break;
	case OP_RENAME:
		renamed(&u);
		break;
	case OP_LINK:
		linked(&u);
		break;
	case OP_SYMLINK:
		if (op->err)
			looked_up(&u, PATH(SYMLINK), DID_LOOKUP, NULL);
		else
			made(use_path(&u, PATH(SYMLINK), DID_SYMLINK));
		break;
	case OP_UNLINK:
		if (op->err)
			looked_up(&u, PATH(UNLINK), DID_LOOKUP, NULL);
		else
			unmade(use_path(&u, PATH(UNLINK), DID_DELETE));
		break;
	case OP_MKDIR:
		made_node(&u, PATH(MKDIR), S_IFDIR);
		break;
	case OP_MKNOD:
		made_node(&u, PATH(MKNOD), op->f[MKNOD_mode].u);
		break;
	case OP_TRUNCATE:
		asked(&u, op->f[TRUNCATE_path].str.bytes ? AT_FDCWD : op->f[TRUNCATE_fd].i,
		      op->f[TRUNCATE_path].str, DID_TRUNCATE, NULL);
		break;
	case OP_FALLOCATE:
		moved(&u, op->f[FALLOCATE_fd].i, DID_WRITE);
		break;
	case OP_CHMOD:
		ASKED(CHMOD, DID_METADATA, NULL);
		break;
	case OP_CHOWN:
		ASKED(CHOWN, DID_METADATA, NULL);
		break;
	case OP_UTIME:
		ASKED(UTIME, DID_METADATA, NULL);
		break;
	case OP_XATTR:
		asked(&u, op->f[XATTR_path].str.bytes ? AT_FDCWD : op->f[XATTR_fd].i,
		      op->f[XATTR_path].str,
		      op->f[XATTR_what].u == 's' || op->f[XATTR_what].u == 'r' ? DID_METADATA
									       : DID_LOOKUP,
		      NULL);
		break;
	case OP_CHDIR: /* the model has gone there already */
		if (op->err)
			ASKED(CHDIR, DID_CHDIR, NULL);
		else if (model_cwd(m, image) != NO_PATH)
			use_path(&u, model_cwd(m, image), DID_CHDIR);
		else
			PATH(CHDIR);
		break;
	case OP_CHROOT:
		if (op->err)
			asked(&u, AT_FDCWD, op->f[CHROOT_path].str, DID_CHDIR, NULL);
		else
			use_path(&u, model_path(m, image, AT_FDCWD, STR("/")), DID_CHDIR);
		break;
	case OP_MOUNT:
		asked(&u, op->f[MOUNT_targetfd].i, op->f[MOUNT_target].str, DID_LOOKUP, NULL);
		if (str_starts(op->f[MOUNT_source].str, "/"))
			asked(&u, AT_FDCWD, op->f[MOUNT_source].str, DID_LOOKUP, NULL);
		break;
	case OP_CONNECT:
		addressed(&u, op->f[CONNECT_address].str, false);
		break;
	case OP_BIND:
		addressed(&u, op->f[BIND_address].str, true);
		break;
	case OP_MMAP:
		mapped(&u);
		break;
	case OP_MPROTECT:
		made_writable(&u);
		break;
	case OP_MREMAP:
		remapped(&u);
		break;
	case OP_TOUCH:
		touched(&u);
		break;
	case OP_START:
		started(&u);
		break;
	case OP_DLOPEN:
		loaded(&u, op->f[DLOPEN_names].strv, op->f[DLOPEN_sought].strv);
		break;
	case OP_SPAWN:
		spawned(&u);
		break;
	case OP_EXECFAIL:
		looked_up(&u, model_program(m, op->f[EXECFAIL_token].u), DID_EXEC, NULL);
		break;
	case OP_FD:
	case OP_SENDFD:
	case OP_GETFD:
	case OP_UNSHARE:
	case OP_SETNS:
	case OP_EXEC:
	case OP_ENV:
	case OP_LIBS:
	case OP_THREAD:
	case OP_FDINFO:
	case OP_GAP:
	case OP_FORK:
	case OP_WAIT:
	case OP_EXIT:
	case OP_SIGNAL:
	case OP_TCREATE:
	case OP_TJOIN:
	case OP_TDETACH:
	case OP_TEXIT:
	case OP_ACQUIRE:
	case OP_RELEASE:
	case OP_TCANCEL:
	case OP_CLOSE:
	case OP_CLOSERANGE:
	case OP_DUP:
	case OP_FDFLAGS:
	case OP_PIPE:
	case OP_SOCKETPAIR:
	case OP_SOCKET:
	case OP_ACCEPT:
	case OP_SEEK:
	case OP_FSYNC:
	case OP_UMASK:
	case OP_GETCWD:
	case OP_MUNMAP:
	case OP_MSYNC:
	case OP_SETID:
	case OP_SESSION:
	case OP_REACH:
	case OP_SYSV:
	case OP_SHMAT:
	case OP_SHMDT:
	case OP_ASK:
	case OP_GETENV:
	case OP_FOLLOW:
	case OP_SYSCALL:
		break;
	}
#undef PATH
#undef ASKED
}

static const struct strings *sort_strings; /* qsort has no argument of its own */

static int by_path(const void *a, const void *b)
{
	return str_compare(sort_strings->v[((const struct file *)a)->path],
			   sort_strings->v[((const struct file *)b)->path]);
}

static bool is_below(struct str path, const char *dir)
{
	size_t n = strlen(dir);

	return str_starts(path, dir) && (path.len == n || path.bytes[n] == '/');
}

static enum file_class class_of(const struct file *f, struct str path)
{
	uint32_t type = f->mode & S_IFMT;

	if (path.bytes[0] != '/' || (is_below(path, "/dev") && !is_below(path, "/dev/shm")) ||
	    is_below(path, "/proc") || is_below(path, "/sys"))
		return FILE_SPECIAL;
	return !type || type == S_IFREG || type == S_IFDIR || type == S_IFLNK ? FILE_ORDINARY
									      : FILE_SPECIAL;
}

/* Pipes and sockets have names in the model but are no paths. */
static void keep_paths(struct files *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++) {
		struct str path = f->model.strings.v[f->v[i].path];

		if (!path.len || path.bytes[0] != '/')
			continue;
		f->v[i].class = class_of(&f->v[i], path);
		f->v[n++] = f->v[i];
	}
	f->n = n;
}

static void replayed(struct files *f)
{
	loaded_late(f);
	ran_unseen(f);
	keep_paths(f);
	sort_strings = &f->model.strings;
	if (f->n)
		qsort(f->v, f->n, sizeof(*f->v), by_path);
	map_free(&f->index);
	map_free(&f->unknown);
	subtree_end(&f->subtree);
	free(f->late);
	free(f->shared);
	free(f->nameless);
	map_free(&f->nameless_of_ofd);
	f->nameless = NULL;
	f->shared = NULL;
	f->late = NULL;
}

/* The same file, as it was used by name and as it was by link or name. */
static void take_in(struct file *f, const struct file *real)
{
	f->by_link = real->did & ~f->did;
	f->did |= real->did;
	f->mode = real->mode ? real->mode : f->mode;
	f->was_there_before |= real->was_there_before;
	f->is_used_as_found |= real->is_used_as_found;
	f->is_there_after = real->is_there_after;
	f->n_uses += real->n_uses;
}

static int by_real(const void *a, const void *b)
{
	const struct real_name *x = a, *y = b;
	int c = str_compare(sort_strings->v[x->real], sort_strings->v[y->real]);

	return c ? c : str_compare(sort_strings->v[x->used], sort_strings->v[y->used]);
}

/* Strings of one model become those of the other. */
static void take_names_in(struct files *f, const struct files *real)
{
	const struct model *m = &real->model;

	f->n_real_names = m->n_real_names;
	f->real_names = xmalloc((f->n_real_names + 1) * sizeof(*f->real_names));
	for (size_t i = 0; i < f->n_real_names; i++)
		f->real_names[i] = (struct real_name){
			strings_add(&f->model.strings, model_str(m, m->real_names[i].used)),
			strings_add(&f->model.strings, model_str(m, m->real_names[i].real))};
	sort_strings = &f->model.strings;
	if (f->n_real_names)
		qsort(f->real_names, f->n_real_names, sizeof(*f->real_names), by_real);
}

/*
 * What was used by symbolic links was used under its real name, too.  The ops are replayed once
 * more, with real names throughout, so that what is made, moved and removed by link and by name is
 * one.  Recordings without links of the user's need not.
 */
static void by_real_names(struct files *f)
{
	struct recording *r = f->model.r;
	size_t n_damages = r->n_damages, n_more = r->n_damages_more, n = f->n;
	struct files real = {0};

	model_run_real(&real.model, r, visit, &real);
	replayed(&real);
	for (size_t i = 0, k = 0; i < real.n; i++) {
		struct str path = model_str(&real.model, real.v[i].path);
		int c = 1;

		while (k < n && (c = str_compare(model_str(&f->model, f->v[k].path), path)) < 0)
			k++;
		if (k < n && !c) {
			take_in(&f->v[k], &real.v[i]);
			continue;
		}
		GROW(f->v, f->n);
		f->v[f->n] = real.v[i];
		f->v[f->n].by_link = real.v[i].did;
		f->v[f->n++].path = strings_add(&f->model.strings, path);
	}
	take_names_in(f, &real);
	sort_strings = &f->model.strings;
	if (f->n)
		qsort(f->v, f->n, sizeof(*f->v), by_path);
	files_end(&real);
	r->n_damages = n_damages; /* they were met before */
	r->n_damages_more = n_more;
}

void files_of(struct files *f, struct recording *r)
{
	files_and(f, r, NULL, NULL);
}

void files_and(struct files *f, struct recording *r, files_also *also, void *arg)
{
	*f = (struct files){.also = also, .arg = arg};
	model_run(&f->model, r, visit, f);
	replayed(f);
	if (f->model.links.n_own && !r->turns)
		by_real_names(f);
}

void files_end(struct files *f)
{
	free(f->real_names);
	model_end(&f->model);
	free(f->v);
	map_free(&f->index);
}

bool file_is_input(const struct file *f, bool is_all)
{
	if (is_all)
		return f->was_there_before || f->did == DID_MISSING;
	return f->was_there_before && f->is_used_as_found && f->class == FILE_ORDINARY;
}

bool file_is_output(const struct file *f, bool is_all)
{
	return f->is_there_after && (f->did & DID_CHANGED) && (is_all || f->class == FILE_ORDINARY);
}
