/* dir.c - directories: listed, globbed, walked. */
#include "expect.h"

#include <dirent.h>
#include <ftw.h>
#include <fts.h>
#include <glob.h>

static char here[4096];

/* d: one, two, sub; sub: three; link -> one; dangling -> nowhere */
static void make_tree(void)
{
	MUST(mkdir("d", 0755) == 0 && mkdir("d/sub", 0755) == 0);
	MUST(close(creat("d/one", 0644)) == 0 && close(creat("d/two", 0644)) == 0 &&
	     close(creat("d/sub/three", 0644)) == 0);
	MUST(symlink("one", "d/link") == 0 && symlink("nowhere", "d/dangling") == 0);
	MUST(getcwd(here, sizeof(here)));
}

/* d has seven entries, "." and ".." among them. */
static void listed(void)
{
	typedef int to_entry(DIR *, struct dirent *, struct dirent **);
	to_entry *next = OLD(to_entry *, "readdir_r"), *next64 = OLD(to_entry *, "readdir64_r");
	struct dirent entry, *result;
	char buf[4096];
	ssize_t n;
	DIR *d;
	int fd;

	d = opendir("d");
	MUST(d);
	expect("open call=opendir ret=%d errno=none path=d flags=%d", dirfd(d),
	       O_RDONLY | O_NONBLOCK | O_DIRECTORY | O_CLOEXEC);
	while (readdir(d))
		;
	expect("read call=readdir fd=%d how=2 bytes=7 calls=8 eof=1", dirfd(d));
	expect("listing call=readdir fd=%d entries=7", dirfd(d));
	fd = dirfd(d);
	MUST(closedir(d) == 0);
	expect("close call=closedir ret=0 fd=%d", fd);
	d = opendir("d");
	while (readdir64(d))
		;
	expect("read call=readdir64 fd=%d how=2 bytes=7 calls=8 eof=1", dirfd(d));
	expect("listing call=readdir64 fd=%d entries=7", dirfd(d));
	closedir(d);
	d = opendir("d");
	while (next(d, &entry, &result) == 0 && result)
		;
	expect("read call=readdir_r fd=%d how=2 bytes=7 calls=8 eof=1", dirfd(d));
	expect("listing call=readdir_r fd=%d entries=7", dirfd(d));
	closedir(d);
	d = opendir("d");
	while (next64(d, &entry, &result) == 0 && result)
		;
	expect("read call=readdir64_r fd=%d how=2 bytes=7 calls=8 eof=1", dirfd(d));
	expect("listing call=readdir64_r fd=%d entries=7", dirfd(d));
	closedir(d);
	fd = open("d", O_RDONLY);
	n = getdents64(fd, buf, sizeof(buf));
	MUST(n > 0 && getdents64(fd, buf, sizeof(buf)) == 0);
	expect("read call=getdents64 ret=%zd fd=%d how=2 bytes=%zd calls=2 eof=1", n, fd, n);
	expect("listing call=getdents64 fd=%d entries=7", fd);

	MUST(!opendir("missing") && !opendir("d/one") && getdents64(777, buf, 100) == -1);
	expect("open call=opendir ret=-1 errno=ENOENT path=missing");
	expect("open call=opendir ret=-1 errno=ENOTDIR path=d/one");
	expect("read call=getdents64 ret=-1 errno=EBADF fd=777 how=2");
	d = fdopendir(fd = open("d", O_RDONLY));
	MUST(d && readdir(d));
	expect("read call=readdir fd=%d how=2 bytes=1", fd);
	closedir(d);
	expect("close call=closedir fd=%d", fd);
	expect("no close errno=EBADF call=closedir");
}

static void scanned(void)
{
	struct dirent **list;
	struct dirent64 **list64;
	int fd = open(".", O_RDONLY);
	struct stat st;
	char id[100];

	MUST(stat("d", &st) == 0);
	sprintf(id, "'{\"dev\": [%u, %u], \"ino\": %lu, \"mode\": %u, \"size\": %ld}'",
		major(st.st_dev), minor(st.st_dev), (unsigned long)st.st_ino, st.st_mode,
		(long)st.st_size);
	MUST(scandir("d", &list, NULL, alphasort) == 7);
	expect("touch call=scandir ret=7 errno=none what=%d path=d", 'd');
	MUST(scandir64("d", &list64, NULL, NULL) == 7);
	expect("touch call=scandir64 ret=7 what=%d path=d", 'd');
	MUST(scandirat(fd, "d", &list, NULL, NULL) == 7);
	expect("touch call=scandirat ret=7 what=%d path=%s/d", 'd', here);
	MUST(scandirat64(fd, "d", &list64, NULL, NULL) == 7);
	expect("touch call=scandirat64 ret=7 what=%d path=%s/d", 'd', here);
	MUST(scandirat(AT_FDCWD, "d", &list, NULL, NULL) == 7);
	expect("touch call=scandirat what=%d path=d", 'd');
	MUST(scandir("missing", &list, NULL, NULL) == -1 &&
	     scandirat(fd, "missing", &list, NULL, NULL) == -1 &&
	     scandirat(777, "x", &list, NULL, NULL) == -1);
	expect("touch call=scandir ret=-1 errno=ENOENT what=%d path=missing id=none", 'd');
	expect("touch call=scandirat ret=-1 errno=ENOENT what=%d path=%s/missing", 'd', here);
	expect("touch call=scandirat ret=-1 errno=EBADF what=%d", 'd');
}

static void globbed(void)
{
	glob64_t found64;
	glob_t found;

	MUST(glob("d/*o*", 0, NULL, &found) == 0 && found.gl_pathc == 2);
	expect("open call=opendir errno=none path=d");
	expect("read call=readdir64 how=2 bytes=7 eof=1");
	expect("close call=closedir");
	globfree(&found);
	MUST(glob64("d/sub/t*", 0, NULL, &found64) == 0 && found64.gl_pathc == 1);
	expect("open call=opendir path=d/sub");
	globfree64(&found64);
	MUST(glob("missing/*", 0, NULL, &found) == GLOB_NOMATCH);
	expect("open call=opendir ret=-1 errno=ENOENT path=missing");
	MUST(glob("d/none", 0, NULL, &found) == GLOB_NOMATCH);
	expect("stat call=lstat ret=-1 errno=ENOENT path=d/none");
	MUST(glob("*/one", 0, NULL, &found) == 0 && found.gl_pathc == 1);
	expect("open call=opendir path=.");
	expect("stat errno=none path=d/one");
	expect_none("glob");
	expect_none("glob64");
}

static void met(const char *call, const char *path, int flags, const char *err)
{
	expect("stat call=%s path=%s flags=%d errno=%s", call, path, flags, err);
}

static void met_directory(const char *call, const char *path, int flags)
{
	met(call, path, flags, "none");
	expect("touch call=%s path=%s what=%d errno=none", call, path, 'd');
}

static int ignore(const char *path, const struct stat *st, int type)
{
	return path && st ? 0 : type;
}

static int ignore64(const char *path, const struct stat64 *st, int type)
{
	return path && st ? 0 : type;
}

static int visit(const char *path, const struct stat *st, int type, struct FTW *where)
{
	return where && where->level < 9 ? ignore(path, st, type) : -1;
}

static int visit64(const char *path, const struct stat64 *st, int type, struct FTW *where)
{
	return where && where->level < 9 ? ignore64(path, st, type) : -1;
}

static int open_where_it_is(const char *path, const struct stat *st, int type, struct FTW *where)
{
	(void)st;
	if (type == FTW_F && !strcmp(path + where->base, "three")) {
		MUST(close(open("three", O_RDONLY)) == 0);
		expect("open call=open path=three abs=%s/d/sub/three errno=none", here);
	}
	return 0;
}

static void walked(void)
{
	const int nofollow = AT_SYMLINK_NOFOLLOW;

	MUST(ftw("d", ignore, 5) == 0);
	met_directory("ftw", "d", 0);
	met("ftw", "d/sub/three", 0, "none");
	MUST(ftw("d/link", ignore, 5) == 0 && ftw("d/dangling", ignore, 5) == 0);
	met("ftw", "d/link", 0, "none");
	met("ftw", "d/dangling", 0, "ENOENT");
	MUST(ftw64("d/sub", ignore64, 5) == 0);
	met_directory("ftw64", "d/sub", 0);
	met("ftw64", "d/sub/three", 0, "none");
	MUST(nftw("d/sub", visit, 5, FTW_PHYS) == 0);
	met_directory("nftw", "d/sub", nofollow);
	met("nftw", "d/sub/three", nofollow, "none");
	MUST(nftw64("d/sub", visit64, 5, FTW_DEPTH) == 0);
	met("nftw64", "d/sub/three", 0, "none");
	met_directory("nftw64", "d/sub", 0);
	MUST(nftw("d/link", visit, 5, FTW_PHYS) == 0 && nftw("d/dangling", visit, 5, 0) == 0);
	met("nftw", "d/link", nofollow, "none");
	met("nftw", "d/dangling", 0, "ENOENT");
	met("nftw", "d/dangling", nofollow, "none");
	/* What is not there is not met; it was asked for all the same. */
	MUST(ftw("missing", ignore, 5) == -1 && nftw("missing2", visit, 5, FTW_PHYS) == -1);
	met("ftw", "missing", 0, "ENOENT");
	met("nftw", "missing2", nofollow, "ENOENT");
	MUST(ftw64("missing", ignore64, 5) == -1 && nftw64("missing", visit64, 5, 0) == -1);
	met("ftw64", "missing", 0, "ENOENT");
	met("nftw64", "missing", 0, "ENOENT");
	/* libc changes the working directory meanwhile. */
	MUST(nftw("d", open_where_it_is, 5, FTW_CHDIR) == 0);
	MUST(close(open("d/one", O_RDONLY)) == 0);
	expect("open call=open path=d/one abs=%s/d/one", here);
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

static void walked_by_fts(void)
{
	const int nofollow = AT_SYMLINK_NOFOLLOW;
	char *paths[] = {"d", "missing", NULL};
	FTSENT *e;
	FTS *fts;

	fts = fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, by_name);
	while ((e = fts_read(fts)))
		;
	fts_close(fts);
	met_directory("fts_read", "d", nofollow);
	met("fts_read", "d/dangling", nofollow, "none");
	met("fts_read", "d/one", nofollow, "none");
	met_directory("fts_read", "d/sub", nofollow);
	met("fts_read", "d/sub/three", nofollow, "none");
	met("fts_read", "missing", nofollow, "ENOENT");
	paths[1] = NULL;
	fts = (FTS *)fts64_open(paths, FTS_LOGICAL,
				(int (*)(const FTSENT64 **, const FTSENT64 **))(void *)by_name);
	while ((e = (FTSENT *)fts64_read((FTS64 *)fts)))
		if (!strcmp(e->fts_name, "three")) {
			MUST(close(open(e->fts_accpath, O_RDONLY)) == 0);
			expect("open call=open errno=none abs=%s/d/sub/three", here);
		}
	fts64_close((FTS64 *)fts);
	expect_none("fts64_close");		      /* a logical walk stays where it is */
	fts = fts_open(paths, FTS_PHYSICAL, by_name); /* changes the working directory */
	while ((e = fts_read(fts)) && strcmp(e->fts_name, "three"))
		;
	expect("stat call=fts_read abs=%s/d/sub/three errno=none", here);
	MUST(e && close(open(e->fts_accpath, O_RDONLY)) == 0);
	expect("open call=open errno=none path=three abs=%s/d/sub/three", here);
	fts_close(fts);
	expect("chdir call=fts_close path=%s", here);
	MUST(close(open("d/one", O_RDONLY)) == 0);
	expect("open call=open path=d/one abs=%s/d/one", here);
	fts = fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, by_name);
	MUST(fts_read(fts) && fts_children(fts, 0));
	expect("touch call=fts_children what=%d abs=%s/d", 'd', here);
	fts_close(fts);
	fts = (FTS *)fts64_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	MUST(fts64_read((FTS64 *)fts) && fts64_children((FTS64 *)fts, 0));
	expect("touch call=fts64_children what=%d abs=%s/d", 'd', here);
	fts64_close((FTS64 *)fts);
}

int main(void)
{
	make_tree();
	listed();
	scanned();
	globbed();
	walked();
	walked_by_fts();
	return 0;
}
