/*
 * snake.c - a Snakefile: the strings that a rule's input: and output: have, as far as they can be had without
 * running Python.
 */
#include "reader.h"

/* Lists of strings that have a name: SAMPLES = ["a", "b"]. */
struct lists {
	struct str *names, *values; /* a NUL after each string */
	size_t n;
};

struct snake {
	struct reader *r;
	struct lists lists;
	size_t rule;	    /* + 1; 0: none */
	struct str section; /* its text is collected until the next one begins */
	struct buffer text;
	int line;
};

/* --- Python, as little as is needed */

static bool is_of_name(char c)
{
	return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

static bool is_quote(char c)
{
	return c == '"' || c == '\'';
}

static bool has_letter(struct str s, char letter)
{
	for (size_t i = 0; i < s.len; i++)
		if ((s.bytes[i] | 32) == letter)
			return true;
	return false;
}

/* A string that begins at *at; three quotes, too. */
static struct str string_at(struct str s, size_t *at)
{
	char quote = s.bytes[*at];
	size_t n =
		*at + 2 < s.len && s.bytes[*at + 1] == quote && s.bytes[*at + 2] == quote ? 3 : 1;
	size_t from = *at + n, to = from;

	for (; to < s.len; to++) {
		size_t k = 0;

		if (s.bytes[to] == '\\') {
			to++;
			continue;
		}
		while (k < n && to + k < s.len && s.bytes[to + k] == quote)
			k++;
		if (k == n)
			break;
	}
	*at = to + n < s.len ? to + n : s.len;
	return (struct str){s.bytes + from, to < s.len ? to - from : s.len - from};
}

/* Behind the bracket that closes the one at `at`; strings are stepped over. */
static size_t behind(struct str s, size_t at)
{
	int depth = 0;

	while (at < s.len) {
		char c = s.bytes[at];

		if (is_quote(c)) {
			string_at(s, &at);
			continue;
		}
		depth += (c == '(' || c == '[' || c == '{') - (c == ')' || c == ']' || c == '}');
		at++;
		if (!depth)
			return at;
	}
	return s.len;
}

static void set_list(struct snake *s, struct str name, struct str values)
{
	struct buffer b = {0};

	for (size_t i = 0; i < values.len;) {
		if (is_quote(values.bytes[i])) {
			buffer_add(&b, string_at(values, &i));
			buffer_char(&b, '\0');
		} else if (values.bytes[i] >= '0' && values.bytes[i] <= '9') {
			while (i < values.len && is_of_name(values.bytes[i]))
				buffer_char(&b, values.bytes[i++]);
			buffer_char(&b, '\0');
		} else {
			i++;
		}
	}
	GROW(s->lists.names, s->lists.n);
	GROW(s->lists.values, s->lists.n);
	s->lists.names[s->lists.n] = arena_str(&s->r->d->arena, name);
	s->lists.values[s->lists.n++] = buffer_take(&b, &s->r->d->arena);
}

static struct str list_of(const struct snake *s, struct str name)
{
	for (size_t i = s->lists.n; i--;)
		if (str_is(s->lists.names[i], name))
			return s->lists.values[i];
	return (struct str){NULL, 0};
}

/* --- patterns */

/* "{x}" of a rule is the same in input and output; "{x,[0-9]+}", too; of an f-string or expand() anything. */
static void add_pattern(struct snake *s, struct declared_paths *paths, struct str text,
			bool is_free, bool may_be_unused)
{
	struct buffer b = {0};

	for (size_t i = 0; i < text.len; i++) {
		bool is_double = i + 1 < text.len && text.bytes[i + 1] == text.bytes[i];
		size_t to, end;

		if (text.bytes[i] != '{' || (is_double && !is_free)) {
			if (text.bytes[i] == '{' || (text.bytes[i] == '}' && is_double))
				i++;
			buffer_char(&b, text.bytes[i]);
			continue;
		}
		if (is_double) { /* "{{x}}" in expand(): the rule's */
			i++;
		}
		for (to = i + 1; to < text.len && is_of_name(text.bytes[to]);)
			to++;
		end = behind(text, i);
		if (is_free && !is_double) {
			buffer_char(&b, '*');
		} else {
			buffer_char(&b, DECLARED_WILD);
			buffer_add(&b, (struct str){text.bytes + i + 1, to - i - 1});
			buffer_char(&b, DECLARED_END);
		}
		i = end - 1 + is_double;
	}
	reader_add(s->r, paths, (struct str){b.bytes ? b.bytes : "", b.n})->may_be_unused =
		may_be_unused;
	free(b.bytes);
}

static struct declared_paths *paths_of(struct snake *s, bool is_input)
{
	struct declared_rule *rule = &s->r->d->v[s->rule - 1];

	return is_input ? &rule->inputs : &rule->outputs;
}

/* expand("{a}.{b}", a=..., b=LIST): each that comes of lists that are known; others stand for anything. */
static void expand(struct snake *s, bool is_input, struct str pattern, struct str rest)
{
	for (size_t i = 0; i + 1 < pattern.len; i++) {
		struct str name, values;
		struct buffer key = {0};
		size_t to = i + 1;
		const char *at;

		if (pattern.bytes[i] == '{' && pattern.bytes[to] == '{') {
			i++;
			continue;
		}
		if (pattern.bytes[i] != '{')
			continue;
		while (to < pattern.len && is_of_name(pattern.bytes[to]))
			to++;
		name = (struct str){pattern.bytes + i + 1, to - i - 1};
		buffer_add(&key, name);
		buffer_char(&key, '=');
		at = memmem(rest.bytes, rest.len, key.bytes, key.n);
		if (at && at > rest.bytes && is_of_name(at[-1]))
			at = NULL;
		values = (struct str){NULL, 0};
		if (at) {
			struct str value = {at + key.n,
					    rest.len - (size_t)(at + key.n - rest.bytes)};
			size_t n = 0;

			value = text_trim(value);
			while (n < value.len && is_of_name(value.bytes[n]))
				n++;
			if (n) {
				values = list_of(s, (struct str){value.bytes, n});
			} else if (value.len && value.bytes[0] == '[') {
				set_list(s, STR(" "), (struct str){value.bytes, behind(value, 0)});
				values = list_of(s, STR(" "));
			}
		}
		free(key.bytes);
		if (!values.bytes || to == pattern.len)
			continue;
		for (size_t k = 0; k < values.len; k += strlen(values.bytes + k) + 1) {
			struct buffer b = {0};

			buffer_add(&b, (struct str){pattern.bytes, i});
			buffer_add(&b, str_of(values.bytes + k));
			buffer_add(&b, (struct str){pattern.bytes + to + 1, pattern.len - to - 1});
			expand(s, is_input, buffer_take(&b, &s->r->d->arena), rest);
		}
		return;
	}
	add_pattern(s, paths_of(s, is_input), pattern, true, false);
}

static void expand_call(struct snake *s, bool is_input, struct str inside)
{
	size_t first = 0, end;

	while (first < inside.len && !is_quote(inside.bytes[first]) && inside.bytes[first] != '[')
		first++;
	if (first == inside.len)
		return;
	end = first;
	if (inside.bytes[first] == '[')
		end = behind(inside, first);
	else
		string_at(inside, &end);
	for (size_t i = first; i < end;) {
		struct str rest = {inside.bytes + end, inside.len - end};

		if (is_quote(inside.bytes[i]))
			expand(s, is_input, string_at(inside, &i), rest);
		else
			i++;
	}
}

/* rules.NAME.output: what that rule makes. */
static void add_outputs_of(struct snake *s, bool is_input, struct str name)
{
	const struct declared *d = s->r->d;

	for (size_t i = 0; i < d->n; i++)
		for (size_t k = 0; str_is(d->v[i].name, name) && k < d->v[i].outputs.n; k++)
			reader_add(s->r, paths_of(s, is_input), d->v[i].outputs.v[k].pattern)
				->may_be_unused = true;
}

/* --- sections */

static size_t take_name(struct snake *s, bool is_input, struct str text, size_t at)
{
	size_t to = at, next;
	struct str name;

	while (to < text.len && (is_of_name(text.bytes[to]) || text.bytes[to] == '.'))
		to++;
	name = (struct str){text.bytes + at, to - at};
	next = to;
	while (next < text.len && text.bytes[next] == ' ')
		next++;
	if (next < text.len && is_quote(text.bytes[next]) && next == to && name.len <= 2) {
		struct str string = string_at(text, &next); /* f"...", r"..." */

		add_pattern(s, paths_of(s, is_input), string, has_letter(name, 'f'), false);
		return next;
	}
	if (str_is(name, STR("expand")) && next < text.len && text.bytes[next] == '(') {
		size_t end = behind(text, next);

		expand_call(s, is_input, (struct str){text.bytes + next + 1, end - next - 2});
		return end;
	}
	if (str_starts(name, "rules.")) {
		const char *dot = memchr(name.bytes + 6, '.', name.len - 6);
		size_t n = dot ? (size_t)(dot - name.bytes) - 6 : name.len - 6;

		add_outputs_of(s, is_input, (struct str){name.bytes + 6, n});
		return next < text.len && text.bytes[next] == '[' ? behind(text, next) : to;
	}
	if (next < text.len && text.bytes[next] == '=') /* the name of an input */
		return next + 1;
	if (list_of(s, name).bytes) {
		struct str values = list_of(s, name);

		for (size_t k = 0; k < values.len; k += strlen(values.bytes + k) + 1)
			add_pattern(s, paths_of(s, is_input), str_of(values.bytes + k), false,
				    false);
		return to;
	}
	/* temp("x"), ancient("x"), directory("x"): what is inside. */
	if (next < text.len && text.bytes[next] == '(' && !str_is(name, STR("lambda")))
		return next;
	s->r->line = s->line;
	reader_note(s->r, "not understood: ", name);
	next = to;
	while (next < text.len && text.bytes[next] != ',')
		next = strchr("([{", text.bytes[next]) || is_quote(text.bytes[next])
			       ? is_quote(text.bytes[next]) ? (string_at(text, &next), next)
							    : behind(text, next)
			       : next + 1;
	return next;
}

static void take_paths(struct snake *s, bool is_input)
{
	struct str text = {s->text.bytes, s->text.n};

	for (size_t i = 0; i < text.len;) {
		char c = text.bytes[i];

		if (is_quote(c))
			add_pattern(s, paths_of(s, is_input), string_at(text, &i), false, false);
		else if (is_of_name(c))
			i = take_name(s, is_input, text, i);
		else
			i++;
	}
}

/* script:, notebook:, conda:: a file that the rule is made with. */
static void take_others(struct snake *s)
{
	struct str text = {s->text.bytes, s->text.n};

	for (size_t i = 0; i < text.len;)
		if (is_quote(text.bytes[i]))
			add_pattern(s, paths_of(s, true), string_at(text, &i), false, true);
		else
			i++;
}

static void end_section(struct snake *s)
{
	static const char *const others[] = {"script", "notebook", "conda", "envmodules"};

	if (s->rule && s->text.n) {
		if (str_is(s->section, STR("input")) || str_is(s->section, STR("output")))
			take_paths(s, str_is(s->section, STR("input")));
		for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
			if (str_is(s->section, str_of(others[i])))
				take_others(s);
	}
	s->text.n = 0;
	s->section = (struct str){NULL, 0};
}

static struct str first_string(struct str line)
{
	size_t i = 0;

	while (i < line.len && !is_quote(line.bytes[i]))
		i++;
	return i < line.len ? string_at(line, &i) : (struct str){NULL, 0};
}

static bool take_heading(struct snake *s, struct str line)
{
	struct str rest = line, word;

	if (!text_word(&rest, &word))
		return false;
	if (str_is(word, STR("rule")) || str_is(word, STR("checkpoint"))) {
		rest = text_trim(rest);
		while (rest.len &&
		       (rest.bytes[rest.len - 1] == ':' || rest.bytes[rest.len - 1] == ' '))
			rest.len--;
		end_section(s);
		reader_rule(s->r, arena_str(&s->r->d->arena, rest));
		s->rule = s->r->d->n;
		return true;
	}
	return false;
}

static bool take_section(struct snake *s, struct str line)
{
	struct str bare = text_trim(line);
	size_t n = 0;

	while (n < bare.len && is_of_name(bare.bytes[n]))
		n++;
	if (!s->rule || !n || n == bare.len || bare.bytes[n] != ':')
		return false;
	end_section(s);
	s->section = arena_str(&s->r->d->arena, (struct str){bare.bytes, n});
	s->line = s->r->line;
	buffer_add(&s->text, (struct str){bare.bytes + n + 1, bare.len - n - 1});
	buffer_char(&s->text, '\n');
	return true;
}

static void take_top(struct snake *s, struct str line)
{
	const char *sign = memchr(line.bytes, '=', line.len);
	struct str path = first_string(line);

	if (str_starts(line, "include:") && path.bytes) {
		if (!reader_include(s->r, path, declared_snake))
			reader_note(s->r, "not read: ", path);
	} else if (sign && text_has(line, '[')) {
		struct str name = text_trim((struct str){line.bytes, (size_t)(sign - line.bytes)});
		size_t n = 0;

		while (n < name.len && is_of_name(name.bytes[n]))
			n++;
		if (n == name.len)
			set_list(s, name, (struct str){sign + 1, line.len - n - 1});
	}
}

static struct str without_comment(struct str line)
{
	for (size_t i = 0; i < line.len;)
		if (is_quote(line.bytes[i]))
			string_at(line, &i);
		else if (line.bytes[i++] == '#')
			line.len = i - 1;
	return line;
}

void declared_snake(struct reader *r)
{
	struct snake s = {.r = r};
	struct str text = r->text, line;

	while (text_line(&text, &line)) {
		r->line++;
		line = without_comment(line);
		if (!text_trim(line).len)
			continue;
		if (take_heading(&s, line) || take_section(&s, line))
			continue;
		if (line.bytes[0] != ' ' && line.bytes[0] != '\t' && line.bytes[0] != ')' &&
		    line.bytes[0] != ']') {
			end_section(&s);
			s.rule = 0;
			take_top(&s, line);
		} else if (s.section.bytes) {
			buffer_add(&s.text, line);
			buffer_char(&s.text, '\n');
		}
	}
	end_section(&s);
	free(s.text.bytes);
	free(s.lists.names);
	free(s.lists.values);
}
