/*
 * walk.h - from a function to its caller, on the program's stack.
 *
 * What was learned of an address (unwind.h) is kept for the address space and its forks; walking by it
 * locks nothing and calls nothing.  A word of the stack is read only where the thread has found memory.
 */
#ifndef PROV_WALK_H
#define PROV_WALK_H

#include <stdbool.h>
#include <stdint.h>

struct walk {
	uintptr_t at;	/* where the frame goes on */
	bool is_exact;	/* it was interrupted there, and called nothing */
	bool is_signal; /* a signal's frame was passed */
	uintptr_t sp, bp;
	bool has_bp;
	const char *why; /* it ended before the first frame; NULL: there is no more */
};

/* The present place, of the function that this stands in. */
static inline __attribute__((always_inline)) struct walk walk_here(void)
{
	struct walk w = {.is_exact = true, .has_bp = true};

#if defined(__x86_64__)
	__asm__ volatile("leaq 0(%%rip), %0\n\tmovq %%rsp, %1\n\tmovq %%rbp, %2"
			 : "=&r"(w.at), "=&r"(w.sp), "=&r"(w.bp));
#endif
	return w;
}

/* To the caller.  False: the walk ends, why says how. */
bool walk_up(struct walk *w);

/* Objects may have gone: what was learned is forgotten. */
void walk_forget(void);

#endif
