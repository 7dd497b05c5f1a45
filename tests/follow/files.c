/*
 * files.c - in an empty directory, each thing that can be done to files by name or by descriptor; says
 * what came of each.  Nothing it prints depends on pids, addresses or time.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

static void told(const char *what, long result)
{
	printf("%s: %s\n", what, result < 0 ? strerror(errno) : "done");
}

static void put(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	if (!f)
		exit(2);
	fputs(text, f);
	fclose(f);
}

static void show(const char *path)
{
	char line[64] = "";
	FILE *f = fopen(path, "r");

	if (!f || !fgets(line, sizeof(line), f))
		strcpy(line, "nothing");
	line[strcspn(line, "\n")] = '\0';
	printf("%s has %s\n", path, line);
	if (f)
		fclose(f);
}

static void names(void)
{
	struct stat st;
	char buf[256] = "";
	int dir;

	put("a", "one\n");
	told("mkdir", mkdir("d", 0755));
	dir = open("d", O_RDONLY | O_DIRECTORY);
	told("openat", openat(dir, "inside", O_WRONLY | O_CREAT, 0644));
	told("mkdirat", mkdirat(dir, "deep", 0755));
	told("rename", rename("a", "b"));
	told("renameat", renameat(AT_FDCWD, "b", dir, "c"));
	told("renameat2", syscall(SYS_renameat2, dir, "c", dir, "e", 1));
	told("link", link("d/e", "hard"));
	told("linkat", linkat(dir, "e", dir, "e2", 0));
	told("symlink", symlink("d/e", "soft"));
	told("symlinkat", symlinkat("e", dir, "soft"));
	told("readlink", readlink("soft", buf, sizeof(buf)));
	told("readlinkat", readlinkat(dir, "soft", buf, sizeof(buf)));
	told("stat", stat("soft", &st));
	told("lstat", lstat("soft", &st));
	told("stat of nothing", stat("nothing", &st));
	told("fstatat", fstatat(dir, "e2", &st, AT_SYMLINK_NOFOLLOW));
	told("access", access("d", X_OK));
	told("faccessat", faccessat(dir, "none", R_OK, 0));
	told("chmod", chmod("d/e", 0600));
	told("fchmodat", fchmodat(dir, "e2", 0640, 0));
	told("chown", chown("d/e", -1, -1));
	told("fchownat", fchownat(dir, "e", -1, -1, 0));
	told("utimensat", utimensat(dir, "e", NULL, 0));
	told("truncate", truncate("d/e", 2));
	told("setxattr", setxattr("d/e", "user.a", "b", 1, 0) < 0 && errno != ENOTSUP ? -1 : 0);
	told("getxattr", getxattr("d/e", "user.b", buf, sizeof(buf)) < 0 ? 0 : -1);
	told("mkfifo", mkfifo("fifo", 0600));
	told("unlink", unlink("hard"));
	told("unlinkat", unlinkat(dir, "deep", AT_REMOVEDIR));
	told("rmdir", rmdir("d"));
	told("chdir", chdir("d"));
	put("from-below", "two\n");
	show("e");
	told("fchdir", fchdir(dir));
	told("up", chdir(".."));
	told("getcwd", getcwd(buf, sizeof(buf)) ? 0 : -1);
	close(dir);
}

static void contents(void)
{
	struct iovec parts[2] = {{(void *)"a", 1}, {(void *)"b\n", 2}};
	int in, out, fd, up[2];
	loff_t at = 0;
	char buf[64];
	char *map;

	put("in", "some words to be moved about\n");
	in = open("in", O_RDONLY);
	out = open("out", O_RDWR | O_CREAT | O_TRUNC, 0644);
	told("sendfile", sendfile(out, in, NULL, 5));
	told("copy_file_range", syscall(SYS_copy_file_range, in, &at, out, NULL, 4, 0));
	told("pread", pread(in, buf, 4, 3));
	told("pwrite", pwrite(out, buf, 4, 20));
	told("writev", writev(out, parts, 2));
	told("readv", readv(in, parts, 0));
	told("pipe", pipe(up));
	told("splice", syscall(SYS_splice, in, NULL, up[1], NULL, 3, 0));
	told("splice on", syscall(SYS_splice, up[0], NULL, out, NULL, 3, 0));
	fd = fcntl(out, F_DUPFD_CLOEXEC, 100);
	told("dup", fd == 100 ? 0 : -1);
	told("dup2", dup2(fd, 7) == 7 ? 0 : -1);
	told("write by dup", write(7, "x", 1));
	told("ftruncate", ftruncate(fd, 25));
	map = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, out, 0);
	told("mmap", map == MAP_FAILED ? -1 : 0);
	map[0] = 'M';
	munmap(map, 4096);
	map = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, in, 0);
	printf("mapped: %.4s\n", map);
	syscall(SYS_close_range, 3, ~0U, 0);
	told("closed", fcntl(7, F_GETFD));
	show("out");
}

static void kinds(void)
{
	struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "socket"};
	int fd = open(".", O_RDWR | O_TMPFILE, 0600), s = socket(AF_UNIX, SOCK_STREAM, 0);
	struct dirent *entry;
	DIR *dir = opendir("d");
	int n = 0;

	while (dir && (entry = readdir(dir)))
		n++;
	printf("%d entries\n", n);
	closedir(dir);
	told("O_TMPFILE", fd);
	told("write", write(fd, "x\n", 2));
	told("bind", bind(s, (void *)&name, sizeof(name)));
	told("connect", connect(s, (void *)&name, sizeof(name)));
	told("O_PATH", open("in", O_PATH));
	told("open of nothing", open("none/of/it", O_RDONLY));
	told("open O_EXCL", open("in", O_CREAT | O_EXCL | O_WRONLY, 0600));
	told("append", open("in", O_WRONLY | O_APPEND));
	told("bad address", open((const char *)8, O_RDONLY));
	told("empty", open("", O_RDONLY));
}

/* A child that uses what its parent opened. */
static void inherited(void)
{
	int fd = open("both", O_RDWR | O_CREAT, 0644);
	pid_t child = fork();

	if (!child) {
		_exit(write(fd, "child\n", 6) != 6);
	}
	waitpid(child, NULL, 0);
	told("after the child", write(fd, "parent\n", 7));
	show("both");
}

int main(void)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	names();
	contents();
	kinds();
	inherited();
	return 3;
}
