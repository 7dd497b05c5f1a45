/* secret_option.c - options that only their program makes secret, and those whose name does. */
#include "secret_scan.h"

#include "secret_kinds.h"

static const struct {
	char program[14], option[14];
	uint8_t program_len, option_len, part;
} options[] = {
#define OPTION(program, option, part)                                                              \
	{program, option, sizeof(program) - 1, sizeof(option) - 1, part},
	SECRET_OPTIONS(OPTION)
#undef OPTION
};

uint8_t secret_program(const char *word, size_t n)
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
void secret_take_part(struct scan *k, size_t at, size_t end, enum secret_part part)
{
	char mark = part == COLON ? ':' : '%';

	if (part == IF_RANDOM &&
	    (end - at < SHORT_VALUE || !secret_looks_random(k->s + at, end - at)))
		return;
	if (part == COLON || part == PERCENT) {
		while (at < end && k->s[at] != mark)
			at++;
		at++;
	}
	if (!scan_is_reference(k, at, end))
		scan_replace(k, at, end);
}

/* A word that may be an option of the program.  Returns what the next word is. */
enum secret_part secret_see_option(struct scan *k, uint8_t program, size_t at, size_t end)
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
			secret_take_part(k, at + len, end, part);
	}
	return NOTHING;
}

/* --password, or config.secret_token: what the next argument is. */
enum secret_part secret_announced(const char *word, size_t n, bool is_first)
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
	how = secret_judge(word + dashes, n - dashes);
	return how == NO ? NOTHING : how == YES && dashes ? ALL : IF_RANDOM;
}
