/*
 * tables.c - does at random all that changes tables of descriptors, working directory, root and
 * umask, in processes and threads that share them in any way, and says after each step what it
 * really has:
 *
 *	tables SEED STEPS	in an empty directory
 *	tables mounts		not at random: mounts, changes of root, namespaces (77: not allowed)
 *
 * Actors (processes, threads) take turns.  After its step an actor looks at itself in /proc,
 * appends a line to the file `real`, and makes the call access("/mark/N"), by which the line is
 * found in the recording.  All that is not part of a step is done by bare system calls, which nobody
 * records.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/sched.h>
#include <locale.h>
#include <mqueue.h>
#include <pthread.h>
#include <pty.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define ACTORS 10
#define FDS    48 /* steps meddle with descriptors below this */
#define MAIL_A 60 /* a pair of sockets that everybody has */
#define MAIL_B 61
#define PROC   70 /* /proc, not known to the recording: after chroot there is none */
#define PLACE  71 /* likewise, where it all happens */

struct shared {
	volatile int turn;
	uint64_t chance;
	int steps, marks, names;
	unsigned long long root, mounted; /* their inodes */
	struct {
		int is_alive, pid;
	} actors[ACTORS];
	char program[PATH_MAX], place[PATH_MAX];
};

static struct shared *all;
static __thread int
	is_guest; /* a process in another's memory, with hardly any of what libc needs */
extern char **environ;

static long bare(long n, long a, long b, long c, long d, long e, long f)
{
	register long r10 __asm__("r10") = d, r8 __asm__("r8") = e, r9 __asm__("r9") = f;
	long ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "0"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return ret;
}

#define BARE(n, ...) BARE_(SYS_##n, ##__VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define BARE_(n, a, b, c, d, e, f, ...)                                                            \
	bare(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))

static unsigned int chance(unsigned int n)
{
	all->chance ^= all->chance << 13;
	all->chance ^= all->chance >> 7;
	all->chance ^= all->chance << 17;
	return (unsigned int)(all->chance >> 20) % n;
}

static int maybe(int flag)
{
	return chance(2) ? flag : 0;
}

/* --- what is really so */

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

static unsigned long long inode_of(int dir, const char *path)
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

static int is_open(int fd)
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

static void mark(void)
{
	char path[64];
	int n = all->marks++;

	look_at_myself(n);
	snprintf(path, sizeof(path), "/mark/%d", n);
	access(path, F_OK);
}

/* --- actors */

static void run(int self);

static void pass_turn(void)
{
	int next;

	do
		next = (int)chance(ACTORS);
	while (!all->actors[next].is_alive);
	__atomic_store_n(&all->turn, next, __ATOMIC_SEQ_CST);
}

static int any_alive(void)
{
	for (int i = 0; i < ACTORS; i++)
		if (all->actors[i].is_alive)
			return 1;
	return 0;
}

static void leave(int self)
{
	all->actors[self].is_alive = 0;
	if (any_alive())
		pass_turn();
}

/* A new one, to be made: -1: there are enough. */
static int enlist(void)
{
	for (int i = 0; i < ACTORS; i++)
		if (!all->actors[i].is_alive) {
			all->actors[i].is_alive = 1;
			all->actors[i].pid = 0;
			return i;
		}
	return -1;
}

static char **arguments(int self)
{
	static char number[16];
	static char *argv[] = {"tables", number, "0", NULL};

	snprintf(number, sizeof(number), "%d", -1 - self);
	return argv;
}

static int pick(void)
{
	for (int i = 0; i < 100; i++) {
		int fd = (int)chance(FDS);
		if (is_open(fd))
			return fd;
	}
	return (int)chance(FDS);
}

static const char *file_name(void)
{
	static char name[16];

	snprintf(name, sizeof(name), "f%u", chance(6));
	return name;
}

static const char *dir_name(void)
{
	static char name[PATH_MAX + 8];

	/* Absolute, for who has gone into one of them. */
	if (chance(2))
		snprintf(name, sizeof(name), "%s/d%u", all->place, chance(4));
	else
		snprintf(name, sizeof(name), "d%u", chance(4));
	return name;
}

/* Too many are as bad as none. */
static void keep_few(void)
{
	int n = 0;

	for (int fd = 0; fd < FDS; fd++)
		n += is_open(fd);
	if (n > FDS - 16)
		close_range(chance(10), 20 + chance(20), 0);
}

/* --- steps */

static void opens(void)
{
	int flags[] = {O_RDONLY | O_CREAT, O_RDWR | O_CREAT, O_WRONLY | O_CREAT | O_APPEND};
	/* No directory that anything could be made in. */
	const char *dev[] = {"/dev/null", "/dev/zero", "/proc/version", "/proc"};
	FILE *f;

	switch (chance(9)) {
	case 0:
		open(file_name(), flags[chance(3)] | maybe(O_CLOEXEC), 0600);
		break;
	case 1:
		openat(pick(), file_name(), flags[chance(3)] | maybe(O_CLOEXEC), 0600);
		break;
	case 2:
		open(dir_name(), O_RDONLY | O_DIRECTORY | maybe(O_CLOEXEC));
		break;
	case 3:
		open(".", O_TMPFILE | O_RDWR | maybe(O_CLOEXEC), 0600);
		break;
	case 4:
		open(file_name(), O_PATH | maybe(O_CLOEXEC));
		break;
	case 5:
		open(dev[chance(4)], O_RDONLY | maybe(O_CLOEXEC));
		break;
	case 6:
		if (is_guest)
			break;
		f = fopen(file_name(), chance(2) ? "a+" : "a+e");
		if (f && chance(2))
			fclose(f);
		break;
	case 7:
		syscall(SYS_openat, AT_FDCWD, file_name(), flags[chance(3)] | maybe(O_CLOEXEC),
			0600);
		break;
	default:
		syscall(SYS_openat2, AT_FDCWD, file_name(),
			&(uint64_t[]){O_RDWR | O_CREAT | (uint64_t)maybe(O_CLOEXEC), 0600, 0}, 24);
	}
}

static void copies(void)
{
	int fd = pick();

	switch (chance(8)) {
	case 0:
		dup(fd);
		break;
	case 1:
		dup2(fd, (int)chance(FDS));
		break;
	case 2:
		dup3(fd, (int)chance(FDS), maybe(O_CLOEXEC));
		break;
	case 3:
		fcntl(fd, F_DUPFD, (int)chance(FDS / 2));
		break;
	case 4:
		fcntl(fd, F_DUPFD_CLOEXEC, (int)chance(FDS / 2));
		break;
	case 5:
		syscall(SYS_dup, fd);
		break;
	case 6:
		syscall(SYS_dup3, fd, (int)chance(FDS), maybe(O_CLOEXEC));
		break;
	default:
		syscall(SYS_fcntl, fd, F_DUPFD_CLOEXEC, 0);
	}
}

static void flags(void)
{
	int fd = pick();

	switch (chance(4)) {
	case 0:
		fcntl(fd, F_SETFD, maybe(FD_CLOEXEC));
		break;
	case 1:
		ioctl(fd, chance(2) ? FIOCLEX : FIONCLEX);
		break;
	case 2:
		syscall(SYS_fcntl, fd, F_SETFD, maybe(FD_CLOEXEC));
		break;
	default:
		syscall(SYS_ioctl, fd, chance(2) ? FIOCLEX : FIONCLEX, 0);
	}
}

static void ends(void)
{
	unsigned int first = chance(FDS);

	switch (chance(6)) {
	case 0:
	case 1:
		close(pick());
		break;
	case 2:
		syscall(SYS_close, pick());
		break;
	case 3:
		close_range(first, first + chance(5),
			    maybe(CLOSE_RANGE_CLOEXEC) | maybe(CLOSE_RANGE_UNSHARE));
		break;
	case 4:
		syscall(SYS_close_range, first, first + chance(3), maybe(CLOSE_RANGE_CLOEXEC));
		break;
	default:
		close((int)chance(FDS));
	}
}

static void pipes(void)
{
	struct sockaddr_un name = {.sun_family = AF_UNIX};
	socklen_t len = sizeof(sa_family_t) + 12;
	int p[2], s;

	switch (chance(6)) {
	case 0:
		pipe(p);
		break;
	case 1:
		pipe2(p, maybe(O_CLOEXEC));
		break;
	case 2:
		socketpair(AF_UNIX, SOCK_STREAM | maybe(SOCK_CLOEXEC), 0, p);
		break;
	case 3:
		socket(AF_UNIX, SOCK_DGRAM | maybe(SOCK_CLOEXEC), 0);
		break;
	case 4:
		syscall(SYS_pipe2, p, maybe(O_CLOEXEC));
		break;
	default:
		snprintf(name.sun_path + 1, 12, "%05d%05d", (int)BARE(getpid) % 100000,
			 all->names++);
		s = socket(AF_UNIX, SOCK_STREAM, 0);
		bind(s, (struct sockaddr *)&name, len);
		listen(s, 1);
		connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, len);
		if (chance(2))
			accept(s, NULL, NULL);
		else
			accept4(s, NULL, NULL, maybe(SOCK_CLOEXEC));
		if (chance(2))
			close(s);
	}
}

static void others(void)
{
	char name[32];
	sigset_t mask;
	int a, b;

	sigemptyset(&mask);
	snprintf(name, sizeof(name), "/prov-tables-%d", all->names++);
	switch (chance(20)) {
	case 0:
		memfd_create("a memfd", maybe(MFD_CLOEXEC));
		break;
	case 1:
		eventfd(0, maybe(EFD_CLOEXEC));
		break;
	case 2:
		epoll_create1(maybe(EPOLL_CLOEXEC));
		break;
	case 3:
		epoll_create(1);
		break;
	case 4:
		timerfd_create(CLOCK_MONOTONIC, maybe(TFD_CLOEXEC));
		break;
	case 5:
		a = signalfd(-1, &mask, maybe(SFD_CLOEXEC));
		signalfd(a, &mask, SFD_CLOEXEC); /* changes nothing in the table */
		break;
	case 6:
		inotify_init1(maybe(IN_CLOEXEC));
		break;
	case 7:
		inotify_init();
		break;
	case 8:
		fanotify_init((unsigned int)maybe(FAN_CLOEXEC), O_RDONLY);
		break;
	case 9:
		syscall(SYS_userfaultfd, maybe(O_CLOEXEC));
		break;
	case 10:
		syscall(SYS_memfd_secret, maybe(O_CLOEXEC));
		break;
	case 11:
		syscall(SYS_eventfd2, 0, maybe(EFD_CLOEXEC));
		break;
	case 12:
		syscall(SYS_signalfd4, -1, &mask, 8, maybe(SFD_CLOEXEC));
		break;
	case 13:
		posix_openpt(O_RDWR | O_NOCTTY | maybe(O_CLOEXEC));
		break;
	case 14:
		openpty(&a, &b, NULL, NULL, NULL);
		break;
	case 15:
		mq_open(name, O_RDWR | O_CREAT, 0600, NULL);
		BARE(mq_unlink, name + 1);
		break;
	case 16:
		syscall(SYS_mq_open, name + 1, O_RDWR | O_CREAT | maybe(O_CLOEXEC), 0600, NULL);
		BARE(mq_unlink, name + 1);
		break;
	case 17:
		fsopen("tmpfs", (unsigned int)maybe(FSOPEN_CLOEXEC));
		break;
	case 18:
		open_tree(AT_FDCWD, ".", (unsigned int)maybe(OPEN_TREE_CLOEXEC));
		break;
	default:
		syscall(SYS_timerfd_create, CLOCK_MONOTONIC, maybe(TFD_CLOEXEC));
	}
}

/* Of itself and, by handle, of files; and memory of other processes' descriptors. */
static void odd(void)
{
	struct {
		struct file_handle head;
		char room[128];
	} handle = {.head.handle_bytes = 128};
	int mount, dir, pidfd;

	switch (chance(4)) {
	case 0:
		name_to_handle_at(AT_FDCWD, file_name(), &handle.head, &mount, 0);
		dir = open(".", O_RDONLY | O_DIRECTORY);
		open_by_handle_at(dir, &handle.head, O_RDONLY | maybe(O_CLOEXEC));
		break;
	case 1:
		pidfd = (int)syscall(SYS_pidfd_open, BARE(getpid), 0);
		syscall(SYS_pidfd_getfd, pidfd, pick(), 0);
		break;
	case 2: /* of another actor */
		pidfd = (int)syscall(SYS_pidfd_open, all->actors[chance(ACTORS)].pid, 0);
		for (int i = 0; i < 5; i++)
			syscall(SYS_pidfd_getfd, pidfd, chance(FDS), 0);
		break;
	default:
		if (!is_guest)
			tmpfile();
	}
}

/* --- passing descriptors */

struct letter {
	struct msghdr head;
	struct iovec iov;
	char byte[2];
	union {
		char room[CMSG_SPACE(4 * sizeof(int))];
		struct cmsghdr align;
	} control;
};

static void letter_init(struct letter *l)
{
	memset(l, 0, sizeof(*l));
	l->iov = (struct iovec){l->byte, 1};
	l->head = (struct msghdr){.msg_iov = &l->iov,
				  .msg_iovlen = 1,
				  .msg_control = &l->control,
				  .msg_controllen = sizeof(l->control)};
}

static void enclose(struct letter *l)
{
	int n = 1 + (int)chance(4), fds[4];
	struct cmsghdr *m;

	letter_init(l);
	l->head.msg_controllen = CMSG_SPACE((size_t)n * sizeof(int));
	m = CMSG_FIRSTHDR(&l->head);
	m->cmsg_level = SOL_SOCKET;
	m->cmsg_type = SCM_RIGHTS;
	m->cmsg_len = CMSG_LEN((size_t)n * sizeof(int));
	for (int i = 0; i < n; i++)
		fds[i] = pick();
	memcpy(CMSG_DATA(m), fds, (size_t)n * sizeof(int));
}

static void passes(void)
{
	struct letter l[2];
	struct mmsghdr m[2];
	int n = 0;

	switch (chance(4)) {
	case 0:
		enclose(&l[0]);
		sendmsg(MAIL_A, &l[0].head, MSG_DONTWAIT);
		break;
	case 1:
		letter_init(&l[0]);
		recvmsg(MAIL_B, &l[0].head, MSG_DONTWAIT | maybe(MSG_CMSG_CLOEXEC));
		break;
	case 2:
		for (; n < 2; n++) {
			enclose(&l[n]);
			m[n] = (struct mmsghdr){.msg_hdr = l[n].head};
		}
		sendmmsg(MAIL_A, m, 2, MSG_DONTWAIT);
		break;
	default:
		for (; n < 2; n++) {
			letter_init(&l[n]);
			m[n] = (struct mmsghdr){.msg_hdr = l[n].head};
		}
		recvmmsg(MAIL_B, m, 2, MSG_DONTWAIT | maybe(MSG_CMSG_CLOEXEC), NULL);
	}
}

/* --- places */

static void places(void)
{
	char other[16];

	switch (chance(12)) {
	case 0:
	case 1:
		chdir(dir_name());
		break;
	case 2:
		fchdir(pick());
		break;
	case 3:
		chdir(all->place);
		break;
	case 4:
	case 5:
		umask(chance(512));
		break;
	case 6:
		syscall(SYS_umask, chance(512));
		break;
	case 7:
		syscall(SYS_chdir, dir_name());
		break;
	case 8:
		unlink(file_name());
		break;
	case 9:
		snprintf(other, sizeof(other), "%s", file_name());
		rename(other, file_name());
		break;
	case 10:
		snprintf(other, sizeof(other), "d%u", chance(4));
		syscall(SYS_renameat2, AT_FDCWD, dir_name(), AT_FDCWD, other, maybe(2));
		break;
	default:
		if (!chance(4))
			chroot(dir_name());
	}
}

static void parts(void)
{
	switch (chance(5)) {
	case 0:
		unshare(CLONE_FILES);
		break;
	case 1:
		unshare(CLONE_FS);
		break;
	case 2:
		unshare(CLONE_FILES | CLONE_FS);
		break;
	case 3:
		syscall(SYS_unshare, CLONE_FILES);
		break;
	default:
		if (!chance(3))
			unshare(CLONE_NEWNS);
	}
}

/* --- new actors */

static int in_clone(void *arg)
{
	run((int)(long)arg);
	_exit(0);
}

/* In the parent's memory, which waits: some steps, and an end. */
static int in_vfork(void *arg)
{
	(void)arg;
	copies();
	ends();
	mark();
	switch (chance(4)) {
	case 0:
		places();
		break;
	case 1:
		parts();
		break;
	case 2:
		passes();
		break;
	default:
		others();
	}
	mark();
	_exit(0);
}

#ifdef __x86_64__
static int in_shared(void *arg)
{
	is_guest = 1;
	uselocale(LC_GLOBAL_LOCALE);
	run((int)(long)arg);
	_exit(0);
}

/* A process of its own in this memory, with thread-local storage of its own, as the ABI has it. */
static int be_shared(int child)
{
	static char stacks[ACTORS][65536] __attribute__((aligned(4096)));
	char *tls = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *tcb = tls + 65536 - 8192;

	*(char **)tcb = tcb;
	*(char **)(tcb + 16) = tcb; /* glibc: struct pthread, self */
	return clone(in_shared, stacks[child] + sizeof(stacks[child]),
		     CLONE_VM | CLONE_SETTLS | maybe(CLONE_FILES) | maybe(CLONE_FS) | SIGCHLD,
		     (void *)(long)child, NULL, tcb, NULL);
}
#else
static int be_shared(int child)
{
	(void)child;
	return -1;
}
#endif

static void *in_thread(void *arg)
{
	run((int)(long)arg);
	return NULL;
}

static void add_actions(posix_spawn_file_actions_t *actions)
{
	int n = (int)chance(5);

	for (int i = 0; i < n; i++) {
		int fd = pick();

		switch (chance(6)) {
		case 0:
			posix_spawn_file_actions_addopen(actions, (int)chance(FDS), "/dev/null",
							 O_RDWR | maybe(O_CLOEXEC), 0);
			break;
		case 1:
			posix_spawn_file_actions_addclose(actions, fd);
			break;
		case 2:
			posix_spawn_file_actions_adddup2(actions, fd, (int)chance(FDS));
			break;
		case 3:
			posix_spawn_file_actions_addchdir_np(actions, dir_name());
			break;
		case 4:
			posix_spawn_file_actions_addfchdir_np(actions, fd);
			break;
		default:
			posix_spawn_file_actions_addclosefrom_np(actions, PLACE + 1);
		}
	}
}

/* Two streams at once: the second child must not have the first one's. */
static void streams(void)
{
	char command[PATH_MAX + 16];
	FILE *idle, *probe;

	snprintf(command, sizeof(command), "exec %s probe", all->program);
	idle = popen("exec cat >/dev/null", chance(2) ? "w" : "we");
	probe = popen(command, chance(2) ? "r" : "w");
	if (probe)
		pclose(probe);
	if (idle)
		pclose(idle);
}

static void spawns(int child)
{
	posix_spawn_file_actions_t actions;
	short flags = (short)(maybe(POSIX_SPAWN_SETSID) | maybe(POSIX_SPAWN_SETSIGMASK) |
			      maybe(POSIX_SPAWN_SETSIGDEF) | maybe(POSIX_SPAWN_RESETIDS) |
			      maybe(POSIX_SPAWN_USEVFORK));
	posix_spawnattr_t attr;
	pid_t pid;

	posix_spawn_file_actions_init(&actions);
	add_actions(&actions);
	posix_spawnattr_init(&attr);
	if (!(flags & POSIX_SPAWN_SETSID) && chance(2))
		flags |= POSIX_SPAWN_SETPGROUP;
	posix_spawnattr_setflags(&attr, flags);
	if ((chance(2) ? posix_spawn : posix_spawnp)(&pid, all->program, &actions, &attr,
						     arguments(child), environ))
		all->actors[child].is_alive = 0;
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attr);
}

static void clones(int child, int flags)
{
	static char stacks[ACTORS][65536] __attribute__((aligned(16)));

	if (clone(in_clone, stacks[child] + sizeof(stacks[child]), flags | SIGCHLD,
		  (void *)(long)child) < 0)
		all->actors[child].is_alive = 0;
}

static void forget_threads(int self)
{
	for (int i = 0; i < ACTORS; i++)
		if (i != self && all->actors[i].pid == (int)BARE(getpid))
			all->actors[i].is_alive = 0;
}

static void executes(int self)
{
	/* Whether it will succeed must be known: it ends the other threads. */
	if (BARE(access, all->program, X_OK) >= 0)
		forget_threads(self);
	execve(all->program, arguments(self), environ);
}

static void multiplies(int self)
{
	static char stack[65536] __attribute__((aligned(16)));
	int child = is_guest ? -1 : enlist(), terminal;
	struct clone_args args = {.exit_signal = SIGCHLD};
	pthread_t thread;
	long pid;

	if (child < 0)
		return;
	switch (chance(16)) {
	case 15:
		all->actors[child].is_alive = 0;
		streams();
		break;
	case 13:
		args.flags = (uint64_t)(maybe(CLONE_FILES) | maybe(CLONE_FS));
		pid = syscall(SYS_clone3, &args, sizeof(args));
		if (pid == 0)
			in_clone((void *)(long)child);
		break;
#ifdef SYS_vfork
	case 14:
		pid = syscall(SYS_vfork);
		if (pid == 0) {
			places();
			ends();
			execve(all->program, arguments(child), environ);
			all->actors[child].is_alive = 0;
			_exit(1);
		}
		break;
#endif
	case 11:
	case 12:
		if (be_shared(child) < 0)
			all->actors[child].is_alive = 0;
		break;
	case 10:
		pid = forkpty(&terminal, NULL, NULL, NULL);
		if (pid == 0)
			in_clone((void *)(long)child);
		if (pid < 0)
			all->actors[child].is_alive = 0;
		break;
	case 0:
	case 1:
		pid = fork();
		if (pid == 0)
			in_clone((void *)(long)child);
		break;
	case 2:
		clones(child, CLONE_FILES);
		break;
	case 3:
		clones(child, CLONE_FS);
		break;
	case 4:
		clones(child, CLONE_FILES | CLONE_FS);
		break;
	case 5:
		all->actors[child].is_alive = 0;
		clone(in_vfork, stack + sizeof(stack),
		      CLONE_VM | CLONE_VFORK | maybe(CLONE_FILES) | maybe(CLONE_FS) | SIGCHLD,
		      NULL);
		break;
	case 6:
		spawns(child);
		break;
	case 7:
		all->actors[child].pid = all->actors[self].pid;
		if (pthread_create(&thread, NULL, in_thread, (void *)(long)child))
			all->actors[child].is_alive = 0;
		else
			pthread_detach(thread);
		break;
	case 8:
		pid = syscall(SYS_clone, maybe(CLONE_FILES) | maybe(CLONE_FS) | SIGCHLD, 0, 0, 0,
			      0);
		if (pid == 0)
			in_clone((void *)(long)child);
		break;
	default:
		pid = vfork();
		if (pid == 0) {
			copies();
			execve(all->program, arguments(child), environ);
			all->actors[child].is_alive = 0;
			_exit(1);
		}
	}
}

static void step(int self)
{
	keep_few();
	switch (chance(16)) {
	case 0:
	case 1:
		opens();
		break;
	case 2:
	case 3:
		copies();
		break;
	case 4:
		flags();
		break;
	case 5:
	case 6:
		ends();
		break;
	case 7:
		pipes();
		break;
	case 8:
	case 9:
		others();
		break;
	case 10:
		odd();
		break;
	case 11:
		passes();
		break;
	case 12:
		places();
		break;
	case 13:
		parts();
		break;
	case 14:
		multiplies(self);
		break;
	default:
		if (!chance(3))
			executes(self);
		else
			passes();
	}
}

static int is_thread(void)
{
	return BARE(gettid) != BARE(getpid);
}

static void run(int self)
{
	for (;;) {
		while (__atomic_load_n(&all->turn, __ATOMIC_SEQ_CST) != self)
			BARE(sched_yield);
		all->actors[self].pid = (int)BARE(getpid);
		if (all->steps-- <= 0)
			break;
		step(self);
		mark();
		pass_turn();
	}
	mark();
	if (!is_thread())
		forget_threads(self);
	leave(self);
	if (is_thread())
		return;
	_exit(0);
}

/* --- the beginning */

static void share(int flags)
{
	long fd = BARE(openat, PLACE, "shared", O_RDWR | flags, 0600);

	BARE(ftruncate, fd, sizeof(*all));
	all = (void *)BARE(mmap, NULL, sizeof(*all), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	BARE(close, fd);
}

static void open_hidden(const char *path, int number)
{
	long fd = BARE(open, path, O_PATH | O_DIRECTORY);

	BARE(dup2, fd, number);
	BARE(close, fd);
}

static void begin(uint64_t seed, int steps)
{
	long fd;

	open_hidden("/proc", PROC);
	open_hidden(".", PLACE);
	share(O_CREAT);
	BARE(getcwd, all->place, sizeof(all->place));
	BARE(readlink, "/proc/self/exe", all->program, sizeof(all->program) - 1);
	all->root = inode_of(AT_FDCWD, "/");
	all->chance = seed * 0x9e3779b97f4a7c15u + 1;
	all->steps = steps;
	fd = BARE(open, "real", O_CREAT | O_WRONLY, 0600);
	BARE(close, fd);
	for (int i = 0; i < 4; i++) {
		char name[8];

		snprintf(name, sizeof(name), "d%d", i);
		mkdir(name, 0700);
	}
}

static void open_mailbox(void)
{
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair))
		exit(1);
	dup2(pair[0], MAIL_A);
	dup2(pair[1], MAIL_B);
	close(pair[0]);
	close(pair[1]);
}

static void mounts(void)
{
	int home = open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC);
	unsigned long long outside;

	mkdir("m", 0700);
	if (unshare(CLONE_NEWNS) || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) ||
	    mount("none", "m", "tmpfs", 0, NULL))
		exit(77);
	all->mounted = inode_of(AT_FDCWD, "m");
	mark();
	chdir("m");
	open("a", O_RDWR | O_CREAT, 0600);
	mkdir("old", 0700);
	mark();
	if (syscall(SYS_pivot_root, ".", "old"))
		exit(77);
	outside = all->root;
	all->root = all->mounted;
	mark();
	open("/b", O_RDWR | O_CREAT, 0600);
	open("old/etc/passwd", O_RDONLY);
	mkdir("/c", 0700);
	chdir("/c");
	mark();
	chroot("/c");
	open("/d", O_RDWR | O_CREAT, 0600);
	mark();
	setns(home, CLONE_NEWNS);
	all->root = outside;
	open("/etc/group", O_RDONLY);
	mark();
	close(home);
	mark();
}

int main(int argc, char **argv)
{
	long number = argc == 3 ? strtol(argv[1], NULL, 10) : 0;

	signal(SIGPIPE, SIG_IGN);
	signal(SIGHUP, SIG_IGN); /* of terminals that are closed */
	if (number < 0) {	 /* after exec */
		share(0);
		if (__atomic_load_n(&all->turn, __ATOMIC_SEQ_CST) == -1 - number &&
		    all->actors[-1 - number].pid == (int)BARE(getpid)) {
			mark(); /* the step that brought it here */
			pass_turn();
		}
		run((int)(-1 - number));
	}
	if (argc == 2 && !strcmp(argv[1], "probe")) {
		share(0);
		mark();
		return 0;
	}
	if (argc == 2 && !strcmp(argv[1], "mounts")) {
		begin(0, 0);
		mounts();
		return 0;
	}
	if (argc != 3)
		return 2;
	begin((uint64_t)number, (int)strtol(argv[2], NULL, 10));
	open_mailbox();
	all->actors[0].is_alive = 1;
	all->actors[0].pid = (int)BARE(getpid);
	all->turn = 0;
	run(0);
}
