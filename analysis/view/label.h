/*
 * label.h - short words for paths and command lines, as a picture has room for.
 *
 * What is returned is bytes as they came: the caller escapes them.
 */
#ifndef PROV_LABEL_H
#define PROV_LABEL_H

#include "base/util.h"

/* Below dir: relative to it.  Cut in the middle where it is long. */
struct str label_path(struct arena *a, struct str path, struct str dir);

/* A command line: argv has a NUL after each argument.  One too long is left with the names of the
 * files of `paths` among its arguments, and is cut. */
struct label_files {
	const struct strings *paths;
	struct str cwd; /* of the process */
};
struct str label_command(struct arena *a, struct str argv, const struct label_files *files);

/* The last component. */
struct str label_base(struct str path);
/* All before it, without the slash; empty: none. */
struct str label_dir(struct str path);

/* The suffix of the name, "c" of f.c, "so" of libz.so.1; empty: nothing that looks like it. */
struct str label_extension(struct str path);

/* Of the system rather than the user's own: then *ret_dir is the directory to name. */
bool label_is_system(struct str path, struct str *ret_dir);

#endif
