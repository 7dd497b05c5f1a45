/* secret_hash.c - the text that stands for a secret, with its keyed hash: see prov/secret.h. */
#include "prov/secret.h"

static uint64_t rotated(uint64_t v, int by)
{
	return v << by | v >> (64 - by);
}

static void sip_round(uint64_t v[4])
{
	v[0] += v[1];
	v[1] = rotated(v[1], 13) ^ v[0];
	v[0] = rotated(v[0], 32);
	v[2] += v[3];
	v[3] = rotated(v[3], 16) ^ v[2];
	v[0] += v[3];
	v[3] = rotated(v[3], 21) ^ v[0];
	v[2] += v[1];
	v[1] = rotated(v[1], 17) ^ v[2];
	v[2] = rotated(v[2], 32);
}

static void sip_word(uint64_t v[4], uint64_t word)
{
	v[3] ^= word;
	sip_round(v);
	sip_round(v);
	v[0] ^= word;
}

/* SipHash-2-4 of Aumasson and Bernstein. */
uint64_t secret_hash(const struct secret_key *key, const void *bytes, size_t n)
{
	const unsigned char *p = (const unsigned char *)bytes;
	uint64_t v[4] = {key->half[0] ^ 0x736f6d6570736575u, key->half[1] ^ 0x646f72616e646f6du,
			 key->half[0] ^ 0x6c7967656e657261u, key->half[1] ^ 0x7465646279746573u};
	uint64_t word, last = (uint64_t)n << 56;

	for (; n >= 8; n -= 8, p += 8) {
		__builtin_memcpy(&word, p, 8);
		sip_word(v, word);
	}
	for (size_t i = 0; i < n; i++)
		last |= (uint64_t)p[i] << (8 * i);
	sip_word(v, last);
	v[2] ^= 0xff;
	for (int i = 0; i < 4; i++)
		sip_round(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

void secret_text(char to[SECRET_TEXT_MAX], const char *secret, size_t n,
		 const struct secret_key *key)
{
	uint64_t hash;
	char *at = to;

	for (const char *from = "<secret"; *from; from++)
		*at++ = *from;
	if (key->half[0] | key->half[1]) {
		hash = secret_hash(key, secret, n);
		*at++ = ':';
		for (int shift = 60; shift >= 0; shift -= 4)
			*at++ = "0123456789abcdef"[hash >> shift & 15];
	}
	*at++ = '>';
	*at = '\0';
}
