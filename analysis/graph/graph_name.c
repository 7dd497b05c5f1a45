/* graph_name.c - see graph_name.h. */
#include "graph_name.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "graph_data.h"
#include "graph_source.h"
#include "base/path.h"

static uint32_t path_of(const struct moment *m, int64_t dirfd, struct str path)
{
	return model_op_path(&m->g->model, m->image, dirfd, path);
}

/* /proc/self/fd/N and its like: what the descriptor stands for. */
static uint32_t through_fd(const struct moment *m, struct str path)
{
	int64_t fd = model_fd_named(path);

	return fd < 0 ? VERSIONS_NONE : graph_data_object(m->g, m->image, fd);
}

uint32_t graph_name_object(const struct moment *m, int64_t dirfd, struct str path)
{
	uint32_t string, object;

	if (!path.len)
		return dirfd == AT_FDCWD ? VERSIONS_NONE : graph_data_object(m->g, m->image, dirfd);
	string = path_of(m, dirfd, path);
	object = string == NO_PATH ? VERSIONS_NONE : through_fd(m, model_str(&m->g->model, string));
	if (object != VERSIONS_NONE)
		return object;
	return objects_by_path(&m->g->objects, string, OBJECT_FILE, false, m->cause.t);
}

/* The process met the name as its last writer left it. */
static void met(const struct moment *m, uint32_t path)
{
	uint32_t name = objects_name(&m->g->objects, path);

	if (name != VERSIONS_NONE)
		versions_read(&m->g->versions, m->space, name, EDGE_NAME, &m->cause);
	graph_sought(m, path);
}

static void looked_up(const struct moment *m, int64_t dirfd, struct str path)
{
	if (path.len)
		met(m, path_of(m, dirfd, path));
}

/* The directory that it is in lists other names now. */
static void changed_directory(const struct moment *m, uint32_t path)
{
	struct objects *o = &m->g->objects;
	uint32_t dir =
		objects_by_path(o, objects_directory(o, path), OBJECT_DIRECTORY, false, m->cause.t);

	if (dir != VERSIONS_NONE)
		versions_write(&m->g->versions, m->space, dir, EDGE_NAME, &m->cause);
}

static void changed_name(const struct moment *m, uint32_t path)
{
	uint32_t name = objects_make_name(&m->g->objects, path);

	if (name != VERSIONS_NONE)
		versions_write(&m->g->versions, m->space, name, EDGE_NAME, &m->cause);
	changed_directory(m, path);
}

void graph_name_real(const struct moment *m, uint32_t path, uint32_t object)
{
	struct objects *o = &m->g->objects;
	uint32_t real = path == NO_PATH ? path : model_real(&m->g->model, m->image, m->op, path);

	if (real != path && object != VERSIONS_NONE && o->v[object].kind != OBJECT_LINK)
		objects_call(o, real, object, m->cause.t, NAMING_FOUND);
}

/* --- opening */

/* The open made the file. */
static bool is_newborn(const struct moment *m, uint32_t path, bool is_begin)
{
	uint64_t flags = m->op->f[OPEN_flags].u;
	struct model *model = &m->g->model;

	if ((flags & __O_TMPFILE) == __O_TMPFILE)
		return true;
	return is_begin ? names_is_newborn(model, path, m->op, flags, &m->op->f[OPEN_id].id)
			: model->names.is_newborn;
}

/* The command's own pseudo-terminals: which two ends belong together no op says. */
static bool is_terminal(const struct moment *m, uint32_t path)
{
	struct str name = path == NO_PATH ? STR("") : model_str(&m->g->model, path);

	if (str_is(name, STR("/dev/ptmx")) || str_is(name, STR("/dev/pts/ptmx")))
		return true;
	return m->g->terminals != VERSIONS_NONE && str_starts(name, "/dev/pts/") &&
	       objects_at(&m->g->objects, path) == VERSIONS_NONE;
}

/* All of them are one object. */
static uint32_t terminals(struct graph *g)
{
	if (g->terminals == VERSIONS_NONE)
		g->terminals = objects_new(&g->objects, OBJECT_MEMORY, FLOW_KEEPS, true,
					   strings_add(&g->model.strings, STR("/dev/ptmx")));
	return g->terminals;
}

/*
 * A process that is not recorded made it while the command ran: one of the programs that were not
 * seen, perhaps, of which each that ran then may have.
 */
static void appeared(const struct moment *m, uint32_t object, int64_t born)
{
	struct graph *g = m->g;
	struct cause c = {VERSIONS_NONE, 0, m->cause.t, 0, EDGE_COARSE};

	versions_appear(&g->versions, object);
	for (size_t i = 0; i < g->n_unseen; i++) {
		const struct announced *a = &g->announced[g->unseen[i]];

		if (a->t_end >= born - ID_COARSE_NS) /* not t_end + ...: it may be INT64_MAX */
			versions_write(&g->versions, a->space, object, EDGE_WRITE, &c);
	}
	versions_seal(&g->versions, object, m->cause.t);
}

/* The object at a path, by its identity if that is recorded. */
static uint32_t found_object(const struct moment *m, const struct id *id, uint32_t path,
			     enum object_kind kind, bool is_new)
{
	struct objects *o = &m->g->objects;
	size_t n = o->n;
	int64_t born = id_born(id, m->op->t1);
	uint32_t object;

	if (!id->is_there)
		return objects_by_path(o, path, kind, is_new, m->cause.t);
	object = objects_by_id(o, id, path, is_new, m->cause.t);
	graph_name_real(m, path, object);
	if (!is_new && !o->v[object].has_size && S_ISREG(id->mode) &&
	    (object == n || versions_is_before(&m->g->versions, object))) {
		o->v[object].has_size = true;
		o->v[object].size = id->size;
		/* Programs that are not seen may write to it all the same. */
		m->g->versions.objects[object].was_empty = !id->size && !m->g->n_unseen;
	}
	if (!is_new && born && (object == n || versions_is_before(&m->g->versions, object)) &&
	    o->v[object].kind == OBJECT_FILE)
		appeared(m, object, born);
	return object;
}

/* With O_TRUNC it is met twice, and new at the begin. */
static uint32_t opened_object(const struct moment *m, bool is_begin)
{
	const struct id *id = &m->op->f[OPEN_id].id;
	uint64_t flags = m->op->f[OPEN_flags].u;
	uint32_t path = path_of(m, m->op->f[OPEN_dirfd].i, m->op->f[OPEN_path].str);
	uint32_t same =
		path == NO_PATH ? VERSIONS_NONE : through_fd(m, model_str(&m->g->model, path));
	struct objects *o = &m->g->objects;
	uint32_t object;
	bool is_new;

	if (same != VERSIONS_NONE)
		return same;
	if (is_terminal(m, path))
		return terminals(m->g);
	if ((flags & __O_TMPFILE) == __O_TMPFILE)
		path = NO_PATH;
	is_new = (is_begin || !(flags & O_TRUNC)) && is_newborn(m, path, is_begin);
	object = found_object(m, id, path, OBJECT_FILE, is_new);
	if (object == VERSIONS_NONE || !is_new)
		return object;
	o->v[object].is_changed = true;
	if (!(flags & O_TRUNC))
		versions_empty(&m->g->versions, m->space, object, EDGE_CREATE, &m->cause);
	changed_directory(m, path);
	return object;
}

static bool is_plain(const struct moment *m, uint32_t object)
{
	return object != VERSIONS_NONE && m->g->versions.objects[object].flow == FLOW_KEEPS;
}

void graph_name_open_begins(const struct moment *m)
{
	uint32_t object = opened_object(m, true);

	if (!is_plain(m, object))
		return;
	m->g->objects.v[object].is_changed = true;
	graph_data_emptied(m, object);
}

/*
 * Files that posix_spawn opens in the child, which libc runs in its parent's memory, before the child can
 * tell: no op of its own says what was emptied or made.
 */
void graph_name_spawned(const struct moment *m)
{
	const struct model *model = &m->g->model;

	for (size_t i = 0; i < model->n_spawn_steps; i++) {
		const struct spawn_step *step = &model->spawn_steps[i];
		uint32_t object;

		if (!(step->flags & O_TRUNC))
			continue;
		object =
			objects_by_path(&m->g->objects, step->path, OBJECT_FILE, false, m->cause.t);
		if (is_plain(m, object))
			graph_data_emptied(m, object);
	}
}

/* A message queue is no file: a message that was read is gone. */
static bool is_queue(const struct moment *m)
{
	size_t n;
	const char *call = op_call(m->g->r, m->op, &n);

	return n >= 7 && !memcmp(call, "mq_open", 7);
}

void graph_on_open(const struct moment *m)
{
	uint32_t path, object;

	if (m->op->err) {
		looked_up(m, m->op->f[OPEN_dirfd].i, m->op->f[OPEN_path].str);
		return;
	}
	object = opened_object(m, false);
	path = path_of(m, m->op->f[OPEN_dirfd].i, m->op->f[OPEN_path].str);
	met(m, path);
	if (object == VERSIONS_NONE)
		return;
	graph_data_set(m->g, m->image, m->op->ret, object);
	if (is_queue(m)) {
		m->g->objects.v[object].kind = OBJECT_PIPE;
		m->g->versions.objects[object].flow = FLOW_STREAM;
	}
}

/* --- looking */

/* An fstat of what one is about to write, as cat does, asks nothing of those that wrote before. */
static bool is_own_output(const struct moment *m)
{
	const struct fd *f = fdtab_get(m->image->fds, m->op->f[STAT_dirfd].i);

	return !m->op->f[STAT_path].str.len && f && (f->flags & O_ACCMODE) != O_RDONLY;
}

void graph_on_stat(const struct moment *m)
{
	const struct id *id = &m->op->f[STAT_id].id;
	uint32_t path = path_of(m, m->op->f[STAT_dirfd].i, m->op->f[STAT_path].str), object;

	if (m->op->f[STAT_path].str.len)
		met(m, path);
	graph_walk_name(m, path);
	if (m->op->err || !id->is_there || is_own_output(m))
		return;
	graph_source_stat(m, path);
	object = objects_find(&m->g->objects, id);
	if (object != VERSIONS_NONE && m->g->objects.v[object].is_changed &&
	    m->g->versions.objects[object].flow == FLOW_KEEPS)
		versions_read(&m->g->versions, m->space, object, EDGE_STAT, &m->cause);
}

void graph_on_access(const struct moment *m)
{
	looked_up(m, m->op->f[ACCESS_dirfd].i, m->op->f[ACCESS_path].str);
}

void graph_on_chdir(const struct moment *m)
{
	looked_up(m, m->op->f[CHDIR_dirfd].i, m->op->f[CHDIR_path].str);
}

/* A symbolic link says where to go on. */
static void followed(const struct moment *m, uint32_t path)
{
	uint32_t object = objects_at(&m->g->objects, path);

	if (object == VERSIONS_NONE)
		object = objects_by_path(&m->g->objects, path, OBJECT_LINK, false, m->cause.t);
	if (object != VERSIONS_NONE && m->g->objects.v[object].kind == OBJECT_LINK)
		graph_data_in(m, object, EDGE_READ);
}

void graph_on_readlink(const struct moment *m)
{
	uint32_t path = path_of(m, m->op->f[READLINK_dirfd].i, m->op->f[READLINK_path].str);

	met(m, path);
	if (m->op->err || path == NO_PATH || !m->op->f[READLINK_path].str.len)
		return;
	followed(m, path);
	map_set(&m->g->read_links, path,
		strings_add(&m->g->model.strings, m->op->f[READLINK_target].str));
}

/* Its content, or what a directory or a link says. */
static bool is_used(uint64_t what)
{
	switch ((enum touch_what)what) {
	case TOUCH_READ:
	case TOUCH_EXECUTED:
	case TOUCH_INTERPRETER:
	case TOUCH_LOADER:
	case TOUCH_LIBRARY:
	case TOUCH_LISTED:
	case TOUCH_FOLLOWED:
	case TOUCH_WRITTEN:
		return true;
	case TOUCH_LOOKED_UP:
	case TOUCH_MISSING:
		return false;
	}
	return false; /* of a newer prov */
}

/* A file that libc or the kernel used on the way. */
void graph_on_touch(const struct moment *m)
{
	const struct id *id = &m->op->f[TOUCH_id].id;
	uint32_t path = path_of(m, AT_FDCWD, m->op->f[TOUCH_path].str), object;
	uint64_t what = m->op->f[TOUCH_what].u;

	met(m, path);
	if (what == TOUCH_LISTED)
		graph_walk_name(m, path);
	if (m->op->err || path == NO_PATH || !is_used(what))
		return;
	if (what == TOUCH_FOLLOWED) {
		followed(m, path);
		return;
	}
	object = found_object(m, id, path, what == TOUCH_LISTED ? OBJECT_DIRECTORY : OBJECT_FILE,
			      false);
	if (what == TOUCH_LISTED)
		graph_walk_listed(m, path, object);
	if (what == TOUCH_INTERPRETER || what == TOUCH_LOADER)
		graph_interpreter(m, object);
	else if (what == TOUCH_WRITTEN)
		graph_data_out(m, object, EDGE_WRITE);
	else
		graph_data_in(m, object,
			      what == TOUCH_LISTED     ? EDGE_LIST
			      : what == TOUCH_LIBRARY  ? EDGE_LIBRARY
			      : what == TOUCH_EXECUTED ? EDGE_PROGRAM
						       : EDGE_READ);
}

/* Two parts of what one description listed. */
static void add_listing(struct graph_listing *l, const struct graph_listing *more)
{
	uint64_t step = PROV_LISTING_STEP;

	for (uint64_t n = more->entries; n; n >>= 1, step *= step)
		if (n & 1)
			l->order *= step;
	l->order += more->order;
	l->set += more->set;
	l->entries += more->entries;
}

void graph_on_listing(const struct moment *m)
{
	struct graph *g = m->g;
	const struct op *op = m->op;
	struct str path = op->f[LISTING_path].str;
	const struct fd *fd =
		path.len || !m->image ? NULL : fdtab_get(m->image->fds, op->f[LISTING_fd].i);
	struct graph_listing l = {.ofd = fd ? fd->ofd : 0,
				  .entries = op->f[LISTING_entries].u,
				  .order = op->f[LISTING_order].u,
				  .set = op->f[LISTING_set].u};
	uint64_t known;

	l.object = path.len ? objects_by_path(&g->objects, path_of(m, AT_FDCWD, path),
					      OBJECT_DIRECTORY, false, m->cause.t)
			    : graph_data_object(g, m->image, op->f[LISTING_fd].i);
	if (op->err || l.object == VERSIONS_NONE)
		return;
	if (l.ofd && map_get(&g->listing_of_ofd, l.ofd, &known)) {
		add_listing(&g->listings[known], &l);
		return;
	}
	if (l.ofd)
		map_set(&g->listing_of_ofd, l.ofd, g->n_listings);
	GROW(g->listings, g->n_listings);
	g->listings[g->n_listings++] = l;
}

/* --- names that change */

#define RENAME_EXCHANGE_ 2u

/* A file is there, even if no op has used it yet. */
static void existed(const struct moment *m, uint32_t path)
{
	uint32_t object = objects_by_path(&m->g->objects, path, OBJECT_FILE, false, m->cause.t);

	if (object != VERSIONS_NONE)
		versions_keep_before(&m->g->versions, object);
}

void graph_on_rename(const struct moment *m)
{
	const struct op *op = m->op;
	uint32_t from = path_of(m, op->f[RENAME_olddirfd].i, op->f[RENAME_old].str);
	uint32_t to = path_of(m, op->f[RENAME_newdirfd].i, op->f[RENAME_new].str);
	struct objects *o = &m->g->objects;
	bool is_exchange;

	if (op->err) {
		met(m, from);
		return;
	}
	if (from == to || from == NO_PATH || to == NO_PATH)
		return;
	met(m, from);
	is_exchange = op->f[RENAME_flags].u & RENAME_EXCHANGE_;
	existed(m, from);
	if (is_exchange) {
		met(m, to);
		existed(m, to);
	}
	objects_move(o, m->cause.t);
	changed_name(m, from);
	changed_name(m, to);
}

void graph_on_link(const struct moment *m)
{
	const struct op *op = m->op;
	uint32_t to = path_of(m, op->f[LINK_newdirfd].i, op->f[LINK_new].str), object;

	if (op->err) {
		looked_up(m, op->f[LINK_olddirfd].i, op->f[LINK_old].str);
		return;
	}
	object = graph_name_object(m, op->f[LINK_olddirfd].i, op->f[LINK_old].str);
	if (object != VERSIONS_NONE) {
		objects_call(&m->g->objects, to, object, m->cause.t, NAMING_LINK);
		versions_keep_before(&m->g->versions, object);
	}
	changed_name(m, to);
}

void graph_on_unlink(const struct moment *m)
{
	uint32_t path = path_of(m, m->op->f[UNLINK_dirfd].i, m->op->f[UNLINK_path].str);

	met(m, path);
	if (m->op->err || path == NO_PATH)
		return;
	existed(m, path);
	objects_forget(&m->g->objects, path, m->cause.t);
	changed_name(m, path);
}

static void made(const struct moment *m, enum object_kind kind, int64_t dirfd, struct str name)
{
	uint32_t path = path_of(m, dirfd, name), object;

	if (m->op->err || path == NO_PATH) {
		met(m, path);
		return;
	}
	object = objects_by_path(&m->g->objects, path, kind, true, m->cause.t);
	m->g->objects.v[object].is_changed = true;
	versions_empty(&m->g->versions, m->space, object, EDGE_CREATE, &m->cause);
	changed_name(m, path);
}

void graph_on_mkdir(const struct moment *m)
{
	made(m, OBJECT_DIRECTORY, m->op->f[MKDIR_dirfd].i, m->op->f[MKDIR_path].str);
}

void graph_on_mknod(const struct moment *m)
{
	made(m, S_ISFIFO(m->op->f[MKNOD_mode].u) ? OBJECT_PIPE : OBJECT_FILE,
	     m->op->f[MKNOD_dirfd].i, m->op->f[MKNOD_path].str);
}

void graph_on_symlink(const struct moment *m)
{
	made(m, OBJECT_LINK, m->op->f[SYMLINK_dirfd].i, m->op->f[SYMLINK_path].str);
}

void graph_on_truncate(const struct moment *m)
{
	struct str path = m->op->f[TRUNCATE_path].str;
	uint32_t object;

	if (m->op->err)
		return;
	object = path.bytes ? graph_name_object(m, AT_FDCWD, path)
			    : graph_data_object(m->g, m->image, m->op->f[TRUNCATE_fd].i);
	if (object == VERSIONS_NONE)
		return;
	if (m->op->f[TRUNCATE_length].i)
		graph_data_out(m, object, EDGE_WRITE); /* what is left is of before */
	else
		graph_data_emptied(m, object);
}
