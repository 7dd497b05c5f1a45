/* secret.c - see prov/secret.h. */
#include "prov/secret.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "secret_kinds.h"

/* What only arguments and variables need takes no stack of a path's, which a handler may open. */
#define APART __attribute__((noinline))

enum name_where { ANYWHERE, WORD, COMPOUND, WEAK };

/* What of the next argument is a secret. */
enum secret_part { NOTHING, ALL, ATTACHED, NEXT, COLON, PERCENT, IF_RANDOM };

static const struct {
	char text[18];
	uint8_t len, where;
} names[] = {
#define NAME(text, where) {text, sizeof(text) - 1, where},
	SECRET_NAMES(NAME)
#undef NAME
};

static const struct {
	char text[10];
	uint8_t len;
} others[] = {
#define OTHER(text) {text, sizeof(text) - 1},
	SECRET_OTHERS(OTHER)
#undef OTHER
};

static const struct {
	char prefix[16];
	uint8_t len, shortest;
} tokens[] = {
#define TOKEN(prefix, shortest) {prefix, sizeof(prefix) - 1, shortest},
	SECRET_TOKENS(TOKEN)
#undef TOKEN
};

static const struct {
	char word[10];
	uint8_t len;
} schemes[] = {
#define SCHEME(word) {word, sizeof(word) - 1},
	SECRET_SCHEMES(SCHEME)
#undef SCHEME
};

static const struct {
	char program[14], option[14];
	uint8_t program_len, option_len, part;
} options[] = {
#define OPTION(program, option, part)                                                              \
	{program, option, sizeof(program) - 1, sizeof(option) - 1, part},
	SECRET_OPTIONS(OPTION)
#undef OPTION
};

/*
 * What begins no row of a table is passed over quickly: a bit for each two characters that one
 * begins with, by four bits of each, which are the same of small letters and capitals.
 */
#define PAIR(s)		 (((s)[0] & 15) << 4 | ((s)[1] & 15))
#define BIT(word, s)	 | (PAIR(s) >> 6 == (word) ? 1ull << (PAIR(s) & 63) : 0)
#define NAME_0(s, where) BIT(0, s)
#define NAME_1(s, where) BIT(1, s)
#define NAME_2(s, where) BIT(2, s)
#define NAME_3(s, where) BIT(3, s)
#define OTHER_0(s)	 BIT(0, s)
#define OTHER_1(s)	 BIT(1, s)
#define OTHER_2(s)	 BIT(2, s)
#define OTHER_3(s)	 BIT(3, s)
static const uint64_t name_begins[4] = {
	0 SECRET_NAMES(NAME_0) SECRET_OTHERS(OTHER_0),
	0 SECRET_NAMES(NAME_1) SECRET_OTHERS(OTHER_1),
	0 SECRET_NAMES(NAME_2) SECRET_OTHERS(OTHER_2),
	0 SECRET_NAMES(NAME_3) SECRET_OTHERS(OTHER_3),
};
static const uint64_t token_begins[4] = {
	0 SECRET_TOKENS(NAME_0),
	0 SECRET_TOKENS(NAME_1),
	0 SECRET_TOKENS(NAME_2),
	0 SECRET_TOKENS(NAME_3),
};

static bool begins_one(const uint64_t table[4], const char *s)
{
	return table[PAIR(s) >> 6] >> (PAIR(s) & 63) & 1;
}

#define COUNT(table)   ((uint8_t)(sizeof(table) / sizeof((table)[0])))
#define PROGRAMS_AMONG 8  /* so many first arguments may name a program: sudo -u X mysql -p... */
#define SHORT_VALUE    6  /* less is a number or a name, not a key */
#define LONG_USER      20 /* https://TOKEN@host/ */
#define SHORTEST_TOKEN 20 /* of the table */
#define PEM_BEGIN      "-----BEGIN "
#define PEM_KIND_MAX   48

/* --- characters */

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c == '-' || c == '.' ? '_' : c;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_alnum(char c)
{
	return is_letter(c) || is_digit(c);
}

static bool is_name_char(char c)
{
	return is_alnum(c) || c == '_' || c == '-' || c == '.';
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_quote(char c)
{
	return c == '"' || c == '\'';
}

/* Where a word of a script or an address ends. */
static bool is_end(char c)
{
	return is_blank(c) || is_quote(c) || c == '&' || c == ';' || c == '|' || c == '<' ||
	       c == '>' || c == '`' || c == ')' || c == '}';
}

static size_t length(const char *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	return n;
}

/* text is in capitals, with _ for what stands between words. */
static bool starts_like(const char *s, size_t n, const char *text, size_t len)
{
	if (n < len)
		return false;
	for (size_t i = 0; i < len; i++)
		if (upper(s[i]) != upper(text[i]))
			return false;
	return true;
}

static bool starts(const char *s, size_t n, const char *text, size_t len)
{
	if (n < len)
		return false;
	for (size_t i = 0; i < len; i++)
		if (s[i] != text[i])
			return false;
	return true;
}

/* --- names */

/* [at, at + len) is a word: npm_config__auth, GH_PAT, authToken. */
static bool is_word(const char *name, size_t n, size_t at, size_t len)
{
	bool begins = !at || !is_letter(name[at - 1]) ||
		      (upper(name[at]) == name[at] && upper(name[at - 1]) != name[at - 1]);
	size_t end = at + len;
	bool ends = end == n || !is_letter(name[end]) ||
		    (upper(name[end]) == name[end] && upper(name[end - 1]) != name[end - 1]);

	return begins && ends;
}

static bool is_kind_at(const char *name, size_t n, size_t at, unsigned int k)
{
	if (upper(name[at]) != names[k].text[0] ||
	    !starts_like(name + at, n - at, names[k].text, names[k].len))
		return false;
	switch ((enum name_where)names[k].where) {
	case WORD:
		return is_word(name, n, at, names[k].len);
	case COMPOUND:
		return n > names[k].len && is_word(name, n, at, names[k].len);
	case ANYWHERE:
	case WEAK:
		break;
	}
	return true;
}

static size_t other_at(const char *name, size_t n, size_t at)
{
	for (unsigned int k = 0; k < COUNT(others); k++)
		if (starts_like(name + at, n - at, others[k].text, others[k].len))
			return others[k].len;
	return 0;
}

/* How strongly a name speaks for a secret. */
enum { NO, WEAKLY, YES };

static int judge(const char *name, size_t n)
{
	int found = NO;

	for (size_t at = 0; at + 1 < n; at++) {
		size_t skip;

		if (!begins_one(name_begins, name + at))
			continue;
		skip = other_at(name, n, at);
		if (skip) {
			at += skip - 1;
			continue;
		}
		for (unsigned int k = 0; k < COUNT(names); k++)
			if (is_kind_at(name, n, at, k)) {
				if (names[k].where != WEAK)
					return YES;
				found = WEAKLY;
			}
	}
	return found;
}

bool secret_is_name(const char *name, size_t n)
{
	return judge(name, n) != NO;
}

/* --- the hash */

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

/* --- one string */

struct scan {
	const char *s;
	size_t n;
	size_t copied; /* up to here, s has been written or replaced */
	struct secret_reader *r;
	const struct secret_key *key;
	char *to;
	size_t room, used;
};

static void write_bytes(struct scan *k, const char *bytes, size_t n)
{
	size_t left = k->used < k->room ? k->room - k->used : 0;

	if (k->to)
		for (size_t i = 0; i < n && i < left; i++)
			k->to[k->used + i] = bytes[i];
	k->used += n;
}

/* s[from, end) is a secret.  Returns end. */
static size_t replace(struct scan *k, size_t from, size_t end)
{
	char text[SECRET_TEXT_MAX];

	if (from >= end || from < k->copied || starts(k->s + from, end - from, "<secret", 7))
		return end;
	secret_text(text, k->s + from, end - from, k->key);
	write_bytes(k, k->s + k->copied, from - k->copied);
	write_bytes(k, text, length(text));
	k->copied = end;
	k->r->n_found++;
	return end;
}

/* A number or a capital beside small letters: no word that somebody made up. */
static bool looks_random(const char *s, size_t n)
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
static size_t token_at(const char *s, size_t n)
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
		    looks_random(s + tokens[i].len, len - tokens[i].len))
			return len;
	}
	return 0;
}

static size_t quoted_end(const struct scan *k, size_t at, char quote)
{
	while (at < k->n && k->s[at] != quote)
		at += k->s[at] == '\\' && at + 1 < k->n ? 2 : 1;
	return at;
}

static size_t word_end(const struct scan *k, size_t at)
{
	bool is_path = k->r->place == SECRET_IN_PATH;

	while (at < k->n && !is_end(k->s[at]) && !(is_path && k->s[at] == '/'))
		at += !is_path && k->s[at] == '\\' && at + 1 < k->n ? 2 : 1;
	return at;
}

static size_t past_blanks(const struct scan *k, size_t at)
{
	while (at < k->n && is_blank(k->s[at]))
		at++;
	return at;
}

/* Bearer, Basic: stays to be read. */
static size_t past_scheme(const struct scan *k, size_t at)
{
	for (unsigned int i = 0; i < COUNT(schemes); i++)
		if (starts_like(k->s + at, k->n - at, schemes[i].word, schemes[i].len) &&
		    at + schemes[i].len < k->n && is_blank(k->s[at + schemes[i].len]))
			return past_blanks(k, at + schemes[i].len);
	return at;
}

/* What a script takes from elsewhere is no secret yet. */
static bool is_reference(const struct scan *k, size_t at, size_t end)
{
	if (!k->r->is_script || end - at < 2 || k->s[at] != '$')
		return false;
	for (size_t i = at + 1; i < end; i++)
		if (k->s[i] == '$')
			return false;
	return is_letter(k->s[at + 1]) || k->s[at + 1] == '_' || k->s[at + 1] == '{' ||
	       k->s[at + 1] == '(';
}

/* Replaces the value at `at` of the name at `name`. */
static size_t take_value(struct scan *k, size_t name, size_t at, int how)
{
	size_t end, dashes = name;

	while (dashes && k->s[dashes - 1] == '-')
		dashes--;
	at = past_scheme(k, at);
	if (at < k->n && is_quote(k->s[at])) {
		end = quoted_end(k, at + 1, k->s[at]);
		at++;
	} else if (dashes && is_quote(k->s[dashes - 1])) {
		end = quoted_end(k, at, k->s[dashes - 1]);
	} else if (!dashes && k->r->place == SECRET_IN_ARGUMENTS && !k->r->is_script) {
		end = k->n;
	} else {
		end = word_end(k, at);
	}
	if (how == WEAKLY && end - at < SHORT_VALUE)
		return at;
	return is_reference(k, at, end) ? end : replace(k, at, end);
}

/* `password secret` without a sign between: an option's, in quotes, or of no known word. */
static size_t take_next_word(struct scan *k, size_t name, size_t after, int how)
{
	size_t at = past_blanks(k, after), end;
	bool is_option = name && k->s[name - 1] == '-', is_quoted;

	if (at == after || at >= k->n || k->s[at] == '-' || k->r->place == SECRET_IN_PATH)
		return after;
	is_quoted = is_quote(k->s[at]);
	end = is_quoted ? quoted_end(k, at + 1, k->s[at]) : word_end(k, at);
	at += is_quoted;
	if (how == WEAKLY || !(is_option || is_quoted))
		if (end - at < SHORT_VALUE || !looks_random(k->s + at, end - at))
			return after;
	return is_reference(k, at, end) ? end : replace(k, at, end);
}

/* Behind a name of [from, end): is there a value, and is it a secret? */
static size_t after_name(struct scan *k, size_t from, size_t end)
{
	size_t at = end;
	bool is_spaced;
	int how;

	if (end == k->n ||
	    !(k->s[end] == '=' || k->s[end] == ':' || is_quote(k->s[end]) || is_blank(k->s[end])))
		return end;
	how = judge(k->s + from, end - from);
	if (how == NO)
		return end;
	if (at < k->n && is_quote(k->s[at]))
		at++; /* "password": "..." */
	if (k->r->place != SECRET_IN_PATH)
		at = past_blanks(k, at);
	if (at >= k->n || (k->s[at] != '=' && k->s[at] != ':'))
		return take_next_word(k, from, end, how);
	if (k->s[at] == ':' &&
	    (k->r->place == SECRET_IN_PATH || starts(k->s + at, k->n - at, "://", 3)))
		return end;
	is_spaced = at > end || k->s[at] == ':';
	at++;
	if (is_spaced && how == WEAKLY && k->s[at - 1] == ':' && at - 1 == end &&
	    !(at < k->n && is_blank(k->s[at])))
		return end; /* key:8080 */
	if (is_spaced)
		at = past_blanks(k, at);
	return take_value(k, from, at, how);
}

/* At ://, user:password@host */
static size_t take_user(struct scan *k, size_t at)
{
	size_t from = at, colon = 0, end = 0;

	for (; at < k->n && !is_blank(k->s[at]) && !is_quote(k->s[at]) && k->s[at] != '/'; at++) {
		if (k->s[at] == ':' && !colon)
			colon = at;
		if (k->s[at] == '@')
			end = at;
	}
	if (!end)
		return from;
	if (!colon || colon > end)
		colon = end;
	if (colon - from >= LONG_USER)
		replace(k, from, colon);
	if (colon + 1 < end)
		replace(k, colon + 1, end);
	return end;
}

/* A block of base64 after its first line. */
static size_t take_pem(struct scan *k, size_t at)
{
	size_t kind = at + sizeof(PEM_BEGIN) - 1, limit = kind + PEM_KIND_MAX, end;
	bool is_private = false;

	for (; kind < k->n && kind < limit && k->s[kind] != '-'; kind++)
		is_private |= starts(k->s + kind, k->n - kind, "PRIVATE KEY", 11);
	while (kind < k->n && k->s[kind] == '-')
		kind++;
	if (!is_private)
		return kind;
	for (end = kind; end < k->n && !starts(k->s + end, k->n - end, "-----END", 8);)
		end++;
	return replace(k, kind, end);
}

/* --- options that only their program makes secret */

static uint8_t program_of(const char *word, size_t n)
{
	size_t base = n;

	while (base && word[base - 1] != '/')
		base--;
	for (uint8_t i = 0; i < COUNT(options); i++)
		if (n - base == options[i].program_len &&
		    starts(word + base, n - base, options[i].program, n - base))
			return (uint8_t)(i + 1);
	return 0;
}

static bool is_same_program(uint8_t a, uint8_t b)
{
	return options[a].program_len == options[b].program_len &&
	       starts(options[a].program, options[a].program_len, options[b].program,
		      options[b].program_len);
}

/* -sSu: the last of several letters takes the next argument. */
static bool is_cluster(const char *word, size_t n, const char *option, size_t len)
{
	if (n < 3 || word[0] != '-' || len != 2 || word[n - 1] != option[1])
		return false;
	for (size_t i = 1; i < n; i++)
		if (!is_letter(word[i]))
			return false;
	return true;
}

/* Replaces what `part` says of [at, end). */
static void take_part(struct scan *k, size_t at, size_t end, enum secret_part part)
{
	char mark = part == COLON ? ':' : '%';

	if (part == IF_RANDOM && (end - at < SHORT_VALUE || !looks_random(k->s + at, end - at)))
		return;
	if (part == COLON || part == PERCENT) {
		while (at < end && k->s[at] != mark)
			at++;
		at++;
	}
	if (!is_reference(k, at, end))
		replace(k, at, end);
}

/* A word that may be an option of the program.  Returns what the next word is. */
static enum secret_part see_option(struct scan *k, uint8_t program, size_t at, size_t end)
{
	const char *word = k->s + at;
	size_t n = end - at;

	for (uint8_t i = program - 1; i < COUNT(options) && is_same_program(i, program - 1); i++) {
		enum secret_part part = options[i].part;
		const char *option = options[i].option;
		size_t len = options[i].option_len;
		bool is_whole = n == len && starts(word, n, option, len);

		if (part != ATTACHED && (is_whole || is_cluster(word, n, option, len)))
			return part == NEXT ? ALL : part;
		if (part != NEXT && n > len && option[1] != '-' && starts(word, n, option, len))
			take_part(k, at + len, end, part);
	}
	return NOTHING;
}

/* --password, or config.secret_token: what the next argument is. */
static enum secret_part announced(const char *word, size_t n, bool is_first)
{
	size_t dashes = 0;
	bool has_parts = false;
	int how;

	while (dashes < n && word[dashes] == '-')
		dashes++;
	for (size_t i = dashes; i < n; i++) {
		if (!is_name_char(word[i]))
			return NOTHING;
		has_parts |= !is_alnum(word[i]);
	}
	if (is_first || starts_like(word + dashes, n - dashes, "NO_", 3) || (!dashes && !has_parts))
		return NOTHING;
	how = judge(word + dashes, n - dashes);
	return how == NO ? NOTHING : how == YES && dashes ? ALL : IF_RANDOM;
}

static bool begins_word(const struct scan *k, size_t at)
{
	return !at || is_blank(k->s[at - 1]) || is_quote(k->s[at - 1]) || k->s[at - 1] == ';' ||
	       k->s[at - 1] == '|' || k->s[at - 1] == '&' || k->s[at - 1] == '(';
}

/* A script's words, as see_argument() does an argument. */
static APART void see_words(struct scan *k, struct secret_reader *w, size_t at)
{
	size_t end = word_end(k, at);

	if (at == end)
		return;
	if (w->expects && k->s[at] != '-')
		take_part(k, at, end, (enum secret_part)w->expects);
	w->expects = NOTHING;
	if (w->program)
		w->expects = see_option(k, w->program, at, end);
	if (!w->expects && k->s[at] != '-') {
		uint8_t program = program_of(k->s + at, end - at);

		w->program = program ? program : w->program;
	}
}

static size_t name_end(const struct scan *k, size_t at)
{
	while (at < k->n && is_name_char(k->s[at]))
		at++;
	return at;
}

/* Tokens in a run of name characters, each after something else than a letter or digit. */
static bool take_tokens(struct scan *k, size_t at, size_t end)
{
	for (; at < end; at++) {
		size_t len = !at || !is_alnum(k->s[at - 1]) ? token_at(k->s + at, k->n - at) : 0;

		if (len) {
			replace(k, at, at + len);
			return true;
		}
	}
	return false;
}

static size_t see_name(struct scan *k, size_t at)
{
	size_t from = at, end = name_end(k, at), value = end;

	if (end < k->n && is_blank(k->s[end]))
		value = past_scheme(k, at);
	while (from < end && !is_alnum(k->s[from]))
		from++;
	if (take_tokens(k, from, end))
		return k->copied;
	if (value > end && k->r->place != SECRET_IN_PATH) {
		size_t stop = word_end(k, value);

		if (stop - value >= 8 && looks_random(k->s + value, stop - value))
			return replace(k, value, stop);
	}
	return from < end ? after_name(k, from, end) : end;
}

static bool has_blank(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is_blank(s[i]))
			return true;
	return false;
}

static void see_string(struct scan *k)
{
	struct secret_reader words = {.place = k->r->place};
	bool is_script = k->r->place == SECRET_IN_ARGUMENTS && has_blank(k->s, k->n);

	for (size_t at = 0; at < k->n;) {
		if (is_script && begins_word(k, at))
			see_words(k, &words, at);
		if (at < k->copied)
			at = k->copied;
		else if (k->s[at] == '-' && k->r->place != SECRET_IN_PATH &&
			 starts(k->s + at, k->n - at, PEM_BEGIN, sizeof(PEM_BEGIN) - 1))
			at = take_pem(k, at);
		else if (is_name_char(k->s[at]))
			at = see_name(k, at);
		else if (k->s[at] == '<' && starts(k->s + at, k->n - at, "<secret", 7))
			at += 7; /* replaced already, by the recording that this one is in */
		else if (starts(k->s + at, k->n - at, "://", 3))
			at = take_user(k, at + 3);
		else
			at++;
	}
}

static bool is_shell_command(const char *s, size_t n)
{
	return n >= 2 && n <= 5 && s[0] == '-' && s[1] != '-' && s[n - 1] == 'c';
}

/* An argument that is one word, with no value of a name and no token in it. */
static bool is_plain(const char *s, size_t n)
{
	const struct secret_reader path = {.place = SECRET_IN_PATH};

	for (size_t i = 0; i < n; i++)
		if (is_blank(s[i]) || s[i] == ':' || is_quote(s[i]))
			return false;
	return !secret_is_possible(&path, s, n);
}

static APART void see_argument(struct scan *k)
{
	struct secret_reader *r = k->r;
	enum secret_part part = (enum secret_part)r->expects;
	bool is_option = k->n && k->s[0] == '-';
	uint8_t program;

	r->expects = NOTHING;
	if (part && !is_option)
		take_part(k, 0, k->n, part);
	if (!k->copied && r->program)
		r->expects = (uint8_t)see_option(k, r->program, 0, k->n);
	if (!k->copied && !r->expects) {
		if (!is_plain(k->s, k->n))
			see_string(k);
		r->expects = (uint8_t)announced(k->s, k->n, !r->n_seen);
	}
	program = r->n_seen < PROGRAMS_AMONG && !is_option ? program_of(k->s, k->n) : 0;
	r->program = program ? program : r->program;
	r->is_script = is_shell_command(k->s, k->n);
	r->n_seen++;
}

static APART void see_variable(struct scan *k)
{
	size_t name = 0;

	while (name < k->n && k->s[name] != '=')
		name++;
	if (name < k->n && secret_is_name(k->s, name))
		replace(k, name + 1, k->n);
	else
		see_string(k);
}

size_t secret_replace(struct secret_reader *r, const char *s, size_t n,
		      const struct secret_key *key, char *to, size_t room)
{
	struct scan k = {.s = s, .n = n, .r = r, .key = key, .to = to, .room = room};

	if (r->place == SECRET_IN_ARGUMENTS)
		see_argument(&k);
	else if (r->place == SECRET_IN_VARIABLES)
		see_variable(&k);
	else
		see_string(&k);
	write_bytes(&k, s + k.copied, n - k.copied);
	return k.used;
}

/* --- whether to look at all */

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

static bool has_sign(__m128i v)
{
	return _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('=')),
					      _mm_cmpeq_epi8(v, _mm_set1_epi8('@'))));
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

		if (token_at(s + i, n - i))
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
		    (!after && is_alnum(s[i]) && token_at(s + i, n - i)))
			return true;
		after = is_alnum(s[i]);
	}
	return false;
}
