/* look.c - what an actor finds of itself in /proc, by bare system calls. */
#include "tables.h"

#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

long bare(long n, long a, long b, long c, long d, long e, long f)
{
	register long r10 __asm__("r10") = d, r8 __asm__("r8") = e, r9 __asm__("r9") = f;
	long ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "0"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return ret;
}

struct text {
	char *at, *end;
};

__attribute__((format(printf, 2, 3))) static void add(struct text *t, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	t->at += vsnprintf(t->at, (size_t)(t->end - t->at), format, ap);
	va_end(ap);
}

static void add_link(struct text *t, const char *key, const char *path)
{
	char target[PATH_MAX];
	long n = BARE(readlinkat, PROC, path, target, sizeof(target) - 1);

	target[n > 0 ? n : 0] = '\0';
	add(t, "\"%s\": \"%s\", ", key, target);
}

static void add_fd(struct text *t, int fd)
{
	struct statx stx = {0};
	char path[64];

	snprintf(path, sizeof(path), "thread-self/fd/%d", fd);
	add(t, "{\"fd\": %d, ", fd);
	add_link(t, "target", path);
	BARE(statx, fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &stx);
	add(t, "\"cloexec\": %s, \"dev\": [%u, %u], \"ino\": %llu}, ",
	    BARE(fcntl, fd, F_GETFD) & FD_CLOEXEC ? "true" : "false", stx.stx_dev_major,
	    stx.stx_dev_minor, (unsigned long long)stx.stx_ino);
}

unsigned long long inode_of(int dir, const char *path)
{
	struct statx stx = {0};

	BARE(statx, dir, path, 0, STATX_BASIC_STATS, &stx);
	return stx.stx_ino;
}

/* All directories that steps may have moved into one another. */
static void add_dirs(struct text *t, const char *above, int depth)
{
	for (int i = 0; i < 4; i++) {
		char name[64];
		unsigned long long inode;

		snprintf(name, sizeof(name), "%s%sd%d", above, *above ? "/" : "", i);
		inode = inode_of(PLACE, name);
		if (!inode)
			continue;
		add(t, "\"%s/%s\": %llu, ", all->place, name, inode);
		if (depth < 3)
			add_dirs(t, name, depth + 1);
	}
}

static int my_umask(void)
{
	static char status[4096];
	long fd = BARE(openat, PROC, "thread-self/status", O_RDONLY);
	long n = BARE(read, fd, status, sizeof(status) - 1);
	const char *line;

	BARE(close, fd);
	status[n > 0 ? n : 0] = '\0';
	line = strstr(status, "Umask:");
	return line ? (int)strtol(line + 6, NULL, 8) : -1;
}

int is_open(int fd)
{
	return fd != PROC && fd != PLACE && BARE(fcntl, fd, F_GETFD) >= 0;
}

static void look_at_myself(int mark)
{
	static char line[1 << 18];
	struct text t = {line, line + sizeof(line)};
	long log;

	add(&t, "{\"mark\": %d, \"pid\": %ld, ", mark, BARE(getpid));
	add_link(&t, "cwd", "thread-self/cwd");
	add(&t, "\"root\": %llu, \"dirs\": {", inode_of(AT_FDCWD, "/"));
	add_dirs(&t, "", 0);
	add(&t, "\"%s/m\": %llu, \"/\": %llu}, ", all->place, all->mounted, all->root);
	add(&t, "\"umask\": %d, \"fds\": [", my_umask());
	for (int fd = 0; fd < 1024; fd++)
		if (is_open(fd))
			add_fd(&t, fd);
	if (t.at[-2] == ',')
		t.at -= 2;
	add(&t, "]}\n");
	log = BARE(openat, PLACE, "real", O_WRONLY | O_APPEND);
	BARE(write, log, line, t.at - line);
	BARE(close, log);
}

void mark(void)
{
	char path[64];
	int n = all->marks++;

	look_at_myself(n);
	snprintf(path, sizeof(path), "/mark/%d", n);
	access(path, F_OK);
}
