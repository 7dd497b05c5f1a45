/*
 * outfile.h - a file that a command writes: there whole, or as it was before.
 *
 * A file is written under a temporary name beside it, which is made new and never followed, and is
 * renamed when all is in it; if the command fails or is killed, the temporary one goes.  So no reader
 * a user that may write to the directory, too, can have another file written or half a file read.  A link is
 * replaced, not followed; a recording is not replaced; but a device, a FIFO or a socket, also behind a link, is written into, and so
 * is what "-", /dev/stdout, /dev/fd/N and another name of the file on standard output mean.
 */
#ifndef PROV_OUTFILE_H
#define PROV_OUTFILE_H

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>

struct outfile {
	const char *shown; /* as the user wrote it */
	FILE *f;
	int into;  /* where all is copied in the end, if that cannot be done at once; -1 */
	int dirfd; /* of the file; -1: there is nothing to be renamed */
	char name[NAME_MAX + 1], temporary[64];
};

/* Dies if it cannot be written.  One at a time.  NULL: standard output.  has_to_seek: f is a file
 * in which the writer goes back and forth. */
void outfile_open(struct outfile *o, const char *file, bool has_to_seek);

/* All is in it; dies if it is not. */
void outfile_close(struct outfile *o);

/* A path by which others than f can open what f is, whatever became of its name. */
void outfile_path(const struct outfile *o, char path[64]);

/* Something that is written into rather than replaced. */
bool outfile_is_special(const char *file);

/* The kind of thing that stands in the place of a file, also behind a link. */
enum outfile_found {
	OUTFILE_NOTHING, /* no such file, or an empty one */
	OUTFILE_RECORDING,
	OUTFILE_OTHER, /* or that is not known */
};
enum outfile_found outfile_found(int dirfd, const char *name);

/* A new file in the directory, its name in `temporary`; -1 and errno. */
int outfile_temporary(int dirfd, char temporary[64]);

#endif
