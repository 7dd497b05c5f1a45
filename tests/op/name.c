/* name.c - questions about names, and changes of them. */
#include "expect.h"

#include <sys/resource.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/xattr.h>
#include <utime.h>

static struct stat st;

static void same_file(const char *call, int ret, int dirfd, const char *path, int flags)
{
	MUST(ret == 0 && S_ISREG(st.st_mode));
	expect("stat call=%s ret=0 dirfd=%d path=%s flags=%d "
	       "id='{\"dev\": [%u, %u], \"ino\": %lu, \"mode\": %u, \"size\": 5}'",
	       call, dirfd, path, flags, major(st.st_dev), minor(st.st_dev),
	       (unsigned long)st.st_ino, st.st_mode);
	memset(&st, 0, sizeof(st));
}

static void limits(void)
{
	const struct rlimit asked = {1 << 20, RLIM_INFINITY};
	struct rlimit old;

	MUST(getrlimit(RLIMIT_CORE, &old) == 0);
	MUST(prlimit(0, RLIMIT_CORE, NULL, &old) == 0);
	expect("no limit call=prlimit target=0");
	MUST(setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0}) == 0);
	expect("limit call=setrlimit target=0 resource=%d soft=0 hard=0 ret=0", RLIMIT_CORE);
	MUST(setrlimit(1000, &asked) == -1);
	expect("limit call=setrlimit resource=1000 soft=1048576 errno=EINVAL");
	MUST(syscall(SYS_prlimit64, getpid(), RLIMIT_CORE, &(struct rlimit){0, 0}, NULL) == 0);
	expect("limit call=syscall target=%d resource=%d", (int)getpid(), RLIMIT_CORE);
	MUST(prlimit(getpid(), RLIMIT_CORE, &(struct rlimit){0, 0}, &old) == 0);
	expect("limit call=prlimit target=%d resource=%d", (int)getpid(), RLIMIT_CORE);
	MUST(setrlimit(RLIMIT_CORE, wild) == -1);
	expect("limit call=setrlimit resource=%d soft=0 errno=EFAULT", RLIMIT_CORE);
}

int main(void)
{
	typedef int xstat(int, const char *, struct stat *), fxstat(int, int, struct stat *),
		fxstatat(int, int, const char *, struct stat *, int);
	const int at = AT_FDCWD;
	int fd = open("f", O_RDWR | O_CREAT, 0644), dir = open(".", O_RDONLY);
	struct timespec now[2] = {{0, UTIME_NOW}, {0, UTIME_NOW}};
	struct timeval tv[2] = {{1, 0}, {2, 0}};
	struct utimbuf ut = {1, 2};
	struct statfs sf;
	struct statvfs sv;
	char buf[4096], *full;

	MUST(fd >= 0 && dir >= 0 && write(fd, "12345", 5) == 5 && symlink("f", "s") == 0);
	expect("symlink call=symlink ret=0 target=f dirfd=%d path=s", at);

	same_file("stat", stat("f", &st), at, "f", 0);
	same_file("stat64", stat64("f", (struct stat64 *)&st), at, "f", 0);
	same_file("lstat", lstat("f", &st), at, "f", AT_SYMLINK_NOFOLLOW);
	same_file("fstat", fstat(fd, &st), fd, "none", AT_EMPTY_PATH);
	same_file("fstatat", fstatat(dir, "f", &st, 0), dir, "f", 0);
	same_file("__xstat", OLD(xstat *, "__xstat")(1, "s", &st), at, "s", 0);
	same_file("__xstat64", OLD(xstat *, "__xstat64")(1, "s", &st), at, "s", 0);
	same_file("__lxstat", OLD(xstat *, "__lxstat")(1, "f", &st), at, "f", AT_SYMLINK_NOFOLLOW);
	same_file("__fxstat", OLD(fxstat *, "__fxstat")(1, fd, &st), fd, "none", AT_EMPTY_PATH);
	same_file("__fxstatat", OLD(fxstatat *, "__fxstatat")(1, dir, "f", &st, 0), dir, "f", 0);
	MUST(stat("missing", &st) == -1);
	expect("stat call=stat ret=-1 errno=ENOENT path=missing id=none");
	MUST(stat("f/x", &st) == -1);
	expect("stat call=stat ret=-1 errno=ENOTDIR path=f/x");

	MUST(access("f", R_OK | W_OK) == 0);
	expect("access call=access ret=0 path=f mode=%d flags=0", R_OK | W_OK);
	MUST(faccessat(dir, "missing", F_OK, AT_EACCESS) == -1);
	expect("access call=faccessat ret=-1 errno=ENOENT dirfd=%d path=missing flags=%d", dir,
	       AT_EACCESS);
	MUST(readlink("s", buf, sizeof(buf)) == 1);
	expect("readlink call=readlink ret=1 path=s target=f");
	MUST(readlinkat(dir, "f", buf, sizeof(buf)) == -1);
	expect("readlink call=readlinkat ret=-1 errno=EINVAL dirfd=%d path=f target=none", dir);
	full = realpath("s", NULL);
	MUST(full);
	expect("realpath call=realpath ret=0 path=s resolved=%s", full);
	MUST(!realpath("missing", NULL));
	expect("realpath call=realpath ret=-1 errno=ENOENT path=missing resolved=none");
	MUST(statfs("f", &sf) == 0 && fstatvfs(fd, &sv) == 0);
	expect("statfs call=statfs path=f");
	expect("statfs call=fstatvfs path=none fd=%d", fd);

	MUST(rename("f", "g") == 0);
	expect("rename call=rename ret=0 olddirfd=%d old=f newdirfd=%d new=g flags=0", at, at);
	MUST(renameat(dir, "g", at, "f") == 0);
	expect("rename call=renameat ret=0 olddirfd=%d old=g newdirfd=%d new=f", dir, at);
	MUST(renameat2(dir, "f", dir, "s", 1) == -1);
	expect("rename call=renameat2 ret=-1 errno=EEXIST old=f new=s flags=1");
	MUST(link("f", "h") == 0 && linkat(dir, "missing", dir, "i", 0) == -1);
	expect("link call=link ret=0 old=f new=h");
	expect("link call=linkat ret=-1 errno=ENOENT olddirfd=%d old=missing new=i", dir);
	MUST(symlinkat("nowhere", dir, "t") == 0);
	expect("symlink call=symlinkat target=nowhere dirfd=%d path=t", dir);
	MUST(mkdir("d", 0755) == 0 && mkdirat(dir, "d", 0700) == -1);
	expect("mkdir call=mkdir ret=0 path=d mode=493");
	expect("mkdir call=mkdirat ret=-1 errno=EEXIST dirfd=%d path=d mode=448", dir);
	MUST(mkfifo("p", 0600) == 0);
	expect("mknod call=mkfifo ret=0 path=p mode=%d dev=0", S_IFIFO | 0600);
	MUST(rmdir("f") == -1 && rmdir("d") == 0);
	expect("unlink call=rmdir ret=-1 errno=ENOTDIR path=f flags=%d", AT_REMOVEDIR);
	expect("unlink call=rmdir ret=0 path=d flags=%d", AT_REMOVEDIR);
	MUST(unlink("h") == 0 && unlinkat(dir, "t", 0) == 0 && remove("p") == 0);
	expect("unlink call=unlink path=h flags=0");
	expect("unlink call=unlinkat dirfd=%d path=t flags=0", dir);
	expect("unlink call=remove path=p flags=0");
	MUST(mkdir("d", 0755) == 0 && remove("d") == 0);
	expect("unlink call=remove path=d flags=%d", AT_REMOVEDIR);

	MUST(truncate("f", 3) == 0 && ftruncate(fd, 7) == 0);
	expect("truncate call=truncate path=f length=3");
	expect("truncate call=ftruncate path=none fd=%d length=7", fd);
	MUST(posix_fallocate(fd, 0, 100) == 0 && posix_fallocate(777, 0, 1) == EBADF);
	expect("fallocate call=posix_fallocate fd=%d offset=0 length=100 errno=none", fd);
	expect("fallocate call=posix_fallocate fd=777 errno=EBADF");
	MUST(chmod("f", 0600) == 0 && fchmod(fd, 0640) == 0 && fchmodat(dir, "f", 0644, 0) == 0);
	expect("chmod call=chmod path=f mode=384");
	expect("chmod call=fchmod path=none dirfd=%d mode=416", fd);
	expect("chmod call=fchmodat dirfd=%d path=f mode=420", dir);
	MUST(chown("f", getuid(), (gid_t)-1) == 0 &&
	     fchownat(dir, "f", (uid_t)-1, getgid(), 0) == 0);
	expect("chown call=chown path=f uid=%d gid=-1", (int)getuid());
	expect("chown call=fchownat dirfd=%d path=f uid=-1 gid=%d", dir, (int)getgid());
	MUST(utime("f", &ut) == 0 && utimes("f", tv) == 0 &&
	     utimensat(dir, "f", now, AT_SYMLINK_NOFOLLOW) == 0 && futimens(fd, now) == 0);
	expect("utime call=utime path=f");
	expect("utime call=utimes path=f");
	expect("utime call=utimensat dirfd=%d path=f flags=%d", dir, AT_SYMLINK_NOFOLLOW);
	expect("utime call=futimens dirfd=%d path=none", fd);
	getxattr("f", "user.none", buf, sizeof(buf));
	expect("xattr call=getxattr what=%d path=f name=user.none", 'g');

	MUST(mkdir("e", 0755) == 0 && chdir("e") == 0 && fchdir(dir) == 0 &&
	     getcwd(buf, sizeof(buf)));
	expect("chdir call=chdir path=e");
	expect("chdir call=fchdir dirfd=%d path=none", dir);
	expect("getcwd call=getcwd path=%s", buf);
	umask(027);
	expect("umask mask=23");
	limits();
	getenv("HOME");
	getenv("NO_SUCH_VARIABLE");
	expect("source call=getenv name=HOME ret=0 value=%s", getenv("HOME"));
	expect("source call=getenv name=NO_SUCH_VARIABLE ret=-1 value=none");
	return 0;
}
