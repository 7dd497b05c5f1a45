/* hook_query.h - queries of time, machine and user; changes of credentials. */
#ifndef PROV_HOOK_QUERY_H
#define PROV_HOOK_QUERY_H

#include "hook/hook.h"

/*
 * The first query by this function in this image: later ones go on unrecorded, for programs ask the
 * time all the time.  Calls of such functions have contiguous numbers.
 */
bool query_is_first(unsigned int call_no);
const char *uname_text(const struct call *c, const struct utsname *name, char buf[200]);
void identity_changed(const struct call *c);

#endif
