/*
 * finder.h - what the finders share: one find_NAME.c each, which find.c has in its table.
 *
 * A finder looks at all paths, and claims those that its manager installed.
 */
#ifndef PROV_PACKAGES_FINDER_H
#define PROV_PACKAGES_FINDER_H

#include "packages.h"

struct search {
	const struct str *paths; /* absolute */
	size_t n;
	struct packages *found;
	struct strings asked; /* questions of search_up(), */
	struct map above;     /* and their answers */
};

typedef void finder(struct search *s);

finder find_deb, find_rpm, find_conda, find_python, find_npm, find_cran, find_gem, find_cargo,
	find_golang, find_store, find_git, find_environment;

/* By a database of rpm's; source: the distribution. */
void find_rpm_in(struct search *s, const char *database, struct str source);

/* The parts of a path that has a directory of this name, the last of several. */
struct place {
	struct str root; /* up to the directory and its slash */
	struct str name; /* the next name behind it */
	struct str rest; /* what is behind that, without the slash; no bytes: nothing */
};
bool place_of(struct str path, const char *directory, struct place *ret_place);

/* The directory that the place's name is of, with its slash. */
struct str place_directory(const struct place *p);

/* The nearest directory above, with its slash, that has this entry.  No bytes: none. */
struct str search_up(struct search *s, struct str path, const char *entry);

/* Claims a directory and tells its package. */
void search_claim(struct search *s, struct str path, struct package package);

/* The very path, not one above. */
bool search_is_claimed(const struct search *s, struct str path);

/* Distribution's ground: other finders have nothing there. */
bool is_of_distribution(struct str path);

/* "NAME-1.2.3" in two.  False: it has no version. */
bool split_version(struct str s, struct str *ret_name, struct str *ret_version);

/* --- files */

#define LOOK_MAX (64 << 20) /* larger files are of no manager */

/* Content of a regular file, a NUL behind it, to be freed; NULL: there is none. */
char *look_text(const char *path, size_t *ret_n);

/* The same of dir and name together. */
char *look_text_at(struct str dir, const char *name, size_t *ret_n);

/* There is something. */
bool look_is_there(struct str dir, const char *name);

/* "Key: value" lines before an empty one: the value; no bytes: none. */
struct str look_field(struct str text, const char *key);

/* A program's output, at most LOOK_MAX bytes, to be freed; NULL: it failed, or took longer than that.
 * It has no input, the caller's PATH and HOME, and these variables besides. */
char *look_run(char *const *argv, char *const *variables, int limit_ms, size_t *ret_n);

/* The distribution's word for itself: debian, fedora. */
struct str look_distribution(struct arena *arena);

/* The next line, without its end; false: that was the last. */
bool look_line(struct str *text, struct str *ret_line);

#endif
