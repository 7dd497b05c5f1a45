/*
 * str.h - strings and bytes without libc: what runs here may run inside anything.
 *
 * None of these locks, allocates or touches errno.
 */
#ifndef PROV_STR_H
#define PROV_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

size_t str_len(const char *s);
bool str_eq(const char *a, const char *b);
bool str_starts(const char *s, const char *prefix);

/* The part after the last slash. */
const char *str_base(const char *path);

static inline bool str_has_slash(const char *s)
{
	while (*s && *s != '/')
		s++;
	return *s;
}

/* A text being built in a buffer of fixed size: too long a text is cut and remembered as such. */
struct text {
	char *at, *end; /* end: where the terminating NUL would no longer fit */
	bool is_cut;
};

struct text text_in(char *buf, size_t size);
void text_add(struct text *t, const char *s);
void text_add_n(struct text *t, const char *s, size_t n);
void text_add_u(struct text *t, uint64_t v);
void text_add_hex(struct text *t, uint64_t v);

/* Decimal digits at *s, which moves behind them. */
uint64_t str_u(const char **s);

/* 64-bit hash of bytes, mixed into h: for finding equal blocks again, not against malice. */
uint64_t hash_bytes(uint64_t h, const void *bytes, size_t n);

/* Copies exactly n bytes; the ranges must not overlap. */
static inline void bytes_copy(void *to, const void *from, size_t n)
{
	unsigned char *t = (unsigned char *)to;
	const unsigned char *f = (const unsigned char *)from;

	if (n >= 16) {
		for (; n > 16; n -= 16, t += 16, f += 16)
			__builtin_memcpy(t, f, 16);
		__builtin_memcpy(t + n - 16, f + n - 16, 16);
	} else if (n >= 8) {
		__builtin_memcpy(t, f, 8);
		__builtin_memcpy(t + n - 8, f + n - 8, 8);
	} else if (n >= 4) {
		__builtin_memcpy(t, f, 4);
		__builtin_memcpy(t + n - 4, f + n - 4, 4);
	} else if (n) {
		t[0] = f[0];
		t[n / 2] = f[n / 2];
		t[n - 1] = f[n - 1];
	}
}

#endif
