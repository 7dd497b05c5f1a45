/* elsewhere.c - see elsewhere.h. */
#include "elsewhere.h"

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tool.h"
#include "analysis/base/util.h"

#define READ_MAX (64 << 20) /* bytes of one file */

/* Of the bytes of a file; false: it cannot be read, or is not one. */
static bool hash_of(const char *path, uint64_t *ret)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
	struct stat st;
	const unsigned char *p;

	if (fd < 0 || fstat(fd, &st) || !S_ISREG(st.st_mode) || st.st_size > READ_MAX) {
		if (fd >= 0)
			close(fd);
		return false;
	}
	p = st.st_size ? mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0) : NULL;
	close(fd);
	if (p == MAP_FAILED)
		return false;
	for (off_t i = 0; i < st.st_size; i++)
		hash = (hash ^ p[i]) * UINT64_C(0x100000001b3);
	if (p)
		munmap((void *)(uintptr_t)p, (size_t)st.st_size);
	*ret = hash;
	return true;
}

static bool is_known(const struct elsewhere *w, const char *path)
{
	for (size_t i = 0; i < w->n; i++)
		if (!strcmp(w->v[i].path, path))
			return true;
	return false;
}

static void add(struct elsewhere *w, const char *path)
{
	struct escape *escape;

	GROW(w->v, w->n);
	escape = &w->v[w->n++];
	*escape = (struct escape){.path = str_dup(str_of(path))};
	if (!hash_of(path, &escape->hash))
		escape->is = ESCAPE_UNKNOWN;
}

void elsewhere_begin(struct elsewhere *w, const char *recording, const struct stage *stage)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "outputs", "--json", recording, NULL};
	json_t *lines = tool_json_lines(argv), *line;
	size_t i;

	*w = (struct elsewhere){0};
	json_array_foreach(lines, i, line)
	{
		const char *path = json_string_value(json_object_get(line, "path"));

		if (path && !(stage->is_mounted && is_below(path, stage->work)) &&
		    !is_below(path, stage->dir) && !is_known(w, path))
			add(w, path);
	}
	json_decref(lines);
	free(query);
}

void elsewhere_look(struct elsewhere *w, bool is_varied)
{
	for (size_t i = 0; i < w->n; i++) {
		struct escape *escape = &w->v[i];
		uint64_t hash;

		if (escape->is != ESCAPE_SAME)
			continue;
		if (!hash_of(escape->path, &hash) || hash != escape->hash)
			escape->is = is_varied ? ESCAPE_VARIED : ESCAPE_DIFFERENT;
	}
}

void elsewhere_free(struct elsewhere *w)
{
	for (size_t i = 0; i < w->n; i++)
		free(w->v[i].path);
	free(w->v);
	*w = (struct elsewhere){0};
}

const char *escape_words(enum escape_is is)
{
	static const char *const words[] = {
		"the same after each run",
		"another after each run: let it be written below the work directory to find out "
		"why",
		"another after the varied run: let it be written below the work directory to find "
		"out why",
		"not compared",
	};

	return words[is];
}
