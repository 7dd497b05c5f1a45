/*
 * audit_count.h - the audit's counters: one per system call, kind and place, shown in the log as
 * SYSCALL ops that grow in place.
 *
 * The table belongs to the address space and is wiped by forks.  All of it is async-signal-safe.
 */
#ifndef PROV_AUDIT_COUNT_H
#define PROV_AUDIT_COUNT_H

#include <stdbool.h>
#include <stdint.h>

/* Outcomes of a call: indices of the op's counters. */
enum audit_how {
	AUDIT_UNANNOUNCED,
	AUDIT_EXPLAINED,
	AUDIT_DECODED,
	AUDIT_HOWS,
};

/* Before the first count.  False: the kernel does not wipe memory on forks. */
bool audit_count_begin(void);

void audit_count(uint64_t nr, uint64_t sub, uintptr_t site, enum audit_how how);

/* Tells what is in the table and not in the log: before an end. */
void audit_count_tell(void);

#endif
