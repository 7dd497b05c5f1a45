/*
 * find_deb.c - packages of Debian and its kin, by dpkg's lists of files.
 *
 * The lists are long and there are many; an index of them all is kept until dpkg has installed or
 * removed something.
 */
#include "finder.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "index.h"

#define USUAL "/var/lib/dpkg"

struct dpkg {
	struct index index;
	struct map packages; /* of index, by "name:arch" and "name" */
	struct strings names;
	struct map diverted; /* path -> diversions */
	struct strings paths;
	struct diversion {
		struct str to, package; /* of what others than the package have there */
	} * diversions;
	size_t n_diversions;
	struct arena arena;
	bool is_merged;
};

/* As dpkg itself has it. */
static struct str place_of_dpkg(void)
{
	const char *dir = getenv("DPKG_ADMINDIR");

	return str_of(dir && dir[0] == '/' ? dir : USUAL);
}

/* If /bin is a link to /usr/bin, packages may say either, and so may programs. */
static struct str unmerged(const struct dpkg *d, struct str path)
{
	static const char *const dirs[] = {"/usr/bin/",	  "/usr/sbin/",	 "/usr/lib/",
					   "/usr/lib32/", "/usr/lib64/", "/usr/libx32/"};

	for (size_t i = 0; d->is_merged && i < sizeof(dirs) / sizeof(dirs[0]); i++)
		if (str_starts(path, dirs[i]))
			return (struct str){path.bytes + 4, path.len - 4};
	return path;
}

static bool is_merged(void)
{
	struct stat st;

	return !lstat("/bin", &st) && S_ISLNK(st.st_mode);
}

static size_t put_stamp(char *to, size_t room, struct str dir, const char *name)
{
	char path[PATH_MAX];
	struct stat st;

	snprintf(path, sizeof(path), "%.*s/%s", (int)dir.len, dir.bytes, name);
	if (stat(path, &st))
		return (size_t)snprintf(to, room, "-");
	return (size_t)snprintf(to, room, "%llx:%llx:%llx:%llx.%lx ", (unsigned long long)st.st_dev,
				(unsigned long long)st.st_ino, (unsigned long long)st.st_size,
				(unsigned long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
}

static void name_package(struct dpkg *d, struct str name, uint32_t package)
{
	map_set(&d->packages, strings_add(&d->names, name), package);
}

/* The package of one block of lines in the list of what is installed. */
static void read_block(struct dpkg *d, struct str block, struct str source)
{
	struct package p = {.name = look_field(block, "Package"),
			    .version = look_field(block, "Version"),
			    .arch = look_field(block, "Architecture"),
			    .source = source};
	char name[NAME_MAX + 1];
	uint32_t number;

	if (!p.name.len || !p.version.len)
		return;
	number = index_package(&d->index, p);
	name_package(d, p.name, number);
	snprintf(name, sizeof(name), "%.*s:%.*s", (int)p.name.len, p.name.bytes, (int)p.arch.len,
		 p.arch.bytes);
	name_package(d, str_of(name), number);
}

static void read_status(struct dpkg *d, const char *status, size_t n)
{
	struct str source = look_distribution(&d->arena);
	const char *end = status + n;

	while (status < end) {
		const char *gap = memmem(status, (size_t)(end - status), "\n\n", 2);
		size_t len = (size_t)((gap ? gap + 1 : end) - status);

		read_block(d, (struct str){status, len}, source);
		status += len + (gap != NULL);
	}
}

/* Three lines each: a path, where it is instead, and the package whose own it is at the first. */
static void read_diversions(struct dpkg *d, struct str dir)
{
	struct str at = {NULL, 0}, to, package, text;
	size_t n;
	char *bytes = look_text_at(dir, "/diversions", &n);

	text = (struct str){bytes, bytes ? n : 0};
	while (look_line(&text, &at) && look_line(&text, &to) && look_line(&text, &package)) {
		GROW(d->diversions, d->n_diversions);
		d->diversions[d->n_diversions] =
			(struct diversion){arena_str(&d->arena, to), arena_str(&d->arena, package)};
		map_set(&d->diverted, strings_add(&d->paths, unmerged(d, at)), d->n_diversions++);
	}
	free(bytes);
}

static void add_file(struct dpkg *d, struct str path, struct str name, uint32_t package)
{
	struct str real = unmerged(d, path);
	uint32_t string;
	uint64_t number;

	if (strings_find(&d->paths, real, &string) && map_get(&d->diverted, string, &number) &&
	    !str_is(d->diversions[number].package, name))
		real = unmerged(d, d->diversions[number].to);
	index_file(&d->index, real, package);
}

/* A directory stands before what is in it, and is of many packages: of none, then. */
static void read_list(struct dpkg *d, struct str dir, const char *file)
{
	struct str name = {file, strlen(file) - strlen(".list")}, text, line, next;
	const char *colon = memchr(name.bytes, ':', name.len);
	char path[NAME_MAX + 16];
	uint32_t string;
	uint64_t package;
	bool is_more;
	size_t n;
	char *bytes;

	if (!strings_find(&d->names, name, &string) || !map_get(&d->packages, string, &package))
		return;
	snprintf(path, sizeof(path), "/info/%s", file);
	bytes = look_text_at(dir, path, &n);
	text = (struct str){bytes, bytes ? n : 0};
	if (colon)
		name.len = (size_t)(colon - name.bytes);
	is_more = look_line(&text, &line);
	while (is_more) {
		is_more = look_line(&text, &next);
		if (!is_more || next.len <= line.len || next.bytes[line.len] != '/' ||
		    memcmp(next.bytes, line.bytes, line.len))
			add_file(d, line, name, (uint32_t)package);
		line = next;
	}
	free(bytes);
}

static void make_index(struct dpkg *d, struct str dir)
{
	char info[PATH_MAX];
	struct dirent *e;
	size_t n;
	char *status = look_text_at(dir, "/status", &n);
	DIR *lists;

	if (status)
		read_status(d, status, n);
	free(status);
	read_diversions(d, dir);
	snprintf(info, sizeof(info), "%.*s/info", (int)dir.len, dir.bytes);
	lists = opendir(info);
	while (lists && (e = readdir(lists)))
		if (str_ends(str_of(e->d_name), ".list"))
			read_list(d, dir, e->d_name);
	if (lists)
		closedir(lists);
	index_made(&d->index);
}

/* A file that Python compiled is of its source's package. */
static struct str compiled_from(struct str path, char text[PATH_MAX])
{
	static const char dir[] = "/__pycache__/";
	const char *at = path.len < PATH_MAX && str_ends(path, ".pyc")
				 ? memmem(path.bytes, path.len, dir, sizeof(dir) - 1)
				 : NULL,
		   *name, *dot;

	if (!at)
		return (struct str){NULL, 0};
	name = at + sizeof(dir) - 1;
	dot = memchr(name, '.', (size_t)(path.bytes + path.len - name));
	return (struct str){text,
			    (size_t)snprintf(text, PATH_MAX, "%.*s/%.*s.py", (int)(at - path.bytes),
					     path.bytes, (int)(dot - name), name)};
}

static void claim_all(struct search *s, struct dpkg *d)
{
	for (size_t i = 0; i < s->n; i++) {
		struct package p;
		char text[PATH_MAX];
		struct str source;

		if (index_find(&d->index, unmerged(d, s->paths[i]), &p) ||
		    ((source = compiled_from(s->paths[i], text)).len &&
		     index_find(&d->index, unmerged(d, source), &p))) {
			p.manager = STR("deb");
			search_claim(s, s->paths[i], p);
		}
	}
}

void find_deb(struct search *s)
{
	struct dpkg d = {.is_merged = is_merged()};
	struct str dir = place_of_dpkg();
	char stamp[512];
	size_t n = 0;

	if (!look_is_there(dir, "/status"))
		return;
	n += put_stamp(stamp + n, sizeof(stamp) - n, dir, "status");
	n += put_stamp(stamp + n, sizeof(stamp) - n, dir, "diversions");
	n += put_stamp(stamp + n, sizeof(stamp) - n, dir, "info");
	n += (size_t)snprintf(stamp + n, sizeof(stamp) - n, "%d", d.is_merged);
	index_begin(&d.index, dir, (struct str){stamp, n});
	if (!index_is_made(&d.index))
		make_index(&d, dir);
	claim_all(s, &d);
	index_end(&d.index);
	map_free(&d.packages);
	strings_free(&d.names);
	map_free(&d.diverted);
	strings_free(&d.paths);
	free(d.diversions);
	arena_free(&d.arena);
}
