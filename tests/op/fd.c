/* fd.c - descriptors: copies, flags, pipes, sockets, and ends of all of them. */
#include "expect.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>

static int file;

static void copies(void)
{
	typedef int two(int, int), control(int, int, ...);
	int copy = dup(file);

	MUST(copy >= 0);
	expect("dup call=dup ret=%d errno=none fd=%d flags=0", copy, file);
	MUST(dup2(file, 100) == 100);
	expect("dup call=dup2 ret=100 errno=none fd=%d flags=0", file);
	MUST(dup2(file, file) == file);
	expect("dup call=dup2 ret=%d fd=%d", file, file);
	MUST(OLD(two *, "__dup2")(file, 101) == 101);
	expect("dup call=__dup2 ret=101 fd=%d", file);
	MUST(dup3(file, 102, O_CLOEXEC) == 102);
	expect("dup call=dup3 ret=102 fd=%d flags=%d", file, O_CLOEXEC);
	copy = fcntl(file, F_DUPFD, 200);
	MUST(copy == 200);
	expect("dup call=fcntl ret=200 fd=%d flags=0", file);
	MUST(fcntl64(file, F_DUPFD_CLOEXEC, 201) == 201);
	expect("dup call=fcntl64 ret=201 fd=%d flags=%d", file, O_CLOEXEC);
	MUST(OLD(control *, "__fcntl")(file, F_DUPFD, 202) == 202);
	expect("dup call=__fcntl ret=202 fd=%d", file);

	MUST(dup(777) == -1 && dup2(777, 5) == -1 && dup3(file, file, 0) == -1);
	expect("dup call=dup ret=-1 errno=EBADF fd=777");
	expect("dup call=dup2 ret=-1 errno=EBADF fd=777");
	expect("dup call=dup3 ret=-1 errno=EINVAL fd=%d", file);
	MUST(fcntl(777, F_DUPFD, 0) == -1 && fcntl(file, F_DUPFD, -1) == -1);
	expect("dup call=fcntl ret=-1 errno=EBADF fd=777");
	expect("dup call=fcntl ret=-1 errno=EINVAL fd=%d", file);
}

static void flags(void)
{
	MUST(fcntl(file, F_SETFD, FD_CLOEXEC) == 0);
	expect("fdflags call=fcntl ret=0 errno=none fd=%d what=1 flags=1", file);
	MUST(fcntl(file, F_SETFD, 0) == 0);
	expect("fdflags call=fcntl fd=%d what=1 flags=0", file);
	MUST(fcntl(file, F_SETFL, O_APPEND | O_NONBLOCK) == 0);
	expect("fdflags call=fcntl fd=%d what=2 flags=%d", file, O_APPEND | O_NONBLOCK);
	MUST(ioctl(file, FIOCLEX) == 0 && ioctl(file, FIONCLEX) == 0 && ioctl(777, FIOCLEX) == -1);
	expect("fdflags call=ioctl ret=0 fd=%d what=1 flags=1", file);
	expect("fdflags call=ioctl ret=0 fd=%d what=1 flags=0", file);
	expect("fdflags call=ioctl ret=-1 errno=EBADF fd=777 what=1");
	MUST(fcntl(777, F_SETFD, 1) == -1);
	expect("fdflags call=fcntl ret=-1 errno=EBADF fd=777 what=1");
	/* Questions change nothing. */
	MUST(fcntl(file, F_GETFD) == 0 && ioctl(file, TIOCGWINSZ, NULL) == -1);
	expect("no * errno=ENOTTY");
}

static void pipes(void)
{
	typedef int one(int *);
	struct stat st;
	int p[2];

	MUST(pipe(p) == 0 && fstat(p[0], &st) == 0);
	expect("pipe call=pipe ret=0 errno=none rfd=%d wfd=%d flags=0 "
	       "id='{\"dev\": [%u, %u], \"ino\": %lu, \"mode\": %u, \"size\": 0}'",
	       p[0], p[1], major(st.st_dev), minor(st.st_dev), (unsigned long)st.st_ino,
	       st.st_mode);
	MUST(OLD(one *, "__pipe")(p) == 0);
	expect("pipe call=__pipe rfd=%d wfd=%d", p[0], p[1]);
	MUST(pipe2(p, O_CLOEXEC | O_NONBLOCK) == 0);
	expect("pipe call=pipe2 rfd=%d wfd=%d flags=%d", p[0], p[1], O_CLOEXEC | O_NONBLOCK);
	MUST(pipe2(p, 3) == -1 && pipe(wild) == -1);
	expect("pipe call=pipe2 ret=-1 errno=EINVAL rfd=-1 wfd=-1 flags=3 id=none");
	expect("pipe call=pipe ret=-1 errno=EFAULT rfd=-1 wfd=-1 id=none");
}

static void unix_sockets(void)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = "s"}, peer;
	socklen_t len = sizeof(address), peer_len;
	int pair[2], server, client, other;

	MUST(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, pair) == 0);
	expect("socketpair call=socketpair ret=0 errno=none fd0=%d fd1=%d type=%d", pair[0],
	       pair[1], SOCK_DGRAM | SOCK_CLOEXEC);
	MUST(socketpair(-1, SOCK_STREAM, 0, pair) == -1);
	expect("socketpair ret=-1 errno=EAFNOSUPPORT fd0=-1 fd1=-1 id=none");

	server = socket(AF_UNIX, SOCK_STREAM, 0);
	expect("socket call=socket ret=%d errno=none domain=1 type=1 protocol=0", server);
	MUST(bind(server, (struct sockaddr *)&address, len) == 0);
	expect("bind call=bind ret=0 errno=none fd=%d address='unix s'", server);
	MUST(bind(server, (struct sockaddr *)&address, len) == -1);
	expect("bind call=bind ret=-1 fd=%d", server);
	MUST(listen(server, 5) == 0);
	client = socket(AF_UNIX, SOCK_STREAM, 0);
	MUST(connect(client, (struct sockaddr *)&address, len) == 0);
	expect("connect call=connect ret=0 errno=none fd=%d address='unix s'", client);
	other = accept(server, NULL, NULL);
	MUST(other >= 0);
	expect("accept call=accept ret=%d errno=none fd=%d flags=0", other, server);

	/* A client with a long name, and room for two bytes of it. */
	client = socket(AF_UNIX, SOCK_STREAM, 0);
	memset(peer.sun_path, 'c', 100);
	peer.sun_family = AF_UNIX;
	peer.sun_path[100] = '\0';
	MUST(bind(client, (struct sockaddr *)&peer, sizeof(peer)) == 0);
	MUST(connect(client, (struct sockaddr *)&address, len) == 0);
	memset(&peer, 0, sizeof(peer));
	peer_len = 4;
	other = accept4(server, (struct sockaddr *)&peer, &peer_len, SOCK_CLOEXEC);
	MUST(other >= 0 && peer_len > 100 && peer.sun_path[2] == 0);
	expect("accept call=accept4 ret=%d fd=%d flags=%d address='unix %.*s'", other, server,
	       SOCK_CLOEXEC, 100,
	       "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
	       "ccccccccccccccccccccccccccccccccccc");

	MUST(connect(client, wild, len) == -1);
	expect("connect ret=-1 errno=EFAULT fd=%d address=none", client);
	MUST(bind(file, wild, len) == -1);
	expect("bind ret=-1 fd=%d address=none", file);
	MUST(accept(file, NULL, NULL) == -1);
	expect("accept ret=-1 errno=ENOTSOCK fd=%d address=none", file);
	MUST(accept4(777, NULL, NULL, 0) == -1);
	expect("accept call=accept4 ret=-1 errno=EBADF fd=777");
	address.sun_path[0] = 'n';
	client = socket(AF_UNIX, SOCK_STREAM, 0);
	MUST(connect(client, (struct sockaddr *)&address, len) == -1);
	expect("connect ret=-1 errno=ENOENT fd=%d address='unix n'", client);
	address.sun_path[0] = '\0';
	address.sun_path[1] = 'a';
	MUST(connect(client, (struct sockaddr *)&address, 4) == -1);
	expect("connect ret=-1 errno=ECONNREFUSED fd=%d address='unix @a'", client);
	MUST(socket(-1, 0, 0) == -1);
	expect("socket ret=-1 errno=EAFNOSUPPORT domain=-1");
}

static void inet_sockets(void)
{
	struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons(1)};
	struct sockaddr_in6 v6 = {.sin6_family = AF_INET6, .sin6_port = htons(1)};
	int s = socket(AF_INET, SOCK_DGRAM, 0);

	v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	v6.sin6_addr = in6addr_loopback;
	if (s < 0) /* no network here */
		return;
	connect(s, (struct sockaddr *)&v4, sizeof(v4));
	expect("connect fd=%d address='inet 127.0.0.1:1'", s);
	connect(s, (struct sockaddr *)&v6, sizeof(v6)); /* not of this family: refused */
	expect("connect fd=%d address='inet6 [0:0:0:0:0:0:0:1]:1'", s);
}

static void ends(void)
{
	FILE *f = fopen("/dev/full", "w");
	int fd;

	MUST(close(202) == 0 && close(202) == -1);
	expect("close call=close ret=0 errno=none fd=202");
	expect("close call=close ret=-1 errno=EBADF fd=202");
	MUST(close_range(200, 201, CLOSE_RANGE_CLOEXEC) == 0 && close_range(200, 201, 0) == 0);
	expect("closerange call=close_range ret=0 first=200 last=201 flags=%d",
	       CLOSE_RANGE_CLOEXEC);
	expect("closerange call=close_range ret=0 first=200 last=201 flags=0");
	MUST(close_range(2, 1, 0) == -1);
	expect("closerange call=close_range ret=-1 errno=EINVAL first=2 last=1");
	closefrom(300);
	expect("closerange call=closefrom first=300 last=4294967295 flags=0");

	/* The descriptor is gone even if the data could not be written. */
	MUST(f && fputc('x', f) == 'x');
	fd = fileno(f);
	MUST(fclose(f) == EOF && errno == ENOSPC && fcntl(fd, F_GETFD) == -1);
	expect("close call=fclose errno=ENOSPC fd=%d abs=/dev/full", fd);
	MUST(fcntl(fd, F_SETFD, 0) == -1);
	expect("fdflags fd=%d errno=EBADF abs=none", fd);
}

int main(void)
{
	file = open("f", O_RDWR | O_CREAT, 0600);
	MUST(file >= 0);
	copies();
	flags();
	pipes();
	unix_sockets();
	inet_sockets();
	ends();
	return 0;
}
