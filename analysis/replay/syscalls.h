/*
 * syscalls.h - the names of Linux's system calls, and of which of them prov has nothing to say.
 */
#ifndef PROV_SYSCALLS_H
#define PROV_SYSCALLS_H

#include <stdbool.h>
#include <stdint.h>

struct syscall_about {
	const char *name;   /* NULL: newer than this table */
	const char *reason; /* why it is of no interest; NULL: it is, or may be */
};

/* nr, sub: as a SYSCALL op has them (spec/ops.def). */
struct syscall_about syscall_about(uint64_t nr, uint64_t sub);

#endif
