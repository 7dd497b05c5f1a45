/* label.c - see label.h. */
#include "label.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/path.h"

#define PATH_ROOM    44
#define COMMAND_ROOM 44
#define ELLIPSIS     "\xe2\x80\xa6"

/* The nearest place at or before `at` where a character of UTF-8 begins. */
static size_t character(struct str s, size_t at)
{
	while (at > 0 && at < s.len && ((unsigned char)s.bytes[at] & 0xc0) == 0x80)
		at--;
	return at;
}

static struct str join3(struct arena *a, struct str x, struct str y, struct str z)
{
	char *text = arena_alloc(a, x.len + y.len + z.len + 1), *p = text;

	p = mempcpy(p, x.bytes, x.len);
	p = mempcpy(p, y.bytes, y.len);
	p = mempcpy(p, z.bytes, z.len);
	*p = '\0';
	return (struct str){text, x.len + y.len + z.len};
}

struct str label_base(struct str path)
{
	size_t at = path.len;

	while (at > 0 && path.bytes[at - 1] != '/')
		at--;
	return at == path.len ? path : (struct str){path.bytes + at, path.len - at};
}

struct str label_dir(struct str path)
{
	size_t n = path.len - label_base(path).len;

	return (struct str){path.bytes, n > 1 ? n - 1 : n};
}

static bool is_below(struct str path, struct str dir)
{
	return dir.len > 1 && path.len > dir.len + 1 && !memcmp(path.bytes, dir.bytes, dir.len) &&
	       path.bytes[dir.len] == '/';
}

struct str label_path(struct arena *a, struct str path, struct str dir)
{
	struct str base;
	size_t head;

	if (!path.bytes)
		return STR("(unknown)");
	if (dir.len && str_is(path, dir))
		return STR("./");
	if (is_below(path, dir))
		path = (struct str){path.bytes + dir.len + 1, path.len - dir.len - 1};
	if (path.len <= PATH_ROOM)
		return path;
	base = label_base(path);
	if (base.len + 8 > PATH_ROOM) {
		size_t tail = character(path, path.len - PATH_ROOM / 2);

		head = character(path, PATH_ROOM / 2 - 1);
		return join3(a, (struct str){path.bytes, head}, STR(ELLIPSIS),
			     (struct str){path.bytes + tail, path.len - tail});
	}
	head = character(path, PATH_ROOM - base.len - 2);
	while (head > 0 && path.bytes[head - 1] != '/')
		head--;
	return join3(a, (struct str){path.bytes, head}, STR(ELLIPSIS "/"), base);
}

static struct str word_of(struct str argv, size_t *at)
{
	const char *p = argv.bytes + *at;
	size_t n = strnlen(p, argv.len - *at);

	*at += n + 1;
	return (struct str){p, n};
}

static bool is_file(struct str word, const struct label_files *f)
{
	uint32_t ignored;
	char *path;
	bool is;

	if (!word.len || !f->cwd.bytes)
		return false;
	path = path_join(f->cwd, word);
	is = strings_find(f->paths, str_of(path), &ignored);
	free(path);
	return is;
}

/* Appends a word to the line, if there is room. */
static bool append(char *line, size_t *n, struct str word)
{
	if (*n + 1 + word.len > COMMAND_ROOM)
		return false;
	if (*n)
		line[(*n)++] = ' ';
	memcpy(line + *n, word.bytes, word.len);
	*n += word.len;
	return true;
}

static bool has_word(const char *line, size_t n, struct str word)
{
	for (size_t at = 0; at < n;) {
		const char *space = memchr(line + at, ' ', n - at);
		size_t end = space ? (size_t)(space - line) : n;

		if (str_is((struct str){line + at, end - at}, word))
			return true;
		at = end + 1;
	}
	return false;
}

/* The files it names, without their directories: the nodes beside it have them. */
static struct str shortened(struct arena *a, struct str argv, const struct label_files *files)
{
	char line[COMMAND_ROOM + 8];
	size_t n = 0, at = 0;
	struct str first = label_base(word_of(argv, &at));
	bool is_whole = append(line, &n, first);

	while (is_whole && at < argv.len) {
		struct str word = word_of(argv, &at);

		if (is_file(word, files) && !has_word(line, n, label_base(word)))
			is_whole = append(line, &n, label_base(word));
	}
	if (n <= first.len) /* no files: as it begins, then */
		return (struct str){NULL, 0};
	return join3(a, (struct str){line, n}, STR(" " ELLIPSIS), STR(""));
}

/* The words with spaces between, the program without its directory. */
static struct str whole(struct arena *a, struct str argv)
{
	size_t at = 0;
	struct str first = label_base(word_of(argv, &at));
	size_t n = first.len + (argv.len > at ? argv.len - at : 0) + 1, end = first.len;
	char *line = arena_alloc(a, n + 1);

	memcpy(line, first.bytes, first.len);
	while (at < argv.len) {
		struct str word = word_of(argv, &at);

		line[end++] = ' ';
		memcpy(line + end, word.bytes, word.len);
		end += word.len;
	}
	return (struct str){line, end};
}

struct str label_command(struct arena *a, struct str argv, const struct label_files *files)
{
	struct str line = whole(a, argv), few;
	const char *newline = memchr(line.bytes, '\n', line.len);
	size_t n = newline ? (size_t)(newline - line.bytes) : line.len;

	if (n == line.len && n <= COMMAND_ROOM)
		return line;
	few = shortened(a, argv, files);
	if (few.bytes)
		return few;
	if (n > COMMAND_ROOM)
		n = character(line, COMMAND_ROOM - 1);
	return join3(a, (struct str){line.bytes, n}, STR(ELLIPSIS), STR(""));
}

struct str label_extension(struct str path)
{
	struct str base = label_base(path);
	const char *so = base.len > 4 ? memmem(base.bytes + 1, base.len - 1, ".so.", 4) : NULL;
	const char *dot = base.len > 1 ? memrchr(base.bytes + 1, '.', base.len - 1) : NULL;
	size_t n;

	if (so)
		return (struct str){so + 1, 2};
	if (!dot)
		return STR("");
	n = (size_t)(base.bytes + base.len - dot) - 1;
	for (size_t i = 1; i <= n; i++)
		if (!isalnum((unsigned char)dot[i]))
			return STR("");
	return n && n <= 8 ? (struct str){dot + 1, n} : STR("");
}

/* With how many names of the path its directory is named. */
bool label_is_system(struct str path, struct str *ret_dir)
{
	static const struct {
		const char *prefix;
		int n_names;
	} dirs[] = {
		{"/usr/local/", 3}, {"/usr/", 2}, {"/lib/", 1},	 {"/lib32/", 1}, {"/lib64/", 1},
		{"/libx32/", 1},    {"/bin/", 1}, {"/sbin/", 1}, {"/etc/", 1},	 {"/opt/", 2},
		{"/var/lib/", 3},   {"/dev/", 1}, {"/proc/", 1}, {"/sys/", 1},	 {"/run/", 1},
	};

	for (size_t i = 0; i < sizeof(dirs) / sizeof(dirs[0]); i++) {
		size_t at = 1, end = path.len;

		if (!path.bytes || !str_starts(path, dirs[i].prefix))
			continue;
		for (int k = 0; k < dirs[i].n_names && at < path.len; k++) {
			const char *slash = memchr(path.bytes + at, '/', path.len - at);

			end = slash ? (size_t)(slash - path.bytes) : label_dir(path).len;
			at = end + 1;
		}
		*ret_dir = (struct str){path.bytes, end};
		return true;
	}
	return false;
}
