/*
 * graph_socket.h - graph.h's part about objects that descriptors alone lead to: sockets and the
 * addresses at which they meet, pipes, event counters.
 */
#ifndef PROV_GRAPH_SOCKET_H
#define PROV_GRAPH_SOCKET_H

#include "graph_state.h"

/* The queue of datagrams to the address; those of the kernel's own (netlink) have none. */
uint32_t graph_socket_inbox(const struct moment *m, struct str address);

#endif
