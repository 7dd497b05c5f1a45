/*
 * fdtab.h - a table of descriptors: what each number stands for.  Shared by threads, copied by
 * fork.
 */
#ifndef PROV_FDTAB_H
#define PROV_FDTAB_H

#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>

#define NO_PATH UINT32_MAX

struct fd {
	int fd;
	uint32_t
		path; /* a string of the model: absolute, or "pipe:[INODE]" and the like; NO_PATH */
	uint32_t flags; /* of open(2), without O_CLOEXEC */
	bool is_cloexec;
	bool is_nameless; /* the path is the kernel's word for a file that has none */
	bool is_popens;	  /* a stream that later popens close in their children */
	bool is_gone;	  /* no name leads to it any more: the path is its last one */
	size_t n_moves;	  /* of the model's, that path has followed */
	uint32_t major, minor;
	uint64_t inode; /* of the object; 0: not recorded, or shared with others of its kind */
	uint64_t ofd;	/* the open file description, which dup, fork, exec share; from 1, never
			   reused */
};

struct fdtab {
	uint32_t n_users;
	size_t n, room;
	struct fd *v; /* by number */
};

struct fdtab *fdtab_new(void);
struct fdtab *fdtab_share(struct fdtab *t);
struct fdtab *fdtab_copy(const struct fdtab *t);
void fdtab_drop(struct fdtab *t);

/* NULL: not open, as far as is known. */
struct fd *fdtab_get(const struct fdtab *t, int64_t fd);
void fdtab_set(struct fdtab *t, struct fd fd);
void fdtab_close(struct fdtab *t, uint64_t first, uint64_t last);
void fdtab_set_cloexec(struct fdtab *t, uint64_t first, uint64_t last, bool is_cloexec);

/* The number that the next descriptor gets. */
int fdtab_lowest_free(const struct fdtab *t);

/* Closes as exec does. */
void fdtab_close_on_exec(struct fdtab *t);

#endif
