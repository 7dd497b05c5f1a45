/* mount.c - mounts and namespaces, which change what names mean. */
#include "model_parts.h"

#include <fcntl.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>

void model_on_unshare(struct model *m, const struct op *op, struct image *image)
{
	uint64_t flags = op->f[UNSHARE_flags].u;

	if (!op->err && (flags & (CLONE_FILES | CLONE_FS | CLONE_NEWNS | CLONE_NEWUSER)))
		context_part(m, op, image, flags & CLONE_FILES,
			     flags & (CLONE_FS | CLONE_NEWNS | CLONE_NEWUSER));
}

/* In a mount namespace of its own a name means what it means there. */
void model_on_setns(struct model *m, const struct op *op, struct image *image)
{
	uint64_t type = op->f[SETNS_type].u;
	uint32_t path = model_fd_path(m, image, op->f[SETNS_fd].i);
	struct str name = path == NO_PATH ? STR("?") : model_str(m, path);

	if (op->err ||
	    (type ? !(type & CLONE_NEWNS) : !str_starts(name, "mnt:[") && path != NO_PATH))
		return;
	place_set_cwd(m, image->place, model_intern(m, STR("/")));
	place_set_root(m, image->place, NO_PATH);
	model_gap(m, image, op->t0, STR("namespace"), name);
}

/* True if the path is dir or below it; *ret_rest: the text behind dir, nothing or "/..." */
static bool is_in(struct str path, struct str dir, struct str *ret_rest)
{
	if (str_is(dir, STR("/")))
		dir.len = 0;
	if (!str_starts(path, "/") || path.len < dir.len ||
	    memcmp(path.bytes, dir.bytes, dir.len) ||
	    (path.len > dir.len && path.bytes[dir.len] != '/'))
		return false;
	*ret_rest = (struct str){path.bytes + dir.len, path.len - dir.len};
	if (str_is(*ret_rest, STR("/")))
		ret_rest->len = 0;
	return true;
}

static uint32_t put_below(struct model *m, uint32_t dir, struct str rest)
{
	struct str d = model_str(m, dir);

	if (str_is(d, STR("/")))
		d.len = 0;
	return d.len || rest.len ? model_intern_joined(m, d, rest) : model_intern(m, STR("/"));
}

/*
 * The directory of a process and its open files, by the names that it sees once mounts have moved: what is
 * below from is below to now.  Else it was below other, which is below other_now; but a file that
 * was opened there keeps the name by which it is known outside.
 */
struct shift {
	uint32_t from, to;
	uint32_t other, other_now; /* NO_PATH: none */
};

static uint32_t shifted(struct model *m, const struct shift *s, uint32_t path)
{
	struct str rest;

	if (path == NO_PATH)
		return path;
	if (is_in(model_str(m, path), model_str(m, s->from), &rest))
		return put_below(m, s->to, rest);
	if (s->other != NO_PATH && is_in(model_str(m, path), model_str(m, s->other), &rest))
		return put_below(m, s->other_now, rest);
	return path;
}

/* How many descriptions lie under what was mounted there last. */
static uint64_t opened_before(const struct model *m, uint32_t path)
{
	for (size_t i = m->n_mounts; i--;)
		if (m->mounts[i].path == path)
			return m->mounts[i].n_ofds;
	return 0;
}

static void shift(struct model *m, struct image *image, const struct shift *s)
{
	struct shift of_mount = {s->from, s->to, NO_PATH, NO_PATH};
	uint64_t n_under = opened_before(m, s->from);

	image->place->cwd = shifted(m, s, model_cwd(m, image));
	for (size_t i = 0; i < image->fds->n; i++) {
		struct fd *f = &image->fds->v[i];

		fd_follow(m, f);
		if (!f->is_nameless && f->ofd > n_under)
			f->path = shifted(m, &of_mount, f->path);
	}
}

/* The kernel takes processes in the old root to the new one; the old one is below itself from now on. */
static void pivoted(struct model *m, const struct op *op, struct image *image)
{
	uint32_t old = place_real_root(m, image), new, put_old;

	new = model_path(m, image, AT_FDCWD, op->f[MOUNT_source].str);
	put_old = model_path(m, image, AT_FDCWD, op->f[MOUNT_target].str);
	if (new == NO_PATH || put_old == NO_PATH)
		return;
	if (model_cwd(m, image) == old)
		place_set_cwd(m, image->place, new);
	struct shift s = {new, model_intern(m, STR("/")), NO_PATH, NO_PATH};

	s.other_now = shifted(m, &s, put_old);
	s.other = old;
	shift(m, image, &s);
	place_set_root(m, image->place, NO_PATH);
}

/* mount --move: processes in it go with it. */
static void mount_moved(struct model *m, const struct op *op, struct image *image, uint32_t to)
{
	uint32_t from = model_path(m, image, AT_FDCWD, op->f[MOUNT_source].str);
	uint32_t root = place_real_root(m, image);
	struct shift s = {from, to, NO_PATH, NO_PATH};

	if (from == NO_PATH || to == NO_PATH)
		return;
	shift(m, image, &s);
	place_set_root(m, image->place, shifted(m, &s, root));
}

/* Changes of propagation and of flags leave every name as it was. */
#define MS_NO_NAMES (MS_REMOUNT | MS_PRIVATE | MS_SLAVE | MS_SHARED | MS_UNBINDABLE)

void model_on_mount(struct model *m, const struct op *op, struct image *image)
{
	uint64_t what = op->f[MOUNT_what].u;
	struct str target = op->f[MOUNT_target].str;
	uint32_t path = model_path(m, image, op->f[MOUNT_targetfd].i, target);

	if (op->err || what == MOUNT_ATTR ||
	    (what == MOUNT_MOUNT && (op->f[MOUNT_flags].u & MS_NO_NAMES)))
		return;
	if (what == MOUNT_PIVOT)
		pivoted(m, op, image);
	else if ((what == MOUNT_MOUNT && (op->f[MOUNT_flags].u & MS_MOVE)) ||
		 (what == MOUNT_MOVE && op->f[MOUNT_sourcefd].i == AT_FDCWD))
		mount_moved(m, op, image, path);
	else if (what != MOUNT_UMOUNT && path != NO_PATH) {
		GROW(m->mounts, m->n_mounts);
		m->mounts[m->n_mounts++] = (struct mounted){path, m->n_ofds};
	}
	model_gap(m, image, op->t0, STR("mount"), path == NO_PATH ? target : model_str(m, path));
}
