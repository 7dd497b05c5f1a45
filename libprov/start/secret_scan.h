/*
 * secret_scan.h - what the parts of secret.c share: characters, the string being read, and what the
 * tables of secret_kinds.h say of a place in it.
 */
#ifndef PROV_SECRET_SCAN_H
#define PROV_SECRET_SCAN_H

#include "prov/secret.h"

#define COUNT(table)   ((uint8_t)(sizeof(table) / sizeof((table)[0])))
#define SHORT_VALUE    6  /* less is a number or a name, not a key */
#define SHORTEST_TOKEN 20 /* of the table */

/*
 * A filter in front of a table: a bit for each two characters that a row begins with, by four bits
 * of each, which are the same of small letters and capitals.
 */
#define PAIR(s)		(((s)[0] & 15) << 4 | ((s)[1] & 15))
#define BIT(word, s)	| (PAIR(s) >> 6 == (word) ? 1ull << (PAIR(s) & 63) : 0)
#define BEGIN_0(s, ...) BIT(0, s)
#define BEGIN_1(s, ...) BIT(1, s)
#define BEGIN_2(s, ...) BIT(2, s)
#define BEGIN_3(s, ...) BIT(3, s)

static inline bool begins_one(const uint64_t table[4], const char *s)
{
	return table[PAIR(s) >> 6] >> (PAIR(s) & 63) & 1;
}

/* --- characters */

static inline char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c == '-' || c == '.' ? '_' : c;
}

static inline bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool is_alnum(char c)
{
	return is_letter(c) || is_digit(c);
}

static inline bool is_name_char(char c)
{
	return is_alnum(c) || c == '_' || c == '-' || c == '.';
}

static inline bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static inline bool is_quote(char c)
{
	return c == '"' || c == '\'';
}

/* The end of a word of a script or of an address. */
static inline bool is_end(char c)
{
	return is_blank(c) || is_quote(c) || c == '&' || c == ';' || c == '|' || c == '<' ||
	       c == '>' || c == '`' || c == ')' || c == '}';
}

static inline size_t length(const char *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	return n;
}

/* text is in capitals, with _ for what stands between words. */
static inline bool starts_like(const char *s, size_t n, const char *text, size_t len)
{
	if (n < len)
		return false;
	for (size_t i = 0; i < len; i++)
		if (upper(s[i]) != upper(text[i]))
			return false;
	return true;
}

static inline bool starts(const char *s, size_t n, const char *text, size_t len)
{
	if (n < len)
		return false;
	for (size_t i = 0; i < len; i++)
		if (s[i] != text[i])
			return false;
	return true;
}

/* --- the string being read: secret.c */

struct scan {
	const char *s;
	size_t n;
	size_t copied; /* up to here, s has been written or replaced */
	struct secret_reader *r;
	const struct secret_key *key;
	char *to;
	size_t room, used;
};

/* s[from, end) is a secret.  Returns end. */
size_t scan_replace(struct scan *k, size_t from, size_t end);

/* A variable or a command that a script takes the value from: no secret yet. */
bool scan_is_reference(const struct scan *k, size_t at, size_t end);

/* --- names: secret_name.c */

/* How strongly a name speaks for a secret. */
enum { NO, WEAKLY, YES };
int secret_judge(const char *name, size_t n);

/* --- tokens: secret_token.c */

/* Bytes of the token that begins here; 0: none. */
size_t secret_token_at(const char *s, size_t n);

/* A number or a capital beside small letters: no made-up word. */
bool secret_looks_random(const char *s, size_t n);

/* --- options that only their program makes secret: secret_option.c */

/* The secret part of the next argument. */
enum secret_part { NOTHING, ALL, ATTACHED, NEXT, COLON, PERCENT, IF_RANDOM };

/* The program that the word names: 1 + its row; 0: none with options of its own. */
uint8_t secret_program(const char *word, size_t n);

/* A word that may be an option of the program.  Returns what the next word is. */
enum secret_part secret_see_option(struct scan *k, uint8_t program, size_t at, size_t end);

/* Replaces what `part` says of [at, end). */
void secret_take_part(struct scan *k, size_t at, size_t end, enum secret_part part);

/* --password, or config.secret_token: what the next argument is. */
enum secret_part secret_announced(const char *word, size_t n, bool is_first);

#endif
