/* syscall.c - calls by syscall(), those that libc has no function for among them. */
#include "expect.h"

#include <linux/aio_abi.h>
#include <linux/openat2.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>

static const int at = AT_FDCWD;
static char buf[4096];

static int opened(long fd, const char *path, int flags)
{
	MUST(fd >= 0);
	expect("open call=syscall ret=%ld errno=none dirfd=%d path=%s flags=%d mode=%d", fd, at,
	       path, flags, flags & O_CREAT ? 0640 : 0);
	return (int)fd;
}

static void files(void)
{
	struct open_how how = {.flags = O_RDWR | O_CREAT, .mode = 0640};
	struct iovec iov = {buf, 4};
	int fd = opened(syscall(SYS_openat2, at, "f", &how, sizeof(how)), "f", O_RDWR | O_CREAT);

	MUST(syscall(SYS_openat2, at, "none", &how, 3) == -1 && errno == EINVAL);
	expect("open call=syscall errno=EINVAL path=none flags=0");
#if __GLIBC_PREREQ(2, 43)
	how = (struct open_how){.flags = O_RDONLY};
	MUST(close(openat2(at, "f", &how, sizeof(how))) == 0);
	expect("open call=openat2 ret=%d dirfd=%d path=f flags=0", fd + 1, at);
#endif
	MUST(syscall(SYS_write, fd, "12345678", 8) == 8);
	expect("write call=syscall fd=%d bytes=8", fd);
	MUST(syscall(SYS_preadv, fd, &iov, 1L, 4L, 0L) == 4 && !memcmp(buf, "5678", 4));
	expect("read call=syscall fd=%d bytes=4", fd);
	MUST(syscall(SYS_pwritev2, fd, &iov, 1L, 8L, 0L, 0) == 4);
	MUST(syscall(SYS_faccessat, at, "f", R_OK) == 0);
	expect("access call=syscall path=f mode=4 flags=0");
	MUST(syscall(SYS_faccessat2, at, "f", R_OK, AT_EACCESS) == 0);
	expect("access call=syscall path=f mode=4 flags=%d", AT_EACCESS);
	MUST(syscall(SYS_fchmodat, at, "f", 0600) == 0);
	expect("chmod call=syscall path=f mode=384 flags=0");
	MUST(syscall(SYS_getcwd, buf, sizeof(buf)) > 0);
	expect("getcwd call=syscall path=%s errno=none", buf);
	MUST(syscall(SYS_getcwd, buf, 1L) == -1 && errno == ERANGE);
	expect("getcwd call=syscall path=none errno=ERANGE");
	MUST(syscall(SYS_close, fd) == 0);
	expect("close call=syscall fd=%d", fd);
}

static void linux_aio(void)
{
	aio_context_t context = 0;
	struct iocb read = {0}, *list[] = {&read};
	struct io_event event;
	int fd = opened(syscall(SYS_open, "f", O_RDONLY), "f", O_RDONLY);

	read.aio_lio_opcode = IOCB_CMD_PREAD;
	read.aio_fildes = (unsigned int)fd;
	read.aio_buf = (uintptr_t)buf;
	read.aio_nbytes = 6;
	MUST(syscall(SYS_io_setup, 1, &context) == 0);
	MUST(syscall(SYS_io_submit, context, 1L, list) == 1);
	MUST(syscall(SYS_io_getevents, context, 1L, 1L, &event, NULL) == 1 && event.res == 6);
	expect("read call=syscall fd=%d bytes=12 calls=2", fd);
	MUST(syscall(SYS_io_destroy, context) == 0);
	MUST(syscall(SYS_close, fd) == 0);
}

static void ended(pid_t pid, int status)
{
	int got;

	MUST(waitpid(pid, &got, 0) == pid && WIFEXITED(got) && WEXITSTATUS(got) == status);
	expect("exit how=1 status=%d", status);
}

/* A child by the system call itself is announced, and begins as after fork. */
static void children(void)
{
	struct clone_args args = {.exit_signal = SIGCHLD};
	siginfo_t info;
	pid_t pid;

#ifdef SYS_fork
	pid = (pid_t)syscall(SYS_fork);
	if (!pid)
		_exit(3);
	expect("fork call=syscall ret=%d flags=%d", pid, SIGCHLD);
	expect("start how=1 ppid=%d", getpid());
	ended(pid, 3);
#endif
	pid = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, 0L);
	if (!pid)
		_exit(4);
	expect("fork call=syscall ret=%d flags=%d", pid, SIGCHLD);
	ended(pid, 4);
	pid = (pid_t)syscall(SYS_clone3, &args, sizeof(args));
	if (!pid)
		_exit(5);
	expect("fork call=syscall ret=%d flags=0", pid);
	MUST(syscall(SYS_waitid, P_PID, pid, &info, WEXITED, NULL) == 0 && info.si_status == 5);
	expect("wait call=syscall ret=%d status=%d", pid, 5 << 8);
}

/* Unrecorded, libc's syscall() loses its way back: nothing to compare with. */
static void vforked(void)
{
#ifdef SYS_vfork
	void *libc = dlopen("libc.so.6", RTLD_NOW | RTLD_NOLOAD);
	pid_t pid;

	MUST(libc);
	if (dlsym(libc, "syscall") == dlsym(RTLD_DEFAULT, "syscall"))
		return;
	pid = (pid_t)syscall(SYS_vfork);
	if (!pid)
		_exit(6);
	ended(pid, 6);
#endif
}

int main(void)
{
	files();
	linux_aio();
	children();
	vforked();
	return 0;
}
