/* ninja.c - a build.ninja, with the dependency files that its rules name; and what ninja -t deps prints. */
#include "reader.h"

struct scope {
	struct str *names, *values;
	size_t n;
};

struct build {
	struct str rule;
	struct declared_rule *declared;
	struct scope own;
	struct str ins, outs;
};

struct ninja {
	struct scope globals;
	struct scope rules; /* "RULE KEY" -> text that is not expanded yet */
	struct str rule;    /* the block that indented lines are of; no bytes: none */
	bool is_build;
	struct build build;
};

static bool scope_find(const struct scope *s, struct str name, struct str *ret_value)
{
	for (size_t i = s->n; i--;)
		if (str_is(s->names[i], name)) {
			*ret_value = s->values[i];
			return true;
		}
	return false;
}

static void scope_set(struct reader *r, struct scope *s, struct str name, struct str value)
{
	GROW(s->names, s->n);
	GROW(s->values, s->n);
	s->names[s->n] = arena_str(&r->d->arena, name);
	s->values[s->n++] = arena_str(&r->d->arena, value);
}

static bool is_of_name(char c)
{
	return c == '_' || c == '-' || c == '.' || (c >= '0' && c <= '9') ||
	       ((c | 32) >= 'a' && (c | 32) <= 'z');
}

static struct str value_of(const struct ninja *n, struct str name)
{
	struct str value;

	if (n->is_build && str_is(name, STR("in")))
		return n->build.ins;
	if (n->is_build && str_is(name, STR("out")))
		return n->build.outs;
	if (n->is_build && scope_find(&n->build.own, name, &value))
		return value;
	return scope_find(&n->globals, name, &value) ? value : STR("");
}

/* Blanks and colons that are escaped come out as a "?", which stands for them in patterns. */
static struct str expanded(struct reader *r, const struct ninja *n, struct str s, bool is_path)
{
	struct buffer b = {0};

	for (size_t i = 0; i < s.len; i++) {
		size_t from = i + 1, to;

		if (s.bytes[i] != '$' || from == s.len) {
			buffer_char(&b, s.bytes[i]);
			continue;
		}
		if (strchr(" :$", s.bytes[from])) {
			buffer_char(&b, is_path && s.bytes[from] != '$' ? '?' : s.bytes[from]);
			i++;
			continue;
		}
		from += s.bytes[from] == '{';
		for (to = from; to < s.len && is_of_name(s.bytes[to]) &&
				(s.bytes[from - 1] == '{' || s.bytes[to] != '.');)
			to++;
		buffer_add(&b, value_of(n, (struct str){s.bytes + from, to - from}));
		i = to - (s.bytes[from - 1] != '{');
	}
	return buffer_take(&b, &r->d->arena);
}

static bool next_line(struct reader *r, struct str *text, struct buffer *b)
{
	struct str line;
	bool goes_on = true;

	b->n = 0;
	while (goes_on && text_line(text, &line)) {
		size_t dollars = 0;

		r->line++;
		while (dollars < line.len && line.bytes[line.len - 1 - dollars] == '$')
			dollars++;
		goes_on = dollars % 2;
		line.len -= goes_on;
		if (b->n)
			line = text_trim(line);
		buffer_add(b, line);
		if (goes_on)
			buffer_char(b, ' ');
		if (!goes_on && !b->n)
			goes_on = true; /* an empty line */
	}
	return b->n != 0;
}

/* The colon that ends the outputs. */
static size_t colon_of(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.bytes[i] == '$')
			i++;
		else if (s.bytes[i] == ':')
			return i;
	return s.len;
}

/* Explicit, "|" implicit, "||" order only, "|@" only checked; *plain: those that $in or $out stand for. */
static void add_paths(struct reader *r, const struct ninja *n, struct declared_paths *paths,
		      struct str words, struct str *plain)
{
	struct buffer b = {0};
	struct str word;
	int kind = 0;

	while (text_word(&words, &word)) {
		struct str path = expanded(r, n, word, true);

		if (path.bytes[0] == '|') {
			kind = str_is(path, STR("|")) ? 1 : str_is(path, STR("||")) ? 2 : 3;
			continue;
		}
		if (!path.len || kind == 3)
			continue;
		reader_add(r, paths, path)->is_order_only = kind == 2;
		if (!kind) {
			buffer_add(&b, path);
			buffer_char(&b, ' ');
		}
	}
	*plain = text_trim(buffer_take(&b, &r->d->arena));
}

/* A "$ " is one character of a name: it must not end a word. */
static struct str escaped(struct reader *r, struct str s)
{
	struct buffer b = {0};

	for (size_t i = 0; i < s.len; i++)
		if (s.bytes[i] == '$' && i + 1 < s.len && strchr(" :", s.bytes[i + 1]))
			buffer_char(&b, (i++, '?'));
		else
			buffer_char(&b, s.bytes[i]);
	return buffer_take(&b, &r->d->arena);
}

static void begin_build(struct reader *r, struct ninja *n, struct str rest)
{
	size_t colon = colon_of(rest);
	struct str outs = escaped(r, (struct str){rest.bytes, colon}), ins;

	if (colon == rest.len)
		return;
	ins = escaped(r, (struct str){rest.bytes + colon + 1, rest.len - colon - 1});
	n->is_build = true;
	n->build = (struct build){.rule = STR("")};
	text_word(&ins, &n->build.rule);
	n->build.declared = reader_rule(r, (struct str){NULL, 0});
	add_paths(r, n, &n->build.declared->outputs, outs, &n->build.outs);
	add_paths(r, n, &n->build.declared->inputs, ins, &n->build.ins);
}

static void read_depfile(struct reader *r, const struct ninja *n)
{
	struct reader other = *r;
	struct str key, text;
	struct buffer b = {0};

	other.shared = NULL;

	buffer_add(&b, n->build.rule);
	buffer_add(&b, STR(" depfile"));
	key = buffer_take(&b, &r->d->arena);
	if (!scope_find(&n->build.own, STR("depfile"), &text) && scope_find(&n->rules, key, &text))
		text = expanded(r, n, text, false);
	else if (!scope_find(&n->build.own, STR("depfile"), &text))
		return;
	reader_include(&other, text, declared_make);
}

/* A block ends where a line is not indented. */
static void end_block(struct reader *r, struct ninja *n)
{
	if (n->is_build)
		read_depfile(r, n);
	n->is_build = false;
	n->rule = (struct str){NULL, 0};
	free(n->build.own.names);
	free(n->build.own.values);
	n->build = (struct build){.rule = STR("")};
}

static bool assignment(struct str line, struct str *ret_name, struct str *ret_value)
{
	const char *sign = memchr(line.bytes, '=', line.len);

	if (!sign)
		return false;
	*ret_name = text_trim((struct str){line.bytes, (size_t)(sign - line.bytes)});
	*ret_value = text_trim((struct str){sign + 1, (size_t)(line.bytes + line.len - sign - 1)});
	return true;
}

static void indented(struct reader *r, struct ninja *n, struct str line)
{
	struct buffer b = {0};
	struct str name, value;

	if (!assignment(line, &name, &value))
		return;
	if (n->is_build)
		scope_set(r, &n->build.own, name, expanded(r, n, value, false));
	if (!n->rule.bytes)
		return;
	buffer_add(&b, n->rule);
	buffer_char(&b, ' ');
	buffer_add(&b, name);
	scope_set(r, &n->rules, buffer_take(&b, &r->d->arena), value);
}

static void top(struct reader *r, struct ninja *n, struct str line)
{
	struct str rest = line, word, name, value;

	if (!text_word(&rest, &word) || word.bytes[0] == '#')
		return;
	rest = text_trim(rest);
	if (str_is(word, STR("build"))) {
		begin_build(r, n, rest);
	} else if (str_is(word, STR("rule"))) {
		n->rule = arena_str(&r->d->arena, rest);
	} else if (str_is(word, STR("include")) || str_is(word, STR("subninja"))) {
		struct str path = expanded(r, n, rest, false);

		if (!reader_include(r, path, declared_ninja))
			reader_note(r, "not read: ", path);
	} else if (!str_is(word, STR("default")) && !str_is(word, STR("pool")) &&
		   assignment(line, &name, &value)) {
		scope_set(r, &n->globals, name, expanded(r, n, value, false));
	}
}

static void read_ninja(struct reader *r, struct ninja *n)
{
	struct str text = r->text;
	struct buffer b = {0};

	while (next_line(r, &text, &b)) {
		struct str line = {b.bytes, b.n};

		if (line.bytes[0] == ' ' || line.bytes[0] == '\t') {
			indented(r, n, text_trim(line));
			continue;
		}
		end_block(r, n);
		top(r, n, line);
	}
	end_block(r, n);
	free(b.bytes);
}

void declared_ninja(struct reader *r)
{
	struct ninja n = {.globals = {0}};

	if (r->shared) {
		read_ninja(r, r->shared);
		return;
	}
	r->shared = &n;
	read_ninja(r, &n);
	free(n.globals.names);
	free(n.globals.values);
	free(n.rules.names);
	free(n.rules.values);
}

/* "OUT: #deps 2, ... (VALID)", and the inputs, indented. */
void declared_ninja_deps(struct reader *r)
{
	struct declared_rule *rule = NULL;
	struct str text = r->text, line;

	while (text_line(&text, &line)) {
		const char *mark = memmem(line.bytes, line.len, ": #deps", 7);

		r->line++;
		if (mark) {
			rule = reader_rule(r, (struct str){NULL, 0});
			reader_add(r, &rule->outputs,
				   (struct str){line.bytes, (size_t)(mark - line.bytes)});
		} else if (rule && text_trim(line).len) {
			reader_add(r, &rule->inputs, text_trim(line))->may_be_unused = true;
		}
	}
}
