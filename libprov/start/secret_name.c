/* secret_name.c - names of variables, options, fields and headers that speak for a secret. */
#include "secret_scan.h"

#include "secret_kinds.h"

enum name_where { ANYWHERE, WORD, COMPOUND, WEAK };

static const struct {
	char text[18];
	uint8_t len, where;
} names[] = {
#define NAME(text, where) {text, sizeof(text) - 1, where},
	SECRET_NAMES(NAME)
#undef NAME
};

static const struct {
	char text[15];
	uint8_t len;
} others[] = {
#define OTHER(text) {text, sizeof(text) - 1},
	SECRET_OTHERS(OTHER)
#undef OTHER
};

static const uint64_t name_begins[4] = {
	0 SECRET_NAMES(BEGIN_0) SECRET_OTHERS(BEGIN_0),
	0 SECRET_NAMES(BEGIN_1) SECRET_OTHERS(BEGIN_1),
	0 SECRET_NAMES(BEGIN_2) SECRET_OTHERS(BEGIN_2),
	0 SECRET_NAMES(BEGIN_3) SECRET_OTHERS(BEGIN_3),
};

/* [at, at + len) is a word: npm_config__auth, GH_PAT, authToken. */
static bool is_word(const char *name, size_t n, size_t at, size_t len)
{
	bool begins = !at || !is_letter(name[at - 1]) ||
		      (upper(name[at]) == name[at] && upper(name[at - 1]) != name[at - 1]);
	size_t end = at + len;
	bool ends = end == n || !is_letter(name[end]) ||
		    (upper(name[end]) == name[end] && upper(name[end - 1]) != name[end - 1]);

	return begins && ends;
}

static bool is_kind_at(const char *name, size_t n, size_t at, unsigned int k)
{
	if (upper(name[at]) != names[k].text[0] ||
	    !starts_like(name + at, n - at, names[k].text, names[k].len))
		return false;
	switch ((enum name_where)names[k].where) {
	case WORD:
		return is_word(name, n, at, names[k].len);
	case COMPOUND:
		return n > names[k].len && is_word(name, n, at, names[k].len);
	case ANYWHERE:
	case WEAK:
		break;
	}
	return true;
}

static size_t other_at(const char *name, size_t n, size_t at)
{
	for (unsigned int k = 0; k < COUNT(others); k++)
		if (starts_like(name + at, n - at, others[k].text, others[k].len))
			return others[k].len;
	return 0;
}

int secret_judge(const char *name, size_t n)
{
	int found = NO;

	for (size_t at = 0; at + 1 < n; at++) {
		size_t skip;

		if (!begins_one(name_begins, name + at))
			continue;
		skip = other_at(name, n, at);
		if (skip) {
			at += skip - 1;
			continue;
		}
		for (unsigned int k = 0; k < COUNT(names); k++)
			if (is_kind_at(name, n, at, k)) {
				if (names[k].where != WEAK)
					return YES;
				found = WEAKLY;
			}
	}
	return found;
}

bool secret_is_name(const char *name, size_t n)
{
	return secret_judge(name, n) != NO;
}
