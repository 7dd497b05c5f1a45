/*
 * pin_number.h - the numbers of files and devices, from a table that all processes of the recording share,
 * in the log (prov_file.numbers).
 *
 * A number comes of the name by which the file was first seen, without its directory, and, where
 * another file has that already, of how many have: so that it is the same in every run, whatever
 * else is looked at meanwhile, by processes at the same time, too.
 *
 * A file is known by its device, inode and, if it was born since the recording began, its birth, for
 * systems use an inode again; so that names of one file have one number, in stat, statx, fstat,
 * readdir, nftw and fts, and no two files have the same.  Pipes, sockets and devices are counted.
 *
 * A device has the major number PIN_MAJOR, which no real one has: by it the recorder, whose ops tell
 * of a file as the system knows it, finds what to translate back.
 */
#ifndef PROV_PIN_NUMBER_H
#define PROV_PIN_NUMBER_H

#include "hooked_headers.h"
#include "pin.h"
#include "state.h"

#define PIN_MAJOR 0xfffu

struct pin_file {
	dev_t device;
	uint64_t inode;
	uint64_t born_ns; /* 0: before the recording, or not known */
	mode_t mode;	  /* its kind */
	const char *name; /* of which the last part counts; NULL: of the descriptor */
	int fd;
};

/* Numbers for a file and for its device; the system's where there is no memory for others. */
uint64_t pin_inode(const struct pin_file *file);
dev_t pin_device(dev_t device, mode_t mode);

/* Makes a file's numbers the system's again; false: they are. */
bool pin_true_id(struct id *id);

#endif
