/* symbols.c - see symbols.h. */
#include "symbols.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "elf_lines.h"

#define NO_BUILD UINT32_MAX

/* An object of the recording. */
struct seen_object {
	struct elf_lines *lines; /* NULL: not looked for yet */
	uint32_t build;		 /* string; NO_BUILD: not recorded */
};

struct symbols {
	struct strings strings;	     /* paths and builds */
	struct seen_object *objects; /* by the string of their path */
	size_t n_objects;
	struct map known;   /* path and offset -> address of the symbol */
	struct arena arena; /* the symbols */
	char *(*demangle)(const char *name, char *out, size_t *n, int *status);
	bool has_demangle; /* looked for */
};

struct symbols *symbols_begin(void)
{
	return xcalloc(1, sizeof(struct symbols));
}

static struct seen_object *object_of(struct symbols *s, uint32_t path)
{
	while (s->n_objects <= path) {
		GROW(s->objects, s->n_objects);
		s->objects[s->n_objects++] = (struct seen_object){NULL, NO_BUILD};
	}
	return &s->objects[path];
}

void symbols_build(struct symbols *s, struct str path, struct str build)
{
	if (path.bytes && build.bytes)
		object_of(s, strings_add(&s->strings, path))->build =
			strings_add(&s->strings, build);
}

/* As its source has it, where the C++ library is there to say so. */
static const char *readable(struct symbols *s, const char *name)
{
	char *text;
	int status;

	if (strncmp(name, "_Z", 2)) /* without a version */
		return arena_str(&s->arena, (struct str){name, strcspn(name, "@")}).bytes;
	if (!s->has_demangle) {
		void *library = dlopen("libstdc++.so.6", RTLD_LAZY | RTLD_LOCAL);

		*(void **)&s->demangle = library ? dlsym(library, "__cxa_demangle") : NULL;
		s->has_demangle = true;
	}
	text = s->demangle ? xown(s->demangle(name, NULL, NULL, &status)) : NULL;
	if (!text)
		return arena_str(&s->arena, str_of(name)).bytes;
	name = arena_str(&s->arena, str_of(text)).bytes;
	free(text);
	return name;
}

#define INLINED_MAX 32

static struct symbol symbol_of(struct symbols *s, const struct elf_line *line)
{
	return (struct symbol){
		.function = line->function ? readable(s, line->function) : NULL,
		.file = line->file ? arena_str(&s->arena, str_of(line->file)).bytes : NULL,
		.line = line->line,
	};
}

static struct symbol look(struct symbols *s, struct str path, uint64_t offset)
{
	struct seen_object *object = object_of(s, strings_add(&s->strings, path));
	struct symbol symbol = {0};
	struct elf_line lines[INLINED_MAX];
	const struct symbol *in = NULL;
	char *name;
	size_t n;

	if (!object->lines) {
		name = str_dup(path);
		object->lines = elf_lines_open(name, object->build == NO_BUILD
							     ? (struct str){NULL, 0}
							     : s->strings.v[object->build]);
		free(name);
	}
	symbol.why = elf_lines_why(object->lines);
	n = symbol.why ? 0 : elf_lines_find(object->lines, offset, lines, INLINED_MAX);
	while (n) {
		struct symbol *kept = arena_alloc(&s->arena, sizeof(*kept));

		symbol = symbol_of(s, &lines[--n]);
		symbol.in = in;
		*kept = symbol;
		in = kept;
	}
	return symbol;
}

const struct symbol *symbols_find(struct symbols *s, struct str path, uint64_t offset)
{
	static const struct symbol none = {.why = "in no file"};
	struct symbol *found;
	uint64_t key, known;

	if (!path.bytes)
		return &none;
	key = (uint64_t)strings_add(&s->strings, path) << 40 ^ offset;
	if (map_get(&s->known, key, &known))
		return (const struct symbol *)(uintptr_t)known;
	found = arena_alloc(&s->arena, sizeof(*found));
	*found = look(s, path, offset);
	map_set(&s->known, key, (uintptr_t)found);
	return found;
}

char *symbols_text(struct symbols *s, struct str path, uint64_t offset)
{
	return symbols_words(symbols_find(s, path, offset), path, offset);
}

char *symbols_words(const struct symbol *symbol, struct str path, uint64_t offset)
{
	char *text = NULL;
	size_t size;
	FILE *f = open_memstream(&text, &size);

	if (!f)
		no_memory(sizeof(*f));
	if (symbol->function) {
		text_print(f, symbol->function, strlen(symbol->function));
		fputc(' ', f);
	}
	if (symbol->file) {
		text_print(f, symbol->file, strlen(symbol->file));
		fprintf(f, ":%d", symbol->line);
	} else {
		text_print(f, path.bytes ? path.bytes : "", path.len);
		if (!symbol->function)
			fprintf(f, "%s0x%llx", path.bytes ? "+" : "", (unsigned long long)offset);
	}
	if (fclose(f))
		no_memory(size);
	return xown(text);
}

void symbols_end(struct symbols *s)
{
	for (size_t i = 0; i < s->n_objects; i++)
		if (s->objects[i].lines)
			elf_lines_close(s->objects[i].lines);
	free(s->objects);
	map_free(&s->known);
	strings_free(&s->strings);
	arena_free(&s->arena);
	free(s);
}
