/* view_load.c - the exact graph of a database, as plain arrays (view.h). */
#include "view.h"

#include <stdlib.h>

#include "graph/db.h"

/* Ids of rows to places in arrays. */
struct ids {
	struct map images, objects, nodes;
};

static bool next_row(sqlite3_stmt *s)
{
	if (db_step(s))
		return true;
	sqlite3_finalize(s);
	return false;
}

static struct str keep(struct view_things *t, sqlite3_stmt *s, int column)
{
	struct str bytes = db_str(s, column);

	return bytes.bytes ? arena_str(&t->arena, bytes) : bytes;
}

static uint32_t place_of(const struct map *ids, sqlite3_stmt *s, int column, const char *what)
{
	uint64_t place;

	if (!map_get(ids, (uint64_t)sqlite3_column_int64(s, column), &place))
		die(EXIT_TORN, "database: it lacks %s %lld: make it again", what,
		    (long long)sqlite3_column_int64(s, column));
	return (uint32_t)place;
}

static void load_images(struct view_things *t, struct ids *ids, sqlite3 *db)
{
	sqlite3_stmt *s = db_prepare(
		db,
		"SELECT image_id, pid, how, is_recorded, e.bytes, a.bytes, c.bytes, process FROM "
		"image i"
		" JOIN process ON process_id = process LEFT JOIN string e ON e.string_id = exe"
		" LEFT JOIN string a ON a.string_id = argv LEFT JOIN string c ON c.string_id = cwd"
		" ORDER BY image_id");

	while (next_row(s)) {
		struct str how = db_str(s, 2);

		GROW(t->images, t->n_images);
		t->images[t->n_images] = (struct view_image){
			.pid = sqlite3_column_int64(s, 1),
			.is_first = str_is(how, STR("first")),
			.is_forked = str_is(how, STR("forked")) || str_is(how, STR("sharing")),
			.is_recorded = sqlite3_column_int(s, 3),
			.exe = keep(t, s, 4),
			.argv = keep(t, s, 5),
			.cwd = keep(t, s, 6),
			.process = sqlite3_column_int64(s, 7),
		};
		map_set(&ids->images, (uint64_t)sqlite3_column_int64(s, 0), t->n_images++);
	}
}

static void load_objects(struct view_things *t, struct ids *ids, sqlite3 *db)
{
	sqlite3_stmt *s = db_prepare(
		db, "SELECT object_id, kind, bytes, is_there_after, is_changed, manager, name"
		    " FROM object LEFT JOIN string ON string_id = path"
		    " LEFT JOIN owner ON object = object_id"
		    " LEFT JOIN package ON package_id = package ORDER BY object_id");

	while (next_row(s)) {
		struct package package = {.manager = keep(t, s, 5), .name = keep(t, s, 6)};

		GROW(t->objects, t->n_objects);
		t->objects[t->n_objects] = (struct view_object){
			.kind = keep(t, s, 1),
			.path = keep(t, s, 2),
			.is_there_after = sqlite3_column_int(s, 3),
			.is_changed = sqlite3_column_int(s, 4),
			.place = VIEW_NONE,
		};
		t->objects[t->n_objects].owner = owner_of(package.manager.bytes ? &package : NULL,
							  t->objects[t->n_objects].path);
		map_set(&ids->objects, (uint64_t)sqlite3_column_int64(s, 0), t->n_objects++);
	}
}

/* The program that each process ran last without recording itself. */
static void find_unrecorded(const struct view_things *t, struct map *last)
{
	for (uint32_t i = 0; i < t->n_images; i++)
		if (!t->images[i].is_recorded)
			map_set(last, (uint64_t)t->images[i].process, i);
}

/* A gap is noted by the process that was about to run what cannot be recorded: it is that program's. */
static uint32_t image_of_gap(const struct view_things *t, const struct map *unrecorded,
			     uint32_t image)
{
	uint64_t later;

	if (map_get(unrecorded, (uint64_t)t->images[image].process, &later) && later > image)
		return (uint32_t)later;
	return image;
}

static void load_gaps(struct view_things *t, const struct ids *ids, sqlite3 *db)
{
	sqlite3_stmt *s = db_prepare(db, "SELECT image, t, reason, bytes FROM gap"
					 " LEFT JOIN string ON string_id = detail ORDER BY gap_id");
	struct map unrecorded = {0};

	find_unrecorded(t, &unrecorded);
	while (next_row(s)) {
		bool is_of_all = sqlite3_column_type(s, 0) == SQLITE_NULL;
		uint32_t image = is_of_all ? VIEW_NONE : place_of(&ids->images, s, 0, "image");

		if (!is_of_all)
			image = image_of_gap(t, &unrecorded, image);
		GROW(t->gaps, t->n_gaps);
		t->gaps[t->n_gaps] = (struct view_gap){image, sqlite3_column_int64(s, 1),
						       keep(t, s, 2), keep(t, s, 3)};
		if (!is_of_all && !t->images[image].n_gaps++)
			t->images[image].gap = t->gaps[t->n_gaps].reason;
		t->n_gaps++;
	}
	map_free(&unrecorded);
}

static void load_edge_kinds(struct view_things *t, sqlite3 *db)
{
	sqlite3_stmt *s = db_prepare(db, "SELECT kind, name FROM edge_kind");

	while (next_row(s)) {
		int kind = sqlite3_column_int(s, 0);

		if (kind > 0 && kind < EDGE_KINDS)
			t->edge_kinds[kind] = keep(t, s, 1);
	}
}

static enum view_role role_of(const struct view_object *o, int64_t flags)
{
	if (str_is(o->kind, STR("pipe")) || str_is(o->kind, STR("socket")) ||
	    str_is(o->kind, STR("memory")))
		return ROLE_BETWEEN;
	if (str_is(o->kind, STR("name")))
		return ROLE_NAME;
	if (flags & NODE_BEFORE || !o->is_changed)
		return ROLE_INPUT;
	return flags & NODE_LAST && o->is_there_after ? ROLE_OUTPUT : ROLE_TEMPORARY;
}

static void load_nodes(struct view *p, struct ids *ids, sqlite3 *db)
{
	struct view_things *t = p->things;
	sqlite3_stmt *s = db_prepare(db, "SELECT node_id, kind, of, version, flags FROM node"
					 " WHERE NOT (kind = 1 AND of IN (SELECT object_id"
					 " FROM object WHERE kind = 'source'))"
					 " ORDER BY node_id");

	while (next_row(s)) {
		bool is_process = sqlite3_column_int(s, 1) == NODE_PROCESS;
		uint32_t thing = is_process ? place_of(&ids->images, s, 2, "image")
					    : place_of(&ids->objects, s, 2, "object");

		GROW(p->nodes, p->n_nodes);
		GROW(t->exact, t->n_exact);
		t->exact[t->n_exact++] =
			(struct view_exact){sqlite3_column_int64(s, 0), is_process, thing,
					    (uint32_t)sqlite3_column_int64(s, 3)};
		p->nodes[p->n_nodes] = (struct view_node){
			.role = is_process
					? ROLE_PROCESS
					: role_of(&t->objects[thing], sqlite3_column_int64(s, 4)),
			.thing = thing,
			.place = VIEW_NONE,
			.via = VIEW_NONE,
			.first = p->n_nodes,
		};
		if (is_process)
			t->images[thing].has_node = true;
		else
			t->objects[thing].n_versions++;
		map_set(&ids->nodes, (uint64_t)sqlite3_column_int64(s, 0), p->n_nodes++);
	}
}

static void load_edges(struct view *p, const struct ids *ids, sqlite3 *db)
{
	sqlite3_stmt *s =
		db_prepare(db, "SELECT src, dst, kind, flags, bytes FROM edge WHERE kind <> 18");

	while (next_row(s)) {
		int64_t flags = sqlite3_column_int64(s, 3), bytes = sqlite3_column_int64(s, 4);
		int kind = sqlite3_column_int(s, 2);

		if (kind <= 0 || kind >= EDGE_KINDS)
			continue;
		GROW(p->edges, p->n_edges);
		p->edges[p->n_edges++] = (struct view_edge){
			.src = place_of(&ids->nodes, s, 0, "node"),
			.dst = place_of(&ids->nodes, s, 1, "node"),
			.kinds = KIND_BIT(kind),
			.is_racy = flags & EDGE_RACY,
			.is_coarse = flags & EDGE_COARSE,
			.n = 1,
			.bytes = bytes > 0 ? (uint64_t)bytes : 0,
		};
	}
	view_tidy_edges(p);
}

/* That of the first program: before it comes prov's launcher. */
static struct str cwd_of(const struct view_things *t)
{
	for (uint32_t i = 0; i < t->n_images; i++)
		if (t->images[i].is_first && t->images[i].cwd.bytes)
			return t->images[i].cwd;
	return (struct str){NULL, 0};
}

void view_load(struct view *p, struct view_things *things, sqlite3 *db)
{
	struct ids ids = {0};

	*things = (struct view_things){0};
	*p = (struct view){.things = things};
	load_images(things, &ids, db);
	load_objects(things, &ids, db);
	load_gaps(things, &ids, db);
	load_edge_kinds(things, db);
	load_nodes(p, &ids, db);
	load_edges(p, &ids, db);
	things->cwd = cwd_of(things);
	p->where = xmalloc(p->n_nodes * sizeof(*p->where));
	for (uint32_t i = 0; i < p->n_nodes; i++)
		p->where[i] = i;
	map_free(&ids.images);
	map_free(&ids.objects);
	map_free(&ids.nodes);
}

void view_things_end(struct view_things *t)
{
	arena_free(&t->arena);
	strings_free(&t->places);
	free(t->images);
	free(t->objects);
	free(t->gaps);
	free(t->exact);
}
