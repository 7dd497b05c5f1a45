/* secret.c - see secret.h. */
#include "secret.h"

#include "log.h"

static const char words[][12] = {
	"PASS", /* PASSWORD, PASSWD, PASSPHRASE, DB_PASS; not COMPASS alone: better one too many */
	"SECRET",  "TOKEN",	 "CREDENTIAL", "APIKEY", "API_KEY",
	"PRIVATE", "ACCESS_KEY", "AUTH",       "COOKIE",
};

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static bool contains(const char *name, size_t n, const char *word)
{
	size_t len = str_len(word);

	for (size_t at = 0; at + len <= n; at++) {
		size_t i = 0;

		while (i < len && upper(name[at + i]) == word[i])
			i++;
		if (i == len)
			return true;
	}
	return false;
}

bool secret_is_name(const char *name, size_t n)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (contains(name, n, words[i]))
			return true;
	return false;
}

void secret_hash(struct text *t, const char *value)
{
	const uint64_t *salt = log_now.file->salt;

	text_add(t, "#");
	text_add_hex(t, hash_bytes(salt[0], value, str_len(value)) ^ salt[1]);
}

char *secret_mask(char *variable, struct text *t)
{
	size_t n = 0;
	char *masked = t->at;

	while (variable[n] && variable[n] != '=')
		n++;
	if (!variable[n] || !secret_is_name(variable, n))
		return variable;
	text_add_n(t, variable, n + 1);
	secret_hash(t, variable + n + 1);
	if (t->is_cut)
		return "PROV=#"; /* no room: not recorded rather than shown */
	t->at++;
	return masked;
}
