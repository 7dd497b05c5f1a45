/* undecided.c - see undecided.h. */
#include "undecided.h"

#include "hot.h"
#include "str.h"
#include "symbol.h"
#include "put.h"

/* generated/left_out.c: what is not recorded for a reason, name after name; and the release that both
 * the spec and this build know. */
extern const char left_out[];
extern const unsigned int left_out_until;

/* Not by gnu_get_libc_version(3), which would have to be looked up in every program that begins. */
static bool is_newer(void)
{
	static HOT uint64_t minor;

	if (!minor)
		minor = symbol_libc_minor();
	return __builtin_expect(minor > left_out_until, 0);
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
