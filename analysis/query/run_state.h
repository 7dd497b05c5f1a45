/*
 * run_state.h - what each program run began with: its working directory and its descriptors, which the
 * graph's database does not keep.
 */
#ifndef PROV_RUN_STATE_H
#define PROV_RUN_STATE_H

#include "recording/read.h"

struct run_fd {
	int fd;
	uint32_t flags;	 /* of open(2) */
	struct str path; /* absolute, or "pipe:[INODE]" and the like */
	uint64_t ofd;	 /* the open file description, from 1 */
	bool is_gone;	 /* no name leads to it */
};

struct run_state {
	bool is_known;
	struct str cwd; /* no bytes: unknown */
	struct run_fd *fds;
	size_t n_fds;
};

struct run_states {
	struct run_state *v; /* by image, as the database numbers them */
	size_t n;
	struct arena arena;
};

void run_states_of(struct run_states *s, struct recording *r);
void run_states_end(struct run_states *s);

const struct run_fd *run_state_fd(const struct run_state *s, int fd);

#endif
