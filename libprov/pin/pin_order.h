/*
 * pin_order.h - the order in which directories are read.
 *
 * At the first readdir() of a stream all of its entries are read and kept aside, mapped, in the order
 * of their bytes ("." and ".." first), or, varied, in the reverse of the system's; then they are
 * handed out.  telldir() and seekdir() count entries, rewinddir() reads anew.  getdents64() does the
 * same at a descriptor's beginning.
 */
#ifndef PROV_PIN_ORDER_H
#define PROV_PIN_ORDER_H

#include "hooked_headers.h"
#include "pin.h"
#include "real.h"

struct dirent *pin_readdir(real_readdir_fn *next, DIR *d);
int pin_readdir_r(real_readdir_r_fn *next, DIR *d, struct dirent *entry, struct dirent **result);
long pin_telldir(real_telldir_fn *next, DIR *d);
void pin_seekdir(real_seekdir_fn *next, DIR *d, long at);

/* The entries read are forgotten: before rewinddir() and closedir(). */
DIR *pin_forgotten(DIR *d);

typedef int pin_compare(const struct dirent **, const struct dirent **);

/* The result of scandir(): of entries that compare() calls equal, or that were not compared, too. */
int pin_scanned(int n, int dirfd, const char *path, struct dirent ***list_at, pin_compare *compare);

/* The result of a glob() that sorts: varied, where the program left the order open, the reverse. */
int pin_globbed(int ret, int flags, glob_t *found);

/* Entries as the system calls give them. */
ssize_t pin_getdents64(real_getdents64_fn *next, int fd, void *buf, size_t n);
ssize_t pin_getdents(real_getdents_fn *next, int fd, void *buf, unsigned int n);
ssize_t pin_getdirentries(real_getdirentries_fn *next, int fd, char *buf, size_t n, off_t *base);

/* --- walks: pin_walk.c.  libc's is made to its end, and then told in the order of names. */

int pin_ftw(real_ftw_fn *next, const char *dir, int (*fn)(const char *, const struct stat *, int),
	    int n);
int pin_nftw(real_nftw_fn *next, const char *dir,
	     int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags);

/* For fts_open(): where the program compares nothing, by name. */
typedef int pin_fts_compare(const FTSENT **, const FTSENT **);
pin_fts_compare *pin_fts_order(pin_fts_compare *compare);

#endif
