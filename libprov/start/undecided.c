/* undecided.c - see undecided.h. */
#include "undecided.h"

#include "real.h"
#include "str.h"
#include "symbol.h"
#include "put.h"

/* generated/left_out.c: what is not recorded for a reason, name after name; and the release that both
 * the spec and this build know. */
extern const char left_out[];
extern const unsigned int left_out_until;

/* "2.44", and "2.43.9000" on the way to it: 44. */
static uint64_t minor_here(void)
{
	const char *s = real_gnu_get_libc_version();
	uint64_t minor;

	if (!str_starts(s, "2."))
		return 0;
	s += 2;
	minor = str_u(&s);
	return minor + (str_starts(s, ".9"));
}

static bool is_newer(void)
{
	return __builtin_expect(minor_here() > left_out_until, 0);
}

static bool is_left_out(const char *name)
{
	for (const char *s = left_out; *s; s += str_len(s) + 1)
		if (str_eq(s, name))
			return true;
	return false;
}

/* libprov's function of that name, if it has versions, is not what another version is bound to. */
static bool is_recorded(const char *name, const char *version)
{
	const char *own = NULL;

	return symbol_own(name, version, &own) && (!own || str_eq(own, version));
}

static void see(void *arg, const char *name, const char *version)
{
	if (!is_recorded(name, version) && !is_left_out(name))
		put_GAP(arg, 0, "undecided", name, NULL);
}

void undecided_tell(const struct call *c, uintptr_t base, const ElfW(Dyn) * dynamic)
{
	if (is_newer())
		symbol_imports(base, dynamic, left_out_until, see, (void *)c);
}

bool undecided_is(const char *name, const char *version)
{
	if (!is_newer())
		return false;
	version = symbol_of_libc(name, version);
	return version && symbol_version_minor(version) > left_out_until &&
	       !is_recorded(name, version) && !is_left_out(name);
}
