/*
 * complete_count.h - counters of --complete: one per system call, kind and place, shown in the log as
 * SYSCALL ops that grow in place.
 *
 * The table belongs to the address space and is wiped by forks.  All of it is async-signal-safe.
 */
#ifndef PROV_COMPLETE_COUNT_H
#define PROV_COMPLETE_COUNT_H

#include <stdbool.h>
#include <stdint.h>

/* Outcomes of a call: indices of the op's counters. */
enum complete_how {
	COMPLETE_UNANNOUNCED,
	COMPLETE_EXPLAINED,
	COMPLETE_DECODED,
	COMPLETE_HOWS,
};

/* Before the first count.  False: the kernel does not wipe memory on forks. */
bool complete_count_begin(void);

void complete_count(uint64_t nr, uint64_t sub, uintptr_t site, enum complete_how how);

/* Writes what is in the table and not in the log: before an end. */
void complete_count_write(void);

#endif
