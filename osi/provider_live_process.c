/* provider_live_process.c - one process of /proc. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "provider_live.h"

int64_t live_time(const struct live *l, uint64_t ticks)
{
	uint64_t hz = (uint64_t)l->hz;

	return l->boot_ns + (int64_t)(ticks / hz * 1000000000 + ticks % hz * 1000000000 / hz);
}

/* --- the task --- */

static int read_stat(int dir, struct live_stat *ret)
{
	char *text;
	size_t len;
	int code = live_read(dir, "stat", &text, &len);

	if (!code && !live_parse_stat(text, ret))
		code = -EIO;
	free(text);
	return code;
}

/*
 * A pidfd belongs to the process that has the pid when it is made.  It is made after the directory was opened
 * and before stat is read there: if that succeeds, the pid was not free in between.
 */
static int serial_of(const struct live *l, int32_t pid, uint64_t *ret)
{
	int fd;

	if (!l->has_pidfs)
		return 0;
	fd = pidfd_of(pid);
	if (fd == -EINVAL || fd == -ENOENT)
		return -ESRCH; /* a thread's */
	if (fd < 0)
		return fd;
	*ret = pidfd_number(fd);
	close(fd);
	return 0;
}

int live_open_process(const struct live *l, int32_t pid, struct live_stat *s, uint64_t *ret_serial)
{
	char name[16];
	int dir, code;

	snprintf(name, sizeof(name), "%d", pid);
	dir = openat(l->proc, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir < 0)
		return errno == ENOENT ? -ESRCH : -errno;
	code = serial_of(l, pid, ret_serial);
	if (!code)
		code = read_stat(dir, s);
	if (code) {
		close(dir);
		return code == -ENOENT ? -ESRCH : code;
	}
	if (!l->has_pidfs)
		*ret_serial = s->start;
	return dir;
}

int live_open_handle(const struct live *l, const struct osi_handle *h, struct live_stat *ret,
		     struct osi_error *e)
{
	uint64_t serial = 0;
	int dir;

	if (h->world != l->world)
		return osi_fail(e, -EINVAL, h->pid,
				"live: the handle of process %d is not of this system", h->pid);
	dir = live_open_process(l, h->pid, ret, &serial);
	if (dir >= 0 && serial != h->serial) {
		close(dir);
		return osi_fail(e, -ESRCH, h->pid,
				"live: process %d has ended; another one has its number now",
				h->pid);
	}
	if (dir == -ESRCH)
		return osi_fail(e, -ESRCH, h->pid, "live: process %d has ended", h->pid);
	return dir < 0 ? osi_fail(e, dir, h->pid, "live: process %d: %s", h->pid, strerror(-dir))
		       : dir;
}

/* --- the address space --- */

static uint64_t mix(uint64_t hash, uint64_t value)
{
	hash = (hash ^ value) * 0x9e3779b97f4a7c15;
	return hash ^ hash >> 29;
}

/*
 * The address space that a process that has not executed anything is in: its own, a copy of its
 * parent's, or, after vfork or clone with CLONE_VM, that of its parent, or of that one's.
 */
static int find_owner(const struct live *l, struct live_stat *owner, uint64_t *serial)
{
	struct live_stat parent;
	uint64_t parent_serial = 0;
	int dir;

	while (owner->flags & LIVE_FORKED && owner->ppid &&
	       pid_shares_memory(owner->pid, owner->ppid)) {
		dir = live_open_process(l, owner->ppid, &parent, &parent_serial);
		if (dir < 0)
			return dir == -ESRCH ? 0 : dir;
		close(dir);
		*owner = parent;
		*serial = parent_serial;
	}
	return 0;
}

int live_handle(const struct live *l, const struct live_stat *s, uint64_t serial,
		struct osi_handle *ret, bool *ret_is_shared)
{
	struct live_stat owner = *s;
	int code = 0;

	*ret = (struct osi_handle){.world = l->world, .serial = serial, .pid = s->pid};
	*ret_is_shared = false;
	if (!s->layout[2])
		return 0;
	if (l->has_pidfds)
		code = find_owner(l, &owner, &serial);
	*ret_is_shared = owner.pid != s->pid;
	ret->space = mix(mix(1, (uint64_t)owner.pid), serial);
	for (size_t i = 0; i < sizeof(owner.layout) / sizeof(owner.layout[0]); i++)
		ret->space = mix(ret->space, owner.layout[i]);
	ret->space |= !ret->space;
	return code;
}

/* --- all the rest --- */

/* Other errors mean that there is nothing to tell, or that it is not for us. */
static int serious(int code)
{
	return code == -ESRCH || code == -ENOMEM ? code : 0;
}

static void describe_stat(const struct live *l, const struct live_stat *s, struct osi_process *p)
{
	bool is_zombie = s->state == 'Z' || s->state == 'X';

	p->state = live_state(s->state);
	p->ppid = s->ppid;
	p->group = s->group;
	p->session = s->session;
	p->n_threads = (uint32_t)s->n_threads;
	p->start_ns = live_time(l, s->start);
	p->usage.user_ns = (int64_t)s->user * (1000000000 / l->hz);
	p->usage.system_ns = (int64_t)s->system * (1000000000 / l->hz);
	p->usage.minor_faults = s->minor_faults;
	p->usage.major_faults = s->major_faults;
	p->usage.resident_bytes = s->resident * l->page;
	p->known |=
		OSI_HAS_PARENT | OSI_HAS_SESSION | OSI_HAS_START | OSI_HAS_THREADS | OSI_HAS_CPU;
	if (s->flags & LIVE_KERNEL_THREAD)
		p->flags |= OSI_KERNEL_THREAD;
	if (is_zombie ? s->n_threads > 1 : (s->flags & LIVE_EXITING) != 0)
		p->flags |= OSI_EXITING;
}

/* True if ptrace(2) lets one look at it without privileges, when it has no memory any more. */
static bool is_ours(const char *status)
{
	uint64_t uid, gid;

	for (unsigned i = 0; i < 3; i++)
		if (!live_field(status, "Uid", i, &uid) || uid != geteuid() ||
		    !live_field(status, "Gid", i, &gid) || gid != getegid())
			return false;
	return true;
}

/* How a zombie ended is hidden, as 0, from users that may not look at it: others see it, or its io.
 */
static void describe_exit(const struct live_stat *s, const char *status, struct osi_process *p)
{
	if (p->state != OSI_ZOMBIE || p->flags & OSI_EXITING)
		return;
	if (!s->exit_status && !(p->known & OSI_HAS_CALLS) && !is_ours(status))
		return;
	p->known |= OSI_HAS_EXIT;
	p->exit_status = s->exit_status;
	if (s->exit_status & 0x80)
		p->flags |= OSI_CORE_DUMPED;
}

static int describe_status(int dir, const struct live_stat *s, struct osi_process *p)
{
	uint64_t uid, euid, gid, egid, peak;
	char *text;
	size_t len;
	int code = live_read(dir, "status", &text, &len);

	if (code)
		return code;
	if (live_field(text, "Uid", 0, &uid) && live_field(text, "Uid", 1, &euid) &&
	    live_field(text, "Gid", 0, &gid) && live_field(text, "Gid", 1, &egid)) {
		p->known |= OSI_HAS_UID;
		p->uid = (uint32_t)uid;
		p->euid = (uint32_t)euid;
		p->gid = (uint32_t)gid;
		p->egid = (uint32_t)egid;
	}
	if (live_field(text, "VmHWM", 0, &peak)) {
		p->known |= OSI_HAS_MEMORY;
		p->usage.peak_bytes = peak * 1024;
	}
	describe_exit(s, text, p);
	free(text);
	return 0;
}

/* To read this one takes the right to ptrace(2) the process. */
static int describe_io(int dir, struct osi_process *p)
{
	char *text;
	size_t len;
	int code = live_read(dir, "io", &text, &len);

	if (code)
		return serious(code);
	if (live_field(text, "rchar", 0, &p->usage.calls_read) &&
	    live_field(text, "wchar", 0, &p->usage.calls_written))
		p->known |= OSI_HAS_CALLS;
	if (live_field(text, "read_bytes", 0, &p->usage.storage_read) &&
	    live_field(text, "write_bytes", 0, &p->usage.storage_written))
		p->known |= OSI_HAS_STORAGE;
	free(text);
	return 0;
}

/* " (deleted)" behind the path may be part of a name: a file without links tells. */
static int describe_exe(int dir, struct osi_process *p)
{
	static const char tail[] = " (deleted)";
	struct stat st;
	char *exe;
	size_t len;
	int code = live_readlink(dir, "exe", &exe);

	if (code)
		return serious(code);
	len = strlen(exe);
	if (len > sizeof(tail) - 1 && !strcmp(exe + len - sizeof(tail) + 1, tail) &&
	    !fstatat(dir, "exe", &st, 0) && !st.st_nlink) {
		exe[len - sizeof(tail) + 1] = '\0';
		p->flags |= OSI_EXE_DELETED;
	}
	p->exe = exe;
	p->known |= OSI_HAS_EXE;
	return 0;
}

/* The strings stand behind the pointers' array: argv[0] is where they begin. */
static int describe_argv(int dir, struct osi_process *p)
{
	char *text;
	size_t len;
	int code = live_read(dir, "cmdline", &text, &len);

	if (code)
		return serious(code);
	p->known |= OSI_HAS_ARGV;
	if (len)
		p->argv = live_parse_argv(text, len, &p->n_argv);
	if (!p->argv)
		free(text);
	return len && !p->argv ? -ENOMEM : 0;
}

int live_describe(const struct live *l, int dir, const struct live_stat *s, uint64_t serial,
		  struct osi_process *p)
{
	bool is_shared;
	int code;

	*p = (struct osi_process){.name = s->name};
	code = live_handle(l, s, serial, &p->handle, &is_shared);
	p->flags = is_shared ? OSI_SHARES_SPACE : 0;
	describe_stat(l, s, p);
	if (!code)
		code = describe_io(dir, p);
	if (!code)
		code = describe_exe(dir, p);
	if (!code)
		code = describe_status(dir, s, p);
	if (!code)
		code = describe_argv(dir, p);
	if (code)
		live_forget(p);
	return code == -ENOENT ? -ESRCH : code;
}

void live_forget(struct osi_process *p)
{
	if (p->argv)
		free((char *)p->argv[0]);
	free((void *)p->argv);
	free((char *)p->exe);
	p->argv = NULL;
	p->exe = NULL;
}
