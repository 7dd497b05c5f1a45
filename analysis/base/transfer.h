/* transfer.h - whole pieces through a pipe, between processes of one program. */
#ifndef PROV_TRANSFER_H
#define PROV_TRANSFER_H

#include <stdbool.h>
#include <stddef.h>

/* False: the other end is gone, or ended in the middle. */
bool transfer_send(int fd, const void *bytes, size_t n);
bool transfer_receive(int fd, void *bytes, size_t n);

#endif
