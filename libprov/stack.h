/*
 * stack.h - which code it was: addresses as places in objects (site.c), and the whole stack of an op (stack.c),
 * with the lines of an interpreter's script (script.c).
 *
 *	unwind.c	libunwind is asked once for each address of code
 *	walk.c		what it said is kept, and walked by
 *	turn.c		a thread that learns or records something new takes a turn
 *
 * None of these allocates or touches errno; all but stack_begin() are async-signal-safe.  Nothing of it is
 * touched before the log says that stacks are wanted.
 */
#ifndef PROV_STACK_H
#define PROV_STACK_H

#include <stdbool.h>
#include <stdint.h>

#include "call.h"
#include "ops.h"

/* An address of code: for the fields site:str and offset:u of ops. */
struct site {
	const char *object; /* as the dynamic linker names it, "" the program; NULL: in none */
	uint64_t offset;    /* from where the object is mapped; the address itself if in none */
};

/* The object that an address is in: all of it.  False: in none that the dynamic linker knows. */
struct dl_find_object;
bool site_find(uintptr_t address, struct dl_find_object *ret_found);

/* True if the address is in an object that the dynamic linker knows. */
bool site_is_code(uintptr_t address);

/* The link map of the object that an address is in; NULL: none that the dynamic linker knows. */
struct link_map *site_object(uintptr_t address, uint64_t *ret_offset);

/*
 * The same for an op: an OBJECT op with its build-id comes with the first of its sites.
 * Where sites are not wanted: in no object, at 0.
 */
struct site site_of(const struct call *c, uintptr_t address);

enum stack_mode {
	STACK_NONE,    /* or not yet */
	STACK_SCRIPTS, /* sources have the lines of scripts only; without libunwind */
	STACK_SOURCES,
	STACK_ALL,
};
extern uint8_t stack_mode __attribute__((visibility("hidden")));

/* An op of this kind, by this call, refers to a stack. */
bool stack_is_wanted(const struct call *c, enum op_kind kind);

/* The innermost line of a script that the thread is at, as a number; 0: there is none. */
uint64_t stack_line(void);

/* The stack of the wrapper's caller: the id of a STACK op, which is written if it is new; 0: none. */
uint64_t stack_of(const struct call *c);

/* In the constructor of libprov, where sites or stacks are wanted. */
void stack_begin(struct thread *t);

/* Objects may have gone, and others come in their place. */
void stack_forget(void);

#endif
