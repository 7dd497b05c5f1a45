/* place.c - where in a file data went, and to which address. */
#include "expect.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>

static char buf[64];

/* One op for all calls of a phase: their places together. */
static void spans(void)
{
	struct iovec iov = {buf, 4};
	int fd = open("file", O_RDWR | O_CREAT, 0600);

	MUST(pwrite(fd, buf, 10, 100) == 10 && pwrite(fd, buf, 5, 50) == 5);
	MUST(pwritev(fd, &iov, 1, 120) == 4);
	expect("write call=pwrite fd=%d bytes=19 calls=3 span='[50, 124]'", fd);
	MUST(pread(fd, buf, 64, 100) == 24 && preadv(fd, &iov, 1, 60) == 4);
	expect("read call=pread fd=%d bytes=28 calls=2 span='[60, 124]'", fd);
	MUST(write(fd, buf, 3) == 3);
	expect("write call=write fd=%d bytes=3 span=none", fd);
	MUST(read(fd, buf, 1) == 1 && pread(fd, buf, 1, 1) == 1);
	expect("read call=read fd=%d calls=2 span=none", fd);
	MUST(pwritev2(fd, &iov, 1, -1, 0) == 4);
	expect("write call=pwritev2 fd=%d span=none", fd);
	MUST(pread(fd, buf, 1, 1) == 1 && read(fd, buf, 1) == 1);
	expect("read call=pread fd=%d calls=2 span=none", fd);
	MUST(pwritev2(fd, &iov, 1, 0, RWF_APPEND) == 4);
	expect("write call=pwritev2 fd=%d span=none", fd);
	MUST(pwrite(777, buf, 1, 0) == -1);
	expect("write call=pwrite fd=777 errno=EBADF span=none");
}

static int bound(struct sockaddr_in *name)
{
	socklen_t len = sizeof(*name);
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	*name = (struct sockaddr_in){.sin_family = AF_INET,
				     .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	MUST(bind(fd, (struct sockaddr *)name, len) == 0);
	MUST(getsockname(fd, (struct sockaddr *)name, &len) == 0);
	expect("bind call=bind fd=%d address='inet 127.0.0.1:0' name='inet 127.0.0.1:%d'", fd,
	       ntohs(name->sin_port));
	return fd;
}

static void addresses(void)
{
	struct sockaddr_in a, b, own;
	struct sockaddr_un un = {.sun_family = AF_UNIX};
	socklen_t len = sizeof(own), unix_len = sizeof(un);
	struct iovec iov = {buf, 4};
	struct mmsghdr m[2] = {{.msg_hdr = {&a, sizeof(a), &iov, 1, NULL, 0, 0}},
			       {.msg_hdr = {&b, sizeof(b), &iov, 1, NULL, 0, 0}}};
	int fd, others[2] = {bound(&a), bound(&b)}, null = open("/dev/null", O_WRONLY);

	fd = socket(AF_INET, SOCK_DGRAM, 0);
	for (int i = 0; i < 3; i++)
		MUST(sendto(fd, buf, 4, 0, (struct sockaddr *)&a, sizeof(a)) == 4);
	MUST(getsockname(fd, (struct sockaddr *)&own, &len) == 0);
	expect("bind call=sendto fd=%d address=none name='inet 0.0.0.0:%d'", fd,
	       ntohs(own.sin_port));
	expect("write call=sendto fd=%d bytes=12 calls=3 to='inet 127.0.0.1:%d'", fd,
	       ntohs(a.sin_port));
	/* Output to others in between is no reason to ask for the name again. */
	for (int i = 60; i < 68; i++)
		MUST(dup2(null, i) == i && write(i, buf, 1) == 1 && close(i) == 0);
	MUST(sendmsg(fd, &m[1].msg_hdr, 0) == 4);
	expect("write call=sendmsg fd=%d bytes=4 calls=1 to='inet 127.0.0.1:%d'", fd,
	       ntohs(b.sin_port));
	MUST(sendmmsg(fd, m, 2, 0) == 2);
	expect("write call=sendmmsg fd=%d bytes=4 to='inet 127.0.0.1:%d'", fd, ntohs(a.sin_port));
	expect("write call=sendmmsg fd=%d bytes=4 to='inet 127.0.0.1:%d'", fd, ntohs(b.sin_port));
	expect("no bind call=sendmsg");
	expect("no bind call=sendmmsg");
	MUST(sendto(fd, buf, 4, 0, (struct sockaddr *)&a, 3) == -1);
	expect("write call=sendto fd=%d errno=EINVAL to=none", fd);
	close(fd);

	fd = socket(AF_INET, SOCK_DGRAM, 0);
	MUST(connect(fd, (struct sockaddr *)&a, sizeof(a)) == 0);
	MUST(getsockname(fd, (struct sockaddr *)&own, &len) == 0);
	expect("connect fd=%d address='inet 127.0.0.1:%d' name='inet 127.0.0.1:%d'", fd,
	       ntohs(a.sin_port), ntohs(own.sin_port));
	MUST(send(fd, buf, 4, 0) == 4);
	expect("write call=send fd=%d to=none", fd);

	fd = socket(AF_UNIX, SOCK_DGRAM, 0);
	MUST(bind(fd, (struct sockaddr *)&un, sizeof(sa_family_t)) == 0);
	MUST(getsockname(fd, (struct sockaddr *)&un, &unix_len) == 0);
	expect("bind fd=%d address='unix ' name='unix @%.5s'", fd, un.sun_path + 1);
	MUST(sendto(fd, buf, 4, 0, (struct sockaddr *)&un, unix_len) == 4);
	expect("write call=sendto fd=%d to='unix @%.5s'", fd, un.sun_path + 1);
	close(others[0]), close(others[1]);
}

int main(void)
{
	spans();
	addresses();
	return 0;
}
