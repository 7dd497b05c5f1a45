/*
 * find.h - what a word on the command line means: versions of files.
 *
 * A word is a path (absolute, or seen from the current directory; any that an object ever had), a
 * path at a version ("out@2"; "@0" is what was there before), or "sha256:HEX", what a file holds
 * now.  A symbolic link also means what it leads to, now.
 */
#ifndef PROV_FIND_H
#define PROV_FIND_H

#include "stored.h"

enum find_use {
	FIND_WRITTEN, /* what is asked for came from something */
	FIND_USED,    /* something came of it */
	FIND_OP,      /* an operation is meant: that there is no such file is no answer */
};

struct found_version {
	int64_t node, object, version;
	bool is_last; /* of its object */
};

struct found {
	struct str path;	 /* as asked for, absolute; no bytes: asked for by what it holds */
	struct found_version *v; /* in the order of their nodes: the newest last */
	size_t n;		 /* at least one */
	enum find_use use;
	bool is_one_asked_for; /* "@2": versions with that number, not the last ones */
	char *text;	       /* where path is */
	int status;	       /* to exit with if there is none */
};

/* Dies with an explanation, and with what may have been meant, if it means nothing. */
void find_versions(struct found *f, struct stored *rows, const char *word, enum find_use use,
		   bool is_all);

/* The nodes that a question is about, the newest first: the last version of each object, or all. */
int64_t *found_nodes(const struct found *f, bool is_all_versions, size_t *ret_n);
void found_end(struct found *f);

#endif
