/* place.c - see place.h. */
#include "place.h"

#include <ctype.h>
#include <fcntl.h>
#include <fts.h>
#include <limits.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analysis/base/util.h"

static bool write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	bool is_written = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);

	if (fd >= 0)
		close(fd);
	return is_written;
}

/* All users but root need a user namespace for it, in which they keep their ids. */
static bool unshare_mounts(void)
{
	unsigned int uid = geteuid(), gid = getegid();
	char map[64];

	if (!unshare(CLONE_NEWNS))
		return true;
	if (unshare(CLONE_NEWUSER | CLONE_NEWNS))
		return false;
	write_file("/proc/self/setgroups", "deny");
	snprintf(map, sizeof(map), "%u %u 1", gid, gid);
	if (!write_file("/proc/self/gid_map", map))
		return false;
	snprintf(map, sizeof(map), "%u %u 1", uid, uid);
	return write_file("/proc/self/uid_map", map);
}

static bool mount_over(const char *copy, const char *path)
{
	return unshare_mounts() && !mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) &&
	       !mount(copy, path, NULL, MS_BIND | MS_REC, NULL);
}

/* "/home/me/work" goes on in "/home/me/work-2", which is another path. */
static bool goes_on(char c)
{
	return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.';
}

static const char *find_path(const char *text, size_t n, const char *path)
{
	size_t n_path = strlen(path);
	const char *at = text, *end = text + n;

	while ((at = memmem(at, (size_t)(end - at), path, n_path))) {
		if (at + n_path == end || !goes_on(at[n_path]))
			return at;
		at++;
	}
	return NULL;
}

char *place_replace(const char *text, const char *path, const char *copy)
{
	const char *at = find_path(text, strlen(text), path);
	size_t size = 0;
	char *made = NULL;
	FILE *f = at ? open_memstream(&made, &size) : NULL;

	if (!f)
		return NULL;
	for (; at; at = find_path(text, strlen(text), path)) {
		fprintf(f, "%.*s%s", (int)(at - text), text, copy);
		text = at + strlen(path);
	}
	fprintf(f, "%s", text);
	fclose(f);
	return xown(made);
}

static bool has_path(const FTSENT *e, const char *path)
{
	char target[PATH_MAX];
	bool has = false;
	ssize_t n;
	void *p;
	int fd;

	if (e->fts_info == FTS_SL || e->fts_info == FTS_SLNONE) {
		n = readlink(e->fts_path, target, sizeof(target));
		return n > 0 && find_path(target, (size_t)n, path);
	}
	if (e->fts_info != FTS_F || !e->fts_statp->st_size)
		return false;
	fd = open(e->fts_path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	p = mmap(NULL, (size_t)e->fts_statp->st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (fd >= 0)
		close(fd);
	if (p == MAP_FAILED)
		return false;
	has = find_path(p, (size_t)e->fts_statp->st_size, path);
	munmap(p, (size_t)e->fts_statp->st_size);
	return has;
}

char *place_find_path(const char *dir)
{
	char *paths[] = {(char *)(uintptr_t)dir, NULL}, *found = NULL;
	FTS *fts = fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	FTSENT *e;

	while (fts && !found && (e = fts_read(fts)))
		if (has_path(e, dir))
			found = str_dup(str_of(e->fts_path));
	if (fts)
		fts_close(fts);
	return found;
}

bool place_can_mount(void)
{
	static int can = -1;
	int status = 1;
	pid_t pid;

	if (can >= 0)
		return can;
	pid = fork();
	if (!pid)
		_exit(!mount_over("/", "/"));
	can = pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
	return can;
}

/* The same directory by another name, as prov record --vary=place has it. */
static void rename_tmpdir(void)
{
	const char *now = getenv("TMPDIR");
	char name[4096];

	snprintf(name, sizeof(name), "%s/.", now && *now ? now : "/tmp");
	setenv("TMPDIR", name, 1);
}

bool place_enter(const char *copy, const char *path, bool is_mounted, bool is_elsewhere)
{
	if (is_mounted && !mount_over(copy, path))
		return false;
	if (!is_mounted || is_elsewhere)
		path = copy;
	if (is_elsewhere)
		rename_tmpdir();
	return !chdir(path) && !setenv("PWD", path, 1);
}
