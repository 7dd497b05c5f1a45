/* output.h - the recording's place: promised before anything runs, filled at the end. */
#ifndef OUTPUT_H
#define OUTPUT_H

struct output {
	int dirfd;	 /* the directory, close-on-exec: it may be moved meanwhile */
	char *dir;	 /* its absolute path at the start; owned */
	char *name;	 /* the file's name in it; owned */
	char *shown;	 /* the file as the user would write it; owned */
	int may_replace; /* -f */
};

/* Faults of the place are errors now, in one line, before CMD runs. */
void output_choose(struct output *out, const char *file, int may_replace, const char *cmd);

/* Opens a new file in the directory, close-on-exec; its name comes back in `temp`. */
int output_open_temp(const struct output *out, char temp[64]);

/*
 * Gives the temporary file its name.  A name that was taken meanwhile is left alone: FILE.1, FILE.2
 * ... is used instead, and `out->shown` tells.  Returns 0 or a negative errno.
 */
int output_publish(struct output *out, const char *temp);

#endif
