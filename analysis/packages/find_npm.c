/* find_npm.c - packages of npm and its kin: directories of node_modules. */
#include "finder.h"

#include <jansson.h>
#include <string.h>

/* node_modules/NAME or node_modules/@SCOPE/NAME; package.json has name and version. */
static struct str npm_directory(const struct place *place)
{
	struct str dir = place_directory(place);
	const char *slash;

	if (!place->rest.bytes)
		return (struct str){NULL, 0};
	if (place->name.bytes[0] != '@')
		return dir;
	slash = memchr(place->rest.bytes, '/', place->rest.len);
	if (!slash)
		return (struct str){NULL, 0};
	return (struct str){dir.bytes, (size_t)(slash + 1 - dir.bytes)};
}

static void claim_npm(struct search *s, struct str dir)
{
	size_t n;
	char *text = look_text_at(dir, "package.json", &n);
	json_t *o = text ? json_loadb(text, n, 0, NULL) : NULL;
	const char *name = json_string_value(json_object_get(o, "name"));
	const char *version = json_string_value(json_object_get(o, "version"));

	if (name && version)
		search_claim(s, dir,
			     (struct package){.manager = STR("npm"),
					      .name = str_of(name),
					      .version = str_of(version)});
	json_decref(o);
	free(text);
}

void find_npm(struct search *s)
{
	struct strings seen = {0};

	for (size_t i = 0; i < s->n; i++) {
		struct place place;
		struct str dir = {NULL, 0};
		size_t n = seen.n;

		if (!search_is_claimed(s, s->paths[i]) &&
		    place_of(s->paths[i], "node_modules", &place))
			dir = npm_directory(&place);
		if (dir.len && strings_add(&seen, dir) == n)
			claim_npm(s, dir);
	}
	strings_free(&seen);
}
