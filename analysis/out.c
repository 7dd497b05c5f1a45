/* out.c - see out.h. */
#include "out.h"

#include <openssl/evp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What a string looks like where only text will do. */
static char *printable(struct str s)
{
	char *text = xmalloc(4 * s.len + 1), *p = text;

	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.bytes[i];

		if (c >= ' ' && c < 0x7f)
			*p++ = (char)c;
		else
			p += sprintf(p, "\\x%02x", c);
	}
	*p = '\0';
	return text;
}

static json_t *base64(struct str s)
{
	char *text = xmalloc(4 * (s.len / 3 + 1) + 1);
	json_t *value;

	EVP_EncodeBlock((unsigned char *)text, (const unsigned char *)s.bytes, (int)s.len);
	value = json_string(text);
	free(text);
	return value;
}

void out_json_str(json_t *object, const char *key, struct str s)
{
	json_t *value = s.bytes ? json_stringn(s.bytes, s.len) : json_null();
	char b64[64];

	if (!value) { /* not UTF-8 */
		char *text = printable(s);

		value = json_string(text);
		free(text);
		snprintf(b64, sizeof(b64), "%s_b64", key);
		json_object_set_new(object, b64, base64(s));
	}
	json_object_set_new(object, key, value);
}

json_t *out_json_text(struct str s)
{
	json_t *value = json_stringn(s.bytes ? s.bytes : "", s.len);

	if (!value) {
		char *text = printable(s);

		value = json_string(text);
		free(text);
	}
	return value;
}

json_t *out_json_strings(const struct str *v, size_t n)
{
	json_t *array = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, out_json_text(v[i]));
	return array;
}

void out_json_line(json_t *object)
{
	json_dumpf(object, stdout, JSON_COMPACT | JSON_PRESERVE_ORDER);
	putchar('\n');
	json_decref(object);
}

void out_json_document(json_t *value)
{
	json_dumpf(value, stdout, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
	putchar('\n');
	json_decref(value);
}

/* The length of the UTF-8 sequence at s, 0 if it is none. */
static size_t utf8_length(const unsigned char *s, size_t left)
{
	size_t n = s[0] >= 0xf0 && s[0] < 0xf5 ? 4 : s[0] >= 0xe0 ? 3 : s[0] >= 0xc2 ? 2 : 0;

	if (!n || n > left || s[0] >= 0xf5)
		return 0;
	for (size_t i = 1; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	return n;
}

void out_text(FILE *f, struct str s)
{
	const unsigned char *p = (const unsigned char *)s.bytes, *end = p + s.len;

	while (p < end) {
		size_t n = *p >= 0x80 ? utf8_length(p, (size_t)(end - p)) : *p >= ' ' && *p != 0x7f;

		if (n)
			fwrite(p, 1, n, f);
		else
			fprintf(f, "\\x%02x", *p);
		p += n ? n : 1;
	}
}

const char *out_errno(uint32_t err)
{
	static char number[16];
	const char *name = strerrorname_np((int)err);

	if (name)
		return name;
	snprintf(number, sizeof(number), "%u", err);
	return number;
}

const char *out_duration(int64_t ns)
{
	static char text[32];

	if (ns < 1000000)
		snprintf(text, sizeof(text), "%.0f us", (double)ns / 1e3);
	else if (ns < 1000000000)
		snprintf(text, sizeof(text), "%.1f ms", (double)ns / 1e6);
	else
		snprintf(text, sizeof(text), "%.2f s", (double)ns / 1e9);
	return text;
}

const struct out_style *out_style(void)
{
	static const struct out_style colour = {"\033[1m", "\033[2m", "\033[31m", "\033[0m"};
	static const struct out_style none = {"", "", "", ""};
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	return isatty(1) && !(no && *no) && term && strcmp(term, "dumb") ? &colour : &none;
}
