/*
 * wrap.h - what generated/wrappers.c is written in.
 *
 * A wrapper is a C function with an assembler name (`wrap_open ... __asm__("open")`).  A function
 * named open would inherit `nonnull` from fcntl.h, and the compiler would delete its NULL checks.
 */
#ifndef PROV_WRAP_H
#define PROV_WRAP_H

#include "hooked_headers.h"

#include "call.h"
#include "start/env.h"
#include "start/initial.h"
#include "fd.h"
#include "filter.h"
#include "hook/fd/hook_aio.h"
#include "hook/libc/hook_catalog.h"
#include "hook/libc/hook_error.h"
#include "hook/fd/hook_fd.h"
#include "hook/fd/hook_fdpass.h"
#include "hook/process/hook_fork.h"
#include "hook/libc/hook_libcfiles.h"
#include "hook/libc/hook_locale.h"
#include "hook/sync/hook_lock.h"
#include "hook/fd/hook_memory.h"
#include "hook/libc/hook_message.h"
#include "hook/name/hook_name.h"
#include "hook/libc/hook_nss.h"
#include "hook/libc/hook_query.h"
#include "hook/sync/hook_queue.h"
#include "hook/process/hook_spawn.h"
#include "hook/sync/hook_sync.h"
#include "hook_syscall.h"
#include "hook/process/hook_thread.h"
#include "hook/fd/hook_tty.h"
#include "hook/process/hook_wait.h"
#include "hook/name/hook_walk.h"
#include "io/io_often.h"
#include "pin/pins.h"
#include "real.h"
#include "source/source.h"
#include "stack.h"
#include "touch.h"
#include "calls.h"
#include "put.h"

#define EXPORT	  __attribute__((visibility("default")))
#define ASM(name) __asm__(name)

/* True if open(2) takes a mode: only then may the wrapper read one. */
static inline bool open_has_mode(int flags)
{
	return (flags & O_CREAT) || (flags & __O_TMPFILE) == __O_TMPFILE;
}

/* The call that syscall() was asked for, or that a trap was about: complete.c. */
static inline long syscall_made(long n, long a, long b, long c, long d, long e, long f)
{
	return __builtin_expect(unusual.calls_are_marked, 0) ? complete_syscall(n, a, b, c, d, e, f)
							     : real_syscall(n, a, b, c, d, e, f);
}

#endif
