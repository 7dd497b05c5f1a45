/*
 * export_cyclonedx.c - CycloneDX 1.6: components are what the command read, by package where there
 * is one, and what it left; the formulation says by which programs.
 */
#include "export.h"

#include <stdlib.h>
#include <string.h>

#include "graph/db.h"
#include "export_files.h"
#include "base/out.h"

static json_t *property(const char *name, const char *value)
{
	return json_pack("{s:s, s:s}", "name", name, "value", value);
}

static json_t *reference(int64_t object)
{
	return json_pack("{s:{s:s}}", "resource", "ref", export_id("object-", object).text);
}

static json_t *file_component(const struct export_file *file)
{
	json_t *properties;
	char size[24];
	json_t *o =
		json_pack("{s:s, s:s, s:o}", "type", file->role == FILE_TEMPORARY ? "data" : "file",
			  "bom-ref", export_id("object-", file->object).text, "name",
			  file->path.bytes ? out_json_text(file->path) : json_string("(no name)"));

	if (file->has_hash)
		json_object_set_new(
			o, "hashes",
			json_pack("[{s:s, s:s}]", "alg", "SHA-256", "content", file->sha256));
	properties = json_pack("[o]", property("prov:role", file_roles[file->role]));
	snprintf(size, sizeof(size), "%lld", (long long)file->size);
	if (file->size >= 0)
		json_array_append_new(properties, property("prov:size", size));
	json_object_set_new(o, "properties", properties);
	return o;
}

static void set_text(json_t *o, const char *key, struct str text)
{
	if (text.len)
		json_object_set_new(o, key, out_json_text(text));
}

static json_t *package_component(const struct package *p)
{
	char *url = package_url(p), *manager = str_dup(p->manager);
	json_t *o = json_pack("{s:s, s:s, s:o}", "type", "library", "bom-ref", url, "name",
			      out_json_text(p->name));

	set_text(o, "version", p->version);
	json_object_set_new(o, "purl", json_string(url));
	json_object_set_new(o, "properties", json_pack("[o]", property("prov:manager", manager)));
	json_object_set_new(o, "components", json_array());
	free(manager);
	free(url);
	return o;
}

/* Packages first, with what of them was used, then files that are of none. */
static void put_components(struct export *e, const struct export_files *files)
{
	json_t **packages = xcalloc(files->n_packages + 1, sizeof(json_t *));

	for (size_t i = 0; i < files->n; i++) {
		const struct export_package *package = files->v[i].package;
		size_t k = package ? (size_t)(package - files->packages) : 0;

		if (!package)
			continue;
		if (!packages[k])
			packages[k] = package_component(&package->package);
		json_array_append_new(json_object_get(packages[k], "components"),
				      file_component(&files->v[i]));
	}
	export_open(e, "components", '[');
	for (size_t k = 0; k < files->n_packages; k++)
		if (packages[k])
			export_member(e, NULL, packages[k]);
	for (size_t i = 0; i < files->n; i++)
		if (!files->v[i].package && files->v[i].role != FILE_TEMPORARY)
			export_member(e, NULL, file_component(&files->v[i]));
	export_close(e, '[');
	free(packages);
}

static json_t *flows_json(sqlite3_stmt *flows, int64_t image, bool is_output)
{
	json_t *array = json_array();
	int64_t object;

	while (export_flow(flows, image, &object)) {
		json_t *o = reference(object);

		if (is_output)
			json_object_set_new(o, "type", json_string("artifact"));
		json_array_append_new(array, o);
	}
	return array;
}

static json_t *set_identity(json_t *o, const char *id, const char *type)
{
	json_object_set_new(o, "bom-ref", json_string(id));
	json_object_set_new(o, "uid", json_string(id));
	json_object_set_new(o, "taskTypes", json_pack("[s]", type));
	return o;
}

static void put_tasks(struct export *e)
{
	sqlite3_stmt *s =
		db_prepare(e->db, "SELECT image_id, a.bytes, x.bytes, t_begin, t_end FROM image "
				  "LEFT JOIN string a ON a.string_id = argv "
				  "LEFT JOIN string x ON x.string_id = exe "
				  "WHERE how <> 'launcher'");
	struct export_flows flows = export_flows_of(e->db);

	export_open(e, "tasks", '[');
	while (export_next(s)) {
		int64_t image = sqlite3_column_int64(s, 0);
		json_t *o = set_identity(json_object(), export_id("program-", image).text, "other");
		json_t *steps = json_pack("[{s:[{s:o}]}]", "commands", "executed",
					  export_command(db_str(s, 1)));

		json_object_set_new(o, "name",
				    out_json_text(export_program(db_str(s, 2), db_str(s, 1))));
		json_object_set_new(o, "steps", steps);
		json_object_set_new(o, "inputs", flows_json(flows.inputs, image, false));
		json_object_set_new(o, "outputs", flows_json(flows.outputs, image, true));
		json_object_set_new(o, "timeStart", export_date(e, sqlite3_column_int64(s, 3)));
		if (sqlite3_column_type(s, 4) != SQLITE_NULL)
			json_object_set_new(o, "timeEnd",
					    export_date(e, sqlite3_column_int64(s, 4)));
		export_member(e, NULL, o);
	}
	export_close(e, '[');
	export_flows_end(&flows);
}

/* A program depends on the one that started it; what it depends on by files its inputs tell. */
static void put_dependencies(struct export *e)
{
	sqlite3_stmt *s = db_prepare(
		e->db, "SELECT DISTINCT b.of, a.of FROM edge e JOIN node a ON a.node_id = src "
		       "JOIN node b ON b.node_id = dst JOIN image i ON i.image_id = a.of "
		       "WHERE e.kind IN (7, 8) AND a.of <> b.of AND i.how <> 'launcher'");

	export_open(e, "taskDependencies", '[');
	while (export_next(s)) {
		struct export_id to = export_id("program-", sqlite3_column_int64(s, 0));
		struct export_id from = export_id("program-", sqlite3_column_int64(s, 1));

		export_member(e, NULL,
			      json_pack("{s:s, s:[s]}", "ref", to.text, "dependsOn", from.text));
	}
	export_close(e, '[');
}

static json_t *command_of(struct export *e)
{
	sqlite3_stmt *s =
		db_prepare(e->db, "SELECT bytes FROM image JOIN string ON string_id = argv "
				  "WHERE how = 'first' ORDER BY image_id LIMIT 1");
	json_t *command = export_command(sqlite3_step(s) == SQLITE_ROW ? db_str(s, 0) : STR(""));

	sqlite3_finalize(s);
	return command;
}

static void put_formulation(struct export *e, const struct export_files *files)
{
	export_open(e, "formulation", '[');
	export_open(e, NULL, '{');
	export_open(e, "components", '[');
	for (size_t i = 0; i < files->n; i++)
		if (files->v[i].role == FILE_TEMPORARY)
			export_member(e, NULL, file_component(&files->v[i]));
	export_close(e, '[');
	export_open(e, "workflows", '[');
	export_open(e, NULL, '{');
	export_member(e, "bom-ref", json_string("recording"));
	export_member(e, "uid", json_string(e->uuid));
	export_member(e, "name", command_of(e));
	export_member(e, "taskTypes", json_pack("[s]", "other"));
	export_member(e, "timeStart", export_date(e, 0));
	export_member(e, "timeEnd", export_date(e, e->end));
	put_tasks(e);
	put_dependencies(e);
	export_close(e, '{');
	export_close(e, '[');
	export_close(e, '{');
	export_close(e, '[');
}

static json_t *metadata(struct export *e)
{
	return json_pack("{s:o, s:{s:[{s:s, s:s}]}, s:{s:s, s:s, s:o}}", "timestamp",
			 export_date(e, e->end), "tools", "components", "type", "application",
			 "name", PROV_TOOL, "component", "type", "application", "bom-ref",
			 "command", "name", command_of(e));
}

void export_cyclonedx(struct export *e)
{
	struct export_files files;
	char serial[64];

	export_files_of(&files, e);
	snprintf(serial, sizeof(serial), "urn:uuid:%s", e->uuid);
	fputc('{', e->f);
	export_member(e, "bomFormat", json_string("CycloneDX"));
	export_member(e, "specVersion", json_string("1.6"));
	export_member(e, "serialNumber", json_string(serial));
	export_member(e, "version", json_integer(1));
	export_member(e, "metadata", metadata(e));
	put_components(e, &files);
	put_formulation(e, &files);
	export_close(e, '{');
	fputc('\n', e->f);
	export_files_end(&files);
}
