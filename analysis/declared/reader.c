/* reader.c - see reader.h; and which format a file has. */
#include "reader.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"

#define DEPTH_MAX 32
#define LONGEST	  (64l << 20)

static struct str base_of(struct str path)
{
	const char *slash = path.len ? memrchr(path.bytes, '/', path.len) : NULL;

	if (!slash)
		return path;
	return (struct str){slash + 1, (size_t)(path.bytes + path.len - slash - 1)};
}

/* --- files */

static char *read_all(const char *path, size_t *ret_n)
{
	FILE *f = fopen(path, "re");
	struct stat st;
	char *bytes;

	if (!f)
		return NULL;
	if (fstat(fileno(f), &st) || !S_ISREG(st.st_mode) || st.st_size > LONGEST) {
		fclose(f);
		return NULL;
	}
	bytes = xmalloc((size_t)st.st_size + 1);
	*ret_n = fread(bytes, 1, (size_t)st.st_size, f);
	bytes[*ret_n] = '\0';
	fclose(f);
	return bytes;
}

/* Takes the text. */
static void read_text(struct declared *d, struct str path, struct str text, int depth, void *shared,
		      void (*read)(struct reader *r))
{
	struct reader r = {
		.d = d, .file = d->n_files, .text = text, .depth = depth, .shared = shared};
	struct str base = base_of(path), dir = {path.bytes, path.len - base.len};

	while (dir.len > 1 && dir.bytes[dir.len - 1] == '/')
		dir.len--;
	GROW(d->files, d->n_files);
	d->files[d->n_files++] = (struct declared_file){.path = arena_str(&d->arena, path),
							.dir = arena_str(&d->arena, dir)};
	read(&r);
}

bool reader_include(struct reader *r, struct str path, void (*read)(struct reader *r))
{
	char *whole = path_join(r->d->files[r->file].dir, path), *text;
	size_t n;

	text = r->depth < DEPTH_MAX ? read_all(whole, &n) : NULL;
	if (text)
		read_text(r->d, str_of(whole), arena_str(&r->d->arena, (struct str){text, n}),
			  r->depth + 1, r->shared, read);
	free(text);
	free(whole);
	return text != NULL;
}

/* --- formats */

static bool is_named(struct str name, const char *word)
{
	return str_starts(name, word) &&
	       (name.len == strlen(word) || name.bytes[strlen(word)] == '.');
}

static const struct {
	const char *word; /* on the command line */
	void (*read)(struct reader *r);
	const char *names[3], *suffixes[4];
} formats[] = {
	{"make",
	 declared_make,
	 {"Makefile", "makefile", "GNUmakefile"},
	 {".mk", ".d", ".dep", ".P"}},
	{"ninja", declared_ninja, {"build.ninja"}, {".ninja"}},
	{"ninja-deps", declared_ninja_deps, {0}, {0}},
	{"docker",
	 declared_docker,
	 {"Dockerfile", "Containerfile"},
	 {".Dockerfile", ".dockerfile"}},
	{"snakemake", declared_snake, {"Snakefile"}, {".smk"}},
	{"dvc", declared_dvc, {"dvc.yaml"}, {0}},
	{"cwl", declared_cwl, {0}, {".cwl"}},
	{"globs", declared_globs, {0}, {0}},
};
#define N_FORMATS (sizeof(formats) / sizeof(formats[0]))

static bool has_words(struct str text, const char *word)
{
	return memmem(text.bytes, text.len, word, strlen(word)) != NULL;
}

static size_t format_of(struct str path, struct str text)
{
	struct str name = base_of(path);

	for (size_t i = 0; i < N_FORMATS; i++) {
		for (size_t k = 0; k < 3 && formats[i].names[k]; k++)
			if (is_named(name, formats[i].names[k]))
				return i;
		for (size_t k = 0; k < 4 && formats[i].suffixes[k]; k++)
			if (str_ends(name, formats[i].suffixes[k]))
				return i;
	}
	for (size_t i = 0; i < N_FORMATS; i++)
		if ((!strcmp(formats[i].word, "ninja-deps") && has_words(text, ": #deps ")) ||
		    (!strcmp(formats[i].word, "cwl") &&
		     (has_words(text, "class: File") || has_words(text, "\"class\": \"File\""))))
			return i;
	return N_FORMATS - 1;
}

/* "make:x.txt" where there is no such file. */
static size_t format_said(const char **word)
{
	const char *colon = strchr(*word, ':');

	for (size_t i = 0; colon && i < N_FORMATS; i++)
		if (str_is((struct str){*word, (size_t)(colon - *word)}, str_of(formats[i].word))) {
			*word = colon + 1;
			return i;
		}
	return N_FORMATS;
}

void declared_read(struct declared *d, const char *word)
{
	size_t format = format_said(&word), n;
	char *text = read_all(word, &n), *here, *path;
	struct str kept;

	if (!text)
		die(EXIT_WRONG, "%s cannot be read: %m", word);
	here = xown(getcwd(NULL, 0));
	path = path_join(here ? str_of(here) : STR("/"), str_of(word));
	kept = arena_str(&d->arena, (struct str){text, n});
	if (format == N_FORMATS)
		format = format_of(str_of(path), kept);
	read_text(d, str_of(path), kept, 0, NULL, formats[format].read);
	free(text);
	free(here);
	free(path);
}

void declared_end(struct declared *d)
{
	for (size_t i = 0; i < d->n; i++) {
		free(d->v[i].inputs.v);
		free(d->v[i].outputs.v);
	}
	free(d->v);
	free(d->files);
	free(d->notes);
	free(d->settings);
	arena_free(&d->arena);
}

/* --- rules */

struct declared_rule *reader_rule(struct reader *r, struct str name)
{
	struct declared *d = r->d;

	GROW(d->v, d->n);
	d->v[d->n] = (struct declared_rule){.file = r->file, .line = r->line, .name = name};
	return &d->v[d->n++];
}

struct declared_path *reader_add(struct reader *r, struct declared_paths *paths, struct str pattern)
{
	while (pattern.len > 2 && str_starts(pattern, "./")) {
		pattern.bytes += 2;
		pattern.len -= 2;
	}
	GROW(paths->v, paths->n);
	paths->v[paths->n] = (struct declared_path){.pattern = arena_str(&r->d->arena, pattern)};
	return &paths->v[paths->n++];
}

void reader_note(struct reader *r, const char *what, struct str of)
{
	struct buffer b = {0};

	buffer_add(&b, str_of(what));
	buffer_add(&b, of);
	GROW(r->d->notes, r->d->n_notes);
	r->d->notes[r->d->n_notes++] =
		(struct declared_note){r->file, r->line, buffer_take(&b, &r->d->arena)};
}

/* --- text */

bool text_line(struct str *text, struct str *ret_line)
{
	const char *end;

	if (!text->len)
		return false;
	end = memchr(text->bytes, '\n', text->len);
	*ret_line = (struct str){text->bytes, end ? (size_t)(end - text->bytes) : text->len};
	text->bytes += ret_line->len + (end != NULL);
	text->len -= ret_line->len + (end != NULL);
	if (ret_line->len && ret_line->bytes[ret_line->len - 1] == '\r')
		ret_line->len--;
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str text_trim(struct str s)
{
	while (s.len && is_blank(s.bytes[0]))
		s = (struct str){s.bytes + 1, s.len - 1};
	while (s.len && is_blank(s.bytes[s.len - 1]))
		s.len--;
	return s;
}

bool text_word(struct str *text, struct str *ret_word)
{
	size_t n = 0;

	*text = text_trim(*text);
	while (n < text->len && !is_blank(text->bytes[n]))
		n++;
	*ret_word = (struct str){text->bytes, n};
	*text = (struct str){text->bytes + n, text->len - n};
	return n != 0;
}

bool text_has(struct str s, char c)
{
	return s.len && memchr(s.bytes, c, s.len);
}
