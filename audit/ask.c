/* ask.c - see ask.h. */
#include "ask.h"

#include <fnmatch.h>
#include <stdio.h>
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

static bool is_of(const json_t *ask, enum source source)
{
	const char *word = json_string_value(json_object_get(ask, "source"));
	const char *name = ask_name(ask);

	if (!word)
		return false;
	/* Compilers and shells take the work directory's path of a variable. */
	if (source == SOURCE_PLACE && name && !strcmp(name, "PWD"))
		return !strcmp(word, source_word(SOURCE_VARIABLE));
	return !strcmp(word, source_word(source));
}

/* Processor time: programs measure themselves by it, and seldom write it. */
static bool is_measure(const json_t *ask)
{
	const char *call = ask_call(ask);

	return call &&
	       !fnmatch("@(getrusage|times|clock|clock_getres|wait3|wait4)", call, FNM_EXTMATCH);
}

static bool is_of_program(const json_t *a, const json_t *b)
{
	return json_equal(json_object_get(a, "pid"), json_object_get(b, "pid")) &&
	       json_equal(json_object_get(a, "epoch"), json_object_get(b, "epoch"));
}

static bool is_later(const json_t *a, const json_t *b)
{
	return json_integer_value(json_object_get(a, "t")) >
	       json_integer_value(json_object_get(b, "t"));
}

static bool is_by(const json_t *ask, const json_t *writers)
{
	json_t *writer;
	size_t i;

	json_array_foreach(writers, i, writer)
	{
		if (ask_program(ask) && !strcmp(ask_program(ask), json_string_value(writer)))
			return true;
	}
	return false;
}

static bool is_for(const json_t *ask, const struct part *part)
{
	const char *name = ask_name(ask), *call = ask_call(ask);

	if (!part->calls)
		return name && !strcmp(name, part->name);
	return call && !fnmatch(part->calls, call, FNM_EXTMATCH);
}

/* How well it fits: 0: not at all. */
static int rank_of(const json_t *ask, const char *path, const json_t *writers)
{
	if (reaches(ask, path))
		return (is_measure(ask) ? 2 : 4) + is_by(ask, writers);
	return is_by(ask, writers) || json_is_true(json_object_get(ask, "reaches_more"));
}

const json_t *asks_find(const struct asks *asks, enum source source, const char *path,
			const json_t *writers, const struct part *part)
{
	const json_t *found = NULL;
	int rank, best = 0;
	json_t *ask;
	size_t i;

	json_array_foreach(asks->v, i, ask)
	{
		if (!is_of(ask, source) || (part && !is_for(ask, part)))
			continue;
		rank = rank_of(ask, path, writers);
		if (rank > best ||
		    (rank && rank == best && is_of_program(ask, found) && is_later(ask, found)))
			found = ask;
		best = rank > best ? rank : best;
	}
	return found;
}

/* "shuf getrandom shuf+0x68b8", for all asks of one place in one program; to be freed. */
static char *place_of(const json_t *ask)
{
	const char *program = ask_program(ask), *call = ask_call(ask), *where = ask_where(ask);
	char *place;

	program = program ? program : "";
	call = call ? call : "";
	where = where ? where : "";
	place = xmalloc(strlen(program) + strlen(call) + strlen(where) + 3);
	sprintf(place, "%s %s %s", program, call, where);
	return place;
}

/* The asks of a source, by place, in their order: an object of arrays. */
static json_t *by_place(json_t *asks, enum source source)
{
	json_t *places = json_object(), *ask, *list;
	size_t i;

	json_array_foreach(asks, i, ask)
	{
		char *place;

		if (!is_of(ask, source))
			continue;
		place = place_of(ask);
		list = json_object_get(places, place);
		if (!list)
			json_object_set_new(places, place, list = json_array());
		json_array_append(list, ask);
		free(place);
	}
	return places;
}

static bool is_answered_alike(const json_t *a, const json_t *b)
{
	static const char *const answers[] = {"first", "last", "value", "digest"};

	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
		json_t *in_a = json_object_get(a, answers[i]),
		       *in_b = json_object_get(b, answers[i]);

		if ((in_a || in_b) && !(in_a && in_b && json_equal(in_a, in_b)))
			return false;
	}
	return true;
}

void asks_differing(struct asks *ret, enum source source, const char *recording, const char *other)
{
	struct asks a, b;
	json_t *in_a, *in_b, *list, *ask, *twin;
	const char *place;
	size_t i;

	asks_read(&a, recording);
	asks_read(&b, other);
	in_a = by_place(a.v, source);
	in_b = by_place(b.v, source);
	ret->v = json_array();
	json_object_foreach(in_a, place, list) json_array_foreach(list, i, ask)
	{
		twin = json_array_get(json_object_get(in_b, place), i);
		if (twin && !is_answered_alike(ask, twin))
			json_array_append(ret->v, ask);
	}
	json_decref(in_a);
	json_decref(in_b);
	asks_free(&a);
	asks_free(&b);
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

const char *ask_name(const json_t *ask)
{
	return json_string_value(json_object_get(ask, "name"));
}

const json_t *ask_stack(const json_t *ask)
{
	const json_t *stack = json_object_get(ask, "stack");

	return json_array_size(stack) ? stack : NULL;
}
