/*
 * hook_syscall.h - syscall(2) and trapped system calls, decoded as the functions that they stand for.
 */
#ifndef PROV_HOOK_SYSCALL_H
#define PROV_HOOK_SYSCALL_H

#include "hook.h"

/* The call as the function it stands for, generated/wrappers.c: -1 and errno if it failed. */
long syscall_called(long n, long a, long b, long c, long d, long e, long f);
long syscall_from(const void *site, long n, long a, long b, long c, long d, long e, long f);
long syscall_decoded(const void *site, long n, long a, long b, long c, long d, long e, long f);
long complete_syscall(long n, long a, long b, long c, long d, long e, long f);
bool syscall_is_decoded(long n);
bool syscall_is_question(long n); /* that makes a SOURCE op */

/* A child with memory of its own, on a copy of this stack: it returns as from fork. */
bool syscall_is_fork(long n, long a, long b);

#endif
