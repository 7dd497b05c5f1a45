/* str.c - see str.h. */
#include "str.h"

#if defined(__SSE2__)
#include <emmintrin.h>

/* Aligned loads never cross into another page, so reading past the end is harmless. */
size_t str_len(const char *s)
{
	const __m128i zero = _mm_setzero_si128();
	const char *block = (const char *)((uintptr_t)s & ~(uintptr_t)15);
	unsigned int found = (unsigned int)_mm_movemask_epi8(
		_mm_cmpeq_epi8(_mm_load_si128((const __m128i *)block), zero));

	found >>= s - block;
	if (found)
		return (size_t)__builtin_ctz(found);
	do {
		block += 16;
		found = (unsigned int)_mm_movemask_epi8(
			_mm_cmpeq_epi8(_mm_load_si128((const __m128i *)block), zero));
	} while (!found);
	return (size_t)(block - s) + (size_t)__builtin_ctz(found);
}
#else
size_t str_len(const char *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	return n;
}
#endif

bool str_eq(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

bool str_starts(const char *s, const char *prefix)
{
	while (*prefix && *s == *prefix)
		s++, prefix++;
	return !*prefix;
}

const char *str_base(const char *path)
{
	const char *base = path + str_len(path);

	while (base > path && base[-1] != '/')
		base--;
	return base;
}

struct text text_in(char *buf, size_t size)
{
	buf[0] = '\0';
	return (struct text){.at = buf, .end = buf + size - 1};
}

void text_add_n(struct text *t, const char *s, size_t n)
{
	while (n-- && t->at < t->end)
		*t->at++ = *s++;
	t->is_cut |= n != (size_t)-1;
	*t->at = '\0';
}

void text_add(struct text *t, const char *s)
{
	text_add_n(t, s, str_len(s));
}

static void add_digits(struct text *t, uint64_t v, unsigned int base)
{
	char digits[20];
	size_t n = sizeof(digits);

	do {
		digits[--n] = "0123456789abcdef"[v % base];
		v /= base;
	} while (v);
	text_add_n(t, digits + n, sizeof(digits) - n);
}

void text_add_u(struct text *t, uint64_t v)
{
	add_digits(t, v, 10);
}

void text_add_hex(struct text *t, uint64_t v)
{
	add_digits(t, v, 16);
}

uint64_t str_u(const char **s)
{
	uint64_t v = 0;

	while (**s >= '0' && **s <= '9')
		v = v * 10 + (uint64_t)(*(*s)++ - '0');
	return v;
}

static uint64_t mix(uint64_t h)
{
	h ^= h >> 32;
	h *= 0xd6e8feb86659fd93u;
	return h ^ (h >> 29);
}

uint64_t hash_bytes(uint64_t h, const void *bytes, size_t n)
{
	const unsigned char *p = (const unsigned char *)bytes;
	uint64_t word;

	h ^= n * 0x9e3779b97f4a7c15u;
	for (; n >= 8; n -= 8, p += 8) {
		__builtin_memcpy(&word, p, 8);
		h = mix(h ^ word);
	}
	for (word = 0; n; n--)
		word = word << 8 | p[n - 1];
	return mix(h ^ word);
}

/* A compiler calls it of its own accord. */
int memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *p = a, *q = b;

	for (; n; n--, p++, q++)
		if (*p != *q)
			return *p - *q;
	return 0;
}
