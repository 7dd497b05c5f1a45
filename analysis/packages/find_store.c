/* find_store.c - Guix and Nix: a store's paths name their packages themselves. */
#include "finder.h"

#include <string.h>

/* /gnu/store/HASH-NAME-VERSION/..., the hash of 32 letters and digits. */
static void claim(struct search *s, struct str path, const char *store, struct str manager)
{
	size_t n = strlen(store);
	const char *end;
	struct str all, name, version;

	if (!str_starts(path, store) || path.len < n + 34 || path.bytes[n + 32] != '-' ||
	    memchr(path.bytes + n, '/', 32))
		return;
	end = memchr(path.bytes + n, '/', path.len - n);
	all = (struct str){path.bytes + n + 33,
			   (size_t)((end ? end : path.bytes + path.len) - path.bytes) - n - 33};
	if (!split_version(all, &name, &version)) {
		name = all;
		version = (struct str){NULL, 0};
	}
	search_claim(s, (struct str){path.bytes, end ? (size_t)(end + 1 - path.bytes) : path.len},
		     (struct package){.manager = manager,
				      .name = name,
				      .version = version,
				      .source = {path.bytes + n, 32}});
}

void find_store(struct search *s)
{
	for (size_t i = 0; i < s->n; i++) {
		claim(s, s->paths[i], "/gnu/store/", STR("guix"));
		claim(s, s->paths[i], "/nix/store/", STR("nix"));
	}
}
