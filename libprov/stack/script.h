/*
 * script.h - the line of a script that an interpreter is at: CPython's of 3.11 to 3.13, bash's, dash's.
 *
 * What they have in memory is looked at, by the thread whose it is; nothing is allocated, no lock of theirs taken.
 * Not in signal handlers: they may have interrupted whatever is looked at.
 */
#ifndef PROV_SCRIPT_H
#define PROV_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

/* Before main.  False: the program is no such interpreter. */
bool script_begin(void);

/* A file is read from, where the program may be such an interpreter. */
void script_reads(int fd);

/* In a child, before it does anything. */
void script_forked(void);

/* The innermost line as a number; 0: none. */
uint64_t script_line(void);

/* The present lines, mixed into a hash. */
uint64_t script_hash(uint64_t h);

/* One string for each, from the innermost, in the text's memory; ends in NULL.  v has room for `most` and that. */
void script_tell(struct text *t, char **v, size_t most);

#endif
