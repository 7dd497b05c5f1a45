/* make.c - rules of a Makefile, of what make -p prints, and of dependency files of compilers. */
#include "make_text.h"

struct make {
	struct make_text text;
	bool *is_left_out; /* for each condition that we are in; the last is [n - 1] */
	bool *was_taken;   /* one of its branches was */
	size_t n_conditions;
	bool is_in_recipe, is_in_define;
};

/* A comment that begins at a "#" which no backslash precedes. */
static struct str without_comment(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.bytes[i] == '#' && (!i || s.bytes[i - 1] != '\\'))
			s.len = i;
	return s;
}

static bool next_line(struct reader *r, struct str *text, struct buffer *b)
{
	struct str line;
	bool goes_on = true, is_any = false;

	b->n = 0;
	while (goes_on && text_line(text, &line)) {
		size_t n = 0;

		is_any = true;
		r->line++;
		while (n < line.len && line.bytes[line.len - 1 - n] == '\\')
			n++;
		goes_on = n % 2;
		line.len -= goes_on;
		buffer_add(b, b->n ? text_trim(line) : line);
		if (goes_on)
			buffer_char(b, ' ');
	}
	return is_any;
}

/* --- conditions */

static bool is_left_out(const struct make *m)
{
	for (size_t i = 0; i < m->n_conditions; i++)
		if (m->is_left_out[i])
			return true;
	return false;
}

/* (a,b), "a" "b" */
static bool are_equal(struct make *m, struct str s)
{
	struct str a, b;
	size_t n = 1;
	int depth = 0;

	s = text_trim(s);
	if (s.len < 3)
		return false;
	if (s.bytes[0] == '(') {
		for (; n < s.len && (depth || s.bytes[n] != ','); n++)
			depth += (s.bytes[n] == '(') - (s.bytes[n] == ')');
		a = (struct str){s.bytes + 1, n - 1};
		b = n + 1 < s.len ? (struct str){s.bytes + n + 1, s.len - n - 2} : STR("");
	} else {
		while (n < s.len && s.bytes[n] != s.bytes[0])
			n++;
		a = (struct str){s.bytes + 1, n - 1};
		b = text_trim((struct str){s.bytes + n + (n < s.len), s.len - n - (n < s.len)});
		b = b.len > 1 ? (struct str){b.bytes + 1, b.len - 2} : STR("");
	}
	return str_is(text_trim(make_expanded(&m->text, a)), text_trim(make_expanded(&m->text, b)));
}

static bool is_defined(struct make *m, struct str name)
{
	struct str value;

	name = text_trim(make_expanded(&m->text, text_trim(name)));
	return make_get(&m->text, name, &value) && value.len;
}

/* False: no condition; then whether it holds. */
static bool condition(struct make *m, struct str line, bool *ret_holds)
{
	struct str word;

	if (!text_word(&line, &word))
		return false;
	if (str_starts(word, "ifeq"))
		*ret_holds = are_equal(m, line);
	else if (str_starts(word, "ifneq"))
		*ret_holds = !are_equal(m, line);
	else if (str_is(word, STR("ifdef")))
		*ret_holds = is_defined(m, line);
	else if (str_is(word, STR("ifndef")))
		*ret_holds = !is_defined(m, line);
	else
		return false;
	return true;
}

static bool take_condition(struct make *m, struct str line)
{
	struct str rest = line, word;
	size_t last = m->n_conditions - 1;
	bool holds;

	if (!text_word(&rest, &word))
		return false;
	if (condition(m, line, &holds)) {
		GROW(m->is_left_out, m->n_conditions);
		GROW(m->was_taken, m->n_conditions);
		m->is_left_out[m->n_conditions] = !holds;
		m->was_taken[m->n_conditions++] = holds;
		return true;
	}
	if (!m->n_conditions)
		return false;
	if (str_is(word, STR("endif"))) {
		m->n_conditions--;
		return true;
	}
	if (!str_is(word, STR("else")))
		return false;
	if (!condition(m, rest, &holds))
		holds = true;
	m->is_left_out[last] = m->was_taken[last] || !holds;
	m->was_taken[last] |= holds;
	return true;
}

/* --- variables */

/* The place of the operator of an assignment; s.len: it is none. */
static size_t operator_of(struct str s, size_t *ret_len)
{
	int depth = 0;

	for (size_t i = 0; i < s.len; i++) {
		depth += (s.bytes[i] == '(' || s.bytes[i] == '{') -
			 (s.bytes[i] == ')' || s.bytes[i] == '}');
		if (depth)
			continue;
		for (*ret_len = 1; *ret_len <= 4 && i + *ret_len <= s.len; ++*ret_len)
			if (s.bytes[i + *ret_len - 1] == '=' && memchr(":?+!=", s.bytes[i], 5))
				return i;
			else if (s.bytes[i + *ret_len - 1] != ':' &&
				 s.bytes[i + *ret_len - 1] != '?' &&
				 s.bytes[i + *ret_len - 1] != '+' &&
				 s.bytes[i + *ret_len - 1] != '!')
				break;
		if (s.bytes[i] == ':')
			return s.len;
	}
	return s.len;
}

static void append(struct make *m, struct str name, struct str value)
{
	struct buffer b = {0};
	struct str before;

	if (make_get(&m->text, name, &before)) {
		buffer_add(&b, before);
		buffer_char(&b, ' ');
	}
	buffer_add(&b, value);
	make_set(&m->text, name, (struct str){b.bytes, b.n});
	free(b.bytes);
}

/* Text that is not to be expanded again. */
static struct str quoted(struct make *m, struct str s)
{
	struct buffer b = {0};

	for (size_t i = 0; i < s.len; i++) {
		if (s.bytes[i] == '$')
			buffer_char(&b, '$');
		buffer_char(&b, s.bytes[i]);
	}
	return buffer_take(&b, &m->text.r->d->arena);
}

static bool take_assignment(struct make *m, struct str line)
{
	size_t n, at;
	struct str name, value, known;
	uint32_t number;

	for (struct str rest = line; text_word(&rest, &name); line = rest)
		if (!str_is(name, STR("export")) && !str_is(name, STR("override")) &&
		    !str_is(name, STR("private")))
			break;
	at = operator_of(line, &n);
	if (at == line.len)
		return false;
	name = text_trim(make_expanded(&m->text, text_trim((struct str){line.bytes, at})));
	if (strings_find(&m->text.names, name, &number) && number < m->text.n_fixed)
		return true;
	value = text_trim((struct str){line.bytes + at + n, line.len - at - n});
	if (!name.len)
		return true;
	switch (line.bytes[at]) {
	case '?':
		if (!make_get(&m->text, name, &known))
			make_set(&m->text, name, value);
		break;
	case '+':
		append(m, name, value);
		break;
	case '!':
		reader_note(m->text.r, "not understood: the output of a command as ", name);
		make_set(&m->text, name, STR(""));
		break;
	case ':':
		make_set(&m->text, name, quoted(m, make_expanded(&m->text, value)));
		break;
	default:
		make_set(&m->text, name, value);
	}
	return true;
}

/* --- rules */

/* "a\ b" is one word; what is escaped comes out as it is. */
static bool next_path(struct reader *r, struct str *text, struct str *ret_word)
{
	struct buffer b = {0};
	size_t i = 0;

	*text = text_trim(*text);
	for (; i < text->len && text->bytes[i] != ' ' && text->bytes[i] != '\t'; i++) {
		if (text->bytes[i] == '\\' && i + 1 < text->len &&
		    strchr(" #\\:", text->bytes[i + 1]))
			i++;
		buffer_char(&b, text->bytes[i]);
	}
	*text = (struct str){text->bytes + i, text->len - i};
	*ret_word = buffer_take(&b, &r->d->arena);
	return ret_word->len != 0;
}

static void add(struct reader *r, struct declared_paths *paths, struct str word, bool is_pattern,
		bool is_order_only)
{
	const char *sign = is_pattern ? memchr(word.bytes, '%', word.len) : NULL;
	struct buffer b = {0};
	size_t n = sign ? (size_t)(sign - word.bytes) : word.len;

	buffer_add(&b, (struct str){word.bytes, n});
	if (sign) {
		buffer_add(&b, STR("\x02%\x03"));
		buffer_add(&b, (struct str){sign + 1, word.len - n - 1});
	}
	reader_add(r, paths, (struct str){b.bytes, b.n})->is_order_only = is_order_only;
	free(b.bytes);
}

static void add_all(struct reader *r, size_t rule, struct str inputs, bool is_pattern)
{
	bool is_order_only = false;
	struct str word;

	while (next_path(r, &inputs, &word)) {
		if (str_is(word, STR("|")))
			is_order_only = true;
		else
			add(r, &r->d->v[rule].inputs, word, is_pattern, is_order_only);
	}
}

static bool is_special(struct str target)
{
	static const char *const words[] = {".PHONY",		".SUFFIXES",
					    ".DEFAULT",		".PRECIOUS",
					    ".INTERMEDIATE",	".SILENT",
					    ".SECONDARY",	".DELETE_ON_ERROR",
					    ".IGNORE",		".NOTPARALLEL",
					    ".POSIX",		".ONESHELL",
					    ".SECONDEXPANSION", ".EXPORT_ALL_VARIABLES"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_is(target, str_of(words[i])))
			return true;
	return false;
}

/* ".c.o:" is "%.o: %.c". */
static bool take_suffixes(struct reader *r, struct str target, struct str inputs)
{
	const char *second = target.len > 2 ? memchr(target.bytes + 1, '.', target.len - 1) : NULL;
	struct buffer b = {0};
	size_t rule, n;

	if (target.bytes[0] != '.' || !second || text_has(target, '/') || text_trim(inputs).len)
		return false;
	n = (size_t)(second - target.bytes);
	rule = (size_t)(reader_rule(r, (struct str){NULL, 0}) - r->d->v);
	for (int is_input = 0; is_input < 2; is_input++) {
		b.n = 0;
		buffer_char(&b, '%');
		buffer_add(&b, is_input ? (struct str){target.bytes, n}
					: (struct str){second, target.len - n});
		add(r, is_input ? &r->d->v[rule].inputs : &r->d->v[rule].outputs,
		    (struct str){b.bytes, b.n}, true, false);
	}
	free(b.bytes);
	return true;
}

/* "TARGETS: PATTERN: INPUTS": for each target, with its stem in place of "%". */
static void take_static(struct reader *r, struct str targets, struct str pattern, struct str inputs)
{
	struct str target, stem, word;

	while (next_path(r, &targets, &target)) {
		struct str rest = inputs;
		bool is_order_only = false;
		size_t rule;

		if (!make_stem(text_trim(pattern), target, &stem))
			continue;
		rule = (size_t)(reader_rule(r, (struct str){NULL, 0}) - r->d->v);
		add(r, &r->d->v[rule].outputs, target, false, false);
		while (next_path(r, &rest, &word)) {
			const char *sign = memchr(word.bytes, '%', word.len);
			size_t n = sign ? (size_t)(sign - word.bytes) : word.len;
			struct buffer b = {0};

			if (str_is(word, STR("|"))) {
				is_order_only = true;
				continue;
			}
			buffer_add(&b, (struct str){word.bytes, n});
			if (sign) {
				buffer_add(&b, stem);
				buffer_add(&b, (struct str){sign + 1, word.len - n - 1});
			}
			add(r, &r->d->v[rule].inputs, (struct str){b.bytes, b.n}, false,
			    is_order_only);
			free(b.bytes);
		}
	}
}

/* The colon that ends the targets: not that of "c:\x" or of an escaped one. */
static size_t colon_of(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.bytes[i] == '\\')
			i++;
		else if (s.bytes[i] == ':')
			return i;
	return s.len;
}

static void take_rule(struct make *m, struct str line)
{
	struct reader *r = m->text.r;
	struct str text = make_expanded(&m->text, line), targets, inputs, target;
	size_t colon = colon_of(text), second, rule, n;
	const char *recipe;

	if (colon == text.len)
		return;
	m->is_in_recipe = true;
	targets = (struct str){text.bytes, colon};
	if (targets.len && targets.bytes[targets.len - 1] == '&')
		targets.len--;
	while (colon < text.len && text.bytes[colon] == ':')
		colon++;
	inputs = (struct str){text.bytes + colon, text.len - colon};
	if (operator_of(inputs, &n) != inputs.len)
		return; /* a variable of the target */
	recipe = memchr(inputs.bytes, ';', inputs.len);
	if (recipe)
		inputs.len = (size_t)(recipe - inputs.bytes);
	second = colon_of(inputs);
	if (second < inputs.len) {
		take_static(r, targets, (struct str){inputs.bytes, second},
			    (struct str){inputs.bytes + second + 1, inputs.len - second - 1});
		return;
	}
	target = text_trim(targets);
	if (!target.len || is_special(target) || take_suffixes(r, target, inputs))
		return;
	rule = (size_t)(reader_rule(r, (struct str){NULL, 0}) - r->d->v);
	while (next_path(r, &targets, &target))
		add(r, &r->d->v[rule].outputs, target, true, false);
	add_all(r, rule, inputs, text_has(text_trim(text), '%'));
}

static bool take_include(struct make *m, struct str line)
{
	struct str word, files, file;
	bool is_wanted;

	if (!text_word(&line, &word))
		return false;
	is_wanted = str_is(word, STR("include"));
	if (!is_wanted && !str_is(word, STR("-include")) && !str_is(word, STR("sinclude")))
		return false;
	for (files = make_expanded(&m->text, line); text_word(&files, &file);)
		if (!reader_include(m->text.r, file, declared_make) && is_wanted)
			reader_note(m->text.r, "not read: ", file);
	return true;
}

static void take_line(struct make *m, struct str line)
{
	struct str rest = text_trim(line), word;

	if (m->is_in_define) {
		m->is_in_define = !str_is(rest, STR("endef"));
		return;
	}
	if (m->is_in_recipe && line.len && line.bytes[0] == '\t')
		return;
	line = text_trim(without_comment(line));
	if (!line.len || take_condition(m, line) || is_left_out(m))
		return;
	rest = line;
	text_word(&rest, &word);
	if (str_is(word, STR("define"))) {
		m->is_in_define = true;
		return;
	}
	if (str_is(word, STR("vpath")) || str_is(word, STR("unexport")) || take_include(m, line) ||
	    take_assignment(m, line))
		return;
	take_rule(m, line);
}

/* Rules of make's own. */
static void imply(struct reader *r)
{
	static const char *const rules[][2] = {
		{"%.o", "%.c"}, {"%.o", "%.cc"}, {"%.o", "%.cpp"}, {"%.o", "%.C"}, {"%.o", "%.s"},
		{"%.o", "%.S"}, {"%.o", "%.f"},	 {"%.s", "%.c"},   {"%.c", "%.y"}, {"%.c", "%.l"},
		{"%", "%.o"},	{"%", "%.c"},	 {"%", "%.cc"},	   {"%", "%.cpp"}, {"%", "%.sh"}};

	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		size_t rule = (size_t)(reader_rule(r, (struct str){NULL, 0}) - r->d->v);

		r->d->v[rule].is_implied = true;
		add(r, &r->d->v[rule].outputs, str_of(rules[i][0]), true, false);
		add(r, &r->d->v[rule].inputs, str_of(rules[i][1]), true, false);
	}
}

static void begin(struct make *m, const struct declared *d)
{
	for (size_t i = 0; i < d->n_settings; i++) {
		struct str s = d->settings[i], known;
		const char *sign = memchr(s.bytes, '=', s.len);
		struct str name = {s.bytes, (size_t)(sign - s.bytes)};
		struct str value = {sign + 1, s.len - name.len - 1};

		if (!make_get(&m->text, name, &known))
			make_set(&m->text, name, i < d->n_fixed ? value : quoted(m, value));
		if (i < d->n_fixed)
			m->text.n_fixed = m->text.names.n;
	}
}

void declared_make(struct reader *r)
{
	struct make own = {.n_conditions = 0}, *m = r->shared ? r->shared : &own;
	struct reader *before = m->text.r;
	struct str text = r->text;
	struct buffer b = {0};

	r->shared = m;
	m->text.r = r;
	m->is_in_recipe = false;
	if (m == &own)
		begin(m, r->d);
	while (next_line(r, &text, &b))
		take_line(m, (struct str){b.bytes, b.n});
	free(b.bytes);
	m->text.r = before;
	if (m != &own)
		return;
	imply(r);
	make_text_end(&own.text);
	free(own.is_left_out);
	free(own.was_taken);
}
