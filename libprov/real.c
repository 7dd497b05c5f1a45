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

extern const char __ehdr_start[] __attribute__((visibility("hidden"))),
	_end[] __attribute__((visibility("hidden")));

/* Behind libprov; or before it, if the program itself preloads libc. */
static void *look_up(const char *name)
{
	const char *f = dlsym(RTLD_NEXT, name);

	if (f)
		return (void *)f;
	f = dlsym(RTLD_DEFAULT, name);
	return f < __ehdr_start || f >= _end ? (void *)f : NULL;
}

static const void *object_of(const void *f)
{
	Dl_info info;

	return f && dladdr(f, &info) ? info.dli_fbase : NULL;
}

/*
 * "name", or "name@VERSION": where that version is not known, the default one.  A preload defines
 * names without versions, which programs are bound to all the same, but which dlvsym passes over.
 */
static void *find(const char *name)
{
	char bare[64];
	size_t n = 0;
	void *f, *any;

	for (; name[n] && name[n] != '@' && n < sizeof(bare) - 1; n++)
		bare[n] = name[n];
	bare[n] = '\0';
	f = name[n] ? dlvsym(RTLD_NEXT, bare, name + n + 1) : NULL;
	any = look_up(bare);
	return f && (!any || object_of(f) == object_of(any)) ? f : any;
}

void *real_find(enum real_no no)
{
	int saved = errno;
	void *f = find(real_names + real_name_at[no]);

	if (!f)
		f = (void *)missing;
	__atomic_store_n(&real_table[no], f, __ATOMIC_RELAXED);
	errno = saved;
	return f;
}
