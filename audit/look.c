/* look.c - see look.h. */
#include "look.h"

#include <stdio.h>
#include <string.h>

#include "tool.h"
#include "analysis/base/out.h"
#include "analysis/base/util.h"

#define WRITERS_MAX 40 /* outputs whose writers are looked for */

static const char *text_of(const json_t *object, const char *key)
{
	return json_string_value(json_object_get(object, key));
}

/* As a set, in order. */
static void add(json_t *list, const char *text)
{
	json_t *one;
	size_t i;

	json_array_foreach(list, i, one) if (!strcmp(json_string_value(one), text)) return;
	json_array_append_new(list, json_string(text));
}

/* Without a recording of it, nothing but the program's name can be shown to anybody. */
static json_t *command_of(const char *recording, const struct stage *stage)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "summary", "--json", recording, NULL};
	json_t *summary = tool_json(argv);
	json_t *command = json_incref(json_object_get(summary, "command"));

	if (!json_array_size(command)) {
		json_decref(command);
		command = json_array();
		json_array_append_new(command, out_json_text(str_of(*stage->command)));
	}
	json_decref(summary);
	free(query);
	return command;
}

/* All but programs that were running still: the audit has ended those, and says so. */
static json_t *gaps_of(const char *recording)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "check", "--json", recording, NULL};
	json_t *check = tool_json(argv), *gaps = json_array(), *gap;
	size_t i;

	json_array_foreach(json_object_get(check, "gaps"), i, gap)
	{
		const char *reason = text_of(gap, "reason");

		if (!reason || strcmp(reason, "running"))
			json_array_append(gaps, gap);
	}
	json_decref(check);
	free(query);
	return gaps;
}

/* Hosts that it connected to, and names that it looked up; what stays on this machine is no network. */
static json_t *peers_of(const struct asks *asks)
{
	json_t *list = json_array(), *ask;
	size_t i;

	json_array_foreach(asks->v, i, ask)
	{
		const char *source = text_of(ask, "source"), *name = text_of(ask, "name");

		if (source && !strcmp(source, source_word(SOURCE_NETWORK)) && name &&
		    strncmp(name, "unix", 4))
			add(list, name);
	}
	return list;
}

/* tcgetattr and the like end in "no terminal" without an ask: the name that all such take is looked for. */
static bool asks_for_terminal(const struct asks *asks, const char *recording)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "files", "--json", recording, NULL};
	json_t *lines = tool_json_lines(argv), *line, *ask;
	bool is_asked = false;
	size_t i;

	json_array_foreach(lines, i, line)
	{
		const char *path = text_of(line, "path");

		is_asked |= path && !strcmp(path, "/dev/tty");
	}
	json_array_foreach(asks->v, i, ask)
	{
		const char *call = ask_call(ask);

		is_asked |= call && (!strcmp(call, "isatty") || !strcmp(call, "ttyname") ||
				     !strcmp(call, "tcgetattr"));
	}
	json_decref(lines);
	free(query);
	return is_asked;
}

static const json_t *node_of(const json_t *way, json_int_t id)
{
	json_t *nodes = json_object_get(way, "nodes"), *node;
	size_t i;

	json_array_foreach(nodes, i, node) if (json_integer_value(json_object_get(node, "id")) ==
					       id) return node;
	return NULL;
}

/* Programs with an edge to the output itself, in the order of their writing. */
static json_t *writers_of(const char *recording, const char *path)
{
	char *query = tool_path("prov-query");
	const char *argv[] = {query, "why", "--json", path, recording, NULL};
	json_t *way = tool_json(argv), *edge, *list = json_array();
	json_int_t target = json_integer_value(json_array_get(json_object_get(way, "targets"), 0));
	size_t i;

	json_array_foreach(json_object_get(way, "edges"), i, edge)
	{
		const json_t *node;

		if (json_integer_value(json_object_get(edge, "to")) != target ||
		    !text_of(edge, "how") || strcmp(text_of(edge, "how"), "write"))
			continue;
		node = node_of(way, json_integer_value(json_object_get(edge, "from")));
		if (ask_program(node))
			add(list, ask_program(node));
	}
	json_decref(way);
	free(query);
	return list;
}

/* As the first run's recording has it; to be freed. */
static char *recorded_path(const struct experiment *e, const char *path)
{
	char *whole;

	if (!strcmp(path, OUTPUT_STDOUT))
		return str_dup(str_of(e->first.out));
	if (!strcmp(path, OUTPUT_STDERR))
		return str_dup(str_of(e->first.err));
	whole = xmalloc(strlen(e->stage->work) + strlen(path) + 2);
	sprintf(whole, "%s/%s", e->stage->work, path);
	return whole;
}

const json_t *look_writers(struct look *look, const struct experiment *e, const char *path)
{
	json_t *known = json_object_get(look->writers, path);
	char *name;

	if (known || json_object_size(look->writers) == WRITERS_MAX || !strcmp(path, OUTPUT_STATUS))
		return known;
	name = recorded_path(e, path);
	known = writers_of(e->first.recording, name);
	json_object_set_new(look->writers, path, known);
	free(name);
	return known;
}

static char *race_words(const json_t *race)
{
	const json_t *a = json_object_get(race, "a"), *b = json_object_get(race, "b");
	char *words = NULL;
	size_t size = 0;
	FILE *f = open_memstream(&words, &size);

	if (!f)
		return NULL;
	for (const json_t *one = a; one; one = one == a ? b : NULL)
		fprintf(f, "%s%s (pid %lld, %s)", one == a ? "" : " and ",
			ask_program(one) ? ask_program(one) : "a program",
			(long long)json_integer_value(json_object_get(one, "pid")),
			ask_call(one) ? ask_call(one) : "?");
	fclose(f);
	return xown(words);
}

char *look_race(struct look *look, const struct experiment *e, const char *path)
{
	char *query = tool_path("prov-query"), *name = recorded_path(e, path), *words = NULL;
	const char *argv[] = {query, "races", "--json", e->first.recording, NULL};
	json_t *race;
	size_t i;

	if (!look->races)
		look->races = tool_json_lines(argv);
	json_array_foreach(look->races, i, race)
	{
		if (!words && text_of(race, "path") && !strcmp(text_of(race, "path"), name))
			words = race_words(race);
	}
	free(query);
	free(name);
	return words;
}

void look_at_first(struct look *look, const struct experiment *e)
{
	const char *recording = e->first.recording;

	asks_read(&look->asks, recording);
	look->command = command_of(recording, e->stage);
	look->gaps = gaps_of(recording);
	look->peers = peers_of(&look->asks);
	look->writers = json_object();
	look->wants_terminal = asks_for_terminal(&look->asks, recording);
}

void look_free(struct look *look)
{
	asks_free(&look->asks);
	json_decref(look->command);
	json_decref(look->gaps);
	json_decref(look->peers);
	json_decref(look->writers);
	json_decref(look->races);
	*look = (struct look){.gaps = NULL};
}
