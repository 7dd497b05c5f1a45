/*
 * text.h - bytes made fit to be seen: all text that a recording, a database or the user gave is
 * printed by these; tests/lint/printed.sh sees to it.
 *
 * Printed as it is: UTF-8, but for control characters (C0, DEL, C1), characters that are invisible or
 * that change the direction of writing, line and paragraph separators.  Of those, and of what is no
 * UTF-8, each byte is printed as \xHH.
 */
#ifndef PROV_TEXT_H
#define PROV_TEXT_H

#include <stddef.h>
#include <stdio.h>

/* How many bytes the character at s has that is printed as it is; 0: it is not. */
size_t text_plain(const char *s, size_t left);

void text_print(FILE *f, const char *s, size_t n);

/* JSON, in whose strings those characters become \uXXXX: it means the same. */
void text_print_json(FILE *f, const char *json, size_t n);

#endif
