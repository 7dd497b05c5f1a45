/*
 * series.h - a recording in several files, its members (prov record --rotate).
 *
 * The first is called as the recording, FILE, the others FILE.partN beside it.  Each is a compact
 * recording with the header of its time; their chunks, together, are what one file would have.
 */
#ifndef PROV_SERIES_H
#define PROV_SERIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "prov/format.h"

#define SERIES_PART ".part"

struct recording;

/* The members of a series as one compact recording. */
struct series {
	unsigned char *bytes;
	size_t n;
	uint32_t n_found, *missing; /* numbers of members that are not there, or damaged; owned */
	size_t n_missing;
	bool goes_on; /* there is no last one */
};

/* Bytes of a file: they begin a series. */
bool series_begins(const void *bytes, size_t n);

/*
 * Makes the bytes of the first member, at `path`, those of all; members that would make it larger than
 * `max` are missing.
 */
void series_read(struct series *s, const char *path, void **bytes, size_t *n, uint64_t max);

/* One more, at `path`, whose header is not written yet. */
void series_add(struct series *s, const char *path, uint64_t max);

/* Notes as damages of `r` what is missing, and forgets it. */
void series_tell(struct series *s, struct recording *r);

/* The first file of the only series in a directory, allocated; NULL: there is none, or several, or it
 * is no directory. */
char *series_in(const char *directory);

/* The file of the last member of the series that begins at `path`, allocated; NULL: it is not there. */
char *series_last(const char *path);

/* The number after the greatest that a member beside `path` has, itself counted. */
uint32_t series_next(const char *path, const struct prov_file *of);

#endif
