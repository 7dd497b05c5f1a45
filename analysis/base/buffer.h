/*
 * buffer.h - a string that grows.
 */
#ifndef PROV_BUFFER_H
#define PROV_BUFFER_H

#include "util.h"

/* Begins as zeros; the bytes are to be freed, unless they are taken. */
struct buffer {
	char *bytes;
	size_t n, size;
};

void buffer_add(struct buffer *b, struct str s);
void buffer_char(struct buffer *b, char c);

/* The string, NUL-terminated; the buffer is empty again. */
struct str buffer_take(struct buffer *b, struct arena *arena);

#endif
