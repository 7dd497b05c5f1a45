/*
 * What lies below a directory, as subtree.c finds it and as it is found by looking at each: while
 * few have come and while many have, in order and out of order.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/base/subtree.h"

static bool is_below(struct str path, const char *dir)
{
	return str_starts(path, dir) && path.len > strlen(dir) && path.bytes[strlen(dir)] == '/';
}

static int by_bytes(const void *a, const void *b)
{
	return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static void compare(struct subtree *s, const struct str *all, size_t n_all, const char *dir)
{
	struct str *found;
	size_t n = subtree_find(s, str_of(dir), &found), expected = 0;

	for (size_t i = 0; i < n_all; i++)
		expected += is_below(all[i], dir);
	if (n != expected)
		fprintf(stderr, "below %s: expected %zu, got %zu\n", dir, expected, n);
	assert(n == expected);
	if (n)
		qsort(found, n, sizeof(*found), by_bytes);
	for (size_t i = 0; i < n; i++) {
		assert(is_below(found[i], dir));
		assert(!i || !str_is(found[i - 1], found[i]));
	}
	free(found);
}

int main(void)
{
	/* Neighbours in order of bytes: "." and "-" come before "/", "0" after it. */
	static const char *const dirs[] = {"/a",   "/a-",   "/a.b",  "/a0", "/aa",    "/b",
					   "/b/c", "/b/c.", "/b/c0", "/zz", "/b/c/d", "/\xff"};
	static struct str all[20000];
	struct subtree s = {0};
	struct strings strings = {0};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		char path[64];
		uint32_t number;

		snprintf(path, sizeof(path), "%s/%zu", dirs[i * 7 % 12], i * 7919 % 20011);
		if (i < 12)
			snprintf(path, sizeof(path), "%s", dirs[i]);
		number = strings_add(&strings, str_of(path));
		all[i] = strings.v[number];
		subtree_add(&s, all[i]);
		if (i % 1999 == 0 || i == 1)
			for (size_t k = 0; k < 12; k++)
				compare(&s, all, i + 1, dirs[k]);
	}
	compare(&s, all, 20000, "/nowhere");
	subtree_end(&s);
	strings_free(&strings);
	return 0;
}
