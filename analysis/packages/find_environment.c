/*
 * find_environment.c - places that hold packages of a language: a virtual environment, an
 * environment of conda, an installation of Python or Rust.  What none of their packages has is the
 * environment's.
 */
#include "finder.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static struct str last_name(struct str dir)
{
	const char *slash = dir.len > 1 ? memrchr(dir.bytes, '/', dir.len - 1) : NULL;

	if (!slash)
		return dir;
	return (struct str){slash + 1, (size_t)(dir.bytes + dir.len - slash) - 2};
}

/* pyvenv.cfg: "version = 3.11.2", or version_info.  What else is there may be the user's: some make it
 * in the directory of their own work. */
static void claim_venv(struct search *s, struct str root)
{
	static const char *const parts[] = {"bin/",   "include/",   "lib/",  "lib64",
					    "lib64/", "pyvenv.cfg", "share/"};
	struct package p = {.manager = STR("venv"), .name = last_name(root)};
	struct str line, text;
	size_t n;
	char *bytes = look_text_at(root, "pyvenv.cfg", &n);

	text = (struct str){bytes, bytes ? n : 0};
	while (look_line(&text, &line)) {
		const char *equals = memchr(line.bytes, '=', line.len);

		if (!equals || !str_starts(line, "version"))
			continue;
		for (equals++; equals < line.bytes + line.len && *equals == ' '; equals++)
			;
		p.version = (struct str){equals, (size_t)(line.bytes + line.len - equals)};
	}
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		char path[PATH_MAX];
		int len =
			snprintf(path, sizeof(path), "%.*s%s", (int)root.len, root.bytes, parts[i]);

		if (len < PATH_MAX)
			search_claim(s, (struct str){path, (size_t)len}, p);
	}
	free(bytes);
}

/* The version is in the header that extensions are compiled with, and often in the root's name. */
static void claim_python(struct search *s, struct str claim, struct str root, struct str lib)
{
	static const char key[] = "#define PY_VERSION";
	struct package p = {.manager = STR("python"), .name = STR("python"), .version = lib};
	char name[NAME_MAX + 64];
	struct str line, text;
	size_t n;
	char *bytes;

	snprintf(name, sizeof(name), "include/python%.*s/patchlevel.h", (int)lib.len, lib.bytes);
	bytes = look_text_at(root, name, &n);
	text = (struct str){bytes, bytes ? n : 0};
	while (look_line(&text, &line)) {
		const char *from = memchr(line.bytes, '"', line.len), *to;

		if (!str_starts(line, key) || line.bytes[sizeof(key) - 1] == '_' || !from)
			continue;
		to = memchr(from + 1, '"', (size_t)(line.bytes + line.len - from - 1));
		if (to)
			p.version = (struct str){from + 1, (size_t)(to - from - 1)};
	}
	search_claim(s, claim, p);
	free(bytes);
}

/* ROOT/lib/python3.11/...: of an installation, which has its own os.py. */
static void find_python_root(struct search *s, struct str path)
{
	static const char mark[] = "/lib/python";
	const char *at = memmem(path.bytes, path.len, mark, sizeof(mark) - 1), *end;
	struct str root, lib, claim;
	char name[NAME_MAX + 64];

	if (!at)
		return;
	root = (struct str){path.bytes, (size_t)(at + 1 - path.bytes)};
	lib.bytes = at + sizeof(mark) - 1;
	end = memchr(lib.bytes, '/', (size_t)(path.bytes + path.len - lib.bytes));
	lib.len = end ? (size_t)(end - lib.bytes) : 0;
	if (!lib.len || lib.len > 8)
		return;
	snprintf(name, sizeof(name), "lib/python%.*s/os.py", (int)lib.len, lib.bytes);
	/* /usr/local has other things, too: there only the library is Python's. */
	claim = root;
	if (str_is(root, STR("/usr/local/")) || str_is(root, STR("/opt/")))
		claim = (struct str){path.bytes, (size_t)(end + 1 - path.bytes)};
	if (!search_is_claimed(s, claim) && look_is_there(root, name))
		claim_python(s, claim, root, lib);
}

/* Tools that keep several versions of a language, their own scripts. */
static void find_keeper(struct search *s, struct str path)
{
	static const struct {
		const char *entry;
		struct str name;
	} keepers[] = {{"libexec/pyenv", STR("pyenv")},
		       {"libexec/rbenv", STR("rbenv")},
		       {"nvm.sh", STR("nvm")}};

	for (size_t i = 0; i < sizeof(keepers) / sizeof(keepers[0]); i++) {
		struct str root = search_up(s, path, keepers[i].entry);

		if (root.len && !search_is_claimed(s, root))
			search_claim(s, root,
				     (struct package){.manager = keepers[i].name,
						      .name = keepers[i].name});
	}
}

static void find_rustup(struct search *s, struct str path)
{
	struct place place;

	if (place_of(path, "toolchains", &place) && place.rest.bytes &&
	    memmem(place.root.bytes, place.root.len, "rustup", 6))
		search_claim(s, place_directory(&place),
			     (struct package){.manager = STR("rustup"), .name = place.name});
}

void find_environment(struct search *s)
{
	struct strings venvs = {0};

	for (size_t i = 0; i < s->n; i++) {
		struct str path = s->paths[i], root;
		size_t n_venvs = venvs.n;

		if (is_of_distribution(path))
			continue;
		find_rustup(s, path);
		find_keeper(s, path);
		root = search_up(s, path, "conda-meta/history");
		if (root.len && !search_is_claimed(s, root))
			search_claim(s, root,
				     (struct package){.manager = STR("conda-env"),
						      .name = last_name(root)});
		root = search_up(s, path, "pyvenv.cfg");
		if (root.len && strings_add(&venvs, root) == n_venvs)
			claim_venv(s, root);
		find_python_root(s, path);
	}
	strings_free(&venvs);
}
