/* real.c - see real.h. */
#include "real.h"

#include <dlfcn.h>
#include <errno.h>

void *real_table[REAL_COUNT];

extern const char real_names[];
extern const unsigned short real_name_at[REAL_COUNT];

static long missing(void)
{
	errno = ENOSYS;
	return -1;
}

void *real_find(enum real_no no)
{
	int saved = errno;
	void *f = dlsym(RTLD_NEXT, real_names + real_name_at[no]);

	if (!f)
		f = (void *)missing;
	__atomic_store_n(&real_table[no], f, __ATOMIC_RELAXED);
	errno = saved;
	return f;
}
