/*
 * Functions and lines of addresses in this program itself.
 */
#include <assert.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "analysis/symbols/symbols.h"

static int line;

__attribute__((noinline)) static uint64_t here(void)
{
	struct dl_find_object found;
	char *at = __builtin_return_address(0);

	assert(!_dl_find_object(at, &found));
	return (uint64_t)(at - (char *)found.dlfo_map_start);
}

/* Kept from being inlined, and from ending in a jump. */
__attribute__((noinline)) static uint64_t caller(void)
{
	uint64_t at = (line = __LINE__, here());

	__asm__ volatile("" : "+r"(at));
	return at;
}

static int inner_line;

static inline __attribute__((always_inline)) uint64_t inlined(void)
{
	uint64_t at = (inner_line = __LINE__, here());

	__asm__ volatile("" : "+r"(at));
	return at;
}

__attribute__((noinline)) static uint64_t around(void)
{
	uint64_t at = (line = __LINE__, inlined());

	__asm__ volatile("" : "+r"(at));
	return at;
}

static void is_text(struct symbols *s, struct str path, uint64_t offset, const char *expected)
{
	char *text = symbols_text(s, path, offset);

	if (strcmp(text, expected))
		fprintf(stderr, "'%s' instead of '%s'\n", text, expected);
	assert(!strcmp(text, expected));
	free(text);
}

int main(void)
{
	struct symbols *s = symbols_begin();
	char self[4096], expected[4200];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
	struct str path = {self, n > 0 ? (size_t)n : 0};
	uint64_t at = caller();
	const struct symbol *symbol = symbols_find(s, path, at);

	self[path.len] = '\0';
	is_text(s, (struct str){NULL, 0}, 0x1234, "0x1234");
	is_text(s, STR("/nowhere/at/all"), 0x1234, "/nowhere/at/all+0x1234");
	if (symbol->why && strstr(symbol->why, "without elfutils"))
		return 0;
	assert(!symbol->why && symbol->function && !strcmp(symbol->function, "caller"));
	assert(symbol->file && strstr(symbol->file, "tests/unit/symbols.c"));
	assert(symbol->line == line);
	assert(symbols_find(s, path, at) == symbol && !symbol->in);
	symbol = symbols_find(s, path, around());
	assert(!strcmp(symbol->function, "inlined") && symbol->line == inner_line);
	symbol = symbol->in;
	assert(symbol && !strcmp(symbol->function, "around") && symbol->line == line);
	assert(strstr(symbol->file, "tests/unit/symbols.c") && !symbol->in);
	symbols_end(s);

	s = symbols_begin(); /* not the build that was recorded */
	symbols_build(s, path, STR("0123456789abcdef0123456789abcdef01234567"));
	snprintf(expected, sizeof(expected), "%s+0x%llx", self, (unsigned long long)at);
	is_text(s, path, at, expected);
	assert(!strcmp(symbols_find(s, path, at)->why, "another one now"));
	symbols_end(s);
	return 0;
}
