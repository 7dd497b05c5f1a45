/* ask.c - see ask.h. */
#include "ask.h"

#include <string.h>

#include "tool.h"
#include "analysis/base/util.h"

void asks_read(struct asks *asks, const char *recording)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "sources", "--json", recording, NULL};

	asks->v = tool_json_lines(argv);
	free(query);
}

void asks_free(struct asks *asks)
{
	json_decref(asks->v);
	asks->v = NULL;
}

static bool reaches(const json_t *ask, const char *path)
{
	json_t *list = json_object_get(ask, "reaches"), *one;
	const char *text;
	size_t i;

	json_array_foreach(list, i, one)
	{
		text = json_string_value(one);
		if (text && !strcmp(text, path))
			return true;
	}
	return false;
}

const json_t *asks_find(const struct asks *asks, enum source source, const char *path)
{
	const json_t *found = NULL;
	bool is_reached = false;
	json_t *ask;
	size_t i;

	json_array_foreach(asks->v, i, ask)
	{
		const char *word = json_string_value(json_object_get(ask, "source"));
		bool has_way;

		if (!word || strcmp(word, source_word(source)))
			continue;
		has_way = reaches(ask, path);
		if (is_reached && !has_way)
			continue;
		is_reached = has_way;
		found = ask;
	}
	return found;
}

const char *ask_program(const json_t *ask)
{
	const char *first = json_string_value(json_array_get(json_object_get(ask, "argv"), 0));
	const char *slash = first ? strrchr(first, '/') : NULL;

	return slash ? slash + 1 : first;
}

const char *ask_call(const json_t *ask)
{
	return json_string_value(json_object_get(ask, "call"));
}

const char *ask_where(const json_t *ask)
{
	return json_string_value(json_object_get(ask, "where"));
}
