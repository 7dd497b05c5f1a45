/*
 * declared.h - what files of build and workflow tools say that commands read.
 *
 * A rule has outputs and the inputs that these are made of; one without outputs is about all that the
 * command does.  Paths are patterns, relative to the directory of the file or of the command: "*", "?",
 * "[...]" stand for parts of a name, as in a shell, "**" for any directories, and WILD NAME END for a part
 * that is the same in outputs and inputs.  What names a directory also means all below it.
 */
#ifndef PROV_DECLARED_H
#define PROV_DECLARED_H

#include "base/util.h"

#define DECLARED_WILD '\x02'
#define DECLARED_END  '\x03'

struct declared_path {
	struct str pattern;
	bool may_be_unused; /* nobody said that just this is read */
	bool is_order_only; /* to be there first, not to be read */
	bool is_excluded;   /* what is like this was not declared, whatever stands before */
};

struct declared_paths {
	struct declared_path *v;
	size_t n;
};

struct declared_rule {
	size_t file; /* of struct declared */
	int line;
	struct str name; /* of a rule or stage; no bytes: none */
	struct declared_paths outputs, inputs;
	bool is_implied; /* built into the tool: it is a rule if its inputs are there */
};

struct declared_file {
	struct str path, dir; /* absolute */
	struct str base;      /* what its relative paths are relative to: set by who compares */
};

/* Something that was not understood. */
struct declared_note {
	size_t file;
	int line;
	struct str text;
};

struct declared {
	struct declared_rule *v;
	size_t n;
	struct declared_file *files;
	size_t n_files;
	struct declared_note *notes;
	size_t n_notes;
	struct str *settings; /* "NAME=VALUE": of make's command line, and then its environment */
	size_t n_settings, n_fixed;
	struct arena arena;
};

/* "FILE", whose name tells the format, or "FORMAT:FILE".  Dies if it cannot be read. */
void declared_read(struct declared *d, const char *word);
void declared_end(struct declared *d);

#endif
