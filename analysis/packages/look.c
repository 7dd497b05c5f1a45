/* look.c - small files, as managers of packages keep them; see finder.h. */
#include "finder.h"

#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_joined(char path[PATH_MAX], struct str dir, const char *name)
{
	size_t n = strlen(name);

	if (dir.len + n >= PATH_MAX || memchr(dir.bytes, 0, dir.len))
		return false;
	memcpy(path, dir.bytes, dir.len);
	memcpy(path + dir.len, name, n + 1);
	return true;
}

/* To open a FIFO would wait; O_NONBLOCK opens it at once, and fstat tells. */
char *look_text(const char *path, size_t *ret_n)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	size_t n = 0, size;
	char *text = NULL;
	struct stat st;
	ssize_t got;

	if (fd < 0)
		return NULL;
	if (fstat(fd, &st) || !S_ISREG(st.st_mode) || st.st_size > LOOK_MAX) {
		close(fd);
		return NULL;
	}
	size = (size_t)st.st_size;
	text = xmalloc(size + 1);
	while (n < size && (got = read(fd, text + n, size - n)) > 0)
		n += (size_t)got;
	close(fd);
	text[n] = '\0';
	*ret_n = n;
	return text;
}

char *look_text_at(struct str dir, const char *name, size_t *ret_n)
{
	char path[PATH_MAX];

	return is_joined(path, dir, name) ? look_text(path, ret_n) : NULL;
}

bool look_is_there(struct str dir, const char *name)
{
	char path[PATH_MAX];

	return is_joined(path, dir, name) && !access(path, F_OK);
}

bool look_line(struct str *text, struct str *ret_line)
{
	const char *end;
	size_t n;

	if (!text->len)
		return false;
	end = memchr(text->bytes, '\n', text->len);
	n = end ? (size_t)(end - text->bytes) : text->len;
	*ret_line = (struct str){text->bytes, n};
	if (n && text->bytes[n - 1] == '\r')
		ret_line->len--;
	text->bytes += n + (end != NULL);
	text->len -= n + (end != NULL);
	return true;
}

struct str look_field(struct str text, const char *key)
{
	size_t n = strlen(key);
	struct str line;

	while (look_line(&text, &line) && line.len) {
		if (!str_starts(line, key) || line.len <= n || line.bytes[n] != ':')
			continue;
		for (n++; n < line.len && (line.bytes[n] == ' ' || line.bytes[n] == '\t'); n++)
			;
		return (struct str){line.bytes + n, line.len - n};
	}
	return (struct str){NULL, 0};
}

struct str look_distribution(struct arena *arena)
{
	struct str name = STR("linux"), line, text;
	size_t n;
	char *bytes = look_text("/etc/os-release", &n);

	text = (struct str){bytes, bytes ? n : 0};
	while (look_line(&text, &line)) {
		if (!str_starts(line, "ID=") || line.len < 4)
			continue;
		line = (struct str){line.bytes + 3, line.len - 3};
		if (line.bytes[0] == '"' && line.len > 2)
			line = (struct str){line.bytes + 1, line.len - 2};
		name = arena_str(arena, line);
	}
	free(bytes);
	return name;
}
