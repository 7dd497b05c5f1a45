/* hook_prctl.c - seccomp: from then on the recorder makes no system call of its own per op. */
#include "hook.h"

#include "real.h"
#include "sys.h"
#include "wrap.h"
#include "../generated/poison.h" /* last: hooked names can no longer be spelled */

/* All arguments go on: prctl reads as many as the option takes. */
EXPORT int wrap_prctl(int option, unsigned long a, unsigned long b, unsigned long c,
		      unsigned long d) ASM("prctl");
int wrap_prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)
{
	struct thread *t = option == PR_SET_SECCOMP ? state_thread() : NULL;

	if (t)
		sys_is_silent = true;
	return real_prctl(option, a, b, c, d);
}
