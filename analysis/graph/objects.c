/* objects.c - see objects.h. */
#include "objects.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

const char *const object_words[] = {"file",   "directory", "link", "device", "pipe",
				    "socket", "memory",	   "name", "source"};
const char *const naming_words[] = {"found", "create", "rename", "link"};

uint32_t objects_new(struct objects *o, enum object_kind kind, enum flow flow, bool was_there,
		     uint32_t path)
{
	GROW(o->v, o->n);
	o->v[o->n++] = (struct object){.kind = (uint8_t)kind,
				       .path = path,
				       .other = VERSIONS_NONE,
				       .peer = VERSIONS_NONE,
				       .inbox = VERSIONS_NONE,
				       .closer = VERSIONS_NONE};
	return versions_object(o->versions, flow, was_there);
}

/* --- names */

static uint64_t naming_at(const struct objects *o, uint32_t path)
{
	uint64_t i;

	return path != NO_PATH && map_get(&o->by_path, path, &i) && o->namings[i].t_to < 0
		       ? i
		       : UINT64_MAX;
}

uint32_t objects_at(const struct objects *o, uint32_t path)
{
	uint64_t i = naming_at(o, path);

	return i == UINT64_MAX ? VERSIONS_NONE : o->namings[i].object;
}

void objects_forget(struct objects *o, uint32_t path, int64_t t)
{
	uint64_t i = naming_at(o, path);

	if (i == UINT64_MAX)
		return;
	o->namings[i].t_to = t;
	o->v[o->namings[i].object].n_names--;
}

/* Something is below it: what was known by its name only is a directory. */
static void is_above(struct objects *o, uint32_t path)
{
	struct str dir = model_str(o->model, path);
	const char *slash = dir.len ? memrchr(dir.bytes, '/', dir.len) : NULL;
	uint32_t string, object;

	if (!slash || !strings_find(&o->model->strings,
				    (struct str){dir.bytes, (size_t)(slash - dir.bytes)}, &string))
		return;
	object = objects_at(o, string);
	if (object != VERSIONS_NONE && !o->v[object].has_id && o->v[object].kind == OBJECT_FILE)
		o->v[object].kind = OBJECT_DIRECTORY;
}

void objects_call(struct objects *o, uint32_t path, uint32_t object, int64_t t, enum naming_how how)
{
	if (path == NO_PATH || objects_at(o, path) == object)
		return;
	objects_forget(o, path, t);
	GROW(o->namings, o->n_namings);
	o->namings[o->n_namings] = (struct naming){path, object, t, -1, (uint8_t)how};
	map_set(&o->by_path, path, o->n_namings++);
	names_held(o->model, path);
	is_above(o, path);
	if (!o->v[object].n_names++ || how == NAMING_RENAME)
		o->v[object].path = path;
}

/*
 * A name that is met for the first time: what it was called before a directory above it was moved,
 * what is there was called as well, unless it is younger than that.
 */
static void call_formerly(struct objects *o, uint32_t path, uint32_t object, int64_t born)
{
	size_t n_moves = o->model->n_moves, later = SIZE_MAX;
	int64_t until;
	uint64_t known;

	if (path == NO_PATH || map_get(&o->by_path, path, &known))
		return;
	while (model_former(o->model, &path, &n_moves)) {
		until = o->model->moves[n_moves].t;
		if (born > until)
			return;
		if (later != SIZE_MAX)
			o->namings[later].t_from = until;
		later = o->n_namings;
		GROW(o->namings, o->n_namings);
		o->namings[o->n_namings++] = (struct naming){path, object, 0, until, NAMING_FOUND};
	}
}

void objects_move(struct objects *o, int64_t t)
{
	const struct names *names = &o->model->names;
	uint32_t *moved = xmalloc((names->n_goings + 1) * sizeof(*moved));

	for (size_t i = 0; i < names->n_goings; i++) {
		moved[i] = objects_at(o, names->goings[i].from);
		objects_forget(o, names->goings[i].from, t);
	}
	for (size_t i = 0; i < names->n_goings; i++)
		if (moved[i] != VERSIONS_NONE)
			objects_call(o, names->goings[i].to, moved[i], t, NAMING_RENAME);
	free(moved);
}

uint32_t objects_directory(struct objects *o, uint32_t path)
{
	struct str s = path == NO_PATH ? STR("") : model_str(o->model, path);
	const char *slash = s.len ? memrchr(s.bytes, '/', s.len) : NULL;

	if (!slash)
		return NO_PATH;
	s.len = slash == s.bytes ? 1 : (size_t)(slash - s.bytes);
	return strings_add(&o->model->strings, s);
}

uint32_t objects_name(const struct objects *o, uint32_t path)
{
	uint64_t i;

	return path != NO_PATH && o->names.n && map_get(&o->names, path, &i) ? (uint32_t)i
									     : VERSIONS_NONE;
}

uint32_t objects_make_name(struct objects *o, uint32_t path)
{
	uint32_t i = objects_name(o, path);

	if (i == VERSIONS_NONE && path != NO_PATH) {
		i = objects_new(o, OBJECT_NAME, FLOW_KEEPS, false, path);
		map_set(&o->names, path, i);
	}
	return i;
}

/* --- identity */

/* /proc and /sys show what is the kernel's, in links as well, not what was written there. */
static bool is_kernels(struct str path)
{
	return str_starts(path, "/proc/") || str_starts(path, "/sys/");
}

static enum object_kind kind_of(uint32_t mode, struct str path)
{
	if (is_kernels(path))
		return OBJECT_DEVICE;
	switch (mode & S_IFMT) {
	case S_IFDIR:
		return OBJECT_DIRECTORY;
	case S_IFLNK:
		return OBJECT_LINK;
	case S_IFCHR:
	case S_IFBLK:
		return OBJECT_DEVICE;
	case S_IFIFO:
		return OBJECT_PIPE;
	case S_IFSOCK:
		return OBJECT_SOCKET;
	default:
		return OBJECT_FILE;
	}
}

static enum flow flow_of(enum object_kind kind, struct str path)
{
	static const char *const nothing[] = {"/dev/null", "/dev/zero", "/dev/full"};

	for (int i = 0; i < 3; i++)
		if (str_is(path, str_of(nothing[i])))
			return FLOW_NOTHING;
	if (kind == OBJECT_PIPE)
		return FLOW_STREAM;
	return kind == OBJECT_DEVICE || kind == OBJECT_SOCKET ? FLOW_SINK : FLOW_KEEPS;
}

static uint64_t key_of(uint32_t major, uint32_t minor, uint64_t inode)
{
	uint64_t h = inode * 0x9e3779b97f4a7c15u;

	h ^= h >> 32;
	h += (uint64_t)major << 32 | minor;
	h *= 0xd6e8feb86659fd93u;
	return (h ^ h >> 32) >> 1;
}

static bool is_same(const struct object *v, const struct id *id)
{
	return v->major == id->major && v->minor == id->minor && v->inode == id->inode;
}

uint32_t objects_find(const struct objects *o, const struct id *id)
{
	uint64_t i;

	if (!map_get(&o->by_id, key_of(id->major, id->minor, id->inode), &i))
		return VERSIONS_NONE;
	while (i != VERSIONS_NONE && !is_same(&o->v[i], id))
		i = o->v[i].other;
	return (uint32_t)i;
}

void objects_identify(struct objects *o, uint32_t object, const struct id *id)
{
	uint64_t key = key_of(id->major, id->minor, id->inode), first;
	struct object *v = &o->v[object];

	v->has_id = true;
	v->major = id->major;
	v->minor = id->minor;
	v->inode = id->inode;
	v->birth = id->birth;
	v->other = map_get(&o->by_id, key, &first) ? (uint32_t)first : VERSIONS_NONE;
	map_set(&o->by_id, key, object);
}

/* The inode of a file that is no more, used again. */
static bool is_reused(const struct object *v, const struct id *id, bool is_new)
{
	return is_new || (v->birth && id->birth && v->birth != id->birth);
}

uint32_t objects_by_id(struct objects *o, const struct id *id, uint32_t path, bool is_new,
		       int64_t t)
{
	uint32_t found = objects_find(o, id), known = objects_at(o, path), generation = 0;
	struct str name = path == NO_PATH ? STR("") : model_str(o->model, path);
	enum object_kind kind = kind_of(id->mode, name);

	if (found != VERSIONS_NONE && is_reused(&o->v[found], id, is_new)) {
		generation = o->v[found].generation + 1;
		found = VERSIONS_NONE;
	}
	if (found != VERSIONS_NONE && id->birth)
		o->v[found].birth = id->birth;
	if (found == VERSIONS_NONE && !is_new && known != VERSIONS_NONE && !o->v[known].has_id &&
	    o->v[known].kind == kind) {
		objects_identify(o, known, id); /* it was known by its name only */
		return known;
	}
	if (found == VERSIONS_NONE) {
		found = objects_new(o, kind, flow_of(kind, name), !is_new, path);
		objects_identify(o, found, id);
		o->v[found].generation = generation;
		if (!is_new)
			call_formerly(o, path, found, id_born(id, t));
	}
	/* A symbolic link that the command made stays what it is, whatever it leads to. */
	if (known == VERSIONS_NONE || o->v[known].kind != OBJECT_LINK || kind == OBJECT_LINK)
		objects_call(o, path, found, t, is_new ? NAMING_CREATE : NAMING_FOUND);
	return found;
}

uint32_t objects_by_path(struct objects *o, uint32_t path, enum object_kind kind, bool is_new,
			 int64_t t)
{
	uint32_t found = objects_at(o, path);

	if (path == NO_PATH || (found != VERSIONS_NONE && !is_new))
		return found;
	if ((kind == OBJECT_FILE || kind == OBJECT_LINK) && is_kernels(model_str(o->model, path)))
		kind = OBJECT_DEVICE;
	found = objects_new(o, kind, flow_of(kind, model_str(o->model, path)), !is_new, path);
	if (!is_new)
		call_formerly(o, path, found, 0);
	objects_call(o, path, found, t, is_new ? NAMING_CREATE : NAMING_FOUND);
	return found;
}

void objects_finish(struct objects *o)
{
	for (size_t i = 0; i < o->n_namings; i++) {
		const struct naming *n = &o->namings[i];

		if (n->t_to < 0 && objects_at(o, o->v[n->object].path) != n->object)
			o->v[n->object].path = n->path;
	}
}

void objects_free(struct objects *o)
{
	free(o->v);
	free(o->namings);
	map_free(&o->by_id);
	map_free(&o->by_path);
	map_free(&o->names);
	map_free(&o->by_address);
}
