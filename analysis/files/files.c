/* files.c - see files.h: one table of paths. */
#include "files_parts.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

const char *const did_words[DID_WORDS] = {
	"chdir",       "create",    "delete",	"exec",	    "link",  "list",
	"lookup",      "map",	    "metadata", "missing",  "read",  "readlink",
	"rename-from", "rename-to", "symlink",	"truncate", "write",
};

static const struct strings *sort_strings; /* qsort has no argument of its own */

struct file *file_at(struct files *f, uint32_t path)
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

/* An op found the file: if it is the first one about it, the file was there before the command. */
struct file *file_note_existing(const struct use *u, struct file *file)
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
void file_note_birth(const struct use *u, uint32_t path, const struct id *id)
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

struct file *file_use(const struct use *u, uint32_t path, uint32_t did)
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
		file = file_note_existing(u, file);
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
void file_use_held(const struct use *u, uint32_t path, uint32_t did)
{
	uint64_t known;
	bool was_there;

	if (path == NO_PATH)
		return;
	was_there = !map_get(&u->files->index, path, &known) || u->files->v[known].is_there_after ||
		    !u->files->v[known].n_uses;
	file_use(u, path, did)->is_there_after = was_there;
}

/*
 * The path that a call names.  If the descriptor that it begins at is not known, which
 * file it was cannot be known: once for each descriptor, that is said.
 */
uint32_t file_named(const struct use *u, int64_t dirfd, struct str path)
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

/* A name now stands for something the command made. */
void file_made(struct file *file)
{
	if (!file)
		return;
	file->is_there_after = true;
	file->is_own_doing = true;
	file->origin = NO_PATH;
}

void file_unmade(struct file *file)
{
	if (file)
		file->is_there_after = false;
}

/* The name that the file at the path had before the command; NO_PATH if it was not there. */
uint32_t file_origin(const struct file *file)
{
	return file->is_own_doing ? file->origin : file->path;
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
	files_loaded_late(f);
	files_ran_unseen(f);
	keep_paths(f);
	sort_strings = &f->model.strings;
	if (f->n)
		qsort(f->v, f->n, sizeof(*f->v), by_path);
	map_free(&f->index);
	map_free(&f->unknown);
	subtree_end(&f->subtree);
	free(f->late);
	free(f->nameless);
	map_free(&f->nameless_of_ofd);
	f->nameless = NULL;
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
 * A file used by symbolic links was used under its real name, too.  The ops are replayed once
 * more, with real names throughout, so that what is made, moved and removed by link and by name is
 * one.  Recordings without links of the user's need not.
 */
static void by_real_names(struct files *f)
{
	struct recording *r = f->model.r;
	size_t n_damages = r->n_damages, n_more = r->n_damages_more, n = f->n;
	struct files real = {0};

	model_run_real(&real.model, r, files_step, &real);
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
	model_run(&f->model, r, files_step, f);
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
