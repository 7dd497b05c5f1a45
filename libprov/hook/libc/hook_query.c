/*
 * hook_query.c - queries of time, machine, user and chance; and changes of the
 * process's credentials.  See hook_query.h.
 */
#include "hook_query.h"

#include "source/source.h"
#include "start/env.h"
#include "str.h"
#include "sys.h"
#include "touch.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

void auxval_asked(const struct call *c, unsigned long type, unsigned long value)
{
	if (type == AT_RANDOM && value)
		source_bytes(c, SOURCE_RANDOM, NULL, (const void *)value, 16);
	else
		source_number(c, SOURCE_MACHINE, (int64_t)type, (int64_t)value);
}

void name_drawn(const struct call *c, const char *name)
{
	source_bytes(c, SOURCE_RANDOM, name, name, name ? (ssize_t)str_len(name) : -1);
}

void now_stamped(const struct call *c)
{
	source_number(c, SOURCE_CLOCK, CLOCK_REALTIME, (int64_t)clock_ns(CLOCK_REALTIME));
}

void options_asked(const struct call *c, const char *options)
{
	if (options && *options != '-' && *options != '+' &&
	    image_first_time(hash_bytes('V', "POSIXLY_CORRECT", 15)))
		source_inside(c, "POSIXLY_CORRECT");
}

const char *uname_text(const struct call *c, const struct utsname *name, char buf[200])
{
	struct text t = text_in(buf, 200);

	(void)c;
	if (!name)
		return NULL;
	text_add(&t, name->sysname);
	text_add(&t, " ");
	text_add(&t, name->nodename);
	text_add(&t, " ");
	text_add(&t, name->release);
	text_add(&t, " ");
	text_add(&t, name->machine);
	return buf;
}

const char *name_text(const char *name, size_t size, char buf[68])
{
	size_t n = 0;

	if (!name)
		return NULL;
	for (; n < size && n < 67 && name[n]; n++)
		buf[n] = name[n];
	buf[n] = '\0';
	return buf;
}

/* Items of libc's own may be words that come in place of the pointer: those of langinfo.h that are for
 * programs are text. */
const char *langinfo_text(nl_item item, const char *answer)
{
	bool is_text = item == CODESET || item == RADIXCHAR || item == THOUSEP ||
		       item == CRNCYSTR || item == YESEXPR || item == NOEXPR ||
		       (item >= ABDAY_1 && item <= ERA_T_FMT);

	return is_text ? answer : NULL;
}

void identity_changed(const struct call *c)
{
	uint32_t u[3] = {0}, g[3] = {0};

	env_moved();
	if (sys_is_silent)
		return;
	sys_call(SYS_getresuid, (long)&u[0], (long)&u[1], (long)&u[2], 0, 0, 0);
	sys_call(SYS_getresgid, (long)&g[0], (long)&g[1], (long)&g[2], 0, 0, 0);
	put_SETID(c, c->err ? -1 : 0, u[0], u[1], u[2], g[0], g[1], g[2]);
}
