/*
 * hook_query.c - queries of time, machine, user and chance, each recorded once; and changes of the
 * process's credentials.  See hook_query.h.
 */
#include "hook_query.h"

#include "start/env.h"
#include "str.h"
#include "sys.h"
#include "put.h"
#include "poison.h" /* last: hooked names can no longer be spelled */

bool query_is_first(unsigned int call_no)
{
	uint8_t *byte = &wiped->asked[call_no / 8 % ASK_BYTES], bit = (uint8_t)(1 << call_no % 8);

	if (__builtin_expect(*byte & bit, 1))
		return false;
	*byte |= bit; /* a race costs an op too many */
	return true;
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
