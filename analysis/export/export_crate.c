/*
 * export_crate.c - ro-crate-metadata.json of a Process Run Crate: an action for each program run,
 * with the files that it used and made.
 *
 * Files that are there are named by file: URIs, since a recording has no copies of them; what is no
 * more, or never was a file, by a name within the document.
 */
#include "export.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "graph/db.h"
#include "export_files.h"
#include "base/out.h"

#define PROFILE "https://w3id.org/ro/wfrun/process/0.5"

static json_t *reference(const char *id)
{
	return json_pack("{s:s}", "@id", id);
}

static char *file_id(const struct export_file *file)
{
	char *id = xmalloc(3 * file->path.len + 64), *to = id;

	if (file->role == FILE_TEMPORARY || !file->is_named) {
		sprintf(id, "#object-%lld", (long long)file->object);
		return id;
	}
	to = stpcpy(to, "file://");
	for (size_t i = 0; i < file->path.len; i++) {
		unsigned char c = (unsigned char)file->path.bytes[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
		    (c && strchr("/.-_~", c)))
			*to++ = (char)c;
		else
			to += sprintf(to, "%%%02X", c);
	}
	if (file->is_directory && to[-1] != '/')
		*to++ = '/';
	*to = '\0';
	return id;
}

static json_t *file_reference(const struct export_files *files, int64_t object)
{
	char *id = file_id(export_file(files, object));
	json_t *o = reference(id);

	free(id);
	return o;
}

static json_t *has_part(const struct export_files *files)
{
	json_t *array = json_array();

	for (size_t i = 0; i < files->n; i++)
		json_array_append_new(array, file_reference(files, files->v[i].object));
	return array;
}

static json_t *mentions(struct export *e)
{
	sqlite3_stmt *s = db_prepare(e->db, "SELECT image_id FROM image WHERE how <> 'launcher'");
	json_t *array = json_array();

	while (export_next(s))
		json_array_append_new(
			array, reference(export_id("#run-", sqlite3_column_int64(s, 0)).text));
	return array;
}

static void put_root(struct export *e, const struct export_files *files)
{
	export_member(e, NULL,
		      json_pack("{s:s, s:s, s:{s:s}, s:{s:s}}", "@id", "ro-crate-metadata.json",
				"@type", "CreativeWork", "conformsTo", "@id",
				"https://w3id.org/ro/crate/1.1", "about", "@id", "./"));
	export_member(
		e, NULL,
		json_pack("{s:s, s:s, s:s, s:s, s:s, s:o, s:{s:s}, s:o, s:o}", "@id", "./", "@type",
			  "Dataset", "name", "A recorded command", "description",
			  "What a command read, wrote and ran, as recorded by prov.  The files "
			  "themselves are not included.",
			  "license", "Not stated.  The files that are named keep their own.",
			  "datePublished", export_date(e, e->end), "conformsTo", "@id", PROFILE,
			  "hasPart", has_part(files), "mentions", mentions(e)));
	export_member(e, NULL,
		      json_pack("{s:s, s:s, s:s, s:s}", "@id", PROFILE, "@type", "CreativeWork",
				"name", "Process Run Crate", "version", "0.5"));
	export_member(e, NULL,
		      json_pack("{s:s, s:s, s:s}", "@id", "#recorder", "@type",
				"SoftwareApplication", "name", PROV_TOOL));
}

static json_t *package_reference(const struct export_package *package)
{
	return reference(export_id("#package-", package->id).text);
}

/* A text, as schema.org has it. */
static void set_size(json_t *o, const struct export_file *file)
{
	char text[24];

	snprintf(text, sizeof(text), "%lld", (long long)file->size);
	if (file->size >= 0)
		json_object_set_new(o, "contentSize", json_string(text));
}

static void put_files(struct export *e, const struct export_files *files)
{
	for (size_t i = 0; i < files->n; i++) {
		const struct export_file *file = &files->v[i];
		json_t *o = file_reference(files, file->object);

		json_object_set_new(o, "@type",
				    json_string(file->is_directory ? "Dataset" : "File"));
		json_object_set_new(o, "name",
				    file->path.bytes ? out_json_text(file->path)
						     : json_string("(no name)"));
		json_object_set_new(o, "description", json_string(file_roles[file->role]));
		if (file->has_hash)
			json_object_set_new(o, "sha256", json_string(file->sha256));
		set_size(o, file);
		if (file->package)
			json_object_set_new(o, "isPartOf", package_reference(file->package));
		export_member(e, NULL, o);
	}
}

static void set_text(json_t *o, const char *key, struct str text)
{
	if (text.len)
		json_object_set_new(o, key, out_json_text(text));
}

static void put_packages(struct export *e, const struct export_files *files)
{
	for (size_t i = 0; i < files->n_packages; i++) {
		const struct package *p = &files->packages[i].package;
		json_t *o = package_reference(&files->packages[i]);
		char *url = package_url(p);

		json_object_set_new(o, "@type", json_string("SoftwareApplication"));
		set_text(o, "name", p->name);
		set_text(o, "softwareVersion", p->version);
		json_object_set_new(o, "identifier", json_string(url));
		set_text(o, "description", p->manager);
		export_member(e, NULL, o);
		free(url);
	}
}

/* The executed file; one thing for all programs whose file is not known. */
static struct export_id program_id(sqlite3_stmt *s, int column)
{
	if (sqlite3_column_type(s, column) == SQLITE_NULL)
		return (struct export_id){"#program-unknown"};
	return export_id("#program-", sqlite3_column_int64(s, column));
}

static void put_programs(struct export *e, const struct export_files *files)
{
	sqlite3_stmt *s = db_prepare(e->db, "SELECT DISTINCT exe, bytes FROM image "
					    "LEFT JOIN string ON string_id = exe "
					    "WHERE how <> 'launcher'");

	while (export_next(s)) {
		json_t *o = reference(program_id(s, 0).text);
		const struct export_file *file;

		json_object_set_new(o, "@type", json_string("SoftwareApplication"));
		json_object_set_new(o, "name",
				    out_json_text(export_program(db_str(s, 1), STR(""))));
		if (sqlite3_column_type(s, 1) != SQLITE_NULL)
			json_object_set_new(o, "description", out_json_text(db_str(s, 1)));
		file = export_file_named(files, db_str(s, 1));
		if (file && file->package) {
			json_object_set_new(o, "isPartOf", package_reference(file->package));
			set_text(o, "softwareVersion", file->package->package.version);
		}
		export_member(e, NULL, o);
	}
}

static json_t *flows_json(const struct export_files *files, sqlite3_stmt *flows, int64_t image)
{
	json_t *array = json_array();
	int64_t object;

	while (export_flow(flows, image, &object))
		json_array_append_new(array, file_reference(files, object));
	return array;
}

static void set_status(json_t *o, sqlite3_stmt *s, int column)
{
	int status = sqlite3_column_int(s, column);
	char text[48];

	if (sqlite3_column_type(s, column) == SQLITE_NULL)
		return;
	json_object_set_new(o, "actionStatus",
			    reference(status ? "http://schema.org/FailedActionStatus"
					     : "http://schema.org/CompletedActionStatus"));
	if (!status)
		return;
	if (WIFSIGNALED(status))
		snprintf(text, sizeof(text), "killed by signal %d", WTERMSIG(status));
	else
		snprintf(text, sizeof(text), "exit status %d", WEXITSTATUS(status));
	json_object_set_new(o, "error", json_string(text));
}

static void put_actions(struct export *e, const struct export_files *files)
{
	sqlite3_stmt *s = db_prepare(
		e->db, "SELECT image_id, bytes, exe, i.t_begin, i.t_end, CASE WHEN epoch = (SELECT "
		       "max(epoch) FROM image j WHERE j.process = i.process) THEN status END FROM "
		       "image i JOIN process p ON process_id = process "
		       "LEFT JOIN string ON string_id = argv WHERE how <> 'launcher'");
	struct export_flows flows = export_flows_of(e->db);

	while (export_next(s)) {
		int64_t image = sqlite3_column_int64(s, 0);
		json_t *o = reference(export_id("#run-", image).text);
		json_t *result = flows_json(files, flows.outputs, image);

		json_object_set_new(
			o, "@type",
			json_string(json_array_size(result) ? "CreateAction" : "ActivateAction"));
		json_object_set_new(o, "name", export_command(db_str(s, 1)));
		json_object_set_new(o, "instrument", reference(program_id(s, 2).text));
		json_object_set_new(o, "object", flows_json(files, flows.inputs, image));
		json_object_set_new(o, "result", result);
		json_object_set_new(o, "startTime", export_date(e, sqlite3_column_int64(s, 3)));
		if (sqlite3_column_type(s, 4) != SQLITE_NULL)
			json_object_set_new(o, "endTime",
					    export_date(e, sqlite3_column_int64(s, 4)));
		set_status(o, s, 5);
		export_member(e, NULL, o);
	}
	export_flows_end(&flows);
}

void export_crate(struct export *e)
{
	struct export_files files;

	export_files_of(&files, e);
	fputc('{', e->f);
	export_member(e, "@context",
		      json_pack("[s, s]", "https://w3id.org/ro/crate/1.1/context",
				"https://w3id.org/ro/terms/workflow-run/context"));
	export_open(e, "@graph", '[');
	put_root(e, &files);
	put_files(e, &files);
	put_packages(e, &files);
	put_programs(e, &files);
	put_actions(e, &files);
	export_close(e, '[');
	export_close(e, '{');
	fputc('\n', e->f);
	export_files_end(&files);
}
