/* text.c - see text.h. */
#include "text.h"

#include <stdbool.h>
#include <stdint.h>

/* The character at s, and its length; 0: no UTF-8. */
static size_t decode(const unsigned char *s, size_t left, uint32_t *ret)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t n = s[0] < 0x80 ? 1 : s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;
	uint32_t c = s[0] & (n == 1 ? 0x7f : 0xff >> (n + 1));

	if ((s[0] >= 0x80 && s[0] < 0xc2) || s[0] > 0xf4 || n > left)
		return 0;
	for (size_t i = 1; i < n; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3f);
	}
	*ret = c;
	return c < least[n] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000) ? 0 : n;
}

static bool is_plain(uint32_t c)
{
	static const struct {
		uint32_t first, last;
	} others[] = {
		{0, 0x1f},	  {0x7f, 0x9f},	    {0xad, 0xad},     /* control, soft hyphen */
		{0x61c, 0x61c},	  {0x200e, 0x200f}, {0x202a, 0x202e}, /* direction */
		{0x2066, 0x206f}, {0x2028, 0x2029}, {0x200b, 0x200b}, /* and separators, no width */
		{0x2060, 0x2065}, {0xfeff, 0xfeff}, {0xfff9, 0xfffb}, {0xe0000, 0xe007f},
	};

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (c >= others[i].first && c <= others[i].last)
			return false;
	return (c & 0xfffe) != 0xfffe;
}

size_t text_plain(const char *s, size_t left)
{
	uint32_t c;
	size_t n = decode((const unsigned char *)s, left, &c);

	return n && is_plain(c) ? n : 0;
}

void text_print(FILE *f, const char *s, size_t n)
{
	size_t begin = 0, plain;

	for (size_t at = 0; at < n; at += plain) {
		plain = text_plain(s + at, n - at);
		if (plain)
			continue;
		fwrite(s + begin, 1, at - begin, f);
		fprintf(f, "\\x%02x", (unsigned char)s[at]);
		plain = 1;
		begin = at + 1;
	}
	if (n)
		fwrite(s + begin, 1, n - begin, f);
}

static void print_escaped(FILE *f, uint32_t c)
{
	if (c < 0x10000)
		fprintf(f, "\\u%04x", c);
	else
		fprintf(f, "\\u%04x\\u%04x", 0xd7c0 + (c >> 10), 0xdc00 + (c & 0x3ff));
}

void text_print_json(FILE *f, const char *json, size_t n)
{
	size_t begin = 0, length;
	uint32_t c = 0;

	for (size_t at = 0; at < n; at += length) {
		length = decode((const unsigned char *)json + at, n - at, &c);
		if (length &&
		    (c < ' ' || is_plain(c))) /* of C0, only what stands between strings */
			continue;
		fwrite(json + begin, 1, at - begin, f);
		print_escaped(f, length ? c : 0xfffd);
		length = length ? length : 1;
		begin = at + length;
	}
	fwrite(json + begin, 1, n - begin, f);
}
