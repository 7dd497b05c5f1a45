/*
 * address.h - addresses of sockets, as text in the caller's buffer.
 *
 * NULL: the call failed, or there is nothing to tell.
 */
#ifndef PROV_ADDRESS_H
#define PROV_ADDRESS_H

#include <sys/socket.h>

#include "call.h"

const char *address_text(const struct call *c, const struct sockaddr *address, socklen_t len,
			 char buf[128]);

/* Asked for anew: accept's caller may have wanted no address, or had room for a part of it. */
const char *peer_text(const struct call *c, int fd, char buf[128]);

/* The socket's own address, where bind, connect or a first sendto left it to the kernel. */
const char *bound_name(const struct call *c, int fd, const struct sockaddr *address, socklen_t len,
		       char buf[128]);
const char *connected_name(const struct call *c, int fd, const struct sockaddr *address,
			   socklen_t len, char buf[128]);
const char *sent_name(const struct call *c, int fd, const struct sockaddr *address, socklen_t len,
		      char buf[128]);

#endif
