/* tables.h - what the actors share, and the steps that they take. */
#ifndef TABLES_H
#define TABLES_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <limits.h>
#include <stdint.h>
#include <sys/syscall.h>

#define ACTORS 10
#define FDS    48 /* steps meddle with descriptors below this */
#define MAIL_A 60 /* a pair of sockets that everybody has */
#define MAIL_B 61
#define PROC   70 /* /proc, not known to the recording: after chroot there is none */
#define PLACE  71 /* likewise, where it all happens */

struct shared {
	volatile int turn;
	uint64_t chance;
	int steps, marks, names;
	unsigned long long root, mounted; /* their inodes */
	struct {
		int is_alive, pid;
	} actors[ACTORS];
	char program[PATH_MAX], place[PATH_MAX];
};

extern struct shared *all;
/* In another process's memory, with hardly any of what libc needs. */
extern __thread int is_guest;
extern char **environ;

/* look.c: what is really so, by calls that nobody records. */
long bare(long n, long a, long b, long c, long d, long e, long f);
#define BARE(n, ...) BARE_(SYS_##n, ##__VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define BARE_(n, a, b, c, d, e, f, ...)                                                            \
	bare(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
unsigned long long inode_of(int dir, const char *path);
int is_open(int fd);
void mark(void);

/* chance.c: what a step is about. */
unsigned int chance(unsigned int n);
int maybe(int flag);
int pick(void);
const char *file_name(void);
const char *dir_name(void);

/* steps.c: one of its kind, at random. */
void opens(void);
void copies(void);
void flags(void);
void ends(void);
void pipes(void);
void others(void);
void odd(void);

/* places.c */
void passes(void);
void places(void);
void parts(void);

/* multiply.c: new actors, and new programs. */
void multiplies(int self);
void executes(int self);
void forget_threads(int self);

/* main.c: turns.  enlist() gives the number of a new actor, -1 if there are enough. */
void pass_turn(void);
int enlist(void);
void run(int self);

#endif
