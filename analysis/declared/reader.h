/*
 * reader.h - what the readers of the formats have in common.  All strings are of d->arena.
 */
#ifndef PROV_DECLARED_READER_H
#define PROV_DECLARED_READER_H

#include "base/buffer.h"
#include "declared.h"

struct reader {
	struct declared *d;
	size_t file;	 /* of d->files */
	struct str text; /* what it holds */
	int line;	 /* of what is being read, from 1 */
	int depth;	 /* of files that include each other */
	void *shared;	 /* what these have in common; NULL: it is the first of its format */
};

/* One for each format. */
void declared_globs(struct reader *r);
void declared_make(struct reader *r);
void declared_ninja(struct reader *r);
void declared_ninja_deps(struct reader *r);
void declared_docker(struct reader *r);
void declared_snake(struct reader *r);
void declared_dvc(struct reader *r);
void declared_cwl(struct reader *r);

/* Another file, by its path as seen from this one's directory; false: there is none.  Rules may move. */
bool reader_include(struct reader *r, struct str path, void (*read)(struct reader *r));

struct declared_rule *reader_rule(struct reader *r, struct str name);
struct declared_path *reader_add(struct reader *r, struct declared_paths *paths,
				 struct str pattern);
void reader_note(struct reader *r, const char *what, struct str of);

/* --- text */

/* The rest of *text up to the next newline, which is taken; false: there was nothing left. */
bool text_line(struct str *text, struct str *ret_line);
struct str text_trim(struct str s);

/* The next word of *text, between blanks; false: none. */
bool text_word(struct str *text, struct str *ret_word);
bool text_has(struct str s, char c);

#endif
