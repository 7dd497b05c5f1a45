/*
 * follow.h - prov-follow: a program that cannot load libprov is recorded by taking its place.
 *
 * libprov, at an exec of a program that is static or of another libc, executes prov-follow instead, with
 * the program's own arguments and, in PROV_FOLLOWED, its path.  prov-follow has libprov in it and no libc.
 * It maps the program and its interpreter (load.c), lays the auxiliary vector out for them (main.c),
 * switches system call user dispatch on and jumps to them.  From then on each system call of the program is
 * a SIGSYS, whose handler (trap.c) makes the call through the wrapper that the generator has made of it.
 *
 * Rules
 *
 *   1. A handler runs on a stack of ours, one per thread, and on thread-local storage of ours (struct area): the
 *      program's stack may be small (Go's are), and its storage is anybody's.
 *   2. A signal that the program handles comes to us first (signal.c).  While one of our handlers runs it is
 *      noted, and delivered when the system call is over or, if it has not begun, before it; so the program
 *      finds the stack, the mask and the registers that it would have found between two instructions of its own.
 *   3. What cannot be prepared is executed as it would have been without us.
 */
#ifndef PROV_FOLLOW_H
#define PROV_FOLLOW_H

#define AREA_SIZE    0x10000
#define AREA_TOP     0xe000 /* where the thread pointer points to */
#define AREA_FS	     8	    /* offsets for entry.S */
#define AREA_PENDING 24

#define RED_ZONE     128

#ifndef __ASSEMBLER__

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <ucontext.h>

#include "state.h"

/* As the kernel has it. */
struct action {
	uintptr_t handler;
	unsigned long flags;
	uintptr_t restorer;
	uint64_t mask;
};

struct actions {
	struct action v[65];
	uint32_t leaving, n_left; /* leave.c */
};

enum area_state {
	AREA_FREE,
	AREA_MADE, /* for a thread that is about to be */
	AREA_USED,
	AREA_ENDING, /* its thread makes its last system call on it */
};

/*
 * A thread of the program: its stack for our handlers is below, then our thread-local storage, and this where the
 * thread pointer points to while a handler runs.
 */
struct area {
	void *self;	       /* at the thread pointer, as the ABI says */
	uint64_t fs;	       /* the program's */
	void *self_too;	       /* pthread_self() */
	uint32_t pending;      /* signal to be delivered before the program goes on; 0: none */
	uint32_t is_leaving;   /* the thread goes on without us then; entry.S tests both at once */
	uint32_t is_restarted; /* the call was not made, and will be after the handler */
	uint32_t asked;	       /* leave.c */
	siginfo_t info;
	stack_t stack;	    /* the program's alternate one, as it believes */
	uint64_t wait_mask; /* in force during the call that the signal came in */
	bool has_wait_mask, is_blocked /* SIGSYS, as it believes */;
	bool is_process; /* alone in a process of its own, in memory that it shares */
	uint32_t state, pid, tid;
	uint64_t fork_flags;
	ucontext_t *start; /* of a new thread: what it begins with */
	struct area *next;
	struct actions *actions; /* shared by threads; a process in this memory has its own */
	struct actions own;
};

/* entry.S */
#define HIDDEN __attribute__((visibility("hidden")))
extern const char follow_enter[] HIDDEN, follow_restore[] HIDDEN;
extern const char follow_exit[] HIDDEN, follow_exit_insn[] HIDDEN;
extern const char follow_call_start[] HIDDEN, follow_call_insn[] HIDDEN, follow_call_again[] HIDDEN;
extern uint32_t follow_has_fsgsbase HIDDEN;
long follow_call(long n, long a, long b, long c, long d, long e, long f) HIDDEN;
long follow_clone(long n, long a, long b, long c, long d, long e) HIDDEN;
_Noreturn void follow_leave(const ucontext_t *u, const stack_t *stack) HIDDEN;
_Noreturn void follow_sigreturn(const ucontext_t *u, uint64_t fs) HIDDEN;

#define CALL_AGAIN (-512l) /* follow_call(): a signal came first */

static inline struct area *area_own(void)
{
	struct area *a;

	__asm__("movq %%fs:0, %0" : "=r"(a));
	return a;
}

/* --- main.c */

void dispatch_on(void);
void dispatch_off(void);
extern const char *follow_path; /* of the program, absolute and without links */

/* --- load.c */

struct loaded {
	uintptr_t base, entry, phdr;
	uint16_t phnum, phent;
	uintptr_t interp_base, start; /* where to begin; interp_base 0: no interpreter */
};

bool load_program(const char *path, struct loaded *ret_l);

/* --- child.c */

extern struct area *areas; /* all there ever were */

struct area *area_new(void);
void area_begin(struct area *a);
long make_child(struct area *a, ucontext_t *u, long n);
void end_thread(struct area *a);

/* --- leave.c */

void leave(struct area *a, ucontext_t *u, const char *why);
_Noreturn void leave_asked(struct area *a, ucontext_t *u);
void leave_ends(struct area *a);
void leave_forget(struct area *a);
bool leave_takes(struct area *a, int sig, const siginfo_t *info);

/* --- signal.c */

#define SYS_BIT	      (1ull << (SIGSYS - 1))
#define MASK_SIZE     8

#define UCONTEXT_SIZE 304 /* as the kernel has it */

/* Of the state of floating point and vectors that a frame has. */
size_t fp_size(const ucontext_t *u);

void signal_begin(struct area *a);
void signal_take(struct area *a);
void signal_block(uint64_t mask);
void signal_give_back(struct area *a);
_Noreturn void signal_go(struct area *a, ucontext_t *u);
void signal_before_exec(struct area *a);
void signal_after_exec(struct area *a);
bool signal_is_for(long n);
long signal_call(struct area *a, ucontext_t *u, long n);
ucontext_t *follow_deliver(struct area *a, ucontext_t *u) HIDDEN;

/* --- trap.c */

/*
 * In the program's r11, which a system call leaves undefined, once its call has been taken: a SIGSYS that was
 * waiting when the call trapped has taken the trap's place if the bit, of no flag, is not there.
 */
#define TAKEN 0x8000

void trap(struct area *a, ucontext_t *u, bool is_32);
long follow_made(long n, long a, long b, long c, long d, long e, long f);
int follow_execve(const char *path, char *const *argv, char *const *envp);
int follow_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);

#endif
#endif
