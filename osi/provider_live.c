/* provider_live.c - the running system: opening, lists, the caller's own process. */
#include "provider_live.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "provider.h"

/* --- opening --- */

static int64_t now(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

/* FNV-1a */
static uint64_t hash(uint64_t h, const void *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		h = (h ^ ((const unsigned char *)bytes)[i]) * 0x100000001b3;
	return h;
}

/* The boot, the pid namespace, and what serials are. */
static int find_world(struct live *l)
{
	struct stat ns = {.st_ino = 0};
	char *boot;
	size_t len;

	l->world = 0xcbf29ce484222325;
	if (live_read(l->proc, "sys/kernel/random/boot_id", &boot, &len) == -ENOMEM)
		return -ENOMEM;
	l->world = hash(l->world, boot, len);
	free(boot);
	if (!fstatat(l->proc, "self/ns/pid", &ns, 0))
		l->world = hash(l->world, &ns.st_ino, sizeof(ns.st_ino));
	l->world = hash(l->world, &l->has_pidfs, sizeof(l->has_pidfs));
	return 0;
}

/* The pids in this /proc are those that system calls of ours take. */
static int find_pidfds(struct live *l)
{
	char *self;
	int code = live_readlink(l->proc, "self", &self), fd;

	if (code)
		return code == -ENOMEM ? code : 0;
	fd = atoi(self) == getpid() ? pidfd_of(getpid()) : -1;
	free(self);
	if (fd < 0)
		return 0;
	l->has_pidfds = true;
	l->has_pidfs = sizeof(ino_t) >= sizeof(uint64_t) && pidfd_is_numbered(fd);
	close(fd);
	return 0;
}

static int live_open(const char *arg, void **ret_self, struct osi_error *e)
{
	const char *path = arg ? arg : "/proc";
	struct live *l = calloc(1, sizeof(*l));
	int code;

	if (!l)
		return -ENOMEM;
	l->proc = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (l->proc < 0) {
		code = -errno;
		free(l);
		return osi_fail(e, code, 0, "live: %s: %s", path, strerror(-code));
	}
	l->hz = sysconf(_SC_CLK_TCK);
	l->page = (uint64_t)sysconf(_SC_PAGESIZE);
	l->boot_ns = now(CLOCK_REALTIME) - now(CLOCK_BOOTTIME);
	l->epoll = -1;
	code = find_pidfds(l);
	if (!code)
		code = find_world(l);
	if (code) {
		close(l->proc);
		free(l);
		return code;
	}
	*ret_self = l;
	return 0;
}

static void live_close(void *self)
{
	struct live *l = self;

	live_watch_end(l);
	close(l->proc);
	free(l);
}

static int live_span(void *self, struct osi_span *ret, struct osi_error *e)
{
	struct live *l = self;

	(void)e;
	*ret = (struct osi_span){l->boot_ns, now(CLOCK_REALTIME), 1, 0};
	return 0;
}

/* --- one --- */

static int add_description(struct live *l, int dir, const struct live_stat *s, uint64_t serial,
			   struct osi_list *to)
{
	struct osi_process p;
	int code = live_describe(l, dir, s, serial, &p);

	if (code)
		return code;
	code = osi_add_process(to, &p);
	live_forget(&p);
	return code;
}

static int live_one(void *self, const struct osi_handle *h, struct osi_list *to,
		    struct osi_error *e)
{
	struct live *l = self;
	struct live_stat s;
	int dir = live_open_handle(l, h, &s, e), code;

	if (dir < 0)
		return dir;
	code = add_description(l, dir, &s, h->serial, to);
	close(dir);
	return code >= 0 ? 0
			 : osi_fail(e, code, h->pid, "live: process %d: %s", h->pid,
				    code == -ESRCH ? "has ended" : strerror(-code));
}

/* A thread's id has a directory, too, that no list shows. */
static int refuse_thread(int dir)
{
	uint64_t pid, tgid;
	char *text;
	size_t len;
	int code = live_read(dir, "status", &text, &len);

	if (!code && live_field(text, "Tgid", 0, &tgid) && live_field(text, "Pid", 0, &pid) &&
	    pid != tgid)
		code = -ESRCH;
	free(text);
	return code;
}

static int live_find(void *self, int32_t pid, struct osi_handle *ret, struct osi_error *e)
{
	struct live *l = self;
	struct live_stat s;
	uint64_t serial;
	bool is_shared;
	int dir = live_open_process(l, pid, &s, &serial), code = dir < 0 ? dir : refuse_thread(dir);

	if (dir >= 0)
		close(dir);
	if (!code)
		code = live_handle(l, &s, serial, ret, &is_shared);
	if (code == -ESRCH)
		return osi_fail(e, code, pid, "live: there is no process %d", pid);
	if (code)
		return osi_fail(e, code, pid, "live: process %d: %s", pid, strerror(-code));
	return 0;
}

/* /proc/thread-self is PID/task/TID, in the numbers of that /proc. */
static int live_current(void *self, struct osi_handle *ret, int32_t *ret_tid, struct osi_error *e)
{
	struct live *l = self;
	int32_t pid;
	char *link;
	int code = live_readlink(l->proc, "thread-self", &link);

	if (code)
		return osi_fail(e, code, 0, "live: the caller's own process, /proc/thread-self: %s",
				strerror(-code));
	code = sscanf(link, "%d/task/%d", &pid, ret_tid) == 2 ? 0 : -EIO;
	free(link);
	return code ? code : live_find(l, pid, ret, e);
}

/* --- all --- */

/* The action for each process; one that is gone by then is no error. */
typedef int visitor(struct live *l, int32_t pid, struct osi_list *to);

static int visit_all(struct live *l, visitor *visit, struct osi_list *to, struct osi_error *e)
{
	int fd = openat(l->proc, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), code = 0;
	DIR *d = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *entry;

	if (!d) {
		code = -errno;
		if (fd >= 0)
			close(fd);
		return osi_fail(e, code, 0, "live: the list of processes: %s", strerror(-code));
	}
	while (!code && (errno = 0, entry = readdir(d))) {
		int32_t pid =
			*entry->d_name >= '1' && *entry->d_name <= '9' ? atoi(entry->d_name) : 0;

		code = pid ? visit(l, pid, to) : 0;
		if (code < 0 && code != -ESRCH)
			osi_fail(e, code, pid, "live: process %d: %s", pid, strerror(-code));
		if (code == -ESRCH)
			code = 0;
	}
	closedir(d);
	return code;
}

static int visit_process(struct live *l, int32_t pid, struct osi_list *to)
{
	struct live_stat s;
	uint64_t serial;
	int dir = live_open_process(l, pid, &s, &serial), code;

	if (dir < 0)
		return dir;
	code = add_description(l, dir, &s, serial, to);
	close(dir);
	return code;
}

static int visit_handle(struct live *l, int32_t pid, struct osi_list *to)
{
	struct osi_handle h;
	struct live_stat s;
	uint64_t serial;
	bool is_shared;
	int dir = live_open_process(l, pid, &s, &serial), code;

	if (dir < 0)
		return dir;
	close(dir);
	code = live_handle(l, &s, serial, &h, &is_shared);
	return code ? code : osi_add_handle(to, &h, s.ppid);
}

static int live_processes(void *self, struct osi_list *to, struct osi_error *e)
{
	return visit_all(self, visit_process, to, e);
}

static int live_handles(void *self, struct osi_list *to, struct osi_error *e)
{
	return visit_all(self, visit_handle, to, e);
}

const struct osi_provider live_provider = {
	.abi = OSI_ABI,
	.size = sizeof(live_provider),
	.name = "live",
	.open = live_open,
	.close = live_close,
	.processes = live_processes,
	.handles = live_handles,
	.process = live_one,
	.find = live_find,
	.current = live_current,
	.threads = live_threads,
	.mappings = live_mappings,
	.modules = live_modules,
	.span = live_span,
	.watch = live_watch,
	.wait = live_wait,
	.ended = live_ended,
};
