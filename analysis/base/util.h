/*
 * util.h - what every file of the reader's half may use: dying, memory, byte strings.
 *
 * die() is for the user's problem, BUG() for ours.  Memory never runs out here: it dies.  Dying is
 * leaving the call, where a library was called: guard.h.
 */
#ifndef PROV_UTIL_H
#define PROV_UTIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <stdlib.h>

/* Exit statuses of all commands; EXIT STATUS in man/prov.1.  No failure has that of an answer. */
enum exit_status {
	EXIT_NO = 1,	/* different, races, no way, no such file in the recording */
	EXIT_WRONG = 2, /* usage, or an argument that is not there */
	EXIT_GAPS = 3,	/* or: cannot tell */
	EXIT_TORN = 4,
	EXIT_NO_RECORDING = 5,
	EXIT_FAILED = 125, /* prov itself failed, as prov record and env(1) have it */
};

/* One line on standard error, "prov: ...", and exit(status). */
__attribute__((noreturn, format(printf, 2, 3))) void die(int status, const char *format, ...);

/* The line, and on with it. */
__attribute__((format(printf, 1, 2))) void warn(const char *format, ...);

#define BUG(what)                                                                                  \
	die(EXIT_FAILED, "%s:%d: this is a defect of prov: %s; please report it", __FILE__,        \
	    __LINE__, what)

void *xmalloc(size_t n);
void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t n);
__attribute__((noreturn)) void no_memory(size_t n);

/* Every free() of a file that includes this: one that a heap of guard.h did not hear of would be made twice. */
void xfree(void *p);
#define free(p) xfree(p)

/* Takes over what a function of the C library allocated, as realpath().  NULL: NULL. */
void *xown(void *p);

/* Makes room for one more element in an array of n; grows by doubling. */
#define GROW(array, n)                                                                             \
	((array) = ((n) & ((n)-1)) == 0                                                            \
			   ? xrealloc((array), sizeof(*(array)) * ((n) ? 2 * (n) : 1))             \
			   : (array))

/* Bytes that need not end in NUL.  bytes NULL: no string at all. */
struct str {
	const char *bytes;
	size_t len;
};

#define STR(literal) ((struct str){literal, sizeof(literal) - 1})

struct str str_of(const char *s);
bool str_is(struct str a, struct str b);

/* Here, so that the length of a literal is known. */
static inline bool str_starts(struct str s, const char *prefix)
{
	size_t n = strlen(prefix);

	return s.len >= n && !memcmp(s.bytes, prefix, n);
}

bool str_ends(struct str s, const char *suffix);
int str_compare(struct str a, struct str b);
uint64_t str_hash(struct str s);

/* NUL-terminated, to be freed. */
char *str_dup(struct str s);

/* Memory that is freed all at once. */
struct arena {
	struct arena_block *blocks;
	size_t used, size;
};

void *arena_alloc(struct arena *a, size_t n);
struct str arena_str(struct arena *a, struct str s); /* a copy; NUL-terminated beside */
void arena_clear(struct arena *a);		     /* keeps the newest block */
void arena_free(struct arena *a);

/* Strings, each once; equal strings have equal numbers, which count from 0. */
struct strings {
	struct arena arena;
	struct str *v;
	size_t n;
	struct strings_place {
		uint32_t number; /* + 1; 0 empty */
		uint32_t hash;
	} * table;
	size_t n_table; /* a power of two */
};

uint32_t strings_add(struct strings *s, struct str string);

/* The number of a string that is there; false: it is not. */
bool strings_find(const struct strings *s, struct str string, uint32_t *ret_number);
void strings_free(struct strings *s);

/* Numbers found by number: keys are any but UINT64_MAX. */
struct map {
	struct map_entry {
		uint64_t key, value;
	} * entries;
	size_t n, n_places;
};

void map_set(struct map *m, uint64_t key, uint64_t value);
bool map_get(const struct map *m, uint64_t key, uint64_t *ret_value);
void map_free(struct map *m);

#endif
