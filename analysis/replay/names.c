/* names.c - see names.h. */
#include "model_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static struct name *name_of(struct model *m, uint32_t path)
{
	struct names *n = &m->names;

	if (path >= n->n) {
		size_t room = m->strings.n + m->strings.n / 2 + 64;

		n->v = xrealloc(n->v, room * sizeof(*n->v));
		memset(n->v + n->n, 0, (room - n->n) * sizeof(*n->v));
		n->n = room;
	}
	return &n->v[path];
}

const struct name *names_get(struct model *m, uint32_t path)
{
	return name_of(m, path);
}

uint32_t names_origin(struct model *m, uint32_t path)
{
	const struct name *name = name_of(m, path);

	return name->is_own ? name->origin : path;
}

static struct name *there(struct model *m, uint32_t path)
{
	struct name *name = name_of(m, path);

	if (!name->is_listed)
		subtree_add(&m->names.known, model_str(m, path));
	name->is_listed = true;
	name->state = NAME_THERE;
	return name;
}

static void own(struct name *name, uint32_t origin)
{
	name->is_own = true;
	name->origin = origin;
}

static void made(struct model *m, uint32_t path, uint32_t mode)
{
	struct name *name;

	if (path == NO_PATH)
		return;
	name = there(m, path);
	own(name, NO_PATH);
	if (mode)
		name->mode = mode;
}

static void gone(struct model *m, uint32_t path)
{
	if (path != NO_PATH)
		name_of(m, path)->state = NAME_GONE;
}

/* --- met */

/*
 * A name that is met for the first time, below a directory that has been moved: what is there was
 * there before under its former name.  NO_PATH: it has none, or another file had that.
 */
static uint32_t former_name(struct model *m, uint32_t path)
{
	size_t n_moves = m->n_moves;
	uint32_t former = path;

	while (model_former(m, &former, &n_moves))
		;
	return former == path || name_of(m, former)->state != NAME_UNKNOWN ? NO_PATH : former;
}

/* The file met under the path was there before the command, under that name or a former one. */
static void existed(struct model *m, uint32_t path)
{
	struct names *n = &m->names;
	uint32_t former = former_name(m, path);

	if (former == NO_PATH) {
		name_of(m, path)->was_there = true;
		return;
	}
	name_of(m, former)->was_there = true;
	gone(m, former);
	own(name_of(m, path), former);
	GROW(n->formers, n->n_formers);
	n->formers[n->n_formers++] = (struct going){.from = former, .to = path};
}

void names_found(struct model *m, uint32_t path, bool is_born)
{
	bool is_first;

	if (path == NO_PATH || !m->names.is_kept || name_of(m, path)->state == NAME_THERE)
		return;
	is_first = name_of(m, path)->state == NAME_UNKNOWN;
	there(m, path);
	if (is_first && is_born)
		own(name_of(m, path), NO_PATH);
	else if (is_first)
		existed(m, path);
}

void names_held(struct model *m, uint32_t path)
{
	if (path != NO_PATH && m->names.is_kept && name_of(m, path)->state == NAME_UNKNOWN)
		names_found(m, path, false);
}

void names_missing(struct model *m, uint32_t path)
{
	if (path != NO_PATH && m->names.is_kept && name_of(m, path)->state == NAME_UNKNOWN)
		gone(m, path);
}

static void learn_mode(struct model *m, uint32_t path, const struct id *id)
{
	if (path != NO_PATH && id->is_there)
		name_of(m, path)->mode = id->mode;
}

/* A path of an op that failed, or that only looked. */
static void looked_up(struct model *m, const struct op *op, uint32_t path, const struct id *id)
{
	switch (op->err) {
	case ENOENT:
		names_missing(m, path);
		break;
	case 0:
		names_found(m, path, id && id_born(id, op->t1));
		if (id)
			learn_mode(m, path, id);
		break;
	case ENOTDIR: /* "file/" is not there, but a file may be */
	case ENAMETOOLONG:
	case EBADF:
	case EFAULT:
	case EINTR:
		break;
	default:
		names_found(m, path, false);
	}
}

/* --- opened */

bool names_is_newborn(struct model *m, uint32_t path, const struct op *op, uint64_t flags,
		      const struct id *id)
{
	enum name_state before = path == NO_PATH ? NAME_UNKNOWN : name_of(m, path)->state;

	if (!(flags & O_CREAT))
		return false;
	if (flags & O_EXCL)
		return true;
	if (before != NAME_UNKNOWN)
		return before == NAME_GONE;
	if (!id->is_there || id->size)
		return false;
	return id->birth > 1 ? (int64_t)(id->birth - 2) + ID_COARSE_NS >= op->t0 : !id->birth;
}

/* Returns true if that made the file. */
static bool opened(struct model *m, const struct op *op, uint32_t path, uint64_t flags,
		   const struct id *id)
{
	bool is_file = !(flags & O_PATH) && !(id->is_there && S_ISDIR(id->mode)), is_newborn;

	if (path == NO_PATH)
		return names_is_newborn(m, path, op, flags, id);
	if ((flags & __O_TMPFILE) == __O_TMPFILE) { /* a file without a name in that directory */
		names_found(m, path, false);
		return false;
	}
	is_newborn = is_file && names_is_newborn(m, path, op, flags, id);
	if (is_newborn)
		made(m, path, 0);
	else
		names_found(m, path, id_born(id, op->t1));
	if (is_file && (flags & O_TRUNC))
		own(name_of(m, path), NO_PATH);
	learn_mode(m, path, id);
	return is_newborn;
}

/* --- one function for each kind that says something of names */

#define PATH(kind) model_op_path(m, image, op->f[kind##_dirfd].i, op->f[kind##_path].str)

void names_on_open(struct model *m, const struct image *image, const struct op *op)
{
	uint32_t path = PATH(OPEN);

	m->names.is_newborn = false;
	if (op->err)
		looked_up(m, op, path, NULL);
	else
		m->names.is_newborn = opened(m, op, path, op->f[OPEN_flags].u, &op->f[OPEN_id].id);
}

/* A failed one does not say at which of its steps. */
void names_on_spawn(struct model *m, const struct image *image, const struct op *op)
{
	static const struct id unknown;

	(void)image;
	for (size_t i = 0; !op->err && i < m->n_spawn_steps; i++) {
		struct spawn_step *step = &m->spawn_steps[i];

		if (step->is_chdir)
			names_found(m, step->path, false);
		else
			step->is_newborn = opened(m, op, step->path, step->flags, &unknown);
	}
}

void names_on_stat(struct model *m, const struct image *image, const struct op *op)
{
	if (op->f[STAT_path].str.len)
		looked_up(m, op, PATH(STAT), &op->f[STAT_id].id);
}

#define LOOKS(KIND, kind)                                                                          \
	void names_on_##kind(struct model *m, const struct image *image, const struct op *op)      \
	{                                                                                          \
		if (op->f[KIND##_path].str.len)                                                    \
			looked_up(m, op, PATH(KIND), NULL);                                        \
	}

LOOKS(ACCESS, access)
LOOKS(READLINK, readlink)
LOOKS(CHMOD, chmod)
LOOKS(CHOWN, chown)
LOOKS(UTIME, utime)

/* A path, or a descriptor where there is none. */
#define LOOKS_EITHER(KIND, kind)                                                                   \
	void names_on_##kind(struct model *m, const struct image *image, const struct op *op)      \
	{                                                                                          \
		struct str path = op->f[KIND##_path].str;                                          \
                                                                                                   \
		if (path.len)                                                                      \
			looked_up(m, op, model_op_path(m, image, AT_FDCWD, path), NULL);           \
	}

LOOKS_EITHER(STATFS, statfs)
LOOKS_EITHER(XATTR, xattr)

/* As O_TRUNC, if nothing is left. */
void names_on_truncate(struct model *m, const struct image *image, const struct op *op)
{
	struct str asked = op->f[TRUNCATE_path].str;
	uint32_t path = asked.len ? model_op_path(m, image, AT_FDCWD, asked)
				  : model_fd_file(m, image, op->f[TRUNCATE_fd].i);

	if (asked.len)
		looked_up(m, op, path, NULL);
	if (path != NO_PATH && m->names.is_kept && !op->err && !op->f[TRUNCATE_length].i)
		own(name_of(m, path), NO_PATH);
}

/* The model has gone there already. */
void names_on_chdir(struct model *m, const struct image *image, const struct op *op)
{
	if (!op->err)
		names_found(m, model_cwd(m, image), false);
	else if (op->f[CHDIR_path].str.len)
		looked_up(m, op, PATH(CHDIR), NULL);
}

void names_on_touch(struct model *m, const struct image *image, const struct op *op)
{
	uint32_t path = model_op_path(m, image, AT_FDCWD, op->f[TOUCH_path].str);

	if (!op->err && op->f[TOUCH_what].u == TOUCH_MISSING)
		names_missing(m, path);
	else
		looked_up(m, op, path, &op->f[TOUCH_id].id);
}

static void makes(struct model *m, const struct op *op, uint32_t path, uint32_t mode)
{
	if (op->err)
		looked_up(m, op, path, NULL);
	else
		made(m, path, mode);
}

void names_on_mkdir(struct model *m, const struct image *image, const struct op *op)
{
	makes(m, op, PATH(MKDIR), S_IFDIR);
}

void names_on_mknod(struct model *m, const struct image *image, const struct op *op)
{
	makes(m, op, PATH(MKNOD), (uint32_t)op->f[MKNOD_mode].u);
}

void names_on_symlink(struct model *m, const struct image *image, const struct op *op)
{
	makes(m, op, PATH(SYMLINK), 0);
}

void names_on_bind(struct model *m, const struct image *image, const struct op *op)
{
	struct str path = model_unix_path(op->f[BIND_address].str);

	if (path.len)
		makes(m, op, model_op_path(m, image, AT_FDCWD, path), S_IFSOCK);
}

/* A file without a name gets one, or another name for it. */
void names_on_link(struct model *m, const struct image *image, const struct op *op)
{
	struct str old = op->f[LINK_old].str;
	uint32_t from = model_op_path(m, image, op->f[LINK_olddirfd].i, old), origin = NO_PATH;
	uint32_t to = model_op_path(m, image, op->f[LINK_newdirfd].i, op->f[LINK_new].str);
	int64_t fd = old.len ? model_fd_named(old) : op->f[LINK_olddirfd].i;
	const struct fd *f = image ? fdtab_get(image->fds, fd) : NULL;
	bool is_nameless = f && f->is_nameless;

	if (op->err) {
		looked_up(m, op, from, NULL);
		return;
	}
	if (!is_nameless || old.len)
		names_found(m, from, false);
	if (!is_nameless && from != NO_PATH)
		origin = names_origin(m, from);
	made(m, to, 0);
	if (to != NO_PATH)
		own(name_of(m, to), origin);
}

void names_on_unlink(struct model *m, const struct image *image, const struct op *op)
{
	uint32_t path = PATH(UNLINK);

	if (op->err) {
		looked_up(m, op, path, NULL);
		return;
	}
	names_found(m, path, false);
	gone(m, path);
}

/* --- renamed */

static void goes(struct model *m, uint32_t from, uint32_t to)
{
	struct names *n = &m->names;
	struct going g = {from, to, *name_of(m, from)};

	g.what.origin = names_origin(m, from);
	GROW(n->goings, n->n_goings);
	n->goings[n->n_goings++] = g;
}

/* The name and, if it may be a directory, all that is known to be below it. */
static void all_go(struct model *m, uint32_t from, uint32_t to)
{
	struct str dir = model_str(m, from), *below;
	uint32_t type;
	size_t n;

	names_found(m, from, false);
	type = name_of(m, from)->mode & S_IFMT;
	goes(m, from, to);
	if (type && type != S_IFDIR)
		return;
	n = subtree_find(&m->names.known, dir, &below);
	for (size_t i = 0; i < n; i++) {
		struct str rest = {below[i].bytes + dir.len + 1, below[i].len - dir.len - 1};
		uint32_t old = strings_add(&m->strings, below[i]);

		if (name_of(m, old)->state == NAME_THERE)
			goes(m, old, model_path_below(m, to, rest));
	}
	free(below);
}

#define RENAME_EXCHANGE_ 2u

void names_on_rename(struct model *m, const struct image *image, const struct op *op)
{
	uint32_t from = model_op_path(m, image, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = model_op_path(m, image, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	struct names *n = &m->names;

	n->n_goings = 0;
	if (op->err) {
		looked_up(m, op, from, NULL);
		return;
	}
	if (from == to)
		return;
	if (from == NO_PATH) {
		made(m, to, 0);
		return;
	}
	if (to == NO_PATH) {
		names_found(m, from, false);
		gone(m, from);
		return;
	}
	all_go(m, from, to);
	if (op->f[RENAME_flags].u & RENAME_EXCHANGE_)
		all_go(m, to, from);
	for (size_t i = 0; i < n->n_goings; i++)
		gone(m, n->goings[i].from);
	for (size_t i = 0; i < n->n_goings; i++) {
		struct name *name = there(m, n->goings[i].to);

		own(name, n->goings[i].what.origin);
		name->mode = n->goings[i].what.mode;
	}
}

void names_step(struct model *m, const struct image *image, const struct op *op)
{
	static names_heard *const heard[] = {
#define ON(KIND, kind) [OP_##KIND] = names_on_##kind,
		NAMES_HEARS(ON)
#undef ON
	};

	if (op->kind < sizeof(heard) / sizeof(heard[0]) && heard[op->kind])
		heard[op->kind](m, image, op);
}

void names_end(struct names *n)
{
	free(n->v);
	free(n->goings);
	free(n->formers);
	subtree_end(&n->known);
}
