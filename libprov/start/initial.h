/*
 * initial.h - what the kernel laid out for the program before it began, and how something is taken
 * out of it again so that all is as if it had never been there.
 *
 *	argc, argv, NULL, envp, NULL, auxv	words, each behind the other, at the end of the stack
 *	strings of argv, strings of envp	each behind the other, in that order
 *
 * Programs walk over both: from envp's NULL to the auxiliary vector (Go), from one string to the
 * next to find out how much room there is for a title (setproctitle), and /proc/PID/environ shows the
 * second part as it is.
 */
#ifndef PROV_INITIAL_H
#define PROV_INITIAL_H

#include <stdbool.h>
#include <stddef.h>

char **initial_argv(void); /* NULL if there is no telling */
char **initial_envp(void);

/* A walk over envp that leaves out entries and parts of entries. */
struct initial_walk {
	char **to; /* where the next entry that stays goes */
	char *hole,
		*next; /* free from here on, up to the string expected next; NULL: nothing yet */
	char *first;
};

void initial_begin(struct initial_walk *w);

void initial_keep(struct initial_walk *w, char *entry);

/* An entry that had `was` bytes, its NUL too, and has fewer now; 0 left: it goes. */
void initial_shorten(struct initial_walk *w, char *entry, size_t was, size_t left);

/* The entry goes, but the string stays, among the others: returns where. */
char *initial_hide(struct initial_walk *w, char *entry);

/* `end`: envp's NULL, where the walk arrived.  Afterwards the vector follows what is left. */
void initial_done(struct initial_walk *w, char **end);

/*
 * A file of this name was opened: if it is an `environ` of /proc, it ends where the strings do, from
 * now on.  A few system calls, once, and only where something was taken out.
 */
void initial_opened(const char *path);

#endif
