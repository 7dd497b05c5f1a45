/* stacks.c - see stacks.h. */
#include "stacks.h"

#include <string.h>

#include "base/out.h"

struct stack {
	struct strv frames, script;
};

struct stacks {
	struct symbols *symbols;
	struct map scripts; /* program and first argument -> it is one */
	struct map places;  /* id -> which of v */
	struct stack *v;
	size_t n;
	struct arena arena;
};

static struct strv copy(struct arena *arena, const struct strv *from)
{
	struct str *v = arena_alloc(arena, (from->n + 1) * sizeof(*v));

	for (size_t i = 0; i < from->n; i++)
		v[i] = arena_str(arena, from->v[i]);
	return (struct strv){from->is_there, from->n, v};
}

static void keep(struct stacks *s, const struct op *op)
{
	GROW(s->v, s->n);
	s->v[s->n] = (struct stack){copy(&s->arena, &op->f[STACK_frames].strv),
				    copy(&s->arena, &op->f[STACK_script].strv)};
	map_set(&s->places, op->f[STACK_id].u, s->n++);
}

struct stacks *stacks_of(struct recording *r)
{
	struct stacks *s = xcalloc(1, sizeof(*s));
	struct cursor c;
	struct op op;

	s->symbols = symbols_begin();
	for (size_t i = 0; i < r->n_threads; i++) {
		cursor_begin(&c, r, &r->threads[i]);
		while (cursor_next(&c, &op))
			if (op.kind == OP_STACK && op.is_done)
				keep(s, &op);
		cursor_end(&c);
	}
	return s;
}

struct stacks *stacks_of_all(struct recording *r)
{
	return r && r->file.flags & PROV_FILE_STACKS_ALL ? stacks_of(r) : NULL;
}

static bool is_elf(struct str path)
{
	char *name = str_dup(path), magic[4];
	FILE *f = fopen(name, "r");
	bool is = f && fread(magic, sizeof(magic), 1, f) == 1 && !memcmp(magic, "\177ELF", 4);

	if (f)
		fclose(f);
	free(name);
	return is;
}

struct str stacks_program(struct stacks *s, struct str exe, struct str argv0)
{
	uint64_t key = (str_hash(exe) ^ str_hash(argv0) << 1) >> 1, is_script;

	if (!exe.bytes || !str_starts(argv0, "/"))
		return exe;
	if (!map_get(&s->scripts, key, &is_script)) {
		is_script = !is_elf(exe) && is_elf(argv0);
		map_set(&s->scripts, key, is_script);
	}
	return is_script ? argv0 : exe;
}

void stacks_see(struct stacks *s, const struct op *op, struct str exe)
{
	struct str path = op->f[OBJECT_path].str;

	if (op->kind == OP_OBJECT && op->is_done)
		symbols_build(s->symbols, path.len ? path : exe, op->f[OBJECT_build].str);
}

static const struct stack *find(const struct stacks *s, uint64_t id)
{
	uint64_t place;

	return id && map_get(&s->places, id, &place) ? &s->v[place] : NULL;
}

bool stacks_has_frames(const struct stacks *s, uint64_t id)
{
	const struct stack *stack = find(s, id);

	return stack && stack->frames.n;
}

/* A frame's object and offset; "": the program itself.  False: it says why there is no more. */
static bool split(struct str frame, struct str exe, struct str *ret_object, uint64_t *ret_offset)
{
	size_t n = frame.len;

	while (n && frame.bytes[n - 1] != '+')
		n--;
	if (!n || str_starts(frame, "?") != str_starts(frame, "?+"))
		return false;
	*ret_offset = strtoull(frame.bytes + n, NULL, 16);
	*ret_object = (struct str){frame.bytes, n - 1};
	if (str_is(*ret_object, STR("?")))
		*ret_object = (struct str){NULL, 0};
	else if (!ret_object->len)
		*ret_object = exe;
	return true;
}

/* Interpreters whose scripts' lines are not recorded. */
static const char *const interpreters[] = {
	"dash", "sh",  "ksh",	 "mksh", "zsh",	   "busybox", "perl",	 "ruby", "node", "java",
	"php",	"lua", "luajit", "R",	 "octave", "tclsh",   "Rscript", "deno", "gawk", "mawk",
};

/* Which of them the program is, whatever its version; NULL: none. */
static const char *interpreter_of(struct str exe)
{
	size_t from = exe.len;

	while (from && exe.bytes[from - 1] != '/')
		from--;
	for (size_t i = 0; i < sizeof(interpreters) / sizeof(interpreters[0]); i++) {
		size_t n = strlen(interpreters[i]);

		if (exe.len - from >= n && !memcmp(exe.bytes + from, interpreters[i], n) &&
		    (exe.len - from == n || strchr("0123456789.-", exe.bytes[from + n])))
			return interpreters[i];
	}
	return NULL;
}

static void print_frame(struct stacks *s, struct str object, uint64_t offset)
{
	char *text = symbols_text(s->symbols, object, offset);

	out_text(stdout, str_of(text));
	putchar('\n');
	free(text);
}

void stacks_print_site(struct stacks *s, struct str site, uint64_t offset, struct str exe,
		       const char *indent)
{
	if (!site.bytes && !offset)
		return;
	fputs(indent, stdout);
	print_frame(s, site.bytes && !site.len ? exe : site, offset);
}

/* Functions that stand in others have no frame, but are told as if they had. */
static void print_frames(struct stacks *s, struct str object, uint64_t offset, const char *indent)
{
	const struct symbol *symbol = symbols_find(s->symbols, object, offset);

	for (; symbol; symbol = symbol->in) {
		char *text = symbols_words(symbol, object, offset);

		fputs(indent, stdout);
		out_text(stdout, str_of(text));
		puts(symbol->in ? " (inlined)" : "");
		free(text);
	}
}

void stacks_print(struct stacks *s, uint64_t id, struct str exe, const char *indent)
{
	const struct stack *stack = find(s, id);

	if (!stack) {
		printf("%s? %s\n", indent, id ? "its stack is missing" : "no stack was recorded");
		return;
	}
	for (size_t i = 0; i < stack->script.n; i++) {
		printf("%sscript ", indent);
		out_text(stdout, stack->script.v[i]);
		putchar('\n');
	}
	if (!stack->script.n && exe.bytes && interpreter_of(exe))
		printf("%s? the line of a script of %s\n", indent, interpreter_of(exe));
	for (size_t i = 0; i < stack->frames.n; i++) {
		struct str object, frame = stack->frames.v[i];
		uint64_t offset;

		if (split(frame, exe, &object, &offset)) {
			print_frames(s, object, offset, indent);
			continue;
		}
		printf("%s? ", indent);
		out_text(stdout, (struct str){frame.bytes + 1, frame.len - !!frame.len});
		putchar('\n');
	}
}

static json_t *symbol_json(const struct symbol *symbol, struct str object, uint64_t offset)
{
	json_t *o = json_object();

	out_json_str(o, "object", object);
	json_object_set_new(o, "offset", json_integer((json_int_t)offset));
	if (symbol->function)
		out_json_str(o, "function", str_of(symbol->function));
	if (symbol->file) {
		out_json_str(o, "file", str_of(symbol->file));
		json_object_set_new(o, "line", json_integer(symbol->line));
	}
	if (symbol->in)
		json_object_set_new(o, "inlined", json_true());
	return o;
}

static void add_frame(json_t *a, struct stacks *s, struct str frame, struct str exe)
{
	const struct symbol *symbol;
	struct str object;
	uint64_t offset;
	json_t *o;

	if (!split(frame, exe, &object, &offset)) {
		o = json_object();
		out_json_str(o, "unknown", (struct str){frame.bytes + 1, frame.len - !!frame.len});
		json_array_append_new(a, o);
		return;
	}
	symbol = symbols_find(s->symbols, object, offset);
	for (; symbol; symbol = symbol->in)
		json_array_append_new(a, symbol_json(symbol, object, offset));
}

json_t *stacks_json(struct stacks *s, uint64_t id, struct str exe)
{
	const struct stack *stack = find(s, id);
	json_t *a;

	if (!stack)
		return json_null();
	a = json_array();
	for (size_t i = 0; i < stack->frames.n; i++)
		add_frame(a, s, stack->frames.v[i], exe);
	return a;
}

json_t *stacks_script_json(struct stacks *s, uint64_t id)
{
	const struct stack *stack = find(s, id);

	return stack ? out_json_strings(stack->script.v, stack->script.n) : json_null();
}

void stacks_end(struct stacks *s)
{
	if (!s)
		return;
	symbols_end(s->symbols);
	map_free(&s->places);
	map_free(&s->scripts);
	free(s->v);
	arena_free(&s->arena);
	free(s);
}
