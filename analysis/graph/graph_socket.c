/* graph_socket.c - see graph_socket.h. */
#include "graph_socket.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include "graph_data.h"
#include "graph_source.h"

/* --- addresses */

/* An address in a form that all its users share: of the internet, its port. */
static uint32_t address_name(const struct moment *m, struct str address, bool is_datagram)
{
	struct model *model = &m->g->model;
	char name[32];

	if (str_starts(address, "unix ") && address.len > 5 && address.bytes[5] != '@')
		return model_path(model, m->image, AT_FDCWD,
				  (struct str){address.bytes + 5, address.len - 5});
	if (str_starts(address, "inet")) {
		const char *port = memrchr(address.bytes, ':', address.len);

		if (!port)
			return NO_PATH;
		snprintf(name, sizeof(name), "%s%.*s", is_datagram ? "udp" : "port",
			 (int)(address.bytes + address.len - port), port);
		return strings_add(&model->strings, str_of(name));
	}
	return address.len ? strings_add(&model->strings, address) : NO_PATH;
}

/* All sockets at an address are one object: which of them sent what to which is not known. */
static uint32_t meeting_at(const struct moment *m, uint32_t address)
{
	uint64_t known;

	return address != NO_PATH && map_get(&m->g->objects.by_address, address, &known)
		       ? (uint32_t)known
		       : VERSIONS_NONE;
}

/* No recorded process has that address: the other end is outside of the command. */
static uint32_t elsewhere(const struct moment *m, struct str address)
{
	return objects_new(&m->g->objects, OBJECT_SOCKET, FLOW_SINK, true,
			   strings_add(&m->g->model.strings, address));
}

static uint32_t make_meeting(const struct moment *m, uint32_t address)
{
	uint32_t object = meeting_at(m, address);

	if (object == VERSIONS_NONE && address != NO_PATH) {
		object = objects_new(&m->g->objects, OBJECT_SOCKET, FLOW_KEEPS, true, address);
		map_set(&m->g->objects.by_address, address, object);
	}
	return object;
}

uint32_t graph_socket_inbox(const struct moment *m, struct str address)
{
	uint32_t name, object;

	if (!str_starts(address, "inet") && !str_starts(address, "unix "))
		return VERSIONS_NONE;
	object = meeting_at(m, address_name(m, address, true));
	if (object != VERSIONS_NONE)
		return object;
	name = strings_add(&m->g->model.strings, address);
	object = meeting_at(m, name);
	if (object == VERSIONS_NONE) {
		object = elsewhere(m, address);
		map_set(&m->g->objects.by_address, name, object);
	}
	return object;
}

/* --- pipes and sockets */

/* Eight bytes a write, eight a read, of which one may take several; unless it counts one by one. */
void graph_on_fd(const struct moment *m)
{
	uint64_t flags = m->op->f[FD_flags].u;
	uint32_t object;

	if (m->op->err || !str_is(m->op->f[FD_what].str, STR("anon_inode:[eventfd]")))
		return;
	object = graph_data_object(m->g, m->image, m->op->ret);
	if (object != VERSIONS_NONE && m->op->layout->n_fields > FD_value &&
	    !m->op->f[FD_value].u && (flags & O_ACCMODE) != (O_RDWR | EFD_SEMAPHORE))
		m->g->objects.v[object].fifo = fifo_order_new(&m->g->fifos);
}

void graph_on_pipe(const struct moment *m)
{
	const struct id *id = &m->op->f[PIPE_id].id;
	const struct fd *f = fdtab_get(m->image->fds, m->op->f[PIPE_rfd].i);
	uint32_t object;

	if (m->op->err)
		return;
	object =
		objects_new(&m->g->objects, OBJECT_PIPE, FLOW_STREAM, false, f ? f->path : NO_PATH);
	if (id->is_there)
		objects_identify(&m->g->objects, object, id);
	m->g->objects.v[object].fifo = fifo_order_new(&m->g->fifos);
	graph_data_set(m->g, m->image, m->op->f[PIPE_rfd].i, object);
	graph_data_set(m->g, m->image, m->op->f[PIPE_wfd].i, object);
}

static uint32_t new_socket(const struct moment *m, int64_t fd, const struct id *id)
{
	const struct fd *f = fdtab_get(m->image->fds, fd);
	uint32_t object = objects_new(&m->g->objects, OBJECT_SOCKET, FLOW_STREAM, false,
				      f ? f->path : NO_PATH);

	if (id->is_there)
		objects_identify(&m->g->objects, object, id);
	graph_data_set(m->g, m->image, fd, object);
	return object;
}

void graph_on_socketpair(const struct moment *m)
{
	uint32_t a, b;

	if (m->op->err)
		return;
	a = new_socket(m, m->op->f[SOCKETPAIR_fd0].i, &m->op->f[SOCKETPAIR_id].id);
	b = new_socket(m, m->op->f[SOCKETPAIR_fd1].i, &m->op->f[SOCKETPAIR_id1].id);
	m->g->objects.v[a].peer = b;
	m->g->objects.v[b].peer = a;
	if ((m->op->f[SOCKETPAIR_type].u & 0xf) != SOCK_STREAM)
		return;
	m->g->objects.v[a].fifo = fifo_order_new(&m->g->fifos);
	m->g->objects.v[b].fifo = fifo_order_new(&m->g->fifos);
}

void graph_on_socket(const struct moment *m)
{
	const struct id *id = &m->op->f[SOCKET_id].id;
	const struct fd *f = fdtab_get(m->image->fds, m->op->ret);
	int64_t domain = m->op->f[SOCKET_domain].i;
	uint32_t object;

	if (m->op->err || (m->op->f[SOCKET_type].u & 0xf) != SOCK_DGRAM ||
	    (domain != AF_UNIX && domain != AF_INET && domain != AF_INET6))
		return;
	object = objects_new(&m->g->objects, OBJECT_SOCKET, FLOW_SINK, true, f ? f->path : NO_PATH);
	m->g->objects.v[object].is_datagram = true;
	if (id->is_there)
		objects_identify(&m->g->objects, object, id);
	graph_data_set(m->g, m->image, m->op->ret, object);
}

static bool is_datagram(const struct moment *m, uint32_t object)
{
	return object != VERSIONS_NONE && m->g->objects.v[object].is_datagram;
}

/* The socket receives datagrams for the name that the kernel gave it, or was asked to give. */
static void datagrams_come(const struct moment *m, uint32_t object, struct str name)
{
	uint32_t inbox = name.len ? make_meeting(m, address_name(m, name, true)) : VERSIONS_NONE;

	if (inbox != VERSIONS_NONE)
		m->g->objects.v[object].inbox = inbox;
}

void graph_on_bind(const struct moment *m)
{
	uint32_t own = graph_data_object(m->g, m->image, m->op->f[BIND_fd].i), object;
	struct str name = m->op->f[BIND_name].str;

	if (!name.len)
		name = m->op->f[BIND_address].str;
	if (m->op->err)
		return;
	if (is_datagram(m, own)) {
		datagrams_come(m, own, name);
		return;
	}
	object = make_meeting(m, address_name(m, name, false));
	if (object != VERSIONS_NONE)
		graph_data_set(m->g, m->image, m->op->f[BIND_fd].i, object);
}

void graph_on_connect(const struct moment *m)
{
	struct str to = m->op->f[CONNECT_address].str;
	uint32_t own = graph_data_object(m->g, m->image, m->op->f[CONNECT_fd].i), address, object;

	if (str_starts(to, "inet"))
		graph_source_peer(m, to);
	if (m->op->err && m->op->err != EINPROGRESS)
		return;
	if (is_datagram(m, own)) { /* to no address: to none any more */
		object = graph_socket_inbox(m, to);
		m->g->objects.v[own].peer = object;
		datagrams_come(m, own, m->op->f[CONNECT_name].str);
		return;
	}
	address = address_name(m, to, false);
	if (address == NO_PATH)
		return;
	object = meeting_at(m, address);
	if (object == VERSIONS_NONE && str_starts(to, "inet")) /* bound to any port */
		object = meeting_at(m, address_name(m, STR("inet any:0"), false));
	if (object == VERSIONS_NONE)
		object = elsewhere(m, to);
	graph_data_set(m->g, m->image, m->op->f[CONNECT_fd].i, object);
}

void graph_on_accept(const struct moment *m)
{
	struct str from = m->op->f[ACCEPT_address].str;

	if (m->op->err)
		return;
	if (str_starts(from, "inet"))
		graph_source_peer(m, from);
	graph_data_set(m->g, m->image, m->op->ret,
		       graph_data_object(m->g, m->image, m->op->f[ACCEPT_fd].i));
}
