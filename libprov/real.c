/* real.c - see real.h. */
#include "real.h"

#include <errno.h>

#include "hot.h"
#include "str.h"
#include "symbol.h"

HOT_FIRST void *real_table[REAL_COUNT]; /* the first of them, most in use, in the hot page */

extern const char real_names[];
extern const unsigned short real_name_at[REAL_COUNT];

static HOT real_instead *instead; /* NULL: each function stands there itself */

static long missing(void)
{
	errno = ENOSYS;
	return -1;
}

/* "name", or "name@VERSION": where that version is not known, the default one. */
static void *find(const char *name)
{
	char bare[64];
	size_t n = 0;

	for (; name[n] && name[n] != '@' && n < sizeof(bare) - 1; n++)
		bare[n] = name[n];
	bare[n] = '\0';
	return symbol_next(bare, name[n] ? name + n + 1 : NULL);
}

void *real_find(enum real_no no)
{
	void *f = find(real_names + real_name_at[no]);

	if (!f)
		f = (void *)missing;
	if (__builtin_expect(instead != NULL, 0))
		f = instead(no, f);
	__atomic_store_n(&real_table[no], f, __ATOMIC_RELAXED);
	return f;
}

/* Functions looked up before, by a library's constructor that ran before ours, are replaced as well. */
void real_replace(real_instead *by)
{
	instead = by;
	for (unsigned int no = 0; no < REAL_COUNT; no++)
		if (real_table[no])
			real_table[no] = by(no, real_table[no]);
}

unsigned int real_libc_minor(void)
{
	const char *version = real_gnu_get_libc_version();

	version += str_starts(version, "2.") ? 2 : 0;
	return (unsigned int)str_u(&version);
}
