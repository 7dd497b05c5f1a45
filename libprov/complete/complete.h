/*
 * complete.h - proof of coverage: every system call of the program is seen, announced or not.
 *
 * Linux's system call user dispatch makes each call that is made outside of libprov's own text a
 * SIGSYS.  The handler asks whether a wrapper is running (call_mark) and counts (complete_count.h);
 * what no wrapper announced and a wrapper exists for is recorded as if it had been called; then the
 * call is made, from libprov's text.
 *
 * Rules
 *
 *   1. The program gets what it would have got: where registers, stack, signal mask or another
 *      stack matter, the call is made again natively, by the stubs (complete_stub.S), after the
 *      handler has returned.
 *   2. Nothing here takes a lock, or calls libc: the interrupted call may stand inside malloc.
 *   3. SIGSYS stays unblocked and ours, and the program never sees it (complete_signal.h).  What
 *      cannot be had together with the trap (seccomp filters, the program's own dispatch) ends it
 *      for the thread, with a gap.
 *   4. Dispatch belongs to a thread and is inherited by nobody: the stub that makes a child turns
 *      it on there.
 */
#ifndef PROV_COMPLETE_H
#define PROV_COMPLETE_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

#define COMPLETE_CHILD_STUBS	 64
#define COMPLETE_CHILD_STUB_SIZE 64
#define COMPLETE_RED_ZONE	 128

/* complete_stub.S */
extern const char complete_again[] __attribute__((visibility("hidden")));
extern const char complete_child_stubs[] __attribute__((visibility("hidden")));
extern const char complete_enter[] __attribute__((visibility("hidden")));
extern const char complete_restore[] __attribute__((visibility("hidden")));

/* Addresses that it needs: of the stubs where children go on, and of the handler's return. */
extern uintptr_t complete_return_to[COMPLETE_CHILD_STUBS] __attribute__((visibility("hidden")));
extern uintptr_t complete_restorer __attribute__((visibility("hidden")));

/*
 * Around a call that nothing can be on with: pauses the trap of this thread, if there is one (true); it
 * goes on after it, or has ended.
 */
#define COMPLETE_ENDS_BY_SECCOMP  "seccomp"
#define COMPLETE_ENDS_BY_DISPATCH "system call user dispatch"
bool complete_pause(void) __attribute__((visibility("hidden")));
void complete_resume(void) __attribute__((visibility("hidden")));
void complete_stop(const char *why) __attribute__((visibility("hidden")));

/* From the assembly only. */
void complete_child(void) __attribute__((visibility("hidden")));
uintptr_t complete_trap(int sig, siginfo_t *info, ucontext_t *u)
	__attribute__((visibility("hidden")));

#endif
