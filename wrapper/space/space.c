/* space.c - see space.h. */
#include "space.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define FAILED	     125 /* as PROV_FAILED in message.h, which is not for this room */
#define PIDS_SKIPPED 98	 /* so that the command has a pid of another length */

/* From the first process to the one outside. */
struct word {
	int error;  /* of the beginning: 0, or why not */
	int status; /* of the launcher, as wait() tells it; 0 at the beginning */
};

static int write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? write(fd, text, strlen(text)) : -1;
	int e = errno;

	if (fd >= 0)
		close(fd);
	return n < 0 ? -e : 0;
}

/* Of daemon, which is in every system; or of bin. */
static unsigned int other_id(unsigned int id)
{
	return id == 1 ? 2 : 1;
}

/* One id, which is what it is outside, or another; other groups than the first are the overflow group. */
static int map_ids(uid_t uid, gid_t gid, int is_other)
{
	char map[64];
	int r;

	write_file("/proc/self/setgroups", "deny");
	snprintf(map, sizeof(map), "%u %u 1", is_other ? other_id(gid) : gid, gid);
	r = write_file("/proc/self/gid_map", map);
	snprintf(map, sizeof(map), "%u %u 1", is_other ? other_id(uid) : uid, uid);
	return r < 0 ? r : write_file("/proc/self/uid_map", map);
}

/* For a process of root's in a new user namespace: 0 and 1 change places, all others stay. */
static int swap_ids(pid_t pid, const char *which)
{
	unsigned int first = 1, n = 0;
	char name[64], map[64];
	FILE *f;

	snprintf(name, sizeof(name), "/proc/self/%s_map", which);
	f = fopen(name, "re");
	if (!f || fscanf(f, "%u %*u %u", &first, &n) != 2)
		n = 0;
	if (f)
		fclose(f);
	if (first || n < 3)
		return -EPERM;
	snprintf(name, sizeof(name), "/proc/%d/%s_map", pid, which);
	snprintf(map, sizeof(map), "0 1 1\n1 0 1\n2 2 %u\n", n - 2);
	return write_file(name, map);
}

/* So that an exec does not take them from a user who is not 0. */
static void keep_capabilities(void)
{
	struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
	struct __user_cap_data_struct caps[2];

	if (syscall(SYS_capget, &head, caps) < 0)
		return;
	caps[0].inheritable = caps[0].permitted;
	caps[1].inheritable = caps[1].permitted;
	syscall(SYS_capset, &head, caps);
	for (int i = 0; i <= CAP_LAST_CAP; i++)
		prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, i, 0, 0);
}

/* Each waits for the other's byte: the launcher has its namespace, then it has its ids. */
static void become_other(int fd)
{
	char byte = unshare(CLONE_NEWUSER) == 0;

	if (write(fd, &byte, 1) == 1 && read(fd, &byte, 1) == 1 && byte)
		keep_capabilities();
	close(fd);
}

static void make_other(int fd, pid_t launcher)
{
	char byte = 0;

	if (read(fd, &byte, 1) == 1 && byte)
		byte = !swap_ids(launcher, "gid") && !swap_ids(launcher, "uid");
	if (write(fd, &byte, 1) < 0)
		errno = 0; /* it has ended */
	close(fd);
}

static int mount_proc(void)
{
	if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0 ||
	    mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) < 0)
		return -errno;
	return 0;
}

/* Programs talk to themselves by it; a network without is a broken one. */
static void raise_loopback(void)
{
	struct ifreq lo = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	ioctl(fd, SIOCSIFFLAGS, &lo);
	close(fd);
}

/* All but the first, which is there. */
static int make_dirs(const char *path)
{
	char part[64];

	for (const char *slash = strchr(strchr(path + 1, '/') + 1, '/'); slash;
	     slash = strchr(slash + 1, '/')) {
		snprintf(part, sizeof(part), "%.*s", (int)(slash - path), path);
		if (mkdir(part, 0755) < 0 && errno != EEXIST)
			return -errno;
	}
	return mkdir(path, 0755) < 0 ? -errno : 0;
}

/* The working directory stays what it is while something is mounted over where it is. */
static int move_to(const char *path)
{
	char below[64];
	int r;

	snprintf(below, sizeof(below), "%.*s", (int)strcspn(path + 1, "/") + 1, path);
	if (mount("none", below, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755") < 0)
		return -errno;
	r = make_dirs(path);
	if (r < 0)
		return r;
	if (mount(".", path, NULL, MS_BIND | MS_REC, NULL) < 0 || chdir(path) < 0)
		return -errno;
	return 0;
}

static int settle(int what, const char *place, int is_user, uid_t uid, gid_t gid)
{
	int r = is_user ? map_ids(uid, gid, what & SPACE_OTHER_USER) : 0;

	if (!r)
		r = mount_proc();
	if (!r && place)
		r = move_to(place);
	if (!r && what & SPACE_NETWORK)
		raise_loopback();
	return r;
}

/* Each takes a pid; what sets the next one (ns_last_pid) is not in every kernel. */
static void use_pids(int n)
{
	while (n--) {
		pid_t pid = fork();

		if (!pid)
			_exit(0);
		if (pid > 0)
			waitpid(pid, NULL, 0);
	}
}

static void tell(int fd, int error, int status)
{
	struct word word = {error, status};

	if (write(fd, &word, sizeof(word)) != sizeof(word))
		_exit(1);
}

/* Nobody's descriptors are held open by the first process. */
__attribute__((noreturn)) static void be_first(int fd, pid_t launcher)
{
	pid_t pid;
	int status;

	prctl(PR_SET_NAME, "prov-init");
	if (dup2(fd, 0) < 0)
		_exit(1);
	close_range(1, ~0u, 0);
	while ((pid = waitpid(-1, &status, WUNTRACED)) > 0 || errno == EINTR) {
		if (pid != launcher)
			continue;
		tell(0, 0, status);
		if (!WIFSTOPPED(status))
			break;
	}
	_exit(0);
}

/* In the new namespaces.  Returns in the launcher. */
static void begin(int fd, int what, const char *place, int is_user, uid_t uid, gid_t gid)
{
	int r = settle(what, place, is_user, uid, gid), ids[2] = {-1, -1};
	pid_t launcher;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (!r && what & SPACE_OTHER_PIDS)
		use_pids(PIDS_SKIPPED);
	if (!is_user && what & SPACE_OTHER_USER &&
	    socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ids) < 0)
		ids[0] = -1;
	launcher = r < 0 ? -1 : fork();
	if (!launcher) {
		close(fd);
		if (ids[0] >= 0) {
			close(ids[0]);
			become_other(ids[1]);
		}
		return;
	}
	if (launcher > 0 && ids[0] >= 0) {
		close(ids[1]);
		make_other(ids[0], launcher);
	}
	if (r < 0 || launcher < 0) {
		tell(fd, r < 0 ? r : -errno, 0);
		_exit(1);
	}
	tell(fd, 0, 0);
	be_first(fd, launcher);
}

/* --- outside */

/* The launcher, as it is called outside: the only child of the first process. */
static pid_t child_of(pid_t first)
{
	char name[64];
	int pid = 0;
	FILE *f;

	snprintf(name, sizeof(name), "/proc/%d/task/%d/children", first, first);
	f = fopen(name, "re");
	if (f && fscanf(f, "%d", &pid) != 1)
		pid = 0;
	if (f)
		fclose(f);
	return pid;
}

static void take_default(int sig)
{
	sigset_t set;

	signal(sig, SIG_DFL);
	sigemptyset(&set);
	sigaddset(&set, sig);
	raise(sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

__attribute__((noreturn)) static void end_as(int status)
{
	if (WIFSIGNALED(status)) {
		setrlimit(RLIMIT_CORE, &(struct rlimit){0});
		prctl(PR_SET_DUMPABLE, 0);
		take_default(WTERMSIG(status));
	}
	exit(WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
}

/* The terminal's reach the launcher without us. */
static void pass_on(pid_t launcher, const siginfo_t *info)
{
	if (launcher && info->si_code != SI_KERNEL)
		kill(launcher, info->si_signo);
}

static void *listen_for(int fd, struct word *word)
{
	return read(fd, word, sizeof(*word)) == sizeof(*word) ? word : NULL;
}

/* Signals come one by one; a word of the first process comes as one. */
__attribute__((noreturn)) static void stand_by(int fd, pid_t first)
{
	pid_t launcher = child_of(first);
	struct word word;
	siginfo_t info;
	sigset_t set;
	int is_ended;

	sigfillset(&set);
	for (;;) {
		if (sigwaitinfo(&set, &info) < 0)
			continue;
		if (info.si_signo != SIGIO && info.si_signo != SIGCHLD) {
			pass_on(launcher, &info);
			continue;
		}
		is_ended = waitpid(first, NULL, WNOHANG) == first; /* its word was said before */
		while (listen_for(fd, &word)) {
			if (!WIFSTOPPED(word.status))
				end_as(word.status);
			take_default(WSTOPSIG(word.status));
			kill(launcher, SIGCONT);
		}
		if (is_ended) {
			fputs("prov: the process that holds the pid namespace of --pin and --vary "
			      "was killed, "
			      "and all that ran in it with it\n",
			      stderr);
			exit(FAILED);
		}
	}
}

static int watch(int fd, pid_t first)
{
	struct word word;

	if (!listen_for(fd, &word)) {
		waitpid(first, NULL, 0);
		return -EPERM;
	}
	if (word.error) {
		waitpid(first, NULL, 0);
		return word.error;
	}
	signal(SIGCHLD, SIG_DFL);
	fcntl(fd, F_SETOWN, getpid());
	fcntl(fd, F_SETFL, O_ASYNC | O_NONBLOCK);
	raise(SIGCHLD); /* a word may be there already */
	stand_by(fd, first);
}

int space_enter(int what, const char *place)
{
	int is_user = geteuid() != 0, ends[2], r;
	unsigned long flags = CLONE_NEWNS | (what & SPACE_PIDS ? CLONE_NEWPID : 0) |
			      (what & SPACE_NETWORK ? CLONE_NEWNET : 0) |
			      (is_user ? CLONE_NEWUSER : 0);
	uid_t uid = geteuid();
	gid_t gid = getegid();
	sigset_t all, was;
	pid_t first;

	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0)
		return -errno;
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, &was);
	first = (pid_t)syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
	if (!first) {
		close(ends[0]);
		begin(ends[1], what, place, is_user, uid, gid);
		sigprocmask(SIG_SETMASK, &was, NULL);
		return 0;
	}
	r = -errno;
	close(ends[1]);
	if (first > 0)
		r = watch(ends[0], first);
	close(ends[0]);
	sigprocmask(SIG_SETMASK, &was, NULL);
	return r;
}
