/* used.c - see used.h. */
#include "used.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/sysmacros.h>

#include "ops.h"

#define RENAME_EXCHANGE_ 2u

struct step {
	struct used_files *u;
	struct model *m;
	const struct image *image;
	const struct op *op;
};

static uint64_t key_of(uint64_t device, uint64_t inode)
{
	return inode ^ device << 40;
}

static struct used *at_id(struct used_files *u, const struct id *id)
{
	uint64_t key = key_of(makedev(id->major, id->minor), id->inode), i;

	if (map_get(&u->of_id, key, &i))
		return &u->v[i];
	map_set(&u->of_id, key, u->n);
	GROW(u->v, u->n);
	u->v[u->n] = (struct used){.own = INT64_MIN, .seen = INT64_MIN};
	return &u->v[u->n++];
}

static struct used *at_path(const struct used_files *u, uint32_t path)
{
	uint64_t i;

	return path != NO_PATH && map_get(&u->of_path, path, &i) ? &u->v[i] : NULL;
}

/* The command itself changes it, or may have, until t. */
static void own(const struct step *s, struct used *file, int64_t t)
{
	if (!file) {
		if (s->u->t_unplaced < t)
			s->u->t_unplaced = t;
		return;
	}
	if (file->own < t)
		file->own = t;
	file->is_left = false;
}

/* The kernel said so. */
static struct used *seen(const struct step *s, uint32_t path, const struct id *id, uint64_t changed,
			 int64_t modified)
{
	struct used *file;

	if (s->op->err || !id->is_there)
		return NULL;
	file = at_id(s->u, id);
	if (path != NO_PATH)
		map_set(&s->u->of_path, path, (uint64_t)(file - s->u->v));
	if (!changed)
		return file;
	if (file->changed && file->changed != changed && file->own < file->seen &&
	    s->u->t_unplaced < file->seen && !file->n_writing)
		file->has_two = true;
	if (file->changed != changed)
		file->is_left = false;
	if (file->changed != changed || modified)
		file->modified = modified;
	file->size = id->size;
	file->changed = changed;
	file->seen = s->op->t1;
	return file;
}

static uint32_t path_at(const struct step *s, int64_t dirfd, struct str path)
{
	if (!path.len)
		return model_fd_path(s->m, s->image, dirfd);
	return model_path(s->m, s->image, dirfd, path);
}

static void writes(const struct step *s, int64_t fd, bool is_stream)
{
	uint32_t path = model_fd_file(s->m, s->image, fd);
	struct used *file = at_path(s->u, path);

	if (s->op->err || path == NO_PATH) /* a pipe, say */
		return;
	own(s, file, s->op->t1);
	if (!file)
		return;
	for (size_t i = 0; i < s->u->n_writing; i++)
		if (s->u->writing[i].image == s->image->id && s->u->writing[i].fd == fd)
			return;
	GROW(s->u->writing, s->u->n_writing);
	s->u->writing[s->u->n_writing++] =
		(struct writing){s->image->id, fd, (size_t)(file - s->u->v), is_stream};
	file->n_writing++;
}

/* fd -1: all of the image, but streams, which are written out after its last op. */
static void stops(const struct step *s, int64_t fd)
{
	struct used_files *u = s->u;

	for (size_t i = 0; i < u->n_writing;) {
		const struct writing *w = &u->writing[i];

		if (w->image != s->image->id || (fd >= 0 ? w->fd != fd : w->is_stream)) {
			i++;
			continue;
		}
		own(s, &u->v[w->file], s->op->t1);
		u->v[w->file].n_writing--;
		u->writing[i] = u->writing[--u->n_writing];
	}
}

static void opened(const struct step *s)
{
	const struct op *op = s->op;
	struct used *file = seen(s, path_at(s, op->f[OPEN_dirfd].i, op->f[OPEN_path].str),
				 &op->f[OPEN_id].id, op->f[OPEN_changed].u, op->f[OPEN_modified].i);

	if (file && op->f[OPEN_flags].u & (O_CREAT | O_TRUNC))
		own(s, file, op->t1);
}

static void renamed(const struct step *s)
{
	const struct op *op = s->op;
	uint32_t from = path_at(s, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = path_at(s, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	struct used *file = at_path(s->u, from), *other = at_path(s->u, to);

	own(s, other, op->t1);
	own(s, file, op->t1);
	if (file && to != NO_PATH)
		map_set(&s->u->of_path, to, (uint64_t)(file - s->u->v));
	if (other && from != NO_PATH && op->f[RENAME_flags].u & RENAME_EXCHANGE_)
		map_set(&s->u->of_path, from, (uint64_t)(other - s->u->v));
}

static void linked(const struct step *s)
{
	const struct op *op = s->op;
	uint32_t from = path_at(s, op->f[LINK_olddirfd].i, op->f[LINK_old].str);
	uint32_t to = path_at(s, op->f[LINK_newdirfd].i, op->f[LINK_new].str);
	struct used *file = at_path(s->u, from);

	own(s, file, op->t1);
	if (file && to != NO_PATH)
		map_set(&s->u->of_path, to, (uint64_t)(file - s->u->v));
}

static void left(const struct step *s)
{
	const struct op *op = s->op;
	struct used *file;

	stops(s, op->f[LEFT_fd].i);
	file = seen(s, model_fd_file(s->m, s->image, op->f[LEFT_fd].i), &op->f[LEFT_id].id,
		    op->f[LEFT_changed].u, op->f[LEFT_modified].i);
	if (file && !file->n_writing)
		file->is_left = true;
}

static void mapped(const struct step *s)
{
	const struct op *op = s->op;

	if (op->f[MMAP_fd].i >= 0 && op->f[MMAP_flags].u & MAP_SHARED)
		own(s, at_path(s->u, model_fd_file(s->m, s->image, op->f[MMAP_fd].i)), INT64_MAX);
}

#define PATH_OF(KIND) path_at(s, s->op->f[KIND##_dirfd].i, s->op->f[KIND##_path].str)
#define TOLD(KIND, path)                                                                           \
	seen(s, path, &s->op->f[KIND##_id].id, s->op->f[KIND##_changed].u,                         \
	     s->op->f[KIND##_modified].i)
#define CHANGES(path) own(s, at_path(s->u, path), s->op->t1)
#define CHANGES_EITHER(KIND)                                                                       \
	CHANGES(s->op->f[KIND##_path].str.len                                                      \
			? path_at(s, AT_FDCWD, s->op->f[KIND##_path].str)                          \
			: model_fd_path(s->m, s->image, s->op->f[KIND##_fd].i))

/* Ops that change a file, or its attributes, and so the time of its last change. */
static void changes(const struct step *s)
{
	switch ((int)s->op->kind) {
	case OP_WRITE:
		writes(s, s->op->f[WRITE_fd].i, s->op->f[WRITE_how].u == READ_STDIO);
		break;
	case OP_COPY:
		writes(s, s->op->f[COPY_out].i, false);
		break;
	case OP_MMAP:
		mapped(s);
		break;
	case OP_RENAME:
		renamed(s);
		break;
	case OP_LINK:
		linked(s);
		break;
	case OP_UNLINK:
		CHANGES(PATH_OF(UNLINK));
		break;
	case OP_CHMOD:
		CHANGES(PATH_OF(CHMOD));
		break;
	case OP_CHOWN:
		CHANGES(PATH_OF(CHOWN));
		break;
	case OP_UTIME:
		CHANGES(PATH_OF(UTIME));
		break;
	case OP_XATTR:
		CHANGES_EITHER(XATTR);
		break;
	case OP_TRUNCATE:
		CHANGES_EITHER(TRUNCATE);
		break;
	case OP_FALLOCATE:
		CHANGES(model_fd_file(s->m, s->image, s->op->f[FALLOCATE_fd].i));
		break;
	default:
		break;
	}
}

void used_step(struct model *m, const struct image *image, const struct op *op, void *used)
{
	const struct step step = {used, m, image, op}, *s = &step;

	if (!image || !op->is_done)
		return;
	if (step.u->t_last < op->t1)
		step.u->t_last = op->t1;
	switch ((int)op->kind) {
	case OP_OPEN:
		opened(s);
		break;
	case OP_STAT:
		TOLD(STAT, PATH_OF(STAT));
		break;
	case OP_EXEC:
		TOLD(EXEC, PATH_OF(EXEC));
		stops(s, -1);
		break;
	case OP_SPAWN:
		TOLD(SPAWN, path_at(s, AT_FDCWD, op->f[SPAWN_path].str));
		break;
	case OP_TOUCH:
		TOLD(TOUCH, path_at(s, AT_FDCWD, op->f[TOUCH_path].str));
		break;
	case OP_FDINFO:
		TOLD(FDINFO, model_fd_file(m, image, op->f[FDINFO_fd].i));
		break;
	case OP_GETFD:
		TOLD(GETFD, model_fd_file(m, image, op->f[GETFD_fd].i));
		break;
	case OP_LEFT:
		left(s);
		break;
	case OP_CLOSE:
		stops(s, op->f[CLOSE_fd].i);
		break;
	case OP_EXIT:
		stops(s, -1);
		break;
	default:
		if (!op->err)
			changes(s);
	}
}

void used_begin(struct used_files *u)
{
	*u = (struct used_files){.t_unplaced = INT64_MIN};
}

void used_end(struct used_files *u)
{
	free(u->v);
	free(u->writing);
	map_free(&u->of_id);
	map_free(&u->of_path);
}

uint64_t used_code(int64_t t)
{
	return t < -ID_COARSE_NS ? 1 : 2 + (uint64_t)(t + ID_COARSE_NS);
}

const struct used *used_find(const struct used_files *u, uint64_t device, uint64_t inode)
{
	uint64_t i;

	return map_get(&u->of_id, key_of(device, inode), &i) ? &u->v[i] : NULL;
}

bool used_is_name(const struct used_files *u, uint32_t path, const struct used *file)
{
	const struct used *named = at_path(u, path);

	return !named || named == file;
}
