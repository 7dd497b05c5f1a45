/* pins.c - see pins.h. */
#include "pins.h"

#include <string.h>

#include "tool.h"
#include "analysis/base/util.h"

void pins_missed(const char *recording, char *why[N_SOURCES])
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "summary", "--json", recording, NULL};
	json_t *summary = tool_json(argv), *pin;
	enum source source;
	size_t i;

	json_array_foreach(json_object_get(summary, "pins"), i, pin)
	{
		const char *word = json_string_value(json_object_get(pin, "source"));
		const char *how = json_string_value(json_object_get(pin, "how"));
		const char *detail = json_string_value(json_object_get(pin, "detail"));

		if (word && how && !strcmp(how, "missed") && source_of(word, &source) &&
		    !why[source])
			why[source] = str_dup(str_of(detail ? detail : "not possible here"));
	}
	json_decref(summary);
	free(query);
}
