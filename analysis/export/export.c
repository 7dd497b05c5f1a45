/* export.c - see export.h. */
#include "export.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "graph/db.h"
#include "base/out.h"

bool export_next(sqlite3_stmt *s)
{
	if (db_step(s))
		return true;
	sqlite3_finalize(s);
	return false;
}

static void before(struct export *e, const char *key)
{
	json_t *name = key ? json_string(key) : NULL;

	fputs(e->is_first ? "\n" : ",\n", e->f);
	if (name) {
		out_json(e->f, name, 0);
		fputs(": ", e->f);
	}
}

void export_open(struct export *e, const char *key, char bracket)
{
	before(e, key);
	fputc(bracket, e->f);
	e->is_first = true;
}

void export_close(struct export *e, char bracket)
{
	fputc('\n', e->f);
	fputc(bracket == '{' ? '}' : ']', e->f);
	e->is_first = false;
}

void export_member(struct export *e, const char *key, json_t *value)
{
	before(e, key);
	out_json(e->f, value, JSON_COMPACT);
	e->is_first = false;
}

json_t *export_date(const struct export *e, int64_t t)
{
	int64_t ns = e->began + t;
	time_t seconds = (time_t)(ns / 1000000000);
	char text[64];
	struct tm tm;
	size_t n;

	gmtime_r(&seconds, &tm);
	n = strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &tm);
	snprintf(text + n, sizeof(text) - n, ".%06dZ", (int)(ns % 1000000000 / 1000));
	return json_string(text);
}

static bool is_plain(struct str word)
{
	for (size_t i = 0; i < word.len; i++)
		if (strchr(" \t\n\"'\\$`&;|<>()*?[]{}~#!", word.bytes[i])) /* NUL, too */
			return false;
	return word.len > 0;
}

static char *quoted(char *to, struct str word)
{
	*to++ = '\'';
	for (size_t i = 0; i < word.len; i++) {
		if (word.bytes[i] == '\'')
			to = stpcpy(to, "'\\'");
		*to++ = word.bytes[i];
	}
	*to++ = '\'';
	return to;
}

json_t *export_command(struct str argv)
{
	char *text = xmalloc(6 * argv.len + 1), *to = text;
	json_t *command;

	for (size_t at = 0, n; at < argv.len; at += n + 1) {
		struct str word = {argv.bytes + at, n = strnlen(argv.bytes + at, argv.len - at)};

		if (at)
			*to++ = ' ';
		to = is_plain(word) ? mempcpy(to, word.bytes, word.len) : quoted(to, word);
	}
	command = to > text ? out_json_text((struct str){text, (size_t)(to - text)})
			    : json_string("(unknown)");
	free(text);
	return command;
}

struct str export_program(struct str exe, struct str argv)
{
	struct str name = exe.bytes ? exe
				    : (struct str){argv.bytes,
						   strnlen(argv.bytes ? argv.bytes : "", argv.len)};
	const char *slash = name.len ? memrchr(name.bytes, '/', name.len) : NULL;

	if (!name.len)
		return STR("(unknown)");
	if (slash && slash + 1 < name.bytes + name.len)
		return (struct str){slash + 1, (size_t)(name.bytes + name.len - slash - 1)};
	return name;
}

struct export_id export_id(const char *what, int64_t number)
{
	struct export_id id;

	snprintf(id.text, sizeof(id.text), "%s%lld", what, (long long)number);
	return id;
}
