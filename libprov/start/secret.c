/*
 * secret.c - secret_replace(): reads a path, a text, an argument or a variable from left to right and
 * replaces what it finds.  See prov/secret.h and secret_scan.h.
 */
#include "prov/secret.h"

#include "secret_kinds.h"
#include "secret_scan.h"

/* Parts for arguments and variables only take no stack of a path's, which a handler may open. */
#define APART __attribute__((noinline))

static const struct {
	char word[10];
	uint8_t len;
} schemes[] = {
#define SCHEME(word) {word, sizeof(word) - 1},
	SECRET_SCHEMES(SCHEME)
#undef SCHEME
};

#define PROGRAMS_AMONG 8  /* so many first arguments may name a program: sudo -u X mysql -p... */
#define LONG_USER      20 /* https://TOKEN@host/ */
#define PEM_BEGIN      "-----BEGIN "
#define PEM_KIND_MAX   48

/* --- one string */

static void write_bytes(struct scan *k, const char *bytes, size_t n)
{
	size_t left = k->used < k->room ? k->room - k->used : 0;

	if (k->to)
		for (size_t i = 0; i < n && i < left; i++)
			k->to[k->used + i] = bytes[i];
	k->used += n;
}

/* s[from, end) is a secret.  Returns end. */
size_t scan_replace(struct scan *k, size_t from, size_t end)
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

/* A value that a script takes from a variable or a command is no secret yet. */
bool scan_is_reference(const struct scan *k, size_t at, size_t end)
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
	return scan_is_reference(k, at, end) ? end : scan_replace(k, at, end);
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
		if (end - at < SHORT_VALUE || !secret_looks_random(k->s + at, end - at))
			return after;
	return scan_is_reference(k, at, end) ? end : scan_replace(k, at, end);
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
	how = secret_judge(k->s + from, end - from);
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
		scan_replace(k, from, colon);
	if (colon + 1 < end)
		scan_replace(k, colon + 1, end);
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
	return scan_replace(k, kind, end);
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
		secret_take_part(k, at, end, (enum secret_part)w->expects);
	w->expects = NOTHING;
	if (w->program)
		w->expects = secret_see_option(k, w->program, at, end);
	if (!w->expects && k->s[at] != '-') {
		uint8_t program = secret_program(k->s + at, end - at);

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
		size_t len =
			!at || !is_alnum(k->s[at - 1]) ? secret_token_at(k->s + at, k->n - at) : 0;

		if (len) {
			scan_replace(k, at, at + len);
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

		if (stop - value >= 8 && secret_looks_random(k->s + value, stop - value))
			return scan_replace(k, value, stop);
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
		secret_take_part(k, 0, k->n, part);
	if (!k->copied && r->program)
		r->expects = (uint8_t)secret_see_option(k, r->program, 0, k->n);
	if (!k->copied && !r->expects) {
		if (!is_plain(k->s, k->n))
			see_string(k);
		r->expects = (uint8_t)secret_announced(k->s, k->n, !r->n_seen);
	}
	program = r->n_seen < PROGRAMS_AMONG && !is_option ? secret_program(k->s, k->n) : 0;
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
		scan_replace(k, name + 1, k->n);
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
