/* cmd_files.c - prov files, inputs, outputs: paths and what was done to them. */
#include "cmd.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "files/files.h"
#include "packages/owner.h"
#include "recording/contents.h"
#include "base/hash.h"
#include "base/out.h"

static json_t *did_json(uint32_t did)
{
	json_t *array = json_array();

	for (int i = 0; i < DID_WORDS; i++)
		if (did & 1u << i)
			json_array_append_new(array, json_string(did_words[i]));
	return array;
}

static void print_did(uint32_t did)
{
	const char *before = "";

	for (int i = 0; i < DID_WORDS; i++)
		if (did & 1u << i) {
			printf("%s%s", before, did_words[i]);
			before = ",";
		}
}

/* The names by which it was used: the first and how many.  They stand together. */
static size_t used_as(const struct files *f, const struct file *file, size_t *ret_n)
{
	struct str real = model_str(&f->model, file->path);
	size_t low = 0, high = f->n_real_names;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (str_compare(model_str(&f->model, f->real_names[middle].real), real) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (*ret_n = 0;
	     low + *ret_n < f->n_real_names && f->real_names[low + *ret_n].real == file->path;)
		++*ret_n;
	return low;
}

static void add_links(json_t *object, const struct files *f, const struct file *file)
{
	size_t n, first = used_as(f, file, &n);
	json_t *names = json_array();

	for (size_t i = first; i < first + n; i++)
		json_array_append_new(names,
				      out_json_text(model_str(&f->model, f->real_names[i].used)));
	if (n) {
		json_object_set(object, "used_as", names);
		json_object_set_new(object, "by_link", did_json(file->by_link));
	}
	json_decref(names);
}

/* Content of a file, as a line says it. */
struct held {
	char sha256[65];   /* "" unknown */
	const char *state; /* word of docs/json.md */
};

/* Files that the kernel makes when they are read: prov would read another than the command did. */
static bool is_kernels(struct str path)
{
	return str_starts(path, "/proc/") || str_starts(path, "/sys/");
}

/* As the recording tells; where it does not, as the file is now. */
static struct held held_by(const struct contents *c, struct str path)
{
	const struct content *content = content_of(c, path);
	struct held held = {.state = "now"};
	char *name;

	if (content) {
		memcpy(held.sha256, content->sha256, sizeof(held.sha256));
		held.state = content_word(content->state);
		return held;
	}
	name = str_dup(path);
	if (is_kernels(path) || !hash_now(name, held.sha256))
		held = (struct held){.state = NULL};
	free(name);
	return held;
}

static void add_held(json_t *object, const struct held *held)
{
	json_object_set_new(object, "sha256",
			    *held->sha256 ? json_string(held->sha256) : json_null());
	json_object_set_new(object, "content",
			    held->state ? json_string(held->state) : json_null());
}

/* Caveats of a digest that is not that of the content used. */
static void print_caveat(const struct held *held)
{
	static const char *const words[][2] = {
		{"changed", "changed during the run"},
		{"changed-before", "changed during the run, before its use"},
		{"gone", "gone"},
		{"large", "larger than --hash-limit"},
		{"unreadable", "could not be read"},
	};

	for (size_t i = 0; held->state && i < sizeof(words) / sizeof(words[0]); i++)
		if (!strcmp(held->state, words[i][0]))
			printf("\t%s", words[i][1]);
}

/* The launcher's words about files. */
struct known {
	struct contents contents;
	struct packages packages;
};

static void add_owner(json_t *object, const struct packages *p, struct str path)
{
	static const char *const words[] = {[OWNER_USER] = "user",
					    [OWNER_PACKAGE] = "package",
					    [OWNER_ENVIRONMENT] = "environment",
					    [OWNER_SYSTEM] = "system"};
	uint32_t package = packages_owner(p, path);

	json_object_set_new(object, "owner", json_string(words[owner_in(p, path).kind]));
	if (package == PACKAGE_NONE)
		return;
	out_json_str(object, "package", p->v[package].name);
	out_json_str(object, "version", p->v[package].version);
	out_json_str(object, "manager", p->v[package].manager);
}

static void print_file(const struct files *f, const struct file *file, const struct known *k,
		       const struct options *o, bool has_did)
{
	struct str path = model_str(&f->model, file->path);
	struct held held = {0};

	if (o->has_hash)
		held = held_by(&k->contents, path);
	if (o->is_json) {
		json_t *object = json_object();

		out_json_str(object, "path", path);
		json_object_set_new(object, "did", did_json(file->did));
		add_owner(object, &k->packages, path);
		add_links(object, f, file);
		if (o->has_hash)
			add_held(object, &held);
		out_json_line(object);
		return;
	}
	if (o->has_hash)
		printf("%-64s  ", *held.sha256 ? held.sha256 : "-");
	out_text(stdout, path);
	if (has_did) {
		putchar('\t');
		print_did(file->did);
	}
	if (o->has_hash)
		print_caveat(&held);
	putchar('\n');
}

/* The user's own.  What was written where the system is, or what has no package, was so on purpose. */
static bool is_mine(const struct files *f, const struct file *file, const struct packages *p)
{
	struct owner owner = owner_in(p, model_str(&f->model, file->path));

	return owner.kind == OWNER_USER ||
	       (owner.kind == OWNER_SYSTEM && file_is_output(file, false));
}

static bool is_wanted(const struct files *f, const struct file *file, const struct options *o)
{
	char *path;
	bool found;

	if (!o->glob)
		return true;
	path = str_dup(model_str(&f->model, file->path));
	found = !fnmatch(o->glob, path, 0);
	free(path);
	return found;
}

static int print_files(struct recording *r, const struct options *o,
		       bool (*is_one)(const struct file *f, bool is_all))
{
	struct known k;
	struct files f;

	contents_of(&k.contents, r);
	packages_recorded(&k.packages, r);
	files_of(&f, r);
	for (size_t i = 0; i < f.n; i++)
		if ((!is_one || is_one(&f.v[i], o->is_all)) && is_wanted(&f, &f.v[i], o) &&
		    (!o->is_mine || is_mine(&f, &f.v[i], &k.packages)))
			print_file(&f, &f.v[i], &k, o, !is_one || o->is_all);
	files_end(&f);
	contents_end(&k.contents);
	packages_end(&k.packages);
	return 0;
}

int cmd_files(struct recording *r, const struct options *o)
{
	return print_files(r, o, NULL);
}

int cmd_inputs(struct recording *r, const struct options *o)
{
	return print_files(r, o, file_is_input);
}

int cmd_outputs(struct recording *r, const struct options *o)
{
	return print_files(r, o, file_is_output);
}
