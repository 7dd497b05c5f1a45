/* living.c - see living.h. */
#include "living.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "analysis/base/util.h"

/* Processes of one number: one that we see under the same, or others in other pid namespaces. */
enum namesake {
	HERE = 1,
	ELSEWHERE = 2,
};

struct living {
	struct map pids; /* bits of enum namesake */
};

static size_t read_file(const char *name, char *text, size_t room)
{
	int fd = open(name, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, text, room - 1) : -1;

	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = 0;
	return n > 0 ? (size_t)n : 0;
}

/* It is that of our pid namespace, and hides no process (the option hidepid) that we might record. */
static bool proc_tells_all(void)
{
	char self[16] = "", mounts[1 << 16];

	if (readlink("/proc/self", self, sizeof(self) - 1) < 0 || atoi(self) != getpid())
		return false;
	read_file("/proc/self/mountinfo", mounts, sizeof(mounts));
	return !geteuid() || !strstr(mounts, "hidepid=");
}

static const char *value(const char *status, const char *key)
{
	const char *at = strstr(status, key);

	return at ? at + strlen(key) : "";
}

/* The last number of a line. */
static uint32_t last_number(const char *at)
{
	unsigned long n = 0;
	char *end;

	for (; *at && *at != '\n'; at = end) {
		n = strtoul(at, &end, 10);
		if (end == at)
			break;
	}
	return (uint32_t)n;
}

/* Ended, and not waited for; a first thread that has ended before others is another case. */
static bool is_ended(const char *status)
{
	const char *state = value(status, "\nState:\t");

	return (*state == 'Z' || *state == 'X') &&
	       strtoul(value(status, "\nThreads:\t"), NULL, 10) <= 1;
}

static void add(struct living *l, const char *name)
{
	char file[300], status[4096];
	uint32_t here = (uint32_t)strtoul(name, NULL, 10), own;
	uint64_t is = 0;

	snprintf(file, sizeof(file), "/proc/%s/status", name);
	if (!read_file(file, status, sizeof(status)) || is_ended(status))
		return;
	own = last_number(value(status, "\nNSpid:"));
	if (!own) /* Linux before 4.1 */
		own = here;
	map_get(&l->pids, own, &is);
	map_set(&l->pids, own, is | (own == here ? HERE : ELSEWHERE));
}

struct living *living_read(void)
{
	DIR *proc = proc_tells_all() ? opendir("/proc") : NULL;
	const struct dirent *entry;
	struct living *l;

	if (!proc)
		return NULL;
	l = xcalloc(1, sizeof(*l));
	while ((entry = readdir(proc)))
		if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9')
			add(l, entry->d_name);
	closedir(proc);
	return l;
}

bool living_has(const struct living *l, uint32_t pid, uint32_t tid)
{
	uint64_t is = 0;
	char name[64];

	if (!pid || !tid)
		return true;
	if (!map_get(&l->pids, pid, &is))
		return false;
	if (is != HERE || pid == tid)
		return true;
	snprintf(name, sizeof(name), "/proc/%u/task/%u", pid, tid);
	return !access(name, F_OK);
}

void living_free(struct living *l)
{
	if (l)
		map_free(&l->pids);
	free(l);
}
