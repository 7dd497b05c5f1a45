/*
 * program.h - what a file that is about to be executed is: can it load libprov, what interprets it.
 */
#ifndef PROV_PROGRAM_H
#define PROV_PROGRAM_H

#include "call.h"

struct program {
	struct id id;
	const struct id *has_id; /* &id, or NULL: not found */
	bool falls_to_shell;	 /* set by the caller: what is no program is a script for /bin/sh */
	bool can_be_followed;	 /* set by the caller: another file may be executed in its place */
	const char *
		by_path; /* set by the caller: of what a descriptor leads to, NULL: none, or unknown */
	bool is_followed;   /* prov-follow is to be executed instead, and loads is true */
	bool is_script;	    /* that one is the interpreter that its #! line names */
	const char *reason; /* of what cannot load libprov: the gap's, else NULL */
	bool loads;	    /* a dynamic program of our own ABI, not setuid: LD_PRELOAD works */
};

/*
 * Looks at what dirfd and path (flags as for execveat) would run, follows #! lines, records what
 * the kernel will read (TOUCH), and a GAP if libprov cannot be loaded.
 */
void program_examine(const struct call *c, struct program *p, int dirfd, const char *path,
		     int flags, char *const argv[]);

/*
 * Searches PATH as execvp does and records each miss; *ret_path points to what was found (into
 * buf) or to file itself.
 */
void program_search(const struct call *c, const char *file, char buf[], size_t size,
		    const char **ret_path);

#endif
