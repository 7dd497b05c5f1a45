/* question.c - questions about names, in all their forms; and what strange names look like. */
#include "expect.h"

#include <limits.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>

static const int at = AT_FDCWD;
static struct stat st;
static char buf[PATH_MAX + 1];
static int dir, fd;

/* The call has filled st. */
static void same_file(const char *call, int ret, int dirfd, const char *path, int flags)
{
	MUST(ret == 0);
	expect("stat call=%s ret=0 errno=none dirfd=%d path=%s flags=%d "
	       "id='{\"dev\": [%u, %u], \"ino\": %lu, \"mode\": %u, \"size\": %ld}'",
	       call, dirfd, path, flags, major(st.st_dev), minor(st.st_dev),
	       (unsigned long)st.st_ino, st.st_mode, (long)st.st_size);
	memset(&st, 0, sizeof(st));
}

static void not_there(const char *call, int ret, int dirfd, const char *path, const char *name)
{
	MUST(ret == -1);
	expect("stat call=%s ret=-1 errno=%s dirfd=%d path=%s id=none", call, name, dirfd, path);
}

static void stats(void)
{
	typedef int path_fn(int, const char *, struct stat *), fd_fn(int, int, struct stat *),
		at_fn(int, int, const char *, struct stat *, int);
	path_fn *xstat = OLD(path_fn *, "__xstat"), *xstat64 = OLD(path_fn *, "__xstat64"),
		*lxstat = OLD(path_fn *, "__lxstat"), *lxstat64 = OLD(path_fn *, "__lxstat64");
	fd_fn *fxstat = OLD(fd_fn *, "__fxstat"), *fxstat64 = OLD(fd_fn *, "__fxstat64");
	at_fn *fxstatat = OLD(at_fn *, "__fxstatat"), *fxstatat64 = OLD(at_fn *, "__fxstatat64");
	const int nofollow = AT_SYMLINK_NOFOLLOW;
	struct stat64 *st64 = (struct stat64 *)&st;
	struct statx stx;

	same_file("stat", stat("link", &st), at, "link", 0);
	same_file("stat64", stat64("link", st64), at, "link", 0);
	same_file("lstat", lstat("link", &st), at, "link", nofollow);
	same_file("lstat64", lstat64("link", st64), at, "link", nofollow);
	same_file("fstat", fstat(fd, &st), fd, "none", AT_EMPTY_PATH);
	same_file("fstat64", fstat64(fd, st64), fd, "none", AT_EMPTY_PATH);
	same_file("fstatat", fstatat(dir, "link", &st, nofollow), dir, "link", nofollow);
	same_file("fstatat64", fstatat64(dir, "link", st64, 0), dir, "link", 0);
	same_file("fstatat", fstatat(fd, "", &st, AT_EMPTY_PATH), fd, "''", AT_EMPTY_PATH);
	same_file("fstatat", fstatat(at, "/", &st, 0), at, "/", 0);
	same_file("__xstat", xstat(1, "f", &st), at, "f", 0);
	same_file("__xstat64", xstat64(1, "f", &st), at, "f", 0);
	same_file("__lxstat", lxstat(1, "link", &st), at, "link", nofollow);
	same_file("__lxstat64", lxstat64(1, "link", &st), at, "link", nofollow);
	same_file("__fxstat", fxstat(1, fd, &st), fd, "none", AT_EMPTY_PATH);
	same_file("__fxstat64", fxstat64(1, fd, &st), fd, "none", AT_EMPTY_PATH);
	same_file("__fxstatat", fxstatat(1, dir, "f", &st, 0), dir, "f", 0);
	same_file("__fxstatat64", fxstatat64(1, dir, "f", &st, 0), dir, "f", 0);
	MUST(statx(dir, "f", nofollow, STATX_BASIC_STATS, &stx) == 0);
	expect("stat call=statx ret=0 dirfd=%d path=f flags=%d id='{\"dev\": [%u, %u], "
	       "\"ino\": %lu, \"mode\": %u, \"size\": 5}'",
	       dir, nofollow, stx.stx_dev_major, stx.stx_dev_minor, (unsigned long)stx.stx_ino,
	       stx.stx_mode);
	MUST(statx(dir, "f", 0, STATX_TYPE, &stx) == 0);
	expect("stat call=statx ret=0 dirfd=%d path=f flags=0", dir);

	not_there("stat", stat("missing", &st), at, "missing", "ENOENT");
	not_there("stat", stat("f/", &st), at, "f/", "ENOTDIR");
	not_there("stat64", stat64("missing", st64), at, "missing", "ENOENT");
	not_there("lstat", lstat("missing", &st), at, "missing", "ENOENT");
	not_there("lstat64", lstat64("missing", st64), at, "missing", "ENOENT");
	not_there("fstat", fstat(777, &st), 777, "none", "EBADF");
	not_there("fstat64", fstat64(777, st64), 777, "none", "EBADF");
	not_there("fstatat", fstatat(777, "x", &st, 0), 777, "x", "EBADF");
	not_there("fstatat", fstatat(dir, "f", &st, 1 << 30), dir, "f", "EINVAL");
	not_there("fstatat64", fstatat64(dir, "missing", st64, 0), dir, "missing", "ENOENT");
	not_there("statx", statx(dir, "missing", 0, 0, &stx), dir, "missing", "ENOENT");
	not_there("__xstat", xstat(1, "missing", &st), at, "missing", "ENOENT");
	not_there("__xstat64", xstat64(1, "missing", &st), at, "missing", "ENOENT");
	not_there("__xstat", xstat(77, "f", &st), at, "f", "EINVAL");
	not_there("__lxstat", lxstat(1, "missing", &st), at, "missing", "ENOENT");
	not_there("__lxstat64", lxstat64(1, "missing", &st), at, "missing", "ENOENT");
	not_there("__fxstat", fxstat(1, 777, &st), 777, "none", "EBADF");
	not_there("__fxstat64", fxstat64(1, 777, &st), 777, "none", "EBADF");
	not_there("__fxstatat", fxstatat(1, dir, "missing", &st, 0), dir, "missing", "ENOENT");
	not_there("__fxstatat64", fxstatat64(1, dir, "missing", &st, 0), dir, "missing", "ENOENT");
}

static void accesses(void)
{
	MUST(access("f", R_OK) == 0 && access("missing", F_OK) == -1);
	expect("access call=access ret=0 errno=none dirfd=%d path=f mode=%d flags=0", at, R_OK);
	expect("access call=access ret=-1 errno=ENOENT path=missing mode=0");
	MUST(access("f", 100) == -1);
	expect("access call=access ret=-1 errno=EINVAL path=f mode=100");
	MUST(faccessat(dir, "f", W_OK, AT_EACCESS) == 0 && faccessat(777, "f", F_OK, 0) == -1);
	expect("access call=faccessat ret=0 dirfd=%d path=f mode=%d flags=%d", dir, W_OK,
	       AT_EACCESS);
	expect("access call=faccessat ret=-1 errno=EBADF dirfd=777 path=f mode=0 flags=0");
	MUST(euidaccess("f", R_OK) == 0 && euidaccess("missing", X_OK) == -1);
	expect("access call=euidaccess ret=0 path=f mode=%d flags=%d", R_OK, AT_EACCESS);
	expect("access call=euidaccess ret=-1 errno=ENOENT path=missing mode=%d", X_OK);
	MUST(eaccess("f", R_OK) == 0 && eaccess("missing", X_OK) == -1);
	expect("access call=eaccess ret=0 path=f mode=%d flags=%d", R_OK, AT_EACCESS);
	expect("access call=eaccess ret=-1 errno=ENOENT path=missing");
}

static void links(void)
{
	typedef ssize_t checked(const char *, char *, size_t, size_t),
		checked_at(int, const char *, char *, size_t, size_t);
	checked *readlink_chk = OLD(checked *, "__readlink_chk");
	checked_at *readlinkat_chk = OLD(checked_at *, "__readlinkat_chk");
	char target[1001];

	MUST(readlink("link", buf, sizeof(buf)) == 1 && readlink("link2", buf, 2) == 2);
	expect("readlink call=readlink ret=1 errno=none dirfd=%d path=link target=f", at);
	expect("readlink call=readlink ret=2 path=link2 target=li"); /* no room for more */
	MUST(readlinkat(dir, "link", buf, 99) == 1 && readlink_chk("link", buf, 99, 99) == 1 &&
	     readlinkat_chk(dir, "link", buf, 99, 99) == 1);
	expect("readlink call=readlinkat ret=1 dirfd=%d path=link target=f", dir);
	expect("readlink call=__readlink_chk ret=1 dirfd=%d path=link target=f", at);
	expect("readlink call=__readlinkat_chk ret=1 dirfd=%d path=link target=f", dir);
	MUST(readlink("missing", buf, 99) == -1 && readlinkat(777, "x", buf, 99) == -1 &&
	     readlink_chk("f", buf, 99, 99) == -1 && readlinkat_chk(dir, "f", buf, 99, 99) == -1);
	expect("readlink call=readlink ret=-1 errno=ENOENT path=missing target=none");
	expect("readlink call=readlinkat ret=-1 errno=EBADF dirfd=777 path=x target=none");
	expect("readlink call=__readlink_chk ret=-1 errno=EINVAL path=f target=none");
	expect("readlink call=__readlinkat_chk ret=-1 errno=EINVAL dirfd=%d path=f", dir);
	memset(target, 't', 1000);
	target[1000] = '\0';
	MUST(symlink(target, "long") == 0 && readlink("long", buf, sizeof(buf)) == 1000);
	expect("symlink target=%s path=long", target);
	expect("readlink ret=1000 path=long target=%s", target);
}

static void real_paths(void)
{
	typedef char *checked(const char *, char *, size_t);
	char here[PATH_MAX], *resolved;

	MUST(getcwd(here, sizeof(here)));
	resolved = realpath("link2", NULL);
	MUST(resolved);
	expect("touch call=realpath what=%d path=%s/link2 errno=none", 'n', here);
	expect("touch call=realpath what=%d path=%s/link errno=none", 'n', here);
	expect("realpath call=realpath ret=0 errno=none path=link2 resolved=%s/f", here);
	MUST(!realpath("missing/x", buf));
	expect("touch call=realpath errno=ENOENT ret=-1 what=%d path=%s/missing", 's', here);
	expect("realpath call=realpath ret=-1 errno=ENOENT path=missing/x resolved=none");
	MUST(!realpath("", buf) && !realpath(NULL, buf));
	expect("realpath call=realpath ret=-1 errno=ENOENT path=''");
	expect("realpath call=realpath ret=-1 errno=EINVAL path=none");
	MUST(OLD(checked *, "__realpath_chk")("f", buf, sizeof(buf)));
	expect("realpath call=__realpath_chk ret=0 path=f resolved=%s/f", here);
	MUST(!OLD(checked *, "__realpath_chk")("missing", buf, sizeof(buf)));
	expect("realpath call=__realpath_chk ret=-1 errno=ENOENT path=missing");
	MUST(canonicalize_file_name("./f") && !canonicalize_file_name("f/x"));
	expect("realpath call=canonicalize_file_name ret=0 path=./f resolved=%s/f", here);
	expect("realpath call=canonicalize_file_name ret=-1 errno=ENOTDIR path=f/x resolved=none");
}

static void file_systems(void)
{
	struct statfs64 s64;
	struct statvfs64 v64;
	struct statfs s;
	struct statvfs v;

	MUST(statfs("f", &s) == 0 && statfs64("f", &s64) == 0 && fstatfs(fd, &s) == 0 &&
	     fstatfs64(fd, &s64) == 0);
	expect("statfs call=statfs ret=0 errno=none fd=-1 path=f");
	expect("statfs call=statfs64 ret=0 fd=-1 path=f");
	expect("statfs call=fstatfs ret=0 fd=%d path=none", fd);
	expect("statfs call=fstatfs64 ret=0 fd=%d path=none", fd);
	MUST(statvfs("f", &v) == 0 && statvfs64("f", &v64) == 0 && fstatvfs(fd, &v) == 0 &&
	     fstatvfs64(fd, &v64) == 0);
	expect("statfs call=statvfs ret=0 fd=-1 path=f");
	expect("statfs call=statvfs64 ret=0 fd=-1 path=f");
	expect("statfs call=fstatvfs ret=0 fd=%d path=none", fd);
	expect("statfs call=fstatvfs64 ret=0 fd=%d path=none", fd);
	MUST(statfs("missing", &s) == -1 && fstatfs(777, &s) == -1 &&
	     statvfs("missing", &v) == -1 && fstatvfs(777, &v) == -1);
	expect("statfs call=statfs ret=-1 errno=ENOENT path=missing");
	expect("statfs call=fstatfs ret=-1 errno=EBADF fd=777");
	expect("statfs call=statvfs ret=-1 errno=ENOENT path=missing");
	expect("statfs call=fstatvfs ret=-1 errno=EBADF fd=777");
	MUST(pathconf("f", _PC_LINK_MAX) > 0 && pathconf("", _PC_NAME_MAX) == -1);
	expect("statfs call=pathconf errno=none path=f");
	expect("statfs call=pathconf ret=-1 errno=ENOENT path=''");
}

static void strange_names(void)
{
	char odd[PATH_MAX + 100];
	size_t n = 0;

	not_there("stat", stat("", &st), at, "''", "ENOENT");
	not_there("stat", stat(wild, &st), at, "none", "EFAULT");
	not_there("stat", stat("f", wild), at, "none", "EFAULT");
	MUST(access(wild, F_OK) == -1 && readlink(wild, buf, 9) == -1);
	expect("access ret=-1 errno=EFAULT path=none");
	expect("readlink ret=-1 errno=EFAULT path=none target=none");
	/* Bytes that are no UTF-8; those that JSON and shells mind. */
	not_there("stat", stat("\xff\xfe", &st), at, "'\\xff\\xfe'", "ENOENT");
	not_there("stat", stat("a b\"c\\d", &st), at, "'a b\"c\\d'", "ENOENT");
	/* The longest path that is one, and one more. */
	while (n < PATH_MAX - 1)
		n += (size_t)sprintf(odd + n, n + 2 < PATH_MAX ? "./" : ".");
	MUST(strlen(odd) == PATH_MAX - 1);
	odd[PATH_MAX - 2] = 'f';
	same_file("stat", stat(odd, &st), at, odd, 0);
	strcat(odd, "f");
	not_there("stat", stat(odd, &st), at, odd, "ENAMETOOLONG");
	memset(odd, 'n', 256);
	odd[256] = '\0';
	not_there("stat", stat(odd, &st), at, odd, "ENAMETOOLONG");
}

int main(void)
{
	fd = open("f", O_RDWR | O_CREAT, 0644);
	dir = open(".", O_RDONLY);
	MUST(fd >= 0 && dir >= 0 && write(fd, "12345", 5) == 5);
	MUST(symlink("f", "link") == 0 && symlink("link", "link2") == 0);
	stats();
	accesses();
	links();
	real_paths();
	file_systems();
	strange_names();
	return 0;
}
