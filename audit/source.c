/* source.c - see source.h. */
#include "source.h"

#include <string.h>

#include "analysis/base/util.h"

static const struct {
	const char *word, *meaning;
} sources[N_SOURCES] = {
	[SOURCE_CLOCK] = {"clock", "the time"},
	[SOURCE_RANDOM] = {"random", "random numbers"},
	[SOURCE_FILESYSTEM] = {"filesystem",
			       "the order of directory entries, umask and file times"},
	[SOURCE_PLACE] = {"place", "the path of the work directory"},
	[SOURCE_LOCALE] = {"locale", "language and character set"},
	[SOURCE_ZONE] = {"zone", "the time zone"},
	[SOURCE_VARIABLE] = {"variable", "environment variables"},
	[SOURCE_IDENTITY] = {"identity", "host, user and process numbers"},
	[SOURCE_ADDRESS] = {"address", "addresses of memory"},
	[SOURCE_SCHEDULE] = {"schedule", "the order in which processes and threads run"},
	[SOURCE_MACHINE] = {"machine", "processors and kernel"},
	[SOURCE_LIMITS] = {"limits", "resource limits"},
	[SOURCE_NETWORK] = {"network", "the network"},
};

const char *source_word(enum source source)
{
	return sources[source].word;
}

const char *source_meaning(enum source source)
{
	return sources[source].meaning;
}

bool source_of(const char *word, enum source *ret)
{
	for (enum source s = 0; s < N_SOURCES; s++) {
		if (strcmp(word, sources[s].word))
			continue;
		*ret = s;
		return true;
	}
	return false;
}

bool source_parse(const char *list, source_set *ret, char **ret_wrong)
{
	char *copy = str_dup(str_of(list)), *rest = copy, *word;
	enum source source;

	*ret = 0;
	*ret_wrong = NULL;
	while (!*ret_wrong && (word = strsep(&rest, ","))) {
		if (!strcmp(word, "all"))
			*ret |= SOURCE_ALL;
		else if (source_of(word, &source))
			*ret |= SOURCE_BIT(source);
		else if (*word)
			*ret_wrong = str_dup(str_of(word));
	}
	free(copy);
	return !*ret_wrong;
}

char *source_list(source_set set)
{
	char *list = xcalloc(N_SOURCES, 16);

	for (enum source s = 0; s < N_SOURCES; s++) {
		if (!(set & SOURCE_BIT(s)))
			continue;
		if (*list)
			strcat(list, ",");
		strcat(list, sources[s].word);
	}
	return list;
}

int source_count(source_set set)
{
	return __builtin_popcount(set);
}
