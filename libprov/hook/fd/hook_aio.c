/*
 * hook_aio.c - reads and writes that go on after the call that asked for them: see hook_aio.h.
 *
 * Data moves at some time between request and answer, so that both are recorded.
 */
#include "hook_aio.h"

#include "io/io.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

static void moved(const struct call *c, const struct aiocb *cb, int64_t n)
{
	if (cb->aio_lio_opcode == LIO_READ)
		io_read_at(c, cb->aio_fildes, n, cb->aio_offset);
	else if (cb->aio_lio_opcode == LIO_WRITE)
		io_write_at(c, cb->aio_fildes, n, cb->aio_offset);
}

void aio_listed(const struct call *c, struct aiocb *const list[], int n)
{
	for (int i = 0; i < n && (!c->err || c->err == EAGAIN || c->err == EIO || c->err == EINTR);
	     i++)
		if (list[i])
			moved(c, list[i], (int64_t)list[i]->aio_nbytes);
}

/* libc writes down in a request what it was for. */
void aio_returned(const struct call *c, const struct aiocb *cb, ssize_t ret)
{
	if (ret >= 0)
		moved(c, cb, ret);
}

static void linux_moved(const struct call *c, const struct iocb *cb, int64_t n)
{
	switch (cb->aio_lio_opcode) {
	case IOCB_CMD_PREAD:
	case IOCB_CMD_PREADV:
		io_read_at(c, (int)cb->aio_fildes, n, cb->aio_offset);
		break;
	case IOCB_CMD_PWRITE:
	case IOCB_CMD_PWRITEV:
		io_write_at(c, (int)cb->aio_fildes, n, cb->aio_offset);
		break;
	default:
		break;
	}
}

/* The kernel has read the first n of them. */
void iocbs_submitted(const struct call *c, struct iocb **list, long n)
{
	for (long i = 0; i < n; i++)
		linux_moved(c, list[i], (int64_t)list[i]->aio_nbytes);
}

void iocbs_done(const struct call *c, const struct io_event *events, long n)
{
	for (long i = 0; i < n; i++)
		if (events[i].res >= 0 && call_can_read((const void *)(uintptr_t)events[i].obj))
			linux_moved(c, (const struct iocb *)(uintptr_t)events[i].obj,
				    events[i].res);
}
