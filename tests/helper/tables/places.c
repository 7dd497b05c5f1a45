/* places.c - steps that pass descriptors on, and that change directory, root and umask. */
#include "tables.h"

#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

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

void passes(void)
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

void places(void)
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

void parts(void)
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
