/* find_conda.c - packages of conda: ROOT/conda-meta/NAME-VERSION-BUILD.json lists their files. */
#include "finder.h"

#include <dirent.h>
#include <jansson.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "index.h"

static struct str text_of(const json_t *o, const char *key)
{
	const char *text = json_string_value(json_object_get(o, key));

	return text ? str_of(text) : (struct str){NULL, 0};
}

static void read_package(struct index *x, const char *text, size_t n)
{
	json_t *o = json_loadb(text, n, JSON_REJECT_DUPLICATES, NULL), *file;
	uint32_t package;
	size_t i;

	if (!o)
		return;
	package = index_package(x, (struct package){.name = text_of(o, "name"),
						    .version = text_of(o, "version"),
						    .arch = text_of(o, "subdir"),
						    .source = text_of(o, "channel")});
	json_array_foreach(json_object_get(o, "files"), i, file) if (json_is_string(file))
		index_file(x, str_of(json_string_value(file)), package);
	json_decref(o);
}

/* Paths are relative to the root. */
static void make_index(struct index *x, const char *directory)
{
	DIR *d = opendir(directory);
	struct dirent *e;

	while (d && (e = readdir(d))) {
		char path[NAME_MAX + 2];
		char *text;
		size_t n;

		if (!str_ends(str_of(e->d_name), ".json"))
			continue;
		snprintf(path, sizeof(path), "/%s", e->d_name);
		text = look_text_at(str_of(directory), path, &n);
		if (text)
			read_package(x, text, n);
		free(text);
	}
	if (d)
		closedir(d);
	index_made(x);
}

static void claim_all(struct search *s, struct str root, const struct index *x)
{
	for (size_t i = 0; i < s->n; i++) {
		struct str path = s->paths[i];
		struct package p;

		if (path.len <= root.len || memcmp(path.bytes, root.bytes, root.len))
			continue;
		path = (struct str){path.bytes + root.len, path.len - root.len};
		if (!index_find(x, path, &p))
			continue;
		p.manager = STR("conda");
		search_claim(s, s->paths[i], p);
	}
}

/* conda-meta itself changes with each package that comes or goes. */
static void find_below(struct search *s, struct str root)
{
	char directory[PATH_MAX], stamp[64];
	struct index x;
	struct stat st;

	snprintf(directory, sizeof(directory), "%.*sconda-meta", (int)root.len, root.bytes);
	if (stat(directory, &st))
		return;
	snprintf(stamp, sizeof(stamp), "%llx:%llx.%lx", (unsigned long long)st.st_ino,
		 (unsigned long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
	index_begin(&x, str_of(directory), str_of(stamp));
	if (!index_is_made(&x))
		make_index(&x, directory);
	claim_all(s, root, &x);
	index_end(&x);
}

void find_conda(struct search *s)
{
	struct strings roots = {0};

	for (size_t i = 0; i < s->n; i++) {
		struct str root = {NULL, 0};

		if (!is_of_distribution(s->paths[i]))
			root = search_up(s, s->paths[i], "conda-meta/history");
		if (root.len)
			strings_add(&roots, root);
	}
	for (size_t i = 0; i < roots.n; i++)
		find_below(s, roots.v[i]);
	strings_free(&roots);
}
