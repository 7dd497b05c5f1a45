/* announce.c - see announce.h. */
#include "announce.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <unistd.h>

#include "base/util.h"

#define LAUNCHER "prov-record\n"
#define IN_PROC	 "/memfd:" ANNOUNCE_NAME " (deleted)"

int announce_put_up(const char *dir, const char *name, int log_fd)
{
	int fd = memfd_create(ANNOUNCE_NAME, MFD_CLOEXEC);

	if (fd >= 0)
		dprintf(fd, "%s/%s%c%d%c", strcmp(dir, "/") ? dir : "", name, 0, log_fd, 0);
	return fd;
}

/* The absolute name of a recording of this path; NULL: it has no directory. */
static char *absolute(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *dir =
		slash ? str_dup((struct str){path, (size_t)(slash - path + 1)}) : str_dup(STR("."));
	char *real = xown(realpath(dir, NULL)), *whole = NULL;

	if (!real && errno == ENOMEM)
		no_memory(0);
	if (real &&
	    asprintf(&whole, "%s/%s", strcmp(real, "/") ? real : "", slash ? slash + 1 : path) < 0)
		no_memory(0);
	xown(whole);
	free(real);
	free(dir);
	return whole;
}

/* FILE of /proc/PID as text. */
static size_t read_text(const char *file, char *text, size_t room)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, text, room - 1) : 0;

	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = '\0';
	return n > 0 ? (size_t)n : 0;
}

/* The log, if that descriptor of the launcher announces the path; -1. */
static int log_by(const char *announcement, long pid, const char *path)
{
	char text[PATH_MAX + 32], file[64];
	size_t n = read_text(announcement, text, sizeof(text)), len = strlen(text);

	if (len + 1 >= n || strcmp(text, path))
		return -1;
	snprintf(file, sizeof(file), "/proc/%ld/fd/%d", pid, atoi(text + len + 1));
	return open(file, O_RDONLY | O_CLOEXEC);
}

/* A process's log of the path; -1: it has none, -ENOMEM: not known. */
static int log_of(long pid, const char *path)
{
	char dir[64], link[340], target[64];
	const struct dirent *entry;
	int log = -1;
	DIR *fds;

	snprintf(dir, sizeof(dir), "/proc/%ld/fd", pid);
	fds = opendir(dir);
	if (!fds && errno == ENOMEM)
		return -ENOMEM;
	while (fds && log < 0 && (entry = readdir(fds))) {
		snprintf(link, sizeof(link), "%s/%s", dir, entry->d_name);
		ssize_t n = readlink(link, target, sizeof(target) - 1);
		target[n > 0 ? n : 0] = '\0';
		if (!strcmp(target, IN_PROC))
			log = log_by(link, pid, path);
	}
	if (fds)
		closedir(fds);
	return log;
}

int announce_find(const char *path, int *ret_launcher)
{
	char *whole = absolute(path), file[300], name[32];
	const struct dirent *entry;
	int log = -1;
	DIR *proc = whole ? opendir("/proc") : NULL;

	if (whole && !proc && errno == ENOMEM)
		no_memory(0);
	while (proc && log == -1 && (entry = readdir(proc))) {
		long pid = strtol(entry->d_name, NULL, 10);

		if (pid <= 0)
			continue;
		snprintf(file, sizeof(file), "/proc/%ld/comm", pid);
		if (!read_text(file, name, sizeof(name)) || strcmp(name, LAUNCHER))
			continue;
		*ret_launcher = pidfd_open((pid_t)pid, 0);
		log = *ret_launcher < 0 ? -1 : log_of(pid, whole);
		if (log < 0 && *ret_launcher >= 0)
			close(*ret_launcher);
	}
	if (proc)
		closedir(proc);
	if (log == -ENOMEM)
		no_memory(0);
	free(whole);
	return log;
}
