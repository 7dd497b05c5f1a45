/* hook_aio.h - reads and writes that go on after the call. */
#ifndef PROV_HOOK_AIO_H
#define PROV_HOOK_AIO_H

#include "hook/hook.h"

void aio_listed(const struct call *c, struct aiocb *const list[], int n);
void aio_returned(const struct call *c, const struct aiocb *cb, ssize_t ret);
void iocbs_submitted(const struct call *c, struct iocb **list, long n);
void iocbs_done(const struct call *c, const struct io_event *events, long n);

#endif
