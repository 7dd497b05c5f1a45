/* find_golang.c - modules of Go, in its cache. */
#include "finder.h"

#include <limits.h>
#include <string.h>

/* An upper-case letter is "!" and the lower-case one. */
static struct str unescape(struct str s, char text[PATH_MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < s.len && n < PATH_MAX; i++)
		text[n++] = s.bytes[i] != '!' ? s.bytes[i]
			    : i + 1 < s.len   ? (char)(s.bytes[++i] - 'a' + 'A')
					      : '!';
	return (struct str){text, n};
}

/* pkg/mod/MODULE@VERSION/..., where MODULE has slashes. */
void find_golang(struct search *s)
{
	static const char mark[] = "/pkg/mod/";

	for (size_t i = 0; i < s->n; i++) {
		struct str path = s->paths[i];
		char name[PATH_MAX], version[PATH_MAX];
		const char *at = path.len < PATH_MAX
					 ? memmem(path.bytes, path.len, mark, sizeof(mark) - 1)
					 : NULL,
			   *end = path.bytes + path.len, *sign, *slash;

		if (!at)
			continue;
		at += sizeof(mark) - 1;
		sign = memchr(at, '@', (size_t)(end - at));
		slash = sign ? memchr(sign, '/', (size_t)(end - sign)) : NULL;
		if (!slash || str_starts((struct str){at, (size_t)(end - at)}, "cache/"))
			continue;
		search_claim(s, (struct str){path.bytes, (size_t)(slash + 1 - path.bytes)},
			     (struct package){
				     .manager = STR("golang"),
				     .name = unescape((struct str){at, (size_t)(sign - at)}, name),
				     .version = unescape(
					     (struct str){sign + 1, (size_t)(slash - sign) - 1},
					     version)});
	}
}
