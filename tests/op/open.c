/* open.c - every way to open and close a file by a path. */
#include "expect.h"

#include <dirent.h>
#include <sys/mman.h>

static void opened(const char *call, int fd, int dirfd, const char *path, int flags, int mode)
{
	MUST(fd >= 0);
	expect("open call=%s ret=%d errno=none dirfd=%d path=%s flags=%d mode=%d", call, fd, dirfd,
	       path, flags, mode);
	MUST(close(fd) == 0);
	expect("close call=close fd=%d ret=0 errno=none", fd);
}

static void failed(const char *call, int fd, int dirfd, const char *path, const char *name)
{
	MUST(fd == -1);
	expect("open call=%s ret=-1 errno=%s dirfd=%d path=%s", call, name, dirfd, path);
}

int main(void)
{
	typedef int open_2(const char *, int), openat_2(int, const char *, int);
	const int at = AT_FDCWD, rw = O_RDWR | O_CREAT | O_TRUNC;
	char template[32];
	int dir;
	FILE *f;
	DIR *d;

	opened("open", open("new", rw, 0640), at, "new", rw, 0640);
	opened("open", open("new", O_RDONLY | O_CLOEXEC), at, "new", O_RDONLY | O_CLOEXEC, 0);
	opened("open64", open64("new", O_WRONLY | O_APPEND), at, "new", O_WRONLY | O_APPEND, 0);
	opened("openat", openat(at, "new", O_RDONLY), at, "new", O_RDONLY, 0);
	dir = open(".", O_RDONLY | O_DIRECTORY);
	expect("open path=. ret=%d", dir);
	opened("openat64", openat64(dir, "new", O_RDONLY), dir, "new", O_RDONLY, 0);
	opened("creat", creat("new", 0600), at, "new", O_CREAT | O_WRONLY | O_TRUNC, 0600);
	opened("creat64", creat64("new", 0600), at, "new", O_CREAT | O_WRONLY | O_TRUNC, 0600);
	opened("__open_2", OLD(open_2 *, "__open_2")("new", O_RDONLY), at, "new", O_RDONLY, 0);
	opened("__open64_2", OLD(open_2 *, "__open64_2")("new", O_RDONLY), at, "new", O_RDONLY, 0);
	opened("__openat_2", OLD(openat_2 *, "__openat_2")(dir, "new", O_RDONLY), dir, "new",
	       O_RDONLY, 0);
	opened("__openat64_2", OLD(openat_2 *, "__openat64_2")(dir, "new", O_RDONLY), dir, "new",
	       O_RDONLY, 0);
	opened("open", open(".", O_TMPFILE | O_RDWR, 0600), at, ".", O_TMPFILE | O_RDWR, 0600);

	failed("open", open("missing", O_RDONLY), at, "missing", "ENOENT");
	failed("open", open("new/x", O_RDONLY), at, "new/x", "ENOTDIR");
	failed("open", open("new", O_RDWR | O_CREAT | O_EXCL, 0600), at, "new", "EEXIST");
	failed("openat", openat(777, "x", O_RDONLY), 777, "x", "EBADF");
	failed("open", open(wild, O_RDONLY), at, "none", "EFAULT");
	failed("open", open("", O_RDONLY), at, "''", "ENOENT");
	opened("open", open("b\xff", rw, 0600), at, "'b\\xff'", rw, 0600);

	f = fopen("new", "w+e");
	MUST(f);
	expect("open call=fopen ret=%d path=new flags=%d mode=438", fileno(f),
	       O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC);
	f = freopen("new", "r", f);
	MUST(f);
	expect("close call=freopen");
	expect("open call=freopen ret=%d path=new flags=%d", fileno(f), O_RDONLY);
	dir = fileno(f);
	MUST(fclose(f) == 0);
	expect("close call=fclose fd=%d", dir);
	f = fopen64("new", "a");
	MUST(f);
	expect("open call=fopen64 ret=%d flags=%d", fileno(f), O_WRONLY | O_CREAT | O_APPEND);
	MUST(fclose(f) == 0);
	MUST(!fopen("missing", "r"));
	expect("open call=fopen ret=-1 errno=ENOENT path=missing");
	f = tmpfile();
	MUST(f);
	expect("open call=tmpfile ret=%d path=/tmp", fileno(f));
	MUST(fclose(f) == 0);

	int fd = mkstemp(strcpy(template, "aXXXXXX"));
	opened("mkstemp", fd, at, template, O_RDWR | O_CREAT | O_EXCL, 0600);
	fd = mkostemp(strcpy(template, "bXXXXXX"), O_CLOEXEC);
	opened("mkostemp", fd, at, template, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	fd = mkstemps(strcpy(template, "cXXXXXX.c"), 2);
	opened("mkstemps", fd, at, template, O_RDWR | O_CREAT | O_EXCL, 0600);
	fd = mkostemps(strcpy(template, "dXXXXXX.c"), 2, 0);
	opened("mkostemps", fd, at, template, O_RDWR | O_CREAT | O_EXCL, 0600);
	MUST(mkdtemp(strcpy(template, "eXXXXXX")));
	expect("mkdir call=mkdtemp path=%s mode=448", template);

	d = opendir(template);
	MUST(d);
	expect("open call=opendir ret=%d path=%s flags=%d", dirfd(d), template,
	       O_RDONLY | O_NONBLOCK | O_DIRECTORY | O_CLOEXEC);
	while (readdir(d))
		;
	expect("read call=readdir fd=%d how=2 calls=3 bytes=2 eof=1", dirfd(d));
	fd = dirfd(d);
	MUST(closedir(d) == 0);
	expect("close call=closedir fd=%d", fd);
	MUST(close_range(700, 800, 0) == 0);
	expect("closerange call=close_range first=700 last=800 flags=0");
	closefrom(900);
	expect("closerange call=closefrom first=900 last=4294967295");
	return 0;
}
