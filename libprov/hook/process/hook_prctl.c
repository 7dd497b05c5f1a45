/* hook_prctl.c - what the process asks of the kernel about itself: filters, see filter.h. */
#include "filter.h"
#include "hook/hook.h"
#include "real.h"
#include "sys.h"
#include "hook/wrap.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

/* All arguments go on: prctl reads as many as the option takes. */
EXPORT int wrap_prctl(int option, unsigned long a, unsigned long b, unsigned long c,
		      unsigned long d) ASM("prctl");
int wrap_prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)
{
	struct filter f;
	int ret;

	filter_before(&f, SYS_prctl, option, (long)a);
	ret = real_prctl(option, a, b, c, d);
	filter_after(&f, ret);
	return ret;
}
