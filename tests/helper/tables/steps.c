/* steps.c - steps that open, copy and close descriptors. */
#include "tables.h"

#include <fcntl.h>
#include <mqueue.h>
#include <pty.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <unistd.h>

void opens(void)
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

void copies(void)
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

void flags(void)
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

void ends(void)
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

void pipes(void)
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

void others(void)
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
void odd(void)
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
