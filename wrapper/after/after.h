/*
 * after.h - when the command has ended: what the files are that it used.
 *
 * A process of its own reads the recording, once, and asks the machine: for the symbolic links on the
 * way of paths, the packages of inputs, the contents of inputs and outputs.  What it finds comes back
 * through a pipe and is written as FOLLOW, PACKAGE and CONTENT ops.  So whatever is in the log, and
 * however much, the recording is saved; and a signal that ends the asking ends nothing else.
 */
#ifndef WRAPPER_AFTER_H
#define WRAPPER_AFTER_H

#include "contents.h"
#include "wrapper/launcher_log.h"

struct recording;

struct after_options {
	bool has_links, has_packages;
	struct contents_options contents;
	bool is_later; /* others may have changed the files since the command ended */
};

/* read: called in that process; NULL: there is nothing to be read.  False: not all was recorded. */
bool after_tell(struct launcher_log *launcher, const struct after_options *opt,
		struct recording *(*read)(void *arg), void *arg);

#endif
