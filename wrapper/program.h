/* program.h - the program that a command names, and whether it can load libprov.so. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <limits.h>
#include <sys/stat.h>

#include "ops.h"

#define PROGRAM_TOUCHES 8

/* A file that the kernel opens on the way to running a program. */
struct touch {
	enum touch_what what;
	char path[256];
};

struct program {
	char path[PATH_MAX]; /* as execvp() finds it; empty: not found */
	struct stat st;	     /* of it; valid if found */
	const char
		*obstacle; /* a word of docs/limits.md: why it cannot be recorded; NULL: it can */
	int may_follow;	   /* where there is an obstacle: prov-follow could run it */
	char interpreter[256], argument[256]; /* of a script; empty: none */
	struct touch touches[PROGRAM_TOUCHES];
	int n_touches;
};

void program_find(struct program *program, const char *cmd);

#endif
