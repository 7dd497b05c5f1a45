/* model.c - see model.h. */
#include "model.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/path.h"
#include "recording/walk.h"

/* What a FORK, SPAWN or EXEC announced: the child's inheritance, until its START claims it. */
struct birth {
	uint64_t token;
	size_t parent; /* image */
	enum op_kind kind;
	struct fdtab *fds;
	struct place *place;
	int64_t t;
	int64_t pid; /* of the child, where it is known */
	uint32_t exe;
	size_t n_argv;
	uint32_t *argv;
	bool is_preloadable; /* the new program can load libprov */
	bool is_claimed, has_failed;
	bool is_popens;
	bool has_ended; /* somebody waited for it who was not told its pid */
	int status;
	int64_t t_end;
	size_t unseen; /* image of the program, if it never recorded itself; NONE */
};

struct block {
	struct strv v;
};

struct str model_str(const struct model *m, uint32_t string)
{
	return string == NO_PATH ? (struct str){NULL, 0} : m->strings.v[string];
}

static uint32_t intern(struct model *m, struct str s)
{
	return s.bytes ? strings_add(&m->strings, s) : NO_PATH;
}

static uint32_t *intern_all(struct model *m, struct strv v)
{
	uint32_t *copy = xmalloc(v.n * sizeof(*copy));

	for (size_t i = 0; i < v.n; i++)
		copy[i] = intern(m, v.v[i].bytes ? v.v[i] : STR(""));
	return copy;
}

/* --- places and paths */

static struct place *place_new(const struct model *m, uint32_t cwd)
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

static struct place *place_copy(const struct place *from)
{
	struct place *p = xmalloc(sizeof(*p));

	*p = *from;
	p->n_users = 1;
	return p;
}

static struct place *place_share(struct place *p)
{
	p->n_users++;
	return p;
}

static void place_drop(struct place *p)
{
	if (p && !--p->n_users)
		free(p);
}

static uint32_t intern_joined(struct model *m, struct str a, struct str b)
{
	char *joined = xmalloc(a.len + b.len + 1);
	uint32_t result;

	if (a.len)
		memcpy(joined, a.bytes, a.len);
	if (b.len)
		memcpy(joined + a.len, b.bytes, b.len);
	result = intern(m, (struct str){joined, a.len + b.len});
	free(joined);
	return result;
}

/* What `path` is called once `from` is called `to`: changed if it is that or lies below. */
static uint32_t moved_path(struct model *m, uint32_t path, uint32_t from, uint32_t to)
{
	struct str p = model_str(m, path), dir = model_str(m, from);

	if (path == from)
		return to;
	if (p.len <= dir.len || p.bytes[dir.len] != '/' || memcmp(p.bytes, dir.bytes, dir.len))
		return path;
	return intern_joined(m, model_str(m, to), (struct str){p.bytes + dir.len, p.len - dir.len});
}

#define MOVES_NO_MORE SIZE_MAX /* the directory that it was in is gone */

static bool is_below(const struct model *m, uint32_t path, uint32_t dir)
{
	struct str p = model_str(m, path), d = model_str(m, dir);

	return p.len > d.len && p.bytes[d.len] == '/' && !memcmp(p.bytes, d.bytes, d.len);
}

/* Where a move leaves the path; what has lost its name goes with its directory only. */
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

static void follow_fd(struct model *m, struct fd *f)
{
	follow(m, &f->path, &f->n_moves, &f->is_gone);
}

static void follow_place(struct model *m, struct place *p)
{
	follow(m, &p->cwd, &p->n_moves, &p->is_gone);
	follow(m, &p->root, &p->n_root_moves, &p->is_root_gone);
}

/* A copy that need not follow again what its original has followed. */
static struct fdtab *copy_fds(struct model *m, struct fdtab *from)
{
	for (size_t i = 0; i < from->n; i++)
		follow_fd(m, &from->v[i]);
	return fdtab_copy(from);
}

static struct place *copy_place(struct model *m, struct place *from)
{
	follow_place(m, from);
	return place_copy(from);
}

static void set_cwd(const struct model *m, struct place *p, uint32_t cwd)
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
	follow_fd(m, f);
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

/* Where the last name of the op's path is a symbolic link, the op is about what it leads to. */
static bool is_followed(const struct model *m, const struct op *op)
{
	switch ((int)op->kind) {
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
		return op->f[TOUCH_what].u != 'n';
	case OP_READLINK:
	case OP_RENAME:
	case OP_LINK:
	case OP_SYMLINK:
	case OP_UNLINK:
	case OP_MKDIR:
	case OP_MKNOD:
		return false;
	default:
		return true;
	}
}

static uint32_t real(struct model *m, const struct image *image, uint32_t path, bool follows)
{
	/* What is absolute in another root is not known to begin at this one. */
	return image && model_root(m, image) != NO_PATH ? path
							: links_real(&m->links, path, follows);
}

uint32_t model_real(struct model *m, const struct image *image, const struct op *op, uint32_t path)
{
	return real(m, image, path, is_followed(m, op));
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
		result = intern(m, str_of(joined));
	else
		result = intern_joined(m, model_str(m, root), joined[1] ? str_of(joined) : STR(""));
	free(joined);
	return m->has_real_names ? real_name(m, image, result) : result;
}

uint32_t model_path_below(struct model *m, uint32_t dir, struct str path)
{
	char *joined = path_join(model_str(m, dir), path);
	uint32_t result = intern(m, str_of(joined));

	free(joined);
	return result;
}

/* --- gaps */

/* What the program about to run has open. */
static void tell_inherited(struct model *m, struct gap *g, const struct image *image)
{
	const struct fdtab *t = image->fds;

	g->fds = xmalloc((t->n + 1) * sizeof(*g->fds));
	for (size_t i = 0; i < t->n; i++)
		if (!t->v[i].is_cloexec)
			g->fds[g->n_fds++] =
				(struct gap_fd){t->v[i].fd, model_fd_path(m, image, t->v[i].fd)};
}

static void add_gap(struct model *m, size_t image, int64_t t, struct str reason, struct str detail,
		    struct strv argv)
{
	GROW(m->gaps, m->n_gaps);
	m->gaps[m->n_gaps++] = (struct gap){
		.image = image,
		.t = t,
		.reason = intern(m, reason),
		.detail = intern(m, detail),
		.n_argv = argv.n,
		.argv = intern_all(m, argv),
	};
	if (argv.n && image != NONE)
		tell_inherited(m, &m->gaps[m->n_gaps - 1], &m->images[image]);
}

void model_gap(struct model *m, const struct image *image, int64_t t, struct str reason,
	       struct str detail)
{
	add_gap(m, image ? (size_t)(image - m->images) : NONE, t, reason, detail, (struct strv){0});
}

/* --- processes and images */

static size_t new_process(struct model *m, uint32_t pid, size_t parent, int64_t t)
{
	size_t p = m->n_processes;

	GROW(m->processes, m->n_processes);
	m->processes[m->n_processes++] =
		(struct process){.pid = pid, .parent = parent, .t_begin = t, .t_end = -1};
	map_set(&m->process_of_pid, pid, p);
	if (parent != NONE) {
		struct process *q = &m->processes[parent];

		GROW(q->children, q->n_children);
		q->children[q->n_children++] = p;
	}
	return p;
}

static size_t new_image(struct model *m, uint64_t id, size_t process, enum how how, int64_t t)
{
	struct process *p = &m->processes[process];
	size_t i = m->n_images;

	if (p->n_images) {
		struct image *last = &m->images[p->images[p->n_images - 1]];
		if (last->t_end < 0)
			last->t_end = t;
	}
	GROW(m->images, m->n_images);
	m->images[m->n_images++] = (struct image){
		.id = id,
		.process = process,
		.epoch = (uint32_t)p->n_images,
		.how = how,
		.t_begin = t,
		.t_end = -1,
		.exe = NO_PATH,
	};
	GROW(p->images, p->n_images);
	p->images[p->n_images++] = i;
	if (id)
		map_set(&m->image_of_id, id, i);
	return i;
}

size_t model_find_image(const struct model *m, uint64_t id)
{
	uint64_t i;

	return id && map_get(&m->image_of_id, id, &i) ? i : NONE;
}

static struct birth *find_birth(const struct model *m, uint64_t token)
{
	uint64_t i;

	return token && map_get(&m->birth_of_token, token, &i) ? &m->births[i] : NULL;
}

size_t model_find_process(const struct model *m, uint64_t pid)
{
	uint64_t p;

	return map_get(&m->process_of_pid, pid, &p) ? p : NONE;
}

const struct fdtab *model_given(const struct model *m, uint64_t token)
{
	const struct birth *b = find_birth(m, token);

	return b ? b->fds : NULL;
}

size_t model_unseen(const struct model *m, uint64_t token)
{
	const struct birth *b = find_birth(m, token);

	return b ? b->unseen : NONE;
}

uint32_t model_program(const struct model *m, uint64_t token)
{
	const struct birth *b = find_birth(m, token);

	return b ? b->exe : NO_PATH;
}

/*
 * What announced an image.  A child that has storage of its own in its parent's memory cannot be
 * given a token: its FORK tells its number.
 */
static struct birth *birth_of_start(const struct model *m, const struct op *op)
{
	struct birth *b = find_birth(m, op->f[START_token].u);
	uint64_t i;

	if (b || op->f[START_token].u || op->f[START_how].u != HOW_SHARING ||
	    !map_get(&m->birth_of_pid, op->thread->pid, &i))
		return b;
	return m->births[i].is_claimed ? NULL : &m->births[i];
}

static bool is_called(struct model *m, const struct birth *b, struct strv argv)
{
	if (b->n_argv != argv.n || !b->argv)
		return false;
	for (size_t i = 0; i < argv.n; i++)
		if (b->argv[i] != intern(m, argv.v[i]))
			return false;
	return true;
}

#define SHELLS_BACK 1000 /* births that are looked through for a shell */

/*
 * Threads that are in system() or popen() at the same time share one `environ`, so their shells may
 * have got each other's token: any that was called so and is not claimed will do.
 */
static struct birth *find_shell(struct model *m, struct birth *b, struct strv argv)
{
	size_t n_left = SHELLS_BACK;

	if (!b || b->kind != OP_SPAWN || b->pid || (!b->is_claimed && is_called(m, b, argv)))
		return b;
	for (size_t i = m->n_births; i-- > 0 && n_left-- > 0;) {
		struct birth *other = &m->births[i];

		if (other->kind == OP_SPAWN && other->parent == b->parent && !other->pid &&
		    !other->is_claimed && is_called(m, other, argv))
			return other;
	}
	return b;
}

static struct birth *new_birth(struct model *m, const struct op *op, size_t parent, uint64_t token)
{
	struct image *image = &m->images[parent];
	struct birth *b;

	GROW(m->births, m->n_births);
	b = &m->births[m->n_births];
	*b = (struct birth){
		.token = token,
		.parent = parent,
		.kind = op->kind,
		.t = op->t0,
		.exe = NO_PATH,
		.unseen = NONE,
		.fds = copy_fds(m, image->fds),
		.place = copy_place(m, image->place),
	};
	if (token)
		map_set(&m->birth_of_token, token, m->n_births);
	m->n_births++;
	return b;
}

/* --- threads that share less than their process does */

static uint64_t thread_key(const struct model *m, const struct op *op)
{
	return (uint64_t)(op->thread - m->r->threads);
}

static void give_context(struct model *m, struct map *map, uint64_t key, const struct image *image)
{
	GROW(m->contexts, m->n_contexts);
	m->contexts[m->n_contexts] =
		(struct context){fdtab_share(image->fds), place_share(image->place)};
	map_set(map, key, m->n_contexts++);
}

/* image->fds and image->place become those of the thread. */
static void enter_context(struct model *m, struct image *image, const struct op *op)
{
	struct context *c = &image->home;
	uint64_t i;

	if (!image->has_contexts)
		return;
	if (map_get(&m->context_of_thread, thread_key(m, op), &i))
		c = &m->contexts[i];
	image->fds = c->fds;
	image->place = c->place;
}

/* From now on the thread has tables of its own. */
static void part(struct model *m, const struct op *op, struct image *image, bool fds, bool place)
{
	struct context *c;
	uint64_t i;

	if (!map_get(&m->context_of_thread, thread_key(m, op), &i)) {
		i = m->n_contexts;
		give_context(m, &m->context_of_thread, thread_key(m, op), image);
		image->has_contexts = true;
	}
	c = &m->contexts[i];
	if (fds) {
		struct fdtab *own = copy_fds(m, c->fds);
		fdtab_drop(c->fds);
		c->fds = own;
	}
	if (place) {
		struct place *own = copy_place(m, c->place);
		place_drop(c->place);
		c->place = own;
	}
	enter_context(m, image, op);
}

static void thread_made(struct model *m, const struct op *op, struct image *image)
{
	uint64_t i;

	if (image->has_contexts && map_get(&m->context_of_thread, thread_key(m, op), &i))
		give_context(m, &m->context_of_token, op->f[TCREATE_token].u, image);
}

static void thread_began(struct model *m, const struct op *op, struct image *image)
{
	uint64_t i;

	if (!image->has_contexts || !op->f[THREAD_token].u ||
	    !map_get(&m->context_of_token, op->f[THREAD_token].u, &i))
		return;
	image->fds = m->contexts[i].fds;
	image->place = m->contexts[i].place;
	give_context(m, &m->context_of_thread, thread_key(m, op), image);
}

static void take_argv(struct model *m, struct image *image, struct strv argv)
{
	free(image->argv);
	image->n_argv = argv.n;
	image->argv = intern_all(m, argv);
}

/* The process that an image belongs to: an exec goes on in the same one. */
static size_t process_of_start(struct model *m, const struct op *op, enum how how, size_t parent)
{
	uint32_t pid = op->thread->pid;
	size_t p = parent == NONE ? NONE : m->images[parent].process;
	uint64_t known;

	if (how == HOW_EXECED && p != NONE && m->processes[p].pid == pid)
		return p;
	if (how == HOW_FIRST && p != NONE && m->processes[p].is_launcher)
		return new_process(m, pid, NONE, op->t0);
	/* FORK may have told of it before its own first op. */
	if (map_get(&m->process_of_pid, pid, &known) && !m->processes[known].n_images &&
	    m->processes[known].parent == p)
		return known;
	return new_process(m, pid, p, op->t0);
}

static void start_image(struct model *m, const struct op *op)
{
	enum how how = (enum how)op->f[START_how].u;
	struct birth *b = find_shell(m, birth_of_start(m, op), op->f[START_argv].strv);
	/* It names the first image in its memory; the fork knows better. */
	size_t parent =
		b && !op->f[START_token].u ? b->parent : model_find_image(m, op->f[START_parent].u);
	size_t i =
		new_image(m, op->thread->image, process_of_start(m, op, how, parent), how, op->t0);
	struct image *image = &m->images[i];
	const struct image *from = parent == NONE ? NULL : &m->images[parent];

	image->is_preloaded = true;
	m->processes[image->process].is_launcher = how == HOW_LAUNCHER;
	if (b && !b->is_claimed && b->parent == parent) {
		b->is_claimed = true;
		image->fds = b->fds; /* the birth has told all that it knew */
		image->place = b->place;
		b->fds = NULL;
		b->place = NULL;
		free(b->argv);
		b->argv = NULL;
	} else {
		image->fds = from ? copy_fds(m, from->fds) : fdtab_new();
		image->place = from ? copy_place(m, from->place) : place_new(m, NO_PATH);
	}
	image->home = (struct context){image->fds, image->place};
	if (how == HOW_EXECED || how == HOW_SPAWNED)
		fdtab_close_on_exec(image->fds);
	if (str_starts(op->f[START_cwd].str, "/")) /* else it is outside the root */
		set_cwd(m, image->place, model_path(m, image, AT_FDCWD, op->f[START_cwd].str));
	if (how == HOW_FORKED || how == HOW_SHARING) { /* goes on as what it was */
		if (from) {
			image->exe = from->exe;
			image->n_argv = from->n_argv;
			image->argv = xmalloc(from->n_argv * sizeof(*image->argv));
			if (from->n_argv)
				memcpy(image->argv, from->argv,
				       from->n_argv * sizeof(*image->argv));
			image->env = from->env;
			image->libs = from->libs;
		}
		return;
	}
	take_argv(m, image, op->f[START_argv].strv);
	image->exe = b && b->exe != NO_PATH
			     ? b->exe
			     : model_path(m, image, AT_FDCWD, op->f[START_execfn].str);
	image->env = op->f[START_env].u;
	image->libs = op->f[START_libs].u;
}

static void keep_block(struct model *m, uint64_t hash, struct strv v)
{
	struct str *copy = arena_alloc(&m->strings.arena, (v.n + 1) * sizeof(*copy));
	uint64_t known;

	if (map_get(&m->block_of_hash, hash, &known))
		return;
	for (size_t i = 0; i < v.n; i++)
		copy[i] = arena_str(&m->strings.arena, v.v[i]);
	GROW(m->blocks, m->n_blocks);
	m->blocks[m->n_blocks] = (struct block){{true, v.n, copy}};
	map_set(&m->block_of_hash, hash, m->n_blocks++);
}

struct strv model_block(const struct model *m, uint64_t hash)
{
	uint64_t i;

	return hash && map_get(&m->block_of_hash, hash, &i) ? m->blocks[i].v : (struct strv){0};
}

void model_learn(struct model *m, const struct op *op)
{
	if (op->kind == OP_ENV) {
		keep_block(m, op->f[ENV_hash].u, op->f[ENV_vars].strv);
	} else if (op->kind == OP_LIBS) {
		keep_block(m, op->f[LIBS_hash].u, op->f[LIBS_names].strv);
		keep_block(m, MODEL_SOUGHT(op->f[LIBS_hash].u), op->f[LIBS_sought].strv);
	}
}

/* --- one op at a time */

static void forked(struct model *m, const struct op *op, size_t parent)
{
	struct birth *b;
	uint64_t known;

	if (op->err)
		return;
	b = new_birth(m, op, parent, op->f[FORK_token].u);
	b->pid = op->ret;
	if (op->ret > 0)
		map_set(&m->birth_of_pid, (uint64_t)op->ret, m->n_births - 1);
	if (op->f[FORK_flags].u & CLONE_FILES) {
		fdtab_drop(b->fds);
		b->fds = fdtab_share(m->images[parent].fds);
	}
	if (op->f[FORK_flags].u & CLONE_FS) {
		place_drop(b->place);
		b->place = place_share(m->images[parent].place);
	}
	if (op->ret > 0 && !(op->f[FORK_flags].u & CLONE_THREAD) &&
	    (!map_get(&m->process_of_pid, (uint64_t)op->ret, &known) ||
	     m->processes[known].t_end >= 0 || m->processes[known].n_images))
		new_process(m, (uint32_t)op->ret, m->images[parent].process, op->t0);
}

static void executes(struct model *m, const struct op *op, size_t parent)
{
	struct birth *b = new_birth(m, op, parent, op->f[EXEC_token].u);

	/* exec leaves the table that others share, but not the place. */
	place_drop(b->place);
	b->place = place_share(m->images[parent].place);
	b->pid = op->thread->pid;
	b->exe = model_path(m, &m->images[parent], op->f[EXEC_dirfd].i, op->f[EXEC_path].str);
	b->n_argv = op->f[EXEC_argv].strv.n;
	b->argv = intern_all(m, op->f[EXEC_argv].strv);
	b->is_preloadable = op->f[EXEC_preload].u;
}

/* A gap that was told of a program in advance is none if it did not run. */
static void did_not_execute(struct model *m, const struct op *op, size_t image)
{
	struct birth *b = find_birth(m, op->f[EXECFAIL_token].u);
	struct gap *last = m->n_gaps ? &m->gaps[m->n_gaps - 1] : NULL;

	if (b)
		b->has_failed = true;
	if (last && last->image == image && last->n_argv &&
	    str_is(model_str(m, last->reason), STR("no-room"))) {
		free(last->argv);
		free(last->fds);
		m->n_gaps--;
	}
}

static struct fd new_fd(struct model *m, int64_t fd, uint32_t path, uint64_t flags)
{
	return (struct fd){.fd = (int)fd,
			   .path = path,
			   .flags = (uint32_t)flags & ~(uint32_t)O_CLOEXEC,
			   .is_cloexec = flags & O_CLOEXEC,
			   .n_moves = m->n_moves,
			   .ofd = ++m->n_ofds};
}

static struct fd with_id(struct fd f, const struct id *id)
{
	if (id->is_there) {
		f.major = id->major;
		f.minor = id->minor;
		f.inode = id->inode;
	}
	return f;
}

/* An object that has no path, under the kernel's word for it. */
static struct fd nameless(struct fd f)
{
	f.is_nameless = true;
	f.is_gone = true;
	return f;
}

static void act_open(struct model *m, struct image *image, long fd, long flags, const char *name)
{
	uint32_t path = model_path(m, image, AT_FDCWD, str_of(name));

	/* libc opens it wherever the kernel likes; if that is elsewhere, dup2 moves it there. */
	if (fd >= 0)
		fdtab_close(image->fds, (uint64_t)fd, (uint64_t)fd);
	if (fdtab_lowest_free(image->fds) != fd)
		flags &= ~(long)O_CLOEXEC;
	fdtab_set(image->fds, new_fd(m, fd, path, (uint64_t)flags));
	GROW(m->opens, m->n_opens);
	m->opens[m->n_opens++] = (struct spawn_open){path, (uint32_t)flags};
}

/* "open FD FLAGS MODE PATH", "dup2 FD NEW", "close FD", ...: see docs/format.md. */
static void act(struct model *m, struct image *image, struct str action)
{
	char *line = str_dup(action), *rest = line;
	const char *verb = strsep(&rest, " ");
	long v[3] = {0};

	if (!strcmp(verb, "chdir") && rest) {
		set_cwd(m, image->place, model_path(m, image, AT_FDCWD, str_of(rest)));
	} else if (rest) {
		for (int n = 0; n < 3 && rest; n++)
			v[n] = strtol(strsep(&rest, " "), NULL, 10);
		if (!strcmp(verb, "close"))
			fdtab_close(image->fds, (uint64_t)v[0], (uint64_t)v[0]);
		else if (!strcmp(verb, "closefrom"))
			fdtab_close(image->fds, (uint64_t)v[0], UINT32_MAX);
		else if (!strcmp(verb, "fchdir"))
			set_cwd(m, image->place, model_fd_path(m, image, v[0]));
		else if (!strcmp(verb, "open") && rest)
			act_open(m, image, v[0], v[1], rest);
		else if (!strcmp(verb, "dup2") && fdtab_get(image->fds, v[0])) {
			struct fd f = *fdtab_get(image->fds, v[0]);
			f.fd = (int)v[1];
			f.is_cloexec = false;
			fdtab_set(image->fds, f);
		}
	}
	free(line);
}

static bool is_call(const struct model *m, const struct op *op, const char *name)
{
	size_t n;
	const char *call = op_call(m->r, op, &n);

	return n == strlen(name) && !memcmp(call, name, n);
}

/* What POSIX wants of popen: its child has none of the streams of earlier popens. */
static void close_popens(struct fdtab *fds)
{
	for (size_t i = fds->n; i-- > 0;)
		if (fds->v[i].is_popens)
			fdtab_close(fds, (uint64_t)fds->v[i].fd, (uint64_t)fds->v[i].fd);
}

static void spawned(struct model *m, const struct op *op, size_t parent)
{
	struct birth *b = new_birth(m, op, parent, op->f[SPAWN_token].u);
	struct strv actions = op->f[SPAWN_actions].strv;
	struct image scratch = {.fds = b->fds, .place = b->place};

	b->pid = op->f[SPAWN_child].i;
	b->has_failed = op->err;
	b->exe = model_path(m, &m->images[parent], AT_FDCWD, op->f[SPAWN_path].str);
	b->n_argv = op->f[SPAWN_argv].strv.n;
	b->argv = intern_all(m, op->f[SPAWN_argv].strv);
	b->is_preloadable = op->f[SPAWN_preload].u;
	m->n_opens = 0;
	b->is_popens = is_call(m, op, "popen");
	if (b->is_popens)
		close_popens(b->fds);
	for (size_t i = 0; i < actions.n; i++)
		act(m, &scratch, actions.v[i]);
}

static void ended(struct model *m, size_t process, int64_t t)
{
	struct process *p = &m->processes[process];

	if (p->t_end < 0)
		p->t_end = t;
	if (p->n_images) {
		struct image *last = &m->images[p->images[p->n_images - 1]];
		if (last->t_end < 0)
			last->t_end = t;
	}
}

/*
 * system and pclose return the status, not who it is of.  What recorded itself told its own end; else
 * it is the shell that this call of system ran, or the only one of popen's.
 */
static void waited_for_shell(struct model *m, const struct op *op, size_t parent)
{
	bool is_system = is_call(m, op, "system");
	struct birth *found = NULL;

	for (size_t i = m->n_births, n_left = SHELLS_BACK; i-- > 0 && n_left-- > 0;) {
		struct birth *b = &m->births[i];

		if (is_system && b->t < op->t0)
			break;
		if (b->parent != parent || b->kind != OP_SPAWN || b->pid || b->is_claimed ||
		    b->has_failed || b->has_ended)
			continue;
		if (is_system ? b->t != op->t0 : !b->is_popens)
			continue;
		if (found)
			return;
		found = b;
	}
	if (!found)
		return;
	found->has_ended = true;
	found->status = (int)op->f[WAIT_status].i;
	found->t_end = op->t1;
}

static void waited(struct model *m, const struct op *op, size_t parent)
{
	int64_t status = op->f[WAIT_status].i;
	uint64_t known;
	struct process *p;

	if (op->err || status < 0 || WIFSTOPPED(status) || WIFCONTINUED(status))
		return;
	if (is_call(m, op, "system") || is_call(m, op, "pclose")) {
		waited_for_shell(m, op, parent);
		return;
	}
	if (op->ret <= 0)
		return;
	if (!map_get(&m->process_of_pid, (uint64_t)op->ret, &known))
		known = new_process(m, (uint32_t)op->ret, m->images[parent].process, op->t0);
	p = &m->processes[known];
	p->has_status = true;
	p->status = (int)status;
	ended(m, known, op->t1);
}

static void exits(struct model *m, const struct op *op, size_t image)
{
	struct process *p = &m->processes[m->images[image].process];

	if (op->f[EXIT_how].u == 3) { /* abort: a signal, unless its handler thinks otherwise */
		p->status = SIGABRT;
		p->has_status = true;
	} else if (op->f[EXIT_status].i >= 0 || op->f[EXIT_how].u != 3) {
		p->status = (int)(op->f[EXIT_status].i & 0xff) << 8;
		p->has_status = true;
	}
	ended(m, m->images[image].process, op->t0);
}

/* --- descriptors */

static uint32_t object_name(struct model *m, const char *what, const struct id *id)
{
	char name[64];

	snprintf(name, sizeof(name), "%s:[%llu]", what, (unsigned long long)id->inode);
	return intern(m, str_of(name));
}

/* A path that stands for an open descriptor, or -1. */
int64_t model_fd_named(struct str path)
{
	static const char *const dirs[] = {"/proc/self/fd/", "/proc/thread-self/fd/", "/dev/fd/"};
	static const char *const names[] = {"/dev/stdin", "/dev/stdout", "/dev/stderr"};
	int64_t fd = 0;

	for (int i = 0; i < 3; i++)
		if (str_is(path, str_of(names[i])))
			return i;
	for (int i = 0; i < 3; i++) {
		size_t n = strlen(dirs[i]);

		if (!str_starts(path, dirs[i]) || path.len == n || path.len > n + 9)
			continue;
		for (; n < path.len && path.bytes[n] >= '0' && path.bytes[n] <= '9'; n++)
			fd = fd * 10 + path.bytes[n] - '0';
		return n == path.len ? fd : -1;
	}
	return -1;
}

/* What O_TMPFILE made in a directory. */
static struct fd nameless_in(struct model *m, struct fd f, uint32_t dir, const struct id *id)
{
	char name[64];

	snprintf(name, sizeof(name), "/#%llu (deleted)", (unsigned long long)id->inode);
	f.path = dir == NO_PATH || !id->is_there
			 ? NO_PATH
			 : intern_joined(m, model_str(m, dir), str_of(name));
	return nameless(f);
}

/* A link of /proc/PID/ns: what it leads to has no path. */
static bool is_namespace(struct model *m, uint32_t path, const struct id *id)
{
	struct str p = path == NO_PATH ? STR("") : model_str(m, path);

	return str_starts(p, "/proc/") && memmem(p.bytes, p.len, "/ns/", 4) && id->is_there &&
	       S_ISREG(id->mode);
}

/* "mnt:[4026531841]"; that for children is of the same kind. */
static uint32_t namespace_name(struct model *m, uint32_t path, const struct id *id)
{
	struct str p = model_str(m, path);
	const char *base = (const char *)memrchr(p.bytes, '/', p.len) + 1;
	char kind[32];

	snprintf(kind, sizeof(kind), "%.*s", (int)(p.bytes + p.len - base), base);
	kind[strcspn(kind, "_")] = '\0';
	return object_name(m, kind, id);
}

static void opened(struct model *m, const struct op *op, struct image *image)
{
	uint32_t flags = (uint32_t)op->f[OPEN_flags].u, path;
	const struct fd *same;
	struct fd f;

	if (op->err || op->ret < 0)
		return;
	path = model_path(m, image, op->f[OPEN_dirfd].i, op->f[OPEN_path].str);
	same = path == NO_PATH ? NULL : fdtab_get(image->fds, model_fd_named(model_str(m, path)));
	f = new_fd(m, op->ret, path, flags);
	if (same && same->is_nameless)
		f = nameless(f);
	if (same)
		f.path = model_fd_path(m, image, same->fd);
	else if (is_namespace(m, path, &op->f[OPEN_id].id))
		f = nameless(
			new_fd(m, op->ret, namespace_name(m, path, &op->f[OPEN_id].id), flags));
	else if ((flags & __O_TMPFILE) == __O_TMPFILE)
		f = nameless_in(m, f, path, &op->f[OPEN_id].id);
	fdtab_set(image->fds, with_id(f, &op->f[OPEN_id].id));
}

static struct fd new_socket(struct model *m, int64_t fd, uint64_t flags, const struct id *id)
{
	uint32_t name = id->is_there ? object_name(m, "socket", id) : intern(m, STR("socket"));

	return with_id(new_fd(m, fd, name, O_RDWR | (flags & O_CLOEXEC)), id);
}

/* id: of the first; the second of a pair of sockets is another object. */
static void paired(struct model *m, struct image *image, int64_t a, int64_t b, uint64_t flags,
		   const struct id *id)
{
	uint32_t name = id->is_there ? object_name(m, "pipe", id) : NO_PATH;

	fdtab_set(image->fds, with_id(new_fd(m, a, name, O_RDONLY | (flags & O_CLOEXEC)), id));
	fdtab_set(image->fds, with_id(new_fd(m, b, name, O_WRONLY | (flags & O_CLOEXEC)), id));
}

static void paired_sockets(struct model *m, struct image *image, const struct op *op)
{
	uint64_t type = op->f[SOCKETPAIR_type].u;

	fdtab_set(image->fds,
		  new_socket(m, op->f[SOCKETPAIR_fd0].i, type, &op->f[SOCKETPAIR_id].id));
	fdtab_set(image->fds,
		  new_socket(m, op->f[SOCKETPAIR_fd1].i, type, &op->f[SOCKETPAIR_id1].id));
}

static void piped(struct model *m, struct image *image, const struct op *op)
{
	struct fd *stream;

	paired(m, image, op->f[PIPE_rfd].i, op->f[PIPE_wfd].i, op->f[PIPE_flags].u,
	       &op->f[PIPE_id].id);
	stream = is_call(m, op, "popen") || is_call(m, op, "_IO_popen")
			 ? fdtab_get(image->fds, op->ret)
			 : NULL;
	if (stream)
		stream->is_popens = true;
}

static void duplicated(struct model *m, const struct op *op, struct image *image)
{
	const struct fd *from = fdtab_get(image->fds, op->f[DUP_fd].i);
	struct fd f;

	if (op->err || op->ret < 0)
		return;
	if (!from) { /* it is open, as it seems, but what it is nobody told */
		fdtab_set(image->fds, new_fd(m, op->ret, NO_PATH, op->f[DUP_flags].u));
		return;
	}
	if (op->ret == from->fd)
		return; /* dup2(fd, fd) changes nothing */
	f = *from;
	f.is_popens = false;
	f.fd = (int)op->ret;
	f.is_cloexec = op->f[DUP_flags].u & O_CLOEXEC;
	fdtab_set(image->fds, f);
}

#define CLOSE_RANGE_UNSHARE_ 2u
#define CLOSE_RANGE_CLOEXEC_ 4u

static void closed_range(struct model *m, const struct op *op, struct image *image)
{
	uint64_t first = op->f[CLOSERANGE_first].u, last = op->f[CLOSERANGE_last].u;

	if (op->err)
		return;
	if (op->f[CLOSERANGE_flags].u & CLOSE_RANGE_UNSHARE_)
		part(m, op, image, true, false);
	if (op->f[CLOSERANGE_flags].u & CLOSE_RANGE_CLOEXEC_)
		fdtab_set_cloexec(image->fds, first, last, true);
	else if (op->f[CLOSERANGE_flags].u <
		 0x80000000u) /* not fcloseall, which closes streams only */
		fdtab_close(image->fds, first, last);
}

static void moved(struct model *m, const struct op *op, struct image *image)
{
	if (!op->err)
		set_cwd(m, image->place,
			model_path(m, image, op->f[CHDIR_dirfd].i, op->f[CHDIR_path].str));
}

static uint32_t real_root(struct model *m, const struct image *image)
{
	uint32_t root = model_root(m, image);

	return root == NO_PATH ? intern(m, STR("/")) : root;
}

static void set_root(struct model *m, struct place *p, uint32_t root)
{
	p->root = root == NO_PATH || str_is(model_str(m, root), STR("/")) ? NO_PATH : root;
	p->n_root_moves = m->n_moves;
	p->is_root_gone = false;
}

static void changed_root(struct model *m, const struct op *op, struct image *image)
{
	uint32_t root = model_path(m, image, AT_FDCWD, op->f[CHROOT_path].str);

	if (!op->err)
		set_root(m, image->place, root);
}

#define RENAME_EXCHANGE_ 2u

static void renamed(struct model *m, const struct op *op, struct image *image)
{
	uint32_t from = model_path(m, image, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = model_path(m, image, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	bool is_exchange = op->f[RENAME_flags].u & RENAME_EXCHANGE_;

	if (op->err || from == to)
		return;
	if (to != NO_PATH && !is_exchange)
		note_move(m, to, NO_PATH, false, op->t0);
	if (from != NO_PATH)
		note_move(m, from, to, is_exchange && to != NO_PATH, op->t0);
	links_move(&m->links, from, to, is_exchange);
}

static void unlinked(struct model *m, const struct op *op, struct image *image)
{
	uint32_t path = model_path(m, image, op->f[UNLINK_dirfd].i, op->f[UNLINK_path].str);

	if (op->err || path == NO_PATH)
		return;
	note_move(m, path, NO_PATH, false, op->t0);
	links_remove(&m->links, path);
}

static void symlinked(struct model *m, const struct op *op, const struct image *image)
{
	uint32_t path = model_path(m, image, op->f[SYMLINK_dirfd].i, op->f[SYMLINK_path].str);

	if (!op->err && path != NO_PATH)
		links_add(&m->links, model_str(m, path), op->f[SYMLINK_target].str);
}

/* --- what the kernel said of a descriptor */

static void told(struct model *m, struct image *image, int64_t number, struct str words,
		 uint64_t flags, const struct id *id)
{
	struct fd f = new_fd(m, number, NO_PATH, flags);

	if (!words.len)
		; /* nobody could be asked */
	else if (words.bytes[0] != '/' || str_starts(words, "/memfd:") ||
		 str_ends(words, " (deleted)"))
		f = nameless(new_fd(m, number, intern(m, words), flags));
	else
		f.path = model_path(m, image, AT_FDCWD, words);
	fdtab_set(image->fds, with_id(f, id));
}

/* --- namespaces */

static void unshared(struct model *m, const struct op *op, struct image *image)
{
	uint64_t flags = op->f[UNSHARE_flags].u;

	if (!op->err && (flags & (CLONE_FILES | CLONE_FS | CLONE_NEWNS | CLONE_NEWUSER)))
		part(m, op, image, flags & CLONE_FILES,
		     flags & (CLONE_FS | CLONE_NEWNS | CLONE_NEWUSER));
}

/* In a mount namespace of its own a name means what it means there. */
static void entered_namespace(struct model *m, const struct op *op, struct image *image)
{
	uint64_t type = op->f[SETNS_type].u;
	uint32_t path = model_fd_path(m, image, op->f[SETNS_fd].i);
	struct str name = path == NO_PATH ? STR("?") : model_str(m, path);

	if (op->err ||
	    (type ? !(type & CLONE_NEWNS) : !str_starts(name, "mnt:[") && path != NO_PATH))
		return;
	set_cwd(m, image->place, intern(m, STR("/")));
	set_root(m, image->place, NO_PATH);
	model_gap(m, image, op->t0, STR("namespace"), name);
}

/* Whether the path is dir or below it; then what is behind dir: nothing, or "/..." */
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
	return d.len || rest.len ? intern_joined(m, d, rest) : intern(m, STR("/"));
}

/*
 * Where a process was and what it had open, by the names that it sees once mounts have moved: what is
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

		follow_fd(m, f);
		if (!f->is_nameless && f->ofd > n_under)
			f->path = shifted(m, &of_mount, f->path);
	}
}

/* The kernel takes who is in the old root to the new one; the old one is below itself from now on. */
static void pivoted(struct model *m, const struct op *op, struct image *image)
{
	uint32_t old = real_root(m, image), new, put_old;

	new = model_path(m, image, AT_FDCWD, op->f[MOUNT_source].str);
	put_old = model_path(m, image, AT_FDCWD, op->f[MOUNT_target].str);
	if (new == NO_PATH || put_old == NO_PATH)
		return;
	if (model_cwd(m, image) == old)
		set_cwd(m, image->place, new);
	struct shift s = {new, intern(m, STR("/")), NO_PATH, NO_PATH};

	s.other_now = shifted(m, &s, put_old);
	s.other = old;
	shift(m, image, &s);
	set_root(m, image->place, NO_PATH);
}

/* mount --move: who is in it goes with it. */
static void mount_moved(struct model *m, const struct op *op, struct image *image, uint32_t to)
{
	uint32_t from = model_path(m, image, AT_FDCWD, op->f[MOUNT_source].str);
	uint32_t root = real_root(m, image);
	struct shift s = {from, to, NO_PATH, NO_PATH};

	if (from == NO_PATH || to == NO_PATH)
		return;
	shift(m, image, &s);
	set_root(m, image->place, shifted(m, &s, root));
}

/* Changes of propagation and of flags leave every name as it was. */
#define MS_NO_NAMES (MS_REMOUNT | MS_PRIVATE | MS_SLAVE | MS_SHARED | MS_UNBINDABLE)

static void mounted(struct model *m, const struct op *op, struct image *image)
{
	uint64_t what = op->f[MOUNT_what].u;
	struct str target = op->f[MOUNT_target].str;
	uint32_t path = model_path(m, image, op->f[MOUNT_targetfd].i, target);

	if (op->err || what == 'a' || (what == 'm' && (op->f[MOUNT_flags].u & MS_NO_NAMES)))
		return;
	if (what == 'p')
		pivoted(m, op, image);
	else if ((what == 'm' && (op->f[MOUNT_flags].u & MS_MOVE)) ||
		 (what == 'v' && op->f[MOUNT_sourcefd].i == AT_FDCWD))
		mount_moved(m, op, image, path);
	else if (what != 'u' && path != NO_PATH) {
		GROW(m->mounts, m->n_mounts);
		m->mounts[m->n_mounts++] = (struct mounted){path, m->n_ofds};
	}
	model_gap(m, image, op->t0, STR("mount"), path == NO_PATH ? target : model_str(m, path));
}

static void apply(struct model *m, const struct op *op, size_t i)
{
	struct image *image = i == NONE ? NULL : &m->images[i]; /* NULL: ENV and LIBS only */

	switch (op->kind) {
	case OP_ENV:
	case OP_LIBS:
		model_learn(m, op);
		break;
	case OP_GAP:
		add_gap(m, i, op->t0, op->f[GAP_reason].str, op->f[GAP_detail].str,
			op->f[GAP_argv].strv);
		break;
	case OP_FORK:
		forked(m, op, i);
		break;
	case OP_EXEC:
		executes(m, op, i);
		break;
	case OP_EXECFAIL:
		did_not_execute(m, op, i);
		break;
	case OP_SPAWN:
		spawned(m, op, i);
		break;
	case OP_WAIT:
		waited(m, op, i);
		break;
	case OP_EXIT:
		exits(m, op, i);
		break;
	case OP_OPEN:
		opened(m, op, image);
		break;
	case OP_FD:
		if (!op->err)
			told(m, image, op->ret, op->f[FD_what].str, op->f[FD_flags].u,
			     &op->f[FD_id].id);
		break;
	case OP_GETFD:
		if (!op->err)
			told(m, image, op->f[GETFD_fd].i, op->f[GETFD_path].str,
			     op->f[GETFD_flags].u, &op->f[GETFD_id].id);
		break;
	case OP_UNSHARE:
		unshared(m, op, image);
		break;
	case OP_SETNS:
		entered_namespace(m, op, image);
		break;
	case OP_MOUNT:
		mounted(m, op, image);
		break;
	case OP_UMASK:
		image->place->umask = (int32_t)(op->f[UMASK_mask].u & 0777);
		break;
	case OP_THREAD:
		thread_began(m, op, image);
		break;
	case OP_TCREATE:
		thread_made(m, op, image);
		break;
	case OP_CLOSE: /* the kernel lets go of it first, and then of the errors that come of that
			*/
		if (op->err != EBADF && op->f[CLOSE_fd].i >= 0)
			fdtab_close(image->fds, (uint64_t)op->f[CLOSE_fd].i,
				    (uint64_t)op->f[CLOSE_fd].i);
		break;
	case OP_CLOSERANGE:
		closed_range(m, op, image);
		break;
	case OP_DUP:
		duplicated(m, op, image);
		break;
	case OP_FDFLAGS:
		if (!op->err && op->f[FDFLAGS_what].u == 1)
			fdtab_set_cloexec(image->fds, (uint64_t)op->f[FDFLAGS_fd].i,
					  (uint64_t)op->f[FDFLAGS_fd].i,
					  op->f[FDFLAGS_flags].u & FD_CLOEXEC);
		break;
	case OP_PIPE:
		if (!op->err)
			piped(m, image, op);
		break;
	case OP_SOCKETPAIR:
		if (!op->err)
			paired_sockets(m, image, op);
		break;
	case OP_SOCKET:
		if (!op->err)
			fdtab_set(image->fds, new_socket(m, op->ret, op->f[SOCKET_type].u,
							 &op->f[SOCKET_id].id));
		break;
	case OP_ACCEPT:
		if (!op->err)
			fdtab_set(image->fds, new_socket(m, op->ret, op->f[ACCEPT_flags].u,
							 &op->f[ACCEPT_id].id));
		break;
	case OP_CHDIR:
		moved(m, op, image);
		break;
	case OP_CHROOT:
		changed_root(m, op, image);
		break;
	case OP_RENAME:
		renamed(m, op, image);
		break;
	case OP_UNLINK:
		unlinked(m, op, image);
		break;
	case OP_SYMLINK:
		symlinked(m, op, image);
		break;
	case OP_FDINFO:
		told(m, image, op->f[FDINFO_fd].i, op->f[FDINFO_path].str, op->f[FDINFO_flags].u,
		     &op->f[FDINFO_id].id);
		break;
	case OP_START:
	case OP_TOUCH:
	case OP_SIGNAL:
	case OP_SENDFD:
	case OP_TJOIN:
	case OP_TDETACH:
	case OP_TEXIT:
	case OP_ACQUIRE:
	case OP_RELEASE:
	case OP_TCANCEL:
	case OP_CONNECT:
	case OP_BIND:
	case OP_READ:
	case OP_WRITE:
	case OP_COPY:
	case OP_SEEK:
	case OP_STAT:
	case OP_ACCESS:
	case OP_READLINK:
	case OP_REALPATH:
	case OP_LINK:
	case OP_FOLLOW:
	case OP_MKDIR:
	case OP_MKNOD:
	case OP_TRUNCATE:
	case OP_CHMOD:
	case OP_CHOWN:
	case OP_UTIME:
	case OP_XATTR:
	case OP_FALLOCATE:
	case OP_FSYNC:
	case OP_STATFS:
	case OP_GETCWD:
	case OP_MMAP:
	case OP_MUNMAP:
	case OP_MSYNC:
	case OP_DLOPEN:
	case OP_SETID:
	case OP_SESSION:
	case OP_REACH:
	case OP_MPROTECT:
	case OP_MREMAP:
	case OP_SYSV:
	case OP_SHMAT:
	case OP_SHMDT:
	case OP_ASK:
	case OP_GETENV:
	case OP_SYSCALL:
		break;
	}
}

/* ENV and LIBS stand before START; an image whose START is lost begins with what it has. */
static size_t image_of(struct model *m, const struct op *op)
{
	size_t i = model_find_image(m, op->thread->image);

	if (i != NONE || op->kind == OP_ENV || op->kind == OP_LIBS)
		return i;
	i = new_image(m, op->thread->image, new_process(m, op->thread->pid, NONE, op->t0),
		      HOW_FIRST, op->t0);
	m->images[i].is_preloaded = true;
	m->images[i].fds = fdtab_new();
	m->images[i].place = place_new(m, NO_PATH);
	m->images[i].home = (struct context){m->images[i].fds, m->images[i].place};
	return i;
}

struct image *model_image(struct model *m, const struct op *op)
{
	size_t i = model_find_image(m, op->thread->image);

	if (i == NONE)
		return NULL;
	enter_context(m, &m->images[i], op);
	return &m->images[i];
}

struct image *model_step(struct model *m, const struct op *op)
{
	size_t i;

	if (!op->is_done) {
		GROW(m->unfinished, m->n_unfinished);
		m->unfinished[m->n_unfinished++] = op->thread->image;
		return NULL;
	}
	if (op->t1 > m->t_last)
		m->t_last = op->t1;
	if (op->kind == OP_START && model_find_image(m, op->thread->image) == NONE)
		start_image(m, op);
	i = image_of(m, op);
	if (i != NONE)
		enter_context(m, &m->images[i], op);
	m->is_followed = is_followed(m, op);
	apply(m, op, i);
	if (i != NONE && m->processes[m->images[i].process].is_launcher)
		return NULL;
	m->n_ops++;
	if (i == NONE)
		return NULL;
	m->images[i].n_ops++;
	return &m->images[i];
}

static char *note_turn(const char *path, void *turns)
{
	strings_add(turns, str_of(path));
	return path_lead_here(path, NULL);
}

/* The links that the launcher tells of.  False: it tells of none, as there was none or by its age. */
static bool learn_links(struct model *m)
{
	struct recording *r = m->r;
	size_t n_damages = r->n_damages, n_more = r->n_damages_more;
	struct cursor c;
	struct op op;

	if ((r->file.flags & PROV_FILE_BARE) || r->is_growing || !r->dict.kinds[OP_FOLLOW].is_known)
		return false;
	for (size_t i = 0; i < r->n_threads && r->threads[i].image <= 1; i++) {
		if (r->threads[i].image != 1)
			continue;
		cursor_begin(&c, r, &r->threads[i]);
		while (cursor_next(&c, &op))
			if (op.kind == OP_FOLLOW && op.is_done && op.f[FOLLOW_changed].u == 1)
				links_add(&m->links, op.f[FOLLOW_path].str,
					  op.f[FOLLOW_target].str);
		cursor_end(&c);
	}
	r->n_damages = n_damages; /* they are met again, in their turn */
	r->n_damages_more = n_more;
	return true;
}

void model_begin(struct model *m, struct recording *r)
{
	*m = (struct model){.r = r, .is_followed = true};
	links_begin(&m->links, &m->strings);
	m->leads = path_lead_here;
	if (r->turns) { /* the launcher asks: these are the links of the command's machine, now */
		m->leads = note_turn;
		m->leads_arg = r->turns;
	} else if (learn_links(m)) {
		m->leads = links_lead;
		m->leads_arg = &m->links;
	}
}

/* Programs that were run and never came to record themselves. */
static void add_unseen_images(struct model *m)
{
	for (size_t k = 0; k < m->n_births; k++) {
		struct birth *b = &m->births[k];
		size_t process, i;

		if (b->is_claimed || b->has_failed || b->kind == OP_FORK)
			continue;
		process = b->kind == OP_EXEC ? m->images[b->parent].process : NONE;
		if (process == NONE) {
			size_t parent = m->images[b->parent].process;
			uint64_t known;

			if (m->processes[parent].is_launcher)
				parent = NONE;
			process = b->pid > 0 &&
						  map_get(&m->process_of_pid, (uint64_t)b->pid,
							  &known) &&
						  !m->processes[known].n_images
					  ? known
					  : new_process(m, (uint32_t)b->pid, parent, b->t);
		}
		i = new_image(m, 0, process, b->kind == OP_EXEC ? HOW_EXECED : HOW_SPAWNED, b->t);
		b->unseen = i;
		if (b->has_ended) {
			m->processes[process].has_status = true;
			m->processes[process].status = b->status;
			ended(m, process, b->t_end);
		}
		m->images[i].exe = b->exe;
		m->images[i].n_argv = b->n_argv;
		m->images[i].argv = xmalloc(b->n_argv * sizeof(uint32_t));
		if (b->n_argv)
			memcpy(m->images[i].argv, b->argv, b->n_argv * sizeof(uint32_t));
		m->images[i].fds = fdtab_share(b->fds);
		m->images[i].place = place_share(b->place);
		m->images[i].home = (struct context){m->images[i].fds, m->images[i].place};
		if (b->is_preloadable) { /* otherwise the recorder gave the reason itself */
			add_gap(m, i, b->t, STR("not-loaded"), model_str(m, b->exe),
				(struct strv){0});
			struct gap *g = &m->gaps[m->n_gaps - 1];
			free(g->argv);
			g->n_argv = b->n_argv;
			g->argv = xmalloc(b->n_argv * sizeof(uint32_t));
			if (b->n_argv)
				memcpy(g->argv, b->argv, b->n_argv * sizeof(uint32_t));
			tell_inherited(m, g, &m->images[i]);
		}
	}
}

static const char *const lost_names[PROV_LOST_MAX] = {
	[PROV_LOST_SPACE] = "space",	   [PROV_LOST_MAP] = "map",
	[PROV_LOST_SHARED] = "shared",	   [PROV_LOST_SECCOMP] = "seccomp",
	[PROV_LOST_TRACED] = "traced",	   [PROV_LOST_LOG] = "log",
	[PROV_LOST_LAUNCHER] = "launcher",
};

static const char *const lost_units[PROV_LOST_MAX] = {
	[PROV_LOST_LOG] = "pages cut away or overwritten",
	[PROV_LOST_LAUNCHER] = "prov record was killed",
};

/* Processes that others ended: who writes where the log was cut dies of the memory that is not there. */
static uint64_t n_killed(const struct model *m)
{
	uint64_t n = 0;

	for (size_t i = 0; i < m->n_processes; i++) {
		int status = m->processes[i].status;

		n += m->processes[i].has_status && WIFSIGNALED(status) &&
		     WTERMSIG(status) != SIGBUS && WTERMSIG(status) != SIGSEGV;
	}
	return n;
}

static void add_lost(struct model *m)
{
	for (int i = 0; i < PROV_LOST_MAX; i++) {
		char text[64];

		if (!m->r->file.lost[i])
			continue;
		/* Who is killed between the claim of a page and its first op leaves the page empty. */
		if (i == PROV_LOST_LOG && m->r->file.lost[i] <= n_killed(m))
			continue;
		if (i == PROV_LOST_LAUNCHER)
			snprintf(text, sizeof(text), "%s", lost_units[i]);
		else
			snprintf(text, sizeof(text), "%llu %s",
				 (unsigned long long)m->r->file.lost[i],
				 lost_units[i] ? lost_units[i] : "operations");
		add_gap(m, NONE, m->t_last, str_of(lost_names[i] ? lost_names[i] : "lost"),
			str_of(text), (struct strv){0});
	}
}

/*
 * Of programs with the same environment or libraries one writes the block for all.  Where that one
 * was killed before it did, nobody's is known.
 */
static void add_lost_blocks(struct model *m)
{
	struct map told = {0};

	for (size_t i = 0; i < m->n_images; i++) {
		const struct image *image = &m->images[i];
		const uint64_t hashes[] = {image->libs, image->env};
		uint64_t known;

		for (int k = 0; k < 2; k++) {
			if (!hashes[k] || hashes[k] == UINT64_MAX ||
			    map_get(&m->block_of_hash, hashes[k], &known) ||
			    map_get(&told, hashes[k], &known))
				continue;
			map_set(&told, hashes[k], 1);
			add_gap(m, i, image->t_begin, STR("block"),
				k ? STR("the environment") : STR("the list of libraries"),
				(struct strv){0});
		}
	}
	map_free(&told);
}

static bool has_gap(const struct model *m, const char *reason)
{
	for (size_t i = 0; i < m->n_gaps; i++)
		if (str_is(model_str(m, m->gaps[i].reason), str_of(reason)))
			return true;
	return false;
}

/*
 * The recording ended before the op did: of a process that went on, or that had just begun.  Not
 * only of those that the gaps name, for what they started meanwhile is named nowhere.
 */
static bool is_under_way(const struct model *m, uint64_t image)
{
	size_t i = model_find_image(m, image);

	return i == NONE ||
	       (m->images[i].t_end < 0 && m->processes[m->images[i].process].t_end < 0);
}

static void forgive_unfinished(struct model *m)
{
	uint64_t n = 0;

	if (!has_gap(m, "running"))
		return;
	for (uint64_t i = 0; i < m->n_unfinished; i++)
		n += !is_under_way(m, m->unfinished[i]);
	m->n_unfinished = n;
}

void model_finish(struct model *m)
{
	forgive_unfinished(m);
	add_unseen_images(m);
	add_lost_blocks(m);
	add_lost(m);
}

void model_end(struct model *m)
{
	free(m->unfinished);
	for (size_t i = 0; i < m->n_images; i++) {
		fdtab_drop(m->images[i].home.fds);
		place_drop(m->images[i].home.place);
		free(m->images[i].argv);
	}
	for (size_t i = 0; i < m->n_births; i++) {
		fdtab_drop(m->births[i].fds);
		place_drop(m->births[i].place);
		free(m->births[i].argv);
	}
	for (size_t i = 0; i < m->n_processes; i++) {
		free(m->processes[i].images);
		free(m->processes[i].children);
	}
	for (size_t i = 0; i < m->n_gaps; i++) {
		free(m->gaps[i].argv);
		free(m->gaps[i].fds);
	}
	free(m->images);
	free(m->births);
	free(m->processes);
	free(m->gaps);
	for (size_t i = 0; i < m->n_contexts; i++) {
		fdtab_drop(m->contexts[i].fds);
		place_drop(m->contexts[i].place);
	}
	free(m->contexts);
	map_free(&m->context_of_thread);
	map_free(&m->context_of_token);
	free(m->moves);
	free(m->mounts);
	map_free(&m->move_of_name);
	free(m->opens);
	free(m->blocks);
	map_free(&m->image_of_id);
	map_free(&m->birth_of_token);
	map_free(&m->birth_of_pid);
	map_free(&m->block_of_hash);
	map_free(&m->process_of_pid);
	map_free(&m->real_name_seen);
	free(m->real_names);
	links_end(&m->links);
	strings_free(&m->strings);
}

static void run(struct model *m,
		void (*visit)(struct model *m, struct image *image, const struct op *op, void *arg),
		void *arg)
{
	struct walk *w = walk_begin(m->r, WALK_BY_EFFECT);
	const struct op *op;

	while ((op = walk_next(w))) {
		struct image *image = model_step(m, op);

		/* The launcher is no part of the command, but what it was told to run is. */
		if (visit && op->is_done && (image || op->kind == OP_TOUCH))
			visit(m, image, op, arg);
	}
	walk_end(w);
	model_finish(m);
}

void model_run(struct model *m, struct recording *r,
	       void (*visit)(struct model *m, struct image *image, const struct op *op, void *arg),
	       void *arg)
{
	model_begin(m, r);
	run(m, visit, arg);
}

void model_run_real(struct model *m, struct recording *r,
		    void (*visit)(struct model *m, struct image *image, const struct op *op,
				  void *arg),
		    void *arg)
{
	model_begin(m, r);
	m->has_real_names = true;
	run(m, visit, arg);
}

char *model_command(const struct model *m, const struct image *image, size_t width)
{
	char *text = xmalloc(width + 8), *p = text, *end = text + width;

	for (size_t i = 0; i < image->n_argv && p < end; i++) {
		struct str a = model_str(m, image->argv[i]);

		if (i)
			*p++ = ' ';
		for (size_t k = 0; k < a.len && p < end; k++)
			*p++ = a.bytes[k] ? a.bytes[k] : '?';
	}
	if (p >= end)
		p = memcpy(end, "...", 3) + (size_t)3;
	*p = '\0';
	return text;
}
