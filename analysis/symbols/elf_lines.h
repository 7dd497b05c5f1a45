/*
 * elf_lines.h - functions and lines of one ELF file, by elfutils; the one place that knows of it.
 */
#ifndef PROV_ELF_LINES_H
#define PROV_ELF_LINES_H

#include "base/util.h"

struct elf_lines;

/* Valid until the file is closed. */
struct elf_line {
	const char *function, *file; /* NULL: unknown */
	int line;
};

/* build: the build-id in hex that the file has to have; bytes NULL: any. */
struct elf_lines *elf_lines_open(const char *path, struct str build);

/* The reason for which nothing is known of the file; NULL: something is. */
const char *elf_lines_why(const struct elf_lines *l);

/*
 * The call that returns to an offset from the file's first segment: the function, and before it those that the
 * compiler put into it there, from the innermost, each with the line that it stands at.  Returns how many; 0: nothing
 * is known.
 */
size_t elf_lines_find(struct elf_lines *l, uint64_t offset, struct elf_line *ret_v, size_t most);

void elf_lines_close(struct elf_lines *l);

#endif
