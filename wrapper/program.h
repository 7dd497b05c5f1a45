/* program.h - the program that a command names, and whether it can load libprov.so. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <limits.h>
#include <sys/stat.h>

struct program {
	char path[PATH_MAX]; /* as execvp() finds it; empty: not found */
	struct stat st;	     /* of it; valid if found */
	const char
		*obstacle; /* a word of docs/limits.md: why it cannot be recorded; NULL: it can */
};

void program_find(struct program *program, const char *cmd);

#endif
