/* hook_fdpass.h - descriptors received from other processes or otherwise without a name. */
#ifndef PROV_HOOK_FDPASS_H
#define PROV_HOOK_FDPASS_H

#include "hook/hook.h"

void fd_made(const struct call *c, int fd);	     /* an FD op, as the kernel describes it */
void fd_got(const struct call *c, int from, int fd); /* a GETFD op */
void fds_received(const struct call *c, int fd, const struct msghdr *msg);
void fds_sent(const struct call *c, int fd, const struct msghdr *msg);
void messages_received(const struct call *c, int fd, const struct mmsghdr *messages, int n,
		       int flags);
void message_sent(const struct call *c, int fd, const struct msghdr *msg, int64_t n);
void messages_sent(const struct call *c, int fd, const struct mmsghdr *messages, int n);

/* fanotify: what is read from it makes descriptors. */
#define events_read(c, fd, buf, n)                                                                 \
	(__builtin_expect(unusual.events_are_used, 0) ? events_seen(c, fd, buf, n) : (void)0)
void events_wanted(const struct call *c, int fd);
void events_seen(const struct call *c, int fd, const void *buf, ssize_t n);

void handle_opened(const struct call *c, int flags, int fd);
void bpf_called(const struct call *c, int command, int ret);

#endif
