/* data.c - reads, writes and copies by descriptor: every call that makes them. */
#include "expect.h"

#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>

static char buf[64];
static struct iovec iov[2] = {{buf, 4}, {buf + 4, 4}};

/* Each call has a descriptor of its own: else it would only be counted in the op of the one before.
 */
static int in(void)
{
	int fd = open("in", O_RDONLY);

	MUST(fd >= 0);
	return fd;
}

static int out(void)
{
	int fd = open("out", O_RDWR | O_CREAT, 0600);

	MUST(fd >= 0);
	return fd;
}

static void expect_read(const char *call, int fd, ssize_t ret, ssize_t bytes)
{
	MUST(ret == bytes);
	expect("read call=%s errno=none ret=%zd fd=%d how=0 bytes=%zd calls=1 eof=%d", call, ret,
	       fd, bytes, bytes == 0);
	MUST(close(fd) == 0);
}

static void expect_written(const char *call, int fd, ssize_t ret, ssize_t bytes)
{
	MUST(ret == bytes);
	expect("write call=%s errno=none ret=%zd fd=%d how=0 bytes=%zd calls=1 eof=0", call, ret,
	       fd, bytes);
	MUST(close(fd) == 0);
}

static void expect_failed(const char *op, const char *call, ssize_t ret, const char *name)
{
	MUST(ret == -1);
	expect("%s call=%s errno=%s ret=-1 bytes=0 calls=1", op, call, name);
}

static void reads(void)
{
	typedef ssize_t plain(int, void *, size_t), checked(int, void *, size_t, size_t),
		at(int, void *, size_t, off_t), checked_at(int, void *, size_t, off_t, size_t);
	int fd;

	fd = in(), expect_read("read", fd, read(fd, buf, 10), 10);
	fd = in(), expect_read("__read", fd, OLD(plain *, "__read")(fd, buf, 9), 9);
	fd = in(), expect_read("__read_chk", fd, OLD(checked *, "__read_chk")(fd, buf, 8, 64), 8);
	fd = in(), expect_read("pread", fd, pread(fd, buf, 7, 1), 7);
	fd = in(), expect_read("pread64", fd, pread64(fd, buf, 6, 1), 6);
	fd = in(), expect_read("__pread64", fd, OLD(at *, "__pread64")(fd, buf, 5, 1), 5);
	fd = in(),
	expect_read("__pread_chk", fd, OLD(checked_at *, "__pread_chk")(fd, buf, 4, 1, 64), 4);
	fd = in(),
	expect_read("__pread64_chk", fd, OLD(checked_at *, "__pread64_chk")(fd, buf, 3, 1, 64), 3);
	fd = in(), expect_read("readv", fd, readv(fd, iov, 2), 8);
	fd = in(), expect_read("preadv", fd, preadv(fd, iov, 2, 98), 2);
	fd = in(), expect_read("preadv64", fd, preadv64(fd, iov, 2, 99), 1);
	fd = in(), expect_read("preadv2", fd, preadv2(fd, iov, 2, 100, 0), 0);
	fd = in(), expect_read("preadv64v2", fd, preadv64v2(fd, iov, 1, 0, 0), 4);

	expect_failed("read", "read", read(777, buf, 1), "EBADF");
	expect_failed("read", "pread", pread(0, buf, 1, -1), "EINVAL");
	expect_failed("read", "readv", readv(777, iov, 2), "EBADF");
	expect_failed("read", "preadv", preadv(777, iov, 2, 0), "EBADF");
	expect_failed("read", "preadv2", preadv2(777, iov, 2, 0, 0), "EBADF");
	fd = open(".", O_RDONLY);
	expect_failed("read", "read", read(fd, buf, 1), "EISDIR");
	fd = in();
	expect_failed("read", "read", read(fd, wild, 1), "EFAULT");
	expect_failed("write", "write", write(fd, buf, 1), "EBADF");
}

static void writes(void)
{
	typedef ssize_t plain(int, const void *, size_t), at(int, const void *, size_t, off_t);
	int fd;

	fd = out(), expect_written("write", fd, write(fd, buf, 10), 10);
	fd = out(), expect_written("__write", fd, OLD(plain *, "__write")(fd, buf, 9), 9);
	fd = out(), expect_written("pwrite", fd, pwrite(fd, buf, 8, 1), 8);
	fd = out(), expect_written("pwrite64", fd, pwrite64(fd, buf, 7, 1), 7);
	fd = out(), expect_written("__pwrite64", fd, OLD(at *, "__pwrite64")(fd, buf, 6, 1), 6);
	fd = out(), expect_written("writev", fd, writev(fd, iov, 2), 8);
	fd = out(), expect_written("pwritev", fd, pwritev(fd, iov, 2, 1), 8);
	fd = out(), expect_written("pwritev64", fd, pwritev64(fd, iov, 1, 1), 4);
	fd = out(), expect_written("pwritev2", fd, pwritev2(fd, iov, 2, 1, 0), 8);
	fd = out(), expect_written("pwritev64v2", fd, pwritev64v2(fd, iov, 1, 1, 0), 4);

	expect_failed("write", "write", write(777, buf, 1), "EBADF");
	expect_failed("write", "pwrite", pwrite(777, buf, 1, 0), "EBADF");
	expect_failed("write", "writev", writev(777, iov, 1), "EBADF");
	expect_failed("write", "pwritev", pwritev(777, iov, 1, 0), "EBADF");
	expect_failed("write", "pwritev2", pwritev2(777, iov, 1, 0, 0), "EBADF");
}

/* A new pair of connected sockets; the receiving one has BYTES to receive. */
static void connect_pair(int fds[2], size_t bytes)
{
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fds) == 0);
	MUST(bytes == 0 || write(fds[1], buf, bytes) == (ssize_t)bytes);
}

static void sockets(void)
{
	typedef ssize_t checked(int, void *, size_t, size_t, int),
		checked_from(int, void *, size_t, size_t, int, struct sockaddr *, socklen_t *);
	struct msghdr msg = {.msg_iov = iov, .msg_iovlen = 2};
	int s[2];

	connect_pair(s, 5), expect_read("recv", s[0], recv(s[0], buf, 64, 0), 5);
	connect_pair(s, 5);
	expect_read("__recv_chk", s[0], OLD(checked *, "__recv_chk")(s[0], buf, 4, 64, 0), 4);
	connect_pair(s, 5);
	expect_read("recvfrom", s[0], recvfrom(s[0], buf, 3, 0, NULL, NULL), 3);
	connect_pair(s, 5);
	expect_read("__recvfrom_chk", s[0],
		    OLD(checked_from *, "__recvfrom_chk")(s[0], buf, 2, 64, 0, NULL, NULL), 2);
	connect_pair(s, 5), expect_read("recvmsg", s[0], recvmsg(s[0], &msg, 0), 5);
	connect_pair(s, 0), expect_written("send", s[0], send(s[0], buf, 5, 0), 5);
	connect_pair(s, 0), expect_written("sendto", s[0], sendto(s[0], buf, 4, 0, NULL, 0), 4);
	connect_pair(s, 0), expect_written("sendmsg", s[0], sendmsg(s[0], &msg, 0), 8);

	expect_failed("read", "recv", recv(777, buf, 1, 0), "EBADF");
	expect_failed("read", "recvfrom", recvfrom(777, buf, 1, 0, NULL, NULL), "EBADF");
	expect_failed("read", "recvmsg", recvmsg(777, &msg, 0), "EBADF");
	expect_failed("write", "send", send(777, buf, 1, 0), "EBADF");
	expect_failed("write", "sendto", sendto(777, buf, 1, 0, NULL, 0), "EBADF");
	expect_failed("write", "sendmsg", sendmsg(777, &msg, 0), "EBADF");

	/* What polling leaves behind is not worth an op. */
	connect_pair(s, 0);
	MUST(recv(s[0], buf, 1, MSG_DONTWAIT) == -1 && errno == EAGAIN);
	expect("no read errno=EAGAIN");
}

static void expect_copied(const char *call, int from, int to, ssize_t ret, ssize_t bytes)
{
	MUST(ret == bytes);
	expect("copy call=%s errno=none ret=%zd in=%d out=%d bytes=%zd calls=1 eof=%d", call, ret,
	       from, to, bytes, bytes == 0);
}

static void copies(void)
{
	int from = in(), to = out(), p[2], q[2];

	expect_copied("sendfile", from, to, sendfile(to, from, NULL, 10), 10);
	from = in();
	expect_copied("sendfile64", from, to, sendfile64(to, from, NULL, 9), 9);
	from = in();
	expect_copied("copy_file_range", from, to, copy_file_range(from, NULL, to, NULL, 8, 0), 8);
	from = in();
	MUST(lseek(from, 0, SEEK_END) == 100);
	expect_copied("copy_file_range", from, to, copy_file_range(from, NULL, to, NULL, 8, 0), 0);
	MUST(pipe(p) == 0 && pipe(q) == 0 && lseek(from, 0, SEEK_SET) == 0);
	expect_copied("splice", from, p[1], splice(from, NULL, p[1], NULL, 7, 0), 7);
	expect_copied("tee", p[0], q[1], tee(p[0], q[1], 7, 0), 7);
	expect_copied("splice", p[0], to, splice(p[0], NULL, to, NULL, 7, 0), 7);
	MUST(vmsplice(q[1], iov, 2, 0) == 8);
	expect("write call=vmsplice fd=%d bytes=8 calls=1", q[1]);

	expect_failed("copy", "sendfile", sendfile(to, 777, NULL, 1), "EBADF");
	expect_failed("copy", "sendfile64", sendfile64(777, from, NULL, 1), "EBADF");
	expect_failed("copy", "copy_file_range", copy_file_range(777, NULL, to, NULL, 1, 0),
		      "EBADF");
	expect_failed("copy", "splice", splice(from, NULL, to, NULL, 1, 0), "EINVAL");
	expect_failed("copy", "tee", tee(from, to, 1, 0), "EINVAL");
	expect_failed("write", "vmsplice", vmsplice(777, iov, 1, 0), "EBADF");
}

/* What is merged, and what ends a phase: spec/ops.def says that an output does. */
static void phases(void)
{
	int from = in(), to = out();

	for (int i = 0; i < 5; i++)
		MUST(read(from, buf, 30) >= 0);
	expect("read call=read fd=%d bytes=100 calls=5 eof=1", from);
	MUST(write(to, buf, 1) == 1 && write(to, buf, 2) == 2 && write(to, buf, 0) == 0);
	expect("write call=write fd=%d bytes=3 calls=3 eof=1", to);
	MUST(lseek(from, 0, SEEK_SET) == 0 && read(from, buf, 10) == 10);
	expect("read call=read fd=%d bytes=10 calls=1 eof=0", from);
	MUST(mkdir("d", 0700) == 0 && read(from, buf, 10) == 10); /* an output, too */
	expect("mkdir path=d");
	expect("read call=read fd=%d bytes=10 calls=1", from);
	/* Another file by the same number. */
	MUST(dup2(to, from) == from && lseek(to, 0, SEEK_SET) == 0 && read(from, buf, 3) == 3);
	expect("dup call=dup2 fd=%d ret=%d", to, from);
	expect("read call=read fd=%d bytes=3 calls=1", from);
}

int main(void)
{
	char text[100];
	int fd = open("in", O_WRONLY | O_CREAT, 0600);

	memset(text, 'x', sizeof(text));
	MUST(fd >= 0 && write(fd, text, sizeof(text)) == sizeof(text));
	expect("write call=write fd=%d bytes=100", fd);
	reads();
	writes();
	sockets();
	copies();
	phases();
	return 0;
}
