/* make_text.c - see make_text.h. */
#include "make_text.h"

#include <glob.h>

#include "base/path.h"

#define DEPTH_MAX 64
#define ARGS_MAX  3
#define SPENT_MAX (64u << 20)

void make_set(struct make_text *m, struct str name, struct str value)
{
	uint32_t number = strings_add(&m->names, name);

	while (m->n <= number) {
		GROW(m->values, m->n);
		m->values[m->n++] = (struct str){NULL, 0};
	}
	m->values[number] = arena_str(&m->r->d->arena, value);
}

bool make_get(const struct make_text *m, struct str name, struct str *ret_value)
{
	uint32_t number;

	if (!strings_find(&m->names, name, &number) || number >= m->n || !m->values[number].bytes)
		return false;
	*ret_value = m->values[number];
	return true;
}

void make_text_end(struct make_text *m)
{
	strings_free(&m->names);
	free(m->values);
}

bool make_stem(struct str pattern, struct str word, struct str *ret_stem)
{
	const char *sign = memchr(pattern.bytes, '%', pattern.len);
	size_t before = sign ? (size_t)(sign - pattern.bytes) : 0;
	struct str behind = {sign ? sign + 1 : "", sign ? pattern.len - before - 1 : 0};

	if (!sign) {
		*ret_stem = (struct str){"", 0};
		return str_is(pattern, word);
	}
	if (word.len < pattern.len - 1 || memcmp(word.bytes, pattern.bytes, before) ||
	    memcmp(word.bytes + word.len - behind.len, behind.bytes, behind.len))
		return false;
	*ret_stem = (struct str){word.bytes + before, word.len - before - behind.len};
	return true;
}

static void put_with_stem(struct buffer *b, struct str pattern, struct str stem)
{
	const char *sign = memchr(pattern.bytes, '%', pattern.len);
	size_t n = sign ? (size_t)(sign - pattern.bytes) : pattern.len;

	buffer_add(b, (struct str){pattern.bytes, n});
	if (sign) {
		buffer_add(b, stem);
		buffer_add(b, (struct str){sign + 1, pattern.len - n - 1});
	}
}

/* --- functions of words: each puts what comes of one word */

struct words {
	struct make_text *m;
	struct str a, b; /* the arguments before the words */
};

static void f_patsubst(struct buffer *out, const struct words *w, struct str word)
{
	struct str stem;

	if (make_stem(w->a, word, &stem))
		put_with_stem(out, w->b, stem);
	else
		buffer_add(out, word);
}

static bool is_like_one(const struct words *w, struct str word)
{
	struct str patterns = w->a, pattern, stem;

	while (text_word(&patterns, &pattern))
		if (make_stem(pattern, word, &stem))
			return true;
	return false;
}

static void f_filter(struct buffer *out, const struct words *w, struct str word)
{
	if (is_like_one(w, word))
		buffer_add(out, word);
}

static void f_filter_out(struct buffer *out, const struct words *w, struct str word)
{
	if (!is_like_one(w, word))
		buffer_add(out, word);
}

static void f_addprefix(struct buffer *out, const struct words *w, struct str word)
{
	buffer_add(out, w->a);
	buffer_add(out, word);
}

static void f_addsuffix(struct buffer *out, const struct words *w, struct str word)
{
	buffer_add(out, word);
	buffer_add(out, w->a);
}

static size_t directory(struct str word)
{
	const char *slash = word.len ? memrchr(word.bytes, '/', word.len) : NULL;

	return slash ? (size_t)(slash - word.bytes) + 1 : 0;
}

static size_t suffix(struct str word)
{
	size_t n = directory(word);
	const char *dot = memrchr(word.bytes + n, '.', word.len - n);

	return dot ? (size_t)(dot - word.bytes) : word.len;
}

static void f_dir(struct buffer *out, const struct words *w, struct str word)
{
	size_t n = directory(word);

	(void)w;
	buffer_add(out, n ? (struct str){word.bytes, n} : STR("./"));
}

static void f_notdir(struct buffer *out, const struct words *w, struct str word)
{
	size_t n = directory(word);

	(void)w;
	buffer_add(out, (struct str){word.bytes + n, word.len - n});
}

static void f_basename(struct buffer *out, const struct words *w, struct str word)
{
	(void)w;
	buffer_add(out, (struct str){word.bytes, suffix(word)});
}

static void f_suffix(struct buffer *out, const struct words *w, struct str word)
{
	size_t n = suffix(word);

	(void)w;
	buffer_add(out, (struct str){word.bytes + n, word.len - n});
}

static void f_strip(struct buffer *out, const struct words *w, struct str word)
{
	(void)w;
	buffer_add(out, word);
}

/* Names that are there now, relative to the Makefile's directory. */
static void f_wildcard(struct buffer *out, const struct words *w, struct str word)
{
	struct reader *r = w->m->r;
	struct str dir = r->d->files[r->file].dir;
	char *pattern = path_join(dir, word);
	bool is_relative = word.bytes[0] != '/';
	glob_t g;

	if (!glob(pattern, 0, NULL, &g)) {
		for (size_t i = 0; i < g.gl_pathc; i++) {
			struct str path = str_of(g.gl_pathv[i]);
			size_t skip = is_relative && dir.len > 1 ? dir.len + 1 : is_relative;

			buffer_add(out, (struct str){path.bytes + skip, path.len - skip});
			buffer_char(out, ' ');
		}
		globfree(&g);
	}
	free(pattern);
}

static const struct {
	const char *name;
	int n_args; /* the last one is words */
	void (*put)(struct buffer *out, const struct words *w, struct str word);
} word_functions[] = {
	{"patsubst", 3, f_patsubst},
	{"filter", 2, f_filter},
	{"filter-out", 2, f_filter_out},
	{"addprefix", 2, f_addprefix},
	{"addsuffix", 2, f_addsuffix},
	{"dir", 1, f_dir},
	{"notdir", 1, f_notdir},
	{"basename", 1, f_basename},
	{"suffix", 1, f_suffix},
	{"strip", 1, f_strip},
	{"sort", 1, f_strip},
	{"wildcard", 1, f_wildcard},
	{"abspath", 1, f_strip},
	{"realpath", 1, f_strip},
};
#define N_FUNCTIONS (sizeof(word_functions) / sizeof(word_functions[0]))

/* --- references, and their arguments */

/* Behind the parenthesis that closes what began before `from`. */
static size_t end_of(struct str s, size_t from, char open, char close)
{
	int depth = 1;

	for (; from < s.len; from++) {
		depth += (s.bytes[from] == open) - (s.bytes[from] == close);
		if (!depth)
			return from;
	}
	return s.len;
}

/* Arguments between commas, the last with all that is left; not expanded. */
static void split(struct str s, struct str *args, int n)
{
	for (int i = 0; i < n; i++) {
		size_t end = 0;
		int depth = 0;

		for (; end < s.len && (depth || s.bytes[end] != ',' || i == n - 1); end++)
			depth += (s.bytes[end] == '(' || s.bytes[end] == '{') -
				 (s.bytes[end] == ')' || s.bytes[end] == '}');
		args[i] = (struct str){s.bytes, end};
		end += end < s.len;
		s = (struct str){s.bytes + end, s.len - end};
	}
}

static void put_words(struct make_text *m, struct buffer *out, size_t f, struct str rest)
{
	struct str args[ARGS_MAX] = {{"", 0}}, word, all;
	int n = word_functions[f].n_args;
	struct words w = {.m = m};
	size_t from = out->n;

	split(rest, args, n);
	for (int i = 0; i < n; i++)
		args[i] = make_expanded(m, args[i]);
	w.a = text_trim(args[0]);
	w.b = text_trim(args[1]);
	for (all = args[n - 1]; text_word(&all, &word);) {
		if (out->n > from)
			buffer_char(out, ' ');
		word_functions[f].put(out, &w, word);
	}
}

/* --- functions whose arguments are not all expanded before */

struct special {
	struct make_text *m;
	struct str args[3], rest; /* rest: all of them */
};

static void f_foreach(struct buffer *out, struct special *s)
{
	struct str variable = make_expanded(s->m, text_trim(s->args[0])), old = STR(""), all, word;

	make_get(s->m, variable, &old);
	for (all = make_expanded(s->m, s->args[1]); text_word(&all, &word);) {
		make_set(s->m, variable, word);
		buffer_add(out, make_expanded(s->m, s->args[2]));
		buffer_char(out, ' ');
	}
	make_set(s->m, variable, old);
}

static void f_subst(struct buffer *out, struct special *s)
{
	struct str from = make_expanded(s->m, s->args[0]), to = make_expanded(s->m, s->args[1]);
	struct str all = make_expanded(s->m, s->args[2]);
	const char *at;

	while (from.len && (at = memmem(all.bytes, all.len, from.bytes, from.len))) {
		size_t n = (size_t)(at - all.bytes);

		buffer_add(out, (struct str){all.bytes, n});
		buffer_add(out, to);
		all = (struct str){at + from.len, all.len - n - from.len};
	}
	buffer_add(out, all);
}

static void f_if(struct buffer *out, struct special *s)
{
	bool holds = text_trim(make_expanded(s->m, text_trim(s->args[0]))).len;

	buffer_add(out, make_expanded(s->m, s->args[holds ? 1 : 2]));
}

/* The first that is not empty, or the last if none is. */
static void any_or_all(struct buffer *out, struct special *s, bool is_or)
{
	struct str rest = s->rest, last = STR(""), parts[2];

	while (rest.len) {
		split(rest, parts, 2);
		last = text_trim(make_expanded(s->m, text_trim(parts[0])));
		if ((last.len != 0) == is_or)
			break;
		rest = parts[1];
	}
	buffer_add(out, last);
}

static void f_or(struct buffer *out, struct special *s)
{
	any_or_all(out, s, true);
}

static void f_and(struct buffer *out, struct special *s)
{
	any_or_all(out, s, false);
}

static void f_findstring(struct buffer *out, struct special *s)
{
	struct str part = make_expanded(s->m, s->args[0]), all = make_expanded(s->m, s->args[1]);

	if (memmem(all.bytes, all.len, part.bytes, part.len))
		buffer_add(out, part);
}

/* $(call NAME,A,B): NAME's text with $(1) and $(2). */
static void f_call(struct buffer *out, struct special *s)
{
	struct str name = text_trim(make_expanded(s->m, s->args[0])), value, a, b;

	if (!make_get(s->m, name, &value))
		return;
	a = make_expanded(s->m, s->args[1]);
	b = make_expanded(s->m, s->args[2]);
	make_set(s->m, STR("1"), a);
	make_set(s->m, STR("2"), b);
	buffer_add(out, make_expanded(s->m, value));
}

static void f_firstword(struct buffer *out, struct special *s)
{
	struct str all = make_expanded(s->m, s->rest), word;

	if (text_word(&all, &word))
		buffer_add(out, word);
}

static void f_lastword(struct buffer *out, struct special *s)
{
	struct str all = make_expanded(s->m, s->rest), word, last = STR("");

	while (text_word(&all, &word))
		last = word;
	buffer_add(out, last);
}

static void f_nothing(struct buffer *out, struct special *s)
{
	(void)out;
	(void)s;
}

static const struct {
	const char *name;
	void (*put)(struct buffer *out, struct special *s);
} special_functions[] = {
	{"foreach", f_foreach},
	{"subst", f_subst},
	{"if", f_if},
	{"or", f_or},
	{"and", f_and},
	{"findstring", f_findstring},
	{"call", f_call},
	{"firstword", f_firstword},
	{"lastword", f_lastword},
	{"info", f_nothing},
	{"warning", f_nothing},
	{"error", f_nothing},
};

static bool put_special(struct make_text *m, struct buffer *out, struct str name, struct str rest)
{
	struct special s = {.m = m, .rest = rest};

	for (size_t i = 0; i < sizeof(special_functions) / sizeof(special_functions[0]); i++) {
		if (!str_is(name, str_of(special_functions[i].name)))
			continue;
		split(rest, s.args, 3);
		special_functions[i].put(out, &s);
		return true;
	}
	return false;
}

/* --- references */

static void put_variable(struct make_text *m, struct buffer *out, struct str name)
{
	struct str value;

	if (make_get(m, name, &value))
		buffer_add(out, make_expanded(m, value));
	else if (str_is(name, STR("CURDIR")))
		buffer_add(out, m->r->d->files[m->r->file].dir);
}

/* $(VAR:a=b): what ends in a ends in b; with "%" as patsubst. */
static void put_replaced(struct make_text *m, struct buffer *out, struct str name, struct str rest)
{
	const char *sign = memchr(rest.bytes, '=', rest.len);
	struct str a = {rest.bytes, (size_t)(sign - rest.bytes)},
		   b = {sign + 1, rest.len - a.len - 1};
	struct buffer list = {0};
	bool has_sign = text_has(a, '%');

	if (!has_sign)
		buffer_char(&list, '%');
	buffer_add(&list, a);
	buffer_char(&list, ',');
	if (!has_sign)
		buffer_char(&list, '%');
	buffer_add(&list, b);
	buffer_char(&list, ',');
	put_variable(m, &list, name);
	put_words(m, out, 0, (struct str){list.bytes, list.n});
	free(list.bytes);
}

static void put_reference(struct make_text *m, struct buffer *out, struct str inside)
{
	struct str rest = inside, name, whole;
	const char *colon;

	if (text_word(&rest, &name) && rest.len) {
		for (size_t f = 0; f < N_FUNCTIONS; f++)
			if (str_is(name, str_of(word_functions[f].name))) {
				put_words(m, out, f, text_trim(rest));
				return;
			}
		if (!put_special(m, out, name, text_trim(rest)))
			reader_note(m->r, "not understood: $", name);
		return;
	}
	colon = memchr(inside.bytes, ':', inside.len);
	if (colon && memchr(colon, '=', inside.len - (size_t)(colon - inside.bytes))) {
		size_t n = (size_t)(colon - inside.bytes);

		put_replaced(m, out, make_expanded(m, (struct str){inside.bytes, n}),
			     (struct str){colon + 1, inside.len - n - 1});
		return;
	}
	whole = make_expanded(m, inside);
	put_variable(m, out, whole);
}

struct str make_expanded(struct make_text *m, struct str text)
{
	struct buffer out = {0};

	if (m->depth > DEPTH_MAX || m->spent > SPENT_MAX)
		return STR("");
	m->depth++;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.bytes[i], next = i + 1 < text.len ? text.bytes[i + 1] : '\0';

		if (c != '$' || !next) {
			buffer_char(&out, c);
		} else if (next == '$') {
			buffer_char(&out, '$');
			i++;
		} else if (next == '(' || next == '{') {
			size_t end = end_of(text, i + 2, next, next == '(' ? ')' : '}');

			put_reference(m, &out, (struct str){text.bytes + i + 2, end - i - 2});
			i = end;
		} else {
			put_variable(m, &out, (struct str){text.bytes + ++i, 1});
		}
	}
	m->depth--;
	m->spent += out.n + 1;
	return buffer_take(&out, &m->r->d->arena);
}
