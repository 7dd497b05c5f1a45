/* pattern.c - see pattern.h. */
#include "pattern.h"

#include "base/buffer.h"

static struct str from(struct str s, size_t n)
{
	return (struct str){s.bytes + n, s.len - n};
}

/* "[a-z]", "[!x]": behind it, or 0 if it is no set. */
static size_t set_matches(struct str p, char c, bool *ret_matches)
{
	bool is_not = p.len > 1 && (p.bytes[1] == '!' || p.bytes[1] == '^'), is_in = false;
	size_t i = 1 + is_not, first = i;

	for (; i < p.len && (p.bytes[i] != ']' || i == first); i++) {
		bool is_range = i + 2 < p.len && p.bytes[i + 1] == '-' && p.bytes[i + 2] != ']';

		is_in |= is_range ? c >= p.bytes[i] && c <= p.bytes[i + 2] : c == p.bytes[i];
		i += is_range ? 2 : 0;
	}
	*ret_matches = is_in != is_not && c != '/';
	return i < p.len ? i + 1 : 0;
}

static bool matches(struct str p, struct str s, struct stems *stems);

/* Any number of characters, of one name only unless is_long. */
static bool any_matches(struct str rest, struct str s, bool is_long, struct stems *stems)
{
	for (size_t i = 0; i <= s.len; i++) {
		if (matches(rest, from(s, i), stems))
			return true;
		if (i < s.len && s.bytes[i] == '/' && !is_long)
			return false;
	}
	return false;
}

static bool stem_matches(struct str p, struct str s, struct stems *stems)
{
	const char *end = memchr(p.bytes, DECLARED_END, p.len);
	struct str name, rest;
	size_t n = stems->n;

	if (!end)
		return false;
	name = (struct str){p.bytes + 1, (size_t)(end - p.bytes) - 1};
	rest = from(p, name.len + 2);
	for (size_t i = 0; i < n; i++)
		if (str_is(stems->names[i], name))
			return s.len >= stems->values[i].len &&
			       !memcmp(s.bytes, stems->values[i].bytes, stems->values[i].len) &&
			       matches(rest, from(s, stems->values[i].len), stems);
	if (n == STEMS_MAX)
		return any_matches(rest, s, true, stems);
	for (size_t i = 1; i <= s.len; i++) {
		stems->names[n] = name;
		stems->values[n] = (struct str){s.bytes, i};
		stems->n = n + 1;
		if (matches(rest, from(s, i), stems))
			return true;
	}
	stems->n = n;
	return false;
}

static bool matches(struct str p, struct str s, struct stems *stems)
{
	bool is_in;
	size_t n;

	for (; p.len; p = from(p, 1), s = from(s, 1)) {
		char c = p.bytes[0];

		if (c == DECLARED_WILD)
			return stem_matches(p, s, stems);
		if (str_starts(p, "**/"))
			return matches(from(p, 3), s, stems) ||
			       any_matches(from(p, 2), s, true, stems);
		if (str_starts(p, "**"))
			return any_matches(from(p, 2), s, true, stems);
		if (c == '*')
			return any_matches(from(p, 1), s, false, stems);
		if (!s.len)
			return false;
		n = c == '[' ? set_matches(p, s.bytes[0], &is_in) : 0;
		if (n) {
			if (!is_in)
				return false;
			p = from(p, n - 1);
		} else if (c == '?' ? s.bytes[0] == '/' : s.bytes[0] != c) {
			return false;
		}
	}
	return !s.len || s.bytes[0] == '/';
}

bool pattern_matches(struct str pattern, struct str path, struct stems *stems)
{
	struct stems none = {.n = 0};

	return matches(pattern, path, stems ? stems : &none);
}

char *pattern_filled(struct str pattern, const struct stems *stems)
{
	struct buffer b = {0};

	for (size_t i = 0; i < pattern.len; i++) {
		const char *end = pattern.bytes[i] == DECLARED_WILD
					  ? memchr(pattern.bytes + i, DECLARED_END, pattern.len - i)
					  : NULL;
		struct str value = STR("*"), name;

		if (!end) {
			buffer_char(&b, pattern.bytes[i]);
			continue;
		}
		name = (struct str){pattern.bytes + i + 1, (size_t)(end - pattern.bytes) - i - 1};
		for (size_t k = 0; k < stems->n; k++)
			if (str_is(stems->names[k], name))
				value = stems->values[k];
		buffer_add(&b, value);
		i = (size_t)(end - pattern.bytes);
	}
	buffer_add(&b, (struct str){"", 1});
	return b.bytes;
}

bool pattern_is_path(struct str pattern)
{
	for (size_t i = 0; i < pattern.len; i++)
		if (strchr("*?[\x02", pattern.bytes[i]))
			return false;
	return true;
}

bool pattern_has_stem(struct str pattern)
{
	return memchr(pattern.bytes, DECLARED_WILD, pattern.len) != NULL;
}
