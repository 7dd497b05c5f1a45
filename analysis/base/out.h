/*
 * out.h - how things are printed: JSON strings, escaped text, durations, colour, errno names.
 */
#ifndef PROV_OUT_H
#define PROV_OUT_H

#include <jansson.h>
#include <stdio.h>

#include "util.h"

/* object[key] = s; bytes that are not UTF-8: also key_b64.  s.bytes NULL: null. */
void out_json_str(json_t *object, const char *key, struct str s);

/* A string by itself; bytes that are not UTF-8 as they are printed for people. */
json_t *out_json_text(struct str s);
json_t *out_json_strings(const struct str *v, size_t n);

/* Keys in the order they were set; no character that a terminal obeys.  flags: jansson's. */
void out_json(FILE *f, json_t *value, size_t flags); /* steals */

/* One line. */
void out_json_line(json_t *object); /* steals */
void out_json_document(json_t *value);

/* For people: text_print() of text.h. */
void out_text(FILE *f, struct str s);

/* "ENOENT", or its number for one without a name. */
const char *out_errno(uint32_t err);

/* "1.234 s", "12 ms": static, good until the next call. */
const char *out_duration(int64_t ns);

/* Escape sequences where standard output is a terminal that wants them, else "". */
struct out_style {
	const char *bold, *dim, *red, *plain;
};
const struct out_style *out_style(void);

#endif
