/* stored.c - see stored.h. */
#include "stored.h"

#include <stdlib.h>
#include <string.h>

#include "graph/db.h"

void stored_begin(struct stored *rows, sqlite3 *db)
{
	sqlite3_stmt *s = db_prepare(db, "SELECT kind, name, is_default FROM edge_kind");

	*rows = (struct stored){.db = db};
	while (db_step(s)) {
		int64_t kind = sqlite3_column_int64(s, 0);

		if (kind < 0 || kind >= 64)
			continue;
		rows->edge_kinds[kind] = arena_str(&rows->arena, db_str(s, 1));
		if (sqlite3_column_int(s, 2))
			rows->default_kinds |= 1ull << kind;
	}
	sqlite3_finalize(s);
	rows->node =
		db_prepare(db, "SELECT kind, of, version, t, flags FROM node WHERE node_id = ?");
	rows->image = db_prepare(
		db,
		"SELECT process, pid, epoch, how, is_recorded, e.bytes, a.bytes, c.bytes, i.t_begin"
		" FROM image i JOIN process p ON p.process_id = i.process"
		" LEFT JOIN string e ON e.string_id = exe LEFT JOIN string a ON a.string_id = argv"
		" LEFT JOIN string c ON c.string_id = cwd WHERE image_id = ?");
	rows->object =
		db_prepare(db, "SELECT kind, bytes, is_there_after, is_changed, manager, name, "
			       "version, arch, source FROM object "
			       "LEFT JOIN string ON string_id = path "
			       "LEFT JOIN owner ON object = object_id "
			       "LEFT JOIN package ON package_id = package "
			       "WHERE object_id = ?");
	rows->thread = db_prepare(db, "SELECT image, tid, serial FROM thread WHERE thread_id = ?");
}

void stored_end(struct stored *rows)
{
	sqlite3_finalize(rows->node);
	sqlite3_finalize(rows->image);
	sqlite3_finalize(rows->object);
	sqlite3_finalize(rows->thread);
	map_free(&rows->nodes);
	map_free(&rows->images);
	map_free(&rows->objects);
	map_free(&rows->threads);
	arena_free(&rows->arena);
}

void stored_lacks(const char *table, int64_t id)
{
	die(EXIT_TORN,
	    "the database is damaged: it has no %s %lld; prov db writes it anew from its recording",
	    table, (long long)id);
}

/* A row that was read before, or NULL, and then the statement stands at it. */
static void *known(const struct map *m, sqlite3_stmt *s, const char *table, int64_t id)
{
	uint64_t at;

	if (id >= 0 && map_get(m, (uint64_t)id, &at))
		return (void *)(uintptr_t)at;
	sqlite3_reset(s);
	sqlite3_bind_int64(s, 1, id);
	if (id < 0 || !db_step(s))
		stored_lacks(table, id);
	return NULL;
}

static void *keep(struct stored *rows, struct map *m, int64_t id, size_t size)
{
	void *row = arena_alloc(&rows->arena, size);

	memset(row, 0, size);
	map_set(m, (uint64_t)id, (uintptr_t)row);
	return row;
}

static struct str text(struct stored *rows, sqlite3_stmt *s, int column)
{
	struct str bytes = db_str(s, column);

	return bytes.bytes ? arena_str(&rows->arena, bytes) : bytes;
}

const struct stored_image *stored_image(struct stored *rows, int64_t id)
{
	sqlite3_stmt *s = rows->image;
	struct stored_image *row = known(&rows->images, s, "image", id);

	if (row)
		return row;
	row = keep(rows, &rows->images, id, sizeof(*row));
	row->id = id;
	row->process = sqlite3_column_int64(s, 0);
	row->pid = sqlite3_column_int64(s, 1);
	row->epoch = sqlite3_column_int64(s, 2);
	row->how = text(rows, s, 3);
	row->is_recorded = sqlite3_column_int(s, 4);
	row->exe = text(rows, s, 5);
	row->argv = text(rows, s, 6);
	row->cwd = text(rows, s, 7);
	row->t_begin = sqlite3_column_int64(s, 8);
	return row;
}

const struct stored_object *stored_object(struct stored *rows, int64_t id)
{
	sqlite3_stmt *s = rows->object;
	struct stored_object *row = known(&rows->objects, s, "object", id);

	if (row)
		return row;
	row = keep(rows, &rows->objects, id, sizeof(*row));
	row->id = id;
	row->kind = text(rows, s, 0);
	row->path = text(rows, s, 1);
	row->is_there_after = sqlite3_column_int(s, 2);
	row->is_changed = sqlite3_column_int(s, 3);
	row->package = (struct package){text(rows, s, 4), text(rows, s, 5), text(rows, s, 6),
					text(rows, s, 7), text(rows, s, 8)};
	row->owner = owner_of(row->package.manager.bytes ? &row->package : NULL, row->path);
	if (str_is(row->kind, STR("device")))
		row->owner = (struct owner){OWNER_SYSTEM, STR("(no package)")};
	return row;
}

const struct stored_thread *stored_thread(struct stored *rows, int64_t id)
{
	sqlite3_stmt *s = rows->thread;
	struct stored_thread *row = known(&rows->threads, s, "thread", id);

	if (row)
		return row;
	row = keep(rows, &rows->threads, id, sizeof(*row));
	row->tid = sqlite3_column_int64(s, 1);
	row->serial = sqlite3_column_int64(s, 2);
	row->image = stored_image(rows, sqlite3_column_int64(s, 0));
	return row;
}

const struct stored_node *stored_node(struct stored *rows, int64_t id)
{
	sqlite3_stmt *s = rows->node;
	struct stored_node *row = known(&rows->nodes, s, "node", id);
	int64_t of;

	if (row)
		return row;
	row = keep(rows, &rows->nodes, id, sizeof(*row));
	of = sqlite3_column_int64(s, 1);
	row->id = id;
	row->version = sqlite3_column_int64(s, 2);
	row->t = sqlite3_column_int64(s, 3);
	row->flags = (uint32_t)sqlite3_column_int64(s, 4);
	if (sqlite3_column_int(s, 0) == NODE_PROCESS)
		row->image = stored_image(rows, of);
	else
		row->object = stored_object(rows, of);
	return row;
}

bool stored_is_input(const struct stored_node *node)
{
	return node->object && node->flags & NODE_BEFORE &&
	       (str_is(node->object->kind, STR("file")) ||
		str_is(node->object->kind, STR("link")) ||
		str_is(node->object->kind, STR("directory")));
}

bool stored_is_output(const struct stored_node *node)
{
	const struct stored_object *o = node->object;

	return o && node->flags & NODE_LAST && o->is_there_after && o->is_changed &&
	       (str_is(o->kind, STR("file")) || str_is(o->kind, STR("link")));
}

struct str *argv_split(struct str argv, size_t *ret_n)
{
	const char *p = argv.bytes, *end = argv.bytes ? argv.bytes + argv.len : NULL;
	struct str *v = NULL;
	size_t n = 0;

	while (p < end) {
		const char *stop = memchr(p, '\0', (size_t)(end - p));
		size_t len = (size_t)((stop ? stop : end) - p);

		GROW(v, n);
		v[n++] = (struct str){p, len};
		p += len + 1;
	}
	*ret_n = n;
	return v;
}

/* Bytes that are cut at a width; two more than it are there. */
struct cut {
	char *text;
	size_t n, width;
};

static void put(struct cut *c, char byte)
{
	if (c->n <= c->width)
		c->text[c->n++] = byte;
}

static bool is_plain(struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char b = (unsigned char)s.bytes[i];

		if (b <= ' ' || (b < 0x7f && strchr("|&;<>()$`\\\"'*?[]#~!{}", b)))
			return false;
	}
	return s.len > 0;
}

/* As a shell would take it. */
static void put_word(struct cut *c, struct str word)
{
	bool is_quoted = !is_plain(word);

	if (is_quoted)
		put(c, '\'');
	for (size_t i = 0; i < word.len && c->n <= c->width; i++) {
		if (word.bytes[i] == '\'')
			for (const char *p = "'\\'"; *p; p++)
				put(c, *p);
		put(c, word.bytes[i]);
	}
	if (is_quoted)
		put(c, '\'');
}

char *stored_command(const struct stored_image *image, size_t width)
{
	struct cut c = {xmalloc(width + 5), 0, width};
	size_t n;
	struct str *v = argv_split(image->argv, &n);

	for (size_t i = 0; i < n && c.n <= width; i++) {
		if (i)
			put(&c, ' ');
		put_word(&c, v[i]);
	}
	if (!n && image->exe.bytes)
		put_word(&c, image->exe);
	if (!n && !image->exe.bytes)
		put_word(&c, STR("?"));
	free(v);
	if (c.n > width) {
		c.n = width > 3 ? width - 3 : 0;
		while (c.n && (c.text[c.n] & 0xc0) == 0x80) /* no half character */
			c.n--;
		memcpy(c.text + c.n, "...", 3);
		c.n += 3;
	}
	c.text[c.n] = '\0';
	return c.text;
}
