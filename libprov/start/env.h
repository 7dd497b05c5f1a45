/*
 * env.h - the environment: prov's own entries are taken out of the program's at the start and put
 * into a child's aside, so that the program never sees them.
 *
 *	ASAN_OPTIONS=...                   see enum env_sanitizer
 *	LD_PRELOAD=...:/path/libprov.so    libprov last (docs/decisions.md)
 *	PROV_LOG=PATH;IMAGE;TOKEN;HOW;S    the log, the image this one comes from, the op that
 *	                                   announced it, how (START.how), and enum env_sanitizer;
 *	                                   while something is pinned, ";" and the creator's place
 *	PROV_FOLLOWED=N;M;LIBRARY;NAME;PATH  for prov-follow: libprov's path, of N bytes, the name that was
 *	                                   executed, of M, and the program's, another one for a script
 *
 * They come last.  Where the program has an entry of the same name itself, that one stays in its
 * place: of two, the dynamic linker heeds the last.
 *
 * A copy named libprov-2.so uses PROV_LOG_2, and so on: recordings inside recordings.
 */
#ifndef PROV_ENV_H
#define PROV_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Changes made to ASAN_OPTIONS. */
enum env_sanitizer {
	ENV_SANITIZER_NONE,   /* says already what is needed */
	ENV_SANITIZER_NEW,    /* an entry of ours */
	ENV_SANITIZER_LONGER, /* ":" and a word of ours behind the program's own */
};

/* The contents of PROV_LOG. */
struct env_origin {
	const char *path; /* NULL if there was no PROV_LOG */
	uint64_t parent, token;
	unsigned int how, sanitizer;
	uint64_t place; /* where something is pinned: pin/pin_place.h */
	const char *
		follow; /* of a child: what is executed, and prov-follow is to run; NULL: another */
	const char *name;    /* that it is told of itself, where that is another; else NULL */
	char *const *script; /* the arguments of what is a script, whose interpreter it is to run */
};

/* Takes prov's entries out of the environment.  Called once per program, before main. */
void env_take(struct env_origin *ret_origin);

/* A variable of the process as the program sees it, NULL if unset. */
const char *env_get(const char *name);

/*
 * The same as it was at the start.  A sanitizer's runtime makes the first op before libc has set
 * `environ`.
 */
const char *env_get_first(const char *name);

/* The path the program was executed by, as given to execve. */
const char *env_execfn(void);

/* The files that this process may open are others than at its beginning: user, root or Landlock. */
void env_moved(void);
bool env_has_moved(void);

/* libprov, absolute; "" if it is not known. */
const char *env_own_path(void);

/* Beside libprov: what is executed in the place of a program that cannot load it; "" if unknown. */
const char *env_follower(void);

/* True if one is being executed already, by a recording that this one is part of. */
bool env_is_followed(char *const *envp);

/* True if a program executed from here could open libprov and the log. */
bool env_is_reachable(const char *log);

/* An environment for a child, made aside; free it by env_free() if the call returns. */
struct env_block {
	char **envp;
	void *memory;
	size_t size;
	char *sanitizer; /* the entry that ours stands for; NULL if there was none */
	char **argv;	 /* of a script's interpreter that is followed; else NULL */
};

/* The same in memory of the caller's: env_fill() needs env_size() bytes at b->memory.  0: this
 * child is to get no environment of ours. */
size_t env_size(char *const envp[], const char *path, const struct env_origin *origin);
void env_fill(struct env_block *b, char *const envp[], const char *path,
	      const struct env_origin *origin);

/*
 * A copy of envp (NULL: none) in which a child finds the log at `path` and where it comes from.
 * If memory is short, envp itself.
 */
void env_make(struct env_block *b, char *const envp[], const char *path,
	      const struct env_origin *origin);
void env_free(struct env_block *b);

#endif
