/* address.c - see address.h. */
#include "address.h"

#include <netinet/in.h>
#include <stddef.h>
#include <sys/un.h>

#include "str.h"
#include "sys.h"

static void add_inet(struct text *t, const unsigned char *bytes, unsigned int port)
{
	for (int i = 0; i < 4; i++) {
		text_add(t, i ? "." : "inet ");
		text_add_u(t, bytes[i]);
	}
	text_add(t, ":");
	text_add_u(t, port);
}

static void add_inet6(struct text *t, const unsigned char *bytes, unsigned int port)
{
	for (int i = 0; i < 16; i += 2) {
		text_add(t, i ? ":" : "inet6 [");
		text_add_hex(t, (uint64_t)(bytes[i] << 8 | bytes[i + 1]));
	}
	text_add(t, "]:");
	text_add_u(t, port);
}

static unsigned int port_of(const void *address)
{
	const unsigned char *port = (const unsigned char *)address + 2;

	return (unsigned int)(port[0] << 8 | port[1]);
}

static void add_unix(struct text *t, const struct sockaddr_un *un, socklen_t len)
{
	size_t n = len - offsetof(struct sockaddr_un, sun_path);

	text_add(t, "unix ");
	if (n && !un->sun_path[0]) { /* abstract, as ss(8) and strace show it */
		text_add(t, "@");
		text_add_n(t, un->sun_path + 1, n - 1);
		return;
	}
	while (n && !un->sun_path[n - 1])
		n--;
	text_add_n(t, un->sun_path, n);
}

const char *address_text(const struct call *c, const struct sockaddr *address, socklen_t len,
			 char buf[128])
{
	struct text t = text_in(buf, 128);

	/* A failed call may not have looked at it. */
	if (!address || len < sizeof(sa_family_t) || c->err == EFAULT || c->err == EINVAL ||
	    (c->err && c->err != EINPROGRESS && !call_can_read(address)))
		return NULL;
	if (address->sa_family == AF_INET && len >= sizeof(struct sockaddr_in))
		add_inet(&t, (const unsigned char *)address + 4, port_of(address));
	else if (address->sa_family == AF_INET6 && len >= sizeof(struct sockaddr_in6))
		add_inet6(&t, (const unsigned char *)address + 8, port_of(address));
	else if (address->sa_family == AF_UNIX)
		add_unix(&t, (const struct sockaddr_un *)address, len);
	else
		text_add_u((text_add(&t, "family "), &t), address->sa_family);
	return buf;
}

static const char *ask(const struct call *c, long nr, int fd, char buf[128])
{
	struct sockaddr_storage own;
	socklen_t len = sizeof(own);

	if (sys_is_silent || sys_call(nr, fd, (long)&own, (long)&len, 0, 0, 0) < 0)
		return NULL;
	return address_text(c, (const struct sockaddr *)&own, len, buf);
}

const char *peer_text(const struct call *c, int fd, char buf[128])
{
	return c->err ? NULL : ask(c, SYS_getpeername, fd, buf);
}

static bool is_inet(const struct sockaddr *address, socklen_t len)
{
	return address && len >= sizeof(struct sockaddr_in) &&
	       (address->sa_family == AF_INET || address->sa_family == AF_INET6);
}

const char *bound_name(const struct call *c, int fd, const struct sockaddr *address, socklen_t len,
		       char buf[128])
{
	if (c->err || !address || len < sizeof(sa_family_t))
		return NULL;
	if (is_inet(address, len) ? port_of(address)
				  : address->sa_family != AF_UNIX || len > sizeof(sa_family_t))
		return NULL; /* the caller chose */
	return ask(c, SYS_getsockname, fd, buf);
}

const char *connected_name(const struct call *c, int fd, const struct sockaddr *address,
			   socklen_t len, char buf[128])
{
	if ((c->err && c->err != EINPROGRESS) || !is_inet(address, len))
		return NULL;
	return ask(c, SYS_getsockname, fd, buf);
}

const char *sent_name(const struct call *c, int fd, const struct sockaddr *address, socklen_t len,
		      char buf[128])
{
	return is_inet(address, len) ? ask(c, SYS_getsockname, fd, buf) : NULL;
}
