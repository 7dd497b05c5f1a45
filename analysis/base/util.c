/* util.c - see util.h. */
#include "util.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guard.h"
#include "text.h"

#undef free

static void say(const char *format, va_list ap)
{
	char *text;
	int n = vasprintf(&text, format, ap);

	fputs("prov: ", stderr);
	text_print(stderr, n < 0 ? format : text, n < 0 ? strlen(format) : (size_t)n);
	fputc('\n', stderr);
	if (n >= 0)
		free(text);
}

void die(int status, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	guard_leave(EIO, format, ap);
	fflush(stdout);
	say(format, ap);
	va_end(ap);
	exit(status);
}

void warn(const char *format, ...)
{
	va_list ap;

	if (guard_heap())
		return;
	va_start(ap, format);
	say(format, ap);
	va_end(ap);
}

static void leave(int error, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	guard_leave(error, format, ap);
	va_end(ap);
}

void no_memory(size_t n)
{
	leave(ENOMEM, "no memory");
	die(EXIT_FAILED, "out of memory (%zu bytes)", n);
}

void *xrealloc(void *p, size_t n)
{
	bool is_ours = !p || guard_remove(p);
	void *grown;

	if (!p)
		guard_room();
	grown = realloc(p, n ? n : 1);
	if (is_ours && (grown || p))
		guard_add(grown ? grown : p);
	if (!grown)
		no_memory(n);
	return grown;
}

void *xmalloc(size_t n)
{
	return xrealloc(NULL, n);
}

void *xcalloc(size_t n, size_t size)
{
	void *p;

	guard_room();
	p = calloc(n ? n : 1, size ? size : 1);
	if (!p)
		no_memory(n * size);
	guard_add(p);
	return p;
}

void xfree(void *p)
{
	guard_remove(p);
	free(p);
}

static void free_it(void *p)
{
	free(p);
}

void *xown(void *p)
{
	struct undo u;

	if (!p)
		return NULL;
	guard_undo(&u, free_it, p);
	guard_room();
	guard_done(&u);
	guard_add(p);
	return p;
}

struct str str_of(const char *s)
{
	return (struct str){s, s ? strlen(s) : 0};
}

bool str_is(struct str a, struct str b)
{
	return a.len == b.len && (!a.len || !memcmp(a.bytes, b.bytes, a.len));
}

bool str_ends(struct str s, const char *suffix)
{
	size_t n = strlen(suffix);

	return s.len >= n && !memcmp(s.bytes + s.len - n, suffix, n);
}

int str_compare(struct str a, struct str b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int c = n ? memcmp(a.bytes, b.bytes, n) : 0;

	return c ? c : (a.len > b.len) - (a.len < b.len);
}

/* Eight bytes at a time: paths are long, and there are millions. */
uint64_t str_hash(struct str s)
{
	uint64_t h = s.len, word;
	size_t i;

	for (i = 0; i + 8 <= s.len; i += 8) {
		memcpy(&word, s.bytes + i, 8);
		h = (h ^ word) * 0x9e3779b97f4a7c15u;
		h ^= h >> 29;
	}
	word = 0;
	if (i < s.len)
		memcpy(&word, s.bytes + i, s.len - i);
	h = (h ^ word) * 0xbf58476d1ce4e5b9u;
	return h ^ (h >> 32);
}

char *str_dup(struct str s)
{
	char *copy = xmalloc(s.len + 1);

	if (s.len)
		memcpy(copy, s.bytes, s.len);
	copy[s.len] = '\0';
	return copy;
}

struct arena_block {
	struct arena_block *next;
	_Alignas(16) char bytes[];
};

#define ARENA_BLOCK (64 * 1024)

void *arena_alloc(struct arena *a, size_t n)
{
	void *p;

	n = (n + 15) & ~(size_t)15;
	if (a->used + n > a->size || !a->blocks) {
		size_t size = n > ARENA_BLOCK ? n : ARENA_BLOCK;
		struct arena_block *b = xmalloc(sizeof(*b) + size);

		b->next = a->blocks;
		a->blocks = b;
		a->used = 0;
		a->size = size;
	}
	p = a->blocks->bytes + a->used;
	a->used += n;
	return p;
}

struct str arena_str(struct arena *a, struct str s)
{
	char *copy = arena_alloc(a, s.len + 1);

	if (s.len)
		memcpy(copy, s.bytes, s.len);
	copy[s.len] = '\0';
	return (struct str){copy, s.len};
}

void arena_clear(struct arena *a)
{
	while (a->blocks && a->blocks->next) {
		struct arena_block *older = a->blocks->next;

		a->blocks->next = older->next;
		xfree(older);
	}
	a->used = 0;
}

void arena_free(struct arena *a)
{
	arena_clear(a);
	xfree(a->blocks);
	*a = (struct arena){0};
}

static void strings_rehash(struct strings *s)
{
	struct strings old = *s;
	size_t n = old.n_table ? 2 * old.n_table : 64;

	s->table = xcalloc(n, sizeof(*s->table));
	s->n_table = n;
	for (size_t i = 0; i < old.n_table; i++) {
		size_t at = old.table[i].hash & (s->n_table - 1);

		if (!old.table[i].number)
			continue;
		while (s->table[at].number)
			at = (at + 1) & (s->n_table - 1);
		s->table[at] = old.table[i];
	}
	xfree(old.table);
}

/* The string's place in the table, or the one it would get. */
static size_t strings_place(const struct strings *s, struct str string, uint32_t hash)
{
	size_t at = hash & (s->n_table - 1);

	while (s->table[at].number &&
	       (s->table[at].hash != hash || !str_is(s->v[s->table[at].number - 1], string)))
		at = (at + 1) & (s->n_table - 1);
	return at;
}

bool strings_find(const struct strings *s, struct str string, uint32_t *ret_number)
{
	size_t at = s->n ? strings_place(s, string, (uint32_t)str_hash(string)) : 0;

	if (!s->n || !s->table[at].number)
		return false;
	*ret_number = s->table[at].number - 1;
	return true;
}

uint32_t strings_add(struct strings *s, struct str string)
{
	uint32_t hash = (uint32_t)str_hash(string);
	size_t at;

	if (2 * s->n >= s->n_table)
		strings_rehash(s);
	at = strings_place(s, string, hash);
	if (s->table[at].number)
		return s->table[at].number - 1;
	GROW(s->v, s->n);
	s->v[s->n] = arena_str(&s->arena, string);
	s->table[at] = (struct strings_place){(uint32_t)++s->n, hash};
	return (uint32_t)s->n - 1;
}

void strings_free(struct strings *s)
{
	arena_free(&s->arena);
	xfree(s->v);
	xfree(s->table);
	*s = (struct strings){0};
}

#define EMPTY UINT64_MAX

static size_t place_of(const struct map *m, uint64_t key)
{
	uint64_t h = key * 0x9e3779b97f4a7c15u;
	size_t at = (h ^ (h >> 32)) & (m->n_places - 1);

	while (m->entries[at].key != key && m->entries[at].key != EMPTY)
		at = (at + 1) & (m->n_places - 1);
	return at;
}

static void map_rehash(struct map *m)
{
	struct map old = *m;
	size_t n = old.n_places ? 2 * old.n_places : 64;

	m->entries = xmalloc(n * sizeof(*m->entries));
	m->n_places = n;
	for (size_t i = 0; i < m->n_places; i++)
		m->entries[i].key = EMPTY;
	for (size_t i = 0; i < old.n_places; i++)
		if (old.entries[i].key != EMPTY)
			m->entries[place_of(m, old.entries[i].key)] = old.entries[i];
	xfree(old.entries);
}

void map_set(struct map *m, uint64_t key, uint64_t value)
{
	struct map_entry *e;

	if (2 * m->n >= m->n_places)
		map_rehash(m);
	e = &m->entries[place_of(m, key)];
	m->n += e->key == EMPTY;
	*e = (struct map_entry){key, value};
}

bool map_get(const struct map *m, uint64_t key, uint64_t *ret_value)
{
	const struct map_entry *e = m->n ? &m->entries[place_of(m, key)] : NULL;

	if (!e || e->key == EMPTY)
		return false;
	*ret_value = e->value;
	return true;
}

void map_free(struct map *m)
{
	xfree(m->entries);
	*m = (struct map){0};
}
