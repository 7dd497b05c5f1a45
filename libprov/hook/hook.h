/*
 * hook.h - what all hooks share.  A hook is what must be done around a call that is more than the
 * call: hook_X.h and hook_X.c have those of one subject, and wrap.h includes all hook_X.h.
 *
 * A hook has hook_NAME_before(), run before the real call, and hook_NAME_after(), run after it and
 * before the op is written; struct NAME_hook holds what is between them.  The rest are functions
 * that spec/libc.def names in `then` and in field expressions.
 */
#ifndef PROV_HOOK_H
#define PROV_HOOK_H

#include "hooked_headers.h"

#include "call.h"

/* For hooks that need no state */
struct exit_hook {
	char unused;
};

#endif
