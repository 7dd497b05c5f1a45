/*
 * find_python.c - distributions of Python: what stands in a directory site-packages.
 *
 * A distribution has NAME-VERSION.dist-info with a RECORD of its files, or NAME-VERSION.egg-info.
 * Mostly it owns whole directories; where several share one (name space packages), each file is
 * asked for.
 */
#include "finder.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

struct distribution {
	struct str name, version;
	struct str record; /* lines, each begins with a file's path */
};

struct site {
	struct search *search;
	struct str root;
	struct strings wanted; /* first names of what was used, directories with their slash */
	uint32_t *owner;       /* of these: a distribution, NOBODY, SEVERAL */
	struct distribution *v;
	size_t n;
	struct arena arena;
};

#define NOBODY	UINT32_MAX
#define SEVERAL (UINT32_MAX - 1)

static bool is_below(struct str path, struct str root)
{
	return path.len > root.len && !memcmp(path.bytes, root.bytes, root.len);
}

/* "numpy/core/x.py" is of "numpy/"; a file of __pycache__ is of its source. */
static struct str first_name(struct str path, char text[NAME_MAX + 8])
{
	static const char cache[] = "__pycache__/";
	const char *slash = memchr(path.bytes, '/', path.len), *dot;
	size_t n;

	if (!slash)
		return path;
	if (!str_starts(path, cache))
		return (struct str){path.bytes, (size_t)(slash + 1 - path.bytes)};
	dot = memchr(slash, '.', (size_t)(path.bytes + path.len - slash));
	n = (size_t)((dot ? dot : path.bytes + path.len) - slash - 1);
	if (n > NAME_MAX)
		n = NAME_MAX;
	return (struct str){text, (size_t)sprintf(text, "%.*s.py", (int)n, slash + 1)};
}

static void find_wanted(struct site *site)
{
	const struct search *s = site->search;

	for (size_t i = 0; i < s->n; i++) {
		struct str path = s->paths[i];
		char text[NAME_MAX + 8];

		if (!is_below(path, site->root) || search_is_claimed(s, path))
			continue;
		path.bytes += site->root.len;
		path.len -= site->root.len;
		strings_add(&site->wanted, first_name(path, text));
	}
	site->owner = xmalloc((site->wanted.n + 1) * sizeof(*site->owner));
	memset(site->owner, 0xff, site->wanted.n * sizeof(*site->owner));
}

/* --- distributions */

static struct str keep(struct site *site, char *bytes, size_t n)
{
	struct str text = {NULL, 0};

	if (bytes)
		text = arena_str(&site->arena, (struct str){bytes, n});
	free(bytes);
	return text;
}

static struct str read_at(struct site *site, struct str dir, const char *name)
{
	size_t n;
	char *bytes = look_text_at(dir, name, &n);

	return keep(site, bytes, n);
}

/* installed-files.txt has "../numpy/x.py"; top_level.txt has "numpy" and no files. */
static struct str record_of_egg(struct site *site, struct str dir)
{
	struct str text = read_at(site, dir, "installed-files.txt"), line;
	char *files, *to;

	if (!text.bytes)
		text = read_at(site, dir, "top_level.txt");
	files = to = xmalloc(9 * text.len + 8);
	while (look_line(&text, &line)) {
		bool is_file = str_starts(line, "../");

		if (is_file)
			to += sprintf(to, "%.*s\n", (int)line.len - 3, line.bytes + 3);
		else if (line.len)
			to += sprintf(to, "%.*s/\n%.*s.py\n", (int)line.len, line.bytes,
				      (int)line.len, line.bytes);
	}
	return keep(site, files, (size_t)(to - files));
}

static struct str name_in(struct str text, const char *key, struct str otherwise)
{
	struct str value = look_field(text, key);

	return value.len ? value : otherwise;
}

static void add_distribution(struct site *site, const char *entry, const char *ending, bool is_egg)
{
	struct str stem = {entry, strlen(entry) - strlen(ending)}, metadata;
	struct distribution d = {.name = stem};
	char path[PATH_MAX];
	struct str dir = {path, (size_t)snprintf(path, sizeof(path), "%.*s%s/", (int)site->root.len,
						 site->root.bytes, entry)};

	split_version(stem, &d.name, &d.version);
	metadata = read_at(site, dir, is_egg ? "PKG-INFO" : "METADATA");
	if (is_egg && !metadata.bytes) /* a file by itself */
		metadata = read_at(site, (struct str){path, dir.len - 1}, "");
	d.name = arena_str(&site->arena, name_in(metadata, "Name", d.name));
	d.version = arena_str(&site->arena, name_in(metadata, "Version", d.version));
	d.record = is_egg ? record_of_egg(site, dir) : read_at(site, dir, "RECORD");
	GROW(site->v, site->n);
	site->v[site->n++] = d;
}

/* --- whose is what */

static void own(struct site *site, struct str name, uint32_t distribution)
{
	uint32_t i;

	if (!strings_find(&site->wanted, name, &i) || site->owner[i] == distribution)
		return;
	site->owner[i] = site->owner[i] == NOBODY ? distribution : SEVERAL;
}

/* RECORD is CSV: a path with a comma in it has quotes around it. */
static struct str path_in(struct str line)
{
	const char *end;

	if (line.len && line.bytes[0] == '"') {
		line.bytes++;
		line.len--;
		end = memchr(line.bytes, '"', line.len);
	} else {
		end = memchr(line.bytes, ',', line.len);
	}
	return (struct str){line.bytes, end ? (size_t)(end - line.bytes) : line.len};
}

static void own_all(struct site *site, uint32_t distribution)
{
	struct str text = site->v[distribution].record, line, last = {NULL, 0};
	char name[NAME_MAX + 8];

	while (look_line(&text, &line)) {
		struct str path = path_in(line);

		/* Most are of the same directory as the one before. */
		if (last.len && path.len > last.len && !memcmp(path.bytes, last.bytes, last.len))
			continue;
		last = first_name(path, name);
		own(site, last, distribution);
		if (last.bytes == name || str_ends(last, ".py") || !str_ends(last, "/"))
			last = (struct str){NULL, 0};
	}
}

static void own_metadata(struct site *site, const char *entry, uint32_t distribution)
{
	char name[NAME_MAX + 2];

	snprintf(name, sizeof(name), "%s/", entry);
	own(site, str_of(name), distribution);
	own(site, str_of(entry), distribution);
}

static struct package package_of(const struct site *site, uint32_t distribution)
{
	return (struct package){.manager = STR("pypi"),
				.name = site->v[distribution].name,
				.version = site->v[distribution].version};
}

static void claim_below(struct site *site, struct str name, uint32_t distribution)
{
	char path[PATH_MAX];
	int n = snprintf(path, sizeof(path), "%.*s%.*s", (int)site->root.len, site->root.bytes,
			 (int)name.len, name.bytes);

	if (n < PATH_MAX)
		search_claim(site->search, (struct str){path, (size_t)n},
			     package_of(site, distribution));
}

/* Of a directory that several have, each one's files that were used. */
static void claim_shared(struct site *site, const struct strings *used, uint32_t distribution)
{
	struct str text = site->v[distribution].record, line;
	char name[NAME_MAX + 8];
	uint32_t i;

	while (look_line(&text, &line)) {
		struct str path = path_in(line);

		if (strings_find(&site->wanted, first_name(path, name), &i) &&
		    site->owner[i] == SEVERAL && strings_find(used, path, &i))
			claim_below(site, path, distribution);
	}
}

static void claim_all(struct site *site)
{
	const struct search *s = site->search;
	struct strings used = {0};
	bool has_shared = false;

	for (uint32_t i = 0; i < site->wanted.n; i++) {
		struct str name = site->wanted.v[i];

		has_shared |= site->owner[i] == SEVERAL;
		if (site->owner[i] < SEVERAL)
			claim_below(site, name, site->owner[i]);
	}
	for (size_t i = 0; has_shared && i < s->n; i++)
		if (is_below(s->paths[i], site->root))
			strings_add(&used, (struct str){s->paths[i].bytes + site->root.len,
							s->paths[i].len - site->root.len});
	for (uint32_t i = 0; has_shared && i < site->n; i++)
		claim_shared(site, &used, i);
	strings_free(&used);
}

/* A file of __pycache__ beside a module that is one file. */
static void claim_compiled(struct site *site)
{
	struct search *s = site->search;

	for (size_t i = 0; i < s->n; i++) {
		char text[NAME_MAX + 8];
		struct str path = s->paths[i];
		uint32_t name;

		if (!is_below(path, site->root))
			continue;
		path.bytes += site->root.len;
		path.len -= site->root.len;
		if (str_starts(path, "__pycache__/") && !search_is_claimed(s, s->paths[i]) &&
		    strings_find(&site->wanted, first_name(path, text), &name) &&
		    site->owner[name] < SEVERAL)
			search_claim(s, s->paths[i], package_of(site, site->owner[name]));
	}
}

static void find_below(struct search *s, struct str root)
{
	struct site site = {.search = s, .root = root};
	char *path = str_dup(root);
	struct dirent *e;
	DIR *d;

	find_wanted(&site);
	d = site.wanted.n ? opendir(path) : NULL;
	while (d && (e = readdir(d))) {
		bool is_egg = str_ends(str_of(e->d_name), ".egg-info");

		if (!is_egg && !str_ends(str_of(e->d_name), ".dist-info"))
			continue;
		add_distribution(&site, e->d_name, is_egg ? ".egg-info" : ".dist-info", is_egg);
		own_metadata(&site, e->d_name, (uint32_t)site.n - 1);
		own_all(&site, (uint32_t)site.n - 1);
	}
	if (d)
		closedir(d);
	claim_all(&site);
	claim_compiled(&site);
	free(path);
	free(site.owner);
	free(site.v);
	strings_free(&site.wanted);
	arena_free(&site.arena);
}

void find_python(struct search *s)
{
	static const char *const names[] = {"site-packages", "dist-packages"};
	struct strings roots = {0};
	struct place place;

	for (size_t i = 0; i < s->n; i++)
		for (size_t k = 0; k < 2; k++)
			if (place_of(s->paths[i], names[k], &place))
				strings_add(&roots, place.root);
	for (size_t i = 0; i < roots.n; i++)
		find_below(s, roots.v[i]);
	strings_free(&roots);
}
