/* kinds.c - descriptors of other kinds than files, those that come from elsewhere, and namespaces.
 */
#include "expect.h"

#include <mqueue.h>
#include <pty.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/mount.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>

static int file;

/* Made or refused: the recording must tell either as it was. */
static void made(const char *call, const char *what, int fd, int is_cloexec)
{
	static const struct {
		int number;
		const char *name;
	} errors[] = {{EPERM, "EPERM"}, {ENOSYS, "ENOSYS"}, {EINVAL, "EINVAL"}};

	if (fd >= 0)
		expect("fd call=%s ret=%d errno=none what='%s' of=-1", call, fd, what);
	for (int i = 0; fd < 0 && i < 3; i++)
		if (errno == errors[i].number)
			expect("fd call=%s ret=-1 errno=%s what=none", call, errors[i].name);
	if (fd >= 0)
		MUST(fcntl(fd, F_GETFD) == is_cloexec);
}

static void anonymous(void)
{
	sigset_t mask;
	int fd;

	sigemptyset(&mask);
	made("eventfd", "anon_inode:[eventfd]", eventfd(0, EFD_CLOEXEC), 1);
	made("syscall", "anon_inode:[eventfd]", (int)syscall(SYS_eventfd2, 0, 0), 0);
	made("epoll_create", "anon_inode:[eventpoll]", epoll_create(1), 0);
	made("epoll_create1", "anon_inode:[eventpoll]", epoll_create1(EPOLL_CLOEXEC), 1);
	made("timerfd_create", "anon_inode:[timerfd]", timerfd_create(CLOCK_REALTIME, 0), 0);
	fd = signalfd(-1, &mask, SFD_CLOEXEC);
	made("signalfd", "anon_inode:[signalfd]", fd, 1);
	MUST(signalfd(fd, &mask, 0) == fd);
	made("inotify_init", "anon_inode:inotify", inotify_init(), 0);
	made("inotify_init1", "anon_inode:inotify", inotify_init1(IN_CLOEXEC), 1);
	made("fanotify_init", "anon_inode:[fanotify]", fanotify_init(FAN_CLOEXEC, 0), 1);
	made("syscall", "anon_inode:[userfaultfd]", (int)syscall(SYS_userfaultfd, O_CLOEXEC), 1);
	made("fsopen", "anon_inode:[fscontext]", fsopen("tmpfs", FSOPEN_CLOEXEC), 1);
	MUST(eventfd(0, ~0) == -1 && errno == EINVAL);
	expect("fd call=eventfd ret=-1 errno=EINVAL");
	MUST(epoll_create(-1) == -1);
	expect("fd call=epoll_create ret=-1 errno=EINVAL");
}

static void named(void)
{
	char name[64], what[96];
	int fd;

	snprintf(name, sizeof(name), "/prov-test-%d", getpid());
	snprintf(what, sizeof(what), "%s", name);
	fd = mq_open(name, O_RDWR | O_CREAT, 0600, NULL);
	made("mq_open", what, fd, 1);
	if (fd >= 0) {
		MUST(mq_close(fd) == 0);
		expect("close call=mq_close ret=0 fd=%d", fd);
		mq_unlink(name);
	}
	fd = (int)syscall(SYS_pidfd_open, getpid(), 0);
	MUST(fd >= 0);
	expect("fd call=syscall ret=%d what='anon_inode:[pidfd]' of=%d", fd, getpid());
	fd = (int)syscall(SYS_pidfd_getfd, fd, file, 0);
	MUST(fd >= 0);
	expect("getfd call=syscall ret=0 errno=none fd=%d path=%s/f", fd, getcwd(NULL, 0));
	MUST(syscall(SYS_pidfd_getfd, 777, file, 0) == -1);
	expect("getfd call=syscall ret=-1 errno=EBADF from=777 fd=-1 path=none");
}

static void handles(void)
{
	struct {
		struct file_handle head;
		char room[128];
	} h = {.head.handle_bytes = 128};
	int mount, fd;

	if (name_to_handle_at(AT_FDCWD, "f", &h.head, &mount, 0)) /* not on this file system */
		return;
	expect("stat call=name_to_handle_at ret=0 path=f flags=%d", AT_SYMLINK_NOFOLLOW);
	fd = open_by_handle_at(file, &h.head, O_RDONLY);
	if (fd >= 0)
		expect("open call=open_by_handle_at ret=%d errno=none abs=%s/f", fd,
		       getcwd(NULL, 0));
	else
		expect("open call=open_by_handle_at ret=-1 path=none");
}

static void messages(void)
{
	union {
		char room[CMSG_SPACE(2 * sizeof(int))];
		struct cmsghdr head;
	} control = {0};
	struct iovec iov = {"x", 1};
	struct msghdr m = {.msg_iov = &iov,
			   .msg_iovlen = 1,
			   .msg_control = &control,
			   .msg_controllen = sizeof(control)};
	struct mmsghdr many = {.msg_hdr = m};
	int pair[2], fds[2] = {file, 0}, got[2];

	MUST(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0);
	fds[1] = pair[1];
	control.head = (struct cmsghdr){CMSG_LEN(sizeof(fds)), SOL_SOCKET, SCM_RIGHTS};
	memcpy(CMSG_DATA(&control.head), fds, sizeof(fds));
	MUST(sendmsg(pair[0], &m, 0) == 1);
	expect("write call=sendmsg fd=%d", pair[0]);
	expect("sendfd call=sendmsg ret=0 to=%d fd=%d abs=%s/f", pair[0], file, getcwd(NULL, 0));
	expect("sendfd call=sendmsg ret=0 to=%d fd=%d", pair[0], pair[1]);
	MUST(sendmmsg(pair[0], &many, 1, 0) == 1);
	expect("sendfd call=sendmmsg to=%d fd=%d", pair[0], file);
	iov.iov_base = (char[1]){0};
	MUST(recvmsg(pair[1], &m, MSG_CMSG_CLOEXEC) == 1);
	memcpy(got, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(got));
	expect("read call=recvmsg fd=%d", pair[1]);
	expect("getfd call=recvmsg ret=0 from=%d fd=%d flags=%d path=%s/f", pair[1], got[0],
	       O_RDWR | O_CLOEXEC | 0100000, getcwd(NULL, 0));
	expect("getfd call=recvmsg from=%d fd=%d", pair[1], got[1]);
	MUST(recvmmsg(pair[1], &many, 1, 0, NULL) == 1);
	memcpy(got, CMSG_DATA(CMSG_FIRSTHDR(&many.msg_hdr)), sizeof(got));
	expect("getfd call=recvmmsg from=%d fd=%d path=%s/f", pair[1], got[0], getcwd(NULL, 0));
	MUST(recvmsg(pair[1], &m, MSG_DONTWAIT) == -1 && sendmsg(777, &m, 0) == -1);
	expect("write call=sendmsg ret=-1 errno=EBADF fd=777");
}

static void places(void)
{
	const char *cwd = getcwd(NULL, 0);
	int fd = open("/proc/self/ns/mnt", O_RDONLY);

	MUST(unshare(CLONE_FS) == 0);
	expect("unshare call=unshare ret=0 errno=none flags=%d", CLONE_FS);
	MUST(syscall(SYS_unshare, CLONE_FILES) == 0);
	expect("unshare call=syscall ret=0 flags=%d", CLONE_FILES);
	MUST(unshare(1) == -1);
	expect("unshare ret=-1 errno=EINVAL flags=1");
	MUST(setns(fd, CLONE_NEWNET) == -1);
	expect("setns call=setns ret=-1 fd=%d type=%d", fd, CLONE_NEWNET);
	MUST(mount("none", "nowhere", "tmpfs", 0, NULL) == -1);
	expect("mount call=mount ret=-1 what=%d source=none target=nowhere type=tmpfs flags=0 "
	       "abs=%s/nowhere",
	       'm', cwd);
	MUST(umount("nowhere") == -1 && umount2("nowhere", MNT_DETACH) == -1);
	expect("mount call=umount ret=-1 what=%d target=nowhere", 'u');
	expect("mount call=umount2 ret=-1 what=%d target=nowhere flags=%d", 'u', MNT_DETACH);
	MUST(syscall(SYS_pivot_root, "nowhere", "old") == -1);
	expect("mount call=syscall ret=-1 what=%d source=nowhere target=old", 'p');
	MUST(move_mount(AT_FDCWD, "nowhere", AT_FDCWD, "there", 0) == -1);
	expect("mount call=move_mount ret=-1 what=%d source=nowhere target=there", 'v');
	MUST(mount(wild, wild, wild, 0, NULL) == -1);
	expect("mount call=mount ret=-1 source=none target=none type=none");
}

/* A child of the kernel's, not of libc's: it must have the table of its parent at that moment. */
static void forks(void)
{
	int fd = open("g", O_RDWR | O_CREAT, 0600), status;
	pid_t pid = (pid_t)syscall(SYS_clone, CLONE_FILES | SIGCHLD, 0, 0, 0, 0);

	if (pid == 0) {
		close(fd);
		open("h", O_RDWR | O_CREAT, 0600);
		_exit(0);
	}
	MUST(pid > 0 && waitpid(pid, &status, 0) == pid);
	expect("fork call=syscall ret=%d flags=%d", pid, CLONE_FILES | SIGCHLD);
	expect("start pid=%d how=1", pid);
	MUST(fsync(fd) == 0);
	expect("fsync call=fsync fd=%d abs=%s/h", fd, getcwd(NULL, 0));
}

static void terminals(void)
{
	int terminal, status;
	pid_t pid = forkpty(&terminal, NULL, NULL, NULL);

	if (pid == 0)
		_exit(0);
	if (pid < 0) /* none here */
		return;
	MUST(waitpid(pid, &status, 0) == pid);
	expect("fork call=forkpty ret=%d errno=none flags=%d", pid, SIGCHLD);
	expect("session call=forkpty pid=%d", pid);
	for (int fd = 0; fd < 3; fd++)
		expect("open call=forkpty pid=%d ret=%d flags=%d", pid, fd, O_RDWR | O_NOCTTY);
}

/* The call goes on in a grandchild, which nobody can wait for: it says on descriptor 3 when it has.
 */
static void daemons(void)
{
	int p[2];
	pid_t pid;
	char byte;

	MUST(pipe(p) == 0);
	pid = fork();
	if (pid == 0) {
		MUST(daemon(0, 0) == 0);
		expect("session call=daemon pid=%d", getpid());
		expect("chdir call=daemon pid=%d path=/", getpid());
		expect("open call=daemon pid=%d ret=0 path=/dev/null flags=%d", getpid(), O_RDWR);
		expect("open call=daemon pid=%d ret=2 path=/dev/null", getpid());
		expect("no fork call=daemon pid=%d", getpid()); /* it is its parent's */
		_exit(write(p[1], "x", 1) != 1);
	}
	MUST(pid > 0 && read(p[0], &byte, 1) == 1);
}

/* What is read tells of a file by opening it. */
static void events(void)
{
	struct fanotify_event_metadata e;
	int group = fanotify_init(FAN_CLOEXEC, O_RDONLY), fd;

	if (group < 0 || fanotify_mark(group, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "f"))
		return; /* not allowed */
	fd = open("f", O_RDONLY);
	MUST(fd >= 0 && read(group, &e, sizeof(e)) == sizeof(e) && e.fd >= 0);
	expect("read call=read fd=%d", group);
	expect("getfd call=read ret=0 errno=none from=%d fd=%d path=%s/f", group, e.fd,
	       getcwd(NULL, 0));
}

int main(void)
{
	file = open("f", O_RDWR | O_CREAT, 0600);
	MUST(file >= 0);
	anonymous();
	named();
	handles();
	messages();
	events();
	places();
	forks();
	terminals();
	daemons();
	return 0;
}
