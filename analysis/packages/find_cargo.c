/* find_cargo.c - packages of Rust, as Cargo keeps their sources. */
#include "finder.h"

#include <string.h>

/* Two names of a path behind a mark, and where the second ends. */
static bool names_behind(struct str path, const char *mark, struct str *ret_first,
			 struct str *ret_second)
{
	const char *at = memmem(path.bytes, path.len, mark, strlen(mark)), *slash,
		   *end = path.bytes + path.len;
	struct str *v[] = {ret_first, ret_second};

	if (!at)
		return false;
	at += strlen(mark);
	for (size_t i = 0; i < 2; i++) {
		slash = memchr(at, '/', (size_t)(end - at));
		if (!slash)
			return false;
		*v[i] = (struct str){at, (size_t)(slash - at)};
		at = slash + 1;
	}
	return true;
}

/* registry/src/INDEX/NAME-VERSION/..., git/checkouts/NAME-HASH/COMMIT/... */
void find_cargo(struct search *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct str path = s->paths[i], first, second;
		struct package p = {.manager = STR("cargo")};
		const char *dash;

		if (names_behind(path, "/registry/src/", &first, &second)) {
			if (!split_version(second, &p.name, &p.version))
				continue;
			p.source = first;
		} else if (names_behind(path, "/git/checkouts/", &first, &second)) {
			dash = memrchr(first.bytes, '-', first.len);
			p.name = first;
			p.name.len = dash ? (size_t)(dash - first.bytes) : first.len;
			p.version = second;
		} else {
			continue;
		}
		search_claim(s,
			     (struct str){path.bytes,
					  (size_t)(second.bytes + second.len + 1 - path.bytes)},
			     p);
	}
}
