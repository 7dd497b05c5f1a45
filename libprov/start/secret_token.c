/* secret_token.c - values that their maker marks, and the quick look at a string that may have any secret. */
#include "secret_scan.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "secret_kinds.h"

static const struct {
	char prefix[16];
	uint8_t len, shortest;
} tokens[] = {
#define TOKEN(prefix, shortest) {prefix, sizeof(prefix) - 1, shortest},
	SECRET_TOKENS(TOKEN)
#undef TOKEN
};

static const uint64_t token_begins[4] = {
	0 SECRET_TOKENS(BEGIN_0),
	0 SECRET_TOKENS(BEGIN_1),
	0 SECRET_TOKENS(BEGIN_2),
	0 SECRET_TOKENS(BEGIN_3),
};

/* A number or a capital beside small letters: no made-up word. */
bool secret_looks_random(const char *s, size_t n)
{
	bool has_digit = false, has_upper = false, has_lower = false;

	for (size_t i = 0; i < n; i++) {
		has_digit |= is_digit(s[i]);
		has_upper |= s[i] >= 'A' && s[i] <= 'Z';
		has_lower |= s[i] >= 'a' && s[i] <= 'z';
	}
	return has_digit || (has_upper && has_lower);
}

/* Bytes of the token that begins here; 0: none. */
size_t secret_token_at(const char *s, size_t n)
{
	size_t len;

	if (n < SHORTEST_TOKEN || !begins_one(token_begins, s))
		return 0;
	for (unsigned int i = 0; i < COUNT(tokens); i++) {
		if (s[0] != tokens[i].prefix[0] || !starts(s, n, tokens[i].prefix, tokens[i].len))
			continue;
		for (len = tokens[i].len; len < n && (is_name_char(s[len]) || s[len] == '+');)
			len++;
		if (len >= tokens[i].shortest &&
		    secret_looks_random(s + tokens[i].len, len - tokens[i].len))
			return len;
	}
	return 0;
}

/* --- the quick look */

/* Signs without which there is no secret but a token. */
static bool is_sign(enum secret_place place, char c)
{
	return c == '=' || c == '@' || (place != SECRET_IN_PATH && (c == ':' || is_blank(c)));
}

#if defined(__SSE2__)
static __m128i is_between(__m128i v, char first, char last)
{
	__m128i from_first = _mm_sub_epi8(v, _mm_set1_epi8(first));

	return _mm_cmpeq_epi8(_mm_min_epu8(from_first, _mm_set1_epi8((char)(last - first))),
			      from_first);
}

static unsigned int bits_alnum(__m128i v)
{
	__m128i letters = is_between(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 'z');

	return (unsigned int)_mm_movemask_epi8(_mm_or_si128(letters, is_between(v, '0', '9')));
}

static unsigned int bits_sign(__m128i v)
{
	return (unsigned int)_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('=')),
							    _mm_cmpeq_epi8(v, _mm_set1_epi8('@'))));
}

static bool has_sign(__m128i v)
{
	return bits_sign(v) != 0;
}

/* Of the first sixteen characters.  after: the one before is a letter or digit; then, the last. */
static bool is_possible_in_16(const char *s, size_t n, unsigned int *after)
{
	__m128i v = _mm_loadu_si128((const __m128i *)s);
	unsigned int inside = bits_alnum(v), begins = inside & ~(inside << 1 | *after);

	if (has_sign(v))
		return true;
	for (*after = inside >> 15; begins; begins &= begins - 1) {
		unsigned int i = (unsigned int)__builtin_ctz(begins);

		if (secret_token_at(s + i, n - i))
			return true;
	}
	return false;
}
#endif

bool secret_is_possible(const struct secret_reader *r, const char *s, size_t n)
{
	unsigned int after = 0;
	size_t i = 0;

	if (r->place == SECRET_IN_ARGUMENTS)
		return true;
#if defined(__SSE2__)
	for (; r->place == SECRET_IN_PATH && n - i >= SHORTEST_TOKEN; i += 16)
		if (is_possible_in_16(s + i, n - i, &after))
			return true;
	if (i) /* less is left than a token has: signs only */
		return has_sign(_mm_loadu_si128((const __m128i *)(s + n - 16))) ||
		       (n - i > 16 && has_sign(_mm_loadu_si128((const __m128i *)(s + i))));
#endif
	for (; i < n; i++) {
		if (is_sign((enum secret_place)r->place, s[i]) ||
		    (!after && is_alnum(s[i]) && secret_token_at(s + i, n - i)))
			return true;
		after = is_alnum(s[i]);
	}
	return false;
}

#if defined(__SSE2__)
/* The characters are those of aligned blocks, which never cross into another page. */
__attribute__((no_sanitize("address"))) size_t secret_measure_path(const char *s,
								   bool *ret_is_possible)
{
	const char *block = (const char *)((uintptr_t)s & ~(uintptr_t)15);
	int before =
		(int)(block -
		      s); /* of the component that goes on in the block, its characters so far */
	unsigned int wanted = ~0u << -before, ends, slashes, signs;

	for (*ret_is_possible = false;; block += 16, wanted = ~0u) {
		__m128i v = _mm_load_si128((const __m128i *)block);

		ends = (unsigned int)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_setzero_si128())) &
		       wanted;
		slashes = (unsigned int)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8('/'))) &
			  wanted;
		signs = bits_sign(v) & wanted;
		if (ends)
			break;
		if (slashes && before + __builtin_ctz(slashes) >= SHORTEST_TOKEN)
			*ret_is_possible = true;
		before = slashes ? __builtin_clz(slashes) - 16 : before + 16;
		*ret_is_possible |= signs != 0;
	}
	ends &= -ends;
	slashes = (slashes & (ends - 1)) | ends;
	if ((signs & (ends - 1)) || before + __builtin_ctz(slashes) >= SHORTEST_TOKEN)
		*ret_is_possible = true;
	return (size_t)(block - s) + (size_t)__builtin_ctz(ends);
}
#else
size_t secret_measure_path(const char *s, bool *ret_is_possible)
{
	size_t n = length(s);

	*ret_is_possible = n != 0;
	return n;
}
#endif
