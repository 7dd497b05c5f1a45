/*
 * pin_files.h - what is told of files: times, as they agree with the pinned clock, numbers
 * (pin_number.h), and what a file system makes of a size.
 *
 * A file made or changed since the recording began has the pinned date, and what the clock had been
 * moved by sleeping when it was changed: whole steps of time, the same in every run, as on a file
 * system with coarse times.  A file from before, if it is younger than the pinned date, is moved
 * into the PIN_BEFORE_NS that lie before it, in the order of their times.  What a program has set
 * itself, as an earlier time, or one in the pinned clock's past, stays.
 * Times of access and of change that are beyond the date are those of the contents, and files have
 * no birth.
 *
 * Varied, with the clock, files made meanwhile are as late as it says; else all are a day older, and
 * with a pinned clock those from before.
 *
 * How much room a file takes, and how large a directory is, is the file system's and often chance:
 * files have no holes, blocks of 4 KiB, and a directory is one of them; varied, it takes one more.
 * A file system is half full.
 */
#ifndef PROV_PIN_FILES_H
#define PROV_PIN_FILES_H

#include "hooked_headers.h"
#include "pin.h"

#define PIN_BEFORE_NS (16ull * 1000000000u)

/* The result of a call of the stat family about this path, which filled st. */
int pin_stat(int ret, int dirfd, const char *path, int flags, struct stat *st);
int pin_statx(int ret, int dirfd, const char *path, int flags, struct statx *stx);

#define pin_fstat(ret, fd, st) pin_stat(ret, fd, "", AT_EMPTY_PATH, st)

/* The number of a directory's entry, which the system calls `inode`. */
uint64_t pin_entry(int dirfd, const char *name, uint64_t inode);

/* The result of statfs and statvfs. */
int pin_statfs(int ret, struct statfs *st);
int pin_statvfs(int ret, struct statvfs *st);

/* An entry of fts_read(), told once. */
FTSENT *pin_fts(FTSENT *entry);

#endif
