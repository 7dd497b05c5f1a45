/*
 * fd.h - descriptors: which object one stands for, and when a number begins to mean another.
 *
 * The fd table itself is replayed by the reader; here only as much as merging needs (io.h).
 */
#ifndef PROV_FD_H
#define PROV_FD_H

#include "call.h"

/* Identity of the object behind fd; NULL if fd is negative or the kernel does not say. */
#define fd_id(c, fd) fd_identify(c, fd, &(struct id){0})
const struct id *fd_identify(const struct call *c, int fd, struct id *id);

struct statx;
void id_fill(struct id *id, const struct statx *stx);

/* Small descriptors, as far as they are known: closing one that was written to tells what it leaves. */
#define FD_KINDS 256
enum fd_kind {
	FD_OTHER,
	FD_REGULAR,
	FD_WRITTEN, /* a regular file */
};
extern uint8_t fd_kind[FD_KINDS];

static inline void fd_written(int fd)
{
	if (fd >= 0 && fd < FD_KINDS && fd_kind[fd] == FD_REGULAR)
		fd_kind[fd] = FD_WRITTEN;
}

static inline bool fd_is_written(int fd)
{
	return fd >= 0 && fd < FD_KINDS && fd_kind[fd] == FD_WRITTEN;
}

/* Before it is closed. */
void fd_leave(const struct call *c, int fd);

/* Identity of what a path names, links followed unless flags has AT_SYMLINK_NOFOLLOW. */
const struct id *path_identify(int dirfd, const char *path, int flags, struct id *id);

/* fd is a new description, or none: what was merged for the number before ends. */
void fd_changed(int fd);

/* The kernel's description of a descriptor, in memory of its own; NULL where none can be had. */
struct fd_link {
	uint64_t flags;	  /* of open(2) */
	const char *path; /* link, or NULL: there is no /proc here */
	char link[4096], self[40];
};
struct fd_link *fd_ask(int fd);
void fd_link_free(struct fd_link *w);
bool fd_ask_in(struct fd_link *w, int fd); /* false: not open */

/* An FDINFO op for every open descriptor: where a recording begins. */
void fd_put_inherited(const struct call *c);

static inline bool fd_is_fcntl_dup(int command)
{
	return command == 0 || command == 1030; /* F_DUPFD, F_DUPFD_CLOEXEC */
}

#endif
