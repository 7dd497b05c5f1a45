/* globs.c - a list of patterns, one a line: "#" begins a comment, "!" takes out what is like the rest of the line. */
#include "reader.h"

void declared_globs(struct reader *r)
{
	struct str text = r->text, line;
	struct declared_rule *rule = reader_rule(r, (struct str){NULL, 0});

	while (text_line(&text, &line)) {
		bool is_excluded;

		r->line++;
		line = text_trim(line);
		is_excluded = str_starts(line, "!");
		if (!line.len || line.bytes[0] == '#')
			continue;
		line.bytes += is_excluded;
		line.len -= is_excluded;
		reader_add(r, &rule->inputs, line)->is_excluded = is_excluded;
	}
}
