/* out.c - see out.h. */
#include "out.h"

#include <openssl/evp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text.h"

/* A string as text, where only text will do. */
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

void out_json(FILE *f, json_t *value, size_t flags)
{
	char *text = json_dumps(value, flags | JSON_PRESERVE_ORDER | JSON_ENCODE_ANY);

	if (!text)
		die(EXIT_FAILED, "out of memory");
	text_print_json(f, text, strlen(text));
	free(text);
	json_decref(value);
}

void out_json_line(json_t *object)
{
	out_json(stdout, object, JSON_COMPACT);
	putchar('\n');
}

void out_json_document(json_t *value)
{
	out_json(stdout, value, JSON_INDENT(2));
	putchar('\n');
}

void out_text(FILE *f, struct str s)
{
	text_print(f, s.bytes, s.len);
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
