/* find_cran.c - packages of R, in whichever directory R looks for them. */
#include "finder.h"

/* An installed package of R says in DESCRIPTION how it was built, a source directory does not. */
static void claim_cran(struct search *s, struct str dir)
{
	size_t n;
	char *bytes = look_text_at(dir, "DESCRIPTION", &n);
	struct str text = {bytes, bytes ? n : 0};

	if (look_field(text, "Built").len && look_field(text, "Package").len)
		search_claim(s, dir,
			     (struct package){.manager = STR("cran"),
					      .name = look_field(text, "Package"),
					      .version = look_field(text, "Version"),
					      .source = look_field(text, "Repository")});
	free(bytes);
}

void find_cran(struct search *s)
{
	struct strings seen = {0};

	for (size_t i = 0; i < s->n; i++) {
		struct str dir = {NULL, 0};
		size_t n = seen.n;

		if (!search_is_claimed(s, s->paths[i]) && !is_of_distribution(s->paths[i]))
			dir = search_up(s, s->paths[i], "DESCRIPTION");
		if (dir.len && strings_add(&seen, dir) == n)
			claim_cran(s, dir);
	}
	strings_free(&seen);
}
