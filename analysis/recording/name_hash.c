/* name_hash.c - see name_hash.h. */
#include "name_hash.h"

#include <string.h>

static uint64_t mixed(uint64_t h)
{
	h ^= h >> 32;
	h *= 0xd6e8feb86659fd93u;
	return h ^ h >> 29;
}

uint64_t name_hash(struct str name)
{
	uint64_t h = name.len * 0x9e3779b97f4a7c15u, word;
	const char *p = name.bytes;
	size_t n = name.len;

	for (; n >= 8; n -= 8, p += 8) {
		memcpy(&word, p, 8);
		h = mixed(h ^ word);
	}
	for (word = 0; n; n--)
		word = word << 8 | (unsigned char)p[n - 1];
	return mixed(h ^ word);
}
