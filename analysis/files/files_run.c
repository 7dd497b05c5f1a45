/* files_run.c - what the run of a program says of files: itself, its libraries, and what libc used. */
#include "files_parts.h"

#include <fcntl.h>
#include <string.h>

static uint32_t did_of(char letter)
{
	static const struct {
		char what;
		uint32_t did;
	} words[] = {
		{TOUCH_READ, DID_READ},
		{TOUCH_EXECUTED, DID_EXEC},
		{TOUCH_INTERPRETER, DID_EXEC},
		{TOUCH_LOADER, DID_MAP | DID_READ},
		{TOUCH_LIBRARY, DID_MAP | DID_READ},
		{TOUCH_LOOKED_UP, DID_LOOKUP},
		{TOUCH_LISTED, DID_LIST},
		{TOUCH_FOLLOWED, DID_READLINK},
		{TOUCH_WRITTEN, DID_WRITE},
		{TOUCH_MISSING, DID_MISSING},
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words[i].what == letter)
			return words[i].did;
	return 0;
}

/* It makes its system calls without libc. */
static bool is_uring(struct str path)
{
	const char *slash = path.len ? memrchr(path.bytes, '/', path.len) : NULL;
	size_t dir = slash ? (size_t)(slash + 1 - path.bytes) : 0;

	return str_starts((struct str){path.bytes + dir, path.len - dir}, "liburing.so");
}

static void loaded(const struct use *u, struct strv libs, struct strv sought)
{
	struct model *m = &u->files->model;

	for (size_t i = 0; i < libs.n; i++) {
		if (!files_is_recorder(libs.v[i]))
			file_use_held(u, model_path(m, u->image, AT_FDCWD, libs.v[i]),
				      DID_MAP | DID_READ);
		if (is_uring(libs.v[i]))
			model_gap(m, u->image, u->op ? u->op->t0 : u->image->t_begin,
				  STR("io_uring"), libs.v[i]);
	}
	for (size_t i = 0; i < sought.n; i++) {
		struct str name = sought.v[i];

		if (name.len > 1 && did_of(name.bytes[0]))
			file_use(u,
				 model_path(&u->files->model, u->image, AT_FDCWD,
					    (struct str){name.bytes + 1, name.len - 1}),
				 did_of(name.bytes[0]));
	}
}

void files_on_dlopen(const struct use *u)
{
	loaded(u, u->op->f[DLOPEN_names].strv, u->op->f[DLOPEN_sought].strv);
}

/* Files that START and LIBS imply: the loader's, once per image. */
void files_on_start(const struct use *u)
{
	struct files *f = u->files;
	struct strv libs = model_block(&f->model, u->image->libs);

	if (!u->op->f[START_libs].u)
		return;
	file_use(u, u->image->exe, DID_EXEC);
	if (libs.is_there && !libs.n)
		return; /* followed: there was no dynamic linker, or another one, whose calls are ops */
	if (libs.is_there) {
		loaded(u, libs, model_block(&f->model, MODEL_SOUGHT(u->image->libs)));
	} else { /* another image is about to write it */
		GROW(f->late, f->n_late);
		f->late[f->n_late++] = (size_t)(u->image - f->model.images);
	}
	file_use(u, model_path(&f->model, u->image, AT_FDCWD, STR("/etc/ld.so.cache")), DID_READ);
	file_use(u, model_path(&f->model, u->image, AT_FDCWD, STR("/etc/ld.so.preload")),
		 DID_MISSING);
}

void files_loaded_late(struct files *f)
{
	for (size_t i = 0; i < f->n_late; i++) {
		struct use u = {f, &f->model.images[f->late[i]], NULL};

		loaded(&u, model_block(&f->model, u.image->libs),
		       model_block(&f->model, MODEL_SOUGHT(u.image->libs)));
	}
}

/* Which of the programs that were announced ran shows later: by their START, or here. */
void files_ran_unseen(struct files *f)
{
	for (size_t i = 0; i < f->model.n_images; i++) {
		struct use u = {f, &f->model.images[i], NULL};

		if (u.image->exe != NO_PATH && !u.image->process->is_launcher)
			file_use_held(&u, u.image->exe, DID_EXEC); /* now may be long ago */
	}
}

void files_on_touch(const struct use *u)
{
	uint32_t path =
		model_op_path(&u->files->model, u->image, AT_FDCWD, u->op->f[TOUCH_path].str);

	if (did_of((char)u->op->f[TOUCH_what].u))
		file_looked_up(u, path, did_of((char)u->op->f[TOUCH_what].u));
}
