/*
 * files.h - per absolute path: what the command did to it.
 */
#ifndef PROV_FILES_H
#define PROV_FILES_H

#include "replay/model.h"

/* The words of prov files (man/prov.1), sorted. */
enum did {
	DID_CHDIR = 1 << 0,
	DID_CREATE = 1 << 1,
	DID_DELETE = 1 << 2,
	DID_EXEC = 1 << 3,
	DID_LINK = 1 << 4,
	DID_LIST = 1 << 5,
	DID_LOOKUP = 1 << 6,
	DID_MAP = 1 << 7,
	DID_METADATA = 1 << 8,
	DID_MISSING = 1 << 9,
	DID_READ = 1 << 10,
	DID_READLINK = 1 << 11,
	DID_RENAME_FROM = 1 << 12,
	DID_RENAME_TO = 1 << 13,
	DID_SYMLINK = 1 << 14,
	DID_TRUNCATE = 1 << 15,
	DID_WRITE = 1 << 16,
};

#define DID_WORDS 17
extern const char *const did_words[DID_WORDS];

#define DID_CHANGED (DID_CREATE | DID_TRUNCATE | DID_WRITE | DID_RENAME_TO | DID_LINK | DID_SYMLINK)
#define DID_USED    (DID_READ | DID_EXEC | DID_MAP | DID_LIST | DID_READLINK)

enum file_class {
	FILE_ORDINARY,
	FILE_SPECIAL, /* /dev, /proc, /sys, pipes, sockets: no file that could be kept */
};

struct file {
	uint32_t path; /* string of the model */
	uint32_t did;
	uint32_t mode;	       /* st_mode as of the last op that has it, 0 unknown */
	bool was_there_before; /* some use of it shows that it existed before the command touched it
				*/
	bool is_used_as_found; /* what was read, run, listed or written into was there before */
	bool has_content;      /* it had when it was opened to be written into */
	bool is_there_after;   /* as far as the ops tell */
	enum file_class class;
	uint32_t by_link; /* of `did`: only by other names, which lead here by symbolic links */
};

typedef void files_also(struct model *m, const struct image *image, const struct op *op, void *arg);

/* A file that was opened without a name. */
struct nameless {
	uint32_t did;
	uint32_t path; /* string: what it was called by linkat; NO_PATH */
};

struct files {
	struct model model;
	struct file *v; /* sorted by path after files_of */
	size_t n;
	struct map index;   /* path string -> index, until sorted */
	struct map unknown; /* (image, descriptor) of which a gap tells already */
	size_t *late;	    /* images whose LIBS came after their START */
	size_t n_late;
	struct nameless *nameless;
	size_t n_nameless;
	struct map nameless_of_ofd;
	struct real_name
		*real_names; /* of what was used by symbolic links; sorted by the real one */
	size_t n_real_names;
	files_also *also; /* called with each op, too; NULL */
	void *arg;
};

/* Reads the whole recording. */
void files_of(struct files *f, struct recording *r);

/* The same, with a listener to the ops on the way. */
void files_and(struct files *f, struct recording *r, files_also *also, void *arg);
void files_end(struct files *f);

/* Existed before and was used; with is_all also what was only looked up, missing, or special. */
bool file_is_input(const struct file *f, bool is_all);

/* True for prov's own library, which is no input of the command. */
bool files_is_recorder(struct str path);

/* Exists after and was created or changed. */
bool file_is_output(const struct file *f, bool is_all);

#endif
