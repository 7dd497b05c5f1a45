/* leftover.c - see leftover.h. */
#include "leftover.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "base/util.h"

#define DIR_DIGITS 16
#define LOG_DIGITS 32

static bool is_name(const char *name, const char *prefix, size_t digits, const char *suffix)
{
	size_t n = strlen(prefix);

	return !strncmp(name, prefix, n) && strspn(name + n, "0123456789abcdef") == digits &&
	       !strcmp(name + n + digits, suffix);
}

static char *read_promise(const char *dir)
{
	char link[PATH_MAX], target[PATH_MAX];
	ssize_t n;

	snprintf(link, sizeof(link), "%s/" LEFTOVER_PROMISE, dir);
	n = readlink(link, target, sizeof(target));
	return n > 0 ? str_dup((struct str){target, (size_t)n}) : NULL;
}

bool leftover_in(const char *dir, struct leftover *ret_l)
{
	const struct dirent *entry;
	DIR *files = opendir(dir);
	char path[PATH_MAX] = "";

	while (files && (entry = readdir(files)))
		if (is_name(entry->d_name, "", LOG_DIGITS, ".raw"))
			snprintf(path, sizeof(path), "%s/%s", dir, entry->d_name);
	if (files)
		closedir(files);
	if (!*path)
		return false;
	*ret_l = (struct leftover){str_dup(str_of(path)), read_promise(dir)};
	return true;
}

bool leftover_take(int fd)
{
	return !flock(fd, LOCK_EX | LOCK_NB);
}

static bool is_left(const char *log)
{
	int fd = open(log, O_RDONLY | O_CLOEXEC);
	bool is_free = fd >= 0 && leftover_take(fd);

	if (fd >= 0)
		close(fd);
	return is_free;
}

static bool is_own_dir(const char *path)
{
	struct stat st;

	return !lstat(path, &st) && S_ISDIR(st.st_mode) && st.st_uid == geteuid();
}

static void look_in(struct leftovers *l, const char *parent, const char *prefix)
{
	const struct dirent *entry;
	DIR *dirs = opendir(parent);
	char path[PATH_MAX];

	while (dirs && (entry = readdir(dirs))) {
		struct leftover found;

		if (!is_name(entry->d_name, prefix, DIR_DIGITS, ""))
			continue;
		snprintf(path, sizeof(path), "%s/%s", parent, entry->d_name);
		if (!is_own_dir(path) || !leftover_in(path, &found))
			continue;
		if (is_left(found.log)) {
			GROW(l->v, l->n);
			l->v[l->n++] = found;
			continue;
		}
		free(found.log);
		free(found.promise);
	}
	if (dirs)
		closedir(dirs);
}

struct leftovers leftovers_find(void)
{
	const char *tmp = getenv("TMPDIR");
	struct leftovers l = {0};

	look_in(&l, LEFTOVER_MEMORY, "prov-");
	look_in(&l, tmp && *tmp == '/' ? tmp : "/tmp", "prov-");
	look_in(&l, ".", ".prov-");
	return l;
}

void leftovers_free(struct leftovers *l)
{
	for (size_t i = 0; i < l->n; i++) {
		free(l->v[i].log);
		free(l->v[i].promise);
	}
	free(l->v);
	*l = (struct leftovers){0};
}

/* By name, and by inode where the maps have the device that stat(2) tells: not so in some file systems. */
static bool is_of(const char *line, const char *base, const struct stat *st)
{
	unsigned int major_no, minor_no;
	unsigned long long inode;

	if (!strstr(line, base))
		return false;
	if (sscanf(line, "%*s %*s %*s %x:%x %llu", &major_no, &minor_no, &inode) != 3)
		return true;
	return makedev(major_no, minor_no) != st->st_dev || inode == st->st_ino;
}

static bool has_mapped(const char *pid, const char *log, const struct stat *st)
{
	const char *base = strrchr(log, '/') ? strrchr(log, '/') + 1 : log;
	char name[300], *line = NULL;
	bool is_found = false;
	size_t room = 0;
	FILE *maps;

	snprintf(name, sizeof(name), "/proc/%s/maps", pid);
	maps = fopen(name, "re");
	while (maps && !is_found && getline(&line, &room, maps) > 0)
		is_found = is_of(line, base, st);
	if (maps)
		fclose(maps);
	free(line);
	return is_found;
}

size_t leftover_users(const char *log, int *ret_pids, size_t n)
{
	const struct dirent *entry;
	DIR *proc = opendir("/proc");
	size_t n_users = 0;
	struct stat st = {0};

	if (stat(log, &st))
		st.st_dev = 0;
	while (proc && (entry = readdir(proc))) {
		int pid = atoi(entry->d_name);

		if (pid <= 0 || pid == getpid() || !has_mapped(entry->d_name, log, &st))
			continue;
		if (n_users < n)
			ret_pids[n_users] = pid;
		n_users++;
	}
	if (proc)
		closedir(proc);
	return n_users;
}
