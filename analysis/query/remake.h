/*
 * remake.h - the commands that make files once more, run one after the other.
 *
 * A program is run as it was, with all that it starts.  But a shell, make and the like, that moved no
 * content itself, is not: its commands stand for themselves, with the descriptors, working directory and
 * variables that it gave them.  Where commands hang together in a way that one line of a
 * shell cannot say, the program that ran them is run after all.
 */
#ifndef PROV_REMAKE_H
#define PROV_REMAKE_H

#include "run_state.h"
#include "stored.h"

struct remake_run {
	int64_t process, epoch, t_begin;
	int64_t above;	 /* the image that it came from; -1 */
	bool is_command; /* has a program of its own */
	bool is_launcher;
	bool is_wanted;
	int64_t reader; /* the image that its standard output is piped to; -1 */
	bool is_piped;	/* its standard input comes from one */
};

struct remake {
	struct stored *rows;
	const struct run_states *states;
	struct remake_run *runs; /* by image */
	size_t n_runs;
	struct map seen, objects;
	int64_t *queue;
	size_t n_queue;
	int64_t *commands; /* images to be run, in order */
	size_t n_commands;
};

void remake_of(struct remake *r, struct stored *rows, const struct run_states *states,
	       const int64_t *targets, size_t n);
void remake_end(struct remake *r);

const struct run_state *remake_state(const struct remake *r, int64_t image);

#endif
