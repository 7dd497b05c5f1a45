/*
 * pinned_files.c - asks for the numbers and orders of files in all the ways there are, for
 * scenario/pin-numbers and scenario/pin-order: what it prints must be the same in every run that is
 * pinned.
 *
 *	pinned_files numbers DIR	each file has one number, whoever tells it; makes files in DIR
 *	pinned_files walks DIR		the paths below DIR, by ftw and nftw
 *	pinned_files blocks DIR		the names in DIR, by getdents64 and its kin
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <ftw.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void check(int is_true, const char *what)
{
	if (is_true)
		return;
	printf("wrong: %s\n", what);
	fflush(stdout);
	_exit(1);
}

/* --- numbers */

static struct stat wanted; /* of the file that is asked for */
static const char *wanted_name;
static int n_found;

static void same(dev_t dev, uint64_t ino, const char *who)
{
	if (ino == wanted.st_ino && (!dev || dev == wanted.st_dev))
		return;
	printf("wrong: %s says %llu of %s, stat %llu\n", who, (unsigned long long)ino, wanted_name,
	       (unsigned long long)wanted.st_ino);
	exit(1);
}

static int found_by_nftw(const char *path, const struct stat *st, int type, struct FTW *where)
{
	(void)type;
	if (!strcmp(path + where->base, wanted_name)) {
		same(st->st_dev, st->st_ino, "nftw");
		check(st->st_mtim.tv_sec == wanted.st_mtim.tv_sec, "nftw: time");
		n_found++;
	}
	return 0;
}

static void found_by_streams(const char *dir)
{
	union {
		char bytes[4096];
		struct dirent64 align;
	} block;
	int fd = open(dir, O_RDONLY | O_DIRECTORY);
	struct dirent **list, *e;
	long n = syscall(SYS_getdents64, fd, block.bytes, sizeof(block));
	DIR *d = fdopendir(open(dir, O_RDONLY | O_DIRECTORY));

	while ((e = readdir(d)))
		if (!strcmp(e->d_name, wanted_name))
			same(0, e->d_ino, "readdir"), n_found++;
	closedir(d);
	for (long at = 0; at < n; at += e->d_reclen) {
		e = (struct dirent *)(void *)(block.bytes + at);
		if (!strcmp(e->d_name, wanted_name))
			same(0, e->d_ino, "getdents64"), n_found++;
	}
	close(fd);
	for (int i = scandir(dir, &list, NULL, alphasort); i-- > 0; free(list[i]))
		if (!strcmp(list[i]->d_name, wanted_name))
			same(0, list[i]->d_ino, "scandir"), n_found++;
	free(list);
}

static void found_by_fts(char *dir)
{
	char *paths[] = {dir, NULL};
	FTS *fts = fts_open(paths, FTS_PHYSICAL, NULL);
	FTSENT *e;

	while ((e = fts_read(fts)))
		if (e->fts_info != FTS_DP && !strcmp(e->fts_name, wanted_name))
			same(e->fts_statp->st_dev, e->fts_statp->st_ino, "fts"), n_found++;
	fts_close(fts);
}

static uint64_t number_of(char *dir, const char *name)
{
	char path[4096];
	struct stat st;
	struct statx stx;
	int dirfd = open(dir, O_RDONLY | O_DIRECTORY), fd;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	check(!lstat(path, &wanted), "lstat");
	wanted_name = name;
	check(!fstatat(dirfd, name, &st, AT_SYMLINK_NOFOLLOW), "fstatat");
	same(st.st_dev, st.st_ino, "fstatat");
	check(!statx(dirfd, name, AT_SYMLINK_NOFOLLOW, STATX_INO, &stx), "statx");
	same(0, stx.stx_ino, "statx");
	if (!S_ISLNK(wanted.st_mode)) {
		fd = open(path, O_RDONLY);
		check(!fstat(fd, &st), "fstat");
		same(st.st_dev, st.st_ino, "fstat");
		check(!syscall(SYS_fstat, fd, &st), "fstat by syscall");
		same(st.st_dev, st.st_ino, "fstat by syscall");
		check(!statx(fd, "", AT_EMPTY_PATH, STATX_ALL, &stx), "statx of a descriptor");
		same(0, stx.stx_ino, "statx of a descriptor");
		close(fd);
	}
	n_found = 0;
	found_by_streams(dir);
	found_by_fts(dir);
	nftw(dir, found_by_nftw, 8, FTW_PHYS);
	check(n_found == 5, "not all have it");
	close(dirfd);
	printf("%s %llu in %llx, %lld blocks\n", name, (unsigned long long)wanted.st_ino,
	       (unsigned long long)wanted.st_dev, (long long)wanted.st_blocks);
	return wanted.st_ino;
}

static void make(const char *name, size_t size)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_EXCL, 0666);

	check(fd >= 0 && !ftruncate(fd, (off_t)size), "ftruncate");
	close(fd);
}

static uint64_t in_child(char *dir, const char *name)
{
	uint64_t number;
	int ends[2];
	pid_t child;

	check(!pipe(ends), "pipe");
	fflush(stdout);
	child = fork();
	if (!child) {
		number = number_of(dir, name);
		_exit(write(ends[1], &number, sizeof(number)) != sizeof(number));
	}
	check(waitpid(child, NULL, 0) == child, "waitpid");
	check(read(ends[0], &number, sizeof(number)) == sizeof(number), "read");
	return number;
}

static void numbers(char *dir)
{
	struct statvfs fs, again;
	uint64_t a, b, c;

	check(!chdir(dir), "chdir");
	make("a", 5000);
	make("b", 0);
	check(!mkdir("sub", 0777) && !symlink("a", "link") && !link("a", "twin"), "files");
	a = number_of(".", "a");
	b = number_of(".", "b");
	check(number_of(".", "twin") == a && a != b, "hard links");
	c = number_of(".", "link");
	check(c != a && c != b && number_of(".", "sub") != c, "others");
	check(in_child(".", "b") == b, "in a child");
	check(!rename("b", "renamed") && number_of(".", "renamed") == b, "renamed");
	check(!chmod("renamed", 0600) && number_of(".", "renamed") == b, "changed");
	for (int i = 0; i < 3; i++) { /* systems use the inode again, now or later */
		check(!unlink("renamed"), "unlink");
		make("renamed", 1);
		c = number_of(".", "renamed");
		check(c != a && c != b, "a new file has the number of a former one");
		b = c;
	}
	check(!statvfs(".", &fs) && !statvfs("/", &again), "statvfs");
	printf("fs %lu %llu\n", fs.f_fsid, (unsigned long long)fs.f_bavail);
}

/* --- walks */

static const char *stop_at = "";
static int stop_with;

static int print_ftw(const char *path, const struct stat *st, int type)
{
	check(type == FTW_NS || st->st_ino, "stat");
	printf(" %s:%d", path, type);
	return 0;
}

static int print_nftw(const char *path, const struct stat *st, int type, struct FTW *where)
{
	struct stat here;

	check(type == FTW_NS || st->st_ino, "stat");
	printf(" %s:%d:%d", path, type, where->level);
	if (type != FTW_SLN && !lstat(path + where->base, &here))
		printf("*"); /* seen from the working directory */
	return strcmp(path + where->base, stop_at) ? 0 : stop_with;
}

static void walk(const char *dir, int flags, const char *at, int with)
{
	char before[4096], after[4096];
	int ret;

	stop_at = at;
	stop_with = with;
	check(getcwd(before, sizeof(before)) != NULL, "getcwd");
	printf("nftw %d", flags);
	ret = nftw(dir, print_nftw, 4, flags);
	printf(" = %d %d\n", ret, ret == -1 ? errno : 0);
	check(getcwd(after, sizeof(after)) && !strcmp(before, after), "the working directory");
}

static void walks(const char *dir)
{
	printf("ftw");
	printf(" = %d\n", ftw(dir, print_ftw, 4));
	walk(dir, FTW_PHYS, "", 0);
	walk(dir, 0, "", 0);
	walk(dir, FTW_PHYS | FTW_DEPTH, "", 0);
	walk(dir, FTW_PHYS | FTW_CHDIR, "", 0);
	walk(dir, FTW_PHYS | FTW_DEPTH | FTW_CHDIR, "", 0);
	walk(dir, FTW_PHYS, "c", 7);
	walk(dir, FTW_PHYS | FTW_ACTIONRETVAL, "c", FTW_SKIP_SUBTREE);
	walk(dir, FTW_PHYS | FTW_ACTIONRETVAL, "c", FTW_SKIP_SIBLINGS);
	walk(dir, FTW_PHYS | FTW_ACTIONRETVAL, "c", FTW_STOP);
	walk("no such", FTW_PHYS, "", 0);
	check(!chdir(dir), "chdir");
	walk(".", FTW_PHYS, "", 0);
	walk("c/", FTW_PHYS, "", 0);
}

/* --- blocks */

struct old_dirent {
	unsigned long ino, off;
	unsigned short reclen;
	char name[];
};

static long block(int how, int fd, char *buf, size_t n)
{
	off_t base;

	switch (how) {
	case 0:
		return syscall(SYS_getdents64, fd, buf, n);
	case 1:
		return getdents64(fd, buf, n);
	case 2:
		return getdirentries(fd, buf, n, &base);
#ifdef SYS_getdents
	case 3:
		return syscall(SYS_getdents, fd, buf, n);
#endif
	default:
		return 0;
	}
}

static void blocks(const char *dir)
{
	union {
		char bytes[128];
		struct dirent64 align;
	} buf;
	int fd, copy;
	long n;

	for (int how = 0; how < 4; how++) {
		fd = open(dir, O_RDONLY | O_DIRECTORY);
		copy = dup(fd);
		for (int rounds = 0; rounds < 2; rounds++) {
			printf("blocks %d", how);
			while ((n = block(how, rounds ? fd : copy, buf.bytes, sizeof(buf))) > 0)
				for (long at = 0; at < n;) {
					struct dirent64 *e = (void *)(buf.bytes + at);
					struct old_dirent *old = (void *)e;

					printf(" %s", how == 3 ? old->name : e->d_name);
					at += e->d_reclen;
				}
			check(n == 0, "the end");
			printf("\n");
			check(!lseek(fd, 0, SEEK_SET), "lseek");
		}
		check(block(how, fd, buf.bytes, 8) == -1 && errno == EINVAL, "no room");
		close(fd);
		close(copy);
	}
	fd = open("/dev/null", O_RDONLY);
	check(syscall(SYS_getdents64, fd, buf.bytes, sizeof(buf)) == -1 && errno == ENOTDIR,
	      "no directory");
}

int main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "";

	if (!strcmp(what, "numbers"))
		return numbers(argv[2]), 0;
	if (!strcmp(what, "walks"))
		return walks(argv[2]), 0;
	if (!strcmp(what, "blocks"))
		return blocks(argv[2]), 0;
	return 2;
}
