/* provider_live_maps.c - what is mapped: files by a process, modules by the kernel. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "provider_live.h"

/* Parts of one file, one behind the other: what the dynamic linker makes of a library. */
static bool is_continued(const struct osi_mapping *m, const struct osi_mapping *next)
{
	return m->file && m->base + m->size == next->base && m->ino == next->ino &&
	       m->dev_major == next->dev_major && m->dev_minor == next->dev_minor &&
	       next->offset >= m->offset && !strcmp(m->file, next->file);
}

static int add_mappings(char *text, struct osi_list *to)
{
	struct osi_mapping m = {0}, next;
	char *line;
	int code = 0;

	while (!code && (line = strsep(&text, "\n"))) {
		if (!live_parse_mapping(line, &next))
			continue;
		if (is_continued(&m, &next)) {
			m.size += next.size;
			m.flags |= next.flags;
			continue;
		}
		code = m.file ? osi_add_mapping(to, &m) : 0;
		m = next;
	}
	return code || !m.file ? code : osi_add_mapping(to, &m);
}

int live_mappings(void *self, const struct osi_handle *h, struct osi_list *to, struct osi_error *e)
{
	struct live *l = self;
	struct live_stat s;
	char *text;
	size_t len;
	int dir = live_open_handle(l, h, &s, e), code;

	if (dir < 0)
		return dir;
	code = live_read(dir, "maps", &text, &len);
	close(dir);
	if (!code)
		code = add_mappings(text, to);
	free(text);
	return code ? osi_fail(e, code, h->pid, "live: mappings of process %d: %s", h->pid,
			       strerror(-code))
		    : 0;
}

/* A kernel that cannot load modules has no such file. */
int live_modules(void *self, struct osi_list *to, struct osi_error *e)
{
	struct live *l = self;
	struct osi_module m;
	char *text, *rest, *line;
	size_t len;
	int code = live_read(l->proc, "modules", &text, &len);

	if (code)
		return code == -ENOENT
			       ? 0
			       : osi_fail(e, code, 0, "live: /proc/modules: %s", strerror(-code));
	rest = text;
	while (!code && (line = strsep(&rest, "\n")))
		if (live_parse_module(line, &m))
			code = osi_add_module(to, &m);
	free(text);
	return code;
}
