/*
 * export_prov_json.c - W3C PROV as PROV-JSON: entities are versions of objects, activities are
 * program runs, and the agent is prov itself, which made the recording.
 */
#include "export.h"

#include <stdlib.h>

#include "base/about.h"
#include "export_files.h"
#include "graph/db.h"
#include "base/out.h"

static struct export_id version_id(int64_t node)
{
	return export_id("run:version", node);
}

static struct export_id image_id(int64_t image)
{
	return export_id("run:program", image);
}

static void put_prefixes(struct export *e)
{
	char run[64];

	snprintf(run, sizeof(run), "urn:uuid:%s#", e->uuid);
	export_member(e, "prefix", json_pack("{s:s, s:s}", "run", run, "rec", ABOUT_SOURCE "#"));
}

static json_t *qualified(const char *name)
{
	return json_pack("{s:s, s:s}", "$", name, "type", "prov:QUALIFIED_NAME");
}

/* Content is known of an input as it was, and of an output as it is. */
static void set_file(json_t *o, const struct export_file *file, int64_t flags)
{
	bool is_input = file->role == FILE_INPUT && flags & NODE_BEFORE;
	char *url;

	if (is_input && file->package) {
		url = package_url(&file->package->package);
		json_object_set_new(o, "rec:package", json_string(url));
		free(url);
	}
	if (!is_input && !(file->role == FILE_OUTPUT && flags & NODE_LAST))
		return;
	if (file->has_hash)
		json_object_set_new(o, "rec:sha256", json_string(file->sha256));
	if (file->size >= 0)
		json_object_set_new(o, "rec:size", json_integer(file->size));
}

static void put_entities(struct export *e, const struct export_files *files)
{
	sqlite3_stmt *s = db_prepare(
		e->db, "SELECT node_id, o.kind, bytes, version, object_id, flags FROM node n "
		       "JOIN object o ON n.kind = 1 AND object_id = of "
		       "LEFT JOIN string ON string_id = path WHERE o.kind <> 'name'");

	export_open(e, "entity", '{');
	export_member(e, "run:recording",
		      json_pack("{s:o}", "prov:type", qualified("rec:Recording")));
	while (export_next(s)) {
		json_t *o = json_object();

		if (sqlite3_column_type(s, 2) != SQLITE_NULL)
			json_object_set_new(o, "prov:label", out_json_text(db_str(s, 2)));
		json_object_set_new(o, "rec:kind", out_json_text(db_str(s, 1)));
		json_object_set_new(o, "rec:version", json_integer(sqlite3_column_int64(s, 3)));
		json_object_set_new(o, "rec:object", json_integer(sqlite3_column_int64(s, 4)));
		if (!str_is(db_str(s, 1), STR("source")))
			set_file(o, export_file(files, sqlite3_column_int64(s, 4)),
				 sqlite3_column_int64(s, 5));
		export_member(e, version_id(sqlite3_column_int64(s, 0)).text, o);
	}
	export_close(e, '{');
}

static void put_activities(struct export *e)
{
	sqlite3_stmt *s =
		db_prepare(e->db, "SELECT image_id, a.bytes, x.bytes, i.t_begin, i.t_end, pid "
				  "FROM image i JOIN process ON process_id = process "
				  "LEFT JOIN string a ON a.string_id = argv "
				  "LEFT JOIN string x ON x.string_id = exe");

	export_open(e, "activity", '{');
	while (export_next(s)) {
		json_t *o = json_object();

		json_object_set_new(o, "prov:startTime",
				    export_date(e, sqlite3_column_int64(s, 3)));
		if (sqlite3_column_type(s, 4) != SQLITE_NULL)
			json_object_set_new(o, "prov:endTime",
					    export_date(e, sqlite3_column_int64(s, 4)));
		json_object_set_new(o, "prov:label", export_command(db_str(s, 1)));
		if (sqlite3_column_type(s, 2) != SQLITE_NULL)
			json_object_set_new(o, "rec:executable", out_json_text(db_str(s, 2)));
		json_object_set_new(o, "rec:pid", json_integer(sqlite3_column_int64(s, 5)));
		export_member(e, image_id(sqlite3_column_int64(s, 0)).text, o);
	}
	export_close(e, '{');
}

/* A kind of relation, of the edges between two kinds of nodes. */
struct relation {
	const char *name, *blank;
	enum node_kind src, dst;
	const char *which; /* of these edges */
	const char *src_key, *dst_key;
	bool has_time;
};

static const struct relation relations[] = {
	{"used", "_:u", NODE_OBJECT, NODE_PROCESS, "is_default", "prov:entity", "prov:activity",
	 true},
	{"wasGeneratedBy", "_:g", NODE_PROCESS, NODE_OBJECT, "is_default", "prov:activity",
	 "prov:entity", true},
	{"wasDerivedFrom", "_:d", NODE_OBJECT, NODE_OBJECT, "is_default", "prov:usedEntity",
	 "prov:generatedEntity", false},
	{"wasStartedBy", "_:s", NODE_PROCESS, NODE_PROCESS, "e.kind IN (7, 8)", "prov:starter",
	 "prov:activity", true},
	{"wasInformedBy", "_:i", NODE_PROCESS, NODE_PROCESS, "e.kind NOT IN (6, 7, 8)",
	 "prov:informant", "prov:informed", false},
};

static struct export_id end_id(sqlite3_stmt *s, enum node_kind kind, int node, int of)
{
	return kind == NODE_OBJECT ? version_id(sqlite3_column_int64(s, node))
				   : image_id(sqlite3_column_int64(s, of));
}

static void put_relation(struct export *e, const struct relation *r)
{
	char *sql = sqlite3_mprintf(
		"SELECT a.node_id, a.of, b.node_id, b.of, e.t, k.name FROM edge e "
		"JOIN node a ON a.node_id = src JOIN node b ON b.node_id = dst "
		"JOIN edge_kind k ON k.kind = e.kind WHERE a.kind = %d AND b.kind = %d AND (%s)",
		r->src, r->dst, r->which);
	sqlite3_stmt *s = db_prepare(e->db, sql);
	int64_t n = 0;

	export_open(e, r->name, '{');
	while (export_next(s)) {
		struct export_id id = export_id(r->blank, n++);
		json_t *o = json_object();

		json_object_set_new(o, r->src_key, json_string(end_id(s, r->src, 0, 1).text));
		json_object_set_new(o, r->dst_key, json_string(end_id(s, r->dst, 2, 3).text));
		if (r->has_time)
			json_object_set_new(o, "prov:time",
					    export_date(e, sqlite3_column_int64(s, 4)));
		json_object_set_new(o, "rec:how", out_json_text(db_str(s, 5)));
		export_member(e, id.text, o);
	}
	export_close(e, '{');
	sqlite3_free(sql);
}

static void put_agent(struct export *e)
{
	export_open(e, "agent", '{');
	export_member(e, "run:recorder",
		      json_pack("{s:o, s:s}", "prov:type", qualified("prov:SoftwareAgent"),
				"prov:label", PROV_TOOL));
	export_close(e, '{');
	export_open(e, "wasAttributedTo", '{');
	export_member(e, "_:attribution",
		      json_pack("{s:s, s:s}", "prov:entity", "run:recording", "prov:agent",
				"run:recorder"));
	export_close(e, '{');
}

void export_prov_json(struct export *e)
{
	struct export_files files;

	export_files_of(&files, e);
	fputc('{', e->f);
	put_prefixes(e);
	put_entities(e, &files);
	put_activities(e);
	put_agent(e);
	for (size_t i = 0; i < sizeof(relations) / sizeof(relations[0]); i++)
		put_relation(e, &relations[i]);
	export_close(e, '{');
	fputc('\n', e->f);
	export_files_end(&files);
}
