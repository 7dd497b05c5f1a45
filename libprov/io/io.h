/*
 * io.h - reads and writes, merged: one op for all calls of a phase on one descriptor by one thread.
 *
 * A process is in a reading phase until its next output and in a writing phase until its next input
 * (docs/format.md); what orders the thread and another ends a phase of the thread, too (sync.h,
 * sync_late.c).
 * The op is published at the first call; later ones add to its counters in
 * place, in the log, so that what has returned is recorded.  In an exact recording
 * (PROV_FILE_EXACT) each call has an op of its own.
 */
#ifndef PROV_IO_H
#define PROV_IO_H

#include <stdint.h>
#include <stdio.h>

#include "address.h"
#include "call.h"
#include "ops.h"

/* After the real call; n: what it returned, or the bytes moved; errors are recorded unmerged. */
void io_read(const struct call *c, int fd, int64_t n, enum read_how how);
void io_write(const struct call *c, int fd, int64_t n, enum read_how how);

/* The same of calls that say where in the file; offset -1: where the last one ended. */
void io_read_at(const struct call *c, int fd, int64_t n, int64_t offset);
void io_write_at(const struct call *c, int fd, int64_t n, int64_t offset);

/* The same of a datagram to an address; NULL: to where the socket is connected. */
void io_receive(const struct call *c, int fd, int64_t n, int flags);
void io_send(const struct call *c, int fd, int64_t n, const struct sockaddr *to, socklen_t len);
void io_copy(const struct call *c, int in, int out, int64_t n);

/* stdio moves data when it likes: what counts is that the stream was used.  Of *c, write takes t0. */
void io_file_read(const struct call *c, const FILE *f, int64_t n);
void io_file_write(const struct call *c, const FILE *f, int64_t n);

/* A name that a directory gave. */
void io_listed(const struct call *c, int fd, const char *name);

#endif
