/* find_gem.c - packages of Ruby. */
#include "finder.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/* gems/NAME-VERSION/..., and beside gems a directory with the specification. */
void find_gem(struct search *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct package p = {.manager = STR("gem")};
		struct str above;
		struct place place;
		char spec[PATH_MAX];

		if (search_is_claimed(s, s->paths[i]) || !place_of(s->paths[i], "gems", &place) ||
		    !place.rest.bytes || !split_version(place.name, &p.name, &p.version) ||
		    search_is_claimed(s, place_directory(&place)))
			continue;
		above = (struct str){place.root.bytes, place.root.len - strlen("gems/")};
		snprintf(spec, sizeof(spec), "specifications/%.*s.gemspec", (int)place.name.len,
			 place.name.bytes);
		if (look_is_there(above, spec))
			search_claim(s, place_directory(&place), p);
	}
}
