/*
 * secret.h - passwords, keys and tokens in what is to be recorded: found, and replaced by a hash.
 *
 * Both halves of the recorder, libprov and the launcher, write strings through secret_replace(), so
 * that no log ever holds what it finds.  libprov/start/secret_kinds.h lists what is looked for.
 *
 * A secret becomes <secret:HASH>, with 16 hex digits of a keyed hash (SipHash): equal secrets of
 * one key have equal hashes, and nobody without the key can try what the secret may have been.  All
 * is pure: no allocation, no locks, no libc.
 */
#ifndef PROV_SECRET_H
#define PROV_SECRET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* 128 random bits; all zero: there is none, and a secret becomes <secret>. */
struct secret_key {
	uint64_t half[2];
};

#define SECRET_KEY_FILE "prov/key" /* in $XDG_CONFIG_HOME or ~/.config; holds the 16 bytes */
#define SECRET_TEXT_MAX sizeof("<secret:0123456789abcdef>")

/* The place of a string decides how far a secret in it reaches. */
enum secret_place {
	SECRET_IN_PATH,	     /* not beyond its component: paths stay paths */
	SECRET_IN_TEXT,	     /* to the end of the word */
	SECRET_IN_ARGUMENTS, /* of a program; one may say what the next one is */
	SECRET_IN_VARIABLES, /* NAME=VALUE, the whole value */
};

/* The state between the strings of one vector. */
struct secret_reader {
	uint8_t place;	   /* enum secret_place */
	uint8_t program;   /* with options of its own: 1 + its row; 0: another */
	uint8_t expects;   /* enum secret_part that the next argument is */
	uint8_t is_script; /* the next argument is a shell's */
	uint32_t n_seen, n_found;
};

/* True if a string can hold a secret at all: quick, and exact for paths without one. */
bool secret_is_possible(const struct secret_reader *r, const char *s, size_t n);

/*
 * The length of a path, and at the same look whether it may hold a secret: it has a sign of one, or a
 * component as long as the shortest token.  Then secret_is_possible() knows.
 */
size_t secret_measure_path(const char *s, bool *ret_is_possible);

/*
 * Writes the n bytes at s to `to`, each secret replaced, but no more than `room` bytes (to NULL:
 * only counts).  Returns how many bytes that takes.  r goes on to the next string of the vector.
 */
size_t secret_replace(struct secret_reader *r, const char *s, size_t n,
		      const struct secret_key *key, char *to, size_t room);

/* True if a variable or option of this name is one for secrets. */
bool secret_is_name(const char *name, size_t n);

/* The text that stands for a secret, NUL-terminated. */
void secret_text(char to[SECRET_TEXT_MAX], const char *secret, size_t n,
		 const struct secret_key *key);

/* A number that cannot be distinguished from chance by who has not the key. */
uint64_t secret_hash(const struct secret_key *key, const void *bytes, size_t n);

#endif
