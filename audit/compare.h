/*
 * compare.h - outputs of two runs, by content.
 *
 * An output is a file below the work directory that one of the runs made, changed or removed, what it
 * printed, or how it ended.
 */
#ifndef PROV_AUDIT_COMPARE_H
#define PROV_AUDIT_COMPARE_H

#include <stdint.h>

#include "run.h"

#define OUTPUT_STDOUT "standard output"
#define OUTPUT_STDERR "standard error"
#define OUTPUT_STATUS "exit status"

enum difference_how {
	DIFFERENCE_CONTENT,
	DIFFERENCE_NAMES, /* of a directory, "d/" or "./": an entry that only one of the runs has */
	DIFFERENCE_KIND,  /* a file in one, a link or directory in the other */
	DIFFERENCE_MODE,  /* of the owner, or special */
	DIFFERENCE_LINK,  /* a symbolic link's target */
};

/* a, b: excerpts: text around the first difference, or bytes in hex, or names; NULL: none. */
struct difference {
	char *path; /* below the work directory, or one of the words above */
	enum difference_how how;
	uint64_t offset; /* of the first byte that differs */
	bool is_text;
	char *a, *b;
	char *diffoscope; /* its report, where it is asked for; NULL */
};

struct differences {
	struct difference *v; /* sorted by path */
	size_t n;
};

void compare_runs(const struct run *a, const struct run *b, struct differences *ret);

/* The file of an output in the run, by its path in a difference; to be freed. */
char *run_file(const struct run *run, const char *path);

/* NULL: it does not differ. */
const struct difference *differences_find(const struct differences *d, const char *path);
void differences_free(struct differences *d);
void difference_free(struct difference *d);

/* How many outputs the run has, files alone. */
size_t compare_count_outputs(const struct run *run);

/* The report of diffoscope(1) as text, to be freed; NULL: it is not there, took too long, or sees no difference. */
char *diffoscope_report(const char *a, const char *b);

#endif
