/*
 * dash.h - the line of its script that dash is at.
 *
 * dash exports nothing, and Debian's has neither symbols nor $LINENO; but it knows the line, and says it
 * before each of its warnings: by a function that passes "%s: %d: ", $0 and the line, as the calling
 * convention has it, on to another.  From there, and from where the line is set, the places of its variables
 * are read.  Of 0.5.11 and later.
 */
#ifndef PROV_DASH_H
#define PROV_DASH_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

/* Before main.  True: the program is called as dash is; more is looked for at the first need. */
bool dash_begin(void);

/* A file is read from: dash has its scripts at numbers that no other file gets. */
void dash_reads(int fd);

/* In a child, before it does anything. */
void dash_forked(void);

/*
 * Of the command that runs; 0: not known, or none runs yet.  is_needed: also where no script was read yet; else
 * looking for it would not be worth it.
 */
uint32_t dash_line(bool is_needed);

/*
 * The script that the line is of, where there is one; NULL: it may be one of several, or counts from the beginning
 * of a text that was evaluated.
 */
const char *dash_file(void);

#endif
