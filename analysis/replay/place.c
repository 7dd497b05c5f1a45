/* place.c - working directories, names that move, and the paths that both make. */
#include "model_parts.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "listeners.h"

struct str model_str(const struct model *m, uint32_t string)
{
	return string == NO_PATH ? (struct str){NULL, 0} : m->strings.v[string];
}

uint32_t model_intern(struct model *m, struct str s)
{
	return s.bytes ? strings_add(&m->strings, s) : NO_PATH;
}

uint32_t *model_intern_all(struct model *m, struct strv v)
{
	uint32_t *copy = xmalloc(v.n * sizeof(*copy));

	for (size_t i = 0; i < v.n; i++)
		copy[i] = model_intern(m, v.v[i].bytes ? v.v[i] : STR(""));
	return copy;
}

struct place *place_new(const struct model *m, uint32_t cwd)
{
	struct place *p = xmalloc(sizeof(*p));

	*p = (struct place){.n_users = 1,
			    .cwd = cwd,
			    .root = NO_PATH,
			    .umask = -1,
			    .n_moves = m->n_moves,
			    .n_root_moves = m->n_moves};
	return p;
}

struct place *place_share(struct place *p)
{
	p->n_users++;
	return p;
}

void place_drop(struct place *p)
{
	if (p && !--p->n_users)
		free(p);
}

uint32_t model_intern_joined(struct model *m, struct str a, struct str b)
{
	char *joined = xmalloc(a.len + b.len + 1);
	uint32_t result;

	if (a.len)
		memcpy(joined, a.bytes, a.len);
	if (b.len)
		memcpy(joined + a.len, b.bytes, b.len);
	result = model_intern(m, (struct str){joined, a.len + b.len});
	free(joined);
	return result;
}

/* The name of `path` once `from` is called `to`: changed if it is that or lies below. */
static uint32_t moved_path(struct model *m, uint32_t path, uint32_t from, uint32_t to)
{
	struct str p = model_str(m, path), dir = model_str(m, from);

	if (path == from)
		return to;
	if (p.len <= dir.len || p.bytes[dir.len] != '/' || memcmp(p.bytes, dir.bytes, dir.len))
		return path;
	return model_intern_joined(m, model_str(m, to),
				   (struct str){p.bytes + dir.len, p.len - dir.len});
}

#define MOVES_NO_MORE SIZE_MAX /* the directory that it was in is gone */

static bool is_below(const struct model *m, uint32_t path, uint32_t dir)
{
	struct str p = model_str(m, path), d = model_str(m, dir);

	return p.len > d.len && p.bytes[d.len] == '/' && !memcmp(p.bytes, d.bytes, d.len);
}

/* The path after a move; what has lost its name goes with its directory only. */
static uint32_t after_move(struct model *m, uint32_t path, const struct move *move, bool is_gone)
{
	uint32_t next = path;

	if (!is_gone || is_below(m, path, move->from))
		next = moved_path(m, path, move->from, move->to);
	if (next == path && move->is_exchange && (!is_gone || is_below(m, path, move->to)))
		next = moved_path(m, path, move->to, move->from);
	return next;
}

/* Brings the path of something held up to date. */
static void follow(struct model *m, uint32_t *path, size_t *n_moves, bool *is_gone)
{
	if (*path == NO_PATH || *n_moves >= m->n_moves)
		return;
	for (size_t i = *n_moves; i < m->n_moves; i++) {
		const struct move move = m->moves[i];

		if (move.to != NO_PATH) {
			*path = after_move(m, *path, &move, *is_gone);
		} else if (move.from == *path) {
			*is_gone = true;
		} else if (is_below(m, *path, move.from)) {
			*n_moves = MOVES_NO_MORE;
			return;
		}
	}
	*n_moves = m->n_moves;
}

/* The latest move that has to do with the name is this.  Returns the one before. */
static size_t name_moves(struct model *m, uint32_t name, size_t move)
{
	uint64_t before;
	bool is_known = map_get(&m->move_of_name, name, &before);

	map_set(&m->move_of_name, name, move);
	return is_known ? (size_t)before : NONE;
}

static void note_move(struct model *m, uint32_t from, uint32_t to, bool is_exchange, int64_t t)
{
	struct move move = {from, to, is_exchange, t, NONE, NONE};

	move.before_from = name_moves(m, from, m->n_moves);
	if (to != NO_PATH)
		move.before_to = name_moves(m, to, m->n_moves);
	GROW(m->moves, m->n_moves);
	m->moves[m->n_moves++] = move;
}

/* That of the first n moves which gave the name to what has it after them; NONE. */
static size_t move_to(const struct model *m, uint32_t name, size_t n)
{
	uint64_t found;
	size_t i;

	if (!map_get(&m->move_of_name, name, &found))
		return NONE;
	for (i = (size_t)found; i != NONE && i >= n;)
		i = m->moves[i].to == name ? m->moves[i].before_to : m->moves[i].before_from;
	return i != NONE && (m->moves[i].to == name || m->moves[i].is_exchange) ? i : NONE;
}

bool model_former(struct model *m, uint32_t *path, size_t *n_moves)
{
	struct str s = model_str(m, *path);
	size_t latest = NONE;
	uint32_t dir = NO_PATH, string;

	for (size_t n = 1; m->move_of_name.n && n < s.len; n++) {
		size_t i;

		if (s.bytes[n] != '/' ||
		    !strings_find(&m->strings, (struct str){s.bytes, n}, &string) ||
		    links_has(&m->links, string)) /* what is below it has not moved */
			continue;
		i = move_to(m, string, *n_moves);
		if (i != NONE && (latest == NONE || i > latest)) {
			latest = i;
			dir = string;
		}
	}
	if (latest == NONE)
		return false;
	*n_moves = latest;
	*path = moved_path(m, *path, dir,
			   m->moves[latest].to == dir ? m->moves[latest].from
						      : m->moves[latest].to);
	return true;
}

void fd_follow(struct model *m, struct fd *f)
{
	follow(m, &f->path, &f->n_moves, &f->is_gone);
}

static void follow_place(struct model *m, struct place *p)
{
	follow(m, &p->cwd, &p->n_moves, &p->is_gone);
	follow(m, &p->root, &p->n_root_moves, &p->is_root_gone);
}

/* A copy that need not follow again what its original has followed. */
struct fdtab *fds_copy(struct model *m, struct fdtab *from)
{
	for (size_t i = 0; i < from->n; i++)
		fd_follow(m, &from->v[i]);
	return fdtab_copy(from);
}

struct place *place_copy(struct model *m, struct place *from)
{
	struct place *p = xmalloc(sizeof(*p));

	follow_place(m, from);
	*p = *from;
	p->n_users = 1;
	return p;
}

void place_set_cwd(const struct model *m, struct place *p, uint32_t cwd)
{
	p->cwd = cwd;
	p->n_moves = m->n_moves;
	p->is_gone = false;
}

uint32_t model_cwd(struct model *m, const struct image *image)
{
	if (!image)
		return NO_PATH;
	follow_place(m, image->place);
	return image->place->cwd;
}

uint32_t model_root(struct model *m, const struct image *image)
{
	follow_place(m, image->place);
	return image->place->root;
}

uint32_t model_fd_path(struct model *m, const struct image *image, int64_t fd)
{
	struct fd *f = image ? fdtab_get(image->fds, fd) : NULL;

	if (!f)
		return NO_PATH;
	fd_follow(m, f);
	return f->path;
}

uint32_t model_fd_file(struct model *m, const struct image *image, int64_t fd)
{
	const struct fd *f = image ? fdtab_get(image->fds, fd) : NULL;

	return f && !f->is_nameless ? model_fd_path(m, image, fd) : NO_PATH;
}

static uint32_t directory(struct model *m, const struct image *image, int64_t dirfd)
{
	return dirfd == AT_FDCWD ? model_cwd(m, image) : model_fd_path(m, image, dirfd);
}

/* lgetxattr and its kin; not listxattr. */
static bool is_xattr_of_link(const struct model *m, const struct op *op)
{
	size_t n;
	const char *call = op_call(m->r, op, &n);

	return n > 1 && call[0] == 'l' && call[1] != 'i';
}

/* The op is about the target of its path, if the last name of that is a symbolic link. */
bool op_is_followed(const struct model *m, const struct op *op)
{
	switch (op->kind) {
	case OP_OPEN:
		return !(op->f[OPEN_flags].u & O_NOFOLLOW) &&
		       (op->f[OPEN_flags].u & (O_CREAT | O_EXCL)) != (O_CREAT | O_EXCL);
	case OP_STAT:
		return !(op->f[STAT_flags].u & AT_SYMLINK_NOFOLLOW);
	case OP_ACCESS:
		return !(op->f[ACCESS_flags].u & AT_SYMLINK_NOFOLLOW);
	case OP_CHMOD:
		return !(op->f[CHMOD_flags].u & AT_SYMLINK_NOFOLLOW);
	case OP_CHOWN:
		return !(op->f[CHOWN_flags].u & AT_SYMLINK_NOFOLLOW);
	case OP_UTIME:
		return !(op->f[UTIME_flags].u & AT_SYMLINK_NOFOLLOW);
	case OP_XATTR:
		return !is_xattr_of_link(m, op);
	case OP_TOUCH:
		return op->f[TOUCH_what].u != TOUCH_FOLLOWED;
	case OP_READLINK:
	case OP_RENAME:
	case OP_LINK:
	case OP_SYMLINK:
	case OP_UNLINK:
	case OP_MKDIR:
	case OP_MKNOD:
		return false;
	case LINKS_IGNORES:
		break;
	}
	return true;
}

static uint32_t real(struct model *m, const struct image *image, uint32_t path, bool follows)
{
	/* An absolute path of another root is not known to begin at this one. */
	return image && model_root(m, image) != NO_PATH ? path
							: links_real(&m->links, path, follows);
}

uint32_t model_real(struct model *m, const struct image *image, const struct op *op, uint32_t path)
{
	return real(m, image, path, op_is_followed(m, op));
}

static uint32_t real_name(struct model *m, const struct image *image, uint32_t path)
{
	uint32_t name = real(m, image, path, m->is_followed);
	uint64_t key = (uint64_t)path << 32 | name, known;

	if (name == path || map_get(&m->real_name_seen, key, &known))
		return name;
	map_set(&m->real_name_seen, key, 1);
	GROW(m->real_names, m->n_real_names);
	m->real_names[m->n_real_names++] = (struct real_name){path, name};
	return name;
}

uint32_t model_path(struct model *m, const struct image *image, int64_t dirfd, struct str path)
{
	uint32_t dir = NO_PATH, root = image ? model_root(m, image) : NO_PATH, result;
	bool is_absolute = path.len && path.bytes[0] == '/';
	char *joined;

	if (!path.len)
		return path.bytes || dirfd != AT_FDCWD ? directory(m, image, dirfd) : NO_PATH;
	if (!is_absolute) {
		dir = directory(m, image, dirfd);
		if (dir == NO_PATH || !str_starts(model_str(m, dir), "/"))
			return NO_PATH;
	}
	joined = root == NO_PATH ? path_join_by(model_str(m, dir), path, m->leads, m->leads_arg)
				 : path_join(model_str(m, dir), path);
	if (!is_absolute || root == NO_PATH)
		result = model_intern(m, str_of(joined));
	else
		result = model_intern_joined(m, model_str(m, root),
					     joined[1] ? str_of(joined) : STR(""));
	free(joined);
	return m->has_real_names ? real_name(m, image, result) : result;
}

uint32_t model_op_path(struct model *m, const struct image *image, int64_t dirfd, struct str path)
{
	struct path_asked *asked = m->asked;

	if (!path.len)
		return model_path(m, image, dirfd, path);
	for (int i = 0; i < 2; i++)
		if (asked[i].bytes == path.bytes && asked[i].dirfd == dirfd)
			return asked[i].path;
	asked[1] = asked[0];
	asked[0] = (struct path_asked){path.bytes, dirfd, model_path(m, image, dirfd, path)};
	return asked[0].path;
}

struct str model_unix_path(struct str address)
{
	static const size_t n = sizeof("unix ") - 1;

	if (!str_starts(address, "unix ") || address.len == n || address.bytes[n] == '@')
		return (struct str){NULL, 0};
	return (struct str){address.bytes + n, address.len - n};
}

uint32_t model_path_below(struct model *m, uint32_t dir, struct str path)
{
	char *joined = path_join(model_str(m, dir), path);
	uint32_t result = model_intern(m, str_of(joined));

	free(joined);
	return result;
}

void model_on_chdir(struct model *m, const struct op *op, struct image *image)
{
	if (!op->err)
		place_set_cwd(m, image->place,
			      model_path(m, image, op->f[CHDIR_dirfd].i, op->f[CHDIR_path].str));
}

uint32_t place_real_root(struct model *m, const struct image *image)
{
	uint32_t root = model_root(m, image);

	return root == NO_PATH ? model_intern(m, STR("/")) : root;
}

void place_set_root(struct model *m, struct place *p, uint32_t root)
{
	p->root = root == NO_PATH || str_is(model_str(m, root), STR("/")) ? NO_PATH : root;
	p->n_root_moves = m->n_moves;
	p->is_root_gone = false;
}

void model_on_chroot(struct model *m, const struct op *op, struct image *image)
{
	uint32_t root = model_path(m, image, AT_FDCWD, op->f[CHROOT_path].str);

	if (!op->err)
		place_set_root(m, image->place, root);
}

void model_on_umask(struct model *m, const struct op *op, struct image *image)
{
	(void)m;
	image->place->umask = (int32_t)(op->f[UMASK_mask].u & 0777);
}

#define RENAME_EXCHANGE_ 2u

void model_on_rename(struct model *m, const struct op *op, struct image *image)
{
	uint32_t from = model_op_path(m, image, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = model_op_path(m, image, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	bool is_exchange = op->f[RENAME_flags].u & RENAME_EXCHANGE_;

	if (op->err || from == to)
		return;
	if (to != NO_PATH && !is_exchange)
		note_move(m, to, NO_PATH, false, op->t0);
	if (from != NO_PATH)
		note_move(m, from, to, is_exchange && to != NO_PATH, op->t0);
	links_move(&m->links, from, to, is_exchange);
}

void model_on_unlink(struct model *m, const struct op *op, struct image *image)
{
	uint32_t path = model_op_path(m, image, op->f[UNLINK_dirfd].i, op->f[UNLINK_path].str);

	if (op->err || path == NO_PATH)
		return;
	note_move(m, path, NO_PATH, false, op->t0);
	links_remove(&m->links, path);
}

void model_on_symlink(struct model *m, const struct op *op, struct image *image)
{
	uint32_t path = model_op_path(m, image, op->f[SYMLINK_dirfd].i, op->f[SYMLINK_path].str);

	if (!op->err && path != NO_PATH)
		links_add(&m->links, model_str(m, path), op->f[SYMLINK_target].str);
}
