/*
 * complete_signal.h - SIGSYS belongs to --complete; this is what the program believes about it.
 *
 * The kernel never has SIGSYS blocked, ignored or handled by anyone else while the trap is set: a
 * call would then end the program.  The program's own disposition is kept here, what it blocks is
 * kept per thread, and both are the answers when it asks.
 */
#ifndef PROV_COMPLETE_SIGNAL_H
#define PROV_COMPLETE_SIGNAL_H

#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

/* Takes the signal.  In a child, where the handler may be gone, again. */
void complete_signal_begin(void);
void complete_signal_again(void);

/* Gives it to the program for good; while other threads still trap, what is not theirs. */
void complete_signal_end(void);
void complete_signal_share(void);

/* Other signals are held back while the handler runs; before a call of the program's that is made in
 * it and may wait, no longer. */
void complete_signal_unhold(const ucontext_t *u);

/*
 * The calls that deal with it.  True: done, with the result in u; false: to be made as it is.
 * Handlers of other signals get masks without it.
 */
bool complete_signal_call(ucontext_t *u);
bool complete_signal_is_for(long n);

/* A SIGSYS that is not ours: the handler of the program to go to, 0 if there is none to call. */
uintptr_t complete_signal_forward(const ucontext_t *u, int code);

/* Around an exec, which inherits both, and the mask. */
void complete_signal_leave(const ucontext_t *u);
void complete_signal_return(void);

#endif
