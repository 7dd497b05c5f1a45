/*
 * stack.h - which code it was: addresses as places in objects (site.c).
 *
 * None of these locks, allocates or touches errno; all are async-signal-safe.
 */
#ifndef PROV_STACK_H
#define PROV_STACK_H

#include <stdint.h>

#include "call.h"

/* An address of code: for the fields site:str and offset:u of ops. */
struct site {
	const char *object; /* as the dynamic linker names it, "" the program; NULL: in none */
	uint64_t offset;    /* from where the object is mapped; the address itself if in none */
};

/* The link map of the object that an address is in; NULL: none that the dynamic linker knows. */
struct link_map *site_object(uintptr_t address, uint64_t *ret_offset);

/* The same for an op: which object that is, by its build-id, is told with the first of its sites. */
struct site site_of(const struct call *c, uintptr_t address);

#endif
