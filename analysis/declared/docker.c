/*
 * docker.c - a Dockerfile: what COPY, ADD and RUN --mount=type=bind take from the build's context, which is
 * the file's directory, less what .dockerignore there says.
 */
#include "reader.h"

/* Lines that end in a backslash go on; comments between them do not count. */
static bool next_instruction(struct reader *r, struct str *text, struct buffer *b)
{
	struct str line;
	bool goes_on = true;

	b->n = 0;
	while (goes_on && text_line(text, &line)) {
		r->line++;
		line = text_trim(line);
		if (!line.len || line.bytes[0] == '#')
			continue;
		goes_on = line.bytes[line.len - 1] == '\\';
		line.len -= goes_on;
		buffer_add(b, line);
		buffer_char(b, ' ');
	}
	return b->n != 0;
}

/* ARG and ENV set them; what is not set stands for anything. */
struct variables {
	struct str *names, *values;
	size_t n;
};

static struct str value_of(const struct variables *v, struct str name)
{
	for (size_t i = v->n; i--;)
		if (str_is(v->names[i], name))
			return v->values[i];
	return STR("*");
}

static struct str expanded(struct reader *r, const struct variables *v, struct str s)
{
	struct buffer b = {0};

	for (size_t i = 0; i < s.len; i++) {
		size_t from = i + 1, to;
		bool has_brace = from < s.len && s.bytes[from] == '{';

		if (s.bytes[i] == '\\' && from < s.len)
			i++;
		if (s.bytes[i] != '$') {
			if (s.bytes[i] != '"')
				buffer_char(&b, s.bytes[i]);
			continue;
		}
		from += has_brace;
		for (to = from;
		     to < s.len && (s.bytes[to] == '_' ||
				    ((s.bytes[to] | 32) >= 'a' && (s.bytes[to] | 32) <= 'z') ||
				    (s.bytes[to] >= '0' && s.bytes[to] <= '9'));)
			to++;
		buffer_add(&b, value_of(v, (struct str){s.bytes + from, to - from}));
		while (has_brace && to < s.len && s.bytes[to] != '}')
			to++;
		i = has_brace ? to : to - 1;
	}
	return buffer_take(&b, &r->d->arena);
}

/* "ARG NAME=VALUE", "ENV NAME=VALUE ..." */
static void set(struct reader *r, struct variables *v, struct str rest)
{
	struct str word;

	while (text_word(&rest, &word)) {
		const char *sign = memchr(word.bytes, '=', word.len);

		if (!sign)
			continue;
		GROW(v->names, v->n);
		GROW(v->values, v->n);
		v->names[v->n] = arena_str(&r->d->arena,
					   (struct str){word.bytes, (size_t)(sign - word.bytes)});
		v->values[v->n] = expanded(
			r, v, (struct str){sign + 1, (size_t)(word.bytes + word.len - sign - 1)});
		v->n++;
	}
}

static bool is_elsewhere(struct str source)
{
	return memmem(source.bytes, source.len, "://", 3) || str_starts(source, "git@") ||
	       str_starts(source, "<<");
}

static void take(struct reader *r, const struct variables *v, struct declared_rule *rule,
		 struct str source)
{
	source = expanded(r, v, source);
	while (source.len > 1 && source.bytes[0] == '/') /* of the context */
		source = (struct str){source.bytes + 1, source.len - 1};
	while (source.len > 1 && source.bytes[source.len - 1] == '/')
		source.len--;
	if (source.len && !is_elsewhere(source))
		reader_add(r, &rule->inputs, source);
}

/* ["a b", "c", "/to"]: as words, in which blanks of a name are a "?". */
static struct str words_of_json(struct reader *r, struct str list)
{
	struct buffer b = {0};
	bool is_inside = false;

	for (size_t i = 0; i < list.len; i++) {
		char c = list.bytes[i];

		if (c == '"')
			is_inside = !is_inside;
		else if (is_inside)
			buffer_char(&b, c == ' ' ? '?' : c);
		if (c == '"' && !is_inside)
			buffer_char(&b, ' ');
	}
	return buffer_take(&b, &r->d->arena);
}

static void copy(struct reader *r, const struct variables *v, struct declared_rule *rule,
		 struct str rest)
{
	struct str word, before = {NULL, 0}, excluded = STR("--exclude=");
	bool is_from = false;

	for (struct str all = rest; text_word(&all, &word) && str_starts(word, "--"); rest = all) {
		is_from |= str_starts(word, "--from=");
		if (str_starts(word, "--exclude="))
			reader_add(r, &rule->inputs,
				   (struct str){word.bytes + excluded.len, word.len - excluded.len})
				->is_excluded = true;
	}
	if (is_from)
		return;
	rest = text_trim(rest);
	if (rest.len && rest.bytes[0] == '[')
		rest = words_of_json(r, rest);
	for (; text_word(&rest, &word); before = word) /* the last one is where to */
		if (before.bytes)
			take(r, v, rule, before);
}

/* --mount=type=bind,source=x,target=y */
static void run(struct reader *r, const struct variables *v, struct declared_rule *rule,
		struct str rest)
{
	struct str word;

	while (text_word(&rest, &word) && str_starts(word, "--")) {
		const char *source = memmem(word.bytes, word.len, "source=", 7), *end;
		size_t n = 7;

		if (!source && (source = memmem(word.bytes, word.len, "src=", 4)))
			n = 4;
		if (!str_starts(word, "--mount=") || !source ||
		    memmem(word.bytes, word.len, "from=", 5))
			continue;
		source += n;
		n = (size_t)(word.bytes + word.len - source);
		end = memchr(source, ',', n);
		take(r, v, rule, (struct str){source, end ? (size_t)(end - source) : n});
	}
}

static void ignored(struct reader *r)
{
	struct declared_rule *rule = &r->d->v[r->d->n - 1];
	struct str text = r->text, line;

	while (text_line(&text, &line)) {
		bool is_kept;

		line = text_trim(line);
		if (!line.len || line.bytes[0] == '#')
			continue;
		is_kept = line.bytes[0] == '!';
		line.bytes += is_kept;
		line.len -= is_kept;
		while (line.len > 1 && line.bytes[0] == '/')
			line = (struct str){line.bytes + 1, line.len - 1};
		reader_add(r, &rule->inputs, line)->is_excluded = !is_kept;
		if (is_kept)
			rule->inputs.v[rule->inputs.n - 1].may_be_unused = true;
	}
}

void declared_docker(struct reader *r)
{
	struct declared_rule *rule = reader_rule(r, (struct str){NULL, 0});
	struct str text = r->text;
	struct buffer b = {0};
	struct variables v = {0};

	while (next_instruction(r, &text, &b)) {
		struct str rest = {b.bytes, b.n}, word;

		if (!text_word(&rest, &word))
			continue;
		if (word.len == 4 && !strncasecmp(word.bytes, "COPY", 4))
			copy(r, &v, rule, rest);
		else if (word.len == 3 && !strncasecmp(word.bytes, "ADD", 3))
			copy(r, &v, rule, rest);
		else if (word.len == 3 && !strncasecmp(word.bytes, "RUN", 3))
			run(r, &v, rule, rest);
		else if (word.len == 3 &&
			 (!strncasecmp(word.bytes, "ARG", 3) || !strncasecmp(word.bytes, "ENV", 3)))
			set(r, &v, rest);
	}
	free(b.bytes);
	free(v.names);
	free(v.values);
	reader_include(r, STR(".dockerignore"), ignored);
}
