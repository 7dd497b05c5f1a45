/*
 * datagrams.c - datagrams FAMILY CALL: content goes from a to o1, from b to o2 and from c to o3 in
 * datagrams.
 *
 *	inet inet6	to a port of this host that the kernel chose
 *	unix		to a socket in the file system
 *	abstract	to a name that the kernel chose
 *
 *	sendto sendmsg sendmmsg		to an address
 *	connect				the client is connected
 *
 * The first process is a server: it writes what it gets to o1 and answers, to where that came from, with
 * b, which the client writes to o2.  Two others do likewise with c and o3, before, without an answer.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

struct address {
	union {
		struct sockaddr any;
		struct sockaddr_in inet;
		struct sockaddr_in6 inet6;
		struct sockaddr_un un;
	};
	socklen_t len;
};

static char buffer[4096];

static int need(long result, const char *what)
{
	if (result < 0) {
		perror(what);
		exit(1);
	}
	return (int)result;
}

static struct address address_of(const char *family, const char *path)
{
	struct address a = {.len = sizeof(a.inet)};

	if (!strcmp(family, "inet6")) {
		a.inet6 = (struct sockaddr_in6){.sin6_family = AF_INET6,
						.sin6_addr = IN6ADDR_LOOPBACK_INIT};
		a.len = sizeof(a.inet6);
	} else if (!strcmp(family, "inet")) {
		a.inet = (struct sockaddr_in){.sin_family = AF_INET,
					      .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	} else {
		a.un = (struct sockaddr_un){.sun_family = AF_UNIX};
		a.len = sizeof(sa_family_t);
		if (path && !strcmp(family, "unix")) {
			strcpy(a.un.sun_path, path);
			a.len = sizeof(a.un);
		}
	}
	return a;
}

static int bound(const char *family, const char *path, struct address *name)
{
	struct address a = address_of(family, path);
	int fd = need(socket(a.any.sa_family, SOCK_DGRAM, 0), "socket");

	need(bind(fd, &a.any, a.len), "bind");
	name->len = sizeof(name->un);
	need(getsockname(fd, &name->any, &name->len), "getsockname");
	return fd;
}

/* Of the internet, it is bound by the first datagram. */
static int client(const char *family)
{
	struct address a = address_of(family, NULL);

	return a.any.sa_family == AF_UNIX ? bound(family, NULL, &a)
					  : need(socket(a.any.sa_family, SOCK_DGRAM, 0), "socket");
}

static void post(int fd, const char *call, struct address to, const char *from)
{
	size_t n = (size_t)need(read(need(open(from, O_RDONLY), from), buffer, sizeof(buffer)),
				"read");
	struct iovec iov = {buffer, n};
	struct mmsghdr m = {.msg_hdr = {.msg_name = &to.any,
					.msg_namelen = to.len,
					.msg_iov = &iov,
					.msg_iovlen = 1}};

	if (!strcmp(call, "sendmsg"))
		need(sendmsg(fd, &m.msg_hdr, 0), call);
	else if (!strcmp(call, "sendmmsg"))
		need(sendmmsg(fd, &m, 1, 0), call);
	else if (!strcmp(call, "sendto"))
		need(sendto(fd, buffer, n, 0, &to.any, to.len), call);
	else if (!need(connect(fd, &to.any, to.len), call))
		need(send(fd, buffer, n, 0), "send");
}

static struct address got(int fd, const char *into)
{
	struct address from = {.len = sizeof(from.un)};
	int n = need(recvfrom(fd, buffer, sizeof(buffer), 0, &from.any, &from.len), "recvfrom");

	need(write(need(open(into, O_WRONLY | O_CREAT | O_TRUNC, 0666), into), buffer, (size_t)n),
	     "write");
	return from;
}

static void end(int status)
{
	while (wait(NULL) > 0)
		;
	exit(status);
}

int main(int argc, char **argv)
{
	const char *family = argc > 2 ? argv[1] : "", *call = argc > 2 ? argv[2] : "";
	struct address name, other;
	int own = bound(family, "socket", &name), fd;

	if (!need(fork(), "fork")) {
		fd = bound(family, "other", &other);
		if (!need(fork(), "fork")) {
			post(client(family), call, other, "c");
			end(0);
		}
		got(fd, "o3");
		end(0);
	}
	wait(NULL);
	if (!need(fork(), "fork")) {
		fd = client(family);
		post(fd, call, name, "a");
		got(fd, "o2");
		end(0);
	}
	post(own, strcmp(call, "connect") ? call : "sendto", got(own, "o1"), "b");
	end(0);
}
