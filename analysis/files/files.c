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
	f->v[f->n] = (struct file){.path = path};
	map_set(&f->index, path, f->n);
	return &f->v[f->n++];
}

/* It is used without having been made anew; what is written into stays in part. */
static bool is_of_before(const struct file *f, uint32_t did)
{
	return did & DID_USED || (did & DID_WRITE && f->has_content);
}

void file_did(const struct use *u, uint32_t path, uint32_t did)
{
	const struct name *name;

	if (path == NO_PATH)
		return;
	file_at(u->files, path)->did |= did;
	if (!is_of_before(file_at(u->files, path), did))
		return;
	name = names_get(&u->files->model, path);
	if (!name->is_own)
		file_at(u->files, path)->is_used_as_found = true;
	else if (name->origin != NO_PATH)
		file_at(u->files, name->origin)->is_used_as_found = true;
}

void file_use(const struct use *u, uint32_t path, uint32_t did)
{
	struct model *m = &u->files->model;

	if (did != DID_MISSING)
		names_found(m, path, false);
	else if (!u->op || u->op->err != ENOTDIR) /* "file/" is not there, but a file may be */
		names_missing(m, path);
	file_did(u, path, did);
}

/* Through a descriptor or a mapping: what it was opened as may have lost that name long ago. */
void file_use_held(const struct use *u, uint32_t path, uint32_t did)
{
	names_held(&u->files->model, path);
	file_did(u, path, did);
}

/*
 * The path that a call names.  If the descriptor that it begins at is not known, which
 * file it was cannot be known: once for each descriptor, that is said.
 */
uint32_t file_named(const struct use *u, int64_t dirfd, struct str path)
{
	struct model *m = &u->files->model;
	uint32_t string = model_op_path(m, u->image, dirfd, path), err = u->op->err;
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

/* Each file as the account of names has it in the end. */
static void ask_names(struct files *f)
{
	struct model *m = &f->model;

	for (size_t i = 0; i < m->names.n_formers; i++) {
		file_at(f, m->names.formers[i].from)->did |= DID_RENAME_FROM;
		file_at(f, m->names.formers[i].to)->did |= DID_RENAME_TO;
	}
	for (size_t i = 0; i < f->n; i++) {
		const struct name *name = names_get(m, f->v[i].path);

		f->v[i].mode = name->mode;
		f->v[i].was_there_before = name->was_there;
		f->v[i].is_there_after = name->state != NAME_GONE;
	}
}

static void replayed(struct files *f)
{
	files_loaded_late(f);
	files_ran_unseen(f);
	ask_names(f);
	keep_paths(f);
	sort_strings = &f->model.strings;
	if (f->n)
		qsort(f->v, f->n, sizeof(*f->v), by_path);
	map_free(&f->index);
	map_free(&f->unknown);
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

	model_run_named(&real.model, r, true, files_step, &real);
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
	model_run_named(&f->model, r, false, files_step, f);
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
