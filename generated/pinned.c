/* Made by spec/gen.py from ops.def and libc.def.  Do not edit. */
#include "pin/pins.h"
#include "poison.h"

/* libc.def:1911 */
static real_wait4_fn *next_wait4;

static pid_t pinned_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	real_wait4_fn *next = next_wait4;

	return pin_child_usage(next(pid, status, options, usage), usage);
}

/* libc.def:3556 */
static real_clock_gettime_fn *next_clock_gettime;

static int pinned_clock_gettime(clockid_t clock, struct timespec *t)
{
	real_clock_gettime_fn *next = next_clock_gettime;

	return pin_clock_gettime(next, clock, t);
}

/* libc.def:3788 */
static real_getauxval_fn *next_getauxval;

static unsigned long pinned_getauxval(unsigned long type)
{
	real_getauxval_fn *next = next_getauxval;

	return pin_auxval(type, next(type));
}

/* libc.def:46 */
static real_open_fn *next_open;

static int pinned_open(const char *path, int flags, ...)
{
	real_open_fn *next = next_open;
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);

	return pin_opened(next(path, flags, mode), path);
}

/* libc.def:54 */
static real_openat_fn *next_openat;

static int pinned_openat(int dirfd, const char *path, int flags, ...)
{
	real_openat_fn *next = next_openat;
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);

	return pin_opened(next(dirfd, path, flags, mode), path);
}

/* libc.def:1019 */
static real_read_fn *next_read;

static ssize_t pinned_read(int fd, void *buf, size_t n)
{
	real_read_fn *next = next_read;

	return pin_read(next(fd, buf, n), fd, buf);
}

/* libc.def:171 */
static real_fopen_fn *next_fopen;

static FILE *pinned_fopen(const char *path, const char *mode)
{
	real_fopen_fn *next = next_fopen;

	return pin_fopened(next(path, mode), path);
}

/* libc.def:491 */
static real_stat_fn *next_stat;

static int pinned_stat(const char *path, struct stat *st)
{
	real_stat_fn *next = next_stat;

	return pin_stat(next(path, st), AT_FDCWD, path, 0, st);
}

/* libc.def:503 */
static real_fstat_fn *next_fstat;

static int pinned_fstat(int fd, struct stat *st)
{
	real_fstat_fn *next = next_fstat;

	return pin_fstat(next(fd, st), fd, st);
}

/* libc.def:497 */
static real_lstat_fn *next_lstat;

static int pinned_lstat(const char *path, struct stat *st)
{
	real_lstat_fn *next = next_lstat;

	return pin_stat(next(path, st), AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, st);
}

/* libc.def:630 */
static real_readdir_fn *next_readdir;

static struct dirent *pinned_readdir(DIR *d)
{
	real_readdir_fn *next = next_readdir;

	return pin_readdir(next, d);
}

/* libc.def:651 */
static real_closedir_fn *next_closedir;

static int pinned_closedir(DIR *d)
{
	real_closedir_fn *next = next_closedir;

	return next(pin_forgotten(d));
}

/* libc.def:3542 */
static real_time_fn *next_time;

static time_t pinned_time(time_t *t)
{
	real_time_fn *next = next_time;

	return pin_time(next, t);
}

/* libc.def:3030 */
static real_sysconf_fn *next_sysconf;

static long pinned_sysconf(int name)
{
	real_sysconf_fn *next = next_sysconf;

	return pin_sysconf(name, next(name));
}

/* libc.def:3549 */
static real_gettimeofday_fn *next_gettimeofday;

static int pinned_gettimeofday(struct timeval *t, void *zone)
{
	real_gettimeofday_fn *next = next_gettimeofday;

	return pin_gettimeofday(next, t, zone);
}

/* libc.def:509 */
static real_fstatat_fn *next_fstatat;

static int pinned_fstatat(int dirfd, const char *path, struct stat *st, int flags)
{
	real_fstatat_fn *next = next_fstatat;

	return pin_stat(next(dirfd, path, st, flags), dirfd, path, flags, st);
}

/* libc.def:594 */
static real_fstatfs_fn *next_fstatfs;

static int pinned_fstatfs(int fd, struct statfs *st)
{
	real_fstatfs_fn *next = next_fstatfs;

	return pin_statfs(next(fd, st), st);
}

/* libc.def:1196 */
static real_fread_fn *next_fread;

static size_t pinned_fread(void *buf, size_t size, size_t n, FILE *f)
{
	real_fread_fn *next = next_fread;

	return pin_fread(next(buf, size, n, f), buf, size, f);
}

/* libc.def:4089 */
static real_sleep_fn *next_sleep;

static unsigned int pinned_sleep(unsigned int seconds)
{
	real_sleep_fn *next = next_sleep;

	return pin_sleep(next, seconds);
}

/* libc.def:1226 */
static real_getc_fn *next_getc;

static int pinned_getc(FILE *f)
{
	real_getc_fn *next = next_getc;

	return pin_fgetc(next(f), f);
}

/* libc.def:1211 */
static real_fgets_fn *next_fgets;

static char *pinned_fgets(char *buf, int n, FILE *f)
{
	real_fgets_fn *next = next_fgets;

	return pin_fgets(next(buf, n, f), f);
}

/* libc.def:1226 */
static real_fgetc_fn *next_fgetc;

static int pinned_fgetc(FILE *f)
{
	real_fgetc_fn *next = next_fgetc;

	return pin_fgetc(next(f), f);
}

/* libc.def:4168 */
static real_rewinddir_fn *next_rewinddir;

static void pinned_rewinddir(DIR *d)
{
	real_rewinddir_fn *next = next_rewinddir;

	next(pin_forgotten(d));
}

/* libc.def:3619 */
static real_getrandom_fn *next_getrandom;

static ssize_t pinned_getrandom(void *buf, size_t n, unsigned int flags)
{
	real_getrandom_fn *next = next_getrandom;

	return pin_getrandom(next(buf, n, flags), buf);
}

/* libc.def:1196 */
static real_fread_unlocked_fn *next_fread_unlocked;

static size_t pinned_fread_unlocked(void *buf, size_t size, size_t n, FILE *f)
{
	real_fread_unlocked_fn *next = next_fread_unlocked;

	return pin_fread(next(buf, size, n, f), buf, size, f);
}

/* libc.def:46 */
static real_open64_fn *next_open64;

static int pinned_open64(const char *path, int flags, ...)
{
	real_open64_fn *next = next_open64;
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);

	return pin_opened(next(path, flags, mode), path);
}

/* libc.def:46 */
static real___open_fn *next___open;

static int pinned___open(const char *path, int flags, ...)
{
	real___open_fn *next = next___open;
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);

	return pin_opened(next(path, flags, mode), path);
}

/* libc.def:46 */
static real___open64_fn *next___open64;

static int pinned___open64(const char *path, int flags, ...)
{
	real___open64_fn *next = next___open64;
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);

	return pin_opened(next(path, flags, mode), path);
}

/* libc.def:54 */
static real_openat64_fn *next_openat64;

static int pinned_openat64(int dirfd, const char *path, int flags, ...)
{
	real_openat64_fn *next = next_openat64;
	va_list ap;

	va_start(ap, flags);
	mode_t mode = va_arg(ap, mode_t);
	va_end(ap);

	return pin_opened(next(dirfd, path, flags, mode), path);
}

/* libc.def:62 */
static real___open_2_fn *next___open_2;

static int pinned___open_2(const char *path, int flags)
{
	real___open_2_fn *next = next___open_2;

	return pin_opened(next(path, flags), path);
}

/* libc.def:62 */
static real___open64_2_fn *next___open64_2;

static int pinned___open64_2(const char *path, int flags)
{
	real___open64_2_fn *next = next___open64_2;

	return pin_opened(next(path, flags), path);
}

/* libc.def:70 */
static real___openat_2_fn *next___openat_2;

static int pinned___openat_2(int dirfd, const char *path, int flags)
{
	real___openat_2_fn *next = next___openat_2;

	return pin_opened(next(dirfd, path, flags), path);
}

/* libc.def:70 */
static real___openat64_2_fn *next___openat64_2;

static int pinned___openat64_2(int dirfd, const char *path, int flags)
{
	real___openat64_2_fn *next = next___openat64_2;

	return pin_opened(next(dirfd, path, flags), path);
}

/* libc.def:171 */
static real_fopen64_fn *next_fopen64;

static FILE *pinned_fopen64(const char *path, const char *mode)
{
	real_fopen64_fn *next = next_fopen64;

	return pin_fopened(next(path, mode), path);
}

/* libc.def:171 */
static real__IO_fopen_fn *next__IO_fopen;

static FILE *pinned__IO_fopen(const char *path, const char *mode)
{
	real__IO_fopen_fn *next = next__IO_fopen;

	return pin_fopened(next(path, mode), path);
}

/* libc.def:212 */
static int pinned_mkstemp(char *template)
{
	return pin_mkostemps(real_mkostemps, template, 0, 0);
}

/* libc.def:212 */
static int pinned_mkstemp64(char *template)
{
	return pin_mkostemps(real_mkostemps, template, 0, 0);
}

/* libc.def:219 */
static int pinned_mkostemp(char *template, int flags)
{
	return pin_mkostemps(real_mkostemps, template, 0, flags);
}

/* libc.def:219 */
static int pinned_mkostemp64(char *template, int flags)
{
	return pin_mkostemps(real_mkostemps, template, 0, flags);
}

/* libc.def:226 */
static int pinned_mkstemps(char *template, int suffix)
{
	return pin_mkostemps(real_mkostemps, template, suffix, 0);
}

/* libc.def:226 */
static int pinned_mkstemps64(char *template, int suffix)
{
	return pin_mkostemps(real_mkostemps, template, suffix, 0);
}

/* libc.def:233 */
static real_mkostemps_fn *next_mkostemps;

static int pinned_mkostemps(char *template, int suffix, int flags)
{
	real_mkostemps_fn *next = next_mkostemps;

	return pin_mkostemps(next, template, suffix, flags);
}

/* libc.def:233 */
static real_mkostemps64_fn *next_mkostemps64;

static int pinned_mkostemps64(char *template, int suffix, int flags)
{
	real_mkostemps64_fn *next = next_mkostemps64;

	return pin_mkostemps(next, template, suffix, flags);
}

/* libc.def:240 */
static real_mkdtemp_fn *next_mkdtemp;

static char *pinned_mkdtemp(char *template)
{
	real_mkdtemp_fn *next = next_mkdtemp;

	return pin_mkdtemp(next, template);
}

/* libc.def:491 */
static real_stat64_fn *next_stat64;

static int pinned_stat64(const char *path, struct stat *st)
{
	real_stat64_fn *next = next_stat64;

	return pin_stat(next(path, st), AT_FDCWD, path, 0, st);
}

/* libc.def:497 */
static real_lstat64_fn *next_lstat64;

static int pinned_lstat64(const char *path, struct stat *st)
{
	real_lstat64_fn *next = next_lstat64;

	return pin_stat(next(path, st), AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, st);
}

/* libc.def:503 */
static real_fstat64_fn *next_fstat64;

static int pinned_fstat64(int fd, struct stat *st)
{
	real_fstat64_fn *next = next_fstat64;

	return pin_fstat(next(fd, st), fd, st);
}

/* libc.def:509 */
static real_fstatat64_fn *next_fstatat64;

static int pinned_fstatat64(int dirfd, const char *path, struct stat *st, int flags)
{
	real_fstatat64_fn *next = next_fstatat64;

	return pin_stat(next(dirfd, path, st, flags), dirfd, path, flags, st);
}

/* libc.def:515 */
static real_statx_fn *next_statx;

static int pinned_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *stx)
{
	real_statx_fn *next = next_statx;

	return pin_statx(next(dirfd, path, flags, mask, stx), dirfd, path, flags, stx);
}

/* libc.def:521 */
static real___xstat_fn *next___xstat;

static int pinned___xstat(int ver, const char *path, struct stat *st)
{
	real___xstat_fn *next = next___xstat;

	return pin_stat(next(ver, path, st), AT_FDCWD, path, 0, st);
}

/* libc.def:521 */
static real___xstat64_fn *next___xstat64;

static int pinned___xstat64(int ver, const char *path, struct stat *st)
{
	real___xstat64_fn *next = next___xstat64;

	return pin_stat(next(ver, path, st), AT_FDCWD, path, 0, st);
}

/* libc.def:527 */
static real___lxstat_fn *next___lxstat;

static int pinned___lxstat(int ver, const char *path, struct stat *st)
{
	real___lxstat_fn *next = next___lxstat;

	return pin_stat(next(ver, path, st), AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, st);
}

/* libc.def:527 */
static real___lxstat64_fn *next___lxstat64;

static int pinned___lxstat64(int ver, const char *path, struct stat *st)
{
	real___lxstat64_fn *next = next___lxstat64;

	return pin_stat(next(ver, path, st), AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, st);
}

/* libc.def:533 */
static real___fxstat_fn *next___fxstat;

static int pinned___fxstat(int ver, int fd, struct stat *st)
{
	real___fxstat_fn *next = next___fxstat;

	return pin_fstat(next(ver, fd, st), fd, st);
}

/* libc.def:533 */
static real___fxstat64_fn *next___fxstat64;

static int pinned___fxstat64(int ver, int fd, struct stat *st)
{
	real___fxstat64_fn *next = next___fxstat64;

	return pin_fstat(next(ver, fd, st), fd, st);
}

/* libc.def:539 */
static real___fxstatat_fn *next___fxstatat;

static int pinned___fxstatat(int ver, int dirfd, const char *path, struct stat *st, int flags)
{
	real___fxstatat_fn *next = next___fxstatat;

	return pin_stat(next(ver, dirfd, path, st, flags), dirfd, path, flags, st);
}

/* libc.def:539 */
static real___fxstatat64_fn *next___fxstatat64;

static int pinned___fxstatat64(int ver, int dirfd, const char *path, struct stat *st, int flags)
{
	real___fxstatat64_fn *next = next___fxstatat64;

	return pin_stat(next(ver, dirfd, path, st, flags), dirfd, path, flags, st);
}

/* libc.def:588 */
static real_statfs_fn *next_statfs;

static int pinned_statfs(const char *path, struct statfs *st)
{
	real_statfs_fn *next = next_statfs;

	return pin_statfs(next(path, st), st);
}

/* libc.def:588 */
static real_statfs64_fn *next_statfs64;

static int pinned_statfs64(const char *path, struct statfs *st)
{
	real_statfs64_fn *next = next_statfs64;

	return pin_statfs(next(path, st), st);
}

/* libc.def:588 */
static real___statfs_fn *next___statfs;

static int pinned___statfs(const char *path, struct statfs *st)
{
	real___statfs_fn *next = next___statfs;

	return pin_statfs(next(path, st), st);
}

/* libc.def:594 */
static real_fstatfs64_fn *next_fstatfs64;

static int pinned_fstatfs64(int fd, struct statfs *st)
{
	real_fstatfs64_fn *next = next_fstatfs64;

	return pin_statfs(next(fd, st), st);
}

/* libc.def:600 */
static real_statvfs_fn *next_statvfs;

static int pinned_statvfs(const char *path, struct statvfs *st)
{
	real_statvfs_fn *next = next_statvfs;

	return pin_statvfs(next(path, st), st);
}

/* libc.def:600 */
static real_statvfs64_fn *next_statvfs64;

static int pinned_statvfs64(const char *path, struct statvfs *st)
{
	real_statvfs64_fn *next = next_statvfs64;

	return pin_statvfs(next(path, st), st);
}

/* libc.def:605 */
static real_fstatvfs_fn *next_fstatvfs;

static int pinned_fstatvfs(int fd, struct statvfs *st)
{
	real_fstatvfs_fn *next = next_fstatvfs;

	return pin_statvfs(next(fd, st), st);
}

/* libc.def:605 */
static real_fstatvfs64_fn *next_fstatvfs64;

static int pinned_fstatvfs64(int fd, struct statvfs *st)
{
	real_fstatvfs64_fn *next = next_fstatvfs64;

	return pin_statvfs(next(fd, st), st);
}

/* libc.def:630 */
static real_readdir64_fn *next_readdir64;

static struct dirent *pinned_readdir64(DIR *d)
{
	real_readdir64_fn *next = next_readdir64;

	return pin_readdir(next, d);
}

/* libc.def:637 */
static real_readdir_r_fn *next_readdir_r;

static int pinned_readdir_r(DIR *d, struct dirent *entry, struct dirent **result)
{
	real_readdir_r_fn *next = next_readdir_r;

	return pin_readdir_r(next, d, entry, result);
}

/* libc.def:637 */
static real_readdir64_r_fn *next_readdir64_r;

static int pinned_readdir64_r(DIR *d, struct dirent *entry, struct dirent **result)
{
	real_readdir64_r_fn *next = next_readdir64_r;

	return pin_readdir_r(next, d, entry, result);
}

/* libc.def:645 */
static real_getdents64_fn *next_getdents64;

static ssize_t pinned_getdents64(int fd, void *buf, size_t n)
{
	real_getdents64_fn *next = next_getdents64;

	return pin_getdents64(next, fd, buf, n);
}

/* libc.def:656 */
static real_getdirentries_fn *next_getdirentries;

static ssize_t pinned_getdirentries(int fd, char *buf, size_t size, off_t *base)
{
	real_getdirentries_fn *next = next_getdirentries;

	return pin_getdirentries(next, fd, buf, size, base);
}

/* libc.def:656 */
static real_getdirentries64_fn *next_getdirentries64;

static ssize_t pinned_getdirentries64(int fd, char *buf, size_t size, off_t *base)
{
	real_getdirentries64_fn *next = next_getdirentries64;

	return pin_getdirentries(next, fd, buf, size, base);
}

/* libc.def:662 */
static real_scandir_fn *next_scandir;

static int pinned_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	real_scandir_fn *next = next_scandir;

	return pin_scanned(next(path, list, filter, compare), AT_FDCWD, path, list, compare);
}

/* libc.def:662 */
static real_scandir64_fn *next_scandir64;

static int pinned_scandir64(const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	real_scandir64_fn *next = next_scandir64;

	return pin_scanned(next(path, list, filter, compare), AT_FDCWD, path, list, compare);
}

/* libc.def:667 */
static real_scandirat_fn *next_scandirat;

static int pinned_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	real_scandirat_fn *next = next_scandirat;

	return pin_scanned(next(dirfd, path, list, filter, compare), dirfd, path, list, compare);
}

/* libc.def:667 */
static real_scandirat64_fn *next_scandirat64;

static int pinned_scandirat64(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
	real_scandirat64_fn *next = next_scandirat64;

	return pin_scanned(next(dirfd, path, list, filter, compare), dirfd, path, list, compare);
}

/* libc.def:672 */
static real_glob_GLIBC_2_2_5_fn *next_glob_GLIBC_2_2_5;

static int pinned_glob_GLIBC_2_2_5(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	real_glob_GLIBC_2_2_5_fn *next = next_glob_GLIBC_2_2_5;

	return pin_globbed(next(pattern, flags & ~GLOB_NOSORT, errfunc, found), flags, found);
}

/* libc.def:672 */
static real_glob_GLIBC_2_27_fn *next_glob_GLIBC_2_27;

static int pinned_glob_GLIBC_2_27(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	real_glob_GLIBC_2_27_fn *next = next_glob_GLIBC_2_27;

	return pin_globbed(next(pattern, flags & ~GLOB_NOSORT, errfunc, found), flags, found);
}

/* libc.def:672 */
static real_glob64_GLIBC_2_2_5_fn *next_glob64_GLIBC_2_2_5;

static int pinned_glob64_GLIBC_2_2_5(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	real_glob64_GLIBC_2_2_5_fn *next = next_glob64_GLIBC_2_2_5;

	return pin_globbed(next(pattern, flags & ~GLOB_NOSORT, errfunc, found), flags, found);
}

/* libc.def:672 */
static real_glob64_GLIBC_2_27_fn *next_glob64_GLIBC_2_27;

static int pinned_glob64_GLIBC_2_27(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *found)
{
	real_glob64_GLIBC_2_27_fn *next = next_glob64_GLIBC_2_27;

	return pin_globbed(next(pattern, flags & ~GLOB_NOSORT, errfunc, found), flags, found);
}

/* libc.def:680 */
static real_ftw_fn *next_ftw;

static int pinned_ftw(const char *dir, int (*fn)(const char *, const struct stat *, int), int n)
{
	real_ftw_fn *next = next_ftw;

	return pin_ftw(next, dir, fn, n);
}

/* libc.def:680 */
static real_ftw64_fn *next_ftw64;

static int pinned_ftw64(const char *dir, int (*fn)(const char *, const struct stat *, int), int n)
{
	real_ftw64_fn *next = next_ftw64;

	return pin_ftw(next, dir, fn, n);
}

/* libc.def:686 */
static real_nftw_GLIBC_2_2_5_fn *next_nftw_GLIBC_2_2_5;

static int pinned_nftw_GLIBC_2_2_5(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	real_nftw_GLIBC_2_2_5_fn *next = next_nftw_GLIBC_2_2_5;

	return pin_nftw(next, dir, fn, n, flags);
}

/* libc.def:686 */
static real_nftw_GLIBC_2_3_3_fn *next_nftw_GLIBC_2_3_3;

static int pinned_nftw_GLIBC_2_3_3(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	real_nftw_GLIBC_2_3_3_fn *next = next_nftw_GLIBC_2_3_3;

	return pin_nftw(next, dir, fn, n, flags);
}

/* libc.def:686 */
static real_nftw64_GLIBC_2_2_5_fn *next_nftw64_GLIBC_2_2_5;

static int pinned_nftw64_GLIBC_2_2_5(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	real_nftw64_GLIBC_2_2_5_fn *next = next_nftw64_GLIBC_2_2_5;

	return pin_nftw(next, dir, fn, n, flags);
}

/* libc.def:686 */
static real_nftw64_GLIBC_2_3_3_fn *next_nftw64_GLIBC_2_3_3;

static int pinned_nftw64_GLIBC_2_3_3(const char *dir, int (*fn)(const char *, const struct stat *, int, struct FTW *), int n, int flags)
{
	real_nftw64_GLIBC_2_3_3_fn *next = next_nftw64_GLIBC_2_3_3;

	return pin_nftw(next, dir, fn, n, flags);
}

/* libc.def:693 */
static real_fts_open_fn *next_fts_open;

static FTS *pinned_fts_open(char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	real_fts_open_fn *next = next_fts_open;

	return next(paths, options, pin_fts_order(compare));
}

/* libc.def:693 */
static real_fts64_open_fn *next_fts64_open;

static FTS *pinned_fts64_open(char *const paths[], int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	real_fts64_open_fn *next = next_fts64_open;

	return next(paths, options, pin_fts_order(compare));
}

/* libc.def:698 */
static real_fts_read_fn *next_fts_read;

static FTSENT *pinned_fts_read(FTS *fts)
{
	real_fts_read_fn *next = next_fts_read;

	return pin_fts(next(fts));
}

/* libc.def:698 */
static real_fts64_read_fn *next_fts64_read;

static FTSENT *pinned_fts64_read(FTS *fts)
{
	real_fts64_read_fn *next = next_fts64_read;

	return pin_fts(next(fts));
}

/* libc.def:948 */
static real_mktemp_fn *next_mktemp;

static char *pinned_mktemp(char *template)
{
	real_mktemp_fn *next = next_mktemp;

	return pin_free_name(next(template));
}

/* libc.def:955 */
static real_tmpnam_fn *next_tmpnam;

static char *pinned_tmpnam(char *buf)
{
	real_tmpnam_fn *next = next_tmpnam;

	return pin_free_name(next(buf));
}

/* libc.def:961 */
static real_tmpnam_r_fn *next_tmpnam_r;

static char *pinned_tmpnam_r(char *buf)
{
	real_tmpnam_r_fn *next = next_tmpnam_r;

	return pin_free_name(next(buf));
}

/* libc.def:967 */
static real_tempnam_fn *next_tempnam;

static char *pinned_tempnam(const char *dir, const char *prefix)
{
	real_tempnam_fn *next = next_tempnam;

	return pin_free_name(next(dir, prefix));
}

/* libc.def:1019 */
static real___read_fn *next___read;

static ssize_t pinned___read(int fd, void *buf, size_t n)
{
	real___read_fn *next = next___read;

	return pin_read(next(fd, buf, n), fd, buf);
}

/* libc.def:1026 */
static real___read_chk_fn *next___read_chk;

static ssize_t pinned___read_chk(int fd, void *buf, size_t n, size_t room)
{
	real___read_chk_fn *next = next___read_chk;

	return pin_read(next(fd, buf, n, room), fd, buf);
}

/* libc.def:1037 */
static real_pread_fn *next_pread;

static ssize_t pinned_pread(int fd, void *buf, size_t n, off_t offset)
{
	real_pread_fn *next = next_pread;

	return pin_read(next(fd, buf, n, offset), fd, buf);
}

/* libc.def:1037 */
static real_pread64_fn *next_pread64;

static ssize_t pinned_pread64(int fd, void *buf, size_t n, off_t offset)
{
	real_pread64_fn *next = next_pread64;

	return pin_read(next(fd, buf, n, offset), fd, buf);
}

/* libc.def:1037 */
static real___pread64_fn *next___pread64;

static ssize_t pinned___pread64(int fd, void *buf, size_t n, off_t offset)
{
	real___pread64_fn *next = next___pread64;

	return pin_read(next(fd, buf, n, offset), fd, buf);
}

/* libc.def:1043 */
static real___pread_chk_fn *next___pread_chk;

static ssize_t pinned___pread_chk(int fd, void *buf, size_t n, off_t offset, size_t room)
{
	real___pread_chk_fn *next = next___pread_chk;

	return pin_read(next(fd, buf, n, offset, room), fd, buf);
}

/* libc.def:1043 */
static real___pread64_chk_fn *next___pread64_chk;

static ssize_t pinned___pread64_chk(int fd, void *buf, size_t n, off_t offset, size_t room)
{
	real___pread64_chk_fn *next = next___pread64_chk;

	return pin_read(next(fd, buf, n, offset, room), fd, buf);
}

/* libc.def:1054 */
static real_readv_fn *next_readv;

static ssize_t pinned_readv(int fd, const struct iovec *iov, int n)
{
	real_readv_fn *next = next_readv;

	return pin_readv(next(fd, iov, n), fd, iov, n);
}

/* libc.def:1063 */
static real_preadv_fn *next_preadv;

static ssize_t pinned_preadv(int fd, const struct iovec *iov, int n, off_t offset)
{
	real_preadv_fn *next = next_preadv;

	return pin_readv(next(fd, iov, n, offset), fd, iov, n);
}

/* libc.def:1063 */
static real_preadv64_fn *next_preadv64;

static ssize_t pinned_preadv64(int fd, const struct iovec *iov, int n, off_t offset)
{
	real_preadv64_fn *next = next_preadv64;

	return pin_readv(next(fd, iov, n, offset), fd, iov, n);
}

/* libc.def:1072 */
static real_preadv2_fn *next_preadv2;

static ssize_t pinned_preadv2(int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	real_preadv2_fn *next = next_preadv2;

	return pin_readv(next(fd, iov, n, offset, flags), fd, iov, n);
}

/* libc.def:1072 */
static real_preadv64v2_fn *next_preadv64v2;

static ssize_t pinned_preadv64v2(int fd, const struct iovec *iov, int n, off_t offset, int flags)
{
	real_preadv64v2_fn *next = next_preadv64v2;

	return pin_readv(next(fd, iov, n, offset, flags), fd, iov, n);
}

/* libc.def:1174 */
static real_mq_timedreceive_fn *next_mq_timedreceive;

static ssize_t pinned_mq_timedreceive(mqd_t queue, char *buf, size_t n, unsigned int *priority, const struct timespec *until)
{
	real_mq_timedreceive_fn *next = next_mq_timedreceive;

	return pin_waited(next(queue, buf, n, priority, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:1184 */
static real_mq_timedsend_fn *next_mq_timedsend;

static int pinned_mq_timedsend(mqd_t queue, const char *buf, size_t n, unsigned int priority, const struct timespec *until)
{
	real_mq_timedsend_fn *next = next_mq_timedsend;

	return (int)pin_waited(next(queue, buf, n, priority, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:1196 */
static real__IO_fread_fn *next__IO_fread;

static size_t pinned__IO_fread(void *buf, size_t size, size_t n, FILE *f)
{
	real__IO_fread_fn *next = next__IO_fread;

	return pin_fread(next(buf, size, n, f), buf, size, f);
}

/* libc.def:1203 */
static real___fread_chk_fn *next___fread_chk;

static size_t pinned___fread_chk(void *buf, size_t room, size_t size, size_t n, FILE *f)
{
	real___fread_chk_fn *next = next___fread_chk;

	return pin_fread(next(buf, room, size, n, f), buf, size, f);
}

/* libc.def:1203 */
static real___fread_unlocked_chk_fn *next___fread_unlocked_chk;

static size_t pinned___fread_unlocked_chk(void *buf, size_t room, size_t size, size_t n, FILE *f)
{
	real___fread_unlocked_chk_fn *next = next___fread_unlocked_chk;

	return pin_fread(next(buf, room, size, n, f), buf, size, f);
}

/* libc.def:1211 */
static real_fgets_unlocked_fn *next_fgets_unlocked;

static char *pinned_fgets_unlocked(char *buf, int n, FILE *f)
{
	real_fgets_unlocked_fn *next = next_fgets_unlocked;

	return pin_fgets(next(buf, n, f), f);
}

/* libc.def:1211 */
static real__IO_fgets_fn *next__IO_fgets;

static char *pinned__IO_fgets(char *buf, int n, FILE *f)
{
	real__IO_fgets_fn *next = next__IO_fgets;

	return pin_fgets(next(buf, n, f), f);
}

/* libc.def:1218 */
static real___fgets_chk_fn *next___fgets_chk;

static char *pinned___fgets_chk(char *buf, size_t room, int n, FILE *f)
{
	real___fgets_chk_fn *next = next___fgets_chk;

	return pin_fgets(next(buf, room, n, f), f);
}

/* libc.def:1218 */
static real___fgets_unlocked_chk_fn *next___fgets_unlocked_chk;

static char *pinned___fgets_unlocked_chk(char *buf, size_t room, int n, FILE *f)
{
	real___fgets_unlocked_chk_fn *next = next___fgets_unlocked_chk;

	return pin_fgets(next(buf, room, n, f), f);
}

/* libc.def:1226 */
static real__IO_getc_fn *next__IO_getc;

static int pinned__IO_getc(FILE *f)
{
	real__IO_getc_fn *next = next__IO_getc;

	return pin_fgetc(next(f), f);
}

/* libc.def:1226 */
static real_fgetc_unlocked_fn *next_fgetc_unlocked;

static int pinned_fgetc_unlocked(FILE *f)
{
	real_fgetc_unlocked_fn *next = next_fgetc_unlocked;

	return pin_fgetc(next(f), f);
}

/* libc.def:1226 */
static real_getc_unlocked_fn *next_getc_unlocked;

static int pinned_getc_unlocked(FILE *f)
{
	real_getc_unlocked_fn *next = next_getc_unlocked;

	return pin_fgetc(next(f), f);
}

/* libc.def:1233 */
static real_getchar_fn *next_getchar;

static int pinned_getchar(void)
{
	real_getchar_fn *next = next_getchar;

	return pin_fgetc(next(), stdin);
}

/* libc.def:1233 */
static real_getchar_unlocked_fn *next_getchar_unlocked;

static int pinned_getchar_unlocked(void)
{
	real_getchar_unlocked_fn *next = next_getchar_unlocked;

	return pin_fgetc(next(), stdin);
}

/* libc.def:1905 */
static real_wait3_fn *next_wait3;

static pid_t pinned_wait3(int *status, int options, struct rusage *usage)
{
	real_wait3_fn *next = next_wait3;

	return pin_child_usage(next(status, options, usage), usage);
}

/* libc.def:2078 */
static real_pthread_timedjoin_np_fn *next_pthread_timedjoin_np;

static int pinned_pthread_timedjoin_np(pthread_t thread, void **result, const struct timespec *until)
{
	real_pthread_timedjoin_np_fn *next = next_pthread_timedjoin_np;

	return (int)pin_waited(next(thread, result, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2084 */
static real_pthread_clockjoin_np_fn *next_pthread_clockjoin_np;

static int pinned_pthread_clockjoin_np(pthread_t thread, void **result, clockid_t clock, const struct timespec *until)
{
	real_pthread_clockjoin_np_fn *next = next_pthread_clockjoin_np;

	return (int)pin_waited(next(thread, result, clock, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2136 */
static real_pthread_mutex_timedlock_fn *next_pthread_mutex_timedlock;

static int pinned_pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *until)
{
	real_pthread_mutex_timedlock_fn *next = next_pthread_mutex_timedlock;

	return (int)pin_waited(next(mutex, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2142 */
static real_pthread_mutex_clocklock_fn *next_pthread_mutex_clocklock;

static int pinned_pthread_mutex_clocklock(pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until)
{
	real_pthread_mutex_clocklock_fn *next = next_pthread_mutex_clocklock;

	return (int)pin_waited(next(mutex, clock, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2171 */
static real_mtx_timedlock_fn *next_mtx_timedlock;

static int pinned_mtx_timedlock(mtx_t *mutex, const struct timespec *until)
{
	real_mtx_timedlock_fn *next = next_mtx_timedlock;

	return (int)pin_waited(next(mutex, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2212 */
static real_pthread_cond_timedwait_GLIBC_2_2_5_fn *next_pthread_cond_timedwait_GLIBC_2_2_5;

static int pinned_pthread_cond_timedwait_GLIBC_2_2_5(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until)
{
	real_pthread_cond_timedwait_GLIBC_2_2_5_fn *next = next_pthread_cond_timedwait_GLIBC_2_2_5;

	return (int)pin_waited(next(cond, mutex, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2212 */
static real_pthread_cond_timedwait_GLIBC_2_3_2_fn *next_pthread_cond_timedwait_GLIBC_2_3_2;

static int pinned_pthread_cond_timedwait_GLIBC_2_3_2(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *until)
{
	real_pthread_cond_timedwait_GLIBC_2_3_2_fn *next = next_pthread_cond_timedwait_GLIBC_2_3_2;

	return (int)pin_waited(next(cond, mutex, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2220 */
static real_pthread_cond_clockwait_fn *next_pthread_cond_clockwait;

static int pinned_pthread_cond_clockwait(pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until)
{
	real_pthread_cond_clockwait_fn *next = next_pthread_cond_clockwait;

	return (int)pin_waited(next(cond, mutex, clock, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2245 */
static real_cnd_timedwait_fn *next_cnd_timedwait;

static int pinned_cnd_timedwait(cnd_t *cond, mtx_t *mutex, const struct timespec *until)
{
	real_cnd_timedwait_fn *next = next_cnd_timedwait;

	return (int)pin_waited(next(cond, mutex, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2276 */
static real_pthread_rwlock_timedrdlock_fn *next_pthread_rwlock_timedrdlock;

static int pinned_pthread_rwlock_timedrdlock(pthread_rwlock_t *lock, const struct timespec *until)
{
	real_pthread_rwlock_timedrdlock_fn *next = next_pthread_rwlock_timedrdlock;

	return (int)pin_waited(next(lock, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2282 */
static real_pthread_rwlock_clockrdlock_fn *next_pthread_rwlock_clockrdlock;

static int pinned_pthread_rwlock_clockrdlock(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until)
{
	real_pthread_rwlock_clockrdlock_fn *next = next_pthread_rwlock_clockrdlock;

	return (int)pin_waited(next(lock, clock, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2302 */
static real_pthread_rwlock_timedwrlock_fn *next_pthread_rwlock_timedwrlock;

static int pinned_pthread_rwlock_timedwrlock(pthread_rwlock_t *lock, const struct timespec *until)
{
	real_pthread_rwlock_timedwrlock_fn *next = next_pthread_rwlock_timedwrlock;

	return (int)pin_waited(next(lock, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2308 */
static real_pthread_rwlock_clockwrlock_fn *next_pthread_rwlock_clockwrlock;

static int pinned_pthread_rwlock_clockwrlock(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *until)
{
	real_pthread_rwlock_clockwrlock_fn *next = next_pthread_rwlock_clockwrlock;

	return (int)pin_waited(next(lock, clock, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2371 */
static real_sem_timedwait_fn *next_sem_timedwait;

static int pinned_sem_timedwait(sem_t *sem, const struct timespec *until)
{
	real_sem_timedwait_fn *next = next_sem_timedwait;

	return (int)pin_waited(next(sem, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:2379 */
static real_sem_clockwait_fn *next_sem_clockwait;

static int pinned_sem_clockwait(sem_t *sem, clockid_t clock, const struct timespec *until)
{
	real_sem_clockwait_fn *next = next_sem_clockwait;

	return (int)pin_waited(next(sem, clock, pin_until(until, &(struct timespec){0})), until);
}

/* libc.def:3030 */
static real___sysconf_fn *next___sysconf;

static long pinned___sysconf(int name)
{
	real___sysconf_fn *next = next___sysconf;

	return pin_sysconf(name, next(name));
}

/* libc.def:3037 */
static int pinned_get_nprocs_conf(void)
{
	return 1;
}

/* libc.def:3549 */
static real___gettimeofday_fn *next___gettimeofday;

static int pinned___gettimeofday(struct timeval *t, void *zone)
{
	real___gettimeofday_fn *next = next___gettimeofday;

	return pin_gettimeofday(next, t, zone);
}

/* libc.def:3565 */
static real_clock_fn *next_clock;

static clock_t pinned_clock(void)
{
	real_clock_fn *next = next_clock;

	return pin_clock(next);
}

/* libc.def:3571 */
static real_times_fn *next_times;

static clock_t pinned_times(struct tms *t)
{
	real_times_fn *next = next_times;

	return pin_times(next, t);
}

/* libc.def:3578 */
static real_ftime_fn *next_ftime;

static int pinned_ftime(struct timeb *t)
{
	real_ftime_fn *next = next_ftime;

	return pin_ftime(next, t);
}

/* libc.def:3584 */
static real_timespec_get_fn *next_timespec_get;

static int pinned_timespec_get(struct timespec *t, int base)
{
	real_timespec_get_fn *next = next_timespec_get;

	return pin_timespec_get(next, t, base);
}

/* libc.def:3593 */
static real_ntp_gettime_fn *next_ntp_gettime;

static int pinned_ntp_gettime(struct ntptimeval *t)
{
	real_ntp_gettime_fn *next = next_ntp_gettime;

	return pin_ntp_gettime(next, t);
}

/* libc.def:3593 */
static real_ntp_gettimex_fn *next_ntp_gettimex;

static int pinned_ntp_gettimex(struct ntptimeval *t)
{
	real_ntp_gettimex_fn *next = next_ntp_gettimex;

	return pin_ntp_gettime(next, t);
}

/* libc.def:3600 */
static real_adjtimex_fn *next_adjtimex;

static int pinned_adjtimex(struct timex *t)
{
	real_adjtimex_fn *next = next_adjtimex;

	return (t->modes ? pin_refused() : pin_clock_adjtime(next(t), CLOCK_REALTIME, t));
}

/* libc.def:3600 */
static real___adjtimex_fn *next___adjtimex;

static int pinned___adjtimex(struct timex *t)
{
	real___adjtimex_fn *next = next___adjtimex;

	return (t->modes ? pin_refused() : pin_clock_adjtime(next(t), CLOCK_REALTIME, t));
}

/* libc.def:3600 */
static real_ntp_adjtime_fn *next_ntp_adjtime;

static int pinned_ntp_adjtime(struct timex *t)
{
	real_ntp_adjtime_fn *next = next_ntp_adjtime;

	return (t->modes ? pin_refused() : pin_clock_adjtime(next(t), CLOCK_REALTIME, t));
}

/* libc.def:3608 */
static real_getrusage_fn *next_getrusage;

static int pinned_getrusage(__rusage_who_t who, struct rusage *usage)
{
	real_getrusage_fn *next = next_getrusage;

	return pin_getrusage(next, who, usage);
}

/* libc.def:3624 */
static real_getentropy_fn *next_getentropy;

static int pinned_getentropy(void *buf, size_t n)
{
	real_getentropy_fn *next = next_getentropy;

	return pin_getentropy(next(buf, n), buf, n);
}

/* libc.def:3628 */
static real_arc4random_fn *next_arc4random;

static uint32_t pinned_arc4random(void)
{
	real_arc4random_fn *next = next_arc4random;

	return (pin_is_fixed(PIN_RANDOM) ? pin_arc4random() : next());
}

/* libc.def:3635 */
static real_arc4random_buf_fn *next_arc4random_buf;

static void pinned_arc4random_buf(void *buf, size_t n)
{
	real_arc4random_buf_fn *next = next_arc4random_buf;

	(pin_is_fixed(PIN_RANDOM) ? pin_draw(buf, n) : next(buf, n));
}

/* libc.def:3640 */
static real_arc4random_uniform_fn *next_arc4random_uniform;

static uint32_t pinned_arc4random_uniform(uint32_t bound)
{
	real_arc4random_uniform_fn *next = next_arc4random_uniform;

	return (pin_is_fixed(PIN_RANDOM) ? pin_arc4random_uniform(bound) : next(bound));
}

/* libc.def:3722 */
static real_uname_fn *next_uname;

static int pinned_uname(struct utsname *name)
{
	real_uname_fn *next = next_uname;

	return pin_uname(next(name), name);
}

/* libc.def:3727 */
static int pinned_gethostname(char *name, size_t size)
{
	return pin_hostname(name, size);
}

/* libc.def:3731 */
static real___gethostname_chk_fn *next___gethostname_chk;

static int pinned___gethostname_chk(char *name, size_t size, size_t room)
{
	real___gethostname_chk_fn *next = next___gethostname_chk;

	return (size > room ? next(name, size, room) : pin_hostname(name, size));
}

/* libc.def:3736 */
static int pinned_getdomainname(char *name, size_t size)
{
	return pin_domainname(name, size);
}

/* libc.def:3740 */
static real___getdomainname_chk_fn *next___getdomainname_chk;

static int pinned___getdomainname_chk(char *name, size_t size, size_t room)
{
	real___getdomainname_chk_fn *next = next___getdomainname_chk;

	return (size > room ? next(name, size, room) : pin_domainname(name, size));
}

/* libc.def:3745 */
static long pinned_gethostid(void)
{
	return pin_hostid();
}

/* libc.def:3752 */
static real_getloadavg_fn *next_getloadavg;

static int pinned_getloadavg(double *load, int n)
{
	real_getloadavg_fn *next = next_getloadavg;

	return pin_loadavg(next(load, n), load);
}

/* libc.def:3758 */
static real_sysinfo_fn *next_sysinfo;

static int pinned_sysinfo(struct sysinfo *info)
{
	real_sysinfo_fn *next = next_sysinfo;

	return pin_sysinfo(next(info), info);
}

/* libc.def:3763 */
static int pinned_get_nprocs(void)
{
	return 1;
}

/* libc.def:3769 */
static long pinned_get_phys_pages(void)
{
	return pin_sysconf(_SC_PHYS_PAGES, 0);
}

/* libc.def:3774 */
static long pinned_get_avphys_pages(void)
{
	return pin_sysconf(_SC_AVPHYS_PAGES, 0);
}

/* libc.def:3788 */
static real___getauxval_fn *next___getauxval;

static unsigned long pinned___getauxval(unsigned long type)
{
	real___getauxval_fn *next = next___getauxval;

	return pin_auxval(type, next(type));
}

/* libc.def:3811 */
static int pinned_sched_getcpu(void)
{
	return 0;
}

/* libc.def:3815 */
static real_getcpu_fn *next_getcpu;

static int pinned_getcpu(unsigned int *cpu, unsigned int *node)
{
	real_getcpu_fn *next = next_getcpu;

	return pin_cpu(next(cpu, node), cpu, node);
}

/* libc.def:4080 */
static real_nanosleep_fn *next_nanosleep;

static int pinned_nanosleep(const struct timespec *length, struct timespec *left)
{
	real_nanosleep_fn *next = next_nanosleep;

	return pin_nanosleep(next, length, left);
}

/* libc.def:4080 */
static real___nanosleep_fn *next___nanosleep;

static int pinned___nanosleep(const struct timespec *length, struct timespec *left)
{
	real___nanosleep_fn *next = next___nanosleep;

	return pin_nanosleep(next, length, left);
}

/* libc.def:4085 */
static real_clock_nanosleep_fn *next_clock_nanosleep;

static int pinned_clock_nanosleep(clockid_t clock, int flags, const struct timespec *t, struct timespec *left)
{
	real_clock_nanosleep_fn *next = next_clock_nanosleep;

	return pin_clock_nanosleep(next, clock, flags, t, left);
}

/* libc.def:4094 */
static real_usleep_fn *next_usleep;

static int pinned_usleep(useconds_t length)
{
	real_usleep_fn *next = next_usleep;

	return pin_usleep(next, length);
}

/* libc.def:4098 */
static real_thrd_sleep_fn *next_thrd_sleep;

static int pinned_thrd_sleep(const struct timespec *length, struct timespec *left)
{
	real_thrd_sleep_fn *next = next_thrd_sleep;

	return pin_thrd_sleep(next, length, left);
}

/* libc.def:4102 */
static real_poll_fn *next_poll;

static int pinned_poll(struct pollfd *fds, nfds_t n, int timeout)
{
	real_poll_fn *next = next_poll;

	return pin_poll(next, fds, n, timeout);
}

/* libc.def:4102 */
static real___poll_fn *next___poll;

static int pinned___poll(struct pollfd *fds, nfds_t n, int timeout)
{
	real___poll_fn *next = next___poll;

	return pin_poll(next, fds, n, timeout);
}

/* libc.def:4108 */
static real___poll_chk_fn *next___poll_chk;

static int pinned___poll_chk(struct pollfd *fds, nfds_t n, int timeout, size_t room)
{
	real___poll_chk_fn *next = next___poll_chk;

	return pin_poll_chk(next, fds, n, timeout, room);
}

/* libc.def:4113 */
static real_ppoll_fn *next_ppoll;

static int pinned_ppoll(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask)
{
	real_ppoll_fn *next = next_ppoll;

	return pin_ppoll(next, fds, n, timeout, mask);
}

/* libc.def:4117 */
static real___ppoll_chk_fn *next___ppoll_chk;

static int pinned___ppoll_chk(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask, size_t room)
{
	real___ppoll_chk_fn *next = next___ppoll_chk;

	return pin_ppoll_chk(next, fds, n, timeout, mask, room);
}

/* libc.def:4122 */
static real_select_fn *next_select;

static int pinned_select(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	real_select_fn *next = next_select;

	return pin_select(next, n, in, out, except, timeout);
}

/* libc.def:4122 */
static real___select_fn *next___select;

static int pinned___select(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *timeout)
{
	real___select_fn *next = next___select;

	return pin_select(next, n, in, out, except, timeout);
}

/* libc.def:4128 */
static real_pselect_fn *next_pselect;

static int pinned_pselect(int n, fd_set *in, fd_set *out, fd_set *except, const struct timespec *timeout, const sigset_t *mask)
{
	real_pselect_fn *next = next_pselect;

	return pin_pselect(next, n, in, out, except, timeout, mask);
}

/* libc.def:4132 */
static real_epoll_wait_fn *next_epoll_wait;

static int pinned_epoll_wait(int fd, struct epoll_event *events, int n, int timeout)
{
	real_epoll_wait_fn *next = next_epoll_wait;

	return pin_epoll_wait(next, fd, events, n, timeout);
}

/* libc.def:4136 */
static real_epoll_pwait_fn *next_epoll_pwait;

static int pinned_epoll_pwait(int fd, struct epoll_event *events, int n, int timeout, const sigset_t *mask)
{
	real_epoll_pwait_fn *next = next_epoll_pwait;

	return pin_epoll_pwait(next, fd, events, n, timeout, mask);
}

/* libc.def:4140 */
static real_epoll_pwait2_fn *next_epoll_pwait2;

static int pinned_epoll_pwait2(int fd, struct epoll_event *events, int n, const struct timespec *timeout, const sigset_t *mask)
{
	real_epoll_pwait2_fn *next = next_epoll_pwait2;

	return pin_epoll_pwait2(next, fd, events, n, timeout, mask);
}

/* libc.def:4145 */
static real_sigtimedwait_fn *next_sigtimedwait;

static int pinned_sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)
{
	real_sigtimedwait_fn *next = next_sigtimedwait;

	return pin_sigtimedwait(next, set, info, timeout);
}

/* libc.def:4149 */
static real_timer_settime_GLIBC_2_2_5_fn *next_timer_settime_GLIBC_2_2_5;

static int pinned_timer_settime_GLIBC_2_2_5(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	real_timer_settime_GLIBC_2_2_5_fn *next = next_timer_settime_GLIBC_2_2_5;

	return next(timer, flags, pin_timer(flags & TIMER_ABSTIME, t, &(struct itimerspec){0}), old);
}

/* libc.def:4149 */
static real_timer_settime_GLIBC_2_3_3_fn *next_timer_settime_GLIBC_2_3_3;

static int pinned_timer_settime_GLIBC_2_3_3(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	real_timer_settime_GLIBC_2_3_3_fn *next = next_timer_settime_GLIBC_2_3_3;

	return next(timer, flags, pin_timer(flags & TIMER_ABSTIME, t, &(struct itimerspec){0}), old);
}

/* libc.def:4149 */
static real_timer_settime_GLIBC_2_34_fn *next_timer_settime_GLIBC_2_34;

static int pinned_timer_settime_GLIBC_2_34(timer_t timer, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	real_timer_settime_GLIBC_2_34_fn *next = next_timer_settime_GLIBC_2_34;

	return next(timer, flags, pin_timer(flags & TIMER_ABSTIME, t, &(struct itimerspec){0}), old);
}

/* libc.def:4154 */
static real_timerfd_settime_fn *next_timerfd_settime;

static int pinned_timerfd_settime(int fd, int flags, const struct itimerspec *t, struct itimerspec *old)
{
	real_timerfd_settime_fn *next = next_timerfd_settime;

	return next(fd, flags, pin_timer(flags & TFD_TIMER_ABSTIME, t, &(struct itimerspec){0}), old);
}

/* libc.def:4160 */
static real_telldir_fn *next_telldir;

static long pinned_telldir(DIR *d)
{
	real_telldir_fn *next = next_telldir;

	return pin_telldir(next, d);
}

/* libc.def:4164 */
static real_seekdir_fn *next_seekdir;

static void pinned_seekdir(DIR *d, long at)
{
	real_seekdir_fn *next = next_seekdir;

	pin_seekdir(next, d, at);
}

/* libc.def:4174 */
static int pinned_clock_settime(clockid_t clock, const struct timespec *t)
{
	return ((void)clock, (void)t, pin_refused());
}

/* libc.def:4179 */
static int pinned_settimeofday(const struct timeval *t, const struct timezone *zone)
{
	return ((void)t, (void)zone, pin_refused());
}

/* libc.def:4184 */
static int pinned_stime_GLIBC_2_2_5(const time_t *t)
{
	return ((void)t, pin_refused());
}

/* libc.def:4190 */
static real_adjtime_fn *next_adjtime;

static int pinned_adjtime(const struct timeval *delta, struct timeval *old)
{
	real_adjtime_fn *next = next_adjtime;

	return (delta ? pin_refused() : next(delta, old));
}

/* libc.def:4194 */
static real_clock_adjtime_fn *next_clock_adjtime;

static int pinned_clock_adjtime(clockid_t clock, struct timex *t)
{
	real_clock_adjtime_fn *next = next_clock_adjtime;

	return (t->modes ? pin_refused() : pin_clock_adjtime(next(clock, t), clock, t));
}

void *pin_instead(unsigned int no, void *f)
{
	switch (no) {
	case REAL_wait4:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_wait4 = f;
		return pinned_wait4;
	case REAL_clock_gettime:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_clock_gettime = f;
		return pinned_clock_gettime;
	case REAL_getauxval:
		if (!(pin_has(PIN_RANDOM) || pin_has(PIN_MACHINE)))
			return f;
		next_getauxval = f;
		return pinned_getauxval;
	case REAL_open:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_open = f;
		return pinned_open;
	case REAL_openat:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_openat = f;
		return pinned_openat;
	case REAL_read:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_read = f;
		return pinned_read;
	case REAL_fopen:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_fopen = f;
		return pinned_fopen;
	case REAL_stat:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_stat = f;
		return pinned_stat;
	case REAL_fstat:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_fstat = f;
		return pinned_fstat;
	case REAL_lstat:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_lstat = f;
		return pinned_lstat;
	case REAL_readdir:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_readdir = f;
		return pinned_readdir;
	case REAL_closedir:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_closedir = f;
		return pinned_closedir;
	case REAL_time:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_time = f;
		return pinned_time;
	case REAL_sysconf:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		next_sysconf = f;
		return pinned_sysconf;
	case REAL_gettimeofday:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_gettimeofday = f;
		return pinned_gettimeofday;
	case REAL_fstatat:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_fstatat = f;
		return pinned_fstatat;
	case REAL_fstatfs:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next_fstatfs = f;
		return pinned_fstatfs;
	case REAL_fread:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_fread = f;
		return pinned_fread;
	case REAL_sleep:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_sleep = f;
		return pinned_sleep;
	case REAL_getc:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_getc = f;
		return pinned_getc;
	case REAL_fgets:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_fgets = f;
		return pinned_fgets;
	case REAL_fgetc:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_fgetc = f;
		return pinned_fgetc;
	case REAL_rewinddir:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_rewinddir = f;
		return pinned_rewinddir;
	case REAL_getrandom:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_getrandom = f;
		return pinned_getrandom;
	case REAL_fread_unlocked:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_fread_unlocked = f;
		return pinned_fread_unlocked;
	case REAL_open64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_open64 = f;
		return pinned_open64;
	case REAL___open:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___open = f;
		return pinned___open;
	case REAL___open64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___open64 = f;
		return pinned___open64;
	case REAL_openat64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_openat64 = f;
		return pinned_openat64;
	case REAL___open_2:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___open_2 = f;
		return pinned___open_2;
	case REAL___open64_2:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___open64_2 = f;
		return pinned___open64_2;
	case REAL___openat_2:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___openat_2 = f;
		return pinned___openat_2;
	case REAL___openat64_2:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___openat64_2 = f;
		return pinned___openat64_2;
	case REAL_fopen64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_fopen64 = f;
		return pinned_fopen64;
	case REAL__IO_fopen:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next__IO_fopen = f;
		return pinned__IO_fopen;
	case REAL_mkstemp:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		return pinned_mkstemp;
	case REAL_mkstemp64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		return pinned_mkstemp64;
	case REAL_mkostemp:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		return pinned_mkostemp;
	case REAL_mkostemp64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		return pinned_mkostemp64;
	case REAL_mkstemps:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		return pinned_mkstemps;
	case REAL_mkstemps64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		return pinned_mkstemps64;
	case REAL_mkostemps:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_mkostemps = f;
		return pinned_mkostemps;
	case REAL_mkostemps64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_mkostemps64 = f;
		return pinned_mkostemps64;
	case REAL_mkdtemp:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_mkdtemp = f;
		return pinned_mkdtemp;
	case REAL_stat64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_stat64 = f;
		return pinned_stat64;
	case REAL_lstat64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_lstat64 = f;
		return pinned_lstat64;
	case REAL_fstat64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_fstat64 = f;
		return pinned_fstat64;
	case REAL_fstatat64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_fstatat64 = f;
		return pinned_fstatat64;
	case REAL_statx:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_statx = f;
		return pinned_statx;
	case REAL___xstat:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next___xstat = f;
		return pinned___xstat;
	case REAL___xstat64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next___xstat64 = f;
		return pinned___xstat64;
	case REAL___lxstat:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next___lxstat = f;
		return pinned___lxstat;
	case REAL___lxstat64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next___lxstat64 = f;
		return pinned___lxstat64;
	case REAL___fxstat:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next___fxstat = f;
		return pinned___fxstat;
	case REAL___fxstat64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next___fxstat64 = f;
		return pinned___fxstat64;
	case REAL___fxstatat:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next___fxstatat = f;
		return pinned___fxstatat;
	case REAL___fxstatat64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next___fxstatat64 = f;
		return pinned___fxstatat64;
	case REAL_statfs:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next_statfs = f;
		return pinned_statfs;
	case REAL_statfs64:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next_statfs64 = f;
		return pinned_statfs64;
	case REAL___statfs:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next___statfs = f;
		return pinned___statfs;
	case REAL_fstatfs64:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next_fstatfs64 = f;
		return pinned_fstatfs64;
	case REAL_statvfs:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next_statvfs = f;
		return pinned_statvfs;
	case REAL_statvfs64:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next_statvfs64 = f;
		return pinned_statvfs64;
	case REAL_fstatvfs:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next_fstatvfs = f;
		return pinned_fstatvfs;
	case REAL_fstatvfs64:
		if (!(pin_has(PIN_FILESYSTEM) || pin_has(PIN_LIMITS)))
			return f;
		next_fstatvfs64 = f;
		return pinned_fstatvfs64;
	case REAL_readdir64:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_readdir64 = f;
		return pinned_readdir64;
	case REAL_readdir_r:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_readdir_r = f;
		return pinned_readdir_r;
	case REAL_readdir64_r:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_readdir64_r = f;
		return pinned_readdir64_r;
	case REAL_getdents64:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_getdents64 = f;
		return pinned_getdents64;
	case REAL_getdirentries:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_getdirentries = f;
		return pinned_getdirentries;
	case REAL_getdirentries64:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_getdirentries64 = f;
		return pinned_getdirentries64;
	case REAL_scandir:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_scandir = f;
		return pinned_scandir;
	case REAL_scandir64:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_scandir64 = f;
		return pinned_scandir64;
	case REAL_scandirat:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_scandirat = f;
		return pinned_scandirat;
	case REAL_scandirat64:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_scandirat64 = f;
		return pinned_scandirat64;
	case REAL_glob_GLIBC_2_2_5:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_glob_GLIBC_2_2_5 = f;
		return pinned_glob_GLIBC_2_2_5;
	case REAL_glob_GLIBC_2_27:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_glob_GLIBC_2_27 = f;
		return pinned_glob_GLIBC_2_27;
	case REAL_glob64_GLIBC_2_2_5:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_glob64_GLIBC_2_2_5 = f;
		return pinned_glob64_GLIBC_2_2_5;
	case REAL_glob64_GLIBC_2_27:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_glob64_GLIBC_2_27 = f;
		return pinned_glob64_GLIBC_2_27;
	case REAL_ftw:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_ftw = f;
		return pinned_ftw;
	case REAL_ftw64:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_ftw64 = f;
		return pinned_ftw64;
	case REAL_nftw_GLIBC_2_2_5:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_nftw_GLIBC_2_2_5 = f;
		return pinned_nftw_GLIBC_2_2_5;
	case REAL_nftw_GLIBC_2_3_3:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_nftw_GLIBC_2_3_3 = f;
		return pinned_nftw_GLIBC_2_3_3;
	case REAL_nftw64_GLIBC_2_2_5:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_nftw64_GLIBC_2_2_5 = f;
		return pinned_nftw64_GLIBC_2_2_5;
	case REAL_nftw64_GLIBC_2_3_3:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_nftw64_GLIBC_2_3_3 = f;
		return pinned_nftw64_GLIBC_2_3_3;
	case REAL_fts_open:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_fts_open = f;
		return pinned_fts_open;
	case REAL_fts64_open:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_fts64_open = f;
		return pinned_fts64_open;
	case REAL_fts_read:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_fts_read = f;
		return pinned_fts_read;
	case REAL_fts64_read:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_FILESYSTEM)))
			return f;
		next_fts64_read = f;
		return pinned_fts64_read;
	case REAL_mktemp:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_mktemp = f;
		return pinned_mktemp;
	case REAL_tmpnam:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_tmpnam = f;
		return pinned_tmpnam;
	case REAL_tmpnam_r:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_tmpnam_r = f;
		return pinned_tmpnam_r;
	case REAL_tempnam:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_tempnam = f;
		return pinned_tempnam;
	case REAL___read:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___read = f;
		return pinned___read;
	case REAL___read_chk:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___read_chk = f;
		return pinned___read_chk;
	case REAL_pread:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_pread = f;
		return pinned_pread;
	case REAL_pread64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_pread64 = f;
		return pinned_pread64;
	case REAL___pread64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___pread64 = f;
		return pinned___pread64;
	case REAL___pread_chk:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___pread_chk = f;
		return pinned___pread_chk;
	case REAL___pread64_chk:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___pread64_chk = f;
		return pinned___pread64_chk;
	case REAL_readv:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_readv = f;
		return pinned_readv;
	case REAL_preadv:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_preadv = f;
		return pinned_preadv;
	case REAL_preadv64:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_preadv64 = f;
		return pinned_preadv64;
	case REAL_preadv2:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_preadv2 = f;
		return pinned_preadv2;
	case REAL_preadv64v2:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_preadv64v2 = f;
		return pinned_preadv64v2;
	case REAL_mq_timedreceive:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_mq_timedreceive = f;
		return pinned_mq_timedreceive;
	case REAL_mq_timedsend:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_mq_timedsend = f;
		return pinned_mq_timedsend;
	case REAL__IO_fread:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next__IO_fread = f;
		return pinned__IO_fread;
	case REAL___fread_chk:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___fread_chk = f;
		return pinned___fread_chk;
	case REAL___fread_unlocked_chk:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___fread_unlocked_chk = f;
		return pinned___fread_unlocked_chk;
	case REAL_fgets_unlocked:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_fgets_unlocked = f;
		return pinned_fgets_unlocked;
	case REAL__IO_fgets:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next__IO_fgets = f;
		return pinned__IO_fgets;
	case REAL___fgets_chk:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___fgets_chk = f;
		return pinned___fgets_chk;
	case REAL___fgets_unlocked_chk:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next___fgets_unlocked_chk = f;
		return pinned___fgets_unlocked_chk;
	case REAL__IO_getc:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next__IO_getc = f;
		return pinned__IO_getc;
	case REAL_fgetc_unlocked:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_fgetc_unlocked = f;
		return pinned_fgetc_unlocked;
	case REAL_getc_unlocked:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_getc_unlocked = f;
		return pinned_getc_unlocked;
	case REAL_getchar:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_getchar = f;
		return pinned_getchar;
	case REAL_getchar_unlocked:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_getchar_unlocked = f;
		return pinned_getchar_unlocked;
	case REAL_wait3:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_wait3 = f;
		return pinned_wait3;
	case REAL_pthread_timedjoin_np:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_timedjoin_np = f;
		return pinned_pthread_timedjoin_np;
	case REAL_pthread_clockjoin_np:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_clockjoin_np = f;
		return pinned_pthread_clockjoin_np;
	case REAL_pthread_mutex_timedlock:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_mutex_timedlock = f;
		return pinned_pthread_mutex_timedlock;
	case REAL_pthread_mutex_clocklock:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_mutex_clocklock = f;
		return pinned_pthread_mutex_clocklock;
	case REAL_mtx_timedlock:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_mtx_timedlock = f;
		return pinned_mtx_timedlock;
	case REAL_pthread_cond_timedwait_GLIBC_2_2_5:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_cond_timedwait_GLIBC_2_2_5 = f;
		return pinned_pthread_cond_timedwait_GLIBC_2_2_5;
	case REAL_pthread_cond_timedwait_GLIBC_2_3_2:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_cond_timedwait_GLIBC_2_3_2 = f;
		return pinned_pthread_cond_timedwait_GLIBC_2_3_2;
	case REAL_pthread_cond_clockwait:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_cond_clockwait = f;
		return pinned_pthread_cond_clockwait;
	case REAL_cnd_timedwait:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_cnd_timedwait = f;
		return pinned_cnd_timedwait;
	case REAL_pthread_rwlock_timedrdlock:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_rwlock_timedrdlock = f;
		return pinned_pthread_rwlock_timedrdlock;
	case REAL_pthread_rwlock_clockrdlock:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_rwlock_clockrdlock = f;
		return pinned_pthread_rwlock_clockrdlock;
	case REAL_pthread_rwlock_timedwrlock:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_rwlock_timedwrlock = f;
		return pinned_pthread_rwlock_timedwrlock;
	case REAL_pthread_rwlock_clockwrlock:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pthread_rwlock_clockwrlock = f;
		return pinned_pthread_rwlock_clockwrlock;
	case REAL_sem_timedwait:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_sem_timedwait = f;
		return pinned_sem_timedwait;
	case REAL_sem_clockwait:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_sem_clockwait = f;
		return pinned_sem_clockwait;
	case REAL___sysconf:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		next___sysconf = f;
		return pinned___sysconf;
	case REAL_get_nprocs_conf:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		return pinned_get_nprocs_conf;
	case REAL___gettimeofday:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next___gettimeofday = f;
		return pinned___gettimeofday;
	case REAL_clock:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_clock = f;
		return pinned_clock;
	case REAL_times:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_times = f;
		return pinned_times;
	case REAL_ftime:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_ftime = f;
		return pinned_ftime;
	case REAL_timespec_get:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_timespec_get = f;
		return pinned_timespec_get;
	case REAL_ntp_gettime:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_ntp_gettime = f;
		return pinned_ntp_gettime;
	case REAL_ntp_gettimex:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_ntp_gettimex = f;
		return pinned_ntp_gettimex;
	case REAL_adjtimex:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_adjtimex = f;
		return pinned_adjtimex;
	case REAL___adjtimex:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next___adjtimex = f;
		return pinned___adjtimex;
	case REAL_ntp_adjtime:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_ntp_adjtime = f;
		return pinned_ntp_adjtime;
	case REAL_getrusage:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_getrusage = f;
		return pinned_getrusage;
	case REAL_getentropy:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_getentropy = f;
		return pinned_getentropy;
	case REAL_arc4random:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_arc4random = f;
		return pinned_arc4random;
	case REAL_arc4random_buf:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_arc4random_buf = f;
		return pinned_arc4random_buf;
	case REAL_arc4random_uniform:
		if (!(pin_has(PIN_RANDOM)))
			return f;
		next_arc4random_uniform = f;
		return pinned_arc4random_uniform;
	case REAL_uname:
		if (!(pin_has(PIN_IDENTITY) || pin_has(PIN_MACHINE)))
			return f;
		next_uname = f;
		return pinned_uname;
	case REAL_gethostname:
		if (!(pin_has(PIN_IDENTITY)))
			return f;
		return pinned_gethostname;
	case REAL___gethostname_chk:
		if (!(pin_has(PIN_IDENTITY)))
			return f;
		next___gethostname_chk = f;
		return pinned___gethostname_chk;
	case REAL_getdomainname:
		if (!(pin_has(PIN_IDENTITY)))
			return f;
		return pinned_getdomainname;
	case REAL___getdomainname_chk:
		if (!(pin_has(PIN_IDENTITY)))
			return f;
		next___getdomainname_chk = f;
		return pinned___getdomainname_chk;
	case REAL_gethostid:
		if (!(pin_has(PIN_IDENTITY)))
			return f;
		return pinned_gethostid;
	case REAL_getloadavg:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		next_getloadavg = f;
		return pinned_getloadavg;
	case REAL_sysinfo:
		if (!(pin_has(PIN_CLOCK) || pin_has(PIN_MACHINE)))
			return f;
		next_sysinfo = f;
		return pinned_sysinfo;
	case REAL_get_nprocs:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		return pinned_get_nprocs;
	case REAL_get_phys_pages:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		return pinned_get_phys_pages;
	case REAL_get_avphys_pages:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		return pinned_get_avphys_pages;
	case REAL___getauxval:
		if (!(pin_has(PIN_RANDOM) || pin_has(PIN_MACHINE)))
			return f;
		next___getauxval = f;
		return pinned___getauxval;
	case REAL_sched_getcpu:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		return pinned_sched_getcpu;
	case REAL_getcpu:
		if (!(pin_has(PIN_MACHINE)))
			return f;
		next_getcpu = f;
		return pinned_getcpu;
	case REAL_nanosleep:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_nanosleep = f;
		return pinned_nanosleep;
	case REAL___nanosleep:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next___nanosleep = f;
		return pinned___nanosleep;
	case REAL_clock_nanosleep:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_clock_nanosleep = f;
		return pinned_clock_nanosleep;
	case REAL_usleep:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_usleep = f;
		return pinned_usleep;
	case REAL_thrd_sleep:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_thrd_sleep = f;
		return pinned_thrd_sleep;
	case REAL_poll:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_poll = f;
		return pinned_poll;
	case REAL___poll:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next___poll = f;
		return pinned___poll;
	case REAL___poll_chk:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next___poll_chk = f;
		return pinned___poll_chk;
	case REAL_ppoll:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_ppoll = f;
		return pinned_ppoll;
	case REAL___ppoll_chk:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next___ppoll_chk = f;
		return pinned___ppoll_chk;
	case REAL_select:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_select = f;
		return pinned_select;
	case REAL___select:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next___select = f;
		return pinned___select;
	case REAL_pselect:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_pselect = f;
		return pinned_pselect;
	case REAL_epoll_wait:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_epoll_wait = f;
		return pinned_epoll_wait;
	case REAL_epoll_pwait:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_epoll_pwait = f;
		return pinned_epoll_pwait;
	case REAL_epoll_pwait2:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_epoll_pwait2 = f;
		return pinned_epoll_pwait2;
	case REAL_sigtimedwait:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_sigtimedwait = f;
		return pinned_sigtimedwait;
	case REAL_timer_settime_GLIBC_2_2_5:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_timer_settime_GLIBC_2_2_5 = f;
		return pinned_timer_settime_GLIBC_2_2_5;
	case REAL_timer_settime_GLIBC_2_3_3:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_timer_settime_GLIBC_2_3_3 = f;
		return pinned_timer_settime_GLIBC_2_3_3;
	case REAL_timer_settime_GLIBC_2_34:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_timer_settime_GLIBC_2_34 = f;
		return pinned_timer_settime_GLIBC_2_34;
	case REAL_timerfd_settime:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_timerfd_settime = f;
		return pinned_timerfd_settime;
	case REAL_telldir:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_telldir = f;
		return pinned_telldir;
	case REAL_seekdir:
		if (!(pin_has(PIN_FILESYSTEM)))
			return f;
		next_seekdir = f;
		return pinned_seekdir;
	case REAL_clock_settime:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		return pinned_clock_settime;
	case REAL_settimeofday:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		return pinned_settimeofday;
	case REAL_stime_GLIBC_2_2_5:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		return pinned_stime_GLIBC_2_2_5;
	case REAL_adjtime:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_adjtime = f;
		return pinned_adjtime;
	case REAL_clock_adjtime:
		if (!(pin_has(PIN_CLOCK)))
			return f;
		next_clock_adjtime = f;
		return pinned_clock_adjtime;
	default:
		return f;
	}
}
