/* dict.c - see dict.h. */
#include "dict.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "op_facts.h"

static const struct {
	const char *name;
	int number;
	const char *fields; /* "name:type name:type " */
} known[] = {
#define OP(name, number, fields) {#name, number, fields ""},
#define F(name, type)		 #name ":" #type " "
	OP_TABLE
#undef OP
#undef F
};

static const char *const type_names[] = {
	[FIELD_U] = "u",       [FIELD_I] = "i",	    [FIELD_X64] = "x64",
	[FIELD_C64] = "c64",   [FIELD_C32] = "c32", [FIELD_STR] = "str",
	[FIELD_STRV] = "strv", [FIELD_ID] = "id",   [FIELD_SPAN] = "span",
};

static const struct op_facts facts[256] = {OP_FACTS};

/* The next word of a line, or an empty one at its end. */
static struct str word(struct str *line)
{
	struct str w;

	while (line->len && *line->bytes == ' ')
		line->bytes++, line->len--;
	w = (struct str){line->bytes, 0};
	while (line->len && *line->bytes != ' ')
		line->bytes++, line->len--, w.len++;
	return w;
}

/* Decimal, or -1. */
static long number(struct str s)
{
	long n = 0;

	if (!s.len || s.len > 6)
		return -1;
	for (size_t i = 0; i < s.len; i++) {
		if (s.bytes[i] < '0' || s.bytes[i] > '9')
			return -1;
		n = 10 * n + (s.bytes[i] - '0');
	}
	return n;
}

/* Names end up in JSON and in tables: nothing but letters, digits, "_" and "@". */
static bool is_name(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!isalnum((unsigned char)s.bytes[i]) && !memchr("_@.", s.bytes[i], 3))
			return false;
	return s.len;
}

static bool copy_name(char *to, size_t size, struct str s)
{
	if (!is_name(s) || s.len >= size)
		return false;
	memcpy(to, s.bytes, s.len);
	to[s.len] = '\0';
	return true;
}

/* "path:str" */
static bool parse_field(struct kind *k, struct str s)
{
	const char *colon = memchr(s.bytes, ':', s.len);
	struct field *f = &k->fields[k->n_fields];

	if (!colon || k->n_fields == FIELDS_MAX ||
	    !copy_name(f->name, sizeof(f->name), (struct str){s.bytes, (size_t)(colon - s.bytes)}))
		return false;
	s = (struct str){colon + 1, s.len - (size_t)(colon + 1 - s.bytes)};
	for (size_t i = 0; i < sizeof(type_names) / sizeof(type_names[0]); i++)
		if (str_is(s, str_of(type_names[i]))) {
			f->type = (enum field_type)i;
			k->n_fields++;
			return true;
		}
	return false;
}

/* The fields that this prov knows the kind to have; {NULL}: it does not know it. */
static struct str known_fields(const char *name, long number)
{
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (known[i].number == number && !strcmp(known[i].name, name))
			return str_of(known[i].fields);
	return (struct str){NULL, 0};
}

/* The "name:type" words have the same type; an empty one is like any. */
static bool is_type_same(struct str a, struct str b)
{
	const char *x = a.len ? memchr(a.bytes, ':', a.len) : NULL;
	const char *y = b.len ? memchr(b.bytes, ':', b.len) : NULL;

	return !x || !y ||
	       str_is((struct str){x, (size_t)(a.bytes + a.len - x)},
		      (struct str){y, (size_t)(b.bytes + b.len - y)});
}

/* Fields are never removed, retyped or reordered: as many as both have are of the same types. */
static bool parse_op(struct dict *d, struct str line)
{
	long n = number(word(&line));
	struct kind *k = n > 0 && n < 256 ? &d->kinds[n] : NULL;
	struct str ours, w;

	if (!k || k->name[0] || !copy_name(k->name, sizeof(k->name), word(&line)))
		return false;
	ours = known_fields(k->name, n);
	k->is_known = ours.bytes;
	if (k->is_known)
		k->facts = facts[n];
	while ((w = word(&line)).len) {
		if (!parse_field(k, w) || !is_type_same(w, word(&ours)))
			return false;
	}
	k->n_known = k->n_fields;
	while (word(&ours).len)
		k->n_known++;
	for (char *p = k->name; *p; p++)
		*p = (char)tolower((unsigned char)*p);
	return true;
}

static bool parse_call(struct dict *d, struct str line)
{
	long n = number(word(&line));
	struct str name = word(&line);

	if (n != (long)d->n_calls || !is_name(name))
		return false;
	GROW(d->calls, d->n_calls);
	d->calls[d->n_calls++] = name;
	return true;
}

static bool parse_line(struct dict *d, struct str line)
{
	struct str what = word(&line);

	if (str_is(what, STR("op")))
		return parse_op(d, line);
	if (str_is(what, STR("call")))
		return parse_call(d, line);
	return true; /* of a newer prov */
}

bool dict_parse(struct dict *d, struct str text)
{
	*d = (struct dict){0};
	GROW(d->calls, d->n_calls);
	d->calls[d->n_calls++] = STR("");
	while (text.len) {
		const char *end = memchr(text.bytes, '\n', text.len);
		size_t n = end ? (size_t)(end - text.bytes) : text.len;

		if (!parse_line(d, (struct str){text.bytes, n}))
			return false;
		n += end != NULL;
		text.bytes += n;
		text.len -= n;
	}
	return true;
}

void dict_free(struct dict *d)
{
	free(d->calls);
	*d = (struct dict){0};
}
