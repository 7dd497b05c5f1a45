/* pin_files.c - see pin_files.h. */
#include "pin_files.h"

#include <sys/sysmacros.h>

#include "clock.h"
#include "pin_clock.h"
#include "pin_number.h"
#include "str.h"
#include "sys.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

#define SECOND 1000000000ll
#define DAY    (86400 * SECOND)

/* Files are dated by the coarse clock, or by one that is up to a tick ahead of it. */
#define SOON (SECOND)

static bool is_fixed(void)
{
	return pin_is_fixed(PIN_CLOCK) || pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_TIMES);
}

/* Made, or changed, since the recording began. */
static bool is_new(int64_t ns)
{
	return ns >= (int64_t)pin_settings()->begun_ns &&
	       ns <= (int64_t)clock_ns(CLOCK_REALTIME_COARSE) + SOON;
}

/* The clock varies: its date is by how much it is late, and no date. */
static bool is_late(void)
{
	return pin_has(PIN_CLOCK) && !pin_is_fixed(PIN_CLOCK);
}

static int64_t fixed(int64_t ns)
{
	const struct prov_pins *pins = pin_settings();
	int64_t date = (int64_t)pins->date_ns;

	if (is_late())
		return is_new(ns) ? ns + date : ns;
	if (is_new(ns))
		return date + (int64_t)pin_slept_by((uint64_t)ns);
	if (ns <= (int64_t)pin_date() || ns > (int64_t)pins->begun_ns)
		return ns;
	return date - (int64_t)PIN_BEFORE_NS + ((ns - date) >> 27); /* 0.13 s are a nanosecond */
}

static int64_t varied(int64_t ns)
{
	if (pin_has(PIN_CLOCK) && is_new(ns))
		return ns + (int64_t)pin_settings()->date_ns;
	return pin_has(PIN_FILESYSTEM) ? ns - DAY : ns;
}

/* Under a pinned clock, too, files from before may be of another day. */
static int64_t older(int64_t ns)
{
	bool is_varied =
		pin_has(PIN_FILESYSTEM) && !pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_TIMES);

	return is_varied && !is_new(ns) ? DAY : 0;
}

static int64_t answer(int64_t ns)
{
	return is_fixed() ? fixed(ns) - older(ns) : varied(ns);
}

/* Of access and change, beside the contents' that was answered. */
static int64_t companion(int64_t ns, int64_t contents)
{
	if (!is_fixed())
		return varied(ns);
	if (is_late())
		return fixed(ns) - older(ns);
	return ns > (int64_t)pin_settings()->date_ns ? contents : ns - older(ns);
}

static int64_t ns_of(struct timespec t)
{
	return t.tv_sec * SECOND + t.tv_nsec;
}

static struct timespec timespec_of(int64_t ns)
{
	int64_t rest = (ns % SECOND + SECOND) % SECOND;

	return (struct timespec){(ns - rest) / SECOND, rest};
}

/*
 * A file of the system, beside the copy of the work directory: Python would compile its modules again,
 * and leave them so, if it were given other times of them.
 */
static bool is_elsewhere(int64_t changed_ns)
{
	return changed_ns < (int64_t)log_now.file->work_ns;
}

/* --- numbers */

#define BLOCK 4096u

static int64_t statx_ns(struct statx_timestamp t)
{
	return t.tv_sec * SECOND + t.tv_nsec;
}

static bool ask(int dirfd, const char *path, int flags, struct statx *stx)
{
	return sys_statx(dirfd, path, flags | AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC,
			 STATX_TYPE | STATX_INO | STATX_BTIME, stx) == 0;
}

static dev_t device_of(const struct statx *stx)
{
	return gnu_dev_makedev(stx->stx_dev_major, stx->stx_dev_minor);
}

/* Of a file that was born since the recording began, else 0. */
static uint64_t birth_of(const struct statx *stx)
{
	int64_t ns = stx->stx_mask & STATX_BTIME ? statx_ns(stx->stx_btime) : 0;

	return ns >= (int64_t)pin_settings()->begun_ns ? (uint64_t)ns : 0;
}

/* A file that has not been changed since then was not born since then. */
static __attribute__((noinline)) uint64_t birth(int dirfd, const char *path, int flags,
						const struct stat *st)
{
	struct statx stx;

	if (ns_of(st->st_ctim) < (int64_t)pin_settings()->begun_ns ||
	    !ask(dirfd, path, flags, &stx) || stx.stx_ino != st->st_ino)
		return 0;
	return birth_of(&stx);
}

/* NULL: it was asked for by its descriptor. */
static const char *name_of(const char *path, int flags, mode_t mode)
{
	if (!(flags & AT_EMPTY_PATH) || (path && *path))
		return path;
	return S_ISREG(mode) ? NULL : ".";
}

uint64_t pin_entry(int dirfd, const char *name, uint64_t inode)
{
	struct statx stx;
	struct pin_file file = {.inode = inode, .mode = S_IFDIR, .name = name};

	if (ask(dirfd, name, AT_SYMLINK_NOFOLLOW, &stx) && stx.stx_ino == inode) {
		file.born_ns = birth_of(&stx);
		file.mode = stx.stx_mode;
	} else if (!ask(dirfd, "", AT_EMPTY_PATH, &stx)) /* something is mounted there */ {
		return inode;
	}
	file.device = device_of(&stx);
	return pin_inode(&file);
}

static uint64_t blocks_of(mode_t mode, uint64_t size)
{
	uint64_t more = pin_is_fixed_part(PIN_FILESYSTEM, PROV_PART_INODES) ? 0 : 1;

	if (S_ISREG(mode))
		return ((size + BLOCK - 1) / BLOCK + more) * (BLOCK / 512);
	return S_ISDIR(mode) ? (1 + more) * (BLOCK / 512) : 0;
}

static void number(int dirfd, const char *path, int flags, struct stat *st)
{
	struct pin_file file = {st->st_dev,
				st->st_ino,
				birth(dirfd, path, flags, st),
				st->st_mode,
				name_of(path, flags, st->st_mode),
				dirfd};

	st->st_dev = pin_device(file.device, file.mode);
	st->st_ino = pin_inode(&file);
	st->st_blksize = BLOCK;
	st->st_blocks = (blkcnt_t)blocks_of(st->st_mode, (uint64_t)st->st_size);
	if (S_ISDIR(st->st_mode))
		st->st_size = st->st_blocks * 512;
}

int pin_stat(int ret, int dirfd, const char *path, int flags, struct stat *st)
{
	int64_t contents;

	if (ret)
		return ret;
	if (pin_has(PIN_FILESYSTEM))
		number(dirfd, path, flags, st);
	if (is_elsewhere(ns_of(st->st_ctim)))
		return ret;
	contents = answer(ns_of(st->st_mtim));
	st->st_atim = timespec_of(companion(ns_of(st->st_atim), contents));
	st->st_ctim = timespec_of(companion(ns_of(st->st_ctim), contents));
	st->st_mtim = timespec_of(contents);
	return ret;
}

static void set_statx(struct statx_timestamp *t, int64_t ns)
{
	struct timespec to = timespec_of(ns);

	t->tv_sec = to.tv_sec;
	t->tv_nsec = (uint32_t)to.tv_nsec;
}

static bool may_be_new(const struct statx *stx)
{
	return !(stx->stx_mask & STATX_CTIME) ||
	       statx_ns(stx->stx_ctime) >= (int64_t)pin_settings()->begun_ns;
}

static void number_statx(int dirfd, const char *path, int flags, struct statx *stx)
{
	struct pin_file file = {device_of(stx),
				stx->stx_ino,
				birth_of(stx),
				stx->stx_mode,
				name_of(path, flags, stx->stx_mode),
				dirfd};
	dev_t device = pin_device(file.device, file.mode);
	struct statx more;

	if (!(stx->stx_mask & STATX_BTIME) && may_be_new(stx) && ask(dirfd, path, flags, &more) &&
	    more.stx_ino == stx->stx_ino)
		file.born_ns = birth_of(&more);
	stx->stx_dev_major = gnu_dev_major(device);
	stx->stx_dev_minor = gnu_dev_minor(device);
	stx->stx_ino = pin_inode(&file);
	stx->stx_blksize = BLOCK;
	stx->stx_blocks = blocks_of(stx->stx_mode, stx->stx_size);
	if (S_ISDIR(stx->stx_mode))
		stx->stx_size = stx->stx_blocks * 512;
}

/* A field that was not asked for is filled as a rule, and harmless to change. */
int pin_statx(int ret, int dirfd, const char *path, int flags, struct statx *stx)
{
	int64_t contents;

	if (ret)
		return ret;
	if (pin_has(PIN_FILESYSTEM))
		number_statx(dirfd, path, flags, stx);
	if (is_elsewhere(statx_ns(stx->stx_ctime)))
		return ret;
	contents = answer(statx_ns(stx->stx_mtime));
	set_statx(&stx->stx_atime, companion(statx_ns(stx->stx_atime), contents));
	set_statx(&stx->stx_ctime, companion(statx_ns(stx->stx_ctime), contents));
	set_statx(&stx->stx_mtime, contents);
	if (is_fixed()) {
		stx->stx_mask &= ~(uint32_t)STATX_BTIME;
		set_statx(&stx->stx_btime, 0);
	}
	return ret;
}

/* libc keeps what it needs beside the answer, and tells one twice: of a directory, and when asked again. */
FTSENT *pin_fts(FTSENT *e)
{
	const int told = 0x70696e;
	struct stat *st = e ? e->fts_statp : NULL;

	if (!st || e->fts_info == FTS_NS || e->fts_info == FTS_NSOK || e->fts_info == FTS_ERR ||
	    st->__glibc_reserved[0] == told)
		return e;
	pin_stat(0, AT_FDCWD, e->fts_accpath, S_ISLNK(st->st_mode) ? AT_SYMLINK_NOFOLLOW : 0, st);
	st->__glibc_reserved[0] = told;
	return e;
}

/* --- file systems */

#define FILE_SYSTEM_BLOCKS (1ull << 24)
#define FILE_SYSTEM_FILES  (1ull << 22)

static uint64_t half(uint64_t all)
{
	return pin_is_fixed(PIN_LIMITS) ? all / 2 : all / 4;
}

/* statfs and statvfs have the same names for the same. */
#define SET_ROOM(st)                                                                               \
	do {                                                                                       \
		(st)->f_bsize = BLOCK;                                                             \
		(st)->f_frsize = BLOCK;                                                            \
		(st)->f_blocks = FILE_SYSTEM_BLOCKS;                                               \
		(st)->f_bfree = (st)->f_bavail = half(FILE_SYSTEM_BLOCKS);                         \
		(st)->f_files = FILE_SYSTEM_FILES;                                                 \
		(st)->f_ffree = half(FILE_SYSTEM_FILES);                                           \
	} while (0)

int pin_statfs(int ret, struct statfs *st)
{
	if (!ret && st->f_blocks && pin_has(PIN_LIMITS))
		SET_ROOM(st);
	if (!ret && pin_has(PIN_FILESYSTEM))
		st->f_fsid = (__fsid_t){{0, 0}};
	return ret;
}

int pin_statvfs(int ret, struct statvfs *st)
{
	if (!ret && st->f_blocks && pin_has(PIN_LIMITS)) {
		SET_ROOM(st);
		st->f_favail = st->f_ffree;
	}
	if (!ret && pin_has(PIN_FILESYSTEM))
		st->f_fsid = 0;
	return ret;
}
