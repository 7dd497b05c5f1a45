/*
 * hook_fdpass.c - descriptors without a name: received over sockets (SCM_RIGHTS), in fanotify's
 * events, opened by handle, made by bpf and mq_open.  /proc/self/fd has what they are.  See hook_fdpass.h.
 */
#include "hook_fdpass.h"

#include "fd.h"
#include "io/io.h"
#include "real.h"
#include "str.h"
#include "hook/wrap.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void fd_made(const struct call *c, int fd)
{
	struct fd_link *w = NULL;

	fd_changed(fd);
	if (!c->err)
		w = fd_ask(fd);
	put_FD(c, fd, w ? w->path : NULL, w ? w->flags : 0, -1, fd_id(c, fd), 0);
	fd_link_free(w);
}

/* A failed call says which it failed for; no other failure of one is known. */
void fd_got(const struct call *c, int from, int fd)
{
	struct fd_link *w = NULL;

	fd_changed(fd);
	if (!c->err)
		w = fd_ask(fd);
	put_GETFD(c, c->err ? -1 : 0, from, fd, w ? w->flags : 0, fd_id(c, fd), w ? w->path : NULL);
	fd_link_free(w);
}

/* --- SCM_RIGHTS */

#ifndef SCM_PIDFD
#define SCM_PIDFD 4
#endif

static bool has_fds(const struct cmsghdr *m)
{
	return m->cmsg_level == SOL_SOCKET &&
	       (m->cmsg_type == SCM_RIGHTS || m->cmsg_type == SCM_PIDFD);
}

/* The descriptors of all control messages, one after another: *fd; false: no more. */
struct fds_in {
	const struct msghdr *msg;
	struct cmsghdr *m;
	size_t at;
};

static bool next_fd(struct fds_in *in, int *fd)
{
	for (; in->m; in->m = CMSG_NXTHDR((struct msghdr *)in->msg, in->m), in->at = 0) {
		if (!has_fds(in->m) || in->m->cmsg_len < CMSG_LEN((in->at + 1) * sizeof(int)))
			continue;
		__builtin_memcpy(fd, CMSG_DATA(in->m) + in->at++ * sizeof(int), sizeof(int));
		return true;
	}
	return false;
}

void fds_received(const struct call *c, int fd, const struct msghdr *msg)
{
	struct fds_in in = {.msg = msg, .m = msg ? CMSG_FIRSTHDR(msg) : NULL};
	int got;

	while (next_fd(&in, &got))
		fd_got(c, fd, got);
}

void fds_sent(const struct call *c, int fd, const struct msghdr *msg)
{
	struct fds_in in = {.msg = msg, .m = msg ? CMSG_FIRSTHDR(msg) : NULL};
	int sent;

	while (next_fd(&in, &sent))
		put_SENDFD(c, 0, fd, sent, fd_id(c, sent));
}

static int64_t bytes_of(const struct mmsghdr *messages, int n)
{
	int64_t bytes = 0;

	for (int i = 0; i < n; i++)
		bytes += messages[i].msg_len;
	return bytes;
}

void messages_received(const struct call *c, int fd, const struct mmsghdr *messages, int n,
		       int flags)
{
	io_receive(c, fd, bytes_of(messages, n), flags);
	for (int i = 0; i < n; i++)
		fds_received(c, fd, &messages[i].msg_hdr);
}

void message_sent(const struct call *c, int fd, const struct msghdr *msg, int64_t n)
{
	if (c->err)
		io_write(c, fd, n, READ_CALL);
	else
		io_send(c, fd, n, msg->msg_name, msg->msg_namelen);
	fds_sent(c, fd, c->err ? NULL : msg);
}

void messages_sent(const struct call *c, int fd, const struct mmsghdr *messages, int n)
{
	if (c->err)
		io_write(c, fd, n, READ_CALL);
	for (int i = 0; i < n; i++)
		message_sent(c, fd, &messages[i].msg_hdr, messages[i].msg_len);
}

/* --- fanotify */

void events_wanted(const struct call *c, int fd)
{
	if (!c->err)
		unusual.events_are_used = true;
	fd_made(c, fd);
}

static bool is_fanotify(int fd)
{
	static const char name[] = "anon_inode:[fanotify]";
	struct fd_link *w = fd_ask(fd);
	bool is = w && w->path && str_eq(w->path, name);

	fd_link_free(w);
	return is;
}

void events_seen(const struct call *c, int fd, const void *buf, ssize_t n)
{
	const char *at = buf, *end = at + n;
	struct fanotify_event_metadata e;

	if (c->err || n < (ssize_t)sizeof(e) || !is_fanotify(fd))
		return;
	for (; end - at >= (ssize_t)sizeof(e); at += e.event_len) {
		__builtin_memcpy(&e, at, sizeof(e));
		if (e.fd >= 0)
			fd_got(c, fd, e.fd);
		if (e.event_len < sizeof(e))
			return;
	}
}

/* --- files that are opened otherwise than by name */

static bool is_gone(const char *path)
{
	static const char mark[] = " (deleted)";
	size_t n = 0, k = sizeof(mark) - 1;

	while (path[n])
		n++;
	return n > k && !__builtin_memcmp(path + n - k, mark, k);
}

/* Told under the name that it has now, if any. */
void handle_opened(const struct call *c, int flags, int fd)
{
	struct fd_link *w = NULL;
	const char *path = NULL;

	fd_changed(fd);
	if (!c->err)
		w = fd_ask(fd);
	if (w && w->path && !is_gone(w->path))
		path = w->path;
	put_OPEN(c, fd, path ? AT_FDCWD : -1, path, (uint64_t)(unsigned int)flags, 0, fd_id(c, fd));
	fd_link_free(w);
}

/* --- descriptors of odd calls */

/* Of bpf's commands: those that return a descriptor (linux/bpf.h). */
void bpf_called(const struct call *c, int command, int ret)
{
	static const uint64_t makers = 1ull << 0 | 1ull << 5 | 1ull << 7 | 1ull << 13 | 1ull << 14 |
				       1ull << 17 | 1ull << 18 | 1ull << 19 | 1ull << 28 |
				       1ull << 30 | 1ull << 32 | 1ull << 33 | 1ull << 36;

	if (command >= 0 && command < 64 && (makers >> command & 1))
		fd_made(c, ret);
}

EXPORT mqd_t wrap_mq_open(const char *name, int flags, ...) ASM("mq_open");
mqd_t wrap_mq_open(const char *name, int flags, ...)
{
	mqd_t (*real)(const char *, int, ...) =
		(mqd_t(*)(const char *, int, ...))(void *)real_get(REAL_mq_open);
	struct mq_attr *attr = NULL;
	bool is_recorded;
	mode_t mode = 0;
	struct call c;
	va_list ap;
	mqd_t ret;

	if (flags & O_CREAT) {
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		attr = va_arg(ap, struct mq_attr *);
		va_end(ap);
	}
	is_recorded = call_enter(&c, CALL_mq_open);
	ret = real(name, flags, mode, attr);
	if (!is_recorded)
		return ret;
	call_end(&c, ret != -1 ? 0 : call_errno());
	fd_made(&c, ret);
	return ret;
}
